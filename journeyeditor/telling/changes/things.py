"""What people call the things of a project, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journeyeditor.i18n import language, translate
from journeyeditor.layout.words import words_for
from journeyeditor.merging.changes import Key, Place, Thing
from journeyeditor.model.base import Id, Node
from journeyeditor.model.enums import Language
from journeyeditor.model.find import places
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, JourneyMap, Link, Metric
from journeyeditor.model.project import CheckItem, Project, Review, Teaser
from journeyeditor.model.titles import one_line
from journeyeditor.telling.check_items import item_text


def thing_word(thing: Thing) -> str:
    """The kind of a thing, lower case."""
    return {
        Thing.PROJECT: translate("Changes", "project"),
        Thing.MAP: translate("Changes", "journey"),
        Thing.STAGE: translate("Changes", "stage"),
        Thing.LANE: translate("Changes", "lane"),
        Thing.CARD: translate("Changes", "card"),
        Thing.LINK: translate("Changes", "link"),
        Thing.CURVE: translate("Changes", "emotion curve"),
        Thing.POINT: translate("Changes", "feeling"),
        Thing.METRIC: translate("Changes", "measurement"),
        Thing.PARTICIPANT: translate("Changes", "participant"),
        Thing.PERSONA: translate("Changes", "persona"),
        Thing.CHANNEL: translate("Changes", "channel"),
        Thing.DEPARTMENT: translate("Changes", "department"),
        Thing.ROOT_CAUSE: translate("Changes", "cause"),
        Thing.PAIN_POINT: translate("Changes", "pain point"),
        Thing.ACTION: translate("Changes", "action"),
        Thing.TEASER: translate("Changes", "teaser"),
        Thing.AGENDA_ITEM: translate("Changes", "part of the agenda"),
        Thing.IMPACT_CHAIN: translate("Changes", "impact in euros"),
        Thing.CHECK_ITEM: translate("Changes", "answer on a check list"),
        Thing.NOTE: translate("Changes", "note"),
        Thing.REVIEW: translate("Changes", "review"),
    }[thing]


class Names:
    """The names of all things of some projects by their ids; of later ones where they differ."""

    def __init__(self, projects: Iterable[Project]) -> None:
        self._names: dict[Id, str] = {}
        for project in projects:
            self._names.update(_names(project))

    def of(self, ref: Id) -> str:
        """The name behind an id; the id itself when nobody has it."""
        return self._names.get(ref) or _check_name(ref) or ref

    def name(self, key: Key, node: Node | None) -> str:
        """What to call a thing: its title, or what it is of."""
        match node:
            case EmotionPoint():
                said = self._at(translate("Changes", "Feeling at “{name}”"), node)
            case Metric():
                said = self._at(translate("Changes", "Measurement at “{name}”"), node)
            case Link():
                said = f"{self.of(node.source)} → {self.of(node.target)}"
            case Teaser():
                form = translate("Changes", "Teaser for “{name}”")
                said = form.format(name=self.of(node.card_id))
            case CheckItem():
                said = self.of(node.item)
            case Review():
                said = node.date or one_line(node.note)
            case EmotionCurve():
                said = self.of(node.id)
            case _:
                said = _title(node)
        return said or thing_word(key.thing).capitalize()

    def _at(self, form: str, node: EmotionPoint | Metric) -> str:
        ref = node.card_id or node.stage_id
        name = self.of(ref) if ref else translate("Changes", "the whole journey")
        return form.format(name=name)

    def place(self, place: Place | None) -> str:
        """Such as "Customer, First use, moment 3", or "after “First use”"; "" for none."""
        if place is None:
            return ""
        if place.stage_id is None:
            return _behind(self.of(place.after) if place.after else "")
        moment = translate("Changes", "moment {number}").format(number=(place.slot or 0) + 1)
        said = ", ".join((self.of(place.parent), self.of(place.stage_id), moment))
        if not place.stack:
            return said
        return said + translate("Changes", ", {number} from above").format(number=place.stack + 1)


def _behind(name: str) -> str:
    if not name:
        return translate("Changes", "first of all")
    return translate("Changes", "after “{name}”").format(name=name)


def _names(project: Project) -> Iterator[tuple[Id, str]]:
    for items in (
        project.personas,
        project.channels,
        project.departments,
        project.root_causes,
        project.pain_points,
        project.actions,
        project.agenda,
        project.impact_chains,
    ):
        yield from ((item.id, _title(item)) for item in items)
    for journey in project.maps:
        yield journey.id, journey.title
        yield from _on_map(journey)


def _on_map(journey: JourneyMap) -> Iterator[tuple[Id, str]]:
    for items in (journey.stages, journey.lanes):
        yield from ((item.id, item.name) for item in items)
    words = words_for(Language(language()))
    for curve in journey.curves:
        yield curve.id, curve.name or words.curve(curve.kind)
    yield from ((place.card.id, one_line(place.card.title)) for place in places(journey))


def _title(node: Node | None) -> str:
    """The text by which people know a thing."""
    for name in ("title", "name", "lever", "text"):
        if text := getattr(node, name, ""):
            return one_line(str(text))
    return ""


def _check_name(ref: Id) -> str:
    """The name of an item of a check list; "" for any other id."""
    try:
        return item_text(Language(language()), ref).name
    except (KeyError, ValueError, IndexError):
        return ""
