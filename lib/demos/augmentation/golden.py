"""Flips, turn and shift of one picture, and ten steps of the three nets. Run by hand: /usr/bin/python3 golden.py"""
import json
import pathlib
import random

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
random.seed(9)
SIDE, PICTURES, HIDDEN, RATE, STEPS = 16, 6, 4, 0.1, 10


def ink():
    return [random.randint(0, 255) if random.random() < 0.3 else 0 for _ in range(SIDE * SIDE)]


def uniform(count, inputs):
    return [round((2 * random.random() - 1) / inputs**0.5, 5) for _ in range(count)]


def shifted(x, dx, dy):
    """dx to the right, dy down: paper comes in, what leaves is cut off."""
    return F.pad(x, (dx, -dx, dy, -dy))


pictures = [ink() for _ in range(PICTURES)]
labels = [6, 9, 0, 6, 3, 9]
start = [uniform(256 * HIDDEN, 256), uniform(HIDDEN, 256), uniform(HIDDEN * 10, HIDDEN), uniform(10, HIDDEN)]
shifts = [[[random.randint(-3, 3), random.randint(-3, 3)] for _ in range(PICTURES)] for _ in range(STEPS)]
x = torch.tensor(pictures).reshape(PICTURES, SIDE, SIDE) / 255
targets = torch.tensor(labels)

moved = [x[0].flip(-1), x[0].flip(-2), torch.rot90(x[0], 2, (-2, -1)), shifted(x[0], 2, -1)]


def augmented(net, step):
    if net == 1:
        return torch.stack([shifted(x[i], *shifts[step][i]) for i in range(PICTURES)])
    if net == 2:
        return torch.stack([torch.rot90(x[i], 2, (-2, -1)) if (step + i) % 2 == 0 else x[i] for i in range(PICTURES)])
    return x


losses = [[] for _ in range(STEPS)]
for net in range(3):
    shapes = [(256, HIDDEN), (HIDDEN,), (HIDDEN, 10), (10,)]
    w1, b1, w2, b2 = weights = [
        torch.tensor(values).reshape(shape).requires_grad_() for values, shape in zip(start, shapes)
    ]
    optimiser = torch.optim.SGD(weights, lr=RATE, momentum=0.9)
    for step in range(STEPS):
        logits = torch.relu(augmented(net, step).flatten(1) @ w1 + b1) @ w2 + b2
        loss = F.cross_entropy(logits, targets)
        losses[step].append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()

golden = {
    "torch": torch.__version__,
    "hidden": HIDDEN,
    "rate": RATE,
    "bytes": pictures,
    "labels": labels,
    "start": start,
    "shifts": shifts,
    "moved": [picture.flatten().tolist() for picture in moved],
    "losses": losses,
}
pathlib.Path(__file__).with_name("golden.json").write_text(json.dumps(golden) + "\n")
print(losses[0], losses[-1])
