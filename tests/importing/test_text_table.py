"""Texts as tables: encodings, separators, and what people leave in them."""

from __future__ import annotations

import pytest

from journeyeditor.importing.reading import read_table
from journeyeditor.importing.table import MOST_ROWS, Reading, Refused, TableError

DUTCH = "fase;cijfer\r\nKennismaking bij café;8,2\r\nOriëntatie;7,1\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_the_encoding_is_found(encoding: str) -> None:
    table = read_table(DUTCH.encode(encoding))
    assert table.rows == (
        ("fase", "cijfer"),
        ("Kennismaking bij café", "8,2"),
        ("Oriëntatie", "7,1"),
    )
    assert table.unreadable == 0


def test_a_wrong_encoding_is_told_and_another_can_be_chosen() -> None:
    data = DUTCH.encode() + b"caf\xe9;5\r\n"  # UTF-8 but for one line
    table = read_table(data)
    assert (table.reading.encoding, table.unreadable) == ("utf-8", 1)
    assert read_table(data, Reading(encoding="cp1252")).rows[3][0] == "café"
    mac = DUTCH.encode("mac-roman")
    assert read_table(mac, Reading(encoding="mac-roman")).rows[2][0] == "Oriëntatie"


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        (DUTCH, ";"),
        ("a,b,c\n1,2,3\n", ","),
        ("a\tb\n8,2\t7,1\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("1;8,2\n2;7,1\n3;6,5\n", ";"),
        ('"Hoe was het?, echt",x\n"goed, hoor",1\n', ","),
        ("a;b;c\n1;2;3\n4,5,6\n7;8;9\n", ";"),
        ("a\n1\n2\n", ","),
    ],
)
def test_the_separator_is_found(text: str, separator: str) -> None:
    assert read_table(text.encode()).reading.separator == separator


def test_what_excel_says_of_the_separator_is_no_row() -> None:
    table = read_table(b"sep=|\r\na|b;c\r\n\r\n;;\r\n1|2\r\n")
    assert table.rows == (("a", "b;c"), (";;",), ("1", "2"))
    assert table.numbers == (2, 4, 5)


def test_empty_lines_count_for_the_numbers_alone() -> None:
    table = read_table(b"\n\na;b\n;\n \n1;2\n\n")
    assert table.rows == (("a", "b"), ("1", "2"))
    assert table.numbers == (3, 6)


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows() -> None:
    rows = "".join(f"{at};8\n" for at in range(400))
    table = read_table(f'a;b\n"x;7\n{rows}'.encode())
    assert len(table.rows) == 402
    assert table.rows[1] == ('"x', "7")


def test_a_cell_of_many_lines_is_one_where_the_quotation_marks_are_right() -> None:
    long = "\n".join(f"line {at} of a long account" for at in range(60))
    table = read_table(f'a;b\r\n1;"{long}"\r\n2;c\r\n'.encode())
    assert table.rows == (("a", "b"), ("1", long), ("2", "c"))


@pytest.mark.parametrize("data", [b"", b"\n\n", b" ;\n;;\n", b"\xef\xbb\xbf"])
def test_nothing_is_told(data: bytes) -> None:
    with pytest.raises(TableError) as caught:
        read_table(data)
    assert caught.value.kind is Refused.EMPTY


def test_a_million_rows_are_refused_with_a_sentence_and_read_no_further() -> None:
    data = b"score\n" + b"8\n" * 1_000_000
    seen: list[float] = []
    with pytest.raises(TableError) as caught:
        read_table(data, progress=seen.append)
    assert caught.value.kind is Refused.TOO_MANY_ROWS
    assert "200\u202f000 rows" in caught.value.sentence
    assert len(seen) == MOST_ROWS // 5000
    with pytest.raises(TableError) as caught:
        read_table(b";".join([b"1"] * 301))
    assert caught.value.kind is Refused.TOO_WIDE
    with pytest.raises(TableError) as caught:
        read_table((b"1" + b";" * 299 + b"\n") * 14_000)
    assert caught.value.kind is Refused.TOO_MANY_CELLS


@pytest.mark.parametrize("text", ["x" * 5_000_000, ";" * 5_000_000, '"' * 400_000])
def test_what_never_ends_is_no_table(text: str) -> None:
    with pytest.raises(TableError) as error:
        read_table(text.encode())
    assert error.value.kind is Refused.NO_TABLE
