"""The toy language of the three translators: sentences, their translations, what is held out; and how they are trained.

English:  [adjective] subject  verb  [adjective [adjective]] object  [place]  [time]
Chinese:  [adjective] subject  [time]  [place]  verb  [adjective [adjective]] object
Word for word, so both have the same length; only the order differs. translator-language.ts is the same in TypeScript.
"""
import collections
import json
import math
import pathlib
import time

import torch

import safetensors

HERE = pathlib.Path(__file__).parent
LANGUAGE = json.loads((HERE / "translator-language.json").read_text())
KINDS = {word: kind for kind, words in LANGUAGE["words"].items() for word in words}
WORDS = ["."] + list(KINDS)  # the end of the sentence is number 0
NUMBER = {word: number for number, word in enumerate(WORDS)}
MASK = 0xFFFFFFFF


def mulberry32(seed):
    """lib/kernel/rng.ts, number for number."""
    state = seed & MASK
    while True:
        state = (state + 0x6D2B79F5) & MASK
        t = state
        t = ((t ^ (t >> 15)) * (t | 1)) & MASK
        t ^= (t + ((t ^ (t >> 7)) * (t | 61) & MASK)) & MASK
        yield ((t ^ (t >> 14)) & MASK) / 4294967296


def is_held_out(sentence):
    """FNV-1a of the text decides, so that a sentence typed by a learner is known to be new or not."""
    code = 0x811C9DC5
    for character in " ".join(sentence):
        code = ((code ^ ord(character)) * 0x01000193) & MASK
    return (code >> 13) % LANGUAGE["heldOutEvery"] == 0


def draw_sentence(rng, other_chances={}):
    def one(kind):
        words = list(LANGUAGE["words"][kind])
        return words[int(next(rng) * len(words))]

    chances = {**LANGUAGE["chances"], **other_chances}
    sentence = [one("adjective")] if next(rng) < chances["subjectAdjective"] else []
    sentence += [one("subject"), one("verb")]
    none, single, _ = chances["objectAdjectives"]
    at = next(rng)
    sentence += [one("adjective") for _ in range(0 if at < none else 1 if at < none + single else 2)]
    sentence.append(one("object"))
    for kind in ("place", "time"):
        if next(rng) < chances[kind]:
            sentence.append(one(kind))
    return sentence


def held_out_sentences(seed, count):
    rng, found = mulberry32(seed), []
    while len(found) < count:
        sentence = draw_sentence(rng)
        if is_held_out(sentence):
            found.append(sentence)
    return found


def translate(sentence):
    """The source word of each place of the translation, as places of the sentence."""
    kinds = [KINDS[word] for word in sentence]
    verb = kinds.index("verb")
    end = kinds.index("object") + 1
    late = [at for kind in ("time", "place") for at in range(end, len(kinds)) if kinds[at] == kind]
    return list(range(verb)) + late + list(range(verb, end))


def numbers(sentences):
    """[sentences, length] of word numbers, and of the numbers of their translations."""
    source = torch.tensor([[NUMBER[word] for word in sentence] for sentence in sentences])
    order = torch.tensor([translate(sentence) for sentence in sentences])
    return source, source.gather(1, order)


def by_length(sentences):
    groups = collections.defaultdict(list)
    for sentence in sentences:
        groups[len(sentence)].append(sentence)
    return {length: numbers(group) for length, group in groups.items()}


def scores(outputs_of, count=1000, seed=40):
    """Per cent of words in their right place, and of sentences without a fault, on held-out sentences."""
    right = words = whole = 0
    with torch.no_grad():
        for source, target in by_length(held_out_sentences(seed, count)).values():
            hits = outputs_of(source).argmax(2) == target
            right, words, whole = right + int(hits.sum()), words + hits.numel(), whole + int(hits.all(1).sum())
    return 100 * right / words, 100 * whole / count


def train(net, logits_of, steps, seed=40, batch=128, rate=4e-3, power=1.0, chances=None):
    """Adam with a cosine schedule on 60,000 sentences, none of them held out; each batch holds one length, drawn with its
    share to the `power`. `chances` replaces some of the language's own."""
    rng, pool = mulberry32(seed + 1000), []
    while len(pool) < 60_000:
        sentence = draw_sentence(rng, chances or {})
        if not is_held_out(sentence):
            pool.append(sentence)
    groups = list(by_length(pool).values())
    shares = torch.tensor([float(len(source)) for source, _ in groups]) ** power
    optimiser = torch.optim.Adam(net.parameters(), lr=rate)
    start = time.time()
    for step in range(steps):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * step / steps))
        source, target = groups[int(torch.multinomial(shares, 1))]
        rows = torch.randint(len(source), (batch,))
        logits = logits_of(source[rows])
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), target[rows].flatten())
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        if step % 250 == 0:
            print(f"step {step} loss {loss.item():.4f} {time.time() - start:.0f} s", flush=True)


def cell(gru, direction="", layer=0):
    """The four arrays of one layer of nn.GRU, named as models/gru-cell.ts reads them."""
    suffix = f"l{layer}{direction}"
    return {
        "inputWeights": getattr(gru, f"weight_ih_{suffix}").detach(),
        "hiddenWeights": getattr(gru, f"weight_hh_{suffix}").detach(),
        "inputBias": getattr(gru, f"bias_ih_{suffix}").detach(),
        "hiddenBias": getattr(gru, f"bias_hh_{suffix}").detach(),
    }


def named(prefix, arrays):
    return {f"{prefix}.{name}": array for name, array in arrays.items()}


GOLDEN_SENTENCES = [
    "students buy books".split(),
    "small cats see big red apples outside today".split(),
    "they carry old boxes daily".split(),
]


def write(folder, arrays, goldens):
    """weights.safetensors and golden.json; prints what the card needs."""
    size, sha256 = safetensors.save(folder / "weights.safetensors", arrays)
    first = [" ".join(sentence) for sentence in held_out_sentences(40, 3)]
    golden_file = {"torch": torch.__version__, "heldOut": first, "goldens": goldens}
    (folder / "golden.json").write_text(json.dumps(golden_file) + "\n")
    print(f"sha256: {sha256}\nbytes: {size}\nparameters: {sum(array.numel() for array in arrays.values())}")


def golden(name, sentence, logits, **more):
    return {"id": name, "sentence": " ".join(sentence), **more, "values": [round(v, 6) for v in logits.flatten().tolist()]}
