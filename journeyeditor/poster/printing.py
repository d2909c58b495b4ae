"""From blocks to the bytes of a PDF. Knows nothing of maps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Role, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.attachment import Attachment, attach
from journeyeditor.poster.document import Page, PosterDocument, Resources
from journeyeditor.poster.errors import Cancelled
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.lettering import Lettering
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.outline import Bookmark
from journeyeditor.poster.painter import Means, PagePainter
from journeyeditor.poster.pictures import Pictures
from journeyeditor.poster.tags import Element, Reading

Watch = Callable[[float], bool]
"""Is told how much is done, from 0 to 1, and answers whether to go on."""


def unwatched(_done: float) -> bool:
    """Goes on, whatever is done."""
    return True


def report(watch: Watch, done: float) -> None:
    """Tell how much is done. Cancelled when nobody wants the rest."""
    if not watch(done):
        raise Cancelled


@dataclass(frozen=True, slots=True)
class Printed:
    """A PDF file, the characters that no font has, and whether a picture could not be read.

    `missing`: each character with the ids of the blocks that it stands in.
    """

    data: bytes
    missing: Mapping[str, tuple[str, ...]]
    damaged: bool


class Leaf(NamedTuple):
    """A page to be printed: blocks in page mm, painted in order; `label` names the page."""

    frame: Frame
    blocks: Sequence[Block]
    label: str = ""


class Contents(NamedTuple):
    """All that is printed. `layers`: the names for people of the layers on which roles lie.

    `reading` says which block is which element; None = a document without tags. `inside` is a
    file that travels along.
    """

    leaves: Sequence[Leaf]
    metadata: Metadata
    reading: Reading | None
    bookmarks: Sequence[Bookmark] = ()
    layers: Mapping[Role, str] = MappingProxyType({})
    inside: Attachment | None = None


def print_contents(contents: Contents, fonts: Fonts, watch: Watch = unwatched) -> Printed:
    """Paint every page. Uses up the reading order; Cancelled when `watch` says so."""
    lettering = _lettering(contents.leaves, fonts)
    document = PosterDocument(contents.metadata)
    pictures = Pictures(document.file)
    names = list(dict.fromkeys(contents.layers.values()))
    layers = {title: f"L{index}" for index, title in enumerate(names, 1)}
    on = {role: layers[title] for role, title in contents.layers.items()}
    tags: Mapping[str, Element] = contents.reading.elements if contents.reading else {}
    means = Means(lettering, pictures, tags, on)
    pages: list[Page] = []
    for index, leaf in enumerate(contents.leaves):
        report(watch, index / len(contents.leaves))
        painter = PagePainter(leaf.frame, means, index)
        for block in leaf.blocks:
            painter.paint(block)
        pages.append(Page(leaf.frame, leaf.label, painter.content()))
    report(watch, 1.0)
    resources = Resources(
        lettering.add_to(document.file),
        pictures.resources,
        {name: title for title, name in layers.items()},
        pictures.see_through,
    )
    if contents.inside is not None:
        document.catalog.update(attach(document.file, contents.inside))
    root = contents.reading.root if contents.reading else None
    data = document.finish(pages, resources, root, contents.bookmarks)
    return Printed(data, _missing(contents.leaves, lettering), pictures.damaged)


def _lettering(leaves: Sequence[Leaf], fonts: Fonts) -> Lettering:
    lettering = Lettering(fonts)
    for leaf in leaves:
        for text in texts(leaf.blocks):
            lettering.reserve(text.text, text.face)
    lettering.freeze()
    return lettering


def _missing(leaves: Sequence[Leaf], lettering: Lettering) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for leaf in leaves:
        for block, text in _placed(leaf.blocks):
            for char in lettering.missing(text.text, text.face):
                found.setdefault(char, {})[block.id] = None
    return {char: tuple(found[char]) for char in sorted(found)}


def _placed(blocks: Sequence[Block]) -> Iterator[tuple[Block, Text]]:
    for top in blocks:
        for block, _, _ in walk(top):
            yield from ((block, prim) for prim in block.prims if isinstance(prim, Text))


def texts(blocks: Sequence[Block]) -> Iterator[Text]:
    """Every line of text in the blocks and below them."""
    return (text for _, text in _placed(blocks))
