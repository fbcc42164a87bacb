"""The same picture and kernel in PyTorch: unfold, fold, and a convolution of stride P. Run: /usr/bin/python3 golden.py."""
import json
import math
import pathlib

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
SIDE, P, D = 32, 8, 6


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        t = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        t ^= (t + ((t ^ (t >> 7)) * (t | 61))) & 0xFFFFFFFF
        yield (t ^ (t >> 14)) / 4294967296


def colour(x, y):
    """picture.ts, pixel for pixel."""
    if 17 <= x <= 26 and 15 <= y <= 24:
        if 20 <= x <= 22 and y >= 19:
            return (92, 58, 40)
        return (250, 226, 120) if 24 <= x <= 25 and 17 <= y <= 19 else (196, 92 + y, 70)
    if 9 <= y < 15 and abs(x - 21.5) <= y - 8:
        return (110, 50 + 3 * (y - 9), 52)
    if (x - 6) ** 2 + (y - 6) ** 2 <= 12:
        return (252, 208, 66)
    if y > max(22 - 0.03 * (x - 10) ** 2, 24.5 - x / 40):
        return (70 + 2 * x, 140 + ((x * 3 + y * 5) % 9) * 3, 70)
    return (120 + 3 * y, 170 + 2 * y, 235 - x)


def tokens(side, patch):
    return F.unfold(torch.zeros(1, 1, side, side), patch, stride=patch).shape[-1]


image = torch.tensor([[colour(x, y) for x in range(SIDE)] for y in range(SIDE)], dtype=torch.float32) / 255
image = image.permute(2, 0, 1)[None]  # [1, 3, H, W]
rng = mulberry32(1)
bound = math.sqrt(3 / (P * P * 3))
kernel = torch.tensor([(2 * next(rng) - 1) * bound for _ in range(P * P * 3 * D)]).reshape(P, P, 3, D)
kernel = kernel.permute(3, 2, 0, 1).contiguous()  # [D, 3, P, P]

cut = F.unfold(image, P, stride=P)  # [1, 3 * P * P, N]
convolved = F.conv2d(image, kernel, stride=P).flatten(2).transpose(1, 2)[0]
linear = cut.transpose(1, 2)[0] @ kernel.flatten(1).T
golden = {
    "torch": torch.__version__,
    "tokens": cut.shape[2],
    "width": cut.shape[1],
    "sizes": [tokens(32, 2), tokens(32, 16), tokens(256, 16)],
    "foldDifference": (F.fold(cut, (SIDE, SIDE), P, stride=P) - image).abs().max().item(),
    "embeddingGap": (convolved - linear).abs().max().item(),
    "embedded": convolved.tolist(),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print({key: value for key, value in golden.items() if key != "embedded"})
