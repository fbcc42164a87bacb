"""HOG of the demo's own picture: gradients by PyTorch's conv2d, histogram and blocks in plain numpy.

Run: /usr/bin/python3 golden.py.
"""
import json
import math
import pathlib

import numpy as np
import torch

torch.set_num_threads(1)
WIDTH, HEIGHT, CELL, BINS = 64, 128, 8, 9
STROKES = [
    (32, 24, 32, 26, 9), (32, 42, 31, 70, 9), (26, 42, 17, 66, 4), (38, 42, 47, 64, 4), (29, 72, 22, 94, 5.5),
    (22, 94, 15, 114, 4.5), (34, 72, 41, 94, 5.5), (41, 94, 46, 114, 4.5), (15, 115, 21, 116, 3.5), (46, 115, 52, 116, 3.5),
]


def walker():
    picture = np.zeros((HEIGHT, WIDTH))
    for y in range(HEIGHT):
        for x in range(WIDTH):
            ink = 0.0
            for x1, y1, x2, y2, half in STROKES:
                dx, dy = x2 - x1, y2 - y1
                along = min(1.0, max(0.0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
                ex, ey = x - x1 - along * dx, y - y1 - along * dy
                ink = max(ink, min(1.0, max(0.0, (half + 1 - math.sqrt(ex * ex + ey * ey)) / 2)))
            picture[y, x] = math.floor(ink * 220 + 0.5)
    return picture


picture = walker()
padded = torch.nn.functional.pad(torch.tensor(picture / 255)[None, None], (1, 1, 1, 1), mode="replicate")
kernel = torch.zeros(2, 1, 3, 3, dtype=torch.float64)
kernel[0, 0, 1] = torch.tensor([-1.0, 0.0, 1.0])
kernel[1, 0, :, 1] = torch.tensor([-1.0, 0.0, 1.0])
gx, gy = torch.nn.functional.conv2d(padded, kernel)[0].numpy()

cells = np.zeros((HEIGHT // CELL, WIDTH // CELL, BINS))
for y in range(HEIGHT):
    for x in range(WIDTH):
        place = math.degrees(math.atan2(gy[y, x], gx[y, x])) % 180 / 20 - 0.5
        lower = math.floor(place)
        size = math.hypot(gx[y, x], gy[y, x])
        cells[y // CELL, x // CELL, lower % BINS] += size * (lower + 1 - place)
        cells[y // CELL, x // CELL, (lower + 1) % BINS] += size * (place - lower)


def unit(block):
    return block / np.sqrt((block**2).sum() + 1e-6)


blocks = [
    unit(np.minimum(unit(cells[row : row + 2, column : column + 2].reshape(-1)), 0.2))
    for row in range(HEIGHT // CELL - 1)
    for column in range(WIDTH // CELL - 1)
]
descriptor = np.concatenate(blocks)
assert descriptor.size == 3780
golden = {
    "torch": torch.__version__,
    "inkSum": int(picture.sum()),
    "length": descriptor.size,
    "cells": [round(v, 6) for v in cells[4:10].reshape(-1).tolist()],
    "blocks": [round(v, 6) for v in descriptor[28 * 36 : 49 * 36].tolist()],
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden) + "\n")
print(golden["inkSum"], golden["length"], max(golden["cells"]))
