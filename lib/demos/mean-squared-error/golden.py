"""Mean squared error, its gradients and descents by real PyTorch. Run by hand: /usr/bin/python3 golden.py"""
import json
import os

import torch
from torch import nn

torch.set_num_threads(1)
X = torch.tensor([-4.0, -2.0, 0.0, 2.0, 4.0])
T = torch.tensor([-3.0, -2.0, 1.0, 2.0, 3.0])
MOVED = T.clone()
MOVED[4] += 3
RATE, STEPS = 0.06, 40


def measured(criterion):
    w, b = (torch.tensor(value, requires_grad=True) for value in (0.5, 0.0))
    loss = criterion(w * X + b, T)
    loss.backward()
    p = (0.5 * X).requires_grad_()
    criterion(p, T).backward()
    return {
        "loss": loss.item(),
        "moved": criterion(w * X + b, MOVED).item(),
        "gradient": [w.grad.item(), b.grad.item()],
        "pull": p.grad.tolist(),
    }


def descend(criterion, steps):
    w, b = (torch.tensor(value, requires_grad=True) for value in (0.5, 0.0))
    optimiser = torch.optim.SGD([w, b], lr=RATE)
    for _ in range(steps):
        optimiser.zero_grad()
        criterion(w * X + b, MOVED).backward()
        optimiser.step()
    return {"w": w.item(), "b": b.item(), "mse": nn.MSELoss()(w * X + b, MOVED).item()}


def logit(z):
    slopes = []
    for loss in (lambda z: nn.MSELoss()(torch.sigmoid(z), torch.ones(1)), lambda z: nn.BCEWithLogitsLoss()(z, torch.ones(1))):
        at = torch.tensor([z], requires_grad=True)
        loss(at).backward()
        slopes.append(at.grad.item())
    return slopes


golden = {
    "torch": torch.__version__,
    "mean": measured(nn.MSELoss()),
    "sum": measured(nn.MSELoss(reduction="sum")),
    "absolute": measured(nn.L1Loss()),
    "descent": {"mean": descend(nn.MSELoss(), STEPS), "sumAfter3": descend(nn.MSELoss(reduction="sum"), 3)},
    "logit": {"minus8": logit(-8.0), "zero": logit(0.0)},
}
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "golden.json"), "w") as file:
    json.dump(golden, file, indent=1)
    file.write("\n")
print(json.dumps(golden))
