/** Attention in one head, from queries, keys and values [B, N, d]. */
export const code = {
  tfjs: `const scores = tf.matMul(q, k, false, true)   // [B, N, N] //@ shape
  .div(Math.sqrt(d));                          //@ spread
const attention = tf.softmax(scores, -1);      // over the keys //@ rows
const out = tf.matMul(attention, v);           // [B, N, d] //@ loops`,
  pytorch: `scores = torch.bmm(q, k.transpose(1, 2))      # [B, N, N] #@ shape
scores = scores / math.sqrt(d)                #@ spread
attention = scores.softmax(dim=-1)            # over the keys; columns are free #@ rows
out = torch.bmm(attention, v)                 # [B, N, d] #@ loops`,
};

export const formula = String.raw`\htmlData{part=shape}{A} = \htmlData{part=rows}{\operatorname{softmax}_{j}}\Bigl(\htmlData{part=spread}{\tfrac{QK^{\top}}{\sqrt d}}\Bigr) \in \htmlData{part=shape}{\mathbb R^{B\times N\times N}},\quad \htmlData{part=rows}{\textstyle\sum_j A_{ij} = 1},\quad \htmlData{part=columns}{\textstyle\sum_i A_{ij} \ne 1},\quad \htmlData{part=loops}{o_i = \textstyle\sum_j A_{ij}\,v_j}`;
