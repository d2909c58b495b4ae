"""A title with a line break on paper."""

from __future__ import annotations

from journeyeditor.edits.cards import revise_card
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.sheet import compose
from tests.poster.printed import letters, plain, poster


def test_a_title_breaks_where_it_was_broken(paytv: Project, fonts: Fonts) -> None:
    map_id = paytv.maps[0].id
    project = revise_card(paytv, map_id, "P01", title="Ziet reclame\nop tv")
    found = letters(poster(project, PosterSetup(), fonts)[0])
    text = "".join(letter.char for letter in found)
    at = text.index(plain("Ziet reclame op tv"))
    above, below = found[at].box, found[at + len("Zietreclame")].box
    assert below.y > above.bottom
    assert abs(below.x - above.x) < above.w


def test_a_map_whose_title_has_no_width_can_be_printed(paytv: Project, fonts: Fonts) -> None:
    named = evolve(paytv, maps=(evolve(paytv.maps[0], title="\u0301"),))
    assert compose(named, named.maps[0].id, PosterSetup(), fonts).blocks
