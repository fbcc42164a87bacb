/** Cutting, putting back, and the convolution that does both cut and embedding. */
export const code = {
  tfjs: `const blocks = image.reshape([H / P, P, W / P, P, 3]).transpose([0, 2, 1, 3, 4]);
const tokens = blocks.reshape([(H / P) * (W / P), P * P * 3]); //@ count
const back = tokens.reshape([H / P, W / P, P, P, 3])
  .transpose([0, 2, 1, 3, 4]).reshape([H, W, 3]); //@ back
const embedded = tf.conv2d(image.expandDims(), kernel, P, 'valid'); //@ conv
tf.matMul(tokens, kernel.reshape([P * P * 3, D])); // the same //@ conv`,
  pytorch: `tokens = F.unfold(image, P, stride=P).transpose(1, 2)   # [1, N, 3 * P * P]  #@ count
back = F.fold(tokens.transpose(1, 2), (H, W), P, stride=P)  #@ back

embed = nn.Conv2d(3, D, kernel_size=P, stride=P)
embed(image).flatten(2).transpose(1, 2)                # [1, N, D]
tokens @ embed.weight.flatten(1).T + embed.bias        # the same  #@ conv`,
};

export const formula = String.raw`\htmlData{part=count}{N = \tfrac{H}{P} \cdot \tfrac{W}{P}}, \quad \htmlData{part=width}{x_k \in \mathbb{R}^{P \cdot P \cdot 3}}, \quad \htmlData{part=back}{\text{fold}(\text{unfold}(X)) = X}, \quad \htmlData{part=conv}{X \ast_{P} K = \text{unfold}(X)\, W_K}, \quad \htmlData{part=sizes}{\left(\tfrac{32}{2}\right)^2 = \left(\tfrac{256}{16}\right)^2 = 256,\ \left(\tfrac{32}{16}\right)^2 = 4}`;
