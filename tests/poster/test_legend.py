"""The legend knows every sign that layout can draw."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Box, Circle, Line, Path, Pen, Prim, Role, Text
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.outline import circle
from journeyeditor.layout.style import columns_of, paper_style
from journeyeditor.layout.words import words_for
from journeyeditor.model.enums import CurveKind, Friction, Kano, LinkKind, MetricKind
from journeyeditor.model.journey import (
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Metric,
    Stage,
)
from journeyeditor.model.project import PainPoint, Project, Teaser
from journeyeditor.poster.legend import entries, legend, measured
from journeyeditor.poster.papers import MEASURES
from journeyeditor.poster.scaled import scaled
from journeyeditor.poster.signs import Signs
from tests import samples

STAGE = Stage(id="s", name="Stage", slots=4)


def words_of(project: Project, fonts: Fonts, hidden: tuple[MapMark, ...] = ()) -> list[str]:
    """What the legend of the project's map explains; some marks can be left out."""
    journey = project.maps[0]
    style = replace(paper_style(columns_of(journey.stages), 1000, "A0"), hidden=hidden)
    ctx = Context(project, journey, style, words_for(project.language), fonts, Memo())
    return [entry.text for entry in entries(ctx, Signs(ctx, 1.0, 16.0))]


def changed(project: Project, **fields: object) -> Project:
    """The project with some fields of its map replaced."""
    journey: JourneyMap = project.maps[0].model_copy(update=fields)
    return project.model_copy(update={"maps": (journey,)})


def rich() -> Project:
    """A map of two customer cards and two employee cards that shows nothing special."""
    return samples.project(
        [STAGE],
        customer=[samples.cell("s", samples.touchpoint("a", 0), samples.touchpoint("b", 2))],
        frontstage=[samples.cell("s", samples.activity("x", 0), samples.activity("y", 2))],
    )


def test_links_in_both_ways(fonts: Fonts) -> None:
    assert "medewerker ondersteunt" not in words_of(rich(), fonts)
    linked = changed(rich(), links=(samples.supports("x", "a"),))
    found = words_of(linked, fonts)
    assert {"medewerker ondersteunt", "nog niemand gekoppeld"} <= set(found)
    both = changed(rich(), links=(samples.supports("x", "a"), samples.supports("y", "b")))
    assert "nog niemand gekoppeld" not in words_of(both, fonts)


def test_how_far_a_class_is_fulfilled(fonts: Fonts) -> None:
    def one(**fields: Any) -> list[str]:
        cell = samples.cell("s", samples.touchpoint("a", **fields))
        return words_of(samples.project([STAGE], customer=[cell]), fonts)

    assert "mate van invulling, 0 tot 10" not in one(kano=Kano.BASIC)
    assert "mate van invulling, 0 tot 10" not in one(fulfilment=8.0)
    assert "mate van invulling, 0 tot 10" in one(kano=Kano.BASIC, fulfilment=8.0)


def test_pain_on_both_sides(fonts: Fonts) -> None:
    links = (samples.supports("x", "a"),)
    sour = samples.curve("k", "e", {"a": -1.0, "x": -0.5})
    sweet = samples.curve("k", "e", {"a": -1.0, "x": 0.5})
    assert "pijn aan beide kanten" in words_of(changed(rich(), links=links, curves=(sour,)), fonts)
    assert "pijn aan beide kanten" not in words_of(
        changed(rich(), links=links, curves=(sweet,)), fonts
    )


def test_other_links(fonts: Fonts) -> None:
    link = Link(id="l", kind=LinkKind.HAND_OVER, source="x", target="y")
    assert "overdracht" in words_of(changed(rich(), links=(link,)), fonts)


def test_measured_curves(fonts: Fonts) -> None:
    few = tuple(EmotionPoint(card_id=card, v=0.5, n=40) for card in "ab")
    many = tuple(EmotionPoint(card_id=card, v=0.5, n=40, sd=0.8) for card in "ab")
    kinds = {
        points: words_of(
            changed(
                rich(),
                curves=(EmotionCurve(id="k", lane_id="e", kind=CurveKind.MEASURED, points=points),),
            ),
            fonts,
        )
        for points in (few, many)
    }
    assert "gemeten curve" in kinds[few]
    assert "95%-interval" not in kinds[few]
    assert "95%-interval" in kinds[many]


def test_peak_and_end_need_two_points(fonts: Fonts) -> None:
    one = changed(rich(), curves=(samples.curve("k", "e", {"a": 1.0}),))
    two = changed(rich(), curves=(samples.curve("k", "e", {"a": 1.0, "b": 0.0}),))
    assert "piek: verst van 0" not in words_of(one, fonts)
    assert {"piek: verst van 0", "einde: laatste punt"} <= set(words_of(two, fonts))


def test_a_bridge_over_what_nobody_scored(fonts: Fonts) -> None:
    cards = [samples.touchpoint(name, slot) for slot, name in enumerate("abc")]
    project = samples.project([STAGE], customer=[samples.cell("s", *cards)])
    ends = changed(project, curves=(samples.curve("k", "e", {"a": 1.0, "c": 0.0}),))
    start = changed(project, curves=(samples.curve("k", "e", {"a": 1.0, "b": 0.0}),))
    assert "tussenstuk zonder meting" in words_of(ends, fonts)
    assert "tussenstuk zonder meting" not in words_of(start, fonts)


def test_cards_at_the_same_time(fonts: Fonts) -> None:
    stacked = [samples.touchpoint("a", 0), samples.touchpoint("b", 0, stack=1)]
    together = samples.project([STAGE], customer=[samples.cell("s", *stacked)])
    assert "tegelijk" in words_of(together, fonts)
    assert "tegelijk" not in words_of(rich(), fonts)


def test_what_hangs_on_cards(fonts: Fonts) -> None:
    project = rich().model_copy(
        update={
            "pain_points": (PainPoint(id="p", text="Wacht", card_ids=("a",)),),
            "teasers": (Teaser(id="t", card_id="b"),),
        }
    )
    assert words_of(project, fonts)[-2:] == ["pijnpunt", "teaser"]


def test_lanes_that_are_not_printed_do_not_count(fonts: Fonts) -> None:
    project = rich()
    lanes: tuple[Lane, ...] = tuple(
        lane.model_copy(update={"print": lane.id != "f"}) for lane in project.maps[0].lanes
    )
    assert "medewerkersactiviteit" in words_of(project, fonts)
    hidden = changed(project, lanes=lanes)
    assert "medewerkersactiviteit" not in words_of(hidden, fonts)
    assert "kaart van een medewerker" not in words_of(hidden, fonts)


def test_what_measurements_rest_on(fonts: Fonts) -> None:
    metrics = (
        Metric(id="m1", kind=MetricKind.GRADE, value=7.5, n=151, period="najaar 2025"),
        Metric(id="m2", kind=MetricKind.GRADE, value=7.0, n=212, period="najaar 2025"),
        Metric(id="m3", kind=MetricKind.NPS, value=-3, n=160),
    )
    project = changed(rich(), metrics=metrics)
    journey = project.maps[0]
    style = paper_style(columns_of(journey.stages), 1000, "A0")
    ctx = Context(project, journey, style, words_for(project.language), fonts, Memo())
    note = "Metingen: rapportcijfer, NPS; n = 151–212; najaar 2025"
    assert measured(ctx) == note
    block = legend(ctx, MEASURES["A0"], 1159)
    assert block.children[-1].text == note
    assert block.h == block.children[-1].y + block.children[-1].h


def test_a_scaled_block_is_larger_in_every_measure() -> None:
    dashed = Pen("#111111", 1.0, (2.0, 3.0), False)
    prims: tuple[Prim, ...] = (
        Box(1, 2, 3, 4, "#FFFFFF", dashed, 0.5),
        Line(1, 2, 3, 4, dashed),
        Circle(1, 2, 3, None, dashed),
        Path(circle(0, 0, 1), 1, 2, 3, "#FFFFFF", None),
        Text(1, 2, "word", 10, width=5),
    )
    child = Block("child", Role.CARD, 5, 6, 7, 8, prims, ref="P1", overhang=1)
    result = scaled(Block("top", Role.MAP, 1, 1, 20, 20, (), (child,)), 2.0)
    (found,) = result.children
    pen = Pen("#111111", 2.0, (4.0, 6.0), False)
    assert result.rect == (2, 2, 40, 40)
    assert (found.rect, found.overhang, found.ref) == ((10, 12, 14, 16), 2, "P1")
    assert found.prims == (
        Box(2, 4, 6, 8, "#FFFFFF", pen, 1.0),
        Line(2, 4, 6, 8, pen),
        Circle(2, 4, 6, None, pen),
        Path(circle(0, 0, 1), 2, 4, 6, "#FFFFFF", None),
        Text(2, 4, "word", 20, width=10),
    )


def with_everything() -> Project:
    """A map that has something to show for every mark that can be hidden."""
    own = {"department_id": "dep.web", "kano": Kano.BASIC}
    cards = (
        samples.touchpoint("a", 0, **own),
        samples.touchpoint("b", 2, department_id="dep.office", friction=(Friction.TRANSFER,)),
    )
    project = samples.project(
        [STAGE.model_copy(update={"loop_to": "s"})],
        customer=[samples.cell("s", *cards)],
        frontstage=[samples.cell("s", samples.activity("x", 0))],
    )
    points = tuple(
        EmotionPoint(card_id=card, v=0.5, n=40, sd=sd) for card, sd in (("a", 0.8), ("b", None))
    )
    curve = EmotionCurve(id="k", lane_id="e", kind=CurveKind.MEASURED, points=points)
    links = tuple(
        Link(id=kind, kind=kind, source="b", target="a")
        for kind in (LinkKind.FEEDBACK, LinkKind.UMOT_ZMOT)
    )
    return changed(project, curves=(curve,), links=links)


@pytest.mark.parametrize(
    ("mark", "texts"),
    [
        (MapMark.BADGES, {"basis", "aantal fricties"}),
        (MapMark.PEAK_END, {"piek: verst van 0", "einde: laatste punt"}),
        (MapMark.BANDS, {"95%-interval"}),
        (MapMark.HOLLOW, {"gemeten bij minder dan 5, of zonder spreiding"}),
        (MapMark.HAND_OVERS, {"andere afdeling dan ervoor"}),
        (MapMark.UNCOVERED, {"nog niemand gekoppeld"}),
        (MapMark.LOOPS, {"loyaliteitslus"}),
        (MapMark.FEEDBACK, {"terugkoppeling"}),
        (MapMark.RETURNS, {"ervaring wordt iemands begin"}),
    ],
)
def test_what_is_hidden_is_not_explained(mark: MapMark, texts: set[str], fonts: Fonts) -> None:
    whole = set(words_of(with_everything(), fonts))
    assert whole - set(words_of(with_everything(), fonts, (mark,))) == texts
