"""Interprets the primitives of a Drawing as SVG, one unit 1 mm: the third that does so.

Every shape is written where it stands, without clips, masks or filters, so that programs which
know little of SVG show the same. Knows nothing of maps.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Image,
    Line,
    Outline,
    Path,
    Pen,
    Prim,
    Text,
)
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.svg.lettering import Emoji, Lettering, Word
from journeyeditor.svg.markup import Numbers, colour, name, safe
from journeyeditor.svg.typefaces import Typefaces

KINDS: Mapping[bytes, str] = MappingProxyType({b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg"})
"""How the bytes of a picture begin -> its kind; anything else is not shown."""

EMOJI_DPI = 300
"""Pixels in an inch of emoji where the font can give them."""


class SvgPainter:
    """Writes blocks as elements. `typefaces` and `pictures` are what they need besides.

    `pictures` are those that may be used often, each with the name it is used by.
    """

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._lettering = Lettering(fonts)
        self._n = Numbers()
        self.typefaces = Typefaces(fonts)
        self.pictures: dict[bytes, str] = {}
        self._how: dict[type[Prim], Callable[[Any], Iterator[str]]] = {
            Box: self._box,
            Line: self._line,
            Circle: self._circle,
            Path: self._path,
            Text: self._text,
            Image: self._image,
        }

    def block(self, block: Block) -> Iterator[str]:
        """A block and all below it as a group, with what a screen reader says of it."""
        place = ""
        if block.x or block.y:
            place = f' transform="translate({self._n[block.x]} {self._n[block.y]})"'
        spoken = safe(block.text)
        role = f' role="{"group" if block.children else "img"}"' if spoken else ""
        yield f'<g id="{name(block.id)}"{role}{place}>'
        if spoken:
            yield f"<title>{spoken}</title>"
        for prim in block.prims:
            yield from self._how[type(prim)](prim)
        for child in block.children:
            yield from self.block(child)
        yield "</g>"

    # Shapes

    def _box(self, box: Box) -> Iterator[str]:
        n = self._n
        radius = min(box.radius, box.w / 2, box.h / 2)
        corners = f' rx="{n[radius]}"' if radius > 0 else ""
        place = f'x="{n[box.x]}" y="{n[box.y]}" width="{n[box.w]}" height="{n[box.h]}"'
        yield f"<rect {place}{corners}{self._paint(box.fill, box.pen)}/>"

    def _line(self, line: Line) -> Iterator[str]:
        n = self._n
        ends = f'x1="{n[line.x1]}" y1="{n[line.y1]}" x2="{n[line.x2]}" y2="{n[line.y2]}"'
        yield f"<line {ends}{self._paint(None, line.pen)}/>"

    def _circle(self, disc: Circle) -> Iterator[str]:
        if disc.r > 0:
            n = self._n
            place = f'cx="{n[disc.x]}" cy="{n[disc.y]}" r="{n[disc.r]}"'
            yield f"<circle {place}{self._paint(disc.fill, disc.pen)}/>"

    def _path(self, path: Path) -> Iterator[str]:
        if path.outline and path.scale > 0:
            steps = self._steps(path.outline, path.x, path.y, path.scale)
            yield f'<path d="{steps}"{self._paint(path.fill, path.pen)}/>'

    def _steps(self, outline: Outline, x: float, y: float, scale: float) -> str:
        """The steps of an outline whose origin stands at (x, y)."""
        n = self._n
        parts: list[str] = []
        for letter, *v in outline:
            pairs = zip(v[::2], v[1::2], strict=True)
            parts.append(
                letter + " ".join(f"{n[x + a * scale]} {n[y + b * scale]}" for a, b in pairs)
            )
        return "".join(parts)

    def _paint(self, fill: str | None, pen: Pen | None) -> str:
        inside = "none" if fill is None else colour(fill)
        return f' fill="{inside}"{self._stroke(pen) if pen else ""}'

    def _stroke(self, pen: Pen) -> str:
        ends = ' stroke-linecap="round" stroke-linejoin="round"' if pen.round else ""
        dashes = " ".join(self._n[length] for length in pen.dash)
        dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
        width = self._n[pen.width]
        return f' stroke="{colour(pen.colour)}" stroke-width="{width}"{ends}{dashed}'

    # Text

    def _text(self, text: Text) -> Iterator[str]:
        line = self._lettering.line(text.text, text.face)
        em = text.size * MM_PER_PT
        look = f'font-size="{self._n[em]}" fill="{colour(text.colour)}"'
        if line.words and line.one_way:
            yield self._in_order(text, line.words, look, em)
        elif line.words:
            yield from (self._alone(text, word, look, em) for word in line.words)
        for box in line.boxes:
            yield from self._path(Path(box.outline, text.x + box.x * em, text.y, em, text.colour))
        for emoji in line.emoji:
            yield from self._emoji(emoji, text, em)

    def _in_order(self, text: Text, words: tuple[Word, ...], look: str, em: float) -> str:
        """A line that is read from left to right, its words one after the other."""
        own = self.typefaces.attributes(words[0].face_key, "")
        parts: list[str] = []
        for word in words:
            other = self.typefaces.attributes(word.face_key, word.text)
            place = f"{self._across(text.x, word, em)}{'' if other == own else other}"
            parts.append(f"{' ' if word.spaced else ''}<tspan {place}>{safe(word.text)}</tspan>")
        return f'<text y="{self._n[text.y]}" {look}{own}>{"".join(parts)}</text>'

    def _alone(self, text: Text, word: Word, look: str, em: float) -> str:
        """A word of a line of both directions: readers would put them in an order of their own."""
        face = self.typefaces.attributes(word.face_key, word.text)
        place = f'{self._across(text.x, word, em)} y="{self._n[text.y]}"'
        return f"<text {place} {look}{face}>{safe(word.text)}</text>"

    def _across(self, left: float, word: Word, em: float) -> str:
        """Where a word begins, and into what width it is to be fitted."""
        place = f'x="{self._n[left + word.x * em]}"'
        if word.w <= 0 or len(word.text) < 2:
            return place
        return f'{place} textLength="{self._n[word.w * em]}" lengthAdjust="spacingAndGlyphs"'

    def _emoji(self, emoji: Emoji, text: Text, em: float) -> Iterator[str]:
        made = self._fonts.picture(emoji.face_key, emoji.gid, round(text.size / 72 * EMOJI_DPI))
        if made is not None:
            n = self._n
            used = self.pictures.setdefault(made.data, f"picture-{len(self.pictures) + 1}")
            x, y = text.x + (emoji.x + made.x) * em, text.y + (emoji.y + made.y) * em
            place = f"matrix({n[made.w * em]} 0 0 {n[made.h * em]} {n[x]} {n[y]})"
            title = f"<title>{safe(emoji.text)}</title>"
            yield f'<use xlink:href="#{used}" transform="{place}">{title}</use>'

    # Pictures

    def _image(self, image: Image) -> Iterator[str]:
        if source := embedded(image.data):
            n = self._n
            place = f'x="{n[image.x]}" y="{n[image.y]}" width="{n[image.w]}" height="{n[image.h]}"'
            how = "xMidYMid slice" if image.crop else "none"
            yield f'<image {place} preserveAspectRatio="{how}" xlink:href="{source}"/>'


def embedded(data: bytes) -> str:
    """A picture as an address that holds all of it; "" for bytes that are none."""
    kind = next((kind for start, kind in KINDS.items() if data.startswith(start)), "")
    return f"data:image/{kind};base64,{b64encode(data).decode('ascii')}" if kind else ""
