export const code = {
  tfjs: `const p = x.mul(w).add(b);
const L = tf.losses.meanSquaredError(t, p); //@ area
const [dw, db] = tf.grads((w, b) =>
  tf.losses.meanSquaredError(t, x.mul(w).add(b)))([w, b]); //@ gradient
// Reduction.SUM: N times the gradient //@ twice
w = w.sub(dw.mul(rate)); //@ descent`,
  pytorch: `p = w * x + b
L = nn.MSELoss()(p, t)  # mean over all elements #@ area
L.backward()  # w.grad = 2/N * sum(r * x) #@ gradient
nn.MSELoss(reduction='sum')  # N times the gradient #@ twice
with torch.no_grad():
    w -= rate * w.grad #@ descent`,
};

/** Parts named after the rows of the verdict. */
export const formula = String.raw`L = \htmlData{part=twice}{\frac{1}{N}}\sum_{i=1}^{N} \htmlData{part=area}{(\underbrace{w x_i + b - t_i}_{r_i})^2}
\qquad \htmlData{part=gradient}{\frac{\partial L}{\partial w} = \frac{2}{N}\sum_i r_i x_i}
\qquad \htmlData{part=descent}{w \leftarrow w - \eta\,\frac{\partial L}{\partial w}}`;
