"""What real torch.nn.Module registers and SGD moves. Run by hand: /usr/bin/python3 golden.py"""
import itertools
import json
import os

import torch
from torch import nn

INPUT = torch.tensor([[1.0, -0.5, 0.25], [0.5, 1.0, -1.0]])


def numbers(layer, offset, count):
    return [(((k + offset) * 7 + layer * 5) % 11) / 10 - 0.5 for k in range(count)]


def linear(layer):
    made = nn.Linear(3, 3)
    with torch.no_grad():
        made.weight.copy_(torch.tensor(numbers(layer, 0, 9)).reshape(3, 3))
        made.bias.copy_(torch.tensor(numbers(layer, 9, 3)))
    return made


class Net(nn.Module):
    def __init__(self, holder, layers, shared, buffer):
        super().__init__()
        mean = torch.tensor([0.1, 0.2, 0.3])
        if buffer:
            self.register_buffer("mean", mean)
        else:
            self.mean = mean
        linears = [linear(i) for i in range(layers)]
        if shared:
            linears[-1] = linears[0]
        if holder == "attribute":
            for i, layer in enumerate(linears):
                setattr(self, f"l{i + 1}", layer)
        elif holder == "module-list":
            self.layers = nn.ModuleList(linears)
        elif holder == "list":
            self.layers = linears
        elif holder == "mixed":
            self.l1 = linears[0]
            self.rest = linears[1:]
        if holder == "bare-tensor":
            self.leaves = []
            for i, layer in enumerate(linears):
                known = linears.index(layer)
                w, b = self.leaves[known] if known < i else [
                    t.detach().clone().requires_grad_() for t in (layer.weight, layer.bias)
                ]
                setattr(self, f"w{i + 1}", w)
                setattr(self, f"b{i + 1}", b)
                self.leaves.append((w, b))
        else:
            self.leaves = [(layer.weight, layer.bias) for layer in linears]

    def forward(self, x):
        x = x - self.mean
        for w, b in self.leaves:
            x = torch.tanh(nn.functional.linear(x, w, b))
        return x


def trial(holder, layers, shared, buffer):
    net = Net(holder, layers, shared, buffer)
    leaves = list(dict.fromkeys(itertools.chain.from_iterable(net.leaves)))
    before = [t.detach().clone() for t in leaves]
    error = None
    ((net(INPUT) - 1) ** 2).mean().backward()
    try:
        torch.optim.SGD(net.parameters(), lr=0.1).step()
    except ValueError as problem:
        error = f"{type(problem).__name__}: {problem}"
    return {
        "params": {"holder": holder, "layers": layers, "shared": shared, "buffer": buffer},
        "parameterNames": [name for name, _ in net.named_parameters()],
        "stateNames": list(net.state_dict()),
        "moved": sum(not torch.equal(a, b) for a, b in zip(before, leaves)),
        "after": [value for t in leaves for value in t.detach().flatten().tolist()],
        "error": error,
    }


golden = {
    "torch": torch.__version__,
    "trials": [
        trial("module-list", 3, False, True),
        trial("attribute", 3, False, True),
        trial("attribute", 3, True, True),
        trial("module-list", 3, False, False),
        trial("list", 3, False, True),
        trial("mixed", 3, False, True),
        trial("bare-tensor", 2, False, True),
        trial("bare-tensor", 2, True, True),
        trial("module-list", 4, True, True),
        trial("attribute", 1, True, True),
    ],
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
for one in golden["trials"]:
    print(one["params"], len(one["parameterNames"]), one["moved"], one["stateNames"], one["error"])
