"""Maps for the tests of analyses: the three examples, and small ones made by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from journeyeditor.analysis.facts import Facts
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard, CustomerAction, Touchpoint, Wait
from journeyeditor.model.enums import CurveKind, MetricKind, Subject
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Link, Metric, Stage
from journeyeditor.model.project import Project, RootCause
from journeyeditor.storage.reader import read_project
from tests import samples
from tests.source_tree import ROOT

EXAMPLES = ROOT / "resources" / "examples"
NAMES = ("paytv", "move", "terrace")


@cache
def example_project(name: str, language: str = "nl") -> Project:
    """The project in an example file."""
    return read_project((EXAMPLES / f"{name}.{language}.journey.json").read_bytes())


@cache
def example(name: str, language: str = "nl") -> Facts:
    """The facts of the one map in an example file."""
    project = example_project(name, language)
    return Facts(project, project.maps[0])


def customer_curve(facts: Facts) -> EmotionCurve:
    """The curve that the customer's walk goes by."""
    curve = facts.walks[0].curve
    assert curve is not None
    return curve


def wait(card_id: str, slot: int = 0, **fields: object) -> Wait:
    """A waiting customer."""
    return Wait.model_validate({"id": card_id, "title": card_id, "slot": slot, **fields})


def action(card_id: str, slot: int = 0, **fields: object) -> CustomerAction:
    """Something the customer does alone."""
    return CustomerAction.model_validate({"id": card_id, "title": card_id, "slot": slot, **fields})


def in_row(*cards: AnyCard) -> tuple[AnyCard, ...]:
    """The cards one after the other."""
    return tuple(evolve(card, slot=slot) for slot, card in enumerate(cards))


def contact(card_id: str, **fields: object) -> Touchpoint:
    """A touchpoint; `in_row` gives it its moment."""
    return Touchpoint.model_validate({"id": card_id, "title": card_id, **fields})


def made(
    *cells: Sequence[AnyCard],
    feelings: Mapping[str, float] | None = None,
    work: Sequence[AnyCard] = (),
    links: Sequence[Link] = (),
    metrics: Sequence[Metric] = (),
    causes: Sequence[str] = (),
    **fields: Any,
) -> Facts:
    """A map with one stage (s1, s2 ...) for each row of customer cards.

    `work` stands frontstage in the first stage; `fields` are those of the project.
    """
    stages = [Stage(id=f"s{i}", name=f"Stage {i}", slots=40) for i in range(1, len(cells) + 1)]
    project = samples.project(
        stages,
        customer=[samples.cell(f"s{i}", *in_row(*row)) for i, row in enumerate(cells, 1) if row],
        frontstage=[samples.cell("s1", *in_row(*work))] if work else (),
        links=links,
        curves=[samples.curve("k", "e", dict(feelings or {}))] if feelings is not None else (),
    )
    journey = evolve(project.maps[0], metrics=tuple(metrics))
    roots = tuple(RootCause(id=cause, title=cause) for cause in causes)
    project = evolve(project, maps=(journey,), root_causes=roots, **fields)
    return Facts(project, journey)


def with_journey(facts: Facts, **fields: Any) -> Facts:
    """The same with other fields of the map."""
    journey = evolve(facts.journey, **fields)
    return Facts(evolve(facts.project, maps=(journey,)), journey)


def of_values(*values: float | None) -> Facts:
    """A map of one stage with a contact for each value; None is unmeasured."""
    cards = [contact(f"c{i}") for i in range(len(values))]
    return made(cards, feelings={f"c{i}": v for i, v in enumerate(values) if v is not None})


def measured_curve(answers: Mapping[str, tuple[float, int, float | None]]) -> EmotionCurve:
    """A measured curve in lane e: card -> value, n and standard deviation."""
    points = tuple(
        EmotionPoint(card_id=card, v=v, n=n, sd=sd) for card, (v, n, sd) in answers.items()
    )
    return EmotionCurve(id="k", lane_id="e", kind=CurveKind.MEASURED, points=points)


def overall(stage_id: str, grade: float, **fields: object) -> Metric:
    """A grade for the journey so far, given by 100 people, unless the fields say otherwise."""
    given = {
        "id": f"o-{stage_id}",
        "kind": MetricKind.GRADE,
        "value": grade,
        "n": 100,
        "stage_id": stage_id,
        "subject": Subject.OVERALL,
    }
    return Metric.model_validate({**given, **fields})


def score(card_id: str, kind: MetricKind, value: float, n: int = 100, name: str = "") -> Metric:
    """A score of one contact."""
    return Metric(id=name or f"{kind}-{card_id}", kind=kind, value=value, n=n, card_id=card_id)
