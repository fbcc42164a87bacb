/** The same stack with and without a skip. */
export const code = {
  tfjs: `const F = (x, { w, b }) => tf.sigmoid(x.matMul(w).add(b));
let x = input;
for (const layer of layers) x = F(x, layer); //@ plain
let y = input;
for (const layer of layers) y = y.add(F(y, layer)); // the skip //@ residual
tf.grads(loss)(weights); // one gradient for each layer`,
  pytorch: `class Block(nn.Module):
    def forward(self, x):
        return x + torch.sigmoid(self.linear(x))  # the skip  #@ residual

jacobian(block, x)  # = I + J of F, so I survives any product  #@ identity
for block in net: print(block.linear.weight.grad.norm())`,
};

export const formula = String.raw`\begin{gathered} y = x + F(x), \;\; \htmlData{part=identity}{\tfrac{\partial y}{\partial x} = I + J_F}, \;\; \htmlData{part=signal}{\|x_L\| / \|x_0\|} \\
\htmlData{part=plain}{\textstyle\prod_l J_{F_l} \to 0}, \;\; \htmlData{part=residual}{\textstyle\prod_l (I + J_{F_l}) \not\to 0}, \;\; \htmlData{part=chain}{a^L \;\text{vs}\; (1 + a)^L} \end{gathered}`;
