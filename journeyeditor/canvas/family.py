"""The map's face of type as a font of the window, for the field in which titles are typed."""

from __future__ import annotations

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts


def load_family(fonts: Fonts) -> str:
    """Register the regular and bold face with Qt and return their family name.

    Qt keeps one copy of the same bytes however often they are registered. "" = Qt cannot read
    them; the window's own font is used then.
    """
    family = ""
    for face in (Face.REGULAR, Face.BOLD):
        number = QFontDatabase.addApplicationFontFromData(QByteArray(fonts.face_data(face)))
        families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        family = family or (families[0] if families else "")
    return family
