"""Ragged boxes in a batch: what default_collate says, padding, and the masked loss. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import default_collate

torch.set_num_threads(1)
IMAGES = [[[3, 4, 17, 30], [21, 8, 37, 20], [24, 24, 36, 37]], [[8, 10, 30, 34]], []]
tensors = [torch.tensor(boxes, dtype=torch.float32).reshape(-1, 4) for boxes in IMAGES]


def answers(images, slots):
    """What the fixed net answers in slot j of every image: a box that moves along the diagonal. [images, slots, 4]"""
    at = 3.0 * torch.arange(slots) + 4.5
    box = torch.stack([at, at, at + 20, at + 20], 1)
    return box.expand(images, slots, 4).clone().requires_grad_()


def loss(mask_used=True, padding=0.0, over="boxes"):
    target = pad_sequence(tensors, batch_first=True, padding_value=padding)
    mask = pad_sequence([torch.ones(len(t)) for t in tensors], batch_first=True)
    net = answers(*target.shape[:2])
    each = (net - target).abs().mean(-1) / 40
    weight = mask if mask_used else torch.ones_like(mask)
    value = (each * weight).sum() / (weight.sum() if over == "boxes" else weight.numel())
    value.backward()
    return {"shape": list(target.shape), "loss": value.item(), "gradient": net.grad.flatten().tolist()}


def one_by_one():
    """The same mean without a batch: every image alone, then the sum over the number of boxes."""
    total = sum(((answers(1, max(len(t), 1))[0, : len(t)] - t).abs().mean(-1) / 40).sum() for t in tensors)
    return (total / sum(map(len, tensors))).item()


def error():
    try:
        default_collate(tensors)
    except RuntimeError as caught:
        return str(caught)


golden = {
    "torch": torch.__version__,
    "defaultError": error(),
    "equalShapes": list(default_collate([tensors[1], tensors[1]]).shape),
    "masked": loss(),
    "unmasked": loss(mask_used=False),
    "unmaskedMinusOne": loss(mask_used=False, padding=-1.0),
    "overSlots": loss(over="slots"),
    "oneByOne": one_by_one(),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print({k: (v["loss"] if isinstance(v, dict) else v) for k, v in golden.items()})
