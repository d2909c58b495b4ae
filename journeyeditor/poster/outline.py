"""The table of contents that a PDF reader shows beside the pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.layout.geometry import Rect
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.objects import Array, Dictionary, File, Name, Reference, text_string


class Bookmark(NamedTuple):
    """An entry, and the part of a page that it shows, in mm, y down; pages count from 0."""

    title: str
    rect: Rect
    page: int = 0


def write_outline(
    file: File, bookmarks: Sequence[Bookmark], frames: Sequence[Frame], pages: Sequence[Reference]
) -> Reference:
    """The entries one below the other, all on the top level; there must be one at least."""
    names = [f"Bookmark{index}" for index in range(len(bookmarks))]
    for index, (title, rect, page) in enumerate(bookmarks):
        entry = Dictionary({"Title": text_string(title), "Parent": Reference("Outline")})
        entry["Dest"] = frames[page].destination(pages[page], rect)
        if index:
            entry["Prev"] = Reference(names[index - 1])
        if index + 1 < len(names):
            entry["Next"] = Reference(names[index + 1])
        file.put(entry, names[index])
    ends = {"First": Reference(names[0]), "Last": Reference(names[-1])}
    return file.put(Dictionary({**ends, "Count": len(names)}), "Outline")


def page_labels(labels: Sequence[str]) -> Dictionary:
    """The names of the pages; an empty one leaves the page its number."""
    numbers: list[object] = []
    for index, label in enumerate(labels):
        entry = {"P": text_string(label)} if label else {"S": Name("D"), "St": index + 1}
        numbers += [index, Dictionary(entry)]
    return Dictionary({"Nums": Array(numbers)})
