export const code = {
  tfjs: `// L2 in the loss: the gradient gains λw //@ shrink
loss = mse(w).add(w.square().sum().mul(lambda / 2)); //@ same
// decoupled decay, beside the step //@ same
w.assign(w.mul(1 - rate * lambda)); //@ adam
// proximal L1: towards 0, and stop there //@ sparse
w.assign(w.sub(t).relu().sub(w.neg().sub(t).relu())); //@ sparse`,
  pytorch: `SGD(ps, lr, weight_decay=lam)    # g + lam * w: L2 #@ same
Adam(ps, lr, weight_decay=lam)   # L2, rescaled by Adam #@ adam
AdamW(ps, lr, weight_decay=lam)  # decoupled decay #@ adam
loss = mse + alpha * w.abs().sum()  # no exact zeros #@ never
w.copy_(F.softshrink(w, lr * alpha))  # exact zeros #@ sparse`,
};

/** Parts named after the rows of the verdict. */
export const formula = String.raw`\htmlData{part=same}{w \leftarrow w - \eta\,(g + \lambda w)
= \htmlData{part=shrink}{(1-\eta\lambda)\,w} - \eta\,g}
\qquad\qquad \htmlData{part=sparse}{w \leftarrow \operatorname{sign}(w)\max(|w| - \eta\alpha,\, 0)}`;
