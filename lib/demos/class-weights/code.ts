/** The weighted mean in both frameworks: PyTorch divides by the weights itself, in tfjs it is written out. */
export const code = {
  tfjs: `const z = tf.fill([4], -2);                 // logit of class 1 minus class 0
const y = tf.tensor1d([0, 0, 0, 1]);
const w = tf.add(1, y);                     // class 0 weighs 1, class 1 weighs 2
const lead = tf.mul(z, tf.sub(tf.mul(y, 2), 1));
const loss = tf.softplus(tf.neg(lead));     // cross-entropy, sample by sample
const mean = tf.div(tf.sum(tf.mul(w, loss)), tf.sum(w)); //@ weighted
mean.print();                               // 0.92693 //@ weighted
tf.losses.softmaxCrossEntropy(onehot, logits, w); // divides by 4: 1.15866
const recall = tp / (tp + fn); //@ recall
const precision = tp / (tp + fp); //@ precision`,
  pytorch: `logits = torch.tensor([[2., 0.]] * 4)
y = torch.tensor([0, 0, 0, 1])
F.cross_entropy(logits, y)                            # 0.62693 #@ ratio
F.cross_entropy(logits, y, torch.tensor([2., 2.]))    # 0.62693 #@ ratio
F.cross_entropy(logits, y, torch.tensor([1., 2.]))    # 0.92693 #@ weighted
F.cross_entropy(logits, y, torch.tensor([2., 4.]))    # 0.92693 #@ weighted
recall = tp / (tp + fn)                               # up #@ recall
precision = tp / (tp + fp)                            # down #@ precision`,
};
