"""The fonts of a command: the bundled ones, and the system's when a character asks for them."""

from __future__ import annotations

from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.fontsource import FontSource, LateSource


def fonts_of_command() -> Fonts:
    """They load Qt only when the bundled fonts lack a character."""
    return Fonts.bundled(LateSource(_system_fonts))


def _system_fonts() -> FontSource:
    from journeyeditor.canvas.systemfonts import (  # noqa: PLC0415 - Qt for strange characters only
        FontsWithoutWindow,
    )

    return FontsWithoutWindow()
