"""Cross-entropy over masks: bytes, dtypes, ids out of range, ignored pixels. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.set_num_threads(1)
MASK = "000000000xx/011000220xx/011000220xx/011002220xx/011000220xx/000000000xx"
ROWS, COLUMNS = 6, 11


def attempt(work):
    """The value, or the text of the error."""
    try:
        return {"value": work()}
    except Exception as caught:
        return {"error": f"{type(caught).__name__}: {caught}"}


def labels():
    code = {"0": 0, "1": 1, "2": 2, "x": -1}
    return torch.tensor([[code[letter] for letter in row] for row in MASK.split("/")])


def logits():
    """A ramp over the image, the same as in the demo: [1, 2, rows, columns]."""
    at = torch.arange(ROWS * COLUMNS, dtype=torch.float32).reshape(ROWS, COLUMNS)
    return torch.stack([torch.zeros_like(at), (at % 7) / 3 - 1])[None].requires_grad_()


def loss(target, ignore):
    z = logits()
    value = F.cross_entropy(z, target[None], ignore_index=ignore)
    value.backward()
    # d loss / d logit of the person, the number the demo draws
    return {"loss": value.item(), "gradient": z.grad[0, 1].flatten().tolist()}


stored = labels().to(torch.uint8)
semantic = torch.where(stored == 255, torch.tensor(255), (stored > 0).long())
zeros = {name: torch.zeros(1, ROWS, COLUMNS, dtype=getattr(torch, name)) for name in ("uint8", "int32", "int64", "float32")}
golden = {
    "torch": torch.__version__,
    "bytes": {str(label): torch.tensor([label]).to(torch.uint8).item() for label in range(-20, 0)},
    "good": loss(semantic, 255),
    "asLong": loss(torch.where(labels() < 0, labels(), (labels() > 0).long()), -1),
    "allPersons": loss((stored > 0).long(), 255),
    "dtype": {name: attempt(lambda t=t: F.cross_entropy(logits(), t).item()) for name, t in zeros.items()},
    "outOfRange": {
        str(value): attempt(lambda v=value: F.cross_entropy(logits(), torch.full((1, ROWS, COLUMNS), v)).item())
        for value in (255, 236, -1, 2)
    },
    "allIgnored": str(F.cross_entropy(logits(), torch.full((1, ROWS, COLUMNS), -1), ignore_index=-1).item()),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print({key: golden[key] for key in ("dtype", "outOfRange", "allIgnored")}, golden["good"]["loss"], golden["allPersons"]["loss"])
