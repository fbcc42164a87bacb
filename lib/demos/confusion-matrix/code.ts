/** The whole matrix is one product of one-hot columns. */
export const code = {
  tfjs: `const called = tf.greaterEqual(score, threshold).toFloat();
const actual = tf.stack([positive, tf.sub(1, positive)], 1); // [n, 2]
const calls = tf.stack([called, tf.sub(1, called)], 1);
const [[tp, fn], [fp, tn]] = tf.matMul(actual, calls, true).arraySync(); //@ count
const precision = tp / (tp + fp); // the brackets matter      //@ formulas
const typeOne = fp; // a true null hypothesis was rejected    //@ errors
const accuracy = (tp + tn) / (tp + fn + fp + tn);             //@ swap`,
  pytorch: `called = (score >= threshold).long()
cell = 2 * (1 - positive) + (1 - called)
tp, fn, fp, tn = torch.bincount(cell, minlength=4)  #@ count
precision, recall = tp / (tp + fp), tp / (tp + fn)  #@ formulas
type_one, type_two = fp, fn                         #@ errors
accuracy = (called == positive).float().mean()      #@ swap`,
};
