"""What becomes of each row of a table."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.importing.choices import Shape, guess
from journeyeditor.importing.meanings import Column, Meaning
from journeyeditor.importing.places import JOURNEY, Target, Where
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.scores import Counts, Reason
from journeyeditor.importing.understanding import understand
from tests.importing.maps import BASE, MAP, chosen, placed, reasons, table_of, understood

CSV = "scope;ref;kind;value;n;sd;promoters;passives;detractors;period;source;subject\n"
"""The header of the method, 2.7."""


def test_the_columns_of_the_template() -> None:
    rows = "card;P1;rapportcijfer;8,2;1.040;1,3;;;;2026 Q1;sms;\n"
    rows += "fase;2;grade;5,32;151;;;;;;;\n"
    rows += "journey;;nps;;;;60;50;40;;e-mail;\n"
    rows += "card;Bestelt online;csat_pct;92%;50;;;;;;;contact\n"
    preview = understood(CSV + rows)
    assert placed(preview) == {
        "P1": (8.2, 1040, 1.3),
        "s2": (5.32, 151, None),
        "journey": (13.33, 150, None),
        "P3": (92, 50, None),
    }
    assert preview.items[2].counts == Counts(60, 50, 40)
    assert [item.key.subject.value for item in preview.items] == [
        "touchpoint",
        "overall",
        "overall",
        "touchpoint",
    ]
    assert (preview.placed, preview.total) == (4, 4)


def test_answers_of_people_are_taken_together() -> None:
    preview = understood("fase;rapportcijfer\n1;8\n1;7\nKiezen;9\n2;6\n")
    assert placed(preview) == {"s1": (8, 3, 1), "s2": (6, 1, None)}


def test_answers_by_channel_and_stage_that_fit_one_card() -> None:
    text = "stage;channel;NPS\n1;telefoon;9\n1;telefoon;10\n1;phone;7\n1;telefoon;2\n1;web;9\n"
    preview = understood(text)
    assert placed(preview) == {"P2": (25, 4, None)}
    assert preview.items[0].counts == Counts(2, 1, 1)
    assert [aside.reason for aside in preview.aside] == [Reason.SEVERAL_PLACES]
    assert preview.aside[0].fits == (Target("P1"), Target("P3"))


@pytest.mark.parametrize(
    ("scale", "answers", "value", "sd"),
    [
        (Scale.CSAT5, "1 3", 2, 1.41),
        (Scale.CSAT_PCT, "5 4 3 1", 50, None),
        (Scale.CSAT_PCT, "ja nee yes ja", 75, None),
        (Scale.CES7, "7 5", 6, 1.41),
        (Scale.CES7_EFFORT, "7 5", 2, 1.41),
        (Scale.CES5, "1 2", 1.5, 0.71),
        (Scale.CES5_EASE, "1 2", 4.5, 0.71),
        (Scale.FEELING, "-2 1", -0.5, 2.12),
        (Scale.SENTIMENT, "-0,35", -0.7, None),
        (Scale.SENTIMENT, "-1 1", 0, 2.83),
    ],
)
def test_every_scale(scale: Scale, answers: str, value: float, sd: float | None) -> None:
    rows = "".join(f"P1;{answer}\n" for answer in answers.split())
    preview = understood("kaart;score\n" + rows, scale=scale)
    assert placed(preview) == {"P1": (value, len(answers.split()), sd)}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("P1;grade;;40;", Reason.EMPTY),
        ("P1;grade;n.v.t.;40;", Reason.NOT_ASKED),
        ("P1;grade;-;40;", Reason.NOT_ASKED),
        ("P1;grade;goed;40;", Reason.NOT_A_NUMBER),
        ("P1;grade;8.2;40;", Reason.NOT_A_NUMBER),
        ("P1;grade;=8;40;", Reason.NOT_A_NUMBER),
        ("P1;grade;8-mrt;40;", Reason.DATE),
        ("P1;grade;82 %;40;", Reason.PERCENT),
        ("P1;grade;11;40;", Reason.OFF_SCALE),
        ("P1;grade;0;40;", Reason.OFF_SCALE),
        ("P1;nps;101;40;", Reason.OFF_SCALE),
        ("P1;csat5;82;40;", Reason.OFF_SCALE),
        ("P1;;5;40;", Reason.NO_SCALE),
        ("P1;sterren;5;40;", Reason.BAD_SCALE),
        ("P1;CES;5;40;", Reason.WHICH_CES),
        (";grade;5;40;", Reason.NO_PLACE),
        ("Onbekend;grade;5;40;", Reason.UNKNOWN_PLACE),
        ("Belt;grade;5;40;", Reason.SEVERAL_PLACES),
        ("P1;grade;5;;", Reason.NO_N),
        ("P1;grade;5;0;", Reason.BAD_N),
        ("P1;grade;5;2,5;", Reason.BAD_N),
        ("P1;grade;5;veel;", Reason.BAD_N),
        ("P1;grade;5;40;-1", Reason.BAD_SD),
        ("P1;grade;5;40;12", Reason.BAD_SD),
        ("P1;grade;5;40;1;9", Reason.TOO_WIDE),
        ("P1,grade,5,40", Reason.NOT_PARTED),
        ("hele reis;gevoel;1;40;", Reason.NO_CURVE_HERE),
    ],
)
def test_why_a_row_is_set_aside(row: str, reason: Reason) -> None:
    assert reasons(f"ref;kind;value;n;sd\nP3;grade;7,5;40;1,1\n{row}\n") == {"3": reason}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("13,3;150;60;50;41", Reason.BAD_COUNTS),
        (";;60;x;40", Reason.BAD_COUNTS),
        ("80;150;60;50;40", Reason.BAD_COUNTS),
    ],
)
def test_counts_that_do_not_add_up(row: str, reason: Reason) -> None:
    assert reasons(f"nps;n;promoters;passives;detractors\n{row}\n", about=JOURNEY) == {"2": reason}


def test_zero_means_not_asked_only_when_that_is_chosen() -> None:
    text = "kaart;NPS\nP1;0\nP1;10\n"
    assert placed(understood(text)) == {"P1": (0, 2, None)}
    assert placed(understood(text, zero_is_unasked=True)) == {"P1": (100, 1, None)}
    assert reasons(text, zero_is_unasked=True) == {"2": Reason.ZERO}


def test_the_direction_of_an_effort_score_is_asked() -> None:
    text = "kaart;CES;n\nP1;6;40\n"
    assert reasons(text) == {"2": Reason.WHICH_CES}
    assert placed(understood(text, ces=Scale.CES7)) == {"P1": (6, 40, None)}
    assert placed(understood(text, ces=Scale.CES7_EFFORT)) == {"P1": (2, 40, None)}


def test_shares_as_a_workbook_keeps_them() -> None:
    text = "kaart;tevreden;n\nP1;0,92;50\nP2;1;20\n"
    assert guess(table_of(text), BASE, MAP).fractions
    assert placed(understood(text)) == {"P1": (92, 50, None), "P2": (100, 20, None)}
    assert placed(understood(text, fractions=False))["P1"] == (0.92, 50, None)


def test_what_is_said_twice() -> None:
    text = "kaart;cijfer;n\nP1;8;40\nP1;8;40\nP1;7;40\n"
    assert reasons(text) == {"3": Reason.DOUBLE}
    assert [item.twice for item in understood(text).items] == [False, True]
    assert len(understood(text, keep_doubles=True).items) == 3
    answers = "kaart;cijfer\nP1;8\nP1;8\n"
    assert placed(understood(answers)) == {"P1": (8, 2, 0)}
    told = "respondent;kaart;cijfer\n1;P1;8\n1;P1;8\n2;P1;8\n"
    assert reasons(told) == {"3": Reason.DOUBLE}


def test_places_by_hand_and_rows_that_name_none() -> None:
    text = "kaart;cijfer;n\nBelt;8;40\nBelt;6;12\nzomaar;7;3\n;9;5\n"
    where = Where("Belt")
    found = understood(text, by_hand=((where, Target("P4")),), about=JOURNEY)
    assert [item.key.target for item in found.items] == [Target("P4"), Target("P4"), JOURNEY]
    assert [aside.reason for aside in found.aside] == [Reason.UNKNOWN_PLACE]
    assert understood(text).aside[0].where == where


def test_a_questionnaire_has_a_column_for_each_contact() -> None:
    text = "Vergelijkt pakketten;Bestelt online;Belt\n8;7;9\n6;;5\n"
    table = table_of(text)
    columns = (Column(Meaning.VALUE, Scale.GRADE),) * 3
    preview = understand(table, BASE, "m", chosen(table, columns=columns))
    assert placed(preview) == {"P1": (7, 2, 1.41), "P3": (7, 1, None)}
    assert {a.reason: len(a.entries) for a in preview.aside} == {
        Reason.SEVERAL_PLACES: 2,
        Reason.EMPTY: 1,
    }
    assert (preview.placed, preview.total) == (3, 6)


def test_a_questionnaire_with_two_rows_of_headers() -> None:
    text = (
        "Respondent ID,Start Date,Hoe was het?,Bestelt online,Nog iets?\n"
        ",,Response,Response,Open-Ended Response\n"
        '114001,11/01/2025 09:12,4 - Tevreden,5 - Zeer tevreden,"Goed, maar duur"\n'
        "114002,11/02/2025 09:12,2 - Ontevreden,N.v.t.,\n"
    )
    table = table_of(text)
    found = guess(table, BASE, MAP)
    assert (found.header, found.shape) == (0, Shape.ANSWERS)
    assert [column.meaning for column in found.columns] == [
        Meaning.RESPONDENT,
        Meaning.UNUSED,
        Meaning.UNUSED,
        Meaning.VALUE,
        Meaning.UNUSED,
    ]
    preview = understand(table, BASE, "m", chosen(table, scale=Scale.CSAT5))
    assert placed(preview) == {"P3": (5, 1, None)}
    assert [aside.reason for aside in preview.aside] == [Reason.NOT_A_NUMBER, Reason.NOT_ASKED]


def test_words_that_nobody_knows_are_told() -> None:
    preview = understood("kaart;cijfer;n;bron\nP1;8;40;Typeform\nP2;7;40;sms\n")
    assert dict(preview.unknown) == {"Typeform": 1}


@pytest.mark.parametrize(
    ("text", "header", "shape", "scale"),
    [
        ("kaart;cijfer;n\nP1;8,2;40\n", 0, Shape.MEANS, None),
        ("Meting klantreis;;\nkwartaal 1;;\nkaart;cijfer;n\nP1;8,2;40\n", 2, Shape.MEANS, None),
        ("Fase;Score\n1;8\n2;9\n", 0, Shape.ANSWERS, Scale.GRADE),
        ("Fase;Score\n1;82\n2;91\n", 0, Shape.ANSWERS, Scale.CSAT_PCT),
        ("Fase;Score\n1;4\n2;5\n", 0, Shape.ANSWERS, None),
        ("1;8\n2;9\n", -1, Shape.ANSWERS, None),
    ],
)
def test_what_is_guessed(text: str, header: int, shape: Shape, scale: Scale | None) -> None:
    found = guess(table_of(text), BASE, MAP)
    assert (found.header, found.shape, found.scale) == (header, shape, scale)


def test_a_column_that_names_places_is_found_without_its_name() -> None:
    found = guess(table_of("Vraag over;Waarde;N\nBestelt online;8;40\nKiezen;7;40\n"), BASE, MAP)
    assert found.columns[0] == Column(Meaning.REF)


_CELLS = st.sampled_from(
    ["", "P1", "Belt", "8", "8,2", "11", "0", "82%", "x", "grade", "CES", "n.v.t.", "2", "8-mrt"]
)
_CHOICES: Any = st.fixed_dictionaries(
    {
        "columns": st.lists(
            st.builds(Column, st.sampled_from(Meaning), st.none() | st.sampled_from(Scale)),
            min_size=4,
            max_size=4,
        ).map(tuple),
        "shape": st.sampled_from(Shape),
        "scale": st.none() | st.sampled_from(Scale),
        "zero_is_unasked": st.booleans(),
        "about": st.sampled_from([None, JOURNEY, Target("P2")]),
    }
)


@given(rows=st.lists(st.lists(_CELLS, min_size=1, max_size=5), max_size=12), choices=_CHOICES)
def test_no_row_disappears(rows: list[list[str]], choices: dict[str, Any]) -> None:
    text = "a;b;c;d\n" + "".join(";".join(row) + "\n" for row in rows)
    table = table_of(text)
    preview = understand(table, BASE, "m", chosen(table, header=0, **choices))
    entries = [e for part in (preview.items, preview.aside) for one in part for e in one.entries]
    assert len(entries) == len(set(entries))
    assert {entry.row for entry in entries} == set(range(1, len(table.rows)))
    scored = sum(column.meaning is Meaning.VALUE for column in choices["columns"])
    assert preview.total == max(1, scored) * (len(table.rows) - 1)
