"""Measurements on the map, and what is kept of the rest."""

from __future__ import annotations

import csv
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from journeyeditor.importing.curves import takes_over
from journeyeditor.importing.left_over import MOST_NOTES, left_over_file, left_over_lines
from journeyeditor.importing.places import Places, Target
from journeyeditor.importing.putting import put_on_map
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.scores import Reason
from journeyeditor.importing.sentences import item_score, target_name, why
from journeyeditor.importing.understanding import understand
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.enums import Actor, CollectedBy, CurveKind, MetricKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Metric
from journeyeditor.model.project import Project
from tests.importing.maps import BASE, MAP, PLACES, chosen, table_of, understood


def _put(text: str, project: Project = BASE, **choices: Any) -> Project:
    """The project after a table; ids are new0, new1 ... and those of another time others."""
    table = table_of(text)
    ids = (f"new{len(project.maps[0].metrics) or ''}{at}" for at in count())
    preview = understand(table, project, "m", chosen(table, **choices))
    new = put_on_map(project, "m", preview, lambda: next(ids))
    assert check(new) == []
    return new


def test_a_measurement_has_all_that_the_row_says() -> None:
    text = "kaart;nps;n;promoters;passives;detractors;period;bron;over\n"
    new = _put(text + "P1;13,33;150;60;50;40;2026 Q1;sms;de reis tot hier\n")
    (metric,) = new.maps[0].metrics
    assert metric == Metric.model_validate_json(
        '{"id": "new0", "kind": "nps", "value": 13.33, "n": 150, "promoters": 60, "passives": 50,'
        ' "detractors": 40, "card_id": "P1", "period": "2026 Q1", "collected_by": "sms",'
        ' "subject": "overall"}'
    )


def test_nothing_to_place_is_the_same_project() -> None:
    assert _put("kaart;cijfer;n\nzomaar;8;40\n") is BASE


def test_feelings_become_points_of_a_measured_curve_that_is_made_for_them() -> None:
    new = _put("ref;gevoel;sentiment;n;sd\nP1;0,8;-0,35;12;0,6\nfase 2;-1,2;;4;\nM1;0,5;;9;\n")
    measured, sentiment, staff = new.maps[0].curves
    assert [curve.kind for curve in new.maps[0].curves] == [CurveKind.MEASURED] * 3
    assert [(p.card_id, p.stage_id, p.v, p.n, p.sd) for p in measured.points] == [
        ("P1", None, 0.8, 12, 0.6),
        (None, "s2", -1.2, 4, None),
    ]
    (point,) = sentiment.points
    assert (point.v, point.sd, point.collected_by) == (-0.7, 1.2, CollectedBy.AI)
    assert (measured.lane_id, sentiment.lane_id, sentiment.name) == ("e", "e", "Sentiment")
    lane = next(lane for lane in new.maps[0].lanes if lane.id == staff.lane_id)
    assert (lane.actor, staff.points[0].card_id) == (Actor.EMPLOYEE, "E1")


def test_the_same_once_more_is_set_aside_and_other_values_replace_or_stand_beside() -> None:
    text = "kaart;cijfer;gevoel;n\nP1;8;0,5;40\n"
    once = _put(text)
    table = table_of(text)
    again = understand(table, once, "m", chosen(table))
    assert [aside.reason for aside in again.aside] == [Reason.THERE_ALREADY]
    assert not again.items
    other = text.replace("8;0,5", "7;0,7")
    beside = _put(other, once)
    assert [metric.value for metric in beside.maps[0].metrics] == [8, 7]
    assert beside.maps[0].curves[0].points[0].v == 0.5
    replaced = _put(other, once, replace=True)
    assert [metric.value for metric in replaced.maps[0].metrics] == [7]
    assert replaced.maps[0].curves[0].points[0].v == 0.7


def test_a_measured_curve_takes_over_from_an_estimate_once() -> None:
    felt = [(Scale.FEELING, Target(card_id="P1"))]
    drawn = EmotionCurve(id="k", lane_id="e", points=(EmotionPoint(card_id="P1", v=1),))
    measured = evolve(drawn, id="m", kind=CurveKind.MEASURED)
    for curves, takes in (((), False), ((drawn,), True), ((drawn, measured), False)):
        assert takes_over(evolve(BASE.maps[0], curves=curves), felt) is takes


def test_a_curve_that_was_drawn_is_not_taken_for_measured() -> None:
    drawn = EmotionCurve(id="k", lane_id="e")
    old = evolve(BASE, maps=(evolve(MAP, curves=(drawn,)),))
    new = _put("kaart;gevoel;n\nP1;0,5;40\n", old)
    assert new.maps[0].curves[0] is drawn
    assert new.maps[0].curves[1].points[0].v == 0.5


def test_words_for_what_becomes_of_it() -> None:
    preview = understood("kaart;cijfer;n\nP1;8,2;40\nfase 2;7;3\nreis;6;9\nM1;5;5\n")
    assert [target_name(PLACES, item.key.target) for item in preview.items] == [
        "1 Vergelijkt pakketten",
        "stage 2 Eerste factuur",
        "whole journey",
        "M1 Adviseert",
    ]
    assert item_score(preview.items[0]) == "grade 8.2 (n 40)"
    assert preview.items[0].kind is MetricKind.GRADE


TWO_FIT = "“Belt” fits more than one card: 2 Belt, 4 Belt."
OFF_SCALE = "“-1,5” lies outside the scale: grade 1–10."
LEFT = 'kaart;cijfer;n;vrij\nBelt;8;40;"=HYPERLINK(""x"")"\n@x;-1,5;-2;+a\nP1;9;3;ok\n'


def test_what_is_left_over_is_a_file_without_formulas() -> None:
    table = table_of(LEFT)
    choices = chosen(table)
    data = left_over_file(table, choices, understand(table, BASE, "m", choices), PLACES)
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert rows == [
        ["row", "reason", "kaart", "cijfer", "n", "vrij"],
        ["2", TWO_FIT, "Belt", "8", "40", '\'=HYPERLINK("x")'],
        ["3", OFF_SCALE, "'@x", "-1,5", "-2", "'+a"],
    ]


def test_what_is_left_over_fits_the_note_tray() -> None:
    table = table_of(LEFT)
    lines = left_over_lines(table, understood(LEFT), PLACES, "x.csv")
    assert lines[1] == f"Not placed from x.csv, row 3: {OFF_SCALE} | @x; -1,5; -2; +a"
    many = "kaart;cijfer;n\n" + "".join(f"zomaar {at};8;40\n" for at in range(500))
    lines = left_over_lines(table_of(many), understood(many), PLACES, "x.csv")
    assert len(lines) == MOST_NOTES
    assert lines[-1] == "Not placed from x.csv: 441 more rows."


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_sentence(reason: Reason) -> None:
    table, preview = table_of(LEFT), understood(LEFT)
    sentence = why(replace(preview.aside[0], reason=reason, what="1"), table, Places(BASE, MAP))
    assert sentence.endswith((".", "?"))
    assert "{" not in sentence
