"""Cutting text into items that HarfBuzz can shape: one face, one script, one direction each.

A word is cut into stretches first where it stands in text of both directions: whatever may come
to stand on another level than its neighbour is a stretch of its own, so that the width of a word
never depends on what stands around it. Knows nothing of shaping or of which faces there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from journeyeditor.layout.bidi.classes import CONTROLS, bidi_class
from journeyeditor.layout.coverage import UNSEEN, covers
from journeyeditor.layout.fontface import FontFace

LONGEST = 256
"""Clusters shaped at once; a longer word is shaped in parts."""


class Item(NamedTuple):
    """A stretch of a word in one face and one script. `right`: shaped from right to left.

    `boxed`: no face has it, and `face` is only the one in which it should stand.
    """

    text: str
    face: FontFace
    right: bool
    boxed: bool = False


class Stretch(NamedTuple):
    """Neighbours that are read on one level. `at` is where they begin in the word.

    `kind` is R, L, EN or AN for letters and digits, another class for anything else.
    """

    at: int
    text: str
    kind: str


class Itemiser(NamedTuple):
    """How words are cut. `clusters` cuts into characters as readers see them, `pick` finds the
    face for one of them (None: nobody has it), `script` its script, "" for what is common to all.
    """

    clusters: Callable[[str], list[str]]
    pick: Callable[[str], FontFace | None]
    script: Callable[[str], str]

    def items(self, word: str, primary: FontFace, right: bool = False) -> list[Item]:
        """The word as items, in the order of its characters."""
        if not right and primary.simple.issuperset(word):
            return [Item(part, primary, False) for part in _slices(word)]
        parts = [part for whole in self.clusters(word) for part in self._pickable(whole)]
        found: list[Item] = []
        last, count = None, 0
        face: FontFace | None = None
        for part, script in zip(parts, self._scripts(parts), strict=True):
            face = self._face(part, face)
            if face is None:
                found.append(Item(part, primary, right, True))
                last = None
            elif (face, script) == last and count < LONGEST:
                found[-1] = found[-1]._replace(text=found[-1].text + part)
                count += 1
            else:
                found.append(Item(part, face, right))
                last, count = (face, script), 1
        return found

    def _face(self, part: str, before: FontFace | None) -> FontFace | None:
        """The face for a cluster; one of the system goes on as long as it can."""
        own = self.pick(part)
        foreign = own is not None and own.of_system and before is not None and before.of_system
        return before if foreign and before and covers(before.unicodes, part) else own

    def _pickable(self, cluster: str) -> list[str]:
        """The cluster, or where no face has all of it its characters, each with what steers it."""
        if len(cluster) == 1 or self.pick(cluster) is not None:
            return [cluster]
        found: list[str] = []
        for char in cluster:
            if found and UNSEEN.match(char):
                found[-1] += char
            else:
                found.append(char)
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
