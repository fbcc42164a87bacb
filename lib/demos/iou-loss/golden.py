"""PyTorch's values for the IoU-as-a-loss demo. Run: /usr/bin/python3 golden.py (torch 1.13 or later)."""
import json
import pathlib

import torch

TARGET = torch.tensor([0.0, 0.0, 10.0, 10.0])
POSES = {
    "disjoint": [20.0, 1.3, 30.0, 11.3],
    "overlap": [3.7, 1.3, 13.7, 11.3],
    "near": [5.0, 1.3, 15.0, 11.3],
    "inside": [2.0, 3.1, 7.0, 7.4],
    "below": [3.7, 20.0, 13.7, 30.0],
}


def loss(name, given, target=TARGET):
    """The loss of one box [x1, y1, x2, y2]; torch.relu as the clamp, as in the demo."""
    box = torch.round(given) if name == "pixels" else given
    if name == "l1":
        return (box - target).abs().mean()
    width = torch.relu(torch.minimum(box[2], target[2]) - torch.maximum(box[0], target[0]))
    height = torch.relu(torch.minimum(box[3], target[3]) - torch.maximum(box[1], target[1]))
    shared = width * height
    area = lambda b: (b[2] - b[0]) * (b[3] - b[1])
    union = area(box) + area(target) - shared
    iou = shared / union
    if name in ("iou", "pixels"):
        return 1 - iou
    hull_width = torch.maximum(box[2], target[2]) - torch.minimum(box[0], target[0])
    hull_height = torch.maximum(box[3], target[3]) - torch.minimum(box[1], target[1])
    if name == "giou":
        hull = hull_width * hull_height
        return 1 - iou + (hull - union) / hull
    dx = (box[0] + box[2] - target[0] - target[2]) / 2
    dy = (box[1] + box[3] - target[1] - target[3]) / 2
    return 1 - iou + (dx**2 + dy**2) / (hull_width**2 + hull_height**2)


def slope(name, pose):
    box = torch.tensor(pose, requires_grad=True)
    value = loss(name, box)
    value.backward()
    return [value.item(), *box.grad.tolist()]


def descend(name, pose, rate=20.0, steps=400):
    box = torch.tensor(pose)
    for step in range(steps):
        box.requires_grad_(True)
        (gradient,) = torch.autograd.grad(loss(name, box), box)
        box = (box - rate * (1 - step / steps) * gradient).detach()
    return box


names = ["iou", "giou", "diou", "l1", "pixels"]
still = descend("iou", POSES["disjoint"])
arrived = descend("giou", POSES["disjoint"])
golden = {
    "torch": torch.__version__,
    # [loss, d/dx1, d/dy1, d/dx2, d/dy2]
    "slope": {pose: {name: slope(name, box) for name in names} for pose, box in POSES.items()},
    "still": {"box": still.tolist(), "iou": 1 - loss("iou", still).item()},
    "giou": {"box": arrived.tolist(), "iou": 1 - loss("iou", arrived).item()},
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(json.dumps(golden, indent=1))
