"""One GRU from left to right that may answer `delay` words late. Run: /usr/bin/python3 train.py."""
import pathlib
import sys

import torch

FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER.parent))
import translator as t  # noqa: E402

torch.manual_seed(40)
torch.set_num_threads(1)
DELAYS, EMBEDDING, HIDDEN = 6, 32, 96


class Forward(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(len(t.WORDS), EMBEDDING)
        self.start = torch.nn.Embedding(DELAYS, HIDDEN)  # the first state says how late to answer
        self.gru = torch.nn.GRU(EMBEDDING, HIDDEN, batch_first=True)
        self.head = torch.nn.Linear(HIDDEN, len(t.WORDS))

    def forward(self, source, delay):
        batch = len(source)
        ends = torch.zeros(batch, delay, dtype=torch.long)
        first = self.start(torch.full((1, batch), delay))
        states, _ = self.gru(self.embedding(torch.cat([source, ends], 1)), first)
        return self.head(states[:, delay:])


net = Forward()
# Half of the batches answer at once or with the longest delay, the others in between.
chances = torch.tensor([2.0, 1, 1, 1, 1, 3])
# Most sentences it learns from keep their order: then to go on as if nothing moved is the best guess of who cannot look ahead.
t.train(
    net,
    lambda source: net(source, int(torch.multinomial(chances, 1))),
    steps=3500,
    power=0.5,
    chances={"place": 0.25, "time": 0.25},
)
net.eval()
for delay in range(DELAYS):
    words, whole = t.scores(lambda source: net(source, delay))
    print(f"delay {delay}: words {words:.2f} sentences {whole:.2f}")
arrays = {
    "embedding": net.embedding.weight.detach(),
    "start": net.start.weight.detach(),
    **t.named("gru", t.cell(net.gru)),
    "head.weights": net.head.weight.detach(),
    "head.bias": net.head.bias.detach(),
}
goldens = []
with torch.no_grad():
    for delay in (0, 5):
        for at, sentence in enumerate(t.GOLDEN_SENTENCES):
            goldens.append(t.golden(f"delay-{delay}-{at + 1}", sentence, net(t.numbers([sentence])[0], delay), delay=delay))
t.write(FOLDER, arrays, goldens)
