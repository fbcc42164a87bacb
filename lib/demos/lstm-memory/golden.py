"""How the last h of small nets depends on every input, by autograd through the whole sequence. Run: /usr/bin/python3 golden.py."""
import json
import pathlib

import torch

torch.set_num_threads(1)
torch.manual_seed(29)
TIME, INPUT, HIDDEN = 12, 4, 6
x = torch.randn(1, TIME, INPUT)


def weights(net):
    return {
        "input": net.weight_ih_l0.tolist(),
        "hidden": net.weight_hh_l0.tolist(),
        "inputBias": net.bias_ih_l0.tolist(),
        "hiddenBias": net.bias_hh_l0.tolist(),
    }


def norms(net):
    """log10 of the Frobenius norm of d h_T / d x_t, t = 1 ... T."""
    jacobian = torch.autograd.functional.jacobian(lambda given: net(given)[0][0, -1], x)  # [H, 1, T, E]
    return jacobian[:, 0].pow(2).sum((0, 2)).sqrt().log10().tolist()


def shifted(net, bias):
    copy = torch.nn.LSTM(INPUT, HIDDEN, batch_first=True)
    copy.load_state_dict(net.state_dict())
    with torch.no_grad():
        copy.bias_ih_l0[HIDDEN : 2 * HIDDEN] += bias
    return copy


rnn = torch.nn.RNN(INPUT, HIDDEN, batch_first=True)
gru = torch.nn.GRU(INPUT, HIDDEN, batch_first=True)
lstm = torch.nn.LSTM(INPUT, HIDDEN, batch_first=True)
golden = {
    "torch": torch.__version__,
    "x": x[0].tolist(),
    "weights": {"rnn": weights(rnn), "gru": weights(gru), "lstm": weights(lstm)},
    "logNorms": {"rnn": norms(rnn), "gru": norms(gru), "lstm": norms(lstm), "open": norms(shifted(lstm, 3.0))},
}
path = pathlib.Path(__file__).with_name("golden.json")
path.write_text(json.dumps(golden, indent=1) + "\n")
print({name: [round(v[0], 3), round(v[-1], 3)] for name, v in golden["logNorms"].items()})
