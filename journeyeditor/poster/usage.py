"""Which signs a printed map shows, so that its legend explains every one of them and no other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.layout.badges import friction_count
from journeyeditor.layout.card import STEPS
from journeyeditor.layout.context import Context, Facts, Port, facts_of, sources
from journeyeditor.layout.curve_look import Look, named_looks
from journeyeditor.layout.icons import ICONS
from journeyeditor.layout.style import Hue, hue_of
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import (
    Actor,
    Content,
    CurveKind,
    Deviation,
    Evidence,
    Kano,
    LinkKind,
    MomentOfTruth,
)
from journeyeditor.model.find import holds_steps, in_order
from journeyeditor.model.journey import EmotionCurve, Lane
from journeyeditor.model.statistics import interval
from journeyeditor.model.vocabulary import word

ATTACHED = ("pain", "star", "quote", "text", "teaser")
"""The signs of what may hang on a card, in the order of the legend."""


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
    """The signs on a printed map, in the order in which a legend lists them."""

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
    both_hurt: bool
    links: tuple[LinkKind, ...]
    emotion: bool
    curves: tuple[DrawnCurve, ...]
    confidence: bool
    bridged: bool
    peak_and_end: bool
    icons: Mapping[str, str]
    attached: tuple[str, ...]


def usage(ctx: Context) -> Usage:
    """What the map of this context shows when printed."""
    cards = list(shown(ctx))
    steps = [item for item in cards if item.card.kind in STEPS]
    contacts = [item.card for item in steps if isinstance(item.card, Touchpoint)]
    evidence = Counter(item.card.evidence for item in steps)
    mots = {mot for card in contacts for mot in card.mot}
    kanos = {card.kano for card in contacts if card.kano}
    marks = {mark for item in steps for mark in item.facts.marks}
    curves = [curve for curve in ctx.journey.curves if _curve_shown(ctx, curve)]
    ids = {item.card.id for item in cards}
    links = [link for link in ctx.journey.links if {link.source, link.target} <= ids]
    supports = [link for link in links if link.kind is LinkKind.SUPPORTS]
    feelings = sources(ctx).feelings
    numbers = (item.facts.number for item in steps if item.lane.actor is Actor.EMPLOYEE)
    return Usage(
        evidence={level: evidence[level] for level in reversed(Evidence) if evidence[level]},
        hue=hue_of(steps[0].lane) if steps else None,
        employee_number=next(numbers, ""),
        mots=tuple(mot for mot in MomentOfTruth if mot in mots),
        kanos=tuple(kano for kano in Kano if kano in kanos),
        fulfilled=next((c.kano for c in contacts if c.kano and c.fulfilment is not None), None),
        failing=any(item.facts.failing for item in steps),
        friction=any(friction_count(item.card) for item in steps),
        missing=any(card.deviation is Deviation.MISSING for card in contacts),
        unplanned=any(card.deviation is Deviation.AD_HOC for card in contacts),
        stacked=_stacked(cards),
        linked=any(item.facts.port is Port.LINKED for item in steps),
        nobody=any(item.facts.port is Port.OPEN for item in steps),
        both_hurt=any(
            feelings.get(link.source, 0.0) < 0 and feelings.get(link.target, 0.0) < 0
            for link in supports
        ),
        links=tuple(
            kind
            for kind in LinkKind
            if kind is not LinkKind.SUPPORTS and any(link.kind is kind for link in links)
        ),
        emotion=any(_is_emotion(ctx, lane) for lane in ctx.journey.lanes),
        curves=tuple(_drawn(ctx, curves)),
        confidence=any(_has_confidence(curve) for curve in curves),
        bridged=any(_bridged(ctx, curve) for curve in curves),
        peak_and_end=any(
            curve.kind is not CurveKind.TARGET and len(curve.points) > 1 for curve in curves
        ),
        icons=_icons(ctx, steps),
        attached=tuple(
            mark for mark in ("pain", "star", "quote", "text", "teaser") if mark in marks
        ),
    )


def shown(ctx: Context) -> Iterator[Shown]:
    """Every card that is printed, lane by lane."""
    src = sources(ctx)
    for lane in ctx.journey.lanes:
        if ctx.style.shows(lane):
            facts = facts_of(ctx, lane, src)
            for cell in lane.cells:
                for card, fact in zip(cell.cards, facts[cell.stage_id], strict=True):
                    yield Shown(lane, card, fact)


def _icons(ctx: Context, steps: list[Shown]) -> dict[str, str]:
    """Icon -> what it stands for: a channel of the project, or a kind of card."""
    channels = {channel.id: channel for channel in ctx.project.channels}
    found: dict[str, str] = {}
    for item in steps:
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
