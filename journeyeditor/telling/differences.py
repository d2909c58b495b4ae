"""What changes from the journey as it is to the journey as it should become, in words and figures.

The differences of A10; what cannot be computed is not known, never 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from journeyeditor.analysis.compare import Comparison, Pair, compare
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import difference, mean
from journeyeditor.analysis.peak_end import PeakEnd
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.find import main_actor
from journeyeditor.model.project import Project
from journeyeditor.telling.findings import Reading
from journeyeditor.telling.headlines import MOST, Headline


class Figure(NamedTuple):
    """What is compared, how it is, how it should become, and the difference."""

    label: str
    before: str
    after: str
    change: str


class Differences:
    """Two maps of one project, read for an audience. KeyError when it has no such map."""

    def __init__(
        self, project: Project, before_id: Id, after_id: Id, fonts: Fonts, today: date
    ) -> None:
        self.before = Reading(project, before_id, fonts, today)
        self.after = Reading(project, after_id, fonts, today)
        self.found: Comparison = compare(
            Facts(project, self.before.journey), Facts(project, self.after.journey)
        )
        self.own = self.after.own
        actor = main_actor(self.after.journey)
        self._felt = [
            pair for pair in self.found.pairs if pair.actor is actor and pair.change is not None
        ]

    # -- figures ------------------------------------------------------------------------------

    def figures(self) -> tuple[Figure, ...]:
        """Each difference of A10 with the two values that it lies between."""
        own = self.own
        return (
            self._feeling(own.figure_peak_end, *(self._score(each) for each in self._both)),
            self._mean(),
            self._share(own.figure_avoidable, _avoidable),
            self._share(own.figure_hand_overs, _hand_overs),
            self._share(own.figure_covered, _covered),
        )

    @property
    def _both(self) -> tuple[Reading, Reading]:
        return self.before, self.after

    def _score(self, reading: Reading) -> float | None:
        found = _peak_end(reading)
        return found.score if found else None

    def _mean(self) -> Figure:
        """Over the cards whose feeling is known in both."""
        label = self.own.figure_mean.format(n=len(self._felt))
        before = mean(tuple(p.feeling_before for p in self._felt if p.feeling_before is not None))
        after = mean(tuple(p.feeling_after for p in self._felt if p.feeling_after is not None))
        return self._feeling(label, before, after)

    def _feeling(self, label: str, before: float | None, after: float | None) -> Figure:
        change = difference(before, after) if self.found.pairs else None
        return Figure(label, *(self._signed(v) for v in (before, after, change)))

    def _signed(self, v: float | None) -> str:
        return self.own.not_known if v is None else self.after.signed(v)

    def _share(self, label: str, part: Callable[[Reading], tuple[int, int]]) -> Figure:
        """Such as "8 / 19", and the difference of the shares in points."""
        counts = [part(reading) for reading in self._both]
        before, after = (f"{k} / {n}" if n else self.own.not_known for k, n in counts)
        shares = [k / n if n else None for k, n in counts]
        change = difference(*shares) if self.found.pairs else None
        return Figure(label, before, after, self._points(change))

    def _points(self, share: float | None) -> str:
        """A difference of shares, in points of a hundred."""
        if share is None:
            return self.own.not_known
        return self.own.points.format(v=self.after.signed(share * 100))

    # -- sentences ----------------------------------------------------------------------------

    def headlines(self) -> tuple[Headline, ...]:
        """The differences for a poster, the most telling first."""
        every = (self._average, self._remembered, self._extremes, self._cards, self._less)
        found = [headline for make in every for headline in make()]
        return tuple(found[:MOST])

    def _average(self) -> Iterator[Headline]:
        change = mean(tuple(pair.change for pair in self._felt if pair.change is not None))
        if change is None:
            return
        unknown = len(self.found.pairs) - sum(p.change is not None for p in self.found.pairs)
        note = self.own.count(self.own.diff_unfelt, unknown) if unknown else ""
        sentence = self.own.diff_mean.format(n=len(self._felt))
        cards = tuple(pair.after for pair in self._felt)
        yield Headline(self.after.signed(change), sentence, cards, note)

    def _remembered(self) -> Iterator[Headline]:
        """How the score of peak and end changes."""
        one, other = (_peak_end(reading) for reading in self._both)
        if one is None or other is None or one.score is None or other.score is None:
            return
        if other.peak is None or other.end is None or not self.found.pairs:
            return
        sentence = self.own.diff_peak_end.format(
            before=self.after.signed(one.score),
            after=self.after.signed(other.score),
            peak=self.after.signed(other.peak.v),
            peak_at=self.after.at(other.peak.card_id, other.peak.stage_id),
            end=self.after.signed(other.end.v),
            end_at=self.after.at(other.end.card_id, other.end.stage_id),
        )
        yield Headline(self.after.signed(other.score - one.score), sentence)

    def _extremes(self) -> Iterator[Headline]:
        """The card that gains most, and the one that loses most."""
        known = sorted(self._felt, key=lambda pair: pair.change or 0.0)
        if known and (known[-1].change or 0.0) > 0:
            yield self._extreme(self.own.diff_best, known[-1])
        if known and (known[0].change or 0.0) < 0:
            yield self._extreme(self.own.diff_worst, known[0])

    def _extreme(self, form: str, pair: Pair) -> Headline:
        sentence = form.format(
            card=self.after.listed((pair.after,)),
            before=self._signed(pair.feeling_before),
            after=self._signed(pair.feeling_after),
        )
        return Headline(self._signed(pair.change), sentence, (pair.after,))

    def _cards(self) -> Iterator[Headline]:
        """How many cards go, come, move and stay."""
        found, own = self.found, self.own
        if not found.pairs:
            yield Headline("0", own.diff_unmatched)
        kept = len(found.pairs) - len(found.moved)
        counts = (
            (own.diff_removed, len(found.removed)),
            (own.diff_new, len(found.new)),
            (own.diff_moved, len(found.moved)),
            (own.diff_kept, kept),
        )
        said = "; ".join(own.count(forms, n) for forms, n in counts if n)
        number = f"−{len(found.removed)} +{len(found.new)}" if found.removed or found.new else "="
        yield Headline(number, said, found.new)

    def _less(self) -> Iterator[Headline]:
        """What hurts less, or more: avoidable contacts, basics that are not in order."""
        (k, n), (j, m) = (_avoidable(reading) for reading in self._both)
        if n and m and k != j:
            yield Headline(f"{k} → {j}", self.own.diff_avoidable.format(k=k, n=n, j=j, m=m))
        before, after = (len(reading.found.kano.failing) for reading in self._both)
        if before != after:
            sentence = self.own.diff_basics.format(before=before, after=after)
            yield Headline(f"{before} → {after}", sentence)


def _peak_end(reading: Reading) -> PeakEnd | None:
    return reading.found.curves[0].peak_end if reading.found.curves else None


def _avoidable(reading: Reading) -> tuple[int, int]:
    found = reading.found.avoidable
    return len(found.avoidable), len(found.used)


def _hand_overs(reading: Reading) -> tuple[int, int]:
    found = reading.found.departments
    return len(found.changes), found.transitions


def _covered(reading: Reading) -> tuple[int, int]:
    found = reading.found.coverage
    if found.value is None:
        return 0, 0
    return len(found.used) - len(found.uncovered), len(found.used)
