"""Cutting text into items that HarfBuzz can shape: one face, one script, one direction each.

A word is cut into stretches first where it stands in text of both directions: whatever may come
to stand on another level than its neighbour is a stretch of its own, so that the width of a word
never depends on what stands around it. Knows nothing of shaping or of which faces there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from journeyeditor.layout.bidi.classes import CONTROLS, bidi_class
from journeyeditor.layout.fontface import FontFace

LONGEST = 256
"""Clusters shaped at once; a longer word is shaped in parts."""


class Item(NamedTuple):
    """A stretch of a word in one face and one script. `right`: shaped from right to left."""

    text: str
    face: FontFace
    right: bool


class Stretch(NamedTuple):
    """Neighbours that are read on one level. `at` is where they begin in the word.

    `kind` is R, L, EN or AN for letters and digits, another class for anything else.
    """

    at: int
    text: str
    kind: str


class Itemiser(NamedTuple):
    """How words are cut. `clusters` cuts into characters as readers see them, `pick` finds the
    face for one of them, `script` its script, "" for what is common to all."""

    clusters: Callable[[str], list[str]]
    pick: Callable[[str], FontFace]
    script: Callable[[str], str]

    def items(self, word: str, primary: FontFace, right: bool = False) -> list[Item]:
        """The word as items, in the order of its characters."""
        if not right and primary.simple.issuperset(word):
            return [Item(part, primary, False) for part in _slices(word)]
        parts = self.clusters(word)
        found: list[Item] = []
        last, count = None, 0
        for part, script in zip(parts, self._scripts(parts), strict=True):
            face = self.pick(part)
            if (face, script) == last and count < LONGEST:
                found[-1] = found[-1]._replace(text=found[-1].text + part)
                count += 1
            else:
                found.append(Item(part, face, right))
                last, count = (face, script), 1
        return found

    def _scripts(self, parts: list[str]) -> list[str]:
        """The script of each cluster; what is common to all goes with what stands before it."""
        found: list[str] = []
        for part in parts:
            script = self.script(part)
            found.append(script or (found[-1] if found else ""))
        first = next((script for script in found if script), "")
        return [script or first for script in found]

    def stretches(self, word: str) -> list[Stretch]:
        """The word as stretches; the controls between them are left out."""
        return list(self._stretches(word))

    def _stretches(self, word: str) -> Iterator[Stretch]:
        begun = Stretch(0, "", "")
        for at, part, kind in self._classified(word):
            if kind in {"BN", begun.kind} and begun.kind in _TOGETHER:
                begun = begun._replace(text=begun.text + part)
                continue
            if begun.text:
                yield begun
            begun = Stretch(at, part, kind)
        if begun.text:
            yield begun

    def _classified(self, word: str) -> Iterator[tuple[int, str, str]]:
        """Every cluster with its place and class; a control is a cluster without text."""
        at = 0
        for part in self.clusters(word):
            kind = bidi_class(part[0])
            yield at, CONTROLS.sub("", part), "R" if kind == "AL" else kind
            at += len(part)


_TOGETHER = frozenset({"L", "R", "EN", "AN"})


def _slices(word: str) -> list[str]:
    return [word[i : i + LONGEST] for i in range(0, len(word), LONGEST)]
