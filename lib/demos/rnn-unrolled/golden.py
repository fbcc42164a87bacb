"""A small nn.RNN with its weights, its states over five steps and its parameter count. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

torch.manual_seed(26)
torch.set_num_threads(1)
rnn = torch.nn.RNN(3, 5, batch_first=True)
x = torch.randn(1, 5, 3)
states, last = rnn(x)
assert torch.equal(states[:, -1], last[0])


def count(size, hidden):
    return sum(parameter.numel() for parameter in torch.nn.RNN(size, hidden).parameters())


one = torch.nn.RNN(1, 1)
with torch.no_grad():
    for parameter, value in zip(one.parameters(), (0.5, 0.8, 0.0, 0.0)):
        parameter.fill_(value)
    second = one(torch.tensor([[[1.0]], [[-0.5]]]))[0][1].item()

golden = {
    "torch": torch.__version__,
    "x": x[0].tolist(),
    "cell": {
        "inputWeights": rnn.weight_ih_l0.tolist(),
        "hiddenWeights": rnn.weight_hh_l0.tolist(),
        "inputBias": rnn.bias_ih_l0.tolist(),
        "hiddenBias": rnn.bias_hh_l0.tolist(),
    },
    "states": states[0].tolist(),
    "parameters": {"3 to 5": count(3, 5), "1 to 1": count(1, 1), "6 to 4": count(6, 4)},
    "secondState": second,
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print(golden["parameters"], second)
