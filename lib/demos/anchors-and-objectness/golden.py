"""PyTorch's values for the anchor demo. Run: /usr/bin/python3 golden.py (torch 1.13 or later)."""
import json
import pathlib

import torch

torch.set_num_threads(1)
ANCHORS = torch.tensor([[11.0, 28.0], [18.0, 19.0], [28.0, 14.0]])
PAIRS = {
    "crossing": [[26, 14, 37, 43], [17, 21, 45, 35]],
    "apart": [[2, 2, 20, 21], [40, 36, 62, 50]],
}


def ious(box):
    size = torch.tensor([float(box[2] - box[0]), float(box[3] - box[1])])
    shared = torch.minimum(size, ANCHORS).prod(1)
    return (shared / (size.prod() + ANCHORS.prod(1) - shared)).tolist()


def head_shape(anchors, classes):
    """The shape of a 1 x 1 convolution's output, channels moved last as in tfjs."""
    out = torch.nn.Conv2d(4, anchors * (5 + classes), 1)(torch.ones(1, 4, 8, 8))
    return list(out.permute(0, 2, 3, 1).shape)


golden = {
    "torch": torch.__version__.split("+")[0],
    "pairs": {name: {"boxes": boxes, "ious": [ious(box) for box in boxes]} for name, boxes in PAIRS.items()},
    "heads": {"three10": head_shape(3, 10), "three80": head_shape(3, 80), "one10": head_shape(1, 10)},
}
pathlib.Path(__file__).with_name("golden.json").write_text(json.dumps(golden, indent=1) + "\n")
