"""What a map says: a line for each stage, for each card, and the findings of the journey.

Only what the analyses compute or the map holds; every number names the cards that it rests on.
Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from journeyeditor.analysis.overview import Overview, overview
from journeyeditor.layout.context import Context, numbers
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.header import periods
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.words import Words, words_for
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import Content
from journeyeditor.model.find import Place, find_curve, find_map, in_order
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project, Teaser
from journeyeditor.model.titles import in_sentence
from journeyeditor.model.vocabulary import word
from journeyeditor.telling.words import TellingWords, telling_words

SHOWN = replace(CANVAS, printing=True)
"""What is meant for others to see: no hidden lanes, and none that are not to be printed."""

_MOST_NUMBERS = 8
"""Card numbers in one sentence, before it says "…"."""


_SCRIPT = 6
"""Lines that the script of a teaser may take."""


@dataclass(frozen=True, slots=True)
class Line:
    """What stands at the bottom: the point in bold, the rest, and the cards that it is about.

    `most` is how many lines the rest may take.
    """

    strong: str
    soft: str = ""
    cards: tuple[Id, ...] = ()
    most: int = 2


class Beat(NamedTuple):
    """What is told at one time: a card, or a teaser of it."""

    card: AnyCard
    teaser: Teaser | None = None


class Reading:
    """One map read for an audience. Everything is in the language of the project."""

    def __init__(self, project: Project, map_id: Id, fonts: Fonts, today: date) -> None:
        self.project = project
        self.journey: JourneyMap = find_map(project, map_id)
        self.words: Words = words_for(project.language)
        self.own: TellingWords = telling_words(project.language)
        ctx = _context(project, self.journey, fonts, self.words)
        self.periods: tuple[str, ...] = tuple(periods(ctx))
        self._numbers = {card: n for row in numbers(ctx).values() for card, n in row.items()}
        self.found: Overview = overview(project, map_id, today)
        self._places = [p for p in in_order(self.journey) if SHOWN.shows(p.lane)]
        self._by_stage = _by_stage(self._places)
        self._titles = {place.card.id: in_sentence(place.card.title) for place in self._places}

    def cards(self, stage_id: Id) -> tuple[Place, ...]:
        """The cards of a stage in reading order, without those of lanes that are not shown."""
        return self._by_stage.get(stage_id, ())

    def card(self, card: AnyCard) -> Line:
        """One card: its number and full title, its feeling, department and description."""
        number = self._numbers.get(card.id, "")
        named = {item.id: item.name for item in self.project.departments}
        v = self._feelings().get(card.id)
        parts = (
            "" if v is None else self.own.feeling.format(v=self.signed(v)),
            named.get(getattr(card, "department_id", None) or "", ""),
            card.description,
        )
        soft = " · ".join(part for part in parts if part)
        return Line(f"{number}  {in_sentence(card.title)}".strip(), soft, (card.id,))

    def beats(self, stage_id: Id) -> tuple[Beat, ...]:
        """What is told of a stage one after the other: its cards, each before its teasers."""
        return tuple(
            beat
            for place in self.cards(stage_id)
            for beat in (
                Beat(place.card),
                *(Beat(place.card, t) for t in self.project.teasers if t.card_id == place.card.id),
            )
        )

    def beat(self, beat: Beat) -> Line:
        """One card, or one teaser."""
        return self.card(beat.card) if beat.teaser is None else self._teaser(beat.teaser)

    def _teaser(self, teaser: Teaser) -> Line:
        """How to let the room feel a contact: the form, who it is for, then the script."""
        own = self.own
        named = {item.id: item.name for item in self.project.departments}
        whom = ", ".join(named[each] for each in teaser.department_ids if each in named)
        head = (
            own.teaser.format(form=word(self.project.language, "teaser", teaser.form.value)),
            "" if teaser.minutes is None else own.count(own.minutes, teaser.minutes),
            own.teaser_for.format(departments=whom) if whom else "",
        )
        needed = own.materials.format(materials=teaser.materials) if teaser.materials else ""
        soft = "\n".join(part for part in (teaser.script, needed) if part)
        return Line(", ".join(part for part in head if part), soft, (teaser.card_id,), _SCRIPT)

    def stage(self, stage_id: Id) -> Line:
        """The one thing to know about a stage: what hurts first, else what it consists of."""
        cards = frozenset(place.card.id for place in self.cards(stage_id))
        steps = [p for p in self.cards(stage_id) if p.lane.content is Content.TOUCHPOINTS]
        said = (
            self._cause(cards),
            self._basics(cards),
            self._peak_or_end(cards),
            self._truths(steps),
            self._span(cards),
            Line(self.own.count(self.own.steps, len(steps))) if steps else None,
        )
        return next((line for line in said if line is not None), Line(self.own.nothing))

    def findings(self) -> tuple[Line, ...]:
        """The findings of the whole journey, the most telling first; the bare facts if none."""
        every = frozenset(self._titles)
        said = (
            self._change(),
            self._peak_end(),
            self._gap(),
            self._basics(every),
            self._avoidable(),
            *self._causes(every),
            self._recovery(),
            self._coverage(),
            self._hand_overs(),
        )
        return tuple(line for line in said if line is not None) or (self.facts(),)

    # -- of a stage or of all -----------------------------------------------------------------

    def _cause(self, cards: frozenset[Id]) -> Line | None:
        return next(self._causes(cards), None)

    def _causes(self, cards: frozenset[Id]) -> Iterator[Line]:
        """The causes behind at least two of these cards, the worst first."""
        named = {cause.id: cause.title for cause in self.project.root_causes}
        shared = [
            (cause, tuple(card for card in cause.cards if card in cards))
            for cause in self.found.causes.causes
        ]
        shared.sort(key=lambda each: (-len(each[1]), -each[0].friction))
        for cause, behind in shared:
            if len(behind) > 1:
                soft = f"{named[cause.cause_id]} ({self.named(behind)})"
                yield Line(self.own.cause.format(n=len(behind)), soft, behind)

    def _basics(self, cards: frozenset[Id]) -> Line | None:
        failing = tuple(card for card in self.found.kano.failing if card in cards)
        if not failing:
            return None
        return Line(self.own.count(self.own.basics, len(failing)), self.listed(failing), failing)

    def _peak_or_end(self, cards: frozenset[Id]) -> Line | None:
        if not self.found.curves:
            return None
        score = self.found.curves[0].peak_end
        for felt, name in ((score.peak, self.words.peak), (score.end, self.words.end)):
            if felt is not None and felt.card_id in cards:
                here = (felt.card_id,)
                return Line(f"{name} {self.signed(felt.v)}", self.listed(here), here)
        return None

    def _truths(self, steps: list[Place]) -> Line | None:
        found = tuple(p.card.id for p in steps if isinstance(p.card, Touchpoint) and p.card.mot)
        if not found:
            return None
        return Line(self.own.count(self.own.truths, len(found)), self.listed(found), found)

    def _span(self, cards: frozenset[Id]) -> Line | None:
        """The lowest and the highest feeling of the customer among these cards."""
        felt = {card: v for card, v in self._feelings(customer=True).items() if card in cards}
        if len(felt) < 2:
            return None
        low, high = min(felt, key=felt.__getitem__), max(felt, key=felt.__getitem__)
        strong = self.own.feelings.format(low=self.signed(felt[low]), high=self.signed(felt[high]))
        return Line(strong, self.listed((low, high)), (low, high))

    # -- of the whole journey -----------------------------------------------------------------

    def _change(self) -> Line | None:
        found = self.found.comparison
        if found is None or found.mean_change is None:
            return None
        strong = self.own.change.format(v=self.signed(found.mean_change))
        moved = tuple(pair.after for pair in found.pairs if pair.change)
        if not moved:
            return None
        return Line(strong, self.own.change_more.format(n=found.compared), moved)

    def _peak_end(self) -> Line | None:
        for each in self.found.curves[:1]:
            score = each.peak_end
            if score.score is None or score.peak is None or score.end is None:
                return None
            kind = find_curve(self.journey, each.curve_id).kind
            at = [felt.card_id for felt in (score.peak, score.end)]
            soft = self.own.remembered.format(
                peak=self.signed(score.peak.v),
                peak_at=self.at(score.peak.card_id, score.peak.stage_id),
                end=self.signed(score.end.v),
                end_at=self.at(score.end.card_id, score.end.stage_id),
                source=self.words.curve(kind),
            )
            strong = self.own.peak_end.format(v=self.signed(score.score))
            return Line(strong, soft, tuple(card for card in at if card))
        return None

    def _gap(self) -> Line | None:
        found = self.found.gap
        if not found.change:
            return None
        known = [stage.overall for stage in found.stages if stage.overall is not None]
        contacts = [s.contacts for s in found.stages if s.contacts is not None]
        soft = self.own.overall.format(first=self.whole(known[0]), last=self.whole(known[-1]))
        if len(contacts) > 1:
            first, last = self.whole(contacts[0]), self.whole(contacts[-1])
            soft += self.own.contacts.format(first=first, last=last)
        form = self.own.lower if found.change < 0 else self.own.higher
        return Line(form.format(percent=self.whole(abs(found.change) * 100)), f"{soft}.")

    def _avoidable(self) -> Line | None:
        found = self.found.avoidable
        if not found.avoidable:
            return None
        strong = self.own.avoidable.format(k=len(found.avoidable), n=len(found.used))
        soft = self.own.avoidable_more.format(cards=self.named(found.avoidable))
        return Line(strong, soft, found.avoidable)

    def _recovery(self) -> Line | None:
        found = self.found.recovery
        if found.value is None:
            return None
        strong = self.own.recovered.format(k=len(found.recovered), n=len(found.used))
        cards = found.recovered or found.used
        form = self.own.better_later if found.recovered else self.own.never_recovered
        return Line(strong, form.format(cards=self.named(cards)), cards)

    def _coverage(self) -> Line | None:
        found = self.found.coverage
        if found.value is None:
            return None
        missing = found.uncovered
        strong = self.own.covered.format(k=len(found.used) - len(missing), n=len(found.used))
        if not missing:
            return Line(strong, self.own.all_covered)
        return Line(strong, self.own.uncovered.format(cards=self.named(missing)), missing)

    def _hand_overs(self) -> Line | None:
        found = self.found.departments
        if not found.changes:
            return None
        strong = self.own.count(self.own.hand_overs, len(found.changes))
        soft = self.own.transitions.format(k=len(found.changes), n=found.transitions)
        return Line(strong, soft, tuple(dict.fromkeys(change.after for change in found.changes)))

    def facts(self) -> Line:
        """What there is, when nothing is found."""
        steps = sum(1 for p in self._places if p.lane.content is Content.TOUCHPOINTS)
        strong = self.own.in_stages.format(
            steps=self.own.count(self.own.steps, steps),
            stages=self.own.count(self.own.stages, len(self.journey.stages)),
        )
        duration = self.journey.duration
        return Line(strong, "" if duration is None else self.words.amount(duration))

    # -- words --------------------------------------------------------------------------------

    def _feelings(self, customer: bool = False) -> Mapping[Id, float]:
        """The feelings by card: of the first curve, or of all that the analyses go by."""
        ids = [each.curve_id for each in self.found.curves[: 1 if customer else None]]
        curves = (find_curve(self.journey, curve_id) for curve_id in ids)
        return {p.card_id: p.v for curve in curves for p in curve.points if p.card_id}

    def listed(self, cards: Iterable[Id]) -> str:
        """Numbers with their titles."""
        named = (f"{self._numbers.get(card, '')} {self._titles[card]}" for card in cards)
        return "; ".join(dict.fromkeys(each.strip() for each in named))

    def number(self, card_id: Id) -> str:
        """The number of a card in reading order, empty for what has none."""
        return self._numbers.get(card_id, "")

    def named(self, cards: Iterable[Id]) -> str:
        """Such as "kaart 12, 13, 14"."""
        known = [self._numbers[card] for card in cards if self._numbers.get(card)]
        shown = ", ".join(known[:_MOST_NUMBERS]) + (", …" if len(known) > _MOST_NUMBERS else "")
        return self.own.card.format(numbers=shown)

    def at(self, card_id: Id | None, stage_id: Id) -> str:
        """The card, or the stage of a point that hangs on no card."""
        if card_id is not None:
            return self.named((card_id,))
        return next(stage.name for stage in self.journey.stages if stage.id == stage_id)

    def signed(self, v: float) -> str:
        """A feeling, with its sign."""
        return self.words.number(v, plus=True)

    def whole(self, v: float) -> str:
        """A number without decimals."""
        return self.words.number(v, decimals=0)


def _by_stage(places: Iterable[Place]) -> dict[Id, tuple[Place, ...]]:
    found: dict[Id, list[Place]] = {}
    for place in places:
        found.setdefault(place.stage_id, []).append(place)
    return {stage_id: tuple(here) for stage_id, here in found.items()}


def _context(project: Project, journey: JourneyMap, fonts: Fonts, words: Words) -> Context:
    memo = Memo()
    memo.begin(CANVAS, fonts, words)
    return Context(project, journey, CANVAS, words, fonts, memo)
