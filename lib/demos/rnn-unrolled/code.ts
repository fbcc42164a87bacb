/** One recurrent cell, written out, in both frameworks. */
export const code = {
  tfjs: `// x [time, input]; one cell for every step
let h = tf.zeros([1, hidden]);
for (let t = 0; t < time; t++) {
  const xt = tf.slice(x, [t, 0], [1, -1]);
  const fromInput = tf.matMul(xt, wIh, false, true);
  const fromState = tf.matMul(h, wHh, false, true);     //@ memory
  h = tf.tanh(tf.addN([fromInput, bIh, fromState, bHh])); //@ layer
}
const count = hidden * (input + hidden + 2);            //@ parameters`,
  pytorch: `rnn = nn.RNN(3, 5, batch_first=True)
out, h_n = rnn(x)                        #@ torch

h = torch.zeros(1, 5)
for t in range(x.shape[1]):              # the same four tensors at every step
    h = torch.tanh(x[:, t] @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
                   + h @ rnn.weight_hh_l0.T + rnn.bias_hh_l0)  #@ memory
    # h equals out[:, t]                 #@ layer
sum(p.numel() for p in rnn.parameters()) # 50, for any length  #@ parameters`,
};
