"""The few findings that a poster shows: a number that can be read from afar, and one sentence.

At most five. What is only a claim of others comes last and names its source.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeyeditor.model.base import Id
from journeyeditor.model.find import find_curve
from journeyeditor.telling.findings import Reading

MOST = 5
"""More findings than this nobody takes home."""


class Headline(NamedTuple):
    """A number, what it means, the cards it rests on, and the source of what is not from here."""

    number: str
    sentence: str
    cards: tuple[Id, ...] = ()
    source: str = ""


def headlines(reading: Reading) -> tuple[Headline, ...]:
    """The findings of a journey for its poster, the most telling first."""
    found = [headline for make in _ORDER for headline in make(reading)]
    if not found and not any(reading.cards(stage.id) for stage in reading.journey.stages):
        return (Headline("–", reading.own.nothing),)
    if not found:
        facts = reading.facts()
        count, _, rest = facts.strong.partition(" ")
        return (Headline(count, rest),)
    return tuple(found[:MOST])


def _change(reading: Reading) -> Iterator[Headline]:
    found = reading.found.comparison
    if found is not None and found.mean_change is not None:
        moved = tuple(pair.after for pair in found.pairs if pair.change)
        words = reading.own.head_change.format(n=found.compared)
        yield Headline(reading.signed(found.mean_change), words, moved)


def _peak_end(reading: Reading) -> Iterator[Headline]:
    for each in reading.found.curves[:1]:
        score = each.peak_end
        if score.score is None or score.peak is None or score.end is None:
            return
        kind = find_curve(reading.journey, each.curve_id).kind
        sentence = reading.own.head_peak_end.format(
            peak=reading.signed(score.peak.v),
            peak_at=reading.at(score.peak.card_id, score.peak.stage_id),
            end=reading.signed(score.end.v),
            end_at=reading.at(score.end.card_id, score.end.stage_id),
            source=reading.words.curve(kind),
        )
        cards = tuple(felt.card_id for felt in (score.peak, score.end) if felt.card_id)
        yield Headline(reading.signed(score.score), sentence, cards)


def _gap(reading: Reading) -> Iterator[Headline]:
    found = reading.found.gap
    if not found.change:
        return
    known = [stage.overall for stage in found.stages if stage.overall is not None]
    contacts = [stage.contacts for stage in found.stages if stage.contacts is not None]
    first, last = (reading.whole(v) for v in (known[0], known[-1]))
    sentence = reading.own.head_gap.format(first=first, last=last)
    if len(contacts) > 1:
        first, last = (reading.whole(v) for v in (contacts[0], contacts[-1]))
        sentence += reading.own.contacts.format(first=first, last=last)
    number = reading.words.number(found.change * 100, plus=True)
    yield Headline(f"{number} %", sentence)


def _basics(reading: Reading) -> Iterator[Headline]:
    failing = reading.found.kano.failing
    if failing:
        sentence = reading.own.head_basics.format(cards=reading.listed(failing))
        yield Headline(str(len(failing)), sentence, failing)


def _avoidable(reading: Reading) -> Iterator[Headline]:
    found = reading.found.avoidable
    if not found.avoidable:
        return
    sentence = reading.own.head_avoidable.format(cards=reading.named(found.avoidable))
    causes = {cause.id: cause.title for cause in reading.project.root_causes}
    worst = max(reading.found.causes.causes, key=lambda each: each.friction, default=None)
    if worst is not None and len(worst.cards) > 1:
        sentence += reading.own.head_cause.format(cause=causes[worst.cause_id])
    number = f"{len(found.avoidable)} / {len(found.used)}"
    yield Headline(number, sentence, found.avoidable)


def _covered(reading: Reading) -> Iterator[Headline]:
    found, handed = reading.found.coverage, reading.found.departments
    if found.value is None:
        return
    sentence = reading.own.head_covered
    if found.uncovered:
        sentence += reading.own.head_uncovered.format(cards=reading.named(found.uncovered))
    if handed.changes:
        k, n = len(handed.changes), handed.transitions
        sentence += reading.own.head_hand_overs.format(k=k, n=n)
    met = len(found.used) - len(found.uncovered)
    yield Headline(f"{met} / {len(found.used)}", sentence, found.uncovered)


def _recovered(reading: Reading) -> Iterator[Headline]:
    found = reading.found.recovery
    if found.value is not None:
        cards = found.recovered or found.used
        sentence = reading.own.head_recovered.format(cards=reading.named(cards))
        yield Headline(f"{len(found.recovered)} / {len(found.used)}", sentence, cards)


def _switching(reading: Reading) -> Iterator[Headline]:
    """A claim (method, A8) whose source nobody named; it is never shown without saying so."""
    found = reading.found.switching
    if found.value is not None:
        number = f"{reading.whole(found.value * 100)} %"
        own = reading.own
        yield Headline(number, own.head_switching, found.bad, own.switching_source)


_ORDER = (_change, _peak_end, _gap, _basics, _avoidable, _covered, _recovered, _switching)
