"""The same data and steps as the demo, with PyTorch's optimisers. Run by hand: /usr/bin/python3 golden.py"""
import json
import math
import os

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
TRUTH = [0, 2, 0, 0, -1.5, 0, 0, 0, 1, 0, 0, 0]
NOISE, EXAMPLES, STEPS = 0.5, 60, 100
RATE, ADAM_RATE, LAMBDA, ALPHA = 0.3, 0.05, 0.3, 0.3


def mulberry32(seed):
    """lib/kernel/rng.ts, in Python."""
    state, mask = seed, 0xFFFFFFFF

    def draw():
        nonlocal state
        state = (state + 0x6D2B79F5) & mask
        t = state
        t = ((t ^ (t >> 15)) * (t | 1)) & mask
        t ^= (t + (((t ^ (t >> 7)) * (t | 61)) & mask)) & mask
        return ((t ^ (t >> 14)) & mask) / 4294967296

    return draw


def data(seed):
    draw = mulberry32(seed)

    def normal():
        radius = math.sqrt(-2 * math.log(1 - draw()))
        return radius * math.cos(2 * math.pi * draw())

    inputs = [[normal() for _ in TRUTH] for _ in range(EXAMPLES)]
    targets = [sum(x * w for x, w in zip(row, TRUTH)) + NOISE * normal() for row in inputs]
    return torch.tensor(inputs), torch.tensor(targets), torch.tensor([0.5 * normal() for _ in TRUTH])


X, Y, START = data(1)


def train(make, penalty=lambda w: 0, after=lambda w: None):
    w = START.clone().requires_grad_()
    optimiser = make([w])
    for _ in range(STEPS):
        optimiser.zero_grad()
        (0.5 * (X @ w - Y).square().mean() + penalty(w)).backward()
        optimiser.step()
        with torch.no_grad():
            after(w)
    return w.tolist()


def sgd(w, **more):
    return torch.optim.SGD(w, lr=RATE, **more)


def one_step():
    w = torch.tensor([1.0], requires_grad=True)
    (0 * w).sum().backward()
    torch.optim.SGD([w], lr=0.1, weight_decay=0.1).step()
    return w.item()


golden = {
    "torch": torch.__version__,
    "plain": train(sgd),
    "l1": train(sgd, lambda w: ALPHA * w.abs().sum()),
    "proximal": train(sgd, after=lambda w: w.copy_(F.softshrink(w, RATE * ALPHA))),
    "decay": train(lambda w: sgd(w, weight_decay=LAMBDA)),
    "momentumDecay": train(lambda w: sgd(w, weight_decay=LAMBDA, momentum=0.9)),
    "adamL2": train(lambda w: torch.optim.Adam(w, lr=ADAM_RATE, eps=1e-7, weight_decay=LAMBDA)),
    "adamW": train(lambda w: torch.optim.AdamW(w, lr=ADAM_RATE, eps=1e-7, weight_decay=LAMBDA)),
    "oneStep": one_step(),
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
print({name: value if not isinstance(value, list) else [round(v, 3) for v in value] for name, value in golden.items()})
