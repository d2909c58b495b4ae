"""A PDF file of one page on reportlab's object model, as PDF/A-3b and PDF/UA-1 want it.

Takes finished page content; knows nothing of maps or drawings. Nothing of reportlab is changed
globally, and no font gets into the file that is not embedded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.poster.metadata import Metadata, xmp
from journeyeditor.poster.objects import (
    Array,
    Dictionary,
    File,
    Literal,
    Name,
    Reference,
    Stream,
    number,
    text_string,
    truth,
)
from journeyeditor.poster.profile import srgb
from journeyeditor.poster.tags import Element, write_tree


class Bookmark(NamedTuple):
    """An entry of the outline and the part of the page that it shows, in mm, y down."""

    title: str
    rect: Rect


class Page(NamedTuple):
    """The one page: size in mm, operators, resources, and the tree of what they mean."""

    w: float
    h: float
    content: bytes
    fonts: Mapping[str, Reference]
    pictures: Mapping[str, Reference]
    tags: Element
    see_through: bool = False


class PosterDocument:
    """One page, tagged, with bookmarks; claims PDF/A-3b and PDF/UA-1.

    Fonts and pictures of the page are put into `file` beforehand.
    """

    def __init__(self, metadata: Metadata) -> None:
        self.file = File()
        self._metadata = metadata

    def finish(self, page: Page, bookmarks: Sequence[Bookmark]) -> bytes:
        """The whole file."""
        self.file.updateSignature(page.content)
        target = self.file.put(self._page(page), "Page")
        pages = {"Type": Name("Pages"), "Kids": Array([target]), "Count": 1}
        self.file.put(Dictionary(pages), "Pages")
        catalog = self._catalog()
        catalog["StructTreeRoot"] = write_tree(self.file, page.tags, target)
        if bookmarks:
            catalog["Outlines"] = self._outline(page, target, bookmarks)
        return self.file.close(catalog, self._info())

    def _catalog(self) -> Dictionary:
        metadata = self._metadata
        packet = Stream(xmp(metadata), False, Type=Name("Metadata"), Subtype=Name("XML"))
        view = {"DisplayDocTitle": truth(True), "PrintScaling": Name("None")}
        return Dictionary(
            {
                "Type": Name("Catalog"),
                "Pages": Reference("Pages"),
                "Lang": text_string(metadata.language),
                "Metadata": self.file.put(packet),
                "OutputIntents": Array([self._intent()]),
                "ViewerPreferences": Dictionary(view),
                "MarkInfo": Dictionary({"Marked": truth(True)}),
            }
        )

    def _info(self) -> Dictionary:
        """Title and program, as older readers look for them."""
        program = text_string(self._metadata.creator)
        title = text_string(self._metadata.title)
        return Dictionary({"Title": title, "Creator": program, "Producer": program})

    def _intent(self) -> Dictionary:
        """All colours are meant as sRGB."""
        name = text_string("sRGB IEC61966-2.1")
        return Dictionary(
            {
                "Type": Name("OutputIntent"),
                "S": Name("GTS_PDFA1"),
                "OutputConditionIdentifier": name,
                "Info": name,
                "DestOutputProfile": self.file.put(Stream(srgb(), N=3)),
            }
        )

    def _page(self, page: Page) -> Dictionary:
        size = [Literal(number(v / MM_PER_PT, 4)) for v in (page.w, page.h)]
        resources = Dictionary({"Font": Dictionary(dict(page.fonts))})
        if page.pictures:
            resources["XObject"] = Dictionary(dict(page.pictures))
        made = Dictionary(
            {
                "Type": Name("Page"),
                "Parent": Reference("Pages"),
                "MediaBox": Array([0, 0, *size]),
                "TrimBox": Array([0, 0, *size]),
                "Contents": self.file.put(Stream(page.content)),
                "Resources": resources,
                "StructParents": 0,
                "Tabs": Name("S"),
            }
        )
        if page.see_through:
            made["Group"] = Dictionary({"S": Name("Transparency"), "CS": Name("DeviceRGB")})
        return made

    def _outline(self, page: Page, target: Reference, bookmarks: Sequence[Bookmark]) -> Reference:
        """The entries one below the other, all on the top level."""
        names = [f"Bookmark{index}" for index in range(len(bookmarks))]
        for index, (title, rect) in enumerate(bookmarks):
            entry = Dictionary({"Title": text_string(title), "Parent": Reference("Outline")})
            entry["Dest"] = Array([target, Name("FitR"), *_corners(rect, page.h)])
            if index:
                entry["Prev"] = Reference(names[index - 1])
            if index + 1 < len(names):
                entry["Next"] = Reference(names[index + 1])
            self.file.put(entry, names[index])
        ends = {"First": Reference(names[0]), "Last": Reference(names[-1])}
        return self.file.put(Dictionary({**ends, "Count": len(names)}), "Outline")


def _corners(rect: Rect, page_h: float) -> list[Literal]:
    """Left, bottom, right and top in points, y up."""
    sides = (rect.x, page_h - rect.bottom, rect.right, page_h - rect.y)
    return [Literal(number(side / MM_PER_PT)) for side in sides]
