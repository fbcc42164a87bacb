"""Vector-Jacobian products from real PyTorch. Run by hand: /usr/bin/python3 golden.py"""
import json
import os

import torch

X = torch.tensor([1.0, 2.0, 3.0])
functions = {
    "square": lambda x: x**2,
    "cumsum": lambda x: torch.cumsum(x**2, 0),
    "softmax": lambda x: torch.softmax(x, 0),
}
seeds = {
    "ones": torch.ones(3),
    "twos": 2 * torch.ones(3),
    "oneHot": torch.tensor([1.0, 0.0, 0.0]),
    "mixed": torch.tensor([2.0, -1.0, 0.5]),
}


def backward(function, seed):
    x = X.clone().requires_grad_()
    function(x).backward(seed)
    return x.grad.tolist()


def error_without_seed():
    try:
        backward(functions["square"], None)
    except RuntimeError as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("a vector went backward without a seed")


golden = {"torch": torch.__version__, "errorWithoutSeed": error_without_seed()}
for name, function in functions.items():
    golden[name] = {
        "jacobian": torch.autograd.functional.jacobian(function, X).tolist(),
        **{seed: backward(function, v) for seed, v in seeds.items()},
    }
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
print(json.dumps(golden))
