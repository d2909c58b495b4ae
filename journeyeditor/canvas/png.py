"""A sheet as the bytes of a PNG file, for a command that has no window and perhaps no screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QGuiApplication, QImage

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.picture import poster_png
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.fonts import Fonts


def png_without_window(
    blocks: tuple[Block, ...], w: float, h: float, fonts: Fonts, dpi: float
) -> bytes:
    """The picture of a sheet of `w` x `h` mm at `dpi` pixels per inch."""
    return without_window(lambda: png_bytes(poster_png(blocks, w, h, Artwork(fonts), dpi)))


def without_window(make: Callable[[], bytes]) -> bytes:
    """What is made with Qt.

    Where no program of Qt is running, one is started for as long as this takes, without a screen.
    """
    running = QCoreApplication.instance()
    program = running or QGuiApplication(["journeyeditor", "-platform", "offscreen"])
    data = make()
    if running is None:
        program.shutdown()
    return data


def png_bytes(image: QImage) -> bytes:
    """A picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # the stub says bytes, wrongly
    return bytes(buffer.data().data())
