/** Reading one word per step from left to right, both ways, and with attention. */
export const code = {
  tfjs: `// x: embeddings, one [batch, features] per step
const ahead = runOver(gruForward, x, zeros);             // knows x_1 … x_t
const words = ahead.map((h) => linear(h, W));            //@ forward

const back = runOver(gruBackward, x.reverse(), zeros).reverse(); // knows x_t … x_T
const words2 = ahead.map((h, t) => linear(tf.concat([h, back[t]], 1), W)); //@ bidirectional

const row = tf.softmax(scores);                          // [batch, place], over the whole sentence
context = tf.matMul(row, x);                             //@ attention`,
  pytorch: `one = nn.GRU(32, 96, batch_first=True)
words = head(one(x)[0])                  # h_t: x_1 … x_t only            #@ forward
both = nn.GRU(32, 64, batch_first=True, bidirectional=True)
words = head(both(x)[0])                 # h_t and what comes after       #@ bidirectional

scores = torch.einsum("bd,bsd->bs", query(s), keys) / math.sqrt(32)
# scores[:, t + 1:] = -inf               # the causal mask: no later word
context = torch.einsum("bs,bsd->bd", scores.softmax(1), x)  #@ attention`,
};
