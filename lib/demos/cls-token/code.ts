/** Putting CLS in front and reading it again. */
export const code = {
  tfjs: `const embedded = tf.matMul(patches, wEmbed);    // [9, 16]
const tokens = tf.concat([cls, embedded], 0);   // [10, 16], CLS at index 0 //@ tokens
const x = encode(tokens);                       // [10, 16] //@ sees-all
const logits = tf.matMul(tf.slice(x, [0, 0], [1, -1]), wHead);`,
  pytorch: `self.cls = nn.Parameter(torch.zeros(1, 1, dim))   # learned, no pixel in it  #@ constant

x = self.embed(patches)                            # [batch, 9, dim]
x = torch.cat([self.cls.expand(len(x), -1, -1), x], dim=1)   # [batch, 10, dim]  #@ tokens
x = self.encoder(x + self.positions)  #@ shuffle
return self.head(x[:, 0, :])                       # index 0 is CLS, index 1 the first patch  #@ sees-all`,
};
