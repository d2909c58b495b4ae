"""Joining what three versions say of one thing, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from journeyeditor.edits.fresh import REFERENCES
from journeyeditor.merging.changes import Key, Thing
from journeyeditor.merging.conflicts import Clash, Question, Side, Typed
from journeyeditor.merging.fields import MISSING, NESTED, differing, structure, values
from journeyeditor.merging.order import ordered
from journeyeditor.merging.sides import Sides, value_of
from journeyeditor.model.base import Node, revise

_SETS = frozenset(
    {"tags", "mot", "friction", "goals", "targets", "card_ids", "department_ids", "facilitators"}
)
"""Fields whose elements come and go one by one."""

_BY: Mapping[str, str] = MappingProxyType(
    {"kano_history": "date", "expected": "card_id", "photos": "id"}
)
"""Fields with a list of entries, and what tells the entries apart."""

_NONE = frozenset[str]()

_PLACED: Mapping[Thing, frozenset[str]] = MappingProxyType(
    {Thing.CARD: frozenset({"span", "kind"}), Thing.STAGE: frozenset({"slots"})}
)
"""Fields that go by the row of moments (see `timeline`), and the kind of a card: see `_frame`."""


class Values:
    """The joined fields of one thing; asks where both sides changed one differently."""

    def __init__(self, sides: Sides, key: Key, base: Any, ours: Any, theirs: Any) -> None:
        self._sides, self._key = sides, key
        self._base, self._ours, self._theirs = base, ours, theirs
        self._typed: dict[str, Any] = {}

    def joined(self) -> Any:
        """The thing with the changes of both; the very object of a side where that has them all.

        Raises ValueError when a value that was typed does not fit its field.
        """
        if self._ours is None or self._theirs is None:
            return self._ours or self._theirs
        if self._ours is self._theirs:
            return self._ours
        frame = self._frame()
        changes = self._changes(frame)
        new = frame.model_copy(update=changes) if changes else frame
        return revise(new, **self._typed) if self._typed else new

    def _frame(self) -> Any:
        """The side whose kind of thing it becomes: a card can be of another kind on each side."""
        ours, theirs = type(self._ours), type(self._theirs)
        if ours is theirs or type(self._base) is theirs:
            return self._ours
        if type(self._base) is ours:
            return self._theirs
        side = self._pick("kind", None, ours.__name__, theirs.__name__)
        return self._ours if side == ours.__name__ else self._theirs

    def _changes(self, frame: Any) -> dict[str, Any]:
        """What is to be put into the frame; only fields that differ are looked at."""
        skipped = structure(self._key.thing) | _PLACED.get(self._key.thing, _NONE)
        known = values(frame)
        found = {}
        for name, ours, theirs in differing(self._ours, self._theirs, skipped):
            value = self._field(name, self._before(name), ours, theirs)
            if value is MISSING or value is known.get(name, MISSING):
                continue
            if (name in known or self._is_extra(name)) and name not in self._typed:
                found[name] = value
        return found

    def _before(self, name: str) -> Any:
        """What a field was in the base."""
        return MISSING if self._base is None else values(self._base).get(name, MISSING)

    def _is_extra(self, name: str) -> bool:
        """Whether a field is of a newer version, and not of another kind of thing."""
        known = type(self._ours).model_fields.keys() | type(self._theirs).model_fields.keys()
        return name not in known

    def _field(self, name: str, base: Any, ours: Any, theirs: Any) -> Any:
        if ours is MISSING or theirs is MISSING:
            known = self._ours if theirs is MISSING else self._theirs
            if name in type(known).model_fields:
                return theirs if ours is MISSING else ours
        if name in _SETS and isinstance(ours, tuple):
            return self._set(base, ours, theirs)
        if name in _BY:
            return self._entries(name, base, ours, theirs)
        if name in NESTED and isinstance(ours, Node) and isinstance(theirs, Node):
            return self._parts(name, base, ours, theirs)
        return self._pick(name, *self._back(name, base, ours, theirs))

    def _back(self, name: str, base: Any, ours: Any, theirs: Any) -> tuple[Any, Any, Any]:
        """The values, where a side that only forgot something which stays has forgotten nothing."""
        if name in REFERENCES:
            if ours is None and base in self._sides.back[Side.OURS]:
                ours = base
            if theirs is None and base in self._sides.back[Side.THEIRS]:
                theirs = base
        return base, ours, theirs

    def _pick(self, name: str, base: Any, ours: Any, theirs: Any) -> Any:
        """One value of three; asks when both sides have another one than the base."""
        led = self._led(name)
        if led is None:
            if ours == theirs or self._is_unset(name, base, theirs) or theirs == base:
                return ours
            if ours == base or self._is_unset(name, base, ours):
                return theirs
        shown = tuple(None if each is MISSING else each for each in (base, ours, theirs))
        question = Question(self._key, Clash.FIELD, name)
        nodes = (self._ours, self._theirs)
        choice = self._sides.ask(question, (shown[0], shown[1], shown[2]), nodes, led)
        if isinstance(choice, Typed) and name in type(self._ours).model_fields:
            self._typed[name] = choice.value
        return value_of(choice, ours, theirs)

    def _led(self, name: str) -> Side | None:
        """The side whose feeling is taken, for its word: one's word does not fit the other's."""
        if self._key.thing is not Thing.POINT or name != "word":
            return None
        feeling = self._sides.conflicts.get(Question(self._key, Clash.FIELD, "v"))
        return feeling.chosen if feeling and isinstance(feeling.chosen, Side) else None

    def _is_unset(self, name: str, base: Any, value: Any) -> bool:
        """Whether nobody has filled in a field of something that both sides made."""
        if self._base is not None or base is not MISSING:
            return False
        field = type(self._ours).model_fields.get(name)
        return field is not None and not field.is_required() and bool(value == field.default)

    def _set(self, base: Any, ours: Any, theirs: Any) -> tuple[Any, ...]:
        rows = [() if row is MISSING else row for row in (base, ours, theirs)]
        gone = self._gone(*rows)
        order = ordered(rows[0], rows[1], rows[2], self._sides.prefer)
        return _same([item for item in order if item not in gone], rows[1], rows[2])

    def _gone(self, base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> set[str]:
        """What a side took out of the base, but for what it only forgot and what stays."""
        back = self._sides.back
        return {
            item
            for item in base
            if (item not in ours and item not in back[Side.OURS])
            or (item not in theirs and item not in back[Side.THEIRS])
        }

    def _entries(self, name: str, base: Any, ours: Any, theirs: Any) -> tuple[Any, ...]:
        by = _BY[name]
        tables = [
            {} if row is MISSING else {getattr(entry, by): entry for entry in row}
            for row in (base, ours, theirs)
        ]
        keys = [list(table) for table in tables]
        order = ordered(keys[0], keys[1], keys[2], self._sides.prefer)
        back, found = self._sides.back, []
        for key in order:
            was, here, there = (table.get(key) for table in tables)
            if here is None and key in back[Side.OURS]:
                here = was
            if there is None and key in back[Side.THEIRS]:
                there = was
            entry = self._entry(f"{name}.{key}", was, here, there)
            if entry is not None:
                found.append(entry)
        return _same(found, ours, theirs)

    def _entry(self, name: str, base: Any, ours: Any, theirs: Any) -> Any:
        """An entry; one that is changed stays although the other side took it out."""
        if ours is None or theirs is None:
            left = ours or theirs
            return None if left == base else left
        return self._pick(name, base if base is not None else MISSING, ours, theirs)

    def _parts(self, name: str, base: Any, ours: Node, theirs: Node) -> Node:
        was = values(base) if isinstance(base, Node) else {}
        here, there = values(ours), values(theirs)
        changes = {
            part: self._part(name, part, was.get(part, MISSING), here[part], there.get(part))
            for part in here
        }
        return revise(ours, **{name: changes[name] for name in type(ours).model_fields})

    def _part(self, name: str, part: str, base: Any, ours: Any, theirs: Any) -> Any:
        if theirs == base or (base is MISSING and theirs in (None, "")):
            return ours
        if base is MISSING and ours in (None, ""):
            return theirs
        return self._pick(f"{name}.{part}", base, ours, theirs)


def _same(found: Sequence[Any], ours: Any, theirs: Any) -> tuple[Any, ...]:
    """The items, as the very tuple of a side when they are its."""
    new = tuple(found)
    for row in (ours, theirs):
        if row == new and isinstance(row, tuple):
            return row
    return new
