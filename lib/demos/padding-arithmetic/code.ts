/** Output size of a convolution in both frameworks. */
export const code = {
  tfjs: `// x [batch, height, width, channels], w [k, k, in, out]
const pad = [[0, 0], [p, p], [p, p], [0, 0]];    // p zeros on each side //@ where
const y = tf.conv2d(x, w, s, pad, 'NHWC', d);
y.shape[1];    // Math.floor((n + 2 * p - d * (k - 1) - 1) / s) + 1 //@ size

tf.conv2d(x, w, 1, [[0, 0], [1, 1], [1, 1], [0, 0]]);  // k 3: size kept //@ keeps
tf.conv2d(x, w, 2, 'same');    // ceil(n / 2), zeros on the right and below first`,
  pytorch: `conv = nn.Conv2d(1, 1, kernel_size=k, padding=p, stride=s, dilation=d)  #@ where
y = conv(torch.ones(1, 1, n, n))     # [batch, channels, height, width]
y.shape[2]     # (n + 2 * p - d * (k - 1) - 1) // s + 1  #@ size

nn.Conv2d(256, 256, kernel_size=3, padding=1)    # keeps the size  #@ keeps
nn.Conv2d(1, 1, 2, padding="same")               # even: one zero, on one side only`,
};
