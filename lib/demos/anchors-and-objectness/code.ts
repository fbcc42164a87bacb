/** Matching a box with an anchor, and the head that predicts for all of them, in both frameworks. */
export const code = {
  tfjs: `const anchors = [[11, 28], [18, 19], [28, 14]], classes = 10;
const box = tf.tensor2d([[11, 29]]); // width, height
const shared = tf.prod(tf.minimum(box, anchors), 1);
const both = tf.prod(box, 1).add(tf.prod(anchors, 1));
const iou = shared.div(both.sub(shared));  //@ match
const slot = iou.argMax(); // 0: the tall one  //@ slots

const filters = anchors.length * (5 + classes); // 45  //@ numbers
const head = tf.layers.conv2d({ filters, kernelSize: 1 });
const raw = head.apply(features); // [1, 8, 8, 45]  //@ numbers
const t = tf.reshape(raw, [1, 8, 8, 3, 5 + classes]);
const [, objectness, kinds] = tf.split(t, [4, 1, classes], 4);
const score = tf.sigmoid(objectness).mul(tf.softmax(kinds));  //@ bare`,
  pytorch: `anchors, classes = torch.tensor([[11., 28.], [18., 19.], [28., 14.]]), 10
box = torch.tensor([11., 29.])  # width, height
shared = torch.minimum(box, anchors).prod(1)
both = box.prod() + anchors.prod(1)
iou = shared / (both - shared)  #@ match
slot = iou.argmax()  # 0: the tall one  #@ slots

filters = len(anchors) * (5 + classes)  # 45  #@ numbers
head = nn.Conv2d(80, filters, kernel_size=1)
raw = head(features)  # [1, 45, 8, 8]: channels first  #@ numbers
t = raw.view(1, 3, 5 + classes, 8, 8)
objectness, kinds = t[:, :, 4:5], t[:, :, 5:]
score = torch.sigmoid(objectness) * kinds.softmax(2)  #@ bare`,
};
