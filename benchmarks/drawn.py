"""How long it takes to give a map away as SVG and as slides: 50, 200 and 1,000 cards.

Run it with `python -m benchmarks.drawn`; it prints seconds, layout and fonts included, and the
size of the file; the first slides pay for loading python-pptx.
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


def slides(cards: int) -> bytes:
    """Likewise."""
    from journeyeditor.slides.deck import deck_bytes  # noqa: PLC0415 - part of what it takes

    project = big_map(cards)
    return deck_bytes(project, project.maps[0], Fonts.bundled())


def main() -> None:
    """Measure and print."""
    for cards in CARDS:
        for name, make in (("SVG", svg), ("slides", slides)):
            start, worked = time.perf_counter(), time.process_time()
            data = make(cards)
            took, worked = time.perf_counter() - start, time.process_time() - worked
            size = len(data) / 1024
            print(f"{cards:6} cards  {name:6} {took:6.2f} s ({worked:.2f} s work) {size:8.0f} KiB")


if __name__ == "__main__":
    main()
