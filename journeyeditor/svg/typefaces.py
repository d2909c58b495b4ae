"""The faces of type that a file names, and the letters of them that it brings along.

Browsers set text with the letters that are embedded; drawing and office programs ignore those and
look for a font of the name, then for one that is like it. Knows no drawings.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import uharfbuzz as hb

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fontface import FontFace
from journeyeditor.layout.fonts import Fonts
from journeyeditor.svg.markup import safe

LIKE_OURS = "FiraGO, 'Fira Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
"""The family of most text: our own, then what is as wide as it or to be had everywhere."""

OURS: Mapping[str, str] = MappingProxyType(
    {
        Face.REGULAR: "",
        Face.BOLD: ' font-weight="bold"',
        Face.ITALIC: ' font-style="italic"',
    }
)
"""Our own faces -> the attributes by which text in the family above asks for them."""

_RULES: Mapping[str, str] = MappingProxyType(
    {Face.BOLD: "font-weight:bold;", Face.ITALIC: "font-style:italic;"}
)

_NO_FAMILY = re.compile(r"[^\w -]")


class Typefaces:
    """What is asked of each face in one file."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._letters: dict[str, set[str]] = {}

    def attributes(self, key: str, text: str) -> str:
        """The attributes of text in a face; its letters will be brought along."""
        self._letters.setdefault(key, set()).update(text)
        if key in OURS:
            return OURS[key]
        return f' font-family="{safe(_families(self._fonts.face(key)))}"'

    def rules(self) -> Iterator[str]:
        """The rules of a style sheet by which browsers find the letters."""
        for key in sorted(self._letters):
            face = self._fonts.face(key)
            if face.may_embed:
                data = b64encode(subset(face, self._letters[key])).decode("ascii")
                family = "FiraGO" if key in OURS else f"'{face.postscript_name}'"
                source = f"src:url(data:font/sfnt;base64,{data})"
                yield f"@font-face{{font-family:{family};{_RULES.get(key, '')}{source}}}"


def _families(face: FontFace) -> str:
    """The embedded letters, then the face itself where it is installed."""
    family = face.hb_face.get_name(hb.OTNameIdPredefined.FONT_FAMILY) or "Noto Sans"
    return f"'{face.postscript_name}', '{_NO_FAMILY.sub('', family)}', sans-serif"


def subset(face: FontFace, letters: set[str]) -> bytes:
    """A font file with only these letters, and with what joins and kerns them."""
    wanted = hb.SubsetInput()
    wanted.unicode_set.update({ord(letter) for letter in letters})
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.DOWNGRADE_CFF2
    if face.hb_face.has_var_data:
        wanted.pin_all_axes_to_default(face.hb_face)
    return bytes(hb.SubsetPlan(face.hb_face, wanted).execute().blob.data)
