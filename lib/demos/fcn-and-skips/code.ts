/** One level of the U in both frameworks, without a skip, with FCN's and with U-Net's. */
export const code = {
  tfjs: `const conv = (filters) => tf.layers.conv2d({ filters, kernelSize: 2, strides: 2, activation: 'relu' });
const up = (filters) => tf.layers.conv2dTranspose({ filters, kernelSize: 2, strides: 2 });
const e0 = tf.layers.conv2d({ filters: 4, kernelSize: 3, padding: 'same' }).apply(x);
const e1 = conv(8).apply(e0), e2 = conv(16).apply(e1);
const e3 = conv(32).apply(e2); // [12, 2, 2, 32]  //@ sizes

const d2 = tf.layers.add().apply([up(16).apply(e3), e2]);  //@ edges
const d1 = tf.layers.add().apply([up(8).apply(d2), e1]); // add: no parameters  //@ parameters
const d0 = tf.layers.add().apply([up(4).apply(d1), e0]);
const logits = tf.layers.conv2d({ filters: 1, kernelSize: 1 }).apply(d0);  //@ learned`,
  pytorch: `conv = lambda i, o: nn.Sequential(nn.Conv2d(i, o, 2, stride=2), nn.ReLU())
up = lambda i, o: nn.ConvTranspose2d(i, o, 2, stride=2)
e0 = nn.Conv2d(1, 4, 3, padding=1)(x)
e1 = conv(4, 8)(e0); e2 = conv(8, 16)(e1)
e3 = conv(16, 32)(e2)  # [12, 32, 2, 2]: channels first  #@ sizes

d2 = up(32, 16)(e3) + e2  #@ edges
d1 = up(16, 8)(d2) + e1   # + has no parameters; torch.cat would double the next layer  #@ parameters
d0 = up(8, 4)(d1) + e0
logits = nn.Conv2d(4, 1, 1)(d0)  #@ learned

loss = F.cross_entropy(scores, mask, weight=torch.tensor([1., 2.]))  #@ weights`,
};
