"""Print styles: the same blocks in greys that stay apart, or with hardly any ink.

Colour never carries a meaning alone on a map, so nothing is lost; but greys that a printer makes
of colours by itself may fall together, so they are chosen here.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from journeyeditor.layout.drawing import Block, Box, Circle, Image, Line, Path, Pen, Prim, Text
from journeyeditor.layout.style import (
    BACKSTAGE,
    BLUE,
    BROWN,
    CUSTOMER,
    FRONTSTAGE,
    HAIR,
    HEADER,
    LINE,
    ORANGE,
    SHARED,
    VERMILLION,
    WHITE,
)
from journeyeditor.pictures.decode import decoded, is_photo
from journeyeditor.pictures.errors import PictureError
from journeyeditor.poster.setup import PrintStyle

GREYS: Mapping[str, str] = MappingProxyType(
    {
        BLUE: "#3C3C3C",
        ORANGE: "#B8B8B8",
        BROWN: "#5A5A5A",
        VERMILLION: "#505050",
        LINE: "#808080",
        CUSTOMER.band: "#EDEDED",
        FRONTSTAGE.band: "#FAFAFA",
        BACKSTAGE.band: "#E2E2E2",
        SHARED.band: "#F1F1F1",
        HEADER: "#E8E8E8",
        "#D9EAF3": "#D8D8D8",
        "#FBF1D9": "#E6E6E6",
    }
)
"""The colours of a map and the greys that stand for them; all others by how light they are."""

SAVED: Mapping[str, str] = MappingProxyType(
    {
        CUSTOMER.band: WHITE,
        FRONTSTAGE.band: WHITE,
        BACKSTAGE.band: WHITE,
        SHARED.band: WHITE,
        HEADER: WHITE,
        "#D9EAF3": WHITE,
        "#FBF1D9": WHITE,
        BLUE: "#80B9D9",
        ORANGE: "#F3CF80",
        LINE: "#BCC0C6",
    }
)
"""Coloured areas and what they become to save ink; lines and text keep their colours."""

Paint = Callable[[str], str]


def restyled(blocks: Sequence[Block], style: PrintStyle) -> tuple[Block, ...]:
    """The blocks in a print style; the very same for colour."""
    if style is PrintStyle.COLOUR:
        return tuple(blocks)
    if style is PrintStyle.GREY:
        return tuple(_block(block, _Style(grey, grey)) for block in blocks)
    return tuple(_block(block, _Style(saved, _kept)) for block in blocks)


def grey(colour: str) -> str:
    """The grey for a colour."""
    return GREYS.get(colour) or _as_light(colour)


def saved(colour: str) -> str:
    """What a coloured area becomes to save ink."""
    return SAVED.get(colour, colour)


def _kept(colour: str) -> str:
    return colour


def _as_light(colour: str) -> str:
    """The grey that is as light to the eye (relative luminance of sRGB)."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    light = sum(w * v for w, v in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
    value = light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
    return "#" + f"{round(value * 255):02X}" * 3


class _Style:
    """How areas and lines change."""

    def __init__(self, area: Paint, line: Paint) -> None:
        self._area, self._line = area, line

    def prim(self, prim: Prim) -> Prim:
        return _HOW[type(prim)](self, prim)

    def _pen(self, pen: Pen | None, fill: str | None) -> Pen | None:
        if pen is not None:
            return replace(pen, colour=self._line(pen.colour))
        was_area = fill is not None and fill != WHITE and self._area(fill) == WHITE
        return Pen(HAIR, 0.3, (), False) if was_area else None

    def _shape(self, shape: Box | Circle | Path) -> Prim:
        fill = None if shape.fill is None else self._area(shape.fill)
        return replace(shape, fill=fill, pen=self._pen(shape.pen, shape.fill))

    def _stroke(self, line: Line) -> Prim:
        return replace(line, pen=replace(line.pen, colour=self._line(line.pen.colour)))

    def _text(self, text: Text) -> Prim:
        return replace(text, colour=self._line(text.colour))

    def _image(self, image: Image) -> Prim:
        return replace(image, data=_grey_picture(image.data)) if self._area is grey else image


_HOW: Mapping[type[Prim], Callable[[_Style, Any], Prim]] = MappingProxyType(
    {
        Box: _Style._shape,
        Circle: _Style._shape,
        Path: _Style._shape,
        Line: _Style._stroke,
        Text: _Style._text,
        Image: _Style._image,
    }
)


def _block(block: Block, style: _Style) -> Block:
    return Block(
        block.id,
        block.role,
        *block.rect,
        prims=tuple(style.prim(prim) for prim in block.prims),
        children=tuple(_block(child, style) for child in block.children),
        ref=block.ref,
        text=block.text,
        overhang=block.overhang,
    )


def _grey_picture(data: bytes) -> bytes:
    """A picture without its colours; one that cannot be read stays as it is."""
    try:
        picture = decoded(data)
    except PictureError:  # the printing tells what is damaged
        return data
    out = io.BytesIO()
    grey = picture.convert("LA" if picture.mode == "RGBA" else "L")
    grey.save(out, "JPEG" if is_photo(data) else "PNG")
    return out.getvalue()
