"""The two convolutional nets: the same but for one convolution. Batch normalisation is folded into the weights when shipped."""
import torch
import torch.nn as nn
import torch.nn.functional as F


def block(channels_in, channels_out):
    return nn.Sequential(nn.Conv2d(channels_in, channels_out, 3, padding=1, bias=False), nn.BatchNorm2d(channels_out))


class Cnn(nn.Module):
    """(B, 1, 28, 28) -> (B, 10): conv 16, pool, conv 24, pool, [conv 32], dense 64, dense 10."""

    def __init__(self, extra):
        super().__init__()
        sizes = [(1, 16), (16, 24)] + ([(24, 32)] if extra else [])
        self.blocks = nn.ModuleList([block(*size) for size in sizes])
        self.hidden = nn.Linear((32 if extra else 24) * 7 * 7, 64)
        self.out = nn.Linear(64, 10)
        self.folded = None

    def forward(self, x):
        for i, convolve in enumerate(self.blocks):
            if self.folded:
                x = F.relu(F.conv2d(x, self.folded[f"conv{i + 1}.weight"], self.folded[f"conv{i + 1}.bias"], padding=1))
            else:
                x = F.relu(convolve(x))
            if i < 2:
                x = F.max_pool2d(x, 2)
        x = F.dropout(x.flatten(1), 0.3, self.training)
        return self.out(F.dropout(F.relu(self.hidden(x)), 0.3, self.training))

    def load(self, arrays):
        self.folded = arrays
        with torch.no_grad():
            for name, layer in (("hidden", self.hidden), ("out", self.out)):
                layer.weight.copy_(arrays[f"{name}.weight"])
                layer.bias.copy_(arrays[f"{name}.bias"])


def export(net):
    """y = (w*x - mean) * gain / sqrt(variance + eps) + shift is one convolution with a bias."""
    arrays = {}
    for i, (convolution, norm) in enumerate(net.blocks):
        gain = norm.weight / torch.sqrt(norm.running_var + norm.eps)
        arrays[f"conv{i + 1}.weight"] = convolution.weight * gain[:, None, None, None]
        arrays[f"conv{i + 1}.bias"] = norm.bias - norm.running_mean * gain
    for name, layer in (("hidden", net.hidden), ("out", net.out)):
        arrays[f"{name}.weight"], arrays[f"{name}.bias"] = layer.weight, layer.bias
    return arrays
