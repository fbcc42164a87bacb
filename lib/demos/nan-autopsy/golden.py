"""Values and slopes at 0 from real PyTorch. Run by hand: /usr/bin/python3 golden.py"""
import json
import math
import os

import torch


def masked(x):
    return torch.where(x == 0, torch.ones_like(x), torch.sin(x) / x)


def repaired(x):
    safe = torch.where(x == 0, torch.ones_like(x), x)
    return torch.where(x == 0, torch.ones_like(x), torch.sin(safe) / safe)


functions = {
    "inverse": lambda x: 1 / x,
    "root": torch.sqrt,
    "abs": torch.abs,
    "relu": torch.relu,
    "sinc": lambda x: torch.sin(x) / x,
    "masked": masked,
    "repaired": repaired,
    "f": lambda x: 0.54 * torch.log(torch.abs(x)) + 0.254 / x**2 + 0.155 / x,
}


def plain(value):
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return value


def at(function, start):
    x = torch.tensor(start, requires_grad=True)
    y = function(x)
    y.backward()
    return {"value": plain(y.item()), "slope": plain(x.grad.item())}


golden = {
    "torch": torch.__version__,
    "atZero": {name: at(function, 0.0) for name, function in functions.items()},
    "atHalf": {name: at(function, 0.5) for name, function in functions.items()},
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
print(golden)
