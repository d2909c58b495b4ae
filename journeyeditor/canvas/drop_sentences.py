"""What the canvas says of cards that are carried: where they will land, and with what.

Knows no Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.canvas.sentences import kind_word
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import find_card, find_cell, find_lane, find_stage
from journeyeditor.model.journey import JourneyMap

if TYPE_CHECKING:
    from journeyeditor.canvas.bench import Bench

WORKERS = frozenset({Kind.ACTIVITY, Kind.SYSTEM})
"""What an employee or a system does: it can support a step of the customer."""

_LONGEST = 40
"""Letters of a title in the status line; the rest of the sentence must stay in view."""


def company(journey: JourneyMap, spot: Spot, but: frozenset[Id] = frozenset()) -> str:
    """The title of the card that a drop would join at its moment, "" when there is none."""
    cell = find_cell(find_lane(journey, spot.lane_id), spot.stage_id)
    if cell is None or spot.mode is Mode.INSERT:
        return ""
    here = (card for card in cell.cards if card.slot == spot.slot and card.id not in but)
    return next((_short(card.title) for card in here), "")


def place_words(journey: JourneyMap, spot: Spot, but: frozenset[Id] = frozenset()) -> str:
    """The words in the dashed place where a card will land; moments count from 1 for people."""
    if company(journey, spot, but):
        return translate("Canvas", "at the same time")
    return translate("Canvas", "moment {number}").format(number=spot.slot + 1)


def will_move(bench: Bench, ids: frozenset[Id], journey: JourneyMap, spot: Spot) -> None:
    """What releasing the dragged cards will do."""
    beside, count = company(journey, spot, ids), len(ids)
    if beside:
        text = translate(
            "Canvas", "Drop to move %n card(s) to the same moment as “{card}”.", n=count
        )
        bench.tell(text.format(card=beside), drop_choices())
        return
    name = find_stage(journey, spot.stage_id).name
    text = translate("Canvas", "Drop to move %n card(s) to moment {number} in “{stage}”.", n=count)
    bench.tell(text.format(number=spot.slot + 1, stage=name), drop_choices())


def will_add(bench: Bench, kind: Kind, journey: JourneyMap, spot: Spot) -> None:
    """What releasing a palette item will do."""
    beside, kind_name = company(journey, spot), kind_word(kind)
    choices = worker_choices() if kind in WORKERS else drop_choices()
    if beside:
        text = translate("Canvas", "Drop to add: {kind}, at the same time as “{card}”.")
        bench.tell(text.format(kind=kind_name, card=beside), choices)
        return
    name = find_stage(journey, spot.stage_id).name
    text = translate("Canvas", "Drop to add: {kind}, as moment {number} in “{stage}”.")
    bench.tell(text.format(kind=kind_name, number=spot.slot + 1, stage=name), choices)


def will_support(bench: Bench, kind: Kind, journey: JourneyMap, customer: Id) -> None:
    """What releasing an employee's work does while Alt is held: it is linked as well."""
    place = find_card(journey, customer)
    title = "" if place is None else _short(place.card.title)
    text = translate("Canvas", "Drop to add: {kind}, which supports “{card}”.")
    bench.tell(text.format(kind=kind_word(kind), card=title), translate("Canvas", "Esc stops."))


def drop_choices() -> str:
    """What else a drop can do."""
    return translate(
        "Canvas", "With Shift all lanes move along. On a card: at the same time. Esc stops."
    )


def worker_choices() -> str:
    """What else a drop of an employee's work can do."""
    return translate(
        "Canvas",
        "With Alt linked to the customer's card. With Shift all lanes move along. Esc stops.",
    )


def try_alt() -> str:
    """What helps when an employee's work is held over a card of the customer."""
    return translate("Canvas", "With Alt it goes below this card and supports it. Esc stops.")


def _short(title: str) -> str:
    words = " ".join(title.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
