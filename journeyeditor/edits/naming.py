"""Gives the names back to a copy that was shared without them.

Nobody removed what an anonymous copy lacks. So what in it still is as `anonymised` left it is the
original's again, wherever on the map it has been moved to; what was edited in it stays edited. Of
what the copy never showed, such as the notes in the tray, nothing is removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from journeyeditor.edits.anonymity import GONE, anonymised, name_pattern
from journeyeditor.edits.tree import same
from journeyeditor.model.base import Id, Node, evolve
from journeyeditor.model.cards import CardBase
from journeyeditor.model.journey import Cell, EmotionPoint
from journeyeditor.model.past import Past
from journeyeditor.model.project import CheckItem, Project, Review

N = TypeVar("N", bound=Node)
Pair = tuple[Any, Any]
"""Something in the original, and what is left of it without names."""

NOBODY: Pair = (None, None)


def named_again(copy: Project, original: Project) -> Project:
    """The copy with the names that it was shared without.

    The copy itself when it is not anonymous, or when the original has no names to give.
    """
    if not copy.anonymous or original.anonymous:
        return copy
    pair = original, anonymised(original)
    return _Giver(pair).give(copy, pair)


class _Giver:
    def __init__(self, pair: tuple[Project, Project]) -> None:
        self._names = name_pattern(pair[0])
        self._pairs: dict[tuple[type[Node], Id], Pair] = {}
        self._note(pair)

    def _note(self, pair: Pair) -> None:
        """Find everything with an id again by it, whatever it stands in by now."""
        named, bare = pair
        if (node_id := getattr(named, "id", None)) is not None:
            self._pairs[_kind(named), node_id] = pair
        for field, value in vars(named).items():
            if nodes := _nodes(value):
                for inner in _beside(nodes, _nodes(getattr(bare, field))):
                    self._note(inner)

    def give(self, node: N, pair: Pair) -> N:
        """One node with its names; NOBODY for what is new in the copy."""
        named, bare = pair
        if node == bare:
            given: N = named
            return given
        fields = {
            field: self._value(getattr(node, field), field, pair)
            for field in type(node).model_fields
        }
        return evolve(_knowing(node, named), **fields)

    def _value(self, value: Any, field: str, pair: Pair) -> Any:
        named: Any = getattr(pair[0], field, None)
        bare: Any = getattr(pair[1], field, None)
        if pair is not NOBODY and value == bare:
            return value if named is None else named
        if isinstance(value, Past):  # tells of the copy itself
            return value
        if isinstance(value, Node):
            return self.give(value, (named, bare) if isinstance(named, Node) else NOBODY)
        if isinstance(value, tuple):
            return self._list(value, field, (named or (), bare or ()))
        if isinstance(value, str) and isinstance(named, str):
            return self._text(value, named, bare)
        return value

    def _list(self, items: tuple[Any, ...], field: str, pair: Pair) -> tuple[Any, ...]:
        named, bare = pair
        if field == "participants" or len(bare) < len(named):  # not all of it was ever shown
            return (*named, *_without(items, (*bare, *named)))
        if items and isinstance(items[0], Node):
            return same(items, (self.give(item, self._pair(item, pair)) for item in items))
        return same(items, (named[bare.index(each)] if each in bare else each for each in items))

    def _pair(self, node: Node, among: Pair) -> Pair:
        """What a node of the copy was in the original."""
        if hasattr(node, "id"):
            return self._pairs.get((_kind(node), node.id), NOBODY)
        key = _key(node)
        found = (p for p in _beside(*among) if key is not None and _key(p[0]) == key)
        return next(found, NOBODY)

    def _text(self, text: str, named: str, bare: str) -> str:
        """A text that was edited; where names were is told by as many "…" as there were."""
        names = self._names.findall(named) if self._names is not None else []
        if not names or not text.count(GONE) == bare.count(GONE) == len(names):
            return text
        given = iter(names)
        return re.sub(GONE, lambda _: next(given), text)


def _nodes(value: Any) -> tuple[Node, ...]:
    if isinstance(value, tuple):
        return value if value and isinstance(value[0], Node) else ()
    return (value,) if isinstance(value, Node) else ()


def _beside(named: tuple[Node, ...], bare: tuple[Node, ...]) -> Iterable[Pair]:
    """Items beside each other; of a list from which items are taken away there are no pairs."""
    return zip(named, bare, strict=True) if len(named) == len(bare) else ()


def _kind(node: Node) -> type[Node]:
    """A card stays the same one as another kind of card."""
    return CardBase if isinstance(node, CardBase) else type(node)


def _key(node: Node) -> object:
    """What tells an item without id from the others of its list; None = nothing does."""
    match node:
        case Cell():
            return node.stage_id
        case EmotionPoint():
            return node.card_id, node.stage_id, node.slot
        case CheckItem():
            return node.item
        case Review():
            return node.date
    return None


def _knowing(node: N, named: Any) -> N:
    """The node with the fields of newer versions that the original has."""
    if isinstance(named, type(node)) and named.model_extra and not node.model_extra:
        return named.model_copy(update=dict(node))
    return node


def _without(items: tuple[Any, ...], others: tuple[Any, ...]) -> Iterator[Any]:
    """The items but for as many equal ones as there are among the others."""
    left = list(others)
    for item in items:
        if item in left:
            left.remove(item)
        else:
            yield item
