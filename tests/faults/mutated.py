"""Files that were harmed by chance, as text and as a tree of JSON: they open, or get a sentence.

Whatever opens can be saved, and opens again as the very same.
"""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests.faults.figures import Shown
from tests.storage.files import FIRST_VERSION

SLOW = 1.0
"""Seconds of CPU time that reading one may take."""

ODD: tuple[Any, ...] = (
    *(None, True, 0, -1, 2**63, 1e308, 5e-324, "", " ", "\u202e", "\ud800", "\x00", "x" * 30_000),
    *(
        [],
        {},
        [[]],
        {"id": None},
        "../x",
        "=1+1",
        "<b",
        "2024-13-45",
        "#zzz",
        "9.9",
        "javascript:x",
    ),
)

BITS = (
    *(b"NaN", b"1e999", b"\\ud800", b"\\u0000", b"[", b"]", b"{", b"}", b'"', b",", b":", b"null"),
    *(b"\xff", b"\0", b"\xef\xbb\xbf", b"9" * 5_000, b"[" * 3_000, b'{"a":' * 3_000),
)

Place = tuple[Any, Any]
"""A list or a dict, and an index or a key in it."""


def mutated_files(count: int, seed: int = 1) -> Shown:
    """So many of them, all from the golden file of the first version."""
    dice = random.Random(seed)  # noqa: S311 - nothing secret
    whole = FIRST_VERSION.read_bytes()
    kinds: Counter[str] = Counter()
    bad: list[str] = []
    slowest = 0.0
    for number in range(count):
        data = _in_tree(whole, dice) if dice.random() < 0.6 else _in_text(whole, dice)
        begun = time.process_time()
        try:
            kinds[_read(data)] += 1
        except Exception as error:
            bad.append(f"file {number} of seed {seed}: {error!r:.200}")
        slowest = max(slowest, time.process_time() - begun)
    if slowest > SLOW:
        bad.append(f"the slowest took {slowest:.1f} s")
    told = ", ".join(f"{kind} {times}" for kind, times in kinds.most_common())
    return Shown(f"{count} harmed files, {len(bad)} bad; slowest {slowest:.2f} s; {told}", bad)


def _read(data: bytes) -> str:
    """How it ended; AssertionError when that is not right."""
    try:
        project = read_project(data)
    except ProjectError as error:
        kind, sentence = error.kind.value, error.sentence
    else:
        kind, sentence = "opened", ""
    if kind != "opened":
        assert sentence, "refused without a word"
        return kind
    written = serialise(project)
    assert serialise(read_project(written)) == written, "it opens as something else"
    return kind


def _in_tree(whole: bytes, dice: random.Random) -> bytes:
    tree = json.loads(whole)
    for _ in range(dice.choice([1, 1, 1, 2, 5])):
        places = list(_places(tree))
        _harm(places, dice)
    return json.dumps(tree).encode()


def _harm(places: list[Place], dice: random.Random) -> None:
    box, key = dice.choice(places)
    match dice.randrange(5):
        case 0:
            box[key] = dice.choice(ODD)
        case 1:
            del box[key]
        case 2:
            other, there = dice.choice(places)
            box[key] = json.loads(json.dumps(other[there]))
        case 3 if isinstance(box, dict):
            box[str(dice.choice(ODD))[:9]] = box.pop(key)
        case _ if isinstance(box, list):
            box.append(box[key])


def _places(tree: Any) -> Iterator[Place]:
    keys = list(tree) if isinstance(tree, dict) else range(len(tree))
    for key in keys:
        yield tree, key
        if isinstance(tree[key], dict | list):
            yield from _places(tree[key])


def _in_text(whole: bytes, dice: random.Random) -> bytes:
    text = bytearray(whole)
    for _ in range(dice.choice([1, 1, 2, 4, 16])):
        at = dice.randrange(len(text))
        to = at + dice.choice([0, 1, 1, 4, 64, 512])
        match dice.randrange(4):
            case 0:
                text[at:to] = dice.choice(BITS)
            case 1:
                del text[at:to]
            case 2:
                text[at:at] = text[dice.randrange(len(text)) :][:64]
            case _:
                text[at] ^= 1 << dice.randrange(8)
    return bytes(text)
