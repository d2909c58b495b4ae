"""A PDF file on reportlab's object model, as PDF/A-3b and PDF/UA-1 want it.

Takes finished page content; knows nothing of maps or drawings. Nothing of reportlab is changed
globally, and no font gets into the file that is not embedded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.poster.frame import Frame
from journeyeditor.poster.metadata import Metadata, xmp
from journeyeditor.poster.objects import (
    Array,
    Dictionary,
    File,
    Name,
    Reference,
    text_string,
    truth,
)
from journeyeditor.poster.outline import Bookmark, page_labels, write_outline
from journeyeditor.poster.profile import srgb
from journeyeditor.poster.stream import Stream
from journeyeditor.poster.tags import Annotation, Element, Jump, Tree


class Page(NamedTuple):
    """A page: its frame, its name in the page list ("" = its number), its operators."""

    frame: Frame
    label: str
    content: bytes


class Form(NamedTuple):
    """What several pages show a part of: written once, in mm from its upper left corner."""

    frame: Frame
    content: bytes


class Resources(NamedTuple):
    """What the pages draw with; shared by all, and put into the file beforehand.

    `layers` are the resource names of layers and their names for people, in order. `forms` have
    the same means as the pages, but no forms.
    """

    fonts: Mapping[str, Reference]
    pictures: Mapping[str, Reference]
    layers: Mapping[str, str]
    see_through: bool = False
    forms: Mapping[str, Form] = MappingProxyType({})


class PosterDocument:
    """Pages, tagged if wanted, with bookmarks; claims PDF/A-3b, and PDF/UA-1 when tagged.

    Fonts and pictures of the pages are put into `file` beforehand. Other entries of the catalog
    (files that travel along) are put into `catalog`.
    """

    def __init__(self, metadata: Metadata) -> None:
        self.file = File()
        self.catalog: dict[str, object] = {}
        self._metadata = metadata

    def finish(
        self,
        pages: Sequence[Page],
        resources: Resources,
        tags: Element | None,
        bookmarks: Sequence[Bookmark],
    ) -> bytes:
        """The whole file. `tags` None = the file says nothing of what it means."""
        contents = [page.content for page in pages]
        for content in (*contents, *(form.content for form in resources.forms.values())):
            self.file.updateSignature(content)
        targets = [Reference(f"Page{index}") for index in range(len(pages))]
        frames = [page.frame for page in pages]
        catalog = self._catalog(pages)
        links: dict[Element, Annotation] = {}
        if tags is not None:
            tags.pruned()
            links = self._links(tags, frames, targets)
            catalog["StructTreeRoot"] = Tree(self.file, targets, links).write(tags)
        shared = self._resources(resources, catalog)
        for index, page in enumerate(pages):
            on_page = [link.target for link in links.values() if link.page == index]
            made = self._page(page, shared, on_page, index if tags is not None else None)
            if resources.see_through:
                made["Group"] = Dictionary({"S": Name("Transparency"), "CS": Name("DeviceRGB")})
            self.file.put(made, f"Page{index}")
        tree = {"Type": Name("Pages"), "Kids": Array(targets), "Count": len(pages)}
        self.file.put(Dictionary(tree), "Pages")
        if bookmarks:
            catalog["Outlines"] = write_outline(self.file, bookmarks, frames, targets)
        return self.file.close(catalog, self._info())

    def _catalog(self, pages: Sequence[Page]) -> Dictionary:
        metadata = self._metadata
        packet = Stream(xmp(metadata), False, Type=Name("Metadata"), Subtype=Name("XML"))
        view = {"DisplayDocTitle": truth(True), "PrintScaling": Name("None")}
        entries = {
            "Type": Name("Catalog"),
            "Pages": Reference("Pages"),
            "Lang": text_string(metadata.language),
            "Metadata": self.file.put(packet),
            "OutputIntents": Array([self._intent()]),
            "ViewerPreferences": Dictionary(view),
            **self.catalog,
        }
        if metadata.accessible:
            entries["MarkInfo"] = Dictionary({"Marked": truth(True)})
        if any(page.label for page in pages):
            entries["PageLabels"] = page_labels([page.label for page in pages])
        return Dictionary(entries)

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

    def _resources(self, resources: Resources, catalog: Dictionary) -> Reference:
        """The one dictionary of all pages; layers are told to the catalog too."""
        made = Dictionary({"Font": Dictionary(dict(resources.fonts))})
        if resources.pictures:
            made["XObject"] = Dictionary(dict(resources.pictures))
        if resources.layers:
            groups = {name: self._layer(title) for name, title in resources.layers.items()}
            made["Properties"] = Dictionary(groups)
            catalog["OCProperties"] = _all_on(list(groups.values()))
        shared = self.file.put(made)
        return self._with_forms(made, resources, shared) if resources.forms else shared

    def _with_forms(self, made: Dictionary, resources: Resources, inner: Reference) -> Reference:
        """The same and the forms, which draw with `inner`."""
        forms = {name: self._form(form, inner) for name, form in resources.forms.items()}
        drawn = Dictionary({**resources.pictures, **forms})
        return self.file.put(Dictionary({**made.dict, "XObject": drawn}))

    def _form(self, form: Form, resources: Reference) -> Reference:
        kind = {"Type": Name("XObject"), "Subtype": Name("Form")}
        made = Stream(form.content, True, BBox=form.frame.extent, Resources=resources, **kind)
        return self.file.put(made)

    def _layer(self, title: str) -> Reference:
        return self.file.put(Dictionary({"Type": Name("OCG"), "Name": text_string(title)}))

    def _page(
        self, page: Page, resources: Reference, links: Sequence[Reference], number_: int | None
    ) -> Dictionary:
        frame = page.frame
        made = Dictionary(
            {
                "Type": Name("Page"),
                "Parent": Reference("Pages"),
                "MediaBox": frame.box(frame.surround),
                "TrimBox": frame.box(0.0),
                "Contents": self.file.put(Stream(page.content)),
                "Resources": resources,
            }
        )
        if frame.surround:
            made["BleedBox"] = frame.box(frame.bleed)
        if links:
            made["Annots"] = Array(list(links))
        if number_ is not None:
            made["StructParents"] = number_
            made["Tabs"] = Name("S")
        return made

    def _links(
        self, tags: Element, frames: Sequence[Frame], pages: Sequence[Reference]
    ) -> dict[Element, Annotation]:
        """The annotations of all links in the tree."""
        found: dict[Element, Annotation] = {}
        jumping = ((element, element.jump) for element in tags.walk())
        for element, jump in jumping:
            if jump is not None:
                key = len(pages) + len(found)
                made = self._link(element.alt, jump, key, frames, pages)
                found[element] = Annotation(jump.page, key, self.file.put(made))
        return found

    def _link(
        self,
        words: str,
        jump: Jump,
        key: int,
        frames: Sequence[Frame],
        pages: Sequence[Reference],
    ) -> Dictionary:
        return Dictionary(
            {
                "Type": Name("Annot"),
                "Subtype": Name("Link"),
                "Rect": frames[jump.page].part(jump.rect),
                "Border": Array([0, 0, 0]),
                "F": 4,  # printed, as PDF/A wants; nothing of it is seen
                "Contents": text_string(words),
                "Dest": frames[jump.to_page].destination(pages[jump.to_page], jump.to),
                "StructParent": key,
            }
        )


def _all_on(groups: Sequence[Reference]) -> Dictionary:
    """All layers are seen at first. PDF/A wants every one in the list that people see."""
    order = Array(list(groups))
    state = {"Name": text_string("Default"), "Order": order, "ON": Array(list(groups))}
    return Dictionary({"OCGs": Array(list(groups)), "D": Dictionary(state)})
