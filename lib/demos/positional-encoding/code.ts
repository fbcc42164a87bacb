/** Positions are added to the tokens; what follows from leaving them out. */
export const code = {
  tfjs: `const tokens = tf.concat([cls, embed(patches)], 1);  // [B, N + 1, D]
const seen = tf.add(tokens, positions);              // learnt, [1, N + 1, D] //@ table
// without them: encode(gather(tokens, order)) = gather(encode(tokens), order) //@ blind
const moved = tf.matMul(sinusoid(t), rotation(k));   // = sinusoid(t + k) //@ linear`,
  pytorch: `self.positions = nn.Parameter(torch.zeros(1, N + 1, D))   # a row for each token #@ table
x = torch.cat([cls, self.embed(patches)], dim=1)
x = x + self.positions                # added: the width stays D #@ sees
x = self.encoder(x)                   # without them the order is invisible #@ blind`,
};

export const formula = String.raw`\htmlData{part=blind}{f(PX) = P f(X)},\quad \htmlData{part=sees}{f(PX + E) \ne P f(X + E)},\quad \htmlData{part=table}{E \in \mathbb R^{(N+1)\times D}},\quad \htmlData{part=linear}{\mathrm{PE}(t+k) = \mathrm{PE}(t)\,R_k}`;
