"""Counts, exact p and both nets' probabilities in PyTorch, from the shipped weights. Run: /usr/bin/python3 golden.py."""
import base64
import json
import math
import pathlib
import sys

import numpy as np
import torch

HERE = pathlib.Path(__file__).parent
MODELS = HERE.resolve().parents[2] / "models"
sys.path.insert(0, str(MODELS))

from letter_z import letter_z  # noqa: E402
from mnist_cnn import Cnn  # noqa: E402
from mnist_training import shipped  # noqa: E402

torch.set_num_threads(1)


def outcomes(model):
    bits = shipped(MODELS / model)["test_correct_bits"].numpy().astype(np.uint8)
    return torch.tensor(np.unpackbits(bits)).bool()


def compare(first, second):
    a, b = outcomes(first), outcomes(second)
    both, only_first, only_second = [(x).sum().item() for x in (a & b, a & ~b, b & ~a)]
    n = only_first + only_second
    tail = sum(math.comb(n, k) for k in range(min(only_first, only_second) + 1))
    return {
        "counts": [both, only_first, only_second, len(a) - both - n],
        "p": min(1.0, 2 * tail / 2**n),
    }


def probabilities(model, extra, image):
    net = Cnn(extra)
    net.load(shipped(MODELS / model))
    net.eval()
    with torch.no_grad():
        return net(torch.tensor(image).float().view(1, 1, 28, 28) / 255).softmax(1)[0].tolist()


image = letter_z()
golden = {
    "torch": torch.__version__,
    "picture": base64.urlsafe_b64encode(image.tobytes()).decode().rstrip("="),
    "pair": compare("mnist-cnn-plain", "mnist-cnn"),
    "weaker": compare("digit-vit-no-positions", "mnist-cnn"),
    "live": [probabilities("mnist-cnn-plain", False, image), probabilities("mnist-cnn", True, image)],
}
(HERE / "golden.json").write_text(json.dumps(golden) + "\n")
print(golden["pair"], golden["weaker"])
