"""Holds our UAX #9 against the test files of the standard: `python -m tools.bidi [FOLDER]`.

Debian's package unicode-data lays them in /usr/share/unicode. Takes about two minutes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from journeyeditor.layout.bidi.levels import Resolved, of_classes, resolve, visual_order

FOLDER = Path("/usr/share/unicode")
BASES = ((1, None), (2, 0), (4, 1))
"""Bits of BidiTest.txt -> the level of the paragraph, None = to be found out."""

PARAGRAPH_END = "\u2029"


def main() -> int:
    """Say how many lines were tried and which of them came out otherwise."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    failures = 0
    for name, wrong in (("BidiCharacterTest.txt", characters), ("BidiTest.txt", classes)):
        results = list(wrong(_lines(folder / name)))
        bad = [line for line in results if line]
        failures += len(bad)
        print(f"{name}: {len(results)} tried, {len(bad)} otherwise", *bad[:9], sep="\n  ")
    return 1 if failures else 0


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if words := line.split("#")[0].strip():
                yield words


def characters(lines: Iterator[str]) -> Iterator[str]:
    """For each case of BidiCharacterTest.txt the line, if it came out otherwise, else ""."""
    for line in lines:
        codes, asked, base, levels, order = (part.split() for part in line.split(";"))
        text = "".join(chr(int(code, 16)) for code in codes)
        if PARAGRAPH_END in text[:-1]:
            continue  # more than one paragraph
        found = resolve(text, None if asked == ["2"] else int(asked[0]))
        good = found.base == int(base[0]) and _same(found, levels, order)
        yield "" if good else line


def classes(lines: Iterator[str]) -> Iterator[str]:
    """The same for BidiTest.txt, which gives classes instead of characters."""
    levels: Sequence[str] = ()
    order: Sequence[str] = ()
    for line in lines:
        words = line.split()
        if words[0] == "@Levels:":
            levels = words[1:]
        elif words[0] == "@Reorder:":
            order = words[1:]
        else:
            kinds, bits = line.split(";")
            given = kinds.split()
            for bit, base in BASES:
                if int(bits) & bit and "B" not in given[:-1]:
                    good = _same(of_classes("x" * len(given), given, base), levels, order)
                    yield "" if good else line


def _same(found: Resolved, levels: Sequence[str], order: Sequence[str]) -> bool:
    pairs = zip(levels, found.levels, strict=True)
    seen = [str(i) for i in visual_order(found.levels) if levels[i] != "x"]
    return all(level in {"x", str(other)} for level, other in pairs) and seen == list(order)


if __name__ == "__main__":
    sys.exit(main())
