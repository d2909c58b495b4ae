"""Changes and conflicts in words, in the language of the user: for lists, the window and text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from journeyeditor.edits.fresh import REFERENCES
from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate, FieldChange, Key, Place, Thing
from journeyeditor.merging.conflicts import Clash, Conflict, Side, Typed
from journeyeditor.merging.words import field_word, thing_word, value_word
from journeyeditor.model.base import Id, Node
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line

LONGEST = 80
"""Letters of a text that a list shows."""

_CALLED = ("title", "name", "text", "lever", "item", "label", "date")
"""The fields by which a thing is called, the best first."""

_LISTS = (
    "personas",
    "channels",
    "departments",
    "root_causes",
    "pain_points",
    "actions",
    "agenda",
    "impact_chains",
    "notes",
)
"""The lists whose items have a name of their own."""


class Told(NamedTuple):
    """A change in words: of what, what became of it, and each field as "word: before -> after"."""

    thing: str
    fate: str
    fields: tuple[str, ...]


class Names:
    """Calls things by their names in some versions; the first that knows a thing says it."""

    def __init__(self, *projects: Project) -> None:
        self._names: dict[Id, str] = {}
        for project in reversed(projects):
            self._names.update(_names(project))

    # -- things -------------------------------------------------------------------------------

    def thing(self, key: Key, node: Node | None) -> str:
        """Such as: card “Calls again”."""
        word = thing_word(key.thing)
        if key.thing is Thing.PROJECT:
            return word
        name = self.name(key, node)
        return f"{word} “{shortened(name)}”" if name else word

    def name(self, key: Key, node: Node | None) -> str:
        """The name alone; of what stands on a card or stage, the name of that."""
        fields: dict[str, Any] = vars(node) if node is not None else {}
        match key.thing:
            case Thing.POINT:
                at = fields.get("card_id") or fields.get("stage_id")
                return self._of(at or key.id.rpartition(":")[2])
            case Thing.LINK:
                return f"{self._of(fields.get('source'))} → {self._of(fields.get('target'))}"
            case Thing.METRIC:
                at = fields.get("card_id") or fields.get("stage_id") or key.map_id
                kind = value_word(fields.get("kind")) or ""
                return f"{kind}, {self._of(at)}" if kind else self._of(at)
            case Thing.TEASER:
                return self._of(fields.get("card_id"))
        return called(node) or key.id

    def _of(self, thing_id: Any) -> str:
        return shortened(self._names.get(thing_id, ""), LONGEST // 2) if thing_id else ""

    def map_title(self, map_id: Id | None) -> str:
        """The title of a map, "" for what is in the lists of the project."""
        return one_line(self._names.get(map_id, "")) if map_id else ""

    # -- values -------------------------------------------------------------------------------

    def value(self, field: str, value: object, longest: int = LONGEST) -> str:
        """A value of a field; that of no value is a word as well."""
        if value is None or value in ("", ()):
            return translate("Changes", "nothing")
        if isinstance(value, tuple | Node) or value_word(value) is not None:
            return self._items(field, value)
        if field == "image":
            return self._item(field, value)
        name = self._names.get(str(value), str(value)) if field in REFERENCES else str(value)
        return f"“{shortened(name, longest)}”"

    def plain(self, field: str, value: object) -> str:
        """A value whole and without quotes, to be laid beside another; "" for none."""
        if value is None or value in ("", ()):
            return ""
        is_text = isinstance(value, str) and field not in REFERENCES and value_word(value) is None
        return str(value) if is_text and field != "image" else self._items(field, value)

    def _items(self, field: str, value: object) -> str:
        if isinstance(value, tuple):
            return ", ".join(self._item(field, item) for item in value)
        return self._item(field, value)

    def _item(self, field: str, value: object) -> str:
        if field in REFERENCES and isinstance(value, str):
            return shortened(self._names.get(value, value), LONGEST // 2)
        if field == "image":
            return translate("Changes", "a picture")
        return value_word(value) or (self._parts(value) if isinstance(value, Node) else str(value))

    def _parts(self, node: Node) -> str:
        """What is filled in of a value with parts."""
        parts = ((name, value) for name, value in vars(node).items() if name != "id")
        said = [self._item(name, value) for name, value in parts if value not in (None, "")]
        return " · ".join(said) or translate("Changes", "nothing")

    def place(self, place: Place | None, with_lane: bool = True) -> str:
        """Where something stands, such as: “Use”, moment 3, lane “Customer”."""
        if place is None:
            return translate("Changes", "nowhere")
        if place.stage_id is None:
            return self._behind(place)
        text = translate("Changes", "“{stage}”, moment {number}")
        if with_lane:
            text = translate("Changes", "“{stage}”, moment {number}, lane “{lane}”")
        stage, lane = self._of(place.stage_id), self._of(place.parent)
        return text.format(stage=stage, number=(place.slot or 0) + 1, lane=lane)

    def _behind(self, place: Place) -> str:
        if place.after is None:
            return translate("Changes", "first")
        name = self._of(place.after)
        if not name:
            return translate("Changes", "elsewhere in the list")
        return translate("Changes", "behind “{thing}”").format(thing=name)

    # -- changes ------------------------------------------------------------------------------

    def change(self, change: Change) -> Told:
        """A change in words."""
        node = change.after if change.after is not None else change.before
        fields = [self.field(field) for field in change.fields]
        if Fate.MOVED in change.fates:
            here, there = self.place(change.from_place), self.place(change.to_place)
            fields.insert(0, f"{translate('Changes', 'place')}: {here} → {there}")
        return Told(self.thing(change.key, node), fate_word(change.fates), tuple(fields))

    def field(self, field: FieldChange) -> str:
        """A change of a field, such as: title: “Calls” → “Calls again”."""
        name = field.field.partition(".")[0]
        before, after = (self.value(name, value) for value in (field.before, field.after))
        return f"{field_word(field.field)}: {before} → {after}"

    def conflict(self, conflict: Conflict) -> str:
        """What both did that cannot both be, and which of it the joined project has."""
        about = self.thing(conflict.question.key, conflict.our_node or conflict.their_node)
        ours, theirs = self.side(conflict, Side.OURS), self.side(conflict, Side.THEIRS)
        match conflict.question.clash:
            case Clash.FIELD:
                what = field_word(conflict.question.field)
            case Clash.PLACE:
                what = translate("Changes", "place")
            case Clash.FATE:
                what = translate("Changes", "stay or go")
        text = translate("Changes", "{thing}, {what}: ours {ours}, theirs {theirs}; taken: {taken}")
        taken = self._taken(conflict)
        return text.format(thing=about, what=what, ours=ours, theirs=theirs, taken=taken)

    def side(self, conflict: Conflict, side: Side) -> str:
        """What a side has at a conflict."""
        value = conflict.ours if side is Side.OURS else conflict.theirs
        return self._said(conflict, value)

    def _said(self, conflict: Conflict, value: object) -> str:
        match conflict.question.clash:
            case Clash.PLACE:
                return self.place(value if isinstance(value, Place) else None)
            case Clash.FATE if value is None:
                return translate("Changes", "removed")
            case Clash.FATE:
                return translate("Changes", "changed")
        return self.value(conflict.question.field.partition(".")[0], value)

    def loser(self, conflict: Conflict, lost: object) -> str:
        """What was written on the side that lost, with what it was about; for a note."""
        ours = conflict.chosen is Side.OURS
        node = conflict.our_node if ours else conflict.their_node
        whole = conflict.question.field
        field = whole.partition(".")[0]
        about = f"{self.thing(conflict.question.key, node)}, {field_word(whole)}"
        is_text = isinstance(lost, str) and field not in REFERENCES and value_word(lost) is None
        told = f"{about}: {lost if is_text else self.value(field, lost)}"
        return told[:1].upper() + told[1:]

    def _taken(self, conflict: Conflict) -> str:
        if isinstance(conflict.chosen, Typed):
            return self._said(conflict, conflict.chosen.value)
        return self.side(conflict, conflict.chosen)


def fate_word(fates: Iterable[Fate]) -> str:
    """What became of a thing, such as "moved and changed"."""
    words = {
        Fate.ADDED: translate("Changes", "added"),
        Fate.REMOVED: translate("Changes", "removed"),
        Fate.MOVED: translate("Changes", "moved"),
        Fate.CHANGED: translate("Changes", "changed"),
    }
    had = frozenset(fates)
    return translate("Changes", " and ").join(word for fate, word in words.items() if fate in had)


def unrelated() -> str:
    """For versions of different projects."""
    return translate(
        "Changes", "These are two different projects: nothing in them belongs together."
    )


def called(node: Node | None) -> str:
    """The name that a thing has itself."""
    fields: dict[str, Any] = vars(node) if node is not None else {}
    found = (fields[name] for name in _CALLED if isinstance(fields.get(name), str) and fields[name])
    return str(next(found, ""))


def shortened(text: str, longest: int = LONGEST) -> str:
    """A text on one line, cut off where it gets too long."""
    line = one_line(text)
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _names(project: Project) -> Iterator[tuple[Id, str]]:
    for field in _LISTS:
        yield from ((item.id, called(item)) for item in getattr(project, field))
    for journey in project.maps:
        yield journey.id, journey.title
        yield from ((stage.id, stage.name) for stage in journey.stages)
        yield from ((lane.id, lane.name) for lane in journey.lanes)
        yield from ((place.card.id, place.card.title) for place in places(journey))
        yield from ((curve.id, called(curve)) for curve in journey.curves)
