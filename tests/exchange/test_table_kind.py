"""Whether a table is measurements or a map is told by its columns, or left open."""

from __future__ import annotations

import pytest

from journeyeditor.exchange.table_kind import TableKind, kind_of_table
from journeyeditor.importing.places import Places
from journeyeditor.importing.reading import read_table
from journeyeditor.importing.template import empty_list
from tests.importing.maps import BASE

GRID = ";Orienteren;Kopen\nKlantacties;Zoekt;Bestelt\nPijnpunten;Te lang;Te traag\n"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kaart;Cijfer;n\nBelt;7,5;40\n", TableKind.MEASUREMENTS),
        ("Datum;NPS\n2026-01-01;9\n2026-01-02;3\n", TableKind.MEASUREMENTS),
        ("Fase;Baan;Kaart\nKiezen;Klant;Zoekt\nKopen;Klant;Bestelt\n", TableKind.MAP),
        ("Fase;Baan;Kaart;Gevoel;Id\nKiezen;Klant;Zoekt;-1;P1\n", TableKind.MAP),
        (GRID, TableKind.MAP),
        ("Stap;Gevoel;Kanaal\nBelt;-1;telefoon\nMailt;1;mail\n", TableKind.UNSURE),
        ("a;b\n1;2\n3;4\n", TableKind.UNSURE),
    ],
)
def test_columns_tell(text: str, kind: TableKind) -> None:
    assert kind_of_table(read_table(text.encode()), BASE, BASE.maps[0]) is kind


def test_the_list_to_fill_in_is_one_of_measurements() -> None:
    table = read_table(empty_list(Places(BASE, BASE.maps[0])))
    assert kind_of_table(table, BASE, BASE.maps[0]) is TableKind.MEASUREMENTS
