export const code = {
  tfjs: `const y = training
  ? tf.dropout(h, 0.5) // 0 or h / (1 - p) //@ values
  : h;                 // what eval() means //@ eval
tf.mean(tf.dropout(tf.ones([100000]), 0.5)); // about 1 //@ mean`,
  pytorch: `drop = nn.Dropout(p=0.5)
drop.train()
drop(torch.ones(100000)).unique()  # tensor([0., 2.]) #@ values
drop(torch.ones(100000)).mean()    # about 1 #@ mean
drop.eval()
drop(h)                            # h itself #@ eval`,
};

/** Parts named after the rows of the verdict. */
export const formula = String.raw`\tilde h_i = \htmlData{part=values}{\frac{m_i}{1-p}}\,h_i,
\quad \htmlData{part=share}{P(m_i = 0) = p},
\quad \htmlData{part=mean}{\mathbb{E}\,\tilde h_i = h_i}
\qquad\qquad \texttt{eval():}\;\; \htmlData{part=eval}{\tilde h_i = h_i}`;
