"""A table that was changed in a spreadsheet comes back to its own cards: one change a cell."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest

from journeyeditor.edits.new import seeded_ids
from journeyeditor.exchange.formats import Source
from journeyeditor.exchange.rows_return import Returned, bring_back, knows
from journeyeditor.exchange.sheet_reading import read, understand
from journeyeditor.exchange.sheet_writing import write_rows_book, write_rows_text
from journeyeditor.model.check import check
from journeyeditor.model.find import find_card, places
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load
from tests.samples import one_of_each
from tests.source_tree import ROOT

PAYTV = ROOT / "resources" / "examples" / "paytv.nl.journey.json"
Table = list[dict[str, str]]


@pytest.fixture(scope="module")
def project() -> Project:
    return load(PAYTV)


def _back(project: Project, data: bytes) -> Returned:
    source = Source(data, "reis.csv", project.language, seeded_ids(5))
    found = understand(read(source), source)
    assert knows(project.maps[0], found.sheet, found.choices) > 0
    returned = bring_back(project, project.maps[0].id, found.sheet, found.choices, seeded_ids(7))
    assert check(returned.project) == []
    return returned


def _edited(project: Project, edit: Callable[[Table], None]) -> Returned:
    text = write_rows_text(project, project.maps[0].id).data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    edit(rows)
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return _back(project, out.getvalue().encode("utf-8-sig"))


@pytest.mark.parametrize("write", [write_rows_book, write_rows_text])
@pytest.mark.parametrize("made", [lambda: load(PAYTV), one_of_each])
def test_a_table_that_nobody_changed_changes_nothing(
    made: Callable[[], Project], write: Callable[..., object]
) -> None:
    project = made()
    returned = _back(project, write(project, project.maps[0].id).data)  # type: ignore[attr-defined]
    assert returned.project is project
    assert (returned.came, returned.aside) == ((), ())


def test_each_changed_cell_is_one_change_of_its_card(project: Project) -> None:
    def edit(rows: Table) -> None:
        one = rows[0]
        one["titel"], one["kanaal"], one["gevoel (−2 tot 2)"] = "Leest veel", "Vlog", "-1,5"
        one["gevoelswoord"], one["kano"], one["moment"] = "boos", "basis", "3"
        rows[1]["gevoel (−2 tot 2)"] = rows[1]["gevoelswoord"] = ""
        rows[2]["onderbouwing"] = "zomaar"
        rows.reverse()

    returned = _edited(project, edit)
    journey = returned.project.maps[0]
    place = find_card(journey, "P01")
    assert place is not None
    names = {channel.id: channel.name for channel in returned.project.channels}
    assert (place.card.title, place.card.slot) == ("Leest veel", 2)
    assert names[place.card.channel_id] == "Vlog"  # type: ignore[union-attr,index]
    assert place.card.kano == "basic"  # type: ignore[union-attr]
    points = {point.card_id: point for point in journey.curves[0].points}
    assert (points["P01"].v, points["P01"].word) == (-1.5, "boos")
    assert "P02" not in points
    assert len(returned.came) == 8
    assert [aside.text for aside in returned.aside] == [
        "“zomaar” is nothing that fits under “onderbouwing”."
    ]
    before = {p.card.id: p.card for p in places(project.maps[0])}
    after = {p.card.id: p.card for p in places(journey)}
    changed = {key for key in before if after[key] is not before[key]}
    assert changed == {"P01"}


def test_rows_that_are_gone_or_new(project: Project) -> None:
    def edit(rows: Table) -> None:
        rows[3]["fase"], rows[3]["baan"] = "Nazorg", rows[0]["baan"]
        new = dict.fromkeys(rows[0], "") | {"fase": "Nazorg", "titel": "Krijgt een kaartje"}
        copy = dict(rows[0]) | {"titel": "Nog een keer", "moment": ""}
        rows[:] = [*rows[:-1], new | {"baan": rows[0]["baan"]}, copy]

    returned = _edited(project, edit)
    journey = returned.project.maps[0]
    gone = len(list(places(project.maps[0]))) + 2 - len(list(places(journey)))
    assert gone == 0
    assert "1 " in returned.aside[0].text
    titles = {place.card.title: place for place in places(journey)}
    stages = {stage.id: stage.name for stage in journey.stages}
    assert stages[titles["Krijgt een kaartje"].stage_id] == "Nazorg"
    assert titles["Krijgt een kaartje"].card.kind == "touchpoint"
    assert titles["Nog een keer"].card.id != "P01"
    assert titles["Nog een keer"].card.slot == 5


def test_a_stage_that_all_its_rows_call_otherwise_has_another_name(project: Project) -> None:
    def edit(rows: Table) -> None:
        for row in rows:
            row["fase"] = row["fase"].replace("Installeren", "Aansluiten")
            row["baan"] = row["baan"].replace("Achter de schermen", "Backoffice")

    returned = _edited(project, edit)
    journey, before = returned.project.maps[0], project.maps[0]
    assert [stage.id for stage in journey.stages] == [stage.id for stage in before.stages]
    assert "Aansluiten" in [stage.name for stage in journey.stages]
    assert "Backoffice" in [lane.name for lane in journey.lanes]
    assert len(returned.came) == 2


def test_a_table_of_another_map_is_known_as_such(project: Project) -> None:
    data = write_rows_text(one_of_each(), "m").data
    source = Source(data, "reis.csv", project.language, seeded_ids(5))
    found = understand(read(source), source)
    assert knows(project.maps[0], found.sheet, found.choices) == 0
