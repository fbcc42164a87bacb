/** A layer with and without its skip, in both frameworks. */
export const code = {
  tfjs: `for (const layer of layers) {
  const z = tf.tanh(layer(h));       // mixes tokens or features
  h = skip ? tf.add(h, z) : z;       //@ gradient
}
const loss = crossEntropy(head(tf.mean(h, 1)), labels); //@ loss
const { grads } = tf.variableGrads(() => loss);         // same batches for both nets`,
  pytorch: `for layer in self.layers:
    z = torch.tanh(layer(h))
    h = h + z if skip else z           #@ gradient

loss = F.cross_entropy(head(h.mean(1)), labels)  #@ loss
optimiser.zero_grad(); loss.backward(); optimiser.step()
accuracy = (net(unseen).argmax(1) == kinds).float().mean()  #@ accuracy`,
};
