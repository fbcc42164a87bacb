/** A 1 × 1 convolution and the matrix product it is, in both frameworks. */
export const code = {
  tfjs: `// x [1, 6, 6, 3] (channels last), w [1, 1, 3, 2], b [2]
const y = tf.add(tf.conv2d(x, w, 1, 'valid'), b);         // [1, 6, 6, 2] //@ size
const rows = tf.reshape(x, [36, 3]);
tf.add(tf.matMul(rows, tf.reshape(w, [3, 2])), b);        // the same 36 × 2 numbers //@ product
w.size + b.size;                                          // 3 · 2 + 2 = 8 //@ parameters`,
  pytorch: `conv = nn.Conv2d(3, 2, kernel_size=1)   # weight [2, 3, 1, 1], stride 1 by default
conv(x).shape                           # [1, 2, 6, 6], channels first  #@ size
F.linear(x.permute(0, 2, 3, 1), conv.weight[:, :, 0, 0], conv.bias)  # the same numbers  #@ product
sum(p.numel() for p in conv.parameters())   # 8; nn.Conv2d(256, 3, 1): 771  #@ parameters`,
};
