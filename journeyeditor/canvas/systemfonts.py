"""The fonts of the system, found by Qt: it knows on every system which font shows a character.

Qt lays the characters out, tells which font it took, and gives the tables of that font; a font
file is put together from them again for HarfBuzz, the canvas and the poster.
"""

from __future__ import annotations

import struct
import unicodedata
import zlib
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QGuiApplication,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from journeyeditor.layout.drawing import Face

_TABLES = (
    *("head", "hhea", "hmtx", "maxp", "OS/2", "name", "cmap", "post"),
    *("glyf", "loca", "cvt", "fpgm", "prep", "CFF", "CFF2", "VORG", "vhea", "vmtx"),
    *("GSUB", "GPOS", "GDEF", "BASE", "kern", "morx", "kerx", "trak", "feat"),
    *("fvar", "avar", "gvar", "cvar", "HVAR", "MVAR", "VVAR", "STAT"),
    *("CBDT", "CBLC", "COLR", "CPAL", "sbix"),
)
"""What shaping, drawing and embedding need. No pictures in SVG: nothing here draws them."""

_LOOKS: Mapping[Face, tuple[QFont.Weight, bool]] = MappingProxyType(
    {
        Face.REGULAR: (QFont.Weight.Normal, False),
        Face.BOLD: (QFont.Weight.Bold, False),
        Face.ITALIC: (QFont.Weight.Normal, True),
    }
)

_LAST_RESORT = "lastresort"
"""macOS has a font of this name with a box for everything; ours say more."""

_PLENTY = 64
"""Size in px at which fonts are asked for; it does not matter which."""


class SystemFonts:
    """Finds fonts while a program of Qt runs; gives none otherwise."""

    def __init__(self) -> None:
        self._found: dict[str, QRawFont] = {}

    def find(self, cluster: str, face: Face) -> str | None:
        """The name of the font that Qt would show the cluster in; None when some of it lacks."""
        if not isinstance(QCoreApplication.instance(), QGuiApplication):
            return None
        if not self._found:
            # Qt names every font that lacks rules for a script; nobody can do anything about it.
            QLoggingCategory.setFilterRules("qt.text.font.db=false")
        raw = _only_font(_laid_out(cluster, _font(face))) or _by_writing(cluster, _font(face))
        if raw is None or _LAST_RESORT in raw.familyName().lower().replace(" ", ""):
            return None
        mark = zlib.crc32(_table(raw, "head") + _table(raw, "cmap"))  # names alone are not unique
        name = f"{raw.familyName()}/{raw.styleName()}/{mark:08x}"
        self._found.setdefault(name, raw)
        return name

    def data(self, name: str) -> bytes:
        """A font file with the tables of the font."""
        raw = self._found[name]
        tables = {tag.ljust(4).encode(): _table(raw, tag) for tag in _TABLES}
        return font_file({tag: table for tag, table in tables.items() if table})

    def another(self) -> SystemFonts:
        """One that finds the same, for use in another thread: a QRawFont belongs to its own."""
        return type(self)()


class FontsWithoutWindow(SystemFonts):
    """The same for a command that has no window: a program of Qt without a screen is started."""

    def __init__(self) -> None:
        super().__init__()
        self._program: QCoreApplication | None = None

    def find(self, cluster: str, face: Face) -> str | None:
        """The name of the font that Qt would show the cluster in; None when some of it lacks."""
        if QCoreApplication.instance() is None:
            self._program = QGuiApplication(["journeyeditor", "-platform", "offscreen"])
        return super().find(cluster, face)


def _font(face: Face) -> QFont:
    font = QFont()
    font.setPixelSize(_PLENTY)
    weight, italic = _LOOKS[face]
    font.setWeight(weight)
    font.setItalic(italic)
    return font


def _laid_out(text: str, font: QFont) -> list[QGlyphRun]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return list(line.glyphRuns())


def _only_font(runs: list[QGlyphRun]) -> QRawFont | None:
    """The font of all runs, if there is one and it has all the glyphs."""
    if not runs or any(0 in run.glyphIndexes() for run in runs):
        return None
    fonts = [run.rawFont() for run in runs]
    # Where nobody has a script Qt 6.11 gives a font of boxes; asking for its name is a crash.
    if not all(_table(font, "head") for font in fonts):
        return None
    return fonts[0] if all(font == fonts[0] for font in fonts) else None


def _by_writing(cluster: str, font: QFont) -> QRawFont | None:
    """A font named after the script: Qt leaves out those that lack rules for joining it."""
    script = unicodedata.name(cluster[0], "").split(" ")[0].title()
    for family in QFontDatabase.families():
        if not script or script not in family.split(" "):
            continue
        font.setFamily(family)
        raw = QRawFont.fromFont(font)
        if all(raw.supportsCharacter(ord(char)) for char in cluster):
            return raw
    return None


def _table(raw: QRawFont, tag: str) -> bytes:
    return bytes(raw.fontTable(tag.ljust(4)).data())


def font_file(tables: Mapping[bytes, bytes]) -> bytes:
    """An sfnt file with these tables, by their tags of four bytes."""
    kind = b"OTTO" if b"CFF " in tables or b"CFF2" in tables else b"\0\1\0\0"
    head = [kind, struct.pack(">HHHH", len(tables), 0, 0, 0)]
    body: list[bytes] = []
    offset = 12 + 16 * len(tables)
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        head.append(struct.pack(">4sLLL", tag, 0, offset, len(data)))
        body.append(padded)
        offset += len(padded)
    return b"".join([*head, *body])
