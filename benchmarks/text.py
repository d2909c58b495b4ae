"""How fast text is measured and broken into lines: 5,000 titles of 12 words, 2,000 words.

Run it with `python -m benchmarks.text`; it prints milliseconds.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.paragraph import break_lines

TITLES, WORDS, LENGTH = 5000, 2000, 12
SIZE, WIDTH = 24.0, 68.0
VOWELS, CONSONANTS = "aeiou", "bdghjklmnprstvz"


def vocabulary(dice: random.Random) -> list[str]:
    """Words that can be pronounced, of one to five syllables; some with a hyphen or a comma."""
    words = []
    for number in range(WORDS):
        count = dice.randint(1, 5)
        word = "".join(dice.choice(CONSONANTS) + dice.choice(VOWELS) for _ in range(count))
        words.append(f"co-{word}" if number % 40 == 0 else word + "n," * (number % 15 == 0))
    return words


def timed(name: str, work: Callable[[], object]) -> None:
    """Print how long it takes to do the work once."""
    start = time.perf_counter()
    work()
    print(f"{name:40} {(time.perf_counter() - start) * 1000:8.1f} ms")


def main() -> None:
    """Measure and print."""
    dice = random.Random(1)  # noqa: S311 - the same titles every time
    words = vocabulary(dice)
    titles = [" ".join(dice.choices(words, k=LENGTH)) for _ in range(TITLES)]
    fonts = Fonts.bundled()
    timed("load FiraGO", lambda: fonts.face(Face.REGULAR))

    def lay_out(most: int | None) -> int:
        return sum(len(break_lines(fonts, t, Face.REGULAR, SIZE, WIDTH, most)) for t in titles)

    timed(f"break {TITLES} titles, cold", lambda: lay_out(None))
    timed(f"break {TITLES} titles, warm", lambda: lay_out(None))
    timed(f"break {TITLES} titles and cut them, cold", lambda: lay_out(5))
    timed(f"break {TITLES} titles and cut them, warm", lambda: lay_out(5))
    timed(f"width of {TITLES} titles", lambda: [fonts.width(t, Face.BOLD, 24) for t in titles])
    timed(
        f"width of {TITLES} titles, warm", lambda: [fonts.width(t, Face.BOLD, 24) for t in titles]
    )
    lines = [line for t in titles for line in break_lines(fonts, t, Face.REGULAR, SIZE, WIDTH)]
    timed(f"shape {len(lines)} lines", lambda: [fonts.shape(s, Face.REGULAR) for s in lines])


if __name__ == "__main__":
    main()
