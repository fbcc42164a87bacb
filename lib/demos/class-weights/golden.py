"""Weighted cross-entropy of one small batch. Run: /usr/bin/python3 golden.py (torch 1.13 or later)."""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.set_num_threads(1)


def batch(margin, common, rare):
    """The same logits for every sample; the first `common` are of class 0, the others of class 1."""
    logits = torch.tensor([[margin, 0.0]] * (common + rare))
    return logits, torch.tensor([0] * common + [1] * rare)


def loss(weights, reduction="mean", of=(2.0, 3, 1)):
    logits, target = batch(*of)
    return F.cross_entropy(logits, target, torch.tensor(weights), reduction=reduction).item()


def error(weights):
    """What PyTorch says when the number of weights is not the number of classes."""
    logits = torch.zeros(1, 3)
    try:
        F.cross_entropy(logits, torch.tensor([0]), torch.tensor(weights))
    except RuntimeError as caught:
        return str(caught).splitlines()[0]
    return None


golden = {
    "torch": torch.__version__,
    "batch": [
        {"weights": weights, "reduction": reduction, "loss": loss(weights, reduction)}
        for weights in ([1.0, 1.0], [2.0, 2.0], [1.0, 2.0], [2.0, 4.0], [1.0, 9.0], [5.0, 1.0])
        for reduction in ("mean", "sum")
    ],
    "knowsNothing": loss([1.0, 2.0], of=(0.0, 3, 1)),
    "unsure": {"of": [1.0, 5, 2], "loss": loss([1.0, 4.0], of=(1.0, 5, 2))},
    "threeClassesTwoWeights": error([1.0, 2.0]),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(path.read_text())
