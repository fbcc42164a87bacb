"""What .to() moves: every program of three lines, run by real PyTorch. Run: /usr/bin/python3 golden.py (torch 1.13).

There is no CUDA here, so "moved" is another dtype (float64) and, a second time, another device: meta, which has
shapes and no numbers. Both must move the same things; on float64 the numbers are kept as well.
"""
import itertools
import json
import pathlib

import torch
from torch import nn

torch.set_num_threads(1)
LINES = {
    "p": "pass",
    "t": "x.to(there)",
    "T": "x = x.to(there)",
    "Y": "y = x.to(there)",
    "a": "x.add(1)",
    "i": "x.add_(1)",
    "n": "y = x",
    "m": "net.to(there)",
    "M": "net = net.to(there)",
}


class Net(nn.Module):
    """One layer that is registered, and one in a plain list, which is not."""

    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1, bias=False)
        self.spare = [nn.Linear(2, 1, bias=False)]

    def forward(self, x):
        return self.layer(x)


def run(program, there):
    scope = {"x": torch.tensor([1.0, 2.0]), "y": None, "net": Net(), "there": there}
    for letter in program:
        exec(LINES[letter], scope)
    x, y, net = scope["x"], scope["y"], scope["net"]
    home = torch.tensor([0.0])
    moved = lambda t: t.dtype != home.dtype or t.device != home.device
    flag = lambda t: "-" if t is None else "1" if moved(t) else "0"
    state = flag(x) + flag(y) + flag(net.layer.weight) + flag(net.spare[0].weight)
    try:
        net(x)
        error = None
    except Exception as caught:
        error = f"{type(caught).__name__}: {str(caught).splitlines()[0]}"
    numbers = [] if there != torch.float64 else [int(v) for t in (x, y) if t is not None for v in t]
    return state, numbers, error


programs = {}
errors = {}
for letters in itertools.product(LINES, repeat=3):
    program = "".join(letters)
    state, numbers, error = run(program, torch.float64)
    on_meta, _, _ = run(program, torch.device("meta"))
    assert state == on_meta, (program, state, on_meta)
    if error:
        errors["xMoved" if state[0] == "1" else "netMoved"] = error
    # x moved, y moved, weight moved, spare moved, does net(x) fail, then the numbers of x and of y
    programs[program] = state + ("1" if error else "0") + " " + " ".join(map(str, numbers))

same = torch.tensor([1.0])
net = Net()
weight = net.layer.weight
net.to(torch.float64)
golden = {
    "torch": torch.__version__,
    "cuda": torch.cuda.is_available(),
    "lines": LINES,
    "programs": programs,
    "errors": errors,
    "toItselfIsItself": same.to(torch.float32) is same,
    "parameterKeepsItsIdentity": net.layer.weight is weight and weight.dtype == torch.float64,
    "moduleReturnsItself": net.to(torch.float32) is net,
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(len(programs), {k: v for k, v in golden.items() if k not in ("programs", "lines")})
print({p: programs[p] for p in ("tmp", "tmp", "Tmp", "niY", "nTi", "Yim")})
