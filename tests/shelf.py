"""A system with fonts made for tests, so that none of the computer's own are needed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fontface import FontFace
from tests.fontmaking import layered, mapped

CONFIG = """<?xml version="1.0"?>
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""

CHINESE = "顧客中"
RED_AND_BLUE = {"O": (255, 0, 0, 255), "x": (0, 0, 255, 255)}


class Shelf:
    """Fonts of a system: name -> bytes. Counts how often it is asked."""

    def __init__(self, fonts: Mapping[str, bytes]) -> None:
        self.fonts = fonts
        self.asked: list[tuple[str, Face]] = []

    def find(self, cluster: str, face: Face) -> str | None:
        """The first font that has the first character."""
        self.asked.append((cluster, face))
        has = (
            name for name, data in self.fonts.items() if FontFace("x", data).glyph_of(cluster[0])
        )
        return next(has, None)

    def data(self, name: str) -> bytes:
        """The bytes."""
        return self.fonts[name]

    def another(self) -> Shelf:
        """The same fonts."""
        return Shelf(self.fonts)


def a_system(firago: bytes) -> Shelf:
    """One with a Chinese font (its characters look like X, Y and Z) and one of emoji."""
    chinese = mapped(firago, dict(zip(CHINESE, "XYZ", strict=True)))
    return Shelf({"Han": chinese, "Emoji": layered(firago, RED_AND_BLUE)})


def linux_with(folder: Path, *fonts: bytes) -> dict[str, str]:
    """The environment of a Linux that has these fonts and no others; elsewhere it means nothing."""
    shelf = folder / "fonts"
    shelf.mkdir()
    for index, data in enumerate(fonts):
        (shelf / f"{index}.ttf").write_bytes(data)
    config = folder / "fonts.conf"
    config.write_text(CONFIG.format(fonts=shelf, cache=folder / "cache"))
    return {"FONTCONFIG_FILE": str(config)}
