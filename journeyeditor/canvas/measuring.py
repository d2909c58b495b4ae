"""Putting a measurement on a card, a stage or the whole journey, by a small field on the map."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from journeyeditor.canvas import sentences
from journeyeditor.canvas.ask import MetricPopup
from journeyeditor.canvas.bench import Bench
from journeyeditor.edits.lanes import add_lane
from journeyeditor.edits.metrics import add_metric
from journeyeditor.edits.new import new_notes_lane
from journeyeditor.edits.rules import EditRefused, PaletteItem
from journeyeditor.i18n import language, translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Content, Language, MetricKind
from journeyeditor.model.find import find_card, find_map, find_stage
from journeyeditor.model.journey import Metric
from journeyeditor.model.project import Project
from journeyeditor.model.ranges import range_of
from journeyeditor.model.vocabulary import word


class Scope(NamedTuple):
    """What was measured: a card, a stage, or, with neither, the whole journey."""

    card_id: Id | None = None
    stage_id: Id | None = None


def ask_metric(bench: Bench, surface: QWidget, scope: Scope, at: QPoint) -> MetricPopup:
    """Ask for a measurement at a place of the screen and keep it as one step."""
    spoken = Language(language())
    words = {kind: word(spoken, "metric", kind.value) for kind in MetricKind}
    kinds = [(kind.value, _with_range(kind, name)) for kind, name in words.items()]

    def check(code: str, value: str, n: str) -> str:
        return _keep(bench, scope, MetricKind(code), value, n)

    popup = MetricPopup(surface, _title(bench, scope), kinds, check)
    popup.open_at(at)
    popup.value.setFocus()
    return popup


def _with_range(kind: MetricKind, name: str) -> str:
    low, high = range_of(kind)
    return f"{name}, {low:.0f}–{high:.0f}".replace("-", "−")


def _title(bench: Bench, scope: Scope) -> str:
    journey = bench.session.journey
    if scope.card_id is not None:
        place = find_card(journey, scope.card_id)
        name = "" if place is None else " ".join(place.card.title.split())
    elif scope.stage_id is not None:
        name = find_stage(journey, scope.stage_id).name
    else:
        return translate("Canvas", "Measurement of the whole journey")
    return translate("Canvas", "Measurement of “{name}”").format(name=name[:40])


def _keep(bench: Bench, scope: Scope, kind: MetricKind, value: str, n: str) -> str:
    """Commit the measurement; "" when that is done, else what is wrong."""
    low, high = range_of(kind)
    number = _number(value)
    if number is None or not low <= number <= high:
        text = translate("Canvas", "The value is a number from {low} to {high}.")
        return text.format(low=f"{low:.0f}".replace("-", "−"), high=f"{high:.0f}")
    if not n.strip().isdecimal() or int(n) < 1:
        return translate("Canvas", "The number of answers is 1 or more.")
    session = bench.session
    base, map_id = session.project, session.map_id
    try:
        metric = Metric(
            id=bench.new_id(),
            kind=kind,
            value=number,
            n=int(n),
            card_id=scope.card_id,
            stage_id=scope.stage_id,
        )
        new = add_metric(_with_lane(base, map_id, scope, bench), map_id, metric)
    except ValueError:  # what the model says of a number that is too large
        return translate("Canvas", "The number of answers is too large.")
    except EditRefused as refused:
        return sentences.refusal_words(refused.refusal)
    session.commit(sentences.label_add(PaletteItem.METRIC), new, base=base)
    bench.tell(
        translate("Canvas", "The measurement is kept."),
        translate("Canvas", "The inspector shows it. Ctrl+Z takes it away again."),
    )
    bench.repaint()
    return ""


def _with_lane(project: Project, map_id: Id, scope: Scope, bench: Bench) -> Project:
    """What was measured of a stage or the journey is shown in a lane; it is made when missing."""
    journey = find_map(project, map_id)
    has_lane = any(lane.content is Content.METRICS for lane in journey.lanes)
    if scope.card_id is not None or has_lane:
        return project
    lane = new_notes_lane(bench.new_id(), Content.METRICS, project.language)
    return add_lane(project, map_id, len(journey.lanes), lane)


def _number(text: str) -> float | None:
    plain = text.strip().replace("−", "-").replace(",", ".").removesuffix("%").strip()
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if number == number and abs(number) < 1e6 else None  # noqa: PLR0124 - not NaN
