"""The first window is painted before anything is loaded that knows journeys, fonts or posters."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("pydantic", "uharfbuzz", "reportlab", "pymupdf_fonts", "PySide6.QtNetwork")

PROGRAM = f"""
import os, sys
import journeyeditor.app as program
from journeyeditor.ui.start.tile import Tile
from journeyeditor.ui.start.page import StartPage
from journeyeditor.ui.start.waiting import Waiting
def tell(kind):
    paint = kind.paintEvent
    def paint_and_tell(page, event):
        paint(page, event)
        loaded = [name for name in {HEAVY!r} if name in sys.modules]
        print(kind.__name__, len(page.window().findChildren(Tile)), loaded, flush=True)
        os._exit(0)
    kind.paintEvent = paint_and_tell
tell(StartPage)
tell(Waiting)
program.main(sys.argv[1:])
"""


@pytest.mark.parametrize(
    ("words", "told"),
    [((), "StartPage 11 []\n"), (("a.journey.json",), "Waiting 0 []\n")],
)
def test_nothing_heavy_is_loaded_before_the_first_paint(
    tmp_path: Path, words: tuple[str, ...], told: str
) -> None:
    """Yet all shipped templates and examples are on the page; with a file, that one is named."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM, *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == told
