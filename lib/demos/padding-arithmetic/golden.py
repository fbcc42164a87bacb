"""Sizes and tap counts of nn.functional.conv2d. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

torch.set_num_threads(1)


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        t = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        t ^= (t + ((t ^ (t >> 7)) * (t | 61))) & 0xFFFFFFFF
        yield (t ^ (t >> 14)) / 4294967296


def convolve(n, k=3, p=1, s=1, d=1):
    image, kernel = torch.ones(1, 1, n, n), torch.ones(1, 1, k, k)
    return torch.nn.functional.conv2d(image, kernel, padding=p, stride=s, dilation=d)[0, 0]


def random_sizes(count):
    """Sizes of any fit, [n, k, p, s, d, out]; out is 0 where PyTorch raises an error."""
    rng, rows = mulberry32(11), []
    between = lambda low, high: low + int(next(rng) * (high - low + 1))
    for _ in range(count):
        n, k, p, s, d = between(1, 16), between(1, 7), between(0, 4), between(1, 4), between(1, 3)
        try:
            out = convolve(n, k, p, s, d).shape[0]
        except RuntimeError:
            out = 0
        rows.append([n, k, p, s, d, out])
    return rows


settings = {
    "plain": dict(n=7),
    "unpadded": dict(n=7, p=0),
    "even": dict(n=7, k=2),
    "strided": dict(n=7, s=2),
    "stridedFour": dict(n=4, s=2),
    "dilated": dict(n=7, d=2, p=2),
    "both": dict(n=12, k=3, p=2, s=3, d=2),
}
golden = {
    "torch": torch.__version__,
    "counts": {name: convolve(**sizes).tolist() for name, sizes in settings.items()},
    "random": random_sizes(300),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden) + "\n")
print({name: len(counts) for name, counts in golden["counts"].items()}, golden["random"][:5])
