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

export const formula = String.raw`y = x + F(x), \quad \htmlData{part=identity}{\tfrac{\partial y}{\partial x} = I + J_F}, \quad \htmlData{part=plain}{\prod_{l=1}^{L} J_{F_l} \to 0}, \quad \htmlData{part=residual}{\prod_{l=1}^{L} (I + J_{F_l}) \not\to 0}, \quad F(x) = ax:\ \htmlData{part=chain}{a^L \ \text{vs}\ (1 + a)^L}, \quad \htmlData{part=signal}{\|x_L\| / \|x_0\|}`;
