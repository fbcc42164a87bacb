/** The gradient of 1 − IoU for boxes that are apart, in both frameworks. */
export const code = {
  tfjs: `const target = [0, 0, 10, 10];
const loss = (box) => {
  const [x1, y1, x2, y2] = tf.split(box, 4);
  const w = tf.relu(tf.sub(tf.minimum(x2, target[2]), tf.maximum(x1, target[0])));
  const h = tf.relu(tf.sub(tf.minimum(y2, target[3]), tf.maximum(y1, target[1])));
  const shared = tf.mul(w, h);
  const union = x2.sub(x1).mul(y2.sub(y1)).add(100).sub(shared);
  return tf.sum(tf.sub(1, shared.div(union))); //@ overlap
};
tf.grad(loss)(tf.tensor1d([20, 1.3, 30, 11.3])).print(); // [0, 0, 0, 0] //@ gradient`,
  pytorch: `target = torch.tensor([0., 0., 10., 10.])
box = torch.tensor([20., 1.3, 30., 11.3], requires_grad=True)
w = torch.relu(torch.minimum(box[2], target[2]) - torch.maximum(box[0], target[0]))
h = torch.relu(torch.minimum(box[3], target[3]) - torch.maximum(box[1], target[1]))
shared = w * h
union = (box[2] - box[0]) * (box[3] - box[1]) + 100 - shared
loss = 1 - shared / union  #@ overlap
loss.backward()
print(box.grad)  # tensor([0., 0., 0., 0.])  #@ gradient`,
};
