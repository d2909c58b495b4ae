"""What hostile files do to the program: `python -m benchmarks.hostile PART [FOLDER]`.

`bombs`: tables and posters that are small on the disk and large in memory. `network`: the program
on the screen of $DISPLAY with a file full of lures, watched by strace: which sockets it opens, and
whether it touches what the file names. `window FOLDER`: every .json file of a folder through the
real window in one process. `texts`: a poster of the longest texts of every kind in every
field. One line of figures each; the exit code is 1 when anything was bad.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path


def main() -> None:
    """Print the figures of a part."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", choices=("bombs", "network", "window", "texts"))
    parser.add_argument("folder", type=Path, nargs="?", default=Path("tests/data/projects"))
    options = parser.parse_args()
    failed = False
    for line in _lines(options.part, options.folder):
        print(line, flush=True)
        failed |= line.startswith("BAD")
    sys.exit(failed)


def _lines(part: str, folder: Path) -> Iterator[str]:
    if part == "bombs":
        from benchmarks.hostile.bombs import defused  # noqa: PLC0415 - each part by itself

        return defused()
    if part == "network":
        from benchmarks.hostile.network import watched  # noqa: PLC0415

        return watched()
    if part == "texts":
        from benchmarks.hostile.texts import printed  # noqa: PLC0415

        return printed()
    from benchmarks.hostile.window import through_the_window  # noqa: PLC0415

    return through_the_window(folder)


if __name__ == "__main__":
    main()
