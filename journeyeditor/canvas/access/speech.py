"""What a screen reader says of the things on a map, in the language of the window. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import count

from journeyeditor.canvas.access.outline import Key, What
from journeyeditor.canvas.feeling import curve_of
from journeyeditor.canvas.link_sentences import link_phrase
from journeyeditor.canvas.naming import shortened
from journeyeditor.i18n import language, translate
from journeyeditor.layout.words import Words, words_for
from journeyeditor.model import vocabulary
from journeyeditor.model.base import Id
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Actor, Language
from journeyeditor.model.find import Place, find_curve, find_lane, holds_steps, in_order, point_at
from journeyeditor.model.journey import EmotionPoint, JourneyMap, Lane, Link, Stage
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line

MOST_LINKS = 8
"""Links of one card that are told."""


class Speech:
    """Says names and descriptions; looks everything up once."""

    def __init__(self, project: Project, journey: JourneyMap) -> None:
        self._project = project
        self._journey = journey

    def name(self, key: Key) -> str:
        """What a thing is called."""
        say: dict[What, Callable[[Key], str]] = {
            What.STAGES: lambda _key: translate("Access", "Stages"),
            What.STAGE: self._stage,
            What.LANE: self._lane,
            What.CARD: self._card,
            What.CURVE: self._curve,
            What.POINT: self._point,
            What.PLACE: self._place,
            What.LINKS: lambda _key: translate("Access", "Links"),
            What.LINK: self._link,
        }
        return say[key.what](key)

    def about(self, key: Key) -> str:
        """What else there is to say of it; "" for nothing."""
        if key.what is What.CARD:
            return ". ".join(self._facts(self._places[key.ref]))
        if key.what is What.STAGE:
            return self._about_stage(self._stages[key.ref][1])
        if key.what is What.LANE:
            lane = find_lane(self._journey, key.ref)
            if not kinds_for(lane):
                return ""
            return translate("Access", "%n card(s)", n=sum(len(cell.cards) for cell in lane.cells))
        if key.what is What.POINT:
            point = self.point(key)
            return "" if point is None else point.note
        return ""

    def value(self, key: Key) -> str:
        """The feeling of a point in words."""
        return self._felt(self.point(key)) if key.what is What.POINT else ""

    def point(self, key: Key) -> EmotionPoint | None:
        """What a curve says at a card; None while it is unmeasured."""
        found = point_at(self._journey, key.ref)
        if found is None:
            return None
        curve, card_id = found
        return self._points[curve.id].get(card_id)

    # -- names --------------------------------------------------------------------------------

    def _stage(self, key: Key) -> str:
        number, stage = self._stages[key.ref]
        text = translate("Access", "Stage {number}, {name}")
        return text.format(number=number, name=stage.name)

    def _lane(self, key: Key) -> str:
        lane = find_lane(self._journey, key.ref)
        number = 1 + [each.id for each in self._journey.lanes].index(lane.id)
        name, who = one_line(lane.name), _who(lane)
        said = translate("Access", "Lane {number}, {name}").format(number=number, name=name)
        if who.casefold() != name.casefold():
            said = f"{said}, {who}"
        return translate("Access", "{lane}, hidden").format(lane=said) if lane.hidden else said

    def _card(self, key: Key) -> str:
        place = self._places[key.ref]
        kind = _word("kind", place.card.kind)
        parts = [f"{kind[:1].upper()}{kind[1:]} {self._numbers.get(key.ref, '')}".rstrip()]
        number = self._stages[place.stage_id][0]
        parts.append(translate("Access", "stage {number}").format(number=number))
        parts.append(one_line(place.card.title))
        felt = self._feelings.get(place.lane.id) if holds_steps(place.lane) else None
        if felt is not None:
            v = felt.get(key.ref)
            said = _unmeasured() if v is None else _words().number(v, plus=True)
            parts.append(translate("Access", "feeling {value}").format(value=said))
        return ", ".join(parts)

    def _curve(self, key: Key) -> str:
        curve = find_curve(self._journey, key.ref)
        kind = _word("curve", curve.kind.value)
        said = translate("Access", "Emotion curve, {kind}").format(kind=kind)
        return f"{said}, {curve.name}" if curve.name else said

    def _point(self, key: Key) -> str:
        found = point_at(self._journey, key.ref)
        card = self._places.get(found[1]) if found is not None else None
        title = "" if card is None else shortened(card.card.title)
        number = "" if found is None else self._numbers.get(found[1], "")
        text = translate("Access", "Feeling at {card}, {value}")
        return text.format(card=f"{number} {title}".strip(), value=self.value(key))

    def _felt(self, point: EmotionPoint | None) -> str:
        if point is None:
            return _unmeasured()
        said = _words().number(point.v, plus=True)
        if point.n is not None:
            said = f"{said}, n = {point.n}"
        return f"{said}, {point.word}" if point.word else said

    def _place(self, key: Key) -> str:
        text = translate("Access", "Empty place, stage {number}, moment {moment}, {lane}")
        lane = find_lane(self._journey, key.ref)
        number = self._stages[key.stage_id][0]
        return text.format(number=number, moment=key.slot + 1, lane=one_line(lane.name))

    def _link(self, key: Key) -> str:
        link = next(link for link in self._journey.links if link.id == key.ref)
        said = self._phrase(link)
        return f"{said}: {link.label}" if link.label else said

    # -- descriptions -------------------------------------------------------------------------

    def _about_stage(self, stage: Stage) -> str:
        cards = [place for place in self._places.values() if place.stage_id == stage.id]
        parts = [] if stage.duration is None else [_words().amount(stage.duration)]
        parts.append(translate("Access", "%n card(s)", n=len(cards)))
        parts.append(translate("Access", "%n moment(s)", n=stage.slots))
        if stage.loop_to in self._stages:
            text = translate("Access", "leads back to stage {number}")
            parts.append(text.format(number=self._stages[stage.loop_to][0]))
        return ", ".join(parts)

    def _facts(self, place: Place) -> Iterator[str]:
        card = place.card
        yield translate("Access", "moment {number}").format(number=card.slot + 1)
        for field, items in (
            ("channel_id", self._project.channels),
            ("department_id", self._project.departments),
        ):
            wanted = getattr(card, field, None)
            yield from (item.name for item in items if item.id == wanted)
        yield _word("evidence", card.evidence.value)
        yield from (_word("mot", mot.value) for mot in getattr(card, "mot", ()))
        kano = getattr(card, "kano", None)
        if kano is not None:
            yield translate("Access", "Kano {kind}").format(kind=_word("kano", kano.value))
        yield from self._frictions(place)
        mine = self._links.get(card.id, ())
        yield from map(self._phrase, mine[:MOST_LINKS])

    def _phrase(self, link: Link) -> str:
        return link_phrase(self._project, self._journey, link, self._end)

    def _end(self, ref: Id) -> str:
        """One end of a link: a card with its number, or a stage."""
        if ref in self._places:
            title = shortened(self._places[ref].card.title)
            return f"{self._numbers.get(ref, '')} {title}".strip()
        return shortened(self._stages[ref][1].name)

    @staticmethod
    def _frictions(place: Place) -> Iterator[str]:
        words = [_word("friction", each.value) for each in getattr(place.card, "friction", ())]
        if getattr(place.card, "avoidable", False):
            words.insert(0, _word("friction", "avoidable"))
        if words:
            yield translate("Access", "friction: {kinds}").format(kinds=", ".join(words))

    # -- looked up once -----------------------------------------------------------------------

    @cached_property
    def _stages(self) -> dict[Id, tuple[int, Stage]]:
        numbered = enumerate(self._journey.stages, 1)
        return {stage.id: (number, stage) for number, stage in numbered}

    @cached_property
    def _places(self) -> dict[Id, Place]:
        return {place.card.id: place for place in in_order(self._journey)}

    @cached_property
    def _numbers(self) -> dict[Id, str]:
        """The numbers that the map shows on its cards."""
        counts = {actor: count(1) for actor in Actor}
        marks = {
            Actor.CUSTOMER: "",
            Actor.EMPLOYEE: words_for(self._project.language).employee_mark,
        }
        return {
            place.card.id: f"{marks[place.lane.actor]}{next(counts[place.lane.actor])}"
            for place in self._places.values()
            if holds_steps(place.lane)
        }

    @cached_property
    def _points(self) -> dict[Id, dict[Id | None, EmotionPoint]]:
        """For each curve its points by their card."""
        curves = self._journey.curves
        return {curve.id: {point.card_id: point for point in curve.points} for curve in curves}

    @cached_property
    def _feelings(self) -> dict[Id, dict[Id, float]]:
        """For each lane the feelings at its cards, of lanes that a curve tells of."""
        curves = {lane.id: curve_of(self._journey, lane) for lane in self._journey.lanes}
        return {
            lane_id: {p.card_id: p.v for p in curve.points if p.card_id is not None}
            for lane_id, curve in curves.items()
            if curve is not None
        }

    @cached_property
    def _links(self) -> dict[Id, list[Link]]:
        found: dict[Id, list[Link]] = {}
        for link in self._journey.links:
            for end in (link.source, link.target):
                found.setdefault(end, []).append(link)
        return found


def _words() -> Words:
    return words_for(Language(language()))


def _word(group: str, code: str) -> str:
    return vocabulary.word(Language(language()), group, code)


def _unmeasured() -> str:
    return translate("Access", "unmeasured")


def _who(lane: Lane) -> str:
    if lane.actor is Actor.CUSTOMER:
        return _word("actor", lane.actor.value)
    return _word("zone", lane.zone.value)
