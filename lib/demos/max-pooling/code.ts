/** Forward and backward in both frameworks. */
export const code = {
  tfjs: `// x [1, 4, 4, 1]; the windows tile when stride = window
const pool = (t) => tf.maxPool(t, 2, 2, 'valid');        // [1, 2, 2, 1] //@ quarter
tf.grad((t) => tf.sum(pool(t)))(x);      // 1 at each maximum, else 0 //@ argmax
tf.sub(pool(tf.add(x, y)), tf.add(pool(x), pool(y)));    // not 0 //@ bent`,
  pytorch: `pool = nn.MaxPool2d(2)          # stride defaults to kernel_size  #@ quarter
list(pool.parameters())         # []: nothing to learn
pool(x).sum().backward()
x.grad                          # 1 at each maximum, else 0  #@ argmax

pool(x + y) - pool(x) - pool(y) # not 0  #@ bent
pool(x.roll(1, dims=3))         # no shift of pool(x)  #@ shift`,
};
