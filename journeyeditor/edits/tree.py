"""Copying one path of the tree: map -> lane -> cell -> card. The only code that does so.

What is not on the path stays the very same object, and so does the whole project when nothing
changed. Knows nothing of what an edit means: it validates nothing and keeps no invariant, except
that cells are never empty and their cards in order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import Cell, JourneyMap, Lane
from journeyeditor.model.project import Project

T = TypeVar("T")
C = TypeVar("C", bound=Node)

CellAt = tuple[Id, Id]
"""Which cell: the id of its lane and of its stage."""


class _Named(Protocol):
    @property
    def id(self) -> Id: ...


I = TypeVar("I", bound=_Named)  # noqa: E741 - an item


def same(old: tuple[T, ...], new: Iterable[T]) -> tuple[T, ...]:
    """The new items, as the very same tuple as before when all items are the same objects."""
    fresh = tuple(new)
    if len(fresh) == len(old) and all(a is b for a, b in zip(old, fresh, strict=True)):
        return old
    return fresh


def put(items: tuple[I, ...], item: I) -> tuple[I, ...]:
    """The items with the one of this id replaced. Raises KeyError when there is none."""
    if all(old.id != item.id for old in items):
        raise KeyError(item.id)
    return same(items, (item if old.id == item.id else old for old in items))


def insert(items: tuple[T, ...], at: int, item: T) -> tuple[T, ...]:
    """The items with one more before index `at`; beyond the ends = at the end."""
    at = max(0, min(at, len(items)))
    return (*items[:at], item, *items[at:])


def shift(items: tuple[T, ...], at: int, to: int) -> tuple[T, ...]:
    """The items with the one at index `at` brought to index `to`, counted without itself."""
    rest = (*items[:at], *items[at + 1 :])
    return same(items, insert(rest, to, items[at]))


def index_of(items: Sequence[I], wanted: Id) -> int:
    """Where the item with this id is. Raises KeyError when there is none."""
    for index, item in enumerate(items):
        if item.id == wanted:
            return index
    raise KeyError(wanted)


def on_map(project: Project, map_id: Id, change: Callable[[JourneyMap], JourneyMap]) -> Project:
    """The project with one map changed. Raises KeyError when there is no such map."""
    return with_map(project, change(find_map(project, map_id)))


def with_map(project: Project, journey: JourneyMap) -> Project:
    """The project with the map of this id replaced. Raises KeyError when there is none."""
    return evolve(project, maps=put(project.maps, journey))


def with_lane(journey: JourneyMap, lane: Lane) -> JourneyMap:
    """The map with the lane of this id replaced. Raises KeyError when there is none."""
    return evolve(journey, lanes=put(journey.lanes, lane))


def with_cells(journey: JourneyMap, cells: Mapping[CellAt, Sequence[AnyCard]]) -> JourneyMap:
    """The map with the given cells holding these cards, in any order, and no others.

    No cards = no cell. Lanes that are not named, and lanes of which nothing differs, are the very
    same objects.
    """
    stages = {stage.id: index for index, stage in enumerate(journey.stages)}
    by_lane: dict[Id, dict[Id, Sequence[AnyCard]]] = {}
    for (lane_id, stage_id), cards in cells.items():
        by_lane.setdefault(lane_id, {})[stage_id] = cards
    lanes = (
        _with_lane_cells(lane, by_lane[lane.id], stages) if lane.id in by_lane else lane
        for lane in journey.lanes
    )
    return evolve(journey, lanes=same(journey.lanes, lanes))


def _with_lane_cells(
    lane: Lane, changed: Mapping[Id, Sequence[AnyCard]], stages: Mapping[Id, int]
) -> Lane:
    old = {cell.stage_id: cell for cell in lane.cells}
    new = dict(old)
    for stage_id, cards in changed.items():
        cell = _cell(stage_id, old.get(stage_id), cards)
        if cell is None:
            new.pop(stage_id, None)
        else:
            new[stage_id] = cell
    ordered = sorted(new.values(), key=lambda cell: stages[cell.stage_id])
    return evolve(lane, cells=same(lane.cells, ordered))


def _cell(stage_id: Id, old: Cell | None, cards: Sequence[AnyCard]) -> Cell | None:
    ordered = sorted(cards, key=lambda card: (card.slot, card.stack))
    if old is not None:
        return evolve(old, cards=same(old.cards, ordered)) if ordered else None
    return Cell(stage_id=stage_id, cards=tuple(ordered)) if ordered else None


def map_cards(journey: JourneyMap, change: Callable[[Id, AnyCard], AnyCard]) -> JourneyMap:
    """The map with each card changed in its place; `change` gets its stage's id and the card.

    Slot and stack have to stay.
    """
    lanes = (_map_lane(lane, change) for lane in journey.lanes)
    return evolve(journey, lanes=same(journey.lanes, lanes))


def _map_lane(lane: Lane, change: Callable[[Id, AnyCard], AnyCard]) -> Lane:
    cells = (
        evolve(cell, cards=same(cell.cards, (change(cell.stage_id, c) for c in cell.cards)))
        for cell in lane.cells
    )
    return evolve(lane, cells=same(lane.cells, cells))


def map_nodes(node: C, change: Callable[[Any], Any]) -> C:
    """The node with every node in it changed, and then itself: what is below comes first.

    `change` has to give a node of the same kind. Unknown fields are not looked into.
    """
    parts: dict[str, Any] = {}
    for name, value in vars(node).items():
        if isinstance(value, Node):
            parts[name] = map_nodes(value, change)
        elif isinstance(value, tuple) and value and isinstance(value[0], Node):
            parts[name] = same(value, (map_nodes(item, change) for item in value))
    changed: C = change(evolve(node, **parts) if parts else node)
    return changed


def reuse(old: C, new: C) -> C:
    """The new node, in which every part that equals one of the old node is that very part.

    For what is done in several steps, of which a later one can undo what an earlier one did.
    """
    if old is new or old == new:
        return old
    parts = {name: _reused(getattr(old, name), value) for name, value in vars(new).items()}
    return evolve(new, **parts)


def _reused(old: Any, new: Any) -> Any:
    if isinstance(new, Node) and type(old) is type(new):
        return reuse(old, new)
    if old == new:
        return old
    if not (isinstance(new, tuple) and isinstance(old, tuple)):
        return new
    twins = {_name(item): item for item in old if isinstance(item, Node)}
    return same(new, (_reused(twins.get(_name(item)), item) for item in new))


def _name(item: Any) -> tuple[type, Any]:
    """What tells an item of a list apart: its id, or that of the stage or card it is for."""
    names = (getattr(item, field, None) for field in ("id", "stage_id", "card_id"))
    return type(item), next((name for name in names if name), None)


def at(card: AnyCard, slot: int, stack: int) -> AnyCard:
    """The card at another moment, the very same one when it stands there already."""
    if (card.slot, card.stack) == (slot, stack):
        return card
    return evolve(card, slot=slot, stack=stack)
