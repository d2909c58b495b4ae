"""Putting a piece on a map.

Cards whose ids the project does not have keep them, with their measurements: they were cut, or
come from another project. Others are copies: they get new ids, and nobody has measured them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from journeyeditor.edits import moments
from journeyeditor.edits.cards import add_card, revise_card
from journeyeditor.edits.clipboard.attached import attach
from journeyeditor.edits.clipboard.lists import Names, bring_lists
from journeyeditor.edits.clipboard.piece import own_ids
from journeyeditor.edits.clipboard.routes import Landing, landings
from journeyeditor.edits.notes import add_notes
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.edits.tree import on_map, reuse
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import find_map, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Note, Project
from journeyeditor.model.titles import one_line


class Pasted(NamedTuple):
    """The project after a paste, the cards that came, and how many became notes instead."""

    project: Project
    ids: frozenset[Id]
    noted: int = 0


def paste(
    project: Project, map_id: Id, piece: Project, to: Spot, new_id: Callable[[], Id]
) -> Pasted:
    """Put the cards of a piece on a map from a spot on, with all that hangs on them.

    They keep their places towards each other. Room is made where cards stand already: in the one
    lane, or, for cards of several lanes, in all, so that what happens together stays together.
    Cards that no lane takes become notes in the tray. Raises EditRefused where a stage would get
    too long; KeyError for a map or stage that does not exist.
    """
    target = find_map(project, map_id)
    source = piece.maps[0]
    known = own_ids(project)
    ids = {p.card.id: p.card.id if p.card.id not in known else new_id() for p in places(source)}
    new, names = bring_lists(project, piece, new_id)
    found = landings(source, target, to)
    fitting = [landing for landing in found if landing.lane_id is not None]
    new = _with_cards(new, map_id, fitting, names | ids, source)
    landed = {landing.place.card.id: ids[landing.place.card.id] for landing in fitting}
    new = attach(new, map_id, piece, landed, names, new_id)
    left = [landing.place.card for landing in found if landing.lane_id is None]
    new = add_notes(new, [Note(id=ids[card.id], text=one_line(card.title)) for card in left])
    return Pasted(reuse(project, new), frozenset(landed.values()), len(left))


def _with_cards(
    project: Project, map_id: Id, found: Sequence[Landing], names: Names, source: JourneyMap
) -> Project:
    lanes = {landing.lane_id for landing in found}
    if len(lanes) > 1:
        project = on_map(project, map_id, lambda journey: _opened(journey, found))
    else:
        found = _close_together(find_map(project, map_id), found)
    derived = find_map(project, map_id).baseline_id == source.id
    stacked: set[tuple[Id | None, Id, int]] = set()
    for landing in found:
        card = _card(landing.place.card, names, derived)
        project = add_card(project, map_id, card, _spot(project, map_id, landing, stacked))
        stacked.add(landing[1:])
    return _with_partners(project, map_id, [landing.place.card for landing in found], names)


def _spot(
    project: Project, map_id: Id, landing: Landing, stacked: set[tuple[Id | None, Id, int]]
) -> Spot:
    """Beside what came with the piece at that moment, else with room made for it."""
    lane_id, stage_id, slot = str(landing.lane_id), landing.stage_id, landing.slot
    if landing[1:] in stacked:
        return Spot(lane_id, stage_id, slot, Mode.STACK)
    taken = _taken(find_map(project, map_id), landing)
    return Spot(lane_id, stage_id, slot, Mode.INSERT if taken else Mode.PLACE)


def _card(card: AnyCard, names: Names, derived: bool) -> AnyCard:
    """The card as it is called and as it names things here; partners follow later."""
    changes: dict[str, Id | None] = {"id": names[card.id]}
    for field in ("channel_id", "department_id", "root_cause_id"):
        if (old := getattr(card, field, None)) is not None:
            changes[field] = names[old]
    if getattr(card, "card_id", None) is not None:
        changes["card_id"] = None
    if names[card.id] != card.id:
        changes["origin_id"] = card.id if derived else None
    return evolve(card, **changes)


def _with_partners(
    project: Project, map_id: Id, cards: Iterable[AnyCard], names: Mapping[Id, Id]
) -> Project:
    """Quotes and the like belong to the card that they belonged to, if that came along."""
    for card in cards:
        partner = getattr(card, "card_id", None)
        if partner is not None and partner in names:
            project = revise_card(project, map_id, names[card.id], card_id=names[partner])
    return project


def _taken(journey: JourneyMap, landing: Landing) -> bool:
    end = landing.slot + landing.place.card.span
    return any(
        place.stage_id == landing.stage_id
        and place.lane.id == landing.lane_id
        and place.card.slot < end
        and landing.slot < place.card.slot + place.card.span
        for place in places(journey)
    )


def _close_together(journey: JourneyMap, found: Sequence[Landing]) -> Sequence[Landing]:
    """Without the blank moments among them where cards stand in the way: they would mix."""
    if not any(_taken(journey, landing) for landing in found):
        return found
    closed = []
    for stage_id in dict.fromkeys(landing.stage_id for landing in found):
        here = [landing for landing in found if landing.stage_id == stage_id]
        at, last = here[0].slot, here[0]
        for landing in here:
            if landing.slot != last.slot:
                at += last.place.card.span
            closed.append(landing._replace(slot=at))
            last = landing
    return closed


def _opened(journey: JourneyMap, found: Sequence[Landing]) -> JourneyMap:
    """The map with room, in all lanes of a stage, for what lands there among other cards."""
    new = journey
    for stage_id in dict.fromkeys(landing.stage_id for landing in found):
        here = [landing for landing in found if landing.stage_id == stage_id]
        if any(_taken(journey, landing) for landing in here):
            first = min(landing.slot for landing in here)
            end = max(landing.slot + landing.place.card.span for landing in here)
            new = moments.open_up(new, stage_id, first, end - first)
    return new
