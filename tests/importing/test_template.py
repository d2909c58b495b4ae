"""The list that goes to whoever measures, and comes back filled in."""

from __future__ import annotations

import csv

from journeyeditor.importing.choices import Shape, guess
from journeyeditor.importing.reading import read_table
from journeyeditor.importing.scores import Reason
from journeyeditor.importing.template import HEADER, empty_list
from journeyeditor.importing.understanding import understand
from tests.importing.maps import BASE, MAP, PLACES, placed


def test_every_stage_and_contact_has_a_row_and_comes_back_at_its_place() -> None:
    data = empty_list(PLACES)
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert tuple(rows[0]) == HEADER
    assert [row[:4] for row in rows[1:]] == [
        ["journey", "", "", "Map"],
        ["stage", "s1", "1", "Kiezen"],
        ["card", "P1", "1", "Vergelijkt pakketten"],
        ["card", "P2", "2", "Belt"],
        ["card", "P3", "3", "Bestelt online!"],
        ["stage", "s2", "2", "Eerste factuur"],
        ["card", "P4", "4", "Belt"],
    ]
    filled = data.replace(b"rapportcijfer;;", b"rapportcijfer;8,2;40", 4)
    table = read_table(filled)
    choices = guess(table, BASE, MAP)
    preview = understand(table, BASE, "m", choices)
    assert choices.shape is Shape.MEANS
    assert set(placed(preview)) == {"journey", "s1", "P1", "P2"}
    assert [aside.reason for aside in preview.aside] == [Reason.EMPTY]
