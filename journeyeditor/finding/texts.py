"""All text of a journey in reading order: which thing it belongs to, and in which field it stands.

Reading order is the journey itself, its lanes and curves, and then stage by stage: the stage, and
each card with what belongs to it: links that leave it, and the words of its feelings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import partial
from typing import NamedTuple

from journeyeditor.model.base import Id, Node
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.find import in_order, point_ref
from journeyeditor.model.journey import (
    EmotionCurve,
    EmotionPoint,
    JourneyMap,
    Lane,
    Link,
    Stage,
)
from journeyeditor.model.project import Project


class Field(StrEnum):
    """Where a text stands."""

    TITLE = "title"
    NAME = "name"
    SUBTITLE = "subtitle"
    DESCRIPTION = "description"
    SOURCE_NOTE = "source_note"
    TAG = "tag"
    REASON = "reason"
    COMPANY_LABEL = "company_label"
    AVAILABILITY = "availability"
    POLICY = "policy"
    MANDATE = "mandate"
    ROLE = "role"
    SOURCE = "source"
    DEPARTMENT = "department"
    CHANNEL = "channel"
    CAUSE = "cause"
    PAIN = "pain"
    TEASER = "teaser"
    IMPACT = "impact"
    GOAL = "goal"
    EXPECTATION = "expectation"
    SCENARIO = "scenario"
    SCOPE = "scope"
    FACILITATOR = "facilitator"
    LABEL = "label"
    OWNER = "owner"
    WORD = "word"
    NOTE = "note"


class Words(NamedTuple):
    """A text that is not empty, and its field."""

    field: Field
    text: str


Texts = tuple[Words, ...]


class Entry(NamedTuple):
    """A thing with text. `ref` is what a selection calls it, "" the journey itself.

    `node` holds the text, and with `extra`, the texts that others say of it, makes it up wholly.
    """

    ref: Id
    node: Node
    read: Callable[[], Iterator[Words]]
    extra: Texts = ()


def entries(project: Project, journey: JourneyMap) -> Iterator[Entry]:
    """Everything in the journey that can hold text, in reading order."""
    yield Entry("", journey, partial(_of_journey, journey))
    for lane in journey.lanes:
        yield Entry(lane.id, lane, partial(_of_lane, lane))
    for curve in journey.curves:
        yield Entry(curve.id, curve, partial(_of_curve, curve))
        for point in curve.points:
            if point.card_id is None:
                yield Entry(curve.id, point, partial(_of_point, point))
    said = _said(project)
    links, points = _by_source(journey), _by_card(journey)
    stage_entries = {
        stage.id: Entry(stage.id, stage, partial(_of_stage, stage)) for stage in journey.stages
    }
    for place in in_order(journey):
        yield from _due(stage_entries, place.stage_id)
        card = place.card
        yield Entry(card.id, card, partial(of_card, card), _about(card, said))
        for link in links.get(card.id, ()):
            yield Entry(link.id, link, partial(_of_link, link))
        for curve_id, point in points.get(card.id, ()):
            yield Entry(point_ref(curve_id, card.id), point, partial(_of_point, point))
    yield from stage_entries.values()


def _due(waiting: dict[Id, Entry], stage_id: Id) -> Iterator[Entry]:
    """The entries of the stages up to this one that have not been yet."""
    while stage_id in waiting:
        yield waiting.pop(next(iter(waiting)))


def of_card(card: AnyCard) -> Iterator[Words]:
    """The text in a card's own fields."""
    fields = vars(card)
    for field, name in _CARD_FIELDS:
        text = fields.get(name)
        if text:
            yield Words(field, text)
    for tag in card.tags:
        yield Words(Field.TAG, tag)
    mandate = fields.get("mandate")
    if mandate is not None and mandate.text:
        yield Words(Field.MANDATE, mandate.text)


_CARD_FIELDS = (
    (Field.TITLE, "title"),
    (Field.DESCRIPTION, "description"),
    (Field.SOURCE_NOTE, "source_note"),
    (Field.REASON, "reason"),
    (Field.COMPANY_LABEL, "company_label"),
    (Field.AVAILABILITY, "availability"),
    (Field.POLICY, "policy"),
    (Field.ROLE, "role"),
    (Field.SOURCE, "source_kind"),
)


def _plain(pairs: Iterable[tuple[Field, str]]) -> Iterator[Words]:
    return (Words(field, text) for field, text in pairs if text)


def _of_journey(journey: JourneyMap) -> Iterator[Words]:
    yield from _plain(
        [
            (Field.TITLE, journey.title),
            (Field.SUBTITLE, journey.subtitle),
            (Field.SCENARIO, journey.scenario),
            (Field.EXPECTATION, journey.expectation),
            (Field.SCOPE, journey.scope_start),
            (Field.SCOPE, journey.scope_end),
            *((Field.FACILITATOR, name) for name in journey.facilitators),
        ]
    )


def _of_stage(stage: Stage) -> Iterator[Words]:
    yield from _plain(
        [
            (Field.NAME, stage.name),
            (Field.GOAL, stage.goal),
            (Field.EXPECTATION, stage.expectation),
            (Field.LABEL, stage.loop_label),
            (Field.LABEL, stage.exit_label),
        ]
    )


def _of_lane(lane: Lane) -> Iterator[Words]:
    yield Words(Field.NAME, lane.name)


def _of_curve(curve: EmotionCurve) -> Iterator[Words]:
    yield from _plain([(Field.NAME, curve.name)])


def _of_link(link: Link) -> Iterator[Words]:
    yield from _plain([(Field.LABEL, link.label), (Field.OWNER, link.owner)])


def _of_point(point: EmotionPoint) -> Iterator[Words]:
    yield from _plain([(Field.WORD, point.word), (Field.NOTE, point.note)])


def _by_source(journey: JourneyMap) -> dict[Id, list[Link]]:
    found: dict[Id, list[Link]] = {}
    for link in journey.links:
        if link.label or link.owner:
            found.setdefault(link.source, []).append(link)
    return found


def _by_card(journey: JourneyMap) -> dict[Id, list[tuple[Id, EmotionPoint]]]:
    found: dict[Id, list[tuple[Id, EmotionPoint]]] = {}
    for curve in journey.curves:
        for point in curve.points:
            if point.card_id is not None and (point.word or point.note):
                found.setdefault(point.card_id, []).append((curve.id, point))
    return found


class _Said(NamedTuple):
    """What the lists of the project say of cards: by the id that a card names, and by its own."""

    named: dict[Id, Words]
    cards: dict[Id, list[Words]]


def _said(project: Project) -> _Said:
    named: dict[Id, Words] = {}
    for field, items in (
        (Field.DEPARTMENT, project.departments),
        (Field.CHANNEL, project.channels),
    ):
        named |= {item.id: Words(field, item.name) for item in items}
    named |= {cause.id: Words(Field.CAUSE, cause.title) for cause in project.root_causes}
    cards: dict[Id, list[Words]] = {}
    for pain in project.pain_points:
        for card_id in pain.card_ids:
            cards.setdefault(card_id, []).append(Words(Field.PAIN, pain.text))
    for teaser in project.teasers:
        if teaser.script:
            cards.setdefault(teaser.card_id, []).append(Words(Field.TEASER, teaser.script))
    for chain in project.impact_chains:
        for card_id in chain.card_ids:
            told = _plain([(Field.IMPACT, chain.lever), (Field.IMPACT, chain.feeling)])
            cards.setdefault(card_id, []).extend(told)
    return _Said(named, cards)


def _about(card: AnyCard, said: _Said) -> Texts:
    fields = vars(card)
    ids = (fields.get(name) for name in ("department_id", "channel_id", "root_cause_id"))
    named = [said.named[each] for each in ids if each in said.named]
    return (*named, *said.cards.get(card.id, ())) if named or said.cards else ()
