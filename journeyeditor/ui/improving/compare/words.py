"""The rows of the comparison, and its table of how both maps stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from journeyeditor.analysis.compare import Comparison, Pair
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.ui.improving.rows_view import Row
from journeyeditor.ui.panels.inspector_words import map_words


class Measure(NamedTuple):
    """A line of the table, in words: before, after, and the change."""

    name: str
    before: str
    after: str
    change: str


def unknown() -> str:
    """What stands for a number that nobody knows."""
    return translate("Compare", "n.a.")


def feeling(v: float | None) -> str:
    """A feeling, or its change, with its sign."""
    return unknown() if v is None else map_words().number(v, plus=True)


def _share(value: float | None) -> str:
    return unknown() if value is None else f"{map_words().number(value * 100)} %"


def _points(value: float | None) -> str:
    if value is None:
        return unknown()
    text = translate("Compare", "{change} points")
    return text.format(change=map_words().number(value * 100, plus=True))


def measures(found: Comparison) -> list[Measure]:
    """How both maps stand, nothing when they have no card in common."""
    if found.before is None or found.after is None or found.deltas is None:
        return []
    names = (
        translate("Compare", "Peak–end score"),
        translate("Compare", "Avoidable contacts"),
        translate("Compare", "Hand-overs between departments"),
        translate("Compare", "Channel switches"),
        translate("Compare", "Contacts with an employee"),
    )
    lines = []
    for at, (name, *values) in enumerate(
        zip(names, found.before, found.after, found.deltas, strict=True)
    ):
        shown: Callable[[float | None], str] = _share if at else feeling
        change: Callable[[float | None], str] = _points if at else feeling
        before, after, delta = values
        lines.append(Measure(name, shown(before), shown(after), change(delta)))
    return lines


def summary(found: Comparison) -> str:
    """The mean change, with how many pairs it is over."""
    if found.lack is not None:
        return translate("Compare", "No card of the to-be journey comes from the as-is one.")
    if found.mean_change is None:
        return translate("Compare", "Mean change: n.a. No card has a feeling in both.")
    text = translate("Compare", "Mean change {change} over {count} cards felt in both")
    return text.format(change=feeling(found.mean_change), count=found.compared)


class ChangeRows:
    """Makes the rows, each under its head; a row's key is the card to go to."""

    def __init__(self, found: Comparison, before: Mapping[Id, str], after: Mapping[Id, str]):
        self._found, self._before, self._after = found, before, after

    def all(self) -> list[Row]:
        """All rows."""
        found, pairs = self._found, self._found.pairs
        known = [pair for pair in pairs if pair.change is not None]
        better = sorted((p for p in known if (p.change or 0) > 0), key=lambda p: -(p.change or 0))
        worse = sorted((p for p in known if (p.change or 0) < 0), key=lambda p: p.change or 0)
        same = [p for p in known if not p.change]
        parts: Sequence[tuple[str, list[Row]]] = (
            (translate("Compare", "Better"), [self._pair(p) for p in better]),
            (translate("Compare", "Worse"), [self._pair(p) for p in worse]),
            (translate("Compare", "New"), [self._new(card) for card in found.new]),
            (translate("Compare", "Removed"), [self._removed(card) for card in found.removed]),
            (translate("Compare", "As it was"), [self._pair(p) for p in same]),
            (
                translate("Compare", "Not felt in both"),
                [self._pair(p) for p in pairs if p.change is None],
            ),
        )
        return list(_headed(parts))

    def _pair(self, pair: Pair) -> Row:
        text = translate("Compare", "{before} → {after} ({change})")
        about = text.format(
            before=feeling(pair.feeling_before),
            after=feeling(pair.feeling_after),
            change=feeling(pair.change),
        )
        old, new = (_title(names[card]) for names, card in self._sides(pair))
        if old != new:
            about += " · " + translate("Compare", "was “{title}”").format(title=old)
        if pair.after in self._found.moved:
            about += " · " + translate("Compare", "moved")
        return _row(pair.after, self._after[pair.after], about)

    def _sides(self, pair: Pair) -> tuple[tuple[Mapping[Id, str], Id], ...]:
        return ((self._before, pair.before), (self._after, pair.after))

    def _new(self, card: Id) -> Row:
        return _row(card, self._after[card], translate("Compare", "only in the to-be journey"))

    def _removed(self, card: Id) -> Row:
        return _row(card, self._before[card], translate("Compare", "only in the as-is journey"))


def _headed(parts: Sequence[tuple[str, list[Row]]]) -> Iterator[Row]:
    for head, rows in parts:
        if rows:
            yield Row("", f"{head} ({len(rows)})")
            yield from rows


def _row(card: Id, name: str, about: str) -> Row:
    return Row(card, _title(name), about, name.partition(" ")[0])


def _title(name: str) -> str:
    return name.partition(" ")[2]
