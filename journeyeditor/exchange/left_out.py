"""What a format that knows stages, steps, names and feelings cannot say of a map, counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from journeyeditor.exchange.formats import Remark
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, Kind
from journeyeditor.model.find import Place, holds_steps, in_order, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line

_PLAIN = frozenset({Kind.TOUCHPOINT, Kind.ACTIVITY, Kind.SYSTEM})


def shown_steps(journey: JourneyMap) -> list[Place]:
    """The cards of customers, employees and systems in reading order, hidden lanes left out."""
    return [p for p in in_order(journey) if holds_steps(p.lane) and not p.lane.hidden]


def felt(journey: JourneyMap) -> dict[Id, float]:
    """The feeling at each card: of the first curve that has one there, wishes left out."""
    found: dict[Id, float] = {}
    for curve in journey.curves:
        for point in curve.points if curve.kind is not CurveKind.TARGET else ():
            if point.card_id is not None:
                found.setdefault(point.card_id, point.v)
    return found


def photos_of(journey: JourneyMap) -> tuple[Remark, ...]:
    """The photos of lanes, which no text or table has room for."""
    count = sum(len(lane.photos) for lane in journey.lanes)
    return (Remark(translate("Exchange", "%n photo(s) of lanes", n=count)),) if count else ()


def left_out_of_steps(project: Project, journey: JourneyMap) -> tuple[Remark, ...]:
    """What is lost when only those are written. A link within one step of several people is not."""
    counted = _counted(project, journey)
    return (*(Remark(text(count)) for count, text in counted if count), *photos_of(journey))


def _counted(project: Project, journey: JourneyMap) -> Iterator[tuple[int, Callable[[int], str]]]:
    steps = shown_steps(journey)
    ids = {place.card.id for place in steps}
    others = [p for p in places(journey) if p.card.id not in ids]
    hidden = sum(holds_steps(place.lane) for place in others)
    points = sum(len(curve.points) for curve in journey.curves)
    yield hidden, lambda n: translate("Exchange", "%n card(s) in hidden lanes", n=n)
    yield (
        len(others) - hidden,
        lambda n: translate("Exchange", "%n quote(s), opportunities and other notes", n=n),
    )
    yield (
        points - len(felt(journey).keys() & ids),
        lambda n: translate("Exchange", "%n feeling(s) beside the first at a step", n=n),
    )
    at = {p.card.id: (p.stage_id, p.card.slot, one_line(p.card.title)) for p in steps}
    links = [link for link in journey.links if at.get(link.source, 0) != at.get(link.target, 1)]
    yield len(links), lambda n: translate("Exchange", "%n link(s) between cards", n=n)
    yield len(journey.metrics), lambda n: translate("Exchange", "%n measurement(s)", n=n)
    yield (
        sum(bool(ids & set(pain.card_ids)) for pain in project.pain_points),
        lambda n: translate("Exchange", "%n pain point(s)", n=n),
    )
    yield from _fields(steps)


def _fields(steps: Sequence[Place]) -> Iterator[tuple[int, Callable[[int], str]]]:
    def having(field: str) -> int:
        return sum(bool(getattr(place.card, field, None)) for place in steps)

    yield having("channel_id"), lambda n: translate("Exchange", "channels of %n step(s)", n=n)
    yield having("department_id"), lambda n: translate("Exchange", "departments of %n step(s)", n=n)
    yield having("description"), lambda n: translate("Exchange", "descriptions of %n step(s)", n=n)
    yield (
        having("mot"),
        lambda n: translate("Exchange", "moments of truth at %n step(s)", n=n),
    )
    yield having("kano"), lambda n: translate("Exchange", "Kano classes of %n step(s)", n=n)
    yield having("friction"), lambda n: translate("Exchange", "friction at %n step(s)", n=n)
    yield having("duration"), lambda n: translate("Exchange", "durations of %n step(s)", n=n)
    yield (
        sum(Kind(place.card.kind) not in _PLAIN for place in steps),
        lambda n: translate("Exchange", "%n wait(s) and customer actions become plain steps", n=n),
    )
