"""PyTorch's shapes and parameter counts along the U. Run: /usr/bin/python3 golden.py (torch 1.13 or later)."""
import json
import pathlib

import torch
from torch import nn

torch.set_num_threads(1)


def u(side, levels, width, join, pictures=12):
    """Shapes [batch, height, width, channels] after each stop, and the number of parameters, from real modules."""
    channels = [width * 2**level for level in range(levels + 1)]
    times = 2 if join == "concat" else 1
    x = torch.zeros(pictures, 1, side, side)
    layers, kept, shapes = [nn.Conv2d(1, width, 3, padding=1)], [], []

    def stop(tensor):
        shapes.append(list(tensor.permute(0, 2, 3, 1).shape))

    x = layers[0](x)
    kept.append(x)
    stop(x)
    for level in range(1, levels + 1):
        layers.append(nn.Conv2d(channels[level - 1], channels[level], 2, stride=2))
        x = layers[-1](x)
        kept.append(x)
        stop(x)
    for level in reversed(range(levels)):
        layers.append(nn.ConvTranspose2d(x.shape[1], channels[level], 2, stride=2))
        x = layers[-1](x)
        if join == "add":
            x = x + kept[level]
        if join == "concat":
            x = torch.cat([x, kept[level]], 1)
        stop(x)
    layers.append(nn.Conv2d(times * width, 1, 1))
    stop(layers[-1](x))
    # A transposed convolution has one bias per channel; the demo's matrix has one for each of its four pixels.
    extra = sum(3 * layer.bias.numel() for layer in layers if isinstance(layer, nn.ConvTranspose2d))
    return {"shapes": shapes, "parameters": sum(p.numel() for layer in layers for p in layer.parameters()) + extra}


golden = {
    "torch": torch.__version__,
    "add": u(16, 3, 4, "add"),
    "none": u(16, 3, 4, "none"),
    "concat": u(16, 3, 4, "concat"),
    "small": u(24, 2, 3, "add"),
}
pathlib.Path(__file__).with_name("golden.json").write_text(json.dumps(golden, indent=1) + "\n")
