"""Workbooks: what stands in their cells, and those that are out to do harm."""

from __future__ import annotations

from datetime import date

import pytest

from journeyeditor.importing import workbook as room
from journeyeditor.importing.reading import read_table
from journeyeditor.importing.table import Hidden, Reading, Refused, TableError
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
    locked = "EncryptedPackage".encode("utf-16-le")
    assert _kind(b"\xd0\xcf\x11\xe0" + bytes(600) + locked) is Refused.PROTECTED
    assert _kind(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9) is Refused.NO_TABLE
    empty = parts(sheet(""))
    empty["xl/workbook.xml"] = empty["xl/workbook.xml"].replace("<sheet ", "<other ")
    assert _kind(packed(empty)) is Refused.EMPTY


def test_rows_and_columns_that_are_hidden_are_told_and_numbers_count_from_the_first() -> None:
    rows = row(3, [text("a", "C3"), text("b", "D3")])
    rows += row(5, [text("c", "C5")]).replace("<row", '<row hidden="1"')
    content = sheet(rows).replace(
        "<sheetData>", '<cols><col min="4" max="4" hidden="1"/></cols><sheetData>'
    )
    table = read_table(workbook(sheet(row(1, [text("x", "A1")])), content), Reading(sheet="Blad2"))
    assert (table.rows, table.numbers) == ((("a", "b"), ("c", "")), (3, 5))
    assert table.first_column == 3
    assert table.hidden == Hidden(frozenset({5}), frozenset({4}))


_OPEN = "application/vnd.oasis.opendocument.spreadsheet"


def _open_document(rows: str) -> bytes:
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f"<office:document-content {names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Blad">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    listed = f'<m:manifest xmlns:m="{manifest}"/>'
    return packed({"mimetype": _OPEN, "META-INF/manifest.xml": listed, "content.xml": content})


def test_an_open_document_is_read_behind_the_same_gates() -> None:
    cell = '<table:table-cell office:value-type="string"{}><text:p>a</text:p></table:table-cell>'
    empty = '<table:table-row table:number-rows-repeated="{}"><table:table-cell/></table:table-row>'
    one = f"<table:table-row>{cell.format('')}</table:table-row>"
    hidden = one.replace("-row>", '-row table:visibility="collapse">', 1)
    table = read_table(_open_document(one + hidden + empty.format(1048574)))
    assert (table.rows, table.hidden.rows) == ((("a",), ("a",)), frozenset({2}))
    wide = cell.format(' table:number-columns-repeated="16384"')
    assert _kind(_open_document(f"<table:table-row>{wide}</table:table-row>")) is Refused.TOO_WIDE
    far = _open_document(one + empty.format(1048574) + one)
    assert _kind(far) is Refused.TOO_MANY_ROWS
