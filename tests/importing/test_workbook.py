"""Workbooks: what stands in their cells, and those that are out to do harm."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.importing import workbook as room
from journeyeditor.importing.reading import read_table
from journeyeditor.importing.table import Reading, Refused, TableError
from tests.importing.workbooks import DATE, packed, parts, row, sheet, text, value, workbook


def _kind(data: bytes) -> Refused:
    with pytest.raises(TableError) as caught:
        read_table(data)
    assert caught.value.sentence
    return caught.value.kind


def test_cells_have_the_stored_value_and_rows_keep_their_numbers() -> None:
    rows = row(1, [text("contact", "A1"), text("cijfer", "B1")])
    rows += row(
        3,
        [
            text("4", "A3"),
            value(8.25, "B3", formula="SUM(1,2)"),  # the formula would be 3
            value(None, "C3", formula="HYPERLINK(&quot;x&quot;)"),
            value(45724, "D3", DATE),
            '<c r="E3" t="b"><v>1</v></c>',
            '<c r="F3" t="e"><v>#N/A</v></c>',
        ],
    )
    table = read_table(workbook(sheet(rows), sheet("")))
    assert table.rows[1] == ("4", 8.25, "", date(2025, 3, 8), "true", "")
    assert table.numbers == (1, 3)
    assert table.sheets == ("Blad1", "Blad2")
    assert table.reading == Reading(sheet="Blad1")


def test_another_sheet_can_be_chosen() -> None:
    two = workbook(sheet(row(1, [text("a", "A1")])), sheet(row(1, [text("b", "A1")])))
    assert read_table(two, Reading(sheet="Blad2")).rows == (("b",),)
    assert read_table(two, Reading(sheet="gone")).rows == (("a",),)


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ("", Refused.EMPTY),
        (row(1, [value(1, "A1")]) + row(1048576, [value(2, "XFD1048576")]), Refused.TOO_MANY_ROWS),
        (row(1, [value(1, "A1"), value(2, "XFD1")]), Refused.TOO_WIDE),
        ('<row r="9999999"><c><v>1</v></c></row><row r="1"><c/></row>', Refused.TOO_MANY_ROWS),
        (row(1, [value(1, "A0")]), Refused.DAMAGED),
        (row(1, [value(1, "ZZZZZZZ1")]), Refused.DAMAGED),
        (row(1, [value(1, "A99999999999")]), Refused.DAMAGED),
        ('<row r="x"/>', Refused.DAMAGED),
        ('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', Refused.DAMAGED),
        ("<row", Refused.DAMAGED),
    ],
)
def test_cells_at_the_ends_of_the_world_are_refused(rows: str, kind: Refused) -> None:
    """Room for what lies between them would take the memory of the machine."""
    assert _kind(workbook(sheet(rows))) is kind


def test_a_bomb_is_refused_by_what_it_says_and_by_what_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bomb = workbook(sheet("<!--" + " " * 30_000_000 + "-->"))
    assert len(bomb) < 100_000
    assert _kind(bomb) is Refused.BOMB
    monkeypatch.setattr(room, "MOST_RATIO", 1e9)
    monkeypatch.setattr(room, "MOST_UNPACKED", 1_000_000)
    assert _kind(bomb) is Refused.BOMB


def test_words_of_its_own_are_refused() -> None:
    """A billion laughs begin with a document type."""
    laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    assert _kind(workbook(laughs)) is Refused.DAMAGED


def test_what_is_no_workbook_is_told_apart() -> None:
    whole = workbook(sheet(row(1, [value(1, "A1")])))
    assert _kind(whole[: len(whole) // 2]) is Refused.DAMAGED
    assert _kind(packed({"content.xml": "<office/>"})) is Refused.OTHER_WORKBOOK
    assert _kind(b"\xd0\xcf\x11\xe0" + bytes(600)) is Refused.OLD_WORKBOOK
    empty = parts(sheet(""))
    empty["xl/workbook.xml"] = empty["xl/workbook.xml"].replace("<sheet ", "<other ")
    assert _kind(packed(empty)) is Refused.EMPTY
