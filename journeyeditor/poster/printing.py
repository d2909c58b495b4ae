"""From blocks to the bytes of a PDF. Knows nothing of maps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.layout.drawing import Block, Role, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.attachment import Attachment, attach
from journeyeditor.poster.document import Form, Page, PosterDocument, Resources
from journeyeditor.poster.errors import Cancelled
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.lettering import Lettering
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.outline import Bookmark
from journeyeditor.poster.painter import FormPainter, Means, PagePainter
from journeyeditor.poster.pictures import Pictures
from journeyeditor.poster.tags import Element, Reading

LETTERED, PAINTED = 0.2, 0.7
"""How much of the printing is done when all letters are known, and when all pages are painted."""

OFTEN = 64
"""After so many blocks it is told how much is painted."""

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
    """A page to be printed: `label` names it.

    `windows` show pieces of other pages; on top of them come the page's own blocks, in page mm,
    painted in order.
    """

    frame: Frame
    blocks: Sequence[Block]
    label: str = ""
    windows: Sequence[Window] = ()


class Window(NamedTuple):
    """A piece of another page as large as it is there, and nothing of what lies around it.

    `part` is the piece, in mm of that page; its upper left corner comes to lie at (x, y) mm. What
    `leaf` itself shows through windows is left out.
    """

    leaf: Leaf
    part: Rect
    x: float
    y: float


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
    shown = _shown(contents.leaves)
    everything = [*contents.leaves, *shown.values()]
    report(watch, 0.0)
    lettering = _lettering(everything, fonts)
    blocks = sum(1 for leaf in everything for _ in _blocks(leaf.blocks))
    document = PosterDocument(contents.metadata)
    pictures = Pictures(document.file)
    names = list(dict.fromkeys(contents.layers.values()))
    layers = {title: f"L{index}" for index, title in enumerate(names, 1)}
    on = {role: layers[title] for role, title in contents.layers.items()}
    tags: Mapping[str, Element] = contents.reading.elements if contents.reading else {}
    means = Means(lettering, pictures, tags, on, _Steps(watch, blocks))
    forms = {key: f"P{index}" for index, key in enumerate(shown, 1)}
    pages: list[Page] = []
    for index, leaf in enumerate(contents.leaves):
        pages.append(_page(leaf, forms, PagePainter(leaf.frame, means, index)))
    made = {forms[key]: _form(leaf, FormPainter(means)) for key, leaf in shown.items()}
    report(watch, PAINTED)
    resources = Resources(
        lettering.add_to(document.file),
        pictures.resources,
        {name: title for title, name in layers.items()},
        pictures.see_through,
        made,
    )
    if contents.inside is not None:
        document.catalog.update(attach(document.file, contents.inside))
    root = contents.reading.root if contents.reading else None
    data = document.finish(pages, resources, root, contents.bookmarks)
    report(watch, 1.0)
    return Printed(data, _missing(everything, lettering), pictures.damaged)


class _Steps:
    """Is called for each block that is painted, and reports now and then."""

    def __init__(self, watch: Watch, blocks: int) -> None:
        self._watch, self._blocks, self._done = watch, blocks, 0

    def __call__(self) -> None:
        self._done += 1
        if self._done % OFTEN == 0:
            report(self._watch, LETTERED + (PAINTED - LETTERED) * self._done / self._blocks)


def _shown(leaves: Sequence[Leaf]) -> dict[int, Leaf]:
    """What is seen through windows, by identity, each once."""
    return {id(window.leaf): window.leaf for leaf in leaves for window in leaf.windows}


def _page(leaf: Leaf, forms: Mapping[int, str], painter: PagePainter) -> Page:
    for window in leaf.windows:
        painter.window(forms[id(window.leaf)], window.part, window.x, window.y)
    for block in leaf.blocks:
        painter.paint(block)
    return Page(leaf.frame, leaf.label, painter.content())


def _form(leaf: Leaf, painter: FormPainter) -> Form:
    for block in leaf.blocks:
        painter.paint(block)
    return Form(leaf.frame, painter.content())


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


def _blocks(blocks: Sequence[Block]) -> Iterator[Block]:
    """These blocks and all below them."""
    return (block for top in blocks for block, _, _ in walk(top))


def _placed(blocks: Sequence[Block]) -> Iterator[tuple[Block, Text]]:
    for block in _blocks(blocks):
        yield from ((block, prim) for prim in block.prims if isinstance(prim, Text))


def texts(blocks: Sequence[Block]) -> Iterator[Text]:
    """Every line of text in the blocks and below them."""
    return (text for _, text in _placed(blocks))
