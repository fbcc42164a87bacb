"""The demo's data, weights and batches, trained by PyTorch. Run by hand: /usr/bin/python3 golden.py"""
import json
import math
import os

import torch

torch.set_num_threads(1)
POINTS, NOISE, HIDDEN, RATE, EPOCHS, SEED = 20, 0.6, 40, 0.01, 10, 1


def mulberry32(state):
    """lib/kernel/rng.ts, in Python."""
    mask = 0xFFFFFFFF

    def draw():
        nonlocal state
        state = (state + 0x6D2B79F5) & mask
        t = state
        t = ((t ^ (t >> 15)) * (t | 1)) & mask
        t ^= (t + (((t ^ (t >> 7)) * (t | 61)) & mask)) & mask
        return ((t ^ (t >> 14)) & mask) / 4294967296

    return draw


draw = mulberry32(SEED)


def normal():
    radius = math.sqrt(-2 * math.log(1 - draw()))
    return radius * math.cos(2 * math.pi * draw())


def points(count):
    rows = []
    for i in range(count):
        x = 2 * (i + draw()) / count - 1
        rows.append((x, math.sin(2 * x) + NOISE * normal()))
    inputs = torch.tensor([[x, 1.0] for x, _ in rows])
    return inputs, torch.tensor([[y] for _, y in rows])


train, validation, test = points(POINTS), points(100), points(100)
w = [12 * normal() for _ in range(HIDDEN)]
b = [6 * normal() for _ in range(HIDDEN)]
v = [[0.1 / math.sqrt(HIDDEN) * normal()] for _ in range(HIDDEN)]
first = torch.tensor([w, b], requires_grad=True)
last = torch.tensor(v, requires_grad=True)
optimiser = torch.optim.Adam([first, last], lr=RATE, eps=1e-7)


def loss(data):
    return ((data[0] @ first).tanh() @ last - data[1]).square().mean()


def shuffled(count):
    order = list(range(count))
    for i in range(count - 1, 0, -1):
        j = math.floor(draw() * (i + 1))
        order[i], order[j] = order[j], order[i]
    return order


curves = {"train": [loss(train).item()], "validation": [loss(validation).item()], "test": [loss(test).item()]}
for _ in range(EPOCHS):
    order = shuffled(POINTS)
    for batch in (order[:10], order[10:]):
        optimiser.zero_grad()
        loss((train[0][batch], train[1][batch])).backward()
        optimiser.step()
    for name, data in (("train", train), ("validation", validation), ("test", test)):
        curves[name].append(loss(data).item())

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as file:
    json.dump({"torch": torch.__version__, **curves}, file, indent=1)
    file.write("\n")
print({name: [round(value, 4) for value in values] for name, values in curves.items()})
