"""The faces of type that there are, loaded when first needed, and which of them has a character.

The program's own come first, then those of the system, so that text which ours cover is set the
same on every computer; emoji alone are asked of the system first, because ours have no colours.
Knows nothing of measuring or shaping.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, partial
from importlib import import_module
from types import MappingProxyType

from journeyeditor.layout.coverage import covers, wants_picture
from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fontface import SYSTEM, FontFace
from journeyeditor.layout.fontsource import FontSource

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

MOST_OF_SYSTEM = 200 * 1024 * 1024
"""Bytes of faces of the system that are kept at most: a Chinese one takes some 20 MB."""


class FontBook:
    """All faces by their keys. What it remembers is bounded and never changes a result."""

    def __init__(self, loaders: Mapping[str, Load], source: FontSource | None = None) -> None:
        """`loaders` gives the bytes of every face by its key.

        The faces of `Face` must be there; the others are asked, in order, for the characters
        that these lack, and then `source`.
        """
        self._loaders = dict(loaders)
        self._faces: dict[str, FontFace] = {}
        self._others = [key for key in loaders if key not in set(Face)]
        self._source = source
        self.pick = lru_cache(PICKED)(self._pick)

    @classmethod
    def bundled(cls, source: FontSource | None = None) -> FontBook:
        """FiraGO, then the Noto symbol and mathematics fonts, then those of the system."""
        return cls({key: partial(_bundled_data, module) for key, module in BUNDLED.items()}, source)

    def another(self) -> FontBook:
        """The same faces for another thread, which looks for those of the system by itself."""
        source = self._source.another() if self._source else None
        book = FontBook(self._loaders, source)
        book._faces = {key: face for key, face in self._faces.items() if not face.of_system}
        return book

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the program's own faces, those of `Face` included."""
        return tuple(self._loaders)

    def face(self, key: str) -> FontFace:
        """The face with this key. KeyError when there is none."""
        if key not in self._faces:
            self._faces[key] = FontFace(str(key), self._loaders[key]())
        return self._faces[key]

    def _pick(self, face: Face, cluster: str) -> FontFace | None:
        """The face that shows the cluster, the one asked for if it can; None when nobody does."""
        if wants_picture(cluster):
            found = self._of_system(face, cluster)
            if found is not None and found.has_pictures:
                return found
        for key in (face, *self._others):
            if covers(self.face(key).unicodes, cluster):
                return self.face(key)
        return self._of_system(face, cluster)

    def _of_system(self, face: Face, cluster: str) -> FontFace | None:
        """The face of the system that shows the cluster."""
        name = self._source.find(cluster, face) if self._source else None
        if self._source is None or name is None:
            return None
        key = SYSTEM + name
        if key not in self._faces:
            kept = sum(len(face.data) for face in self._faces.values() if face.of_system)
            if kept >= MOST_OF_SYSTEM:
                return None
            self._faces[key] = FontFace(key, self._source.data(name))
        found = self._faces[key]
        return found if found.can_be_drawn and covers(found.unicodes, cluster) else None


def _bundled_data(module: str) -> bytes:
    data = import_module(f"pymupdf_fonts.{module}").fontbuffer
    if not isinstance(data, bytes):
        raise TypeError(f"pymupdf_fonts.{module} has no bytes")
    return data
