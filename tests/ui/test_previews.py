"""The drawings on the tiles of the start page."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication

from journeyeditor.layout.fonts import Fonts
from journeyeditor.resources import resource
from journeyeditor.ui.start.previews import Previews
from journeyeditor.ui.start.tile import Tile


def test_a_file_that_was_replaced_is_drawn_anew(
    qapp: QApplication, fonts: Fonts, tmp_path: Path
) -> None:
    path = tmp_path / "ours.journey.json"
    shutil.copy(resource("templates", "blank.en.journey.json"), path)
    previews, size = Previews(lambda: fonts), Tile.picture_size(200)
    first = previews.picture(path, size, 1.0)
    assert previews.picture(path, size, 1.0) is first
    later = path.stat().st_mtime_ns + 1_000_000_000
    shutil.copy(resource("templates", "buy.en.journey.json"), path)
    os.utime(path, ns=(later, later))  # a clock may tick too slowly to tell them apart
    assert previews.picture(path, size, 1.0).toImage() != first.toImage()


def test_what_does_not_open_has_an_empty_picture(
    qapp: QApplication, fonts: Fonts, tmp_path: Path
) -> None:
    previews = Previews(lambda: fonts)
    assert previews.picture(tmp_path / "none", Tile.picture_size(200), 1.0).isNull()
