"""What can be typed in place: titles and names, and what is felt at a point of a curve.

Says what stands there now, what typing makes of it, and where the field lies. Knows no Qt.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from journeyeditor.canvas import sentences
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.index import Found
from journeyeditor.canvas.walk import focus_of, ref_at, step
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.maps import revise_map
from journeyeditor.edits.stages import revise_stage
from journeyeditor.i18n import translate
from journeyeditor.layout.drawing import Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_card, find_curve
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

_NAME = 200
"""Letters of a name, as in the model."""

_FELT = re.compile(r"\s*([+−-]?\s*\d+(?:[.,]\d*)?)?\s*(.*)", re.DOTALL)
"""What is typed at a point: a number, a word, or both."""


_SIGNS = ("+", "-", "−")
"""The beginning of a number of which no figure was typed yet."""


class Sort(Enum):
    """What is typed; it decides what Enter does and what the status line says."""

    CARD = auto()
    NAME = auto()
    FEELING = auto()


@dataclass(frozen=True, slots=True)
class Subject:
    """What is typed: its id, what it is called before, and the project with another text.

    `fallback` is the text that counts when nothing is typed; "" = then nothing happens.
    """

    ref: Id
    text: str
    label: str
    apply: Callable[[str], Project]
    fallback: str = ""
    new: bool = False
    base: Project | None = None
    sort: Sort = Sort.NAME

    @property
    def breaks(self) -> bool:
        """Whether it may have several lines."""
        return self.sort is Sort.CARD


def subject_of(bench: Bench, ref: Id) -> Subject | None:
    """What can be typed at a thing of the open map, or at the map itself; None = nothing."""
    session = bench.session
    base, map_id, journey = session.project, session.map_id, session.journey
    if ref.startswith("point:"):
        return _feeling(bench, ref)
    label, place = sentences.label_text(), find_card(journey, ref)
    if place is not None:
        return Subject(
            ref,
            place.card.title,
            label,
            lambda title: revise_card(base, map_id, ref, title=title),
            base=base,
            sort=Sort.CARD,
        )
    named = _named(base, journey, ref)
    return None if named is None else Subject(ref, named[0], label, named[1], base=base)


def _named(
    base: Project, journey: JourneyMap, ref: Id
) -> tuple[str, Callable[[str], Project]] | None:
    """The name of a stage, a lane or the map, and the project with another one."""
    if ref == journey.id:
        return journey.title, lambda name: revise_map(base, ref, title=name[:_NAME])
    for stage in journey.stages:
        if stage.id == ref:
            return stage.name, lambda name: revise_stage(base, journey.id, ref, name=name[:_NAME])
    for lane in journey.lanes:
        if lane.id == ref:
            return lane.name, lambda name: revise_lane(base, journey.id, ref, name=name[:_NAME])
    return None


def _feeling(bench: Bench, ref: Id) -> Subject:
    """The number and the word at a point of a curve, as "−1,6 powerless".

    Another number alone leaves the word; the same number without the word takes it away.
    """
    _, curve_id, card_id = ref.split(":", 2)
    session = bench.session
    base, map_id = session.project, session.map_id
    points = find_curve(session.journey, curve_id).points
    point = next((point for point in points if point.card_id == card_id), None)
    number = "" if point is None else words_for(base.language).number(point.v, plus=True)
    text = "" if point is None else f"{number} {point.word}".strip()

    def apply(typed: str) -> Project:
        number, word = felt(typed)
        v = point.v if number is None and point is not None else number
        if v is None or not -2.0 <= v <= 2.0:
            bench.tell(translate("Canvas", "A feeling is a number from −2 to +2."), "")
            return base
        kept = None if point is not None and not word and v != point.v else word
        new = bench.attempt(lambda: set_feeling(base, map_id, curve_id, card_id, v, kept))
        return base if new is None else new

    return Subject(ref, text, sentences.label_feeling(), apply, base=base, sort=Sort.FEELING)


def felt(typed: str) -> tuple[float | None, str]:
    """The number, None if there is none, and the word of what was typed at a point."""
    found = _FELT.match(typed)
    number, word = found.groups() if found is not None else (None, "")
    if number is None:
        return None, "" if word in _SIGNS else word.strip()
    figure = number.replace("−", "-").replace(",", ".").replace(" ", "")
    return float(figure), word.strip()


def next_point(journey: JourneyMap, ref: Id) -> Id | None:
    """The point of the same lane after this one, None at the end."""
    focus = focus_of(journey, ref)
    while focus is not None:
        after = step(journey, focus, 1, 0)
        if after == focus:
            return None
        focus, found = after, ref_at(journey, after)
        if found is not None:
            return found
    return None


def field_of(found: Found, journey: JourneyMap) -> tuple[float, Rect, bool]:
    """The size of the letters, in points, and where they stand, in mm; and whether bold."""
    rect = found.rect
    match found.block.role:
        case Role.STAGE:
            return CANVAS.stage_pt, Rect(rect.x + 3, rect.y + 1, rect.w - 6, 18), True
        case Role.LANE_NAME:
            return CANVAS.lane_pt, Rect(rect.x + 4, rect.y + 9, rect.w - 6, 26), True
        case Role.CORNER:
            return CANVAS.lane_pt, Rect(rect.x + 2, rect.y + 6, rect.w * 2, 13), True
        case Role.POINT:
            return CANVAS.title_pt, Rect(rect.right + 3, rect.y, 70, rect.h), False
    place = find_card(journey, found.block.ref)
    is_note = place is not None and not hasattr(place.card, "channel_id")
    top = 1.5 if is_note else 12.5
    inner = Rect(rect.x + 4.2, rect.y + top, rect.w - 5.5, max(20.0, rect.h - top - 12.0))
    return CANVAS.title_pt, inner, False
