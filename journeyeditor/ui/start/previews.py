"""The drawings on the tiles, made by the layout that makes the maps, and kept while in memory.

What knows journeys is imported when the first of them is drawn, never with this module.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from journeyeditor.ui.start.tile import RATIO

if TYPE_CHECKING:
    from journeyeditor.canvas.artwork import Artwork
    from journeyeditor.layout.drawing import Drawing
    from journeyeditor.layout.fonts import Fonts

FOR_DRAWING = (
    "journeyeditor.model.project",
    "journeyeditor.storage.reader",
    "journeyeditor.layout.thumbnail",
    "journeyeditor.canvas.preview",
)
FOR_EDITING = (
    "journeyeditor.canvas.view",
    "journeyeditor.ui.panels.inspector",
    "journeyeditor.ui.main_window",
)
"""What takes a moment to import, in pieces that each take less than a person notices."""


def warmers(names: tuple[str, ...]) -> list[Callable[[], object]]:
    """Jobs that import these modules."""
    return [lambda name=name: import_module(name) for name in names]  # type: ignore[misc]


class Version(NamedTuple):
    """A file as it was at a time, in nanoseconds: a template can be replaced by another."""

    path: Path
    written: int


def version_of(path: Path) -> Version:
    """The file as it is now; 0 where there is none."""
    try:
        return Version(path, path.stat().st_mtime_ns)
    except OSError:
        return Version(path, 0)


class Previews:
    """Draws the first map of a file as a small picture."""

    def __init__(self, fonts: Callable[[], Fonts]) -> None:
        self._fonts = fonts
        self._artwork: Artwork | None = None
        self._drawings: dict[Version, Drawing | None] = {}
        self._pictures: dict[Version, QPixmap] = {}

    def picture(self, path: Path, size: QSize, ratio: float) -> QPixmap:
        """The picture of a file in a size, in px, on a screen of `ratio` device pixels a pixel.

        It is empty for a file that does not open.
        """
        version = version_of(path)
        kept = self._pictures.get(version)
        if kept is None or kept.deviceIndependentSize().toSize() != size:
            kept = self._pictures[version] = self._draw(version, size, ratio)
        return kept

    def _draw(self, version: Version, size: QSize, ratio: float) -> QPixmap:
        from journeyeditor.canvas.artwork import Artwork  # noqa: PLC0415 - see above
        from journeyeditor.canvas.preview import preview  # noqa: PLC0415

        drawing = self._drawing(version)
        if drawing is None:
            return QPixmap()
        self._artwork = self._artwork or Artwork(self._fonts())
        return QPixmap.fromImage(preview(drawing, self._artwork, size, ratio))

    def _drawing(self, version: Version) -> Drawing | None:
        if version not in self._drawings:
            self._drawings[version] = self._lay_out(version.path)
        return self._drawings[version]

    def _lay_out(self, path: Path) -> Drawing | None:
        from journeyeditor.layout.thumbnail import thumbnail  # noqa: PLC0415 - see above
        from journeyeditor.storage.errors import ProjectError  # noqa: PLC0415
        from journeyeditor.storage.reader import load  # noqa: PLC0415

        try:
            project = load(path)
        except ProjectError:
            return None
        return thumbnail(project, project.maps[0], self._fonts(), 1 / RATIO)
