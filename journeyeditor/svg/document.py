"""A file of SVG around the blocks of a drawing: size, title, fonts, pictures, ground."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.layout.drawing import Block
from journeyeditor.layout.fonts import Fonts
from journeyeditor.svg.markup import Numbers, safe
from journeyeditor.svg.painter import SvgPainter, embedded
from journeyeditor.svg.typefaces import LIKE_OURS

_SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


class About(NamedTuple):
    """What a screen reader says of the whole picture, in this language (`nl`, `en`)."""

    title: str
    description: str
    language: str


def svg_bytes(
    blocks: tuple[Block, ...], w: float, h: float, fonts: Fonts, about: About, white: bool = True
) -> bytes:
    """Blocks placed on a sheet of `w` x `h` mm, in order, on white or on nothing, as a file.

    It holds all that it shows: no addresses elsewhere, no scripts, nobody's name but those drawn.
    """
    painter = SvgPainter(fonts)
    body = [line for block in blocks for line in painter.block(block)]
    lines = [*_head(w, h, about, painter, white), *body, "</svg>", ""]
    return "\n".join(lines).encode("utf-8")


def _head(w: float, h: float, about: About, painter: SvgPainter, white: bool) -> Iterator[str]:
    width, height = Numbers()[w], Numbers()[h]
    size = f'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}"'
    spoken = f'role="graphics-document document" xml:lang="{safe(about.language)}"'
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield f'<svg {_SPACES} {size} {spoken} aria-labelledby="about-title about-more"'
    yield f' font-family="{safe(LIKE_OURS)}">'
    yield f'<title id="about-title">{safe(about.title)}</title>'
    yield f'<desc id="about-more">{safe(about.description)}</desc>'
    if rules := list(painter.typefaces.rules()):
        yield f"<style>{''.join(rules)}</style>"
    for data, name in painter.pictures.items():
        picture = f'preserveAspectRatio="none" xlink:href="{embedded(data)}"'
        yield f'<defs><image id="{name}" width="1" height="1" {picture}/></defs>'
    if white:
        yield f'<rect width="{width}" height="{height}" fill="#FFFFFF"/>'
