"""
Labels more characters of the training lines and writes scripts/train/labels.tsv:

    python3 scripts/train/label.py LAC_FOLDER polyphones-train.jsonl.gz polyphones-dev.jsonl

The sets label one character a line, as often in one reading as in the other, so that what is common in
running text (为 as wèi before whom it is done for) is seldom seen. The part of speech tells the reading
of a few characters: LAC's small model (Baidu, Apache-2.0) tags them, which is in Debian's python3-jieba
(MIT) as jieba/lac_small: LAC_FOLDER. Run here with numpy alone; nothing of the model is shipped.
Lines that the development files have are left out. Right on 85 to 95 of 100 where the sets know better,
which is why a character that a line is labelled for is left to its label.
"""

import gzip
import json
import os
import re
import sys
from collections import Counter

import numpy as np

DIM = 128
# What a character reads as, standing alone, by its tag (r"LAC's tags": a adjective, d adverb, n noun,
# p preposition, q measure word, u particle, v verb).
BY_TAG = {
    "为": {"v": "wei2", "p": "wei4"},
    "都": {"d": "dou1"},
    "重": {"a": "zhong4", "d": "chong2"},
    "长": {"a": "chang2", "v": "zhang3"},
    "倒": {"d": "dao4"},
    "得": {"u": "de5"},
    "地": {"u": "de5", "n": "di4"},
    "干": {"v": "gan4", "a": "gan1"},
    "还": {"d": "hai2"},
    "只": {"d": "zhi3", "q": "zhi1"},
    "种": {"q": "zhong3", "v": "zhong4"},
}
# Common and hardly ever read otherwise: no more than this many.
MOST = {"得": 300, "还": 300, "都": 300}
FOR_WHOM = re.compile("为[你我他她它其您自各]")


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Tagger:
    """LAC's network: embeddings, two layers of GRUs in both directions, a CRF over the tags."""

    def __init__(self, folder):
        self.folder = folder
        rows = [line.rstrip("\n").split("\t") for line in open(f"{folder}/word.dic", encoding="utf8")]
        self.ids = {row[1]: int(row[0]) for row in rows if len(row) == 2}
        self.tags = [
            line.rstrip("\n").split("\t")[1] for line in open(f"{folder}/tag.dic", encoding="utf8")
        ]
        n = len(self.tags)
        self.embedding = self.load("word_emb", (max(self.ids.values()) + 1, DIM))
        self.gates = []
        for k in range(4):
            size = DIM if k < 2 else 2 * DIM
            flat = self.load(f"gru_{k}.w_0", (3 * DIM * DIM,))
            self.gates.append(
                (
                    self.load(f"fc_{k}.w_0", (size, 3 * DIM)),
                    self.load(f"fc_{k}.b_0", (3 * DIM,)) + self.load(f"gru_{k}.b_0", (3 * DIM,)),
                    flat[: 2 * DIM * DIM].reshape(DIM, 2 * DIM),
                    flat[2 * DIM * DIM :].reshape(DIM, DIM),
                )
            )
        self.out = (self.load("fc_4.w_0", (2 * DIM, n)), self.load("fc_4.b_0", (n,)))
        self.crf = self.load("crfw", (n + 2, n))

    def load(self, name, shape):
        raw = open(os.path.join(self.folder, "model_baseline", name), "rb").read()
        return np.frombuffer(raw[-4 * int(np.prod(shape)) :], dtype="<f4").reshape(shape)

    def gru(self, x, mask, k, backward):
        w, b, gate, candidate = self.gates[k]
        projected = x @ w + b
        h = np.zeros((x.shape[0], DIM), np.float32)
        out = np.zeros((x.shape[0], x.shape[1], DIM), np.float32)
        steps = range(x.shape[1])
        for t in reversed(steps) if backward else steps:
            both = sigmoid(projected[:, t, : 2 * DIM] + h @ gate)
            update, reset = both[:, :DIM], both[:, DIM:]
            fresh = np.tanh(projected[:, t, 2 * DIM :] + (reset * h) @ candidate)
            h = np.where(mask[:, t : t + 1], (1 - update) * h + update * fresh, h)
            out[:, t] = h
        return out

    def tag(self, texts):
        """The tags of texts that are tagged together, one a character."""
        longest = max(map(len, texts))
        ids = np.zeros((len(texts), longest), int)
        mask = np.zeros((len(texts), longest), bool)
        for row, text in enumerate(texts):
            ids[row, : len(text)] = [self.ids.get(c, self.ids["OOV"]) for c in text]
            mask[row, : len(text)] = True
        x = self.embedding[ids]
        for k in (0, 2):
            x = np.concatenate([self.gru(x, mask, k, False), self.gru(x, mask, k + 1, True)], -1)
        emission = x @ self.out[0] + self.out[1]
        start, end, step = self.crf[0], self.crf[1], self.crf[2:]
        score = start + emission[:, 0]
        back = []
        stay = np.arange(len(self.tags))[None]
        for t in range(1, longest):
            ways = score[:, :, None] + step[None]
            here = mask[:, t : t + 1]
            back.append(np.where(here, ways.argmax(1), stay))
            score = np.where(here, ways.max(1) + emission[:, t], score)
        current = (score + end).argmax(1)
        path = [current]
        for ways in reversed(back):
            current = ways[np.arange(len(texts)), current]
            path.append(current)
        path = np.stack(path[::-1], 1)
        return [[self.tags[k] for k in path[row, : len(text)]] for row, text in enumerate(texts)]


def tag_all(tagger, texts, size=256):
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    tags = [None] * len(texts)
    for begin in range(0, len(order), size):
        batch = order[begin : begin + size]
        for at, found in zip(batch, tagger.tag([texts[at] for at in batch])):
            tags[at] = found
    return tags


def word_at(text, tags, at):
    start, end = at, at + 1
    while start > 0 and tags[start].endswith("-I"):
        start -= 1
    while end < len(text) and tags[end].endswith("-I"):
        end += 1
    return text[start:end], tags[start].split("-")[0]


def reading_of(character, word, tag):
    if word == character:
        return BY_TAG[character].get(tag)
    if character == "为":
        if FOR_WHOM.match(word):
            return "wei4"
        return "wei2" if tag == "v" and len(word) == 2 and word[1] == "为" else None
    if character == "地":
        if tag == "d" and len(word) > 2 and word[-1] == "地":
            return "de5"
        return "di4" if tag in ("n", "s") and len(word) == 2 else None
    return None


def main(folder, train, dev):
    rows = [json.loads(line) for line in gzip.open(train, "rt", encoding="utf8")]
    unseen = {json.loads(line)["text"] for line in open(dev, encoding="utf8")}
    tags = tag_all(Tagger(folder), [row["text"] for row in rows])
    counts = Counter()
    with open(os.path.join(os.path.dirname(__file__), "labels.tsv"), "w", encoding="utf8") as file:
        file.write(
            "# Readings of more characters of polyphones-train.jsonl.gz, as scripts/train/label.py gives"
            " them: line from 0,\n# code point, reading.\n"
        )
        for line, (row, found) in enumerate(zip(rows, tags)):
            text = row["text"]
            if text in unseen:
                continue
            unseen.add(text)
            for at, character in enumerate(text):
                if character not in BY_TAG or character == text[row["at"]]:
                    continue
                reading = reading_of(character, *word_at(text, found, at))
                if reading is None or counts[character] >= MOST.get(character, len(rows)):
                    continue
                counts[character] += 1
                file.write(f"{line}\t{at}\t{reading}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
