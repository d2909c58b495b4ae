"""From blocks to the bytes of a PDF of one page. Knows nothing of maps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from journeyeditor.layout.drawing import Block, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.document import Bookmark, Page, PosterDocument
from journeyeditor.poster.lettering import Lettering
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.painter import PagePainter
from journeyeditor.poster.pictures import Pictures
from journeyeditor.poster.tags import Reading


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF file, the characters that no font has, and whether a picture could not be read."""

    data: bytes
    missing: frozenset[str]
    damaged: bool


def print_page(
    w: float,
    h: float,
    blocks: Sequence[Block],
    fonts: Fonts,
    metadata: Metadata,
    reading: Reading,
    bookmarks: Sequence[Bookmark] = (),
) -> Printed:
    """Paint the blocks in order on a page of `w` x `h` mm. Uses up the reading order."""
    lettering = Lettering(fonts)
    for text in texts(blocks):
        lettering.reserve(text.text, text.face)
    lettering.freeze()
    document = PosterDocument(metadata)
    pictures = Pictures(document.file)
    painter = PagePainter(h, lettering, pictures, reading.elements)
    for block in blocks:
        painter.paint(block)
    page = Page(
        w,
        h,
        painter.content(),
        lettering.add_to(document.file),
        pictures.resources,
        reading.root,
        pictures.see_through,
    )
    return Printed(document.finish(page, bookmarks), lettering.missing(), pictures.damaged)


def texts(blocks: Sequence[Block]) -> Iterator[Text]:
    """Every line of text in the blocks and below them."""
    for top in blocks:
        for block, _, _ in walk(top):
            yield from (prim for prim in block.prims if isinstance(prim, Text))
