"""The faces of type that there are, loaded when first needed, and which of them has a character.

Knows nothing of measuring or shaping.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from importlib import import_module
from types import MappingProxyType

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fontface import FontFace

Load = Callable[[], bytes]

BUNDLED: Mapping[str, str] = MappingProxyType(
    {
        Face.REGULAR: "FiraGO_Regular",
        Face.BOLD: "FiraGO_Bold",
        Face.ITALIC: "FiraGO_Italic",
        "symbols2": "NotoSansSymbols2_Regular",
        "symbols": "NotoSansSymbols_Regular",
        "math": "NotoSansMath_Regular",
    }
)
"""Key of a face -> module of pymupdf_fonts; loading one takes about 30 ms."""

PICKED = 1 << 14
"""Clusters of which it is remembered who has them."""


class FontBook:
    """All faces by their keys. What it remembers is bounded and never changes a result."""

    def __init__(self, loaders: Mapping[str, Load]) -> None:
        """`loaders` gives the bytes of every face by its key.

        The faces of `Face` must be there; the others are asked, in order, for the characters
        that these lack.
        """
        self._loaders = dict(loaders)
        self._faces: dict[str, FontFace] = {}
        self._others = [key for key in loaders if key not in set(Face)]
        self.pick = lru_cache(PICKED)(self._pick)

    @classmethod
    def bundled(cls) -> FontBook:
        """FiraGO, then the Noto symbol and mathematics fonts."""
        return cls({key: partial(_bundled_data, module) for key, module in BUNDLED.items()})

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all faces, those of `Face` included."""
        return tuple(self._loaders)

    def face(self, key: str) -> FontFace:
        """The face with this key. KeyError when there is none."""
        if key not in self._faces:
            self._faces[key] = FontFace(str(key), self._loaders[key]())
        return self._faces[key]

    def _pick(self, face: Face, cluster: str) -> FontFace:
        """The first face with all characters of the cluster, else the one asked for."""
        need = {ord(char) for char in cluster if char.isprintable() and not _is_selector(char)}
        for key in (face, *self._others):
            if need <= self.face(key).unicodes:
                return self.face(key)
        return self.face(face)


def _is_selector(char: str) -> bool:
    """Whether the character only chooses between forms of the one before it."""
    return "\ufe00" <= char <= "\ufe0f"


def _bundled_data(module: str) -> bytes:
    data = import_module(f"pymupdf_fonts.{module}").fontbuffer
    if not isinstance(data, bytes):
        raise TypeError(f"pymupdf_fonts.{module} has no bytes")
    return data
