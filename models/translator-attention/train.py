"""A GRU from left to right whose decoder attends to every word of the sentence: the future comes in through the attention
alone. Run: /usr/bin/python3 train.py."""
import math
import pathlib
import sys

import torch

FOLDER = pathlib.Path(__file__).parent
sys.path.insert(0, str(FOLDER.parent))
import translator as t  # noqa: E402

torch.manual_seed(40)
torch.set_num_threads(1)
EMBEDDING, ENCODER, DECODER = 32, 48, 56


class Attention(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = torch.nn.Embedding(len(t.WORDS), EMBEDDING)
        self.encoder = torch.nn.GRU(EMBEDDING, ENCODER, batch_first=True)
        self.decoder = torch.nn.GRU(ENCODER + EMBEDDING, DECODER, batch_first=True)
        self.query = torch.nn.Linear(DECODER, EMBEDDING, bias=False)
        self.key = torch.nn.Linear(ENCODER, EMBEDDING, bias=False)
        self.head = torch.nn.Linear(DECODER + EMBEDDING, len(t.WORDS))

    def forward(self, source, hide_future=False):
        """Logits [batch, time, words] and attention [batch, time, place]."""
        values = self.embedding(source)
        states, _ = self.encoder(values)
        keys = self.key(states)
        batch, length = source.shape
        state, context = torch.zeros(1, batch, DECODER), torch.zeros(batch, EMBEDDING)
        logits, attention = [], []
        for at in range(length):
            step, state = self.decoder(torch.cat([states[:, at], context], 1)[:, None], state)
            weights = torch.einsum("bd,bsd->bs", self.query(step[:, 0]), keys) / math.sqrt(EMBEDDING)
            if hide_future:
                weights[:, at + 1 :] = -math.inf
            weights = weights.softmax(1)
            context = torch.einsum("bs,bsd->bd", weights, values)
            logits.append(self.head(torch.cat([step[:, 0], context], 1)))
            attention.append(weights)
        return torch.stack(logits, 1), torch.stack(attention, 1)


net = Attention()
t.train(net, lambda source: net(source)[0], steps=3000)
net.eval()
print("words %.2f sentences %.2f" % t.scores(lambda source: net(source)[0]))
print("future hidden: words %.2f sentences %.2f" % t.scores(lambda source: net(source, True)[0]))
arrays = {
    "embedding": net.embedding.weight.detach(),
    **t.named("encoder", t.cell(net.encoder)),
    **t.named("decoder", t.cell(net.decoder)),
    "query": net.query.weight.detach(),
    "key": net.key.weight.detach(),
    "head.weights": net.head.weight.detach(),
    "head.bias": net.head.bias.detach(),
}
goldens = []
with torch.no_grad():
    for at, sentence in enumerate(t.GOLDEN_SENTENCES):
        logits, attention = net(t.numbers([sentence])[0])
        goldens.append(t.golden(f"sentence-{at + 1}", sentence, logits))
        goldens.append(t.golden(f"attention-{at + 1}", sentence, attention))
t.write(FOLDER, arrays, goldens)
