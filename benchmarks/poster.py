"""How long a poster takes, how large it gets and how much memory it needs.

Run with `python -m benchmarks.poster [cards ...]`. Each number of cards is printed on A0 in a
process of its own: wall seconds of the whole process, imports included, and of `write_poster`
alone, the peak of memory and the size of the file. Then once more cut into sheets of A3: how many
times as long the processor works at `write_poster`, and how many times as large its file is. Last
the same pages by Qt's own PDF writer, untagged and without a project: process and file are so
many times that.
"""

from __future__ import annotations

import io
import json
import resource
import subprocess
import sys
import time
from collections.abc import Mapping

from benchmarks.maps import big_map
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.setup import PosterSetup, Tiles

CARDS = (50, 500, 5000)
MM_PER_INCH = 25.4


def one(cards: int, sheet: str) -> None:
    """Print one poster, in tiles unless `sheet` is "", and say what it took, as JSON."""
    project = big_map(cards)
    setup = PosterSetup("A0", tiles=Tiles(sheet) if sheet else None)
    out = io.BytesIO()
    start, worked = time.perf_counter(), time.process_time()
    report = write_poster(project, project.maps[0].id, setup, out)
    took, worked = time.perf_counter() - start, time.process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"s": took, "cpu": worked, "mib": peak, "kib": report.size / 1024, "pt": report.card_pt}
    print(json.dumps(found))


def by_qt(cards: int) -> None:
    """Print the same poster by Qt, and say how large it got, as JSON."""
    # ruff: noqa: PLC0415 - our own way must not pay for loading Qt
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
    from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

    from journeyeditor.canvas.artwork import Artwork
    from journeyeditor.ui.dialogs.leaf import paint_leaf

    project, fonts = big_map(cards), Fonts.bundled()
    application = QGuiApplication(["benchmark", "-platform", "offscreen"])
    made = make_poster(project, project.maps[0].id, PosterSetup("A0"), fonts)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    for at, leaf in enumerate(made.leaves):
        size = QSizeF(leaf.frame.w, leaf.frame.h)
        writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter))
        if at:
            writer.newPage()
        else:
            painter.begin(writer)
        paint_leaf(painter, leaf, Artwork(fonts), writer.resolution() / MM_PER_INCH)
    painter.end()
    print(json.dumps({"kib": buffer.size() / 1024}))
    application.quit()


def _measured(cards: int, *words: str) -> Mapping[str, float]:
    """What one poster took, in a process of its own."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.poster", *words, str(cards)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    found: dict[str, float] = json.loads(done.stdout)
    return {**found, "process": time.perf_counter() - start}


def main(numbers: list[int]) -> None:
    """A table of all numbers of cards."""
    print(
        " cards  process s  poster s  peak MiB  file KiB  card pt  tiles:  cpu   file"
        "  Qt's: process   file"
    )
    for cards in numbers:
        found, cut, qt = (_measured(cards, way) for way in ("--one", "--tiles", "--qt"))
        print(
            f"{cards:6} {found['process']:10.2f} {found['s']:9.2f} {found['mib']:9.0f}"
            f" {found['kib']:9.0f} {found['pt']:8.1f}"
            f" {cut['cpu'] / found['cpu']:12.2f} {cut['kib'] / found['kib']:6.2f}"
            f" {found['process'] / qt['process']:14.2f} {found['kib'] / qt['kib']:6.2f}"
        )


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["--one", cards]:
            one(int(cards), "")
        case ["--tiles", cards]:
            one(int(cards), "A3")
        case ["--qt", cards]:
            by_qt(int(cards))
        case words:
            main([int(word) for word in words] or list(CARDS))
