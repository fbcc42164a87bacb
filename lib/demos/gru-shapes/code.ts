/** A GRU's shapes in both frameworks; tf.layers.gru is another formula, so the demo writes the cell by hand. */
export const code = {
  tfjs: `// one step of PyTorch's GRU: x [batch, input], h [batch, hidden]
const gi = tf.add(tf.matMul(x, wIh, false, true), bIh); // [batch, 3 × hidden]
const gh = tf.add(tf.matMul(h, wHh, false, true), bHh);
const [ri, zi, ni] = tf.split(gi, 3, 1);                // 3 × [batch, hidden] //@ gates
const [rh, zh, nh] = tf.split(gh, 3, 1);
const r = tf.sigmoid(tf.add(ri, rh));
const z = tf.sigmoid(tf.add(zi, zh));
const n = tf.tanh(tf.add(ni, tf.mul(r, nh)));           // reset after the product
h = tf.add(tf.mul(tf.sub(1, z), n), tf.mul(z, h)); //@ torch`,
  pytorch: `gru = nn.GRU(8, 5, num_layers=2, bidirectional=True, batch_first=True)
out, h_n = gru(torch.randn(6, 7, 8))  #@ torch
gru.weight_ih_l0.shape  # [15, 8]    3 × hidden, input
out.shape               # [6, 7, 10] batch, time, 2 × hidden  #@ out
h_n.shape               # [4, 6, 5]  layers × directions, batch, hidden  #@ hidden

gi = x @ w_ih.T + b_ih               # [6, 15]
r_i, z_i, n_i = gi.chunk(3, dim=1)   # 3 × [6, 5]  #@ gates`,
};
