"""Which signs a printed map shows, so that its legend explains every one of them and no other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.layout.badges import friction_count
from journeyeditor.layout.card import SIGNED, STEPS
from journeyeditor.layout.context import Context, Facts, Port, facts_of, sources
from journeyeditor.layout.curve_look import Look, named_looks
from journeyeditor.layout.icons import ICONS
from journeyeditor.layout.links import shows_link
from journeyeditor.layout.loops import loop_height
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.layout.style import Hue, hue_of
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import (
    Actor,
    CollectedBy,
    Content,
    CurveKind,
    Deviation,
    Evidence,
    Kano,
    LinkKind,
    MomentOfTruth,
)
from journeyeditor.model.find import holds_steps, in_order
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Lane, Link
from journeyeditor.model.statistics import interval
from journeyeditor.model.vocabulary import word

ATTACHED = ("pain", "star", "quote", "text", "teaser")
"""The signs of what may hang on a card, in the order of the legend."""


FEW = 5
"""With fewer answers a measured point is hollow and has no interval."""


class Shown(NamedTuple):
    """A card that is printed, with its lane and what it shows besides its own fields."""

    lane: Lane
    card: AnyCard
    facts: Facts


class DrawnCurve(NamedTuple):
    """A kind of curve and how it looks; the look has a name where a lane holds several."""

    kind: CurveKind
    look: Look


@dataclass(frozen=True, slots=True)
class Usage:
    """The signs on a printed map.

    `bare`: a plate without letters; `few`: points of too few answers; `read`: points of text
    analysis; `dotted`: lines from cards to a curve; `onward` and `carried`: lines and links that
    go on in another band.
    """

    evidence: Mapping[Evidence, int]
    hue: Hue | None
    employee_number: str
    mots: tuple[MomentOfTruth, ...]
    kanos: tuple[Kano, ...]
    fulfilled: Kano | None
    failing: bool
    friction: bool
    missing: bool
    unplanned: bool
    stacked: bool
    linked: bool
    nobody: bool
    handed: bool
    both_hurt: bool
    links: tuple[LinkKind, ...]
    loop: bool
    emotion: bool
    curves: tuple[DrawnCurve, ...]
    confidence: bool
    bridged: bool
    peak_and_end: bool
    icons: Mapping[str, str]
    attached: tuple[str, ...]
    failed: bool = False
    bare: bool = False
    crossing: bool = False
    backward: bool = False
    few: bool = False
    read: bool = False
    dotted: bool = False
    onward: bool = False
    carried: bool = False


def usage(ctx: Context) -> Usage:
    """What the map of this context shows when printed, if there is room for all of it.

    What comes of a lack of room `seen.visible` adds.
    """
    cards = list(shown(ctx))
    steps = [item for item in cards if item.card.kind in STEPS]
    contacts = [item.card for item in steps if isinstance(item.card, Touchpoint)]
    badges = ctx.style.draws(MapMark.BADGES)
    badged = contacts if badges else []
    evidence = Counter(item.card.evidence for item in steps)
    mots = {mot for card in badged for mot in card.mot}
    kanos = {card.kano for card in badged if card.kano}
    marks = {mark for item in steps if badges for mark in item.facts.marks}
    curves = [curve for curve in ctx.journey.curves if _curve_shown(ctx, curve)]
    ids = {item.card.id for item in cards}
    links = [
        link
        for link in ctx.journey.links
        if {link.source, link.target} <= ids and shows_link(ctx, link)
    ]
    numbers = (item.facts.number for item in steps if item.lane.actor is Actor.EMPLOYEE)
    return Usage(
        evidence={level: evidence[level] for level in reversed(Evidence) if evidence[level]},
        hue=hue_of(steps[0].lane) if steps else None,
        employee_number=next(numbers, ""),
        mots=tuple(mot for mot in MomentOfTruth if mot in mots),
        kanos=tuple(kano for kano in Kano if kano in kanos),
        fulfilled=next((c.kano for c in badged if c.kano and c.fulfilment is not None), None),
        failing=badges and any(item.facts.failing for item in steps),
        friction=badges and any(friction_count(item.card) for item in steps),
        missing=any(card.deviation is Deviation.MISSING for card in contacts),
        unplanned=any(card.deviation is Deviation.AD_HOC for card in contacts),
        stacked=_stacked(cards),
        linked=any(item.facts.port is Port.LINKED for item in steps),
        nobody=ctx.style.draws(MapMark.UNCOVERED)
        and any(item.facts.port is Port.OPEN for item in steps),
        handed=ctx.style.draws(MapMark.HAND_OVERS) and any(item.facts.handed for item in steps),
        both_hurt=both_hurt(ctx, links),
        links=kinds_of(links),
        loop=loop_height(ctx) > 0,
        emotion=any(_is_emotion(ctx, lane) for lane in ctx.journey.lanes),
        curves=tuple(_drawn(ctx, curves)),
        confidence=ctx.style.draws(MapMark.BANDS)
        and any(_has_confidence(curve) for curve in curves),
        bridged=any(_bridged(ctx, curve) for curve in curves),
        peak_and_end=ctx.style.draws(MapMark.PEAK_END)
        and any(curve.kind is not CurveKind.TARGET and len(curve.points) > 1 for curve in curves),
        icons=_icons(ctx, cards),
        attached=tuple(mark for mark in ATTACHED if mark in marks),
        failed=badges and any(card.deviation is Deviation.FAILED for card in contacts),
        crossing=any(_crosses(ctx, item) for item in cards),
        few=ctx.style.draws(MapMark.HOLLOW)
        and any(curve.kind is CurveKind.MEASURED and _has_few(curve) for curve in curves),
        read=any(
            curve.kind is CurveKind.MEASURED and any(map(_is_read, curve.points))
            for curve in curves
        ),
        dotted=any(point.card_id for curve in curves for point in curve.points),
    )


def both_hurt(ctx: Context, links: Iterable[Link]) -> bool:
    """Whether both ends of a support feel bad."""
    feelings = sources(ctx).feelings
    return any(
        feelings.get(link.source, 0.0) < 0 and feelings.get(link.target, 0.0) < 0
        for link in links
        if link.kind is LinkKind.SUPPORTS
    )


def kinds_of(links: Iterable[Link]) -> tuple[LinkKind, ...]:
    """The kinds of links but supports, in the order of the legend."""
    kinds = {link.kind for link in links} - {LinkKind.SUPPORTS}
    return tuple(kind for kind in LinkKind if kind in kinds)


def _crosses(ctx: Context, item: Shown) -> bool:
    """Whether a card runs on into the next stage."""
    stages = ctx.journey.stages
    slots = stages[item.facts.stage_number - 1].slots
    return item.card.slot + item.card.span > slots and item.facts.stage_number < len(stages)


def _has_few(curve: EmotionCurve) -> bool:
    """Whether a point is drawn hollow."""
    answered = (point for point in curve.points if not _is_read(point))
    return any(point.sd is None or (point.n or 0) < FEW for point in answered)


def _is_read(point: EmotionPoint) -> bool:
    """Whether text analysis found a feeling, which is drawn as a square."""
    return point.collected_by is CollectedBy.AI


def shown(ctx: Context) -> Iterator[Shown]:
    """Every card that is printed, lane by lane."""
    src = sources(ctx)
    for lane in ctx.journey.lanes:
        if ctx.style.shows(lane):
            facts = facts_of(ctx, lane, src)
            for cell in lane.cells:
                for card, fact in zip(cell.cards, facts[cell.stage_id], strict=True):
                    yield Shown(lane, card, fact)


def _icons(ctx: Context, cards: list[Shown]) -> dict[str, str]:
    """Icon -> what it stands for: a channel of the project, or a kind of card or note."""
    channels = {channel.id: channel for channel in ctx.project.channels}
    found: dict[str, str] = {}
    for item in cards:
        if item.card.kind not in STEPS | SIGNED:
            continue
        channel = channels.get(getattr(item.card, "channel_id", None) or "")
        sign = item.facts.sign if item.facts.sign in ICONS else item.card.kind
        if channel is not None and channel.icon == sign:
            found.setdefault(sign, channel.name)
        else:
            found.setdefault(sign, word(ctx.project.language, "kind", item.card.kind))
    return found


def _stacked(cards: list[Shown]) -> bool:
    """Whether two cards of a lane share a moment."""
    seen = Counter((item.lane.id, item.facts.stage_number, item.card.slot) for item in cards)
    return any(count > 1 for count in seen.values())


def _is_emotion(ctx: Context, lane: Lane) -> bool:
    return lane.content is Content.EMOTION_CURVE and ctx.style.shows(lane)


def _curve_shown(ctx: Context, curve: EmotionCurve) -> bool:
    lanes = {lane.id: lane for lane in ctx.journey.lanes}
    return bool(curve.points) and ctx.style.shows(lanes[curve.lane_id])


def _drawn(ctx: Context, curves: Sequence[EmotionCurve]) -> list[DrawnCurve]:
    """What kinds of curves there are, kind by kind, and of each how they look."""
    looks = {
        curve: look for lane in ctx.journey.lanes for curve, look in named_looks(ctx, lane).items()
    }
    found = dict.fromkeys(DrawnCurve(curve.kind, looks[curve.id]) for curve in curves)
    kinds = list(CurveKind)
    return sorted(found, key=lambda drawn: kinds.index(drawn.kind))


def _has_confidence(curve: EmotionCurve) -> bool:
    measured = curve.kind is CurveKind.MEASURED and len(curve.points) > 1
    return measured and any(interval(point.n, point.sd) is not None for point in curve.points)


def _bridged(ctx: Context, curve: EmotionCurve) -> bool:
    """Whether a card without a feeling stands between two with one."""
    actors = {lane.id: lane.actor for lane in ctx.journey.lanes}
    known = {point.card_id for point in curve.points}
    measured = [
        place.card.id in known
        for place in in_order(ctx.journey)
        if holds_steps(place.lane)
        and ctx.style.shows(place.lane)
        and place.lane.actor is actors[curve.lane_id]
    ]
    places = [index for index, is_measured in enumerate(measured) if is_measured]
    return bool(places) and not all(measured[places[0] : places[-1]])
