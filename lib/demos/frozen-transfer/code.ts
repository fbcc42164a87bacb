/** Freezing, and the mode that freezing does not set. */
export const code = {
  tfjs: `const loss = (...head) => bce(labels, forward(backbone, head, x, runningStats));
const gradients = tf.grads(loss)(head); // the backbone is a constant //@ frozen
head = head.map((w, i) => w.sub(gradients[i].mul(rate))); //@ head
// train mode would normalise with the batch and change runningStats: //@ statistics
mean = mean.mul(0.9).add(batch.mean.mul(0.1)); //@ trap`,
  pytorch: `for p in backbone.parameters(): p.requires_grad = False  #@ frozen
backbone.eval()  # else running_mean moves, gradients or not  #@ statistics
head = nn.Linear(h, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.3, momentum=0.9)  #@ head`,
};

export const formula = String.raw`\htmlData{part=frozen}{\theta_{\text{backbone}} \leftarrow \theta_{\text{backbone}}}, \quad \htmlData{part=head}{\theta_{\text{head}} \leftarrow \theta_{\text{head}} - \eta\, \nabla \ell_B}, \quad \text{eval}:\ \htmlData{part=statistics}{\mu \leftarrow \mu}, \quad \text{train}:\ \htmlData{part=trap}{\mu \leftarrow 0.9\,\mu + 0.1\,\bar{z}_B}, \quad \htmlData{part=keeps}{\text{acc}_A \approx \text{const}}`;
