"""How long it takes to give a map away as SVG: 50, 200 and 1,000 cards.

Run it with `python -m benchmarks.drawn`; it prints seconds of the first file of a process, layout
and fonts included, and the size of the file.
"""

from __future__ import annotations

import time

from benchmarks.maps import big_map
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.shown import shown_map
from journeyeditor.svg.map import map_svg

CARDS = (50, 200, 1000)


def svg(cards: int) -> bytes:
    """A map of so many cards, from nothing."""
    fonts, project = Fonts.bundled(), big_map(cards)
    journey = project.maps[0]
    return map_svg(shown_map(project, journey, fonts), project, journey, fonts)


def main() -> None:
    """Measure and print."""
    for cards in CARDS:
        start = time.perf_counter()
        data = svg(cards)
        took = time.perf_counter() - start
        print(f"{cards:6} cards  {took:6.2f} s  {len(data) / 1024:8.0f} KiB")


if __name__ == "__main__":
    main()
