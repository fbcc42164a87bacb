"""A bidirectional nn.RNN with its weights, and what each half of out depends on. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

torch.set_num_threads(1)
torch.manual_seed(28)
TIME, INPUT, HIDDEN = 5, 3, 4


def cells_of(net, layer):
    cells = {}
    for name, suffix in (("forward", ""), ("backward", "_reverse")):
        part = lambda kind: getattr(net, f"{kind}_l{layer}{suffix}")
        cells[name] = {
            "input": part("weight_ih").tolist(),
            "hidden": part("weight_hh").tolist(),
            "bias": (part("bias_ih") + part("bias_hh")).tolist(),
        }
    return cells


def reach_of(net, x):
    """Norms of d out[t, half] / d x[s], by autograd: [half][t][s]."""
    jacobian = torch.autograd.functional.jacobian(lambda given: net(given)[0][0], x)[:, :, 0]  # [T, 2H, T, E]
    halves = jacobian.reshape(TIME, 2, HIDDEN, TIME, INPUT)
    return halves.pow(2).sum((2, 4)).sqrt().permute(1, 0, 2).tolist()


net = torch.nn.RNN(INPUT, HIDDEN, bidirectional=True, batch_first=True)
x = torch.randn(1, TIME, INPUT)
out, h_n = net(x)
assert torch.equal(h_n[1], out[:, 0, HIDDEN:])
assert not torch.allclose(h_n[1], out[:, -1, HIDDEN:])

golden = {
    "torch": torch.__version__,
    "x": x.tolist(),
    "cells": cells_of(net, 0),
    "out": out.tolist(),
    "final": h_n.tolist(),
    "reach": reach_of(net, x),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
for half in golden["reach"]:
    print([[round(v, 3) for v in row] for row in half])
