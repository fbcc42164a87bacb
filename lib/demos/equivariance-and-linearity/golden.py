"""Outputs for the shifted picture and both gaps, by PyTorch. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
SIDE = 12
GLYPH = """
............
..######....
..#.........
..#.........
..####......
......#.....
......#.....
..#...#.....
...###......
............
............
............
""".split()


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        t = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        t ^= (t + ((t ^ (t >> 7)) * (t | 61))) & 0xFFFFFFFF
        yield (t ^ (t >> 14)) / 4294967296


def weights(seed=1):
    rng = mulberry32(seed)
    draw = lambda count, bound: torch.tensor([(2 * next(rng) - 1) * bound for _ in range(count)])
    return draw(9, 1).reshape(1, 1, 3, 3), draw(SIDE**4, 1 / SIDE).reshape(SIDE**2, SIDE**2)


KERNEL, MATRIX = weights()


def extend(x, before, after, border):
    mode = "circular" if border == "circular" else "constant"
    return F.pad(x, (before, after, before, after), mode=mode)


def operation(name, border, stride):
    return {
        "conv": lambda x: F.conv2d(extend(x, 1, 1, border), KERNEL, stride=stride),
        "affine": lambda x: F.conv2d(extend(x, 1, 1, border), KERNEL, torch.tensor([0.5]), stride=stride),
        "relu": torch.relu,
        "average": lambda x: F.avg_pool2d(extend(x, 0, 1, border), 2, stride),
        "max": lambda x: F.max_pool2d(extend(x, 0, 1, border), 2, stride),
        "dense": lambda x: (x.reshape(1, -1) @ MATRIX).reshape(x.shape),
    }[name]


def measure(name="conv", border="circular", stride=1, dx=2, dy=1):
    x = torch.tensor([[1.0 if mark == "#" else -1.0 for mark in row] for row in GLYPH])[None, None]
    f = operation(name, border, stride)
    shifted = f(x.roll((dy, dx), (2, 3)))
    side = shifted.shape[-1]
    moves = [f(x).roll((r, c), (2, 3)) for r in range(side) for c in range(side)]
    return {
        "ofShifted": shifted[0, 0].tolist(),
        "gap": min((shifted - move).abs().max().item() for move in moves),
    }


golden = {
    "torch": torch.__version__,
    "conv": measure(),
    "affine": measure("affine"),
    "relu": measure("relu"),
    "average": measure("average"),
    "max": measure("max"),
    "dense": measure("dense"),
    "zeros": measure(border="zeros"),
    "strided": measure(stride=2),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden) + "\n")
print({name: value["gap"] for name, value in golden.items() if name != "torch"})
