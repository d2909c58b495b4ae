"""Text that names stages or lanes, pasted on a map: each line or cell goes where it belongs.

A list within a list names stages at its top; in the first row of a table stand stages, in its
first column lanes. On a map without cards the names become its stages; on another they are found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from journeyeditor.edits.cards import add_card
from journeyeditor.edits.clipboard.listing import Item, Listing, texts_below
from journeyeditor.edits.clipboard.paste import Pasted
from journeyeditor.edits.clipboard.text import MOST_CARDS, Table, as_notes, paste_table
from journeyeditor.edits.maps import revise_map
from journeyeditor.edits.new import new_card, new_stage, new_title
from journeyeditor.edits.notes import note_kind
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.spot import Spot
from journeyeditor.edits.stages import add_stage, delete_stage, revise_stage
from journeyeditor.model.base import Id, revise
from journeyeditor.model.find import find_cell, find_lane, find_map, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line

MOST_NAMED = 500
"""Cards that such a text becomes; a longer one is no text for a map."""

_NAME, _TITLE, _TEXT = 200, 500, 20_000
"""Letters that the model has room for."""

Names = Mapping[str, Id]


class Put(NamedTuple):
    """What has become of a project, and whether the text named stages or lanes."""

    pasted: Pasted
    named: bool


def paste_words(
    project: Project,
    map_id: Id,
    words: tuple[Table, Listing],
    to: Spot,
    new_id: Callable[[], Id],
) -> Put:
    """Put a text on a map: where its names say, otherwise from a spot on.

    Raises EditRefused where a lane takes no cards or a stage gets too long.
    """
    table, listing = words
    named = None
    if table.is_wide:
        named = paste_named_table(project, map_id, table, to, new_id)
    elif listing.is_nested:
        named = paste_listing(project, map_id, listing, to, new_id)
    return Put(named or paste_table(project, map_id, table, to, new_id), named is not None)


def fits_on_a_map(words: tuple[Table, Listing]) -> bool:
    """Whether a text is short enough to become cards; a list within a list may be longer."""
    table, listing = words
    most = MOST_NAMED if table.is_wide or listing.is_nested else MOST_CARDS
    return not table.dropped and len(table.texts) <= most


def paste_listing(
    project: Project, map_id: Id, listing: Listing, to: Spot, new_id: Callable[[], Id]
) -> Pasted | None:
    """Put a list within a list on a map; None when it names nothing that is there.

    What stands deeper than a card becomes its description, what stands before the first heading
    a note. Raises EditRefused where the lane takes
    no cards or a stage gets too long.
    """
    title, tops, before = parted(listing)
    journey = find_map(project, map_id)
    put = _Putter(project, map_id, new_id)
    if is_blank(journey) and any(item.items for item in tops):
        put.name_map(title)
        stages = put.name_stages([item.text for item in tops])
    else:
        known = _stages(journey)
        stages = [known.get(_plain(item.text), "") for item in tops]
        if 2 * sum(map(bool, stages)) < len(stages) or not any(stages):
            return None
    put.note(before)
    lanes = _lanes(journey)
    for item, stage_id in zip(tops, stages, strict=True):
        if not stage_id:
            put.card(to.lane_id, to.stage_id, item)
        for each in item.items if stage_id else ():
            lane_id = lanes.get(_plain(each.text)) if each.items else None
            for card in each.items if lane_id else (each,):
                put.card(lane_id or to.lane_id, stage_id, card)
    return put.pasted


def paste_named_table(
    project: Project, map_id: Id, table: Table, to: Spot, new_id: Callable[[], Id]
) -> Pasted | None:
    """Put a table whose first row names stages, or whose first column lanes; None for another."""
    journey = find_map(project, map_id)
    stages, lanes = _stages(journey), _lanes(journey)
    head = [stages.get(_plain(text)) for text in table.rows[0]]
    has_head = _mostly(head[1:] or head, table.rows[0][1:] or table.rows[0])
    body = table.rows[1:] if has_head else table.rows
    first = [row[0] for row in body]
    named = [lanes.get(_plain(text)) for text in first]
    has_lanes = _mostly(named, first)
    if not has_head and not has_lanes:
        return None
    order = [stage.id for stage in journey.stages]
    put = _Putter(project, map_id, new_id)
    lane_id = to.lane_id
    for row, lane in zip(body, named, strict=True):
        lane_id = lane or lane_id if has_lanes else to.lane_id
        for column, text in enumerate(row):
            if not text or (has_lanes and column == 0):
                continue
            at = min(column - has_lanes, len(order) - 1)
            stage = head[column] if has_head and column < len(head) else None
            put.card(lane_id, stage or order[at], Item(text))
    return put.pasted


def is_blank(journey: JourneyMap) -> bool:
    """Whether nothing stands on a map yet."""
    free = any(point.card_id is None for curve in journey.curves for point in curve.points)
    return not free and next(places(journey), None) is None


def parted(listing: Listing) -> tuple[str, Sequence[Item], Sequence[Item]]:
    """The title over all, if there is one; the items that name stages; and what is said before."""
    title, tops = "", list(listing.items)
    while len(tops) == 1 and tops[0].heading and any(item.items for item in tops[0].items):
        title, tops = tops[0].text, tops[0].items
    if not any(item.heading for item in tops):
        return title, tops, ()
    return title, [i for i in tops if i.heading], [i for i in tops if not i.heading]


def _mostly(found: Sequence[Id | None], texts: Sequence[str]) -> bool:
    """Whether at least half of the texts are known, and one at all."""
    known = sum(each is not None for each in found)
    return known > 0 and 2 * known >= sum(map(bool, texts))


def _stages(journey: JourneyMap) -> Names:
    return _by_name((stage.name, stage.id) for stage in journey.stages)


def _lanes(journey: JourneyMap) -> Names:
    return _by_name((lane.name, lane.id) for lane in journey.lanes if note_kind(lane) is not None)


def _by_name(pairs: Iterable[tuple[str, Id]]) -> Names:
    found: dict[str, Id] = {}
    for name, ref in pairs:
        found.setdefault(_plain(name), ref)
    return found


def _plain(name: str) -> str:
    return one_line(name).casefold().rstrip(":").rstrip()


class _Putter:
    """Puts cards behind what stands in a lane and stage."""

    def __init__(self, project: Project, map_id: Id, new_id: Callable[[], Id]) -> None:
        self._project, self._map_id, self._new_id = project, map_id, new_id
        self._ids: list[Id] = []

    @property
    def pasted(self) -> Pasted:
        """What has become of the project."""
        return Pasted(self._project, frozenset(self._ids))

    def name_map(self, title: str) -> None:
        """Give a map a title that has none of its own."""
        journey = find_map(self._project, self._map_id)
        if title and journey.title == new_title(self._project.language):
            self._project = revise_map(self._project, self._map_id, title=title[:_NAME])

    def note(self, items: Sequence[Item]) -> None:
        """Put what stands in no stage in the note tray."""
        texts = ["\n".join((item.text, *texts_below(item)))[:_TEXT] for item in items]
        self._project = as_notes(self._project, texts, self._new_id)

    def name_stages(self, names: Sequence[str]) -> list[Id]:
        """Let a map without cards have stages of these names, and no others."""
        old = [stage.id for stage in find_map(self._project, self._map_id).stages]
        ids = [*old[: len(names)], *(self._new_id() for _ in names[len(old) :])]
        for at, (stage_id, name) in enumerate(zip(ids, names, strict=True)):
            if at < len(old):
                new = revise_stage(self._project, self._map_id, stage_id, name=name[:_NAME])
            else:
                stage = new_stage(stage_id, name[:_NAME])
                new = add_stage(self._project, self._map_id, at, stage)
            self._project = new
        for stage_id in old[len(names) :]:
            self._project = delete_stage(self._project, self._map_id, stage_id)
        return ids

    def card(self, lane_id: Id, stage_id: Id, item: Item) -> None:
        """A card with what stands below it as its description."""
        lane = find_lane(find_map(self._project, self._map_id), lane_id)
        kind = note_kind(lane)
        if kind is None:
            raise EditRefused(Refusal.NO_CARDS)
        cell = find_cell(lane, stage_id)
        slot = max((card.slot + card.span for card in cell.cards), default=0) if cell else 0
        card = new_card(kind, self._new_id(), item.text[:_TITLE])
        more = [item.text] if len(item.text) > _TITLE else []
        about = "\n".join((*more, *texts_below(item)))[:_TEXT]
        card = revise(card, description=about) if about else card
        self._project = add_card(self._project, self._map_id, card, Spot(lane_id, stage_id, slot))
        self._ids.append(card.id)
