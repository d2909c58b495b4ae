"""A map as a table and back: what its columns carry comes back exactly, formulas stay text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeyeditor.edits.new import seeded_ids
from journeyeditor.edits.tree import map_cards
from journeyeditor.exchange.formats import Arrival, Departure, Source
from journeyeditor.exchange.own import own_exports
from journeyeditor.exchange.rows_writing import rows_of
from journeyeditor.exchange.sheet_columns import Column, Named
from journeyeditor.exchange.sheet_reading import read_sheet
from journeyeditor.exchange.sheet_values import CellValue
from journeyeditor.exchange.sheet_writing import (
    write_grid_book,
    write_grid_text,
    write_rows_book,
    write_rows_text,
)
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.check import check
from journeyeditor.model.enums import Evidence, Friction, MomentOfTruth
from journeyeditor.model.find import places
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import Project
from journeyeditor.model.signs import cleaned
from journeyeditor.storage.reader import load
from tests.samples import one_of_each
from tests.source_tree import ROOT

EXAMPLES = sorted((ROOT / "resources" / "examples").glob("*.journey.json"))
Write = Callable[[Project, str], Departure]


def _read(data: bytes, project: Project) -> Arrival:
    arrival = read_sheet(Source(data, "map.csv", project.language, seeded_ids(1)))
    assert check(arrival.project) == []
    return arrival


def _carried(project: Project) -> list[dict[Named, CellValue]]:
    """What stands in the columns, without the ids that are new on the other side."""
    table = rows_of(project, project.maps[0])
    rows = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    for row in rows:
        for named in list(row):
            if named.column is Column.ID or row[named] == "":
                del row[named]
            elif named.column is Column.OF:
                row[named] = str(row[named]).rpartition(" [")[0]
    return rows


@pytest.mark.parametrize("write", [write_rows_book, write_rows_text])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_rows_come_back_as_they_went(path: Path, write: Write) -> None:
    project = load(path)
    arrival = _read(write(project, project.maps[0].id).data, project)
    assert arrival.aside == ()
    assert _carried(arrival.project) == _carried(project)


@pytest.mark.parametrize("write", [write_grid_book, write_grid_text])
def test_a_grid_brings_titles_places_and_feelings(write: Write) -> None:
    project = load(EXAMPLES[0])
    journey = project.maps[0]
    arrival = _read(write(project, journey.id).data, project)
    new = arrival.project.maps[0]
    assert arrival.aside == ()
    assert [(s.name, s.goal) for s in new.stages] == [(s.name, s.goal) for s in journey.stages]
    assert [c.card.title for c in places(new)] == [c.card.title for c in places(journey)]
    assert sorted(p.v for p in new.curves[0].points) == sorted(
        p.v for p in journey.curves[0].points
    )


WORDS = (
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40)
    .map(cleaned)
    .filter(lambda text: bool(text.strip()))
)
FORMULAS = (
    "=1+1",
    "+SUM(A1)",
    "-2",
    "@x",
    "=cmd|' /C calc'!A0",
    "'=1",
    "\t=1",
    "'",
    '"',
    "a;b",
    "1,5",
)
TEXTS = st.one_of(st.sampled_from((*FORMULAS, "_x0041_")), WORDS)
TAGS = st.lists(st.sampled_from(["a", "b, c", "d;e"]), unique=True)


@settings(max_examples=25)
@given(st.data())
def test_any_text_comes_back_exactly_and_is_never_computed(data: st.DataObject) -> None:
    base = one_of_each()

    def change(_stage: str, card: AnyCard) -> AnyCard:
        title = data.draw(TEXTS).strip("\n") or "x"
        tags = tuple(data.draw(TAGS))
        card = evolve(card, title=title, description=data.draw(TEXTS), tags=tags)
        if not isinstance(card, Touchpoint):
            return card
        mot = (MomentOfTruth.FMOT, MomentOfTruth.SERVICE)
        friction = (Friction.WAITING,)
        return evolve(card, mot=mot, avoidable=True, friction=friction, evidence=Evidence.RESEARCH)

    project = evolve(base, maps=(map_cards(base.maps[0], change),))
    for write in (write_rows_book, write_rows_text):
        sheet = write(project, "m").data
        assert _carried(_read(sheet, project).project) == _carried(project)
        if sheet.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(sheet)) as parts:
                assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")


def test_a_workbook_names_nobody() -> None:
    project = evolve(one_of_each(), saved_by="Anna")
    with zipfile.ZipFile(io.BytesIO(write_rows_book(project, "m").data)) as parts:
        assert not any(b"Anna" in parts.read(name) for name in parts.namelist())


@pytest.mark.parametrize("key", [form.key for form in own_exports()])
def test_photos_of_lanes_are_told_to_stay_behind(key: str) -> None:
    project = one_of_each()
    journey = project.maps[0]
    photos = tuple(Photo(id=name, image="data:image/jpeg;base64,AAAA") for name in ("f1", "f2"))
    lane = evolve(journey.lanes[0], photos=photos)
    new = evolve(project, maps=(evolve(journey, lanes=(lane, *journey.lanes[1:])),))
    form = next(form for form in own_exports() if form.key == key)
    assert "2 photos of lanes" in [each.text for each in form.write(new, journey.id).left_out]
