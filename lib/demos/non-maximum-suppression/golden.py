"""Greedy suppression in plain torch tensors (torchvision is not needed). Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

BOXES = torch.tensor(
    [[0, 0, 10, 10], [1, 1, 11, 11], [0, 0, 10, 9], [20, 20, 30, 30], [20, 21, 30, 31], [0, 5, 10, 15]],
    dtype=torch.float32,
)
SCORES = torch.tensor([0.9, 0.8, 0.75, 0.7, 0.95, 0.6])


def box_iou(a, b):
    """IoU of every pair, [n, 4] x [m, 4] -> [n, m]."""
    size = (torch.minimum(a[:, None, 2:], b[None, :, 2:]) - torch.maximum(a[:, None, :2], b[None, :, :2])).clamp(min=0)
    shared = size.prod(2)
    area = lambda boxes: (boxes[:, 2:] - boxes[:, :2]).prod(1)
    return shared / (area(a)[:, None] + area(b)[None] - shared)


def nms(boxes, scores, threshold):
    """Drops IoU > threshold, as torchvision.ops.nms is documented to do."""
    left = torch.argsort(scores, descending=True)
    kept = []
    while len(left):
        best, left = left[0], left[1:]
        kept.append(best.item())
        left = left[box_iou(boxes[best][None], boxes[left])[0] <= threshold]
    return kept


golden = {
    "torch": torch.__version__,
    "kept": {str(t): nms(BOXES, SCORES, t) for t in (0.3, 0.5, 0.7, 0.9)},
    "iou": box_iou(BOXES, BOXES).tolist(),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(golden["kept"])
