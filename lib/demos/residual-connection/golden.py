"""The same weights in PyTorch, stacked plainly and with skips. Run: /usr/bin/python3 golden.py."""
import json
import math
import pathlib

import torch

torch.set_num_threads(1)
WIDTH, BATCH = 16, 8
ACTS = {"sigmoid": torch.sigmoid, "relu": torch.relu}


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        t = ((state ^ (state >> 15)) * (state | 1)) & 0xFFFFFFFF
        t ^= (t + ((t ^ (t >> 7)) * (t | 61))) & 0xFFFFFFFF
        yield (t ^ (t >> 14)) / 4294967296


def drawn(seed, depth, init):
    rng = mulberry32(seed)
    draw = lambda count, bound: torch.tensor([(2 * next(rng) - 1) * bound for _ in range(count)])
    x = draw(BATCH * WIDTH, math.sqrt(3)).reshape(BATCH, WIDTH)
    readout = draw(WIDTH, 1)
    bound = math.sqrt(6 / WIDTH) if init == "he" else 1 / math.sqrt(WIDTH)
    layers = [
        (draw(WIDTH * WIDTH, bound).reshape(WIDTH, WIDTH).requires_grad_(), draw(WIDTH, 0 if init == "he" else bound))
        for _ in range(depth)
    ]
    return x, readout, layers


def measure(skip, activation="sigmoid", init="default", depth=30):
    x, readout, layers = drawn(1, depth, init)
    start = x
    for weight, bias in layers:
        f = ACTS[activation](x @ weight + bias)
        x = x + f if skip else f
    (x @ readout).mean().backward()
    norms = [weight.grad.double().norm().item() for weight, _ in layers]
    return {"ratio": norms[0] / norms[-1], "norms": norms, "signal": (x.norm() / start.norm()).item()}


def jacobian_gap():
    x, _, layers = drawn(1, 1, "default")
    f = lambda at: torch.sigmoid(at @ layers[0][0].detach() + layers[0][1])
    of_f = torch.autograd.functional.jacobian(f, x[0])
    of_block = torch.autograd.functional.jacobian(lambda at: at + f(at), x[0])
    return of_f, (of_block - torch.eye(WIDTH) - of_f).abs().max().item()


def chain(skip, a=0.25, depth=30):
    x = torch.tensor(1.0, requires_grad=True)
    y = x
    for _ in range(depth):
        y = y + a * y if skip else a * y
    y.backward()
    return x.grad.item()


of_f, gap = jacobian_gap()
x, _, layers = drawn(1, 2, "default")
golden = {
    "torch": torch.__version__,
    "firstInput": x[0, 0].item(),
    "lastWeightOfLayer2": layers[1][0][-1, -1].item(),
    "plain": measure(False),
    "residual": measure(True),
    "reluHe": measure(False, "relu", "he"),
    "reluHeSkip": measure(True, "relu", "he"),
    "jacobian": of_f.flatten().tolist(),
    "identityGap": gap,
    "chain": [chain(False), chain(True)],
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print({key: golden[key]["ratio"] for key in ("plain", "residual", "reluHe", "reluHeSkip")})
print({key: golden[key]["signal"] for key in ("residual", "reluHe", "reluHeSkip")}, golden["chain"], gap)
