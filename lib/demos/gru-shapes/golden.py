"""A small nn.GRU with its weights, and the shapes of two larger ones. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

torch.manual_seed(30)
BATCH, TIME, INPUT, HIDDEN, LAYERS = 2, 4, 3, 2, 2
gru = torch.nn.GRU(INPUT, HIDDEN, num_layers=LAYERS, bidirectional=True, batch_first=True)
x = torch.randn(BATCH, TIME, INPUT)
out, h_n = gru(x)

cells = []  # in the order of h_n: layer 0 forward, layer 0 backward, layer 1 forward, ...
for layer in range(LAYERS):
    for suffix in ("", "_reverse"):
        cells.append(
            {
                "inputWeights": getattr(gru, f"weight_ih_l{layer}{suffix}").tolist(),
                "hiddenWeights": getattr(gru, f"weight_hh_l{layer}{suffix}").tolist(),
                "inputBias": getattr(gru, f"bias_ih_l{layer}{suffix}").tolist(),
                "hiddenBias": getattr(gru, f"bias_hh_l{layer}{suffix}").tolist(),
            }
        )


def shapes(batch, time, size, hidden, layers, bidirectional, batch_first):
    """Shapes of weight_ih_l0, one gate after chunk(3, dim=1), output and h_n."""
    net = torch.nn.GRU(size, hidden, layers, bidirectional=bidirectional, batch_first=batch_first)
    sequence = torch.zeros((batch, time, size) if batch_first else (time, batch, size))
    output, last = net(sequence)
    step = torch.zeros(batch, size) @ net.weight_ih_l0.T
    gate = step.chunk(3, dim=1)[0]
    return {
        "inputWeights": list(net.weight_ih_l0.shape),
        "gate": list(gate.shape),
        "out": list(output.shape),
        "hidden": list(last.shape),
    }


golden = {
    "torch": torch.__version__,
    "x": x.tolist(),
    "cells": cells,
    "out": out.tolist(),
    "hidden": h_n.tolist(),
    "shapes": {
        "twoLayersBothWays": shapes(6, 7, 8, 5, 2, True, True),
        "oneLayerTimeFirst": shapes(6, 7, 8, 5, 1, False, False),
    },
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(golden["shapes"])
