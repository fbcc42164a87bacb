"""Both transformers on one picture in two orders, and a table of sines, in PyTorch. Run: /usr/bin/python3 golden.py."""
import base64
import json
import math
import pathlib
import sys

import torch

HERE = pathlib.Path(__file__).parent
MODELS = HERE.resolve().parents[2] / "models"
sys.path.insert(0, str(MODELS))

from digit_vit import Vit, export  # noqa: E402
from letter_z import letter_z  # noqa: E402
from mnist_training import shipped  # noqa: E402

torch.set_num_threads(1)


def read(model, net, patches, order):
    net.load(shipped(MODELS / model))
    net.eval()
    images = [p.view(4, 4, 7, 7).transpose(1, 2).reshape(1, 28, 28) for p in (patches, patches[order])]
    with torch.no_grad():
        return net(torch.stack(images)).tolist()


image = letter_z()
given = torch.tensor(image).float() / 255
patches = given.view(4, 7, 4, 7).transpose(1, 2).reshape(16, 49)
order = list(range(16))
order[5], order[12] = 12, 5
t = torch.arange(17).float()[:, None]
w = torch.exp(torch.arange(0, 48, 2).float() * (-math.log(10000.0) / 48))
table = torch.zeros(17, 48)
table[:, 0::2], table[:, 1::2] = torch.sin(t * w), torch.cos(t * w)
golden = {
    "torch": torch.__version__,
    "picture": base64.urlsafe_b64encode(image.tobytes()).decode().rstrip("="),
    "withPositions": read("digit-vit", Vit(), patches, order),
    "without": read("digit-vit-no-positions", Vit(positions=False), patches, order),
    "table": table.tolist(),
    "numbers": torch.nn.Embedding(17, 48).weight.numel(),
}
(HERE / "golden.json").write_text(json.dumps(golden) + "\n")
print(golden["withPositions"], golden["without"])
