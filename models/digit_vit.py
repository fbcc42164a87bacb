"""A small vision transformer for 28 x 28 digits, in three variants: CLS token, mean over the patches, no positions."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

PATCH, WIDTH, HEADS, LAYERS, MLP = 7, 48, 4, 2, 96
PATCHES = (28 // PATCH) ** 2


class Layer(nn.Module):
    """Pre-norm: x + attention(norm(x)), then x + mlp(norm(x)); ReLU in the mlp."""

    def __init__(self):
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.qkv, self.proj = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, MLP), nn.Linear(MLP, WIDTH)

    def forward(self, x):
        b, n, d = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(b, n, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        attention = torch.softmax(q @ k.transpose(-2, -1) / math.sqrt(d // HEADS), -1)
        x = x + self.proj((attention @ v).transpose(1, 2).reshape(b, n, d))
        return x + self.down(F.relu(self.up(self.norm2(x)))), attention


class Vit(nn.Module):
    """(B, 1, 28, 28) -> (B, 10). `pool`: 'cls' or 'mean'."""

    def __init__(self, pool="cls", positions=True):
        super().__init__()
        self.pool = pool
        self.embed = nn.Linear(PATCH * PATCH, WIDTH)
        self.cls = nn.Parameter(torch.randn(1, 1, WIDTH) * 0.02) if pool == "cls" else None
        tokens = PATCHES + (pool == "cls")
        self.positions = nn.Parameter(torch.randn(1, tokens, WIDTH) * 0.02) if positions else None
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.norm, self.head = nn.LayerNorm(WIDTH), nn.Linear(WIDTH, 10)

    def tokens(self, images):
        side = 28 // PATCH
        patches = images.view(-1, side, PATCH, side, PATCH).transpose(2, 3).reshape(-1, PATCHES, PATCH * PATCH)
        x = self.embed(patches)
        if self.cls is not None:
            x = torch.cat([self.cls.expand(len(x), -1, -1), x], 1)
        return x if self.positions is None else x + self.positions

    def forward(self, images):
        x = self.tokens(images)
        for layer in self.layers:
            x, _ = layer(x)
        x = self.norm(x)
        return self.head(x[:, 0] if self.pool == "cls" else x.mean(1))

    def load(self, arrays):
        self.load_state_dict({name: a for name, a in arrays.items() if name != "test_correct_bits"})


def export(net):
    return dict(net.state_dict())
