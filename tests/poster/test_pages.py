"""Pages and what lies around them: boxes, crop marks, bleed, labels, links, layers."""

from __future__ import annotations

import io

import page as validation
import pikepdf
import pytest

from journeyeditor.layout.drawing import Block, Box, Role, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT, Rect
from journeyeditor.model.project import Project
from journeyeditor.poster.frame import Frame
from journeyeditor.poster.marks import bled
from journeyeditor.poster.metadata import Metadata
from journeyeditor.poster.outline import Bookmark
from journeyeditor.poster.printing import Contents, Leaf, print_contents
from journeyeditor.poster.setup import PosterSetup, Way
from journeyeditor.poster.tags import Element, Jump, Reading
from tests.poster.printed import METADATA, Picture, find, opened, poster

PROFILES = (validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1)
FRAME = Frame(60, 40)


def note(name: str, words: str, role: Role = Role.CARD) -> Block:
    """A block with a line of text."""
    return Block(name, role, 5, 5, 50, 20, (Text(0, 10, words, 12),))


def two_pages(fonts: Fonts) -> bytes:
    """A page with a link to another, one paragraph over both, and two layers."""
    root = Element("Document")
    first, both = root.add("P"), root.add("P")
    second = root.add("P")
    jump = Jump(0, Rect(5, 5, 50, 20), 1, Rect(0, 0, 60, 40))
    first.add("Link", alt="to the rest", jump=jump)
    elements = {"a": first, "b": second, "c": both}
    leaves = [
        Leaf(FRAME, [note("a", "first"), note("c", "over", Role.LINK)], "A0"),
        Leaf(FRAME, [note("b", "second"), note("c", "out and over", Role.NOTE)]),
    ]
    layers = {Role.LINK: "Lines", Role.NOTE: "Notes"}
    marks = [Bookmark("One", Rect(0, 0, 60, 40)), Bookmark("Two", Rect(0, 0, 60, 40), 1)]
    contents = Contents(leaves, METADATA, Reading(root, elements), marks, layers)
    return print_contents(contents, fonts).data


@pytest.mark.parametrize("profile", PROFILES, ids=str)
def test_several_pages_keep_the_standards(
    profile: validation.ValidationProfile, fonts: Fonts
) -> None:
    report = validation.validate_pdf_bytes(two_pages(fonts), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def test_pages_have_names_bookmarks_and_layers(fonts: Fonts) -> None:
    with opened(two_pages(fonts)) as pdf, pdf.open_outline() as outline:
        assert pdf.check_pdf_syntax() == []
        assert [item.title for item in outline.root] == ["One", "Two"]
        pages = [item.destination[0].objgen for item in outline.root]  # type: ignore[index]
        assert pages == [pdf.pages[0].objgen, pdf.pages[1].objgen]
        assert [page.label for page in pdf.pages] == ["A0", "2"]
        groups = [str(group.Name) for group in pdf.Root.OCProperties.OCGs]
    assert groups == ["Lines", "Notes"]


def test_a_link_leads_on_and_belongs_to_what_is_read(fonts: Fonts) -> None:
    with opened(two_pages(fonts)) as pdf:
        (link,) = pdf.pages[0].Annots
        assert link.Dest[0].objgen == pdf.pages[1].objgen
        assert str(link.Contents) == "to the rest"
        held = pdf.Root.StructTreeRoot.ParentTree.Nums
        keys = [int(value) for value in list(held)[::2]]
        owner = held[keys.index(int(link.StructParent)) * 2 + 1]
        assert str(owner.S) == "/Link"
        assert owner.K.Obj.objgen == link.objgen


def test_a_layer_can_be_taken_away(fonts: Fonts) -> None:
    """What lies on it is not drawn; all else stays."""
    data, out = two_pages(fonts), io.BytesIO()
    with opened(data) as pdf:
        groups = pdf.Root.OCProperties.OCGs
        pdf.Root.OCProperties.D.OFF = pikepdf.Array([groups[1]])
        pdf.Root.OCProperties.D.ON = pikepdf.Array([groups[0]])
        del pdf.pages[0]
        pdf.save(out)
        operators = [str(each.operator) for each in pikepdf.parse_content_stream(pdf.pages[0])]
    assert operators.count("BDC") == operators.count("EMC") == 3
    with opened(data) as pdf:
        del pdf.pages[0]
        pdf.save(whole := io.BytesIO())
    assert Picture(out.getvalue()).inked().w < Picture(whole.getvalue()).inked().w


def test_without_tags_it_does_not_say_it_is_accessible(fonts: Fonts) -> None:
    leaf = Leaf(FRAME, [note("a", "words")])
    plain = Metadata("Title", "nl-NL", "Test", accessible=False)
    data = print_contents(Contents([leaf], plain, None), fonts).data
    with opened(data) as pdf:
        assert "/StructTreeRoot" not in pdf.Root
        assert "/MarkInfo" not in pdf.Root
        assert b"<pdfuaid:part>" not in pdf.Root.Metadata.read_bytes()
    assert find(data, "words")
    report = validation.validate_pdf_bytes(data, profile=PROFILES[0])
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


def _mm(box: pikepdf.Object) -> list[float]:
    return [round(float(str(value)) * MM_PER_PT, 2) for value in list(box)]


def test_the_boxes_of_a_page_with_bleed_and_marks(paytv: Project, fonts: Fonts) -> None:
    data, report = poster(paytv, PosterSetup("A3", Way.LANDSCAPE, bleed=3, crop_marks=True), fonts)
    with opened(data) as pdf:
        page = pdf.pages[0].obj
        assert _mm(page.MediaBox) == [0, 0, 446, 323]
        assert _mm(page.BleedBox) == [10, 10, 436, 313]
        assert _mm(page.TrimBox) == [13, 13, 433, 310]
    assert (report.w, report.h) == (420, 297)


def test_crop_marks_meet_where_the_paper_is_cut(paytv: Project, fonts: Fonts) -> None:
    picture = Picture(
        poster(paytv, PosterSetup("A4", Way.LANDSCAPE, bleed=3, crop_marks=True), fonts)[0]
    )

    def drawn(x: float, y: float) -> bool:
        """Whether something is near the place."""
        return any(picture.at(x + d, y + d) != "#FFFFFF" for d in (-0.1, 0.0, 0.1))

    right, bottom = 13 + 297, 13 + 210
    for x, y in ((13, 5), (right, 5), (13, bottom + 8), (right, bottom + 8)):
        assert drawn(x, y)
    for x, y in ((5, 13), (5, bottom), (right + 8, 13), (right + 8, bottom)):
        assert drawn(x, y)
    assert not drawn(13, 9)
    assert not drawn(13, 12)


def test_colour_runs_into_the_bleed_where_it_touches_the_edge() -> None:
    inside = Block("in", Role.MAP, 10, 10, 20, 20, (Box(0, 0, 20, 20, "#112233"),))
    edge = Box(0, 0, 60, 10, "#112233")
    touching = Block("out", Role.MAP, 0, 30, 60, 10, (edge, Text(0, 5, "words", 10)))
    whole = Block("all", Role.MAP, 0, 0, 60, 40, children=(inside, touching))
    (made,) = bled([whole], 60, 40, 3)
    assert made.children[0] is inside
    assert made.children[1].prims[0] == Box(-3, 0, 66, 13, "#112233")
    assert made.children[1].prims[1] is touching.prims[1]
