"""The structure of a tagged PDF: what a reader hears, and in which order.

Painting order and reading order differ on a map, so the tree is planned before painting; while
painting, every stretch of content is marked as belonging to an element or to none (an artifact).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.objects import (
    Array,
    Dictionary,
    File,
    Name,
    Reference,
    text_string,
)

CELLS = ("TH", "TD")


class Mark(NamedTuple):
    """A stretch of content: the index of its page, and its number there."""

    page: int
    number: int


class Jump(NamedTuple):
    """A part of a page that leads to another: indices of pages, mm from the top left of each."""

    page: int
    rect: Rect
    to_page: int
    to: Rect


@dataclass(eq=False)
class Element:
    """A node of the tree. `kind` is a standard type of PDF (H1, Sect, LI, Figure ...).

    `alt` says a figure in words, `title` names a list. `marks` are its stretches of content;
    whoever paints adds them. A `Link` has a `jump`, and `alt` says where it leads. A
    `TH` has a `scope`: Column or Row.
    """

    kind: str
    alt: str = ""
    title: str = ""
    children: list[Element] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    jump: Jump | None = None
    scope: str = ""

    def add(self, kind: str, alt: str = "", title: str = "", jump: Jump | None = None) -> Element:
        """A new child at the end."""
        child = Element(kind, alt, title, jump=jump)
        self.children.append(child)
        return child

    def pruned(self) -> bool:
        """Leave out, all the way down, what nothing was painted for; whether anything is left.

        Cells stay: every row of a table has as many.
        """
        self.children = [child for child in self.children if child.pruned()]
        return bool(self.children or self.marks or self.jump or self.kind in CELLS)

    def walk(self) -> Iterator[Element]:
        """The element and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


class Reading(NamedTuple):
    """A tree, and the element of each block by the block's id; all else is an artifact."""

    root: Element
    elements: Mapping[str, Element]


class Annotation(NamedTuple):
    """A link in the file: the index of its page, its /StructParent, and its object."""

    page: int
    key: int
    target: Reference


class Tree:
    """Writes the tree of a document whose pages have /StructParents 0, 1, 2 ...

    Links follow with keys of their own.
    """

    def __init__(
        self,
        file: File,
        pages: Sequence[Reference],
        links: Mapping[Element, Annotation],
    ) -> None:
        self._file, self._pages, self._links = file, pages, links
        self._owners: list[dict[int, Reference]] = [{} for _ in pages]
        self._held: dict[int, Reference] = {}

    def write(self, root: Element) -> Reference:
        """The /StructTreeRoot."""
        top = self._element(root, Reference("Tags"))
        numbers: list[object] = []
        for index, owners in enumerate(self._owners):
            row = Array([owners[mark] for mark in sorted(owners)])
            numbers += [index, self._file.put(row)]
        for key in sorted(self._held):
            numbers += [key, self._held[key]]
        tree = {
            "Type": Name("StructTreeRoot"),
            "K": top,
            "ParentTree": Dictionary({"Nums": Array(numbers)}),
            "ParentTreeNextKey": len(self._pages) + len(self._links),
        }
        return self._file.put(Dictionary(tree), "Tags")

    def _element(self, element: Element, parent: Reference) -> Reference:
        made = Dictionary({"S": Name(element.kind), "P": parent})
        own = self._file.put(made)
        if element.alt:
            made["Alt"] = text_string(element.alt)
        if element.title:
            made["T"] = text_string(element.title)
        if element.scope:
            made["A"] = Dictionary({"O": Name("Table"), "Scope": Name(element.scope)})
        kids = [*self._content(element, made, own), *self._link(element, own)]
        kids += [self._element(child, own) for child in element.children]
        made["K"] = kids[0] if len(kids) == 1 else Array(kids)
        return own

    def _content(self, element: Element, made: Dictionary, own: Reference) -> Iterator[object]:
        """Its marks: bare numbers on the page of the first one, in full on other pages."""
        if element.marks:
            made["Pg"] = self._pages[element.marks[0].page]
        for page, number in element.marks:
            self._owners[page][number] = own
            if page == element.marks[0].page:
                yield number
            else:
                entries = {"Type": Name("MCR"), "Pg": self._pages[page], "MCID": number}
                yield Dictionary(entries)

    def _link(self, element: Element, own: Reference) -> Iterator[object]:
        if element in self._links:
            page, key, target = self._links[element]
            self._held[key] = own
            entries = {"Type": Name("OBJR"), "Pg": self._pages[page], "Obj": target}
            yield Dictionary(entries)
