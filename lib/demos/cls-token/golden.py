"""The same untrained ViT in PyTorch: logits, input gradients and shuffles. Run: /usr/bin/python3 golden.py."""
import json
import math
import pathlib

import torch

TOKEN, BETWEEN, CLASSES = 16, 32, 3


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        t = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        t ^= (t + ((t ^ (t >> 7)) * (t | 61))) & 0xFFFFFFFF
        yield (t ^ (t >> 14)) / 4294967296


def draw_weights(seed, pixels, patches, layers):
    rng = mulberry32(seed)

    def draw(rows, columns, bound=None):
        bound = math.sqrt(3 / rows) if bound is None else bound
        return torch.tensor([[(2 * next(rng) - 1) * bound for _ in range(columns)] for _ in range(rows)])

    weights = {
        "embed": draw(pixels, TOKEN),
        "cls": draw(1, TOKEN, 1),
        "head": draw(TOKEN, CLASSES),
        "positions": draw(patches + 1, TOKEN, 1),
    }
    names = ["query", "key", "value", "join"]
    weights["layers"] = [
        {**{name: draw(TOKEN, TOKEN) for name in names}, "up": draw(TOKEN, BETWEEN), "down": draw(BETWEEN, TOKEN)}
        for _ in range(layers)
    ]
    return weights


def picture(size):
    spread = 2 * (size / 5) ** 2
    light = lambda x, y: math.exp(-((x - 0.6 * size) ** 2 + (y - 0.4 * size) ** 2) / spread)
    return torch.tensor([[0.75 * light(x, y) + 0.25 * x / size for x in range(size)] for y in range(size)])


def cut(image, patch):
    return image.unfold(0, patch, patch).unfold(1, patch, patch).reshape(-1, patch * patch)


def normalise(x):
    return torch.nn.functional.layer_norm(x, (TOKEN,), eps=1e-5)


def logits(patches, weights, heads, positional, mask=False, read=0):
    x = torch.cat([weights["cls"], patches @ weights["embed"]])
    if positional:
        x = x + weights["positions"]
    for layer in weights["layers"]:
        seen = normalise(x)
        split = lambda by: (seen @ by).reshape(-1, heads, TOKEN // heads).transpose(0, 1)
        scores = split(layer["query"]) @ split(layer["key"]).transpose(1, 2) / math.sqrt(TOKEN // heads)
        if mask:
            scores[:, 0, 1:] = -math.inf
        mixed = (scores.softmax(-1) @ split(layer["value"])).transpose(0, 1).reshape(-1, TOKEN)
        x = x + mixed @ layer["join"]
        x = x + torch.relu(normalise(x) @ layer["up"]) @ layer["down"]
    return normalise(x)[read] @ weights["head"]


def measure(layers=1, positional=False, mask=False, read=0, image=12, patch=4, heads=2, seed=1):
    patches = cut(picture(image), patch).requires_grad_(True)
    weights = draw_weights(seed, patch * patch, len(patches), layers)
    run = lambda given: logits(given, weights, heads, positional, mask, read)
    values = run(patches)
    (gradient,) = torch.autograd.grad(values[0], patches)
    shuffled = run(patches.detach().flip(0))
    return {
        "tokens": len(patches) + 1,
        "logits": values.tolist(),
        "gradients": gradient.norm(dim=1).tolist(),
        "shuffle": (shuffled - values).abs().max().item(),
    }


golden = {
    "torch": torch.__version__,
    "plain": measure(),
    "twoLayers": measure(layers=2),
    "positional": measure(positional=True),
    "masked": measure(mask=True),
    "firstPatch": measure(read=1),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(json.dumps(golden, indent=1))
