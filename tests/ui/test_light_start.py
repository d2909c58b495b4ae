"""The first window is painted before anything is loaded that knows journeys, fonts or posters."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = ("pydantic", "uharfbuzz", "reportlab", "pymupdf_fonts", "PySide6.QtNetwork")

PROGRAM = f"""
import os, sys
import journeyeditor.app as program
from journeyeditor.ui.start.page import StartPage
paint = StartPage.paintEvent
def paint_and_tell(page, event):
    paint(page, event)
    loaded = [name for name in {HEAVY!r} if name in sys.modules]
    print(len(page.shelves.tiles), loaded, flush=True)
    os._exit(0)
StartPage.paintEvent = paint_and_tell
program.main([])
"""


def test_nothing_heavy_is_loaded_before_the_first_paint(tmp_path: Path) -> None:
    """Yet all shipped templates and examples are on the page."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "11 []\n"
