"""Counts, sizes and the other ways up, by PyTorch. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch
import torch.nn.functional as F

torch.set_num_threads(1)


def counts(n=4, k=3, s=2, p=0):
    return F.conv_transpose2d(torch.ones(1, 1, n, n), torch.ones(1, 1, k, k), stride=s, padding=p)[0, 0]


x = torch.tensor([[1.0, 2.0], [3.0, 4.0]])[None, None]
remembered = torch.tensor([3.0, 1, 0, 2, 0, 2, 1, 7, 5, 0, 1, 3, 2, 6, 4, 0]).reshape(1, 1, 4, 4)
_, indices = F.max_pool2d(remembered, 2, return_indices=True)
golden = {
    "torch": torch.__version__,
    "plain": counts().tolist(),
    "even": counts(k=4, p=1).tolist(),
    "gaps": counts(k=2, s=3).tolist(),
    "sides": [
        [n, k, s, p, counts(n, k, s, p).shape[0]]
        for n in range(4, 7) for k in range(1, 6) for s in range(1, 5) for p in range(2)
    ],
    "nearest": F.interpolate(x, scale_factor=2)[0, 0].tolist(),
    "bilinear": F.interpolate(x, scale_factor=2, mode="bilinear")[0, 0].tolist(),
    "aligned": F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=True)[0, 0].tolist(),
    "unpooled": F.max_unpool2d(x, indices, 2)[0, 0].tolist(),
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden) + "\n")
print({name: golden[name] for name in ["plain", "nearest", "bilinear", "unpooled"]})
