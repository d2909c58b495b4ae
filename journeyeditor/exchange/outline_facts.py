"""What an outline tells of the cards of a map, looked up once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from journeyeditor.exchange.outline_words import feeling, figure, lasting, said
from journeyeditor.importing.places import Places
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard, Quote, Touchpoint
from journeyeditor.model.enums import CurveKind, Kind, MetricKind
from journeyeditor.model.find import Place, places
from journeyeditor.model.journey import EmotionCurve, JourneyMap, Link, Metric
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.model.vocabulary import word

_OF_ITSELF = frozenset({Kind.TOUCHPOINT, Kind.ACTIVITY, Kind.TEXT})
"""Kinds that need no word: one expects them where they stand."""


class Facts:
    """Says of each card what it is called and what is known of it, a fact a sentence."""

    def __init__(self, project: Project, journey: JourneyMap) -> None:
        self._project, self._journey = project, journey
        self._language = project.language
        self.numbers: Mapping[Id, str] = Places(project, journey).numbers

    def name(self, card: AnyCard) -> str:
        """Number and title; a quote in quotation marks."""
        title = one_line(card.title)
        if isinstance(card, Quote):
            title = f"“{title}”"
        return f"{self.numbers.get(card.id, '')} {title}".strip()

    def facts(self, place: Place) -> list[str]:
        """What is known of a card: how it felt first."""
        found: dict[str, list[str]] = {}
        for key, text in (
            *self._felt(place),
            *self._named(place.card),
            *self._hangs_on(place.card),
        ):
            if text:
                found.setdefault(key, []).append(text)
        return [f"{self._say(key)}: {'; '.join(texts)}" for key, texts in found.items()]

    def _say(self, key: str) -> str:
        return said(self._language, key)

    def _felt(self, place: Place) -> Iterator[tuple[str, str]]:
        """The feeling on each curve; that there is none is said too, of contacts of customers."""
        found = self._points.get(place.card.id, [])
        for curve, text in found:
            plain = len(found) == 1 and curve.kind is CurveKind.ESTIMATED
            yield "feeling", text if plain else f"{text}, {self._curve_name(curve)}"
        v = getattr(place.card, "v", None)
        if v is not None:
            yield "feeling", feeling(self._language, v)
        elif not found and isinstance(place.card, Touchpoint):
            yield "feeling", self._say("unmeasured")

    def _curve_name(self, curve: EmotionCurve) -> str:
        names = {persona.id: persona.name for persona in self._project.personas}
        parts = (curve.name or names.get(curve.persona_id or "", ""),)
        kind = word(self._language, "curve", curve.kind.value)
        return ", ".join(filter(None, (*parts, kind)))

    def _named(self, card: AnyCard) -> Iterator[tuple[str, str]]:
        """What its own fields say."""
        kind = Kind(card.kind)
        if kind not in _OF_ITSELF and kind is not Kind.QUOTE:
            yield "kind", word(self._language, "kind", kind.value)
        yield "channel", self._listed["channel_id"].get(getattr(card, "channel_id", None), "")
        departments = self._listed["department_id"]
        yield "department", departments.get(getattr(card, "department_id", None), "")
        duration = getattr(card, "duration", None)
        yield "duration", lasting(self._language, duration) if duration else ""
        yield "said_by", getattr(card, "role", "")
        moments = (word(self._language, "mot", each.value) for each in getattr(card, "mot", ()))
        yield "moments", ", ".join(moments)
        kano = getattr(card, "kano", None)
        yield "kano", word(self._language, "kano", kano.value) if kano else ""
        yield "friction", ", ".join(self._frictions(card))
        yield "cause", self._listed["root_cause_id"].get(getattr(card, "root_cause_id", None), "")

    def _frictions(self, card: AnyCard) -> Iterator[str]:
        if getattr(card, "avoidable", False):
            yield self._say("avoidable")
        for each in getattr(card, "friction", ()):
            yield word(self._language, "friction", each.value)

    def _hangs_on(self, card: AnyCard) -> Iterator[tuple[str, str]]:
        """What belongs to it elsewhere: pain points, measurements, links."""
        yield "pains", "; ".join(self._pains[card.id])
        for metric in self._metrics[card.id]:
            yield "measured", self._measured(metric)
        partner = getattr(card, "card_id", None)
        if partner in self._cards:
            yield "about", self.name(self._cards[partner])
        for link in self._links[card.id]:
            if link.target in self._cards:
                yield link.kind, self.name(self._cards[link.target])

    def _measured(self, metric: Metric) -> str:
        kind = word(self._language, "metric", metric.kind.value)
        percent = " %" if metric.kind is MetricKind.CSAT_PCT else ""
        return f"{kind} {figure(self._language, metric.value)}{percent} (n {metric.n})"

    # -- looked up once -----------------------------------------------------------------------

    @cached_property
    def _cards(self) -> dict[Id, AnyCard]:
        return {place.card.id: place.card for place in places(self._journey)}

    @cached_property
    def _points(self) -> dict[Id, list[tuple[EmotionCurve, str]]]:
        """What each curve says at each card; wishes come last."""
        found: dict[Id, list[tuple[EmotionCurve, str]]] = defaultdict(list)
        for curve in sorted(self._journey.curves, key=lambda c: c.kind is CurveKind.TARGET):
            for point in curve.points:
                if point.card_id is not None:
                    text = feeling(self._language, point.v, one_line(point.word))
                    found[point.card_id].append((curve, text))
        return dict(found)

    @cached_property
    def _listed(self) -> dict[str, dict[Id | None, str]]:
        project = self._project
        return {
            "channel_id": {each.id: each.name for each in project.channels},
            "department_id": {each.id: each.name for each in project.departments},
            "root_cause_id": {each.id: each.title for each in project.root_causes},
        }

    @cached_property
    def _pains(self) -> dict[Id, list[str]]:
        found: dict[Id, list[str]] = defaultdict(list)
        for pain in self._project.pain_points:
            for card_id in pain.card_ids:
                found[card_id].append(one_line(pain.text))
        return found

    @cached_property
    def _metrics(self) -> dict[Id, list[Metric]]:
        found: dict[Id, list[Metric]] = defaultdict(list)
        for metric in self._journey.metrics:
            if metric.card_id is not None:
                found[metric.card_id].append(metric)
        return found

    @cached_property
    def _links(self) -> dict[Id, list[Link]]:
        found: dict[Id, list[Link]] = defaultdict(list)
        for link in self._journey.links:
            found[link.source].append(link)
        return found
