"""The two nets of the demo, small, with PyTorch: losses and the first layer's gradient. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

torch.manual_seed(39)
torch.set_num_threads(1)
BATCH, TOKENS, WIDTH, KINDS, DEPTH = 2, 9, 8, 4, 3

sizes = [(16, WIDTH), *[(TOKENS, TOKENS) if at % 2 == 0 else (WIDTH, WIDTH) for at in range(DEPTH)], (WIDTH, KINDS)]
maps = [torch.nn.Linear(inputs, outputs, bias=False) for inputs, outputs in sizes]
x = torch.randn(BATCH, TOKENS, 16)
labels = torch.tensor([1, 3])


def logits(skip):
    h = maps[0](x)
    for at, layer in enumerate(maps[1:-1]):
        z = torch.tanh(layer(h.transpose(1, 2)).transpose(1, 2) if at % 2 == 0 else layer(h))
        h = h + z if skip else z
    return maps[-1](h.mean(1))


golden = {"torch": torch.__version__, "x": x.tolist(), "labels": labels.tolist(), "depth": DEPTH}
golden["start"] = [m.weight.T.flatten().tolist() for m in maps]
golden["losses"], golden["gradients"] = [], []
for skip in (False, True):
    loss = torch.nn.functional.cross_entropy(logits(skip), labels)
    (gradient,) = torch.autograd.grad(loss, maps[1].weight)
    golden["losses"].append(loss.item())
    golden["gradients"].append(gradient.norm().item())
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden) + "\n")
print(golden["losses"], golden["gradients"])
