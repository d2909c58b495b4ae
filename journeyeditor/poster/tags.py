"""The structure of a tagged PDF: what a reader hears, and in which order.

Painting order and reading order differ on a map, so the tree is planned before painting; while
painting, every stretch of content is marked as belonging to an element or to none (an artifact).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from journeyeditor.poster.objects import (
    Array,
    Dictionary,
    File,
    Name,
    Reference,
    text_string,
)


@dataclass(eq=False)
class Element:
    """A node of the tree. `kind` is a standard type of PDF (H1, Sect, LI, Figure ...).

    `alt` says a figure in words, `title` names a list. `marks` are the numbers of its stretches
    of content on the page; whoever paints adds them.
    """

    kind: str
    alt: str = ""
    title: str = ""
    children: list[Element] = field(default_factory=list)
    marks: list[int] = field(default_factory=list)

    def add(self, kind: str, alt: str = "", title: str = "") -> Element:
        """A new child at the end."""
        child = Element(kind, alt, title)
        self.children.append(child)
        return child

    def pruned(self) -> bool:
        """Leave out, all the way down, what nothing was painted for; whether anything is left."""
        self.children = [child for child in self.children if child.pruned()]
        return bool(self.children or self.marks)

    def walk(self) -> Iterator[Element]:
        """The element and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()


class Reading(NamedTuple):
    """A tree, and the element of each block by the block's id; all else is an artifact."""

    root: Element
    elements: Mapping[str, Element]


def write_tree(file: File, root: Element, page: Reference) -> Reference:
    """Write the tree of a document of one page, whose /StructParents is 0."""
    root.pruned()
    owners: dict[int, Reference] = {}
    top = _write(file, root, Reference("Tags"), page, owners)
    marks = file.put(Array([owners[mark] for mark in sorted(owners)]))
    tree = {
        "Type": Name("StructTreeRoot"),
        "K": top,
        "ParentTree": Dictionary({"Nums": Array([0, marks])}),
        "ParentTreeNextKey": 1,
    }
    return file.put(Dictionary(tree), "Tags")


def _write(
    file: File,
    element: Element,
    parent: Reference,
    page: Reference,
    owners: dict[int, Reference],
) -> Reference:
    made = Dictionary({"S": Name(element.kind), "P": parent})
    own = file.put(made)
    if element.alt:
        made["Alt"] = text_string(element.alt)
    if element.title:
        made["T"] = text_string(element.title)
    if element.marks:
        made["Pg"] = page
    owners.update(dict.fromkeys(element.marks, own))
    below = [_write(file, child, own, page, owners) for child in element.children]
    kids: list[object] = [*element.marks, *below]
    made["K"] = kids[0] if len(kids) == 1 else Array(kids)
    return own
