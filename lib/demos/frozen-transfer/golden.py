"""The same net, data and steps in PyTorch: pretraining, freezing, and the two modes of BatchNorm. Run: /usr/bin/python3 golden.py."""
import json
import math
import pathlib

import torch
import torch.nn as nn

torch.set_num_threads(1)
TRAIN, TEST = 96, 192
SHIFT = (0.4, -0.2)
MOMENTUM = 0.9


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        t = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        t ^= (t + ((t ^ (t >> 7)) * (t | 61))) & 0xFFFFFFFF
        yield (t ^ (t >> 14)) / 4294967296


def task(rng, count, degrees, shift):
    base = [(2 * next(rng) - 1, 2 * next(rng) - 1) for _ in range(count)]
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    label = [1.0 if (c * x + s * y) * (c * y - s * x) > 0 else 0.0 for x, y in base]
    return torch.tensor([[x + shift[0], y + shift[1]] for x, y in base]), torch.tensor(label)[:, None]


def fill(rng, tensor, fan):
    bound = 1 / math.sqrt(fan)
    with torch.no_grad():
        tensor.copy_(torch.tensor([(2 * next(rng) - 1) * bound for _ in range(tensor.numel())]).reshape(tensor.shape))


def linear(rng, given, made):
    layer = nn.Linear(given, made)
    weight = torch.empty(given, made)
    fill(rng, weight, given)
    with torch.no_grad():
        layer.weight.copy_(weight.T)
    fill(rng, layer.bias, given)
    return layer


def experiment(seed=7, hidden=16, degrees=0, pretrain=60, tune=60, rate=0.3, frozen=True, mode="eval"):
    rng = mulberry32(seed)
    a_x, a_y = task(rng, TRAIN, 0, (0, 0))
    a_test = task(rng, TEST, 0, (0, 0))
    b_x, b_y = task(rng, TRAIN, degrees, SHIFT)
    b_test = task(rng, TEST, degrees, SHIFT)
    first, second = linear(rng, 2, hidden), linear(rng, hidden, hidden)
    head_a, head_b = linear(rng, hidden, 1), linear(rng, hidden, 1)
    norm = nn.BatchNorm1d(hidden)
    backbone = nn.Sequential(first, norm, nn.ReLU(), second, nn.ReLU())
    loss = nn.BCEWithLogitsLoss()

    def fit(head, parameters, x, y, steps, by):
        optimizer = torch.optim.SGD(parameters, lr=by, momentum=MOMENTUM)
        losses = []
        for _ in range(steps):
            optimizer.zero_grad()
            value = loss(head(backbone(x)), y)
            value.backward()
            optimizer.step()
            losses.append(value.item())
        return losses

    def accuracy(head, test):
        was = backbone.training
        backbone.eval()
        with torch.no_grad():
            right = ((head(backbone(test[0])) > 0).float() == test[1]).float().mean().item()
        backbone.train(was)
        return right

    losses_a = fit(head_a, [*backbone.parameters(), *head_a.parameters()], a_x, a_y, pretrain, 0.1)
    before = [p.detach().clone() for p in backbone.parameters()]
    mean_before = norm.running_mean.clone()
    a_before, b_before = accuracy(head_a, a_test), accuracy(head_b, b_test)
    if frozen:
        backbone.requires_grad_(False)
    backbone.train(mode == "train")
    trained = [p for p in [*backbone.parameters(), *head_b.parameters()] if p.requires_grad]
    losses_b = fit(head_b, trained, b_x, b_y, tune, rate)
    return {
        "lossesA": losses_a,
        "lossesB": losses_b,
        "accuracy": [a_before, accuracy(head_a, a_test), b_before, accuracy(head_b, b_test)],
        "frozenChange": max((p - q).abs().max().item() for p, q in zip(backbone.parameters(), before)),
        "meanChange": (norm.running_mean - mean_before).abs().max().item(),
        "runningMean": mean_before.tolist(),
        "trained": sum(p.numel() for p in trained),
    }


short = {"pretrain": 10, "tune": 10}
golden = {
    "torch": torch.__version__,
    "frozen": experiment(),
    "trainMode": experiment(mode="train"),
    "shortFrozen": experiment(**short),
    "shortTrainMode": experiment(mode="train", **short),
    "shortUnfrozen": experiment(frozen=False, **short),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
for name, values in golden.items():
    if isinstance(values, dict):
        print(name, values["accuracy"], values["frozenChange"], values["meanChange"], values["trained"])
