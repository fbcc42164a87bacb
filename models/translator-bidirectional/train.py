"""A GRU in both directions; each word is read off both states of its place by a hidden layer. Run: /usr/bin/python3
train.py (some minutes)."""
import pathlib
import sys

import torch

FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER.parent))
import translator as t  # noqa: E402

torch.manual_seed(40)
torch.set_num_threads(1)
EMBEDDING, HIDDEN, MIDDLE = 32, 48, 96


class Bidirectional(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(len(t.WORDS), EMBEDDING)
        self.gru = torch.nn.GRU(EMBEDDING, HIDDEN, batch_first=True, bidirectional=True)
        # Which word belongs here depends on both states together: a hidden layer, for a sum of two readings cannot choose.
        self.middle = torch.nn.Linear(2 * HIDDEN, MIDDLE)
        self.head = torch.nn.Linear(MIDDLE, len(t.WORDS))

    def forward(self, source):
        return self.head(self.middle(self.gru(self.embedding(source))[0]).relu())


net = Bidirectional()
t.train(net, net, steps=3500, power=0.5)
net.eval()
print("words %.2f sentences %.2f" % t.scores(net))
arrays = {
    "embedding": net.embedding.weight.detach(),
    **t.named("forward", t.cell(net.gru)),
    **t.named("backward", t.cell(net.gru, "_reverse")),
    "middle.weights": net.middle.weight.detach(),
    "middle.bias": net.middle.bias.detach(),
    "head.weights": net.head.weight.detach(),
    "head.bias": net.head.bias.detach(),
}
with torch.no_grad():
    goldens = [
        t.golden(f"sentence-{at + 1}", sentence, net(t.numbers([sentence])[0]))
        for at, sentence in enumerate(t.GOLDEN_SENTENCES)
    ]
t.write(FOLDER, arrays, goldens)
