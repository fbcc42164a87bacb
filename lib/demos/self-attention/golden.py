"""The same untrained attention in PyTorch, torch.bmm and softmax. Run: /usr/bin/python3 golden.py."""
import json
import math
import pathlib

import torch

torch.set_num_threads(1)
SENTENCE = "the cat sat on the mat because it was tired".split()


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        t = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        t ^= (t + ((t ^ (t >> 7)) * (t | 61))) & 0xFFFFFFFF
        yield (t ^ (t >> 14)) / 4294967296


def fnv1a(text):
    state = 0x811C9DC5
    for letter in text:
        state = ((state ^ ord(letter)) * 0x01000193) & 0xFFFFFFFF
    return state


def embed(word, size):
    rng = mulberry32(fnv1a(word))
    return [(2 * next(rng) - 1) * math.sqrt(3) for _ in range(size)]


def attend(batch=4, size=8, dim=-1, scaled=True, seed=1):
    rng = mulberry32(seed)
    draw = lambda: torch.tensor(
        [[(2 * next(rng) - 1) * math.sqrt(3 / size) for _ in range(size)] for _ in range(size)]
    )
    wq, wk, wv = draw(), draw(), draw()
    n = len(SENTENCE)
    x = torch.tensor([[embed(SENTENCE[(i + b) % n], size) for i in range(n)] for b in range(batch)])
    q, k, v = x @ wq, x @ wk, x @ wv
    scores = torch.bmm(q, k.transpose(1, 2))
    if scaled:
        scores = scores / math.sqrt(size)
    weights = scores.softmax(dim=dim)
    out = torch.bmm(weights, v)
    return {
        "shape": list(weights.shape),
        "weights": weights[0].tolist(),
        "output": out[0].tolist(),
        "columns": (weights.sum(1) - 1).abs().max().item(),
        "spread": scores.std(unbiased=False).item(),
    }


golden = {
    "torch": torch.__version__,
    "default": attend(),
    "wrongAxis": attend(dim=-2),
    "unscaled": attend(size=64, scaled=False),
}
pathlib.Path(__file__).with_name("golden.json").write_text(json.dumps(golden) + "\n")
print({name: {k: case[k] for k in ("shape", "columns", "spread")} for name, case in golden.items() if name != "torch"})
