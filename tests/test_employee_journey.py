"""A journey of the employees alone, as the template begins it: drawn, felt, reckoned, printed."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.overview import overview
from journeyeditor.edits.cards import add_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import new_card, seeded_ids
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.layout.drawing import Circle, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.check import check
from journeyeditor.model.enums import Kind
from journeyeditor.model.project import Project
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.resources import resource
from journeyeditor.session import Session
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """The bundled faces, loaded once."""
    return Fonts.bundled()


@pytest.fixture
def project() -> Project:
    """The template with work at four moments, seen and unseen, and what was felt at three."""
    begun = load(resource("templates", "employee.en.journey.json"))
    for card, lane, stage in (
        ("a", "f1", "st1"), ("b", "f1", "st3"), ("c", "b1", "st1"), ("d", "b1", "st5"),
    ):  # fmt: skip
        spot = Spot(lane, stage, 0, Mode.PLACE)
        begun = add_card(begun, "m1", new_card(Kind.ACTIVITY, card, card.upper()), spot)
    for card, v in (("a", 1.0), ("b", -1.5), ("d", 0.5)):
        begun = set_feeling(begun, "m1", "k1", card, v)
    return begun


def test_its_cards_are_numbered_and_nothing_waits_for_a_customer(
    project: Project, fonts: Fonts
) -> None:
    drawing = lay_out(project, project.maps[0], CANVAS, fonts, Memo())
    numbers = {}
    for card in "abcd":
        found = find_block(drawing, f"card:{card}")
        assert found is not None
        prims = found[0].prims
        numbers[card] = [p.text for p in prims if isinstance(p, Text)]
        assert not [prim for prim in prims if isinstance(prim, Circle)]  # no port
    order = [words for card in "acbd" for words in numbers[card] if words.startswith("E")]
    assert order == ["E1", "E2", "E3", "E4"]


def test_every_card_has_its_place_on_the_curve(project: Project, fonts: Fonts) -> None:
    drawing = lay_out(project, project.maps[0], CANVAS, fonts, Memo())
    assert all(find_block(drawing, f"point:k1:{card}") for card in "abcd")
    assert find_block(drawing, "hint:e1") is None


def test_what_is_reckoned(project: Project) -> None:
    found = overview(project, "m1", date(2026, 1, 1))
    (curve,) = found.curves
    assert curve.peak_end.score == pytest.approx(-0.5)
    assert curve.means.mean == pytest.approx(0.0)
    assert found.coverage.value is None
    assert found.coverage.inside_out == ()
    assert found.departments.value is None
    assert Facts(project, project.maps[0]).walks == ()


def test_saved_undone_and_compared(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "ours.journey.json"
    write_project(project, path)
    assert load(path) == project
    session = Session(project)
    to_be = copy_as_to_be(project, "m1", seeded_ids(1))
    session.commit("copy", to_be)
    assert check(to_be) == []
    compared = overview(to_be, to_be.maps[1].id, date(2026, 1, 1)).comparison
    assert compared is not None
    assert compared.employee_change == 0
    session.undo()
    assert session.project is project


def test_printed(project: Project, fonts: Fonts) -> None:
    out = io.BytesIO()
    write_poster(project, "m1", PosterSetup(), out, fonts)
    assert out.getvalue().startswith(b"%PDF")
