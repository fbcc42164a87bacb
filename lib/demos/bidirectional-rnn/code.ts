/** Two one-way passes; the second is reversed, read, and put back. */
export const code = {
  tfjs: `const there = read(tokens, forwardWeights);             //@ future
const back = read([...tokens].reverse(), backwardWeights);
const placed = [...back].reverse();                     //@ past
const out = tf.stack(tokens.map((_, t) => tf.concat([there[t], placed[t]], 1)), 1);
const hN = tf.stack([there.at(-1), back.at(-1)]);       //@ final`,
  pytorch: `rnn = nn.RNN(E, H, bidirectional=True, batch_first=True)
out, h_n = rnn(x)                # out [batch, time, 2 * H]
forward = out[:, :, :H]          # knows x[:, :t + 1]    #@ future
backward = out[:, :, H:]         # knows x[:, t:]        #@ past
assert torch.equal(h_n[1], out[:, 0, H:])                #@ final
summary = torch.cat([h_n[0], h_n[1]], 1)  # not out[:, -1]  #@ summary`,
};
