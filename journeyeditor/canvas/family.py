"""The map's face of type as a font of the window, for the field in which titles are typed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts


def load_family(fonts: Fonts) -> str:
    """Register the regular and bold face with Qt and return their family name.

    "" = Qt cannot read them; the window's own font is used then.
    """
    families = [_registered(fonts.face_data(face)) for face in (Face.REGULAR, Face.BOLD)]
    return next(filter(None, families), "")


@cache
def _registered(data: bytes) -> str:
    """The family of a face, registered once: Qt keeps another copy each time it is."""
    number = QFontDatabase.addApplicationFontFromData(QByteArray(data))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""
