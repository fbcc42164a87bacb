"""Trains the small FCN of pedestrian-fcn*. Run by the train.py of each of the three folders; see there for the settings.

The three variants see the same pictures, start from the same numbers and take the same steps. Without skips the two
additions of the decoder are left out; nothing else differs, not even the number of parameters.
"""
import json
import pathlib
import time

import numpy as np
import torch
import torch.nn.functional as F

import safetensors
from pedestrian_scene import pedestrian_scene

SEED, TRAIN_PICTURES, TEST_PICTURES, EPOCHS, BATCH = 11, 1000, 240, 7, 10
TRAIN_FROM, TEST_FROM = 1_000_000, 9_000_000
CHANNELS = {"enc1": (3, 8), "enc2": (8, 16), "enc3": (16, 32), "mid1": (32, 48), "mid2": (48, 32),
            "dec3": (32, 32), "dec2": (16, 16), "dec1": (8, 8)}
UPS = {"up3": (32, 32), "up2": (32, 16), "up1": (16, 8)}


class Fcn(torch.nn.Module):
    """Encoder of three levels, bottom at 8 x 8, decoder by 2 x 2 transposed convolution; the skips ADD."""

    def __init__(self, skips):
        super().__init__()
        self.skips = skips
        for name, (inside, out) in CHANNELS.items():
            setattr(self, name, torch.nn.Conv2d(inside, out, 3, padding=1, bias=False))
            setattr(self, name + "_norm", torch.nn.BatchNorm2d(out))
        for name, (inside, out) in UPS.items():
            setattr(self, name, torch.nn.ConvTranspose2d(inside, out, 2, stride=2))
        self.head = torch.nn.Conv2d(8, 2, 1)

    def block(self, name, x):
        return F.relu(getattr(self, name + "_norm")(getattr(self, name)(x)))

    def forward(self, x):
        levels = []
        for name in ("enc1", "enc2", "enc3"):
            x = self.block(name, x)
            levels.append(x)
            x = F.max_pool2d(x, 2)
        x = self.block("mid2", self.block("mid1", x))
        for level in (3, 2, 1):
            x = getattr(self, f"up{level}")(x)
            if self.skips:
                x = x + levels[level - 1]
            x = self.block(f"dec{level}", x)
        return self.head(x)

    def folded(self):
        """The arrays of the forward pass, the normalisation folded into the convolution before it."""
        arrays = {}
        for name in CHANNELS:
            conv, norm = getattr(self, name), getattr(self, name + "_norm")
            scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            arrays[name + ".weight"] = (conv.weight * scale[:, None, None, None]).detach()
            arrays[name + ".bias"] = (norm.bias - norm.running_mean * scale).detach()
        for name in (*UPS, "head"):
            arrays[name + ".weight"] = getattr(self, name).weight.detach()
            arrays[name + ".bias"] = getattr(self, name).bias.detach()
        return {name: array.half().float() for name, array in arrays.items()}


def folded_forward(arrays, x, skips):
    """What forward.ts computes, from the arrays of the file (float16 values)."""
    w = lambda name: (arrays[name + ".weight"], arrays[name + ".bias"])
    block = lambda name, x: F.relu(F.conv2d(x, *w(name), padding=1))
    levels = []
    for name in ("enc1", "enc2", "enc3"):
        x = block(name, x)
        levels.append(x)
        x = F.max_pool2d(x, 2)
    x = block("mid2", block("mid1", x))
    for level in (3, 2, 1):
        x = F.conv_transpose2d(x, *w(f"up{level}"), stride=2)
        x = block(f"dec{level}", x + levels[level - 1] if skips else x)
    return F.conv2d(x, *w("head"))


def pictures(first, count):
    scenes = [pedestrian_scene(first + i) for i in range(count)]
    x = np.stack([pixels for pixels, _ in scenes]).transpose(0, 3, 1, 2)
    return torch.tensor(x.astype(np.float32)) / 255, torch.tensor(np.stack([mask for _, mask in scenes]).astype(np.int64))


def measure(predicted, truth):
    """Per cent over all pixels of all pictures: mIoU of the two classes; precision, recall, F1 of the pedestrian."""
    tp = int(((predicted == 1) & (truth == 1)).sum())
    fp = int(((predicted == 1) & (truth == 0)).sum())
    fn = int(((predicted == 0) & (truth == 1)).sum())
    tn = int(((predicted == 0) & (truth == 0)).sum())
    precision, recall = tp / max(1, tp + fp), tp / max(1, tp + fn)
    return {
        "mIoU": 50 * (tp / (tp + fp + fn) + tn / (tn + fp + fn)),
        "precision": 100 * precision,
        "recall": 100 * recall,
        "F1": 200 * precision * recall / (precision + recall),
    }


def train(folder, skips, weights):
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    net = Fcn(skips)
    x, y = pictures(TRAIN_FROM, TRAIN_PICTURES)
    test_x, test_y = pictures(TEST_FROM, TEST_PICTURES)
    class_weights = torch.tensor(weights)
    steps = EPOCHS * (TRAIN_PICTURES // BATCH)
    optimiser = torch.optim.Adam(net.parameters(), lr=4e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 6e-3, total_steps=steps)
    order = torch.Generator().manual_seed(SEED)
    started = time.time()
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in torch.randperm(TRAIN_PICTURES, generator=order).split(BATCH):
            images, masks = x[batch], y[batch]
            mirrored = torch.rand(1, generator=order).item() < 0.5
            if mirrored:
                images, masks = images.flip(3), masks.flip(2)
            loss = F.cross_entropy(net(images), masks, class_weights)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total * BATCH / TRAIN_PICTURES:.4f} {time.time() - started:.0f} s", flush=True)
    net.eval()
    arrays = net.folded()
    with torch.no_grad():
        predicted = torch.cat([folded_forward(arrays, part, skips).argmax(1) for part in test_x.split(40)])
        scores = measure(predicted, test_y)
        inputs = test_x[:2]
        logits = folded_forward(arrays, inputs, skips)
    print(scores)
    folder = pathlib.Path(folder)
    size, digest = safetensors.save(folder / "weights.safetensors", arrays, half=True)
    golden = {
        "torch": torch.__version__.split("+")[0],
        "seeds": [TEST_FROM, TEST_FROM + 1],
        # Every 16th pixel row and column of both logits: [scene, class, row, column].
        "logits": [round(v, 6) for v in logits[:, :, 3::16, 5::16].flatten().tolist()],
    }
    (folder / "golden.json").write_text(json.dumps(golden) + "\n")
    count = sum(array.numel() for array in arrays.values())
    print(json.dumps({"sha256": digest, "bytes": size, "parameters": count, "scores": scores}))
