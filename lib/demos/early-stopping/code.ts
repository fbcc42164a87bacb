export const code = {
  tfjs: `if (validation < best) {       //@ turn
  best = validation; waited = 0;
  saved = weights.map((w) => w.clone()); //@ stop
} else if (++waited >= patience) break;  //@ stop
weights.forEach((w, i) => w.assign(saved[i])); //@ test`,
  pytorch: `if validation < best:  #@ turn
    best, waited = validation, 0
    saved = copy.deepcopy(net.state_dict())  #@ stop
else:
    waited += 1
    if waited >= patience: break  #@ stop
net.load_state_dict(saved)  # not the last weights #@ test`,
};

/** Parts named after the rows of the verdict. */
export const formula = String.raw`\htmlData{part=turn}{e^\ast = \arg\min_{e \le s} L_{\text{val}}(e)}
\qquad \htmlData{part=stop}{s = e^\ast + \text{patience}}
\qquad \htmlData{part=test}{w \leftarrow w_{e^\ast}}`;
