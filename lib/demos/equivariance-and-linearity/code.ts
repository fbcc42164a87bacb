/** Both equations in both frameworks. */
export const code = {
  tfjs: `const f = (x) => tf.conv2d(wrap(x), w, 1, 'valid');   // no bias, circular border
const both = tf.add(tf.mul(a, x), tf.mul(b, y));
tf.sub(f(both), tf.add(tf.mul(a, f(x)), tf.mul(b, f(y))));   // 0: linear //@ linear
tf.sub(f(roll(x)), roll(f(x)));      // 0: equivariant //@ moves
tf.sub(tf.mean(roll(x)), tf.mean(x)); // 0: invariant //@ invariant

const bent = (x) => tf.maxPool(wrap(x), 2, 1, 'valid');      // not linear //@ bent`,
  pytorch: `f = nn.Conv2d(1, 1, 3, padding=1, padding_mode="circular", bias=False)
f(a * x + b * y) - (a * f(x) + b * f(y))     # 0: linear  #@ linear

shift = lambda t: t.roll((dy, dx), dims=(2, 3))
f(shift(x)) - shift(f(x))                    # 0: equivariant  #@ moves
shift(x).mean((2, 3)) - x.mean((2, 3))       # 0: invariant  #@ invariant

torch.relu(-x) != -torch.relu(x)             # not linear  #@ bent`,
};
