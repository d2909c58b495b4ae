"""What the status line says of the selection: what it is, and what the keys do with it.

Knows no Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.canvas.lane_sentences import hidden_chosen, lane_chosen
from journeyeditor.canvas.subjects import Sort
from journeyeditor.canvas.walk import Focus, lane_at
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.check import kinds_for
from journeyeditor.model.find import find_card, places
from journeyeditor.model.journey import JourneyMap

if TYPE_CHECKING:
    from journeyeditor.canvas.bench import Bench


def say_chosen(bench: Bench) -> None:
    """Say what is selected, or that the focus is on an empty place."""
    selection = bench.session.selection
    if len(selection) == 1:
        bench.tell(*_one(bench.session.journey, next(iter(selection))))
    elif selection:
        bench.tell(
            _many(bench.session.journey, selection),
            translate("Canvas", "Drag or Alt+arrow: move the cards. Delete removes all of it."),
        )
    elif bench.focus is not None and bench.focus.lane_id and bench.focus.stage_id:
        _say_empty(bench, bench.focus)
    else:
        bench.tell("", "")


def will_choose(count: int) -> str:
    """What letting go of a rubber band will choose."""
    return translate("Canvas", "Let go to choose %n card(s).", n=count)


def _many(journey: JourneyMap, chosen: frozenset[Id]) -> str:
    cards = sum(place.card.id in chosen for place in places(journey))
    if cards == len(chosen):
        return translate("Canvas", "%n card(s) chosen.", n=cards)
    return translate("Canvas", "%n thing(s) chosen.", n=len(chosen))


def _say_empty(bench: Bench, focus: Focus) -> None:
    lane = lane_at(bench.session.journey, focus)
    if lane is None or not kinds_for(lane):
        say_no_typing(bench)
        return
    bench.tell(
        translate("Canvas", "Empty place."),
        translate("Canvas", "Just type to make a card here. Arrows: walk."),
    )


def say_no_typing(bench: Bench) -> bool:
    """Say why typing makes nothing here, and where it does; always True: that was said."""
    if bench.session.selection:
        bench.tell(
            translate("Canvas", "More than one thing is chosen."),
            translate("Canvas", "Choose one to type in it, or an empty place for a new card."),
        )
    elif bench.focus is not None and bench.focus.lane_id:
        bench.tell(
            translate("Canvas", "An emotion lane takes no cards."),
            translate("Canvas", "Choose a card; + and − set its feeling."),
        )
    else:
        bench.tell(
            translate("Canvas", "No place is chosen."),
            translate("Canvas", "Click on one or walk there with the arrows, then type."),
        )
    return True


def say_deleted(bench: Bench, count: int) -> None:
    """Say that things are gone, and how they come back."""
    bench.tell(
        translate("Canvas", "Took %n thing(s) off the map.", n=count),
        translate("Canvas", "Ctrl+Z puts it back."),
    )


def say_typing(bench: Bench, sort: Sort) -> None:
    """Say what the keys do while something is typed."""
    what = translate("Canvas", "Type the title.")
    match sort:
        case Sort.CARD:
            more = translate(
                "Canvas",
                "Enter: next card. Tab: next place. Shift+Enter: new line. Esc: do not keep.",
            )
        case Sort.NAME:
            more = translate("Canvas", "Enter keeps it. Esc leaves it as it was.")
        case Sort.FEELING:
            what = translate("Canvas", "Type a number from −2 to +2, and a word if you like.")
            more = translate("Canvas", "Enter: next feeling. Esc leaves it as it was.")
    bench.tell(what, more)


def _one(journey: JourneyMap, ref: Id) -> tuple[str, str]:
    if ref.startswith("point:"):
        return (
            translate("Canvas", "Feeling chosen."),
            translate(
                "Canvas", "+ and −: half a step. Enter: number and word. ? or Delete: unmeasured."
            ),
        )
    if find_card(journey, ref) is not None:
        return (
            translate("Canvas", "Card chosen."),
            translate(
                "Canvas",
                "Enter: change the text, again: next card. Alt+arrow: move. + and −: feeling.",
            ),
        )
    if any(link.id == ref for link in journey.links):
        return translate("Canvas", "Link chosen."), translate("Canvas", "Delete removes it.")
    if any(curve.id == ref for curve in journey.curves):
        return (
            translate("Canvas", "Emotion curve chosen."),
            translate("Canvas", "Drag its points up and down. Delete removes it."),
        )
    lane = next((lane for lane in journey.lanes if lane.id == ref), None)
    if lane is not None:
        return hidden_chosen() if lane.hidden else lane_chosen()
    return (
        translate("Canvas", "Stage chosen."),
        translate(
            "Canvas", "Enter: change the name. Drag: move. Delete removes all that is in it."
        ),
    )
