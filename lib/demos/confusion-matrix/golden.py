"""The confusion matrix of twelve scores and its rates, by PyTorch. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

torch.set_num_threads(1)
SCORES = torch.tensor([0.94, 0.88, 0.76, 0.63, 0.44, 0.27, 0.71, 0.41, 0.33, 0.22, 0.13, 0.06])
CATS = torch.tensor([1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0])


def matrix(threshold, positive="cat", dogs=1):
    """tp, fn, fp, tn: a bincount over 2 * actual negative + called negative."""
    called = (SCORES >= threshold).long()
    actual = CATS
    if positive == "dog":
        called, actual = 1 - called, 1 - actual
    weight = torch.where(CATS == 1, 1.0, float(dogs))
    return torch.bincount(2 * (1 - actual) + (1 - called), weight, minlength=4).tolist()


def accuracy(threshold, dogs=1):
    weight = torch.where(CATS == 1, 1.0, float(dogs))
    right = ((SCORES >= threshold).long() == CATS).float()
    return ((right * weight).sum() / weight.sum()).item()


golden = {
    "torch": torch.__version__,
    "counts": matrix(0.5),
    "dogPositive": matrix(0.5, "dog"),
    "accuracy": accuracy(0.5),
    "rare": matrix(0.5, dogs=19),
    "rareAccuracy": accuracy(0.5, 19),
    "sweep": [matrix(i / 20) for i in range(21)],
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(golden["counts"], golden["accuracy"], golden["rare"], golden["rareAccuracy"])
