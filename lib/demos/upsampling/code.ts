/** Three ways up in both frameworks. */
export const code = {
  tfjs: `// x [1, n, n, 1], w [k, k, 1, 1]; tfjs wants the size, PyTorch finds it
const side = (n - 1) * s - 2 * p + k; //@ size
const once = tf.ones([k, k, 1, 1]);
tf.conv2dTranspose(tf.ones([1, n, n, 1]), once, [1, side, side, 1], s, 'valid'); //@ checkerboard

const up = (y) => tf.conv2dTranspose(y, w, u.shape, s, 'valid'); //@ adjoint
tf.sub(up(tf.conv2d(u, w, s, 'valid')), u);      // not 0 //@ inverse
tf.image.resizeBilinear(x, [4, 4], false, true); // half-pixel centres //@ bilinear`,
  pytorch: `up = nn.ConvTranspose2d(1, 1, k, stride=s, padding=p, bias=False)
up(x).shape[2]                        # (n - 1) * s - 2 * p + k  #@ size
F.conv_transpose2d(torch.ones(1, 1, n, n), torch.ones(1, 1, k, k), stride=s)  #@ checkerboard

(F.conv2d(u, w, stride=s) * v).sum()  # = (u * F.conv_transpose2d(v, w, stride=s)).sum()  #@ adjoint
F.conv_transpose2d(F.conv2d(u, w, stride=s), w, stride=s)   # not u  #@ inverse
F.interpolate(x, scale_factor=2, mode="bilinear")           # [1, 1.25, 1.75, 2]  #@ bilinear
F.max_unpool2d(y, indices, 2)         # zeros except where the maxima were`,
};
