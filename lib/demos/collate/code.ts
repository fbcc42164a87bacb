/** Padding and masking a ragged batch in both frameworks. */
export const code = {
  tfjs: `tf.stack([tf.ones([3, 4]), tf.ones([1, 4])]);  // throws: shapes must match //@ default
const most = Math.max(...counts);
const targets = tf.stack(boxes.map((b) =>
  tf.pad(b, [[0, most - b.shape[0]], [0, 0]]))); // [images, most, 4] //@ shape
const mask = tf.stack(boxes.map((b) =>
  tf.pad(tf.ones([b.shape[0]]), [[0, most - b.shape[0]]]))); // [images, most] //@ gradient
const each = answers.sub(targets).abs().mean(-1);
const loss = each.mul(mask).sum().div(mask.sum()); //@ loss`,
  pytorch: `default_collate(boxes)  # stack expects each tensor to be equal size #@ default
def collate(samples):
    images, boxes = zip(*samples)
    targets = pad_sequence(boxes, batch_first=True)                # [images, most, 4] #@ shape
    mask = pad_sequence([torch.ones(len(b)) for b in boxes], batch_first=True) #@ gradient
    return torch.stack(images), targets, mask
loader = DataLoader(data, batch_size=3, collate_fn=collate)
each = (answers - targets).abs().mean(-1)
loss = (each * mask).sum() / mask.sum() #@ loss`,
};
