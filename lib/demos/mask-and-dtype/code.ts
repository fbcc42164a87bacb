/** From a byte mask to a loss in both frameworks. */
export const code = {
  tfjs: `const file = new Uint8Array([-1, 0, 1, 2]);  // [255, 0, 1, 2] //@ byte
const mask = tf.tensor1d(Array.from(file), 'int32');
const target = tf.where(mask.equal(255), mask, mask.greater(0).toInt());
const keep = target.notEqual(255).toFloat(); //@ ignored
const oneHot = tf.oneHot(target, 2).toFloat(); // 255 -> [0, 0], silently //@ range
const each = tf.logSoftmax(logits).mul(oneHot).sum(1).neg();
const loss = each.mul(keep).sum().div(keep.sum()); //@ loss
tf.oneHot(target.toFloat(), 2); // throws: must be int32 //@ dtype`,
  pytorch: `mask = torch.tensor([-1, 0, 1, 2]).to(torch.uint8)   # [255, 0, 1, 2] #@ byte
target = torch.where(mask == 255, 255, (mask > 0).long())
F.cross_entropy(logits, target)                      # IndexError: Target 255 is out of bounds. #@ range
F.cross_entropy(logits, target, ignore_index=255)    # mean over the others #@ loss
logits.grad[:, :, mask == 255]                       # 0 exactly #@ ignored
F.cross_entropy(logits, target.to(torch.uint8))      # expected scalar type Long but found Byte #@ dtype`,
};
