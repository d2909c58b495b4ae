"""Tables that others made in their spreadsheets: what is guessed, placed and set aside."""

from __future__ import annotations

from dataclasses import replace

import pytest

from journeyeditor.edits.new import seeded_ids
from journeyeditor.exchange.formats import ExchangeError, Source
from journeyeditor.exchange.sheet_feelings import FeelingScale, guess_scale, read_feeling
from journeyeditor.exchange.sheet_guess import Form, guess_choices
from journeyeditor.exchange.sheet_reading import Understood, read, understand
from journeyeditor.model.check import check
from journeyeditor.model.enums import Kind, Language
from journeyeditor.model.find import places
from tests.importing.workbooks import packed, row, sheet, text, value, workbook


def _made(data: str | bytes, encoding: str = "utf-8") -> Understood:
    raw = data.encode(encoding) if isinstance(data, str) else data
    source = Source(raw, "kaart.csv", Language.NL, seeded_ids(1))
    found = understand(read(source), source)
    assert check(found.arrival.project) == []
    return found


def _cards(found: Understood) -> list[tuple[str, str, str]]:
    """Stage, kind and title of every card, lane by lane."""
    journey = found.arrival.project.maps[0]
    names = {stage.id: stage.name for stage in journey.stages}
    return [(names[p.stage_id], p.card.kind, p.card.title) for p in places(journey)]


def _stages(found: Understood) -> list[tuple[str, int]]:
    return [(stage.name, stage.slots) for stage in found.arrival.project.maps[0].stages]


STEPS = """Fase;Stap;Kanaal;Emotie;Pijnpunt;Opmerking
Oriënteren;Zoekt info;website;4;Vindt niets;
;Belt;telefoon;2;"- wacht lang
- vertelt het opnieuw";let op
Kopen;Bestelt;"website, app";5;;
"""


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_steps_with_what_belongs_to_them(encoding: str, end: str) -> None:
    found = _made(STEPS.replace("\n", end), encoding)
    assert found.arrival.aside == ()
    assert _cards(found) == [
        ("Oriënteren", Kind.TOUCHPOINT, "Zoekt info"),
        ("Oriënteren", Kind.TOUCHPOINT, "Belt"),
        ("Kopen", Kind.TOUCHPOINT, "Bestelt"),
        ("Oriënteren", Kind.PAIN, "Vindt niets"),
        ("Oriënteren", Kind.PAIN, "wacht lang"),
        ("Oriënteren", Kind.PAIN, "vertelt het opnieuw"),
    ]
    project = found.arrival.project
    assert [point.v for point in project.maps[0].curves[0].points] == [1, -1, 2]
    cards = {place.card.title: place.card for place in places(project.maps[0])}
    assert cards["wacht lang"].card_id == cards["Belt"].id  # type: ignore[union-attr]
    assert (cards["Belt"].slot, cards["wacht lang"].slot) == (1, 1)
    assert cards["Bestelt"].channel_id == "ch.web"  # type: ignore[union-attr]
    assert cards["Bestelt"].tags == ("app",)


GRID = """Verhuizen;;;
;Vooraf;Vooraf;Na afloop
Stappen klant;"• Zoekt huis
• Tekent";Pakt in;Uitpakken
Touchpoints;website;;app
Kanalen;online;;
Emotie;🙂;😡 stress;xyz
Gedachten;"Spannend!";;
Backstage;Makelaar mailt;;
Eigen woorden;;a;b
"""


def test_a_stage_on_a_row_of_its_own() -> None:
    """Also before there is any lane."""
    found = _made("fase;baan;titel\nOriënteren;;\nOriënteren;Stappen;Belt\nKopen;;\n")
    assert _cards(found) == [("Oriënteren", Kind.TOUCHPOINT, "Belt")]
    assert _stages(found) == [("Oriënteren", 1), ("Kopen", 1)]


def test_stages_across_and_lanes_down() -> None:
    found = _made(GRID)
    journey = found.arrival.project.maps[0]
    assert (journey.title, found.choices.form) == ("Verhuizen", Form.GRID)
    assert [(stage.name, stage.slots) for stage in journey.stages] == [
        ("Vooraf", 3),
        ("Na afloop", 1),
    ]
    assert _cards(found) == [
        ("Vooraf", Kind.ACTION, "Zoekt huis"),
        ("Vooraf", Kind.ACTION, "Tekent"),
        ("Vooraf", Kind.ACTION, "Pakt in"),
        ("Na afloop", Kind.ACTION, "Uitpakken"),
        ("Vooraf", Kind.TOUCHPOINT, "website"),
        ("Na afloop", Kind.TOUCHPOINT, "app"),
        ("Vooraf", Kind.QUOTE, "Spannend!"),
        ("Vooraf", Kind.ACTIVITY, "Makelaar mailt"),
        ("Vooraf", Kind.TEXT, "a"),
        ("Na afloop", Kind.TEXT, "b"),
    ]
    slots = [place.card.slot for place in places(journey)]
    assert slots[:4] == [0, 1, 2, 0]
    assert [(aside.where, "xyz" in aside.text) for aside in found.arrival.aside] == [("D6", True)]
    assert found.arrival.came[0].text.startswith("23 of 24 ")


def test_stages_down_and_lanes_across_when_somebody_says_so() -> None:
    source = Source(b"Fase;Stap;Emotie\nA;x;2\nB;y;-1", "kaart.csv", Language.NL, seeded_ids(1))
    table = read(source)
    turned = guess_choices(understand(table, source).sheet, Form.TURNED)
    found = understand(table, source, turned)
    assert _cards(found) == [("A", Kind.TOUCHPOINT, "x"), ("B", Kind.TOUCHPOINT, "y")]
    assert [point.v for point in found.arrival.project.maps[0].curves[0].points] == [2, -1]
    assert found.arrival.aside == ()


def test_rows_without_a_title_and_lanes_without_a_name_lose_nothing() -> None:
    rows = _made("fase;stap;kans;kanaal\nA;;Sneller;chat\n")
    assert _cards(rows) == [("A", Kind.OPPORTUNITY, "Sneller")]
    assert [aside.where for aside in rows.arrival.aside] == ["D2"]
    grid = _made(";Vooraf;Na\n;Kijkt;Koopt\nEmotie;2;-1\n;x;\n")
    assert _cards(grid) == [("Vooraf", Kind.TOUCHPOINT, "Kijkt"), ("Na", Kind.TOUCHPOINT, "Koopt")]
    assert grid.arrival.came[0].text.startswith("7 of 8 ")


def test_hidden_rows_and_columns_are_left_out_and_can_be_taken_along() -> None:
    rows = row(1, [text("Stap", "A1"), text("Fase", "B1"), text("Emotie", "C1")])
    rows += row(2, [text("Belt", "A2"), text("Eén", "B2"), value(2, "C2", formula="1+1")])
    rows += row(3, [text("Mailt", "A3"), text("Eén", "B3")]).replace("<row", '<row hidden="1"')
    found = _made(workbook(sheet(rows)))
    assert _cards(found) == [("Eén", Kind.TOUCHPOINT, "Belt")]
    assert "1 " in found.arrival.aside[0].text
    source = Source(b"", "kaart.csv", Language.NL, seeded_ids(1))
    more = understand(found.table, source, replace(found.choices, with_hidden=True))
    assert len(_cards(more)) == 2


@pytest.mark.parametrize(
    ("said", "low", "high", "v"),
    [
        ("3", 1, 5, 0), ("-5", -5, 5, -2), ("4/5", 1, 5, 1), ("1,5", -2, 2, 1.5),
        ("😡", -2, 2, -2), (":-)", -2, 2, 1), ("++", -2, 2, 2), ("erg gefrustreerd", -2, 2, -1.5),
        ("niet tevreden", -2, 2, -1), ("6", 1, 5, None), ("-", -2, 2, None),
    ],
)  # fmt: skip
def test_feelings_on_any_scale(said: str, low: float, high: float, v: float | None) -> None:
    felt = read_feeling(said, FeelingScale(low, high))
    assert (felt.v if felt else None) == v


@pytest.mark.parametrize(
    ("texts", "low", "high"),
    [
        (["1", "5"], 1, 5),
        (["-2", "1"], -2, 2),
        (["-4"], -5, 5),
        (["8"], 1, 10),
        (["0", "9"], 0, 10),
    ],
)
def test_the_scale_is_guessed(texts: list[str], low: float, high: float) -> None:
    assert guess_scale(texts)[:2] == (low, high)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"fase;stap\n" * 300_000, b";".join([b"x"] * 10_000), b"\x89PNG\r\n\x1a\n" * 99,
        b"\xd0\xcf\x11\xe0" + bytes(99), packed({"a.xml": "<a/>"}), b"PK\x03\x04nothing",
        b"fase;stap\n" + b"a;b\n" * 20_001, b"fase;baan;titel\nA;;\n",
    ],
)  # fmt: skip
def test_what_cannot_become_a_map_gets_a_sentence(data: bytes) -> None:
    with pytest.raises(ExchangeError) as caught:
        _made(data)
    assert caught.value.sentence.endswith(".")


def test_only_headers_become_an_empty_map_with_its_stages() -> None:
    found = _made(";Vooraf;Tijdens;Na\nStappen;;;\n")
    assert [stage.name for stage in found.arrival.project.maps[0].stages] == [
        "Vooraf",
        "Tijdens",
        "Na",
    ]


def test_a_stage_of_a_thousand_cards_goes_on_in_a_further_one() -> None:
    found = _made("fase;stap\n" + "".join(f"A;stap {at}\n" for at in range(1001)))
    stages = found.arrival.project.maps[0].stages
    assert [(stage.name, stage.slots) for stage in stages] == [
        ("A", 500),
        ("A (2)", 500),
        ("A (3)", 1),
    ]
    assert len(_cards(found)) == 1001
