"""What comparing and joining say of things, fields and values. Knows no Qt."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.i18n import language, translate
from journeyeditor.merging.changes import Change, Fate, Key, Place, Thing
from journeyeditor.merging.sentences import Names
from journeyeditor.merging.words import field_word, thing_word
from journeyeditor.model.base import Node
from journeyeditor.model.enums import Language
from journeyeditor.model.project import CheckItem, Project
from journeyeditor.telling.check_items import item_text
from journeyeditor.ui.merging.marking import sign_of

FEW = 3
"""So many fields are named in a row; of more their number is told."""

_AT = frozenset({Thing.POINT, Thing.METRIC, Thing.TEASER})
"""Things that are called after the card that they are at, with their kind before it."""


class FieldWords(NamedTuple):
    """A field in words, and its value in both versions; "" for none."""

    name: str
    before: str
    after: str


class Told:
    """Tells of the things of some versions of a project, called as in the last that has them."""

    def __init__(self, *projects: Project) -> None:
        self.names = Names(*reversed(projects))

    def name(self, key: Key, node: Node | None) -> str:
        """What to call a thing, beginning with a capital when it is no name of its own."""
        if isinstance(node, CheckItem):
            return item_text(Language(language()), node.item).name
        if key.thing in _AT or key.thing is Thing.PROJECT:
            return _capital(self.names.thing(key, node))
        return self.names.name(key, node) or self.thing(key)

    def thing(self, key: Key) -> str:
        """The kind of a thing, with a capital."""
        return _capital(thing_word(key.thing))

    def value(self, field: str, value: object) -> str:
        """A value of a field; "" for none."""
        if isinstance(value, Place):
            return self.names.place(value)
        return self.names.plain(field.partition(".")[0], value)

    def place(self, place: Place | None) -> str:
        """Where something stands."""
        return self.names.place(place)

    def fields(self, change: Change) -> tuple[FieldWords, ...]:
        """What differs, the place first."""
        found = [
            FieldWords(
                field_word(field.field),
                self.value(field.field, field.before),
                self.value(field.field, field.after),
            )
            for field in change.fields
        ]
        if Fate.MOVED in change.fates:
            found.insert(0, self._move(change.from_place, change.to_place))
        return tuple(found)

    def _move(self, one: Place | None, other: Place | None) -> FieldWords:
        """From place to place; a lane that stays the same goes without saying."""
        with_lane = one is None or other is None or one.parent != other.parent
        ends = [self.names.place(each, with_lane) for each in (one, other)]
        return FieldWords(translate("Changes", "place"), *ends)

    def about(self, change: Change) -> str:
        """What became of a thing: "Card – changed: title, channel", or from what to what."""
        said = f"{self.thing(change.key)} – {sign_of(change.fates).word}"
        found = self.fields(change)
        if not found:
            return said
        if len(found) == 1:
            (one,) = found
            return f"{said}: {one.name}, {one.before or '–'} → {one.after or '–'}"
        if len(found) > FEW:
            return f"{said}: " + translate("Merge", "%n fields", n=len(found))
        return f"{said}: {', '.join(each.name for each in found)}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
