"""What becomes of each score of a table on a map."""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.importing.choices import Choices, Shape
from journeyeditor.importing.gathering import of_answers, of_mean
from journeyeditor.importing.meanings import Meaning
from journeyeditor.importing.outcome import Aside, Item, Key, Preview
from journeyeditor.importing.places import JOURNEY, NOWHERE, Places, Target, Where
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.scores import About, Bad, Entry, Reason, Score, Scores
from journeyeditor.importing.table import Progress, Row, Table, nothing
from journeyeditor.importing.there import There
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CollectedBy, Subject
from journeyeditor.model.find import find_map
from journeyeditor.model.project import Project

_STEP = 2000
"""Rows after which is told how far it is."""


class _Why(NamedTuple):
    """What scores that are set aside together have in common."""

    reason: Reason
    what: str = ""
    where: Where = NOWHERE
    fits: tuple[Target, ...] = ()
    scale: Scale | None = None


def understand(
    table: Table, project: Project, map_id: Id, choices: Choices, progress: Progress = nothing
) -> Preview:
    """What becomes of each score of the table on a map. Raises KeyError when there is no map."""
    places = Places(project, find_map(project, map_id))
    sorting = _Sorting(choices, places)
    scores = Scores(table, choices)
    first = choices.header + 1
    for at in range(first, len(table.rows)):
        if at % _STEP == 0:
            progress(at / len(table.rows))
        for entry in scores.entries(at):
            sorting.add(entry, table.rows[at], scores)
    return sorting.done(There(places.journey, choices.replace))


class _Sorting:
    """Takes scores one by one, and in the end tells what becomes of all."""

    def __init__(self, choices: Choices, places: Places) -> None:
        self._choices = choices
        self._places = places
        self._raw = choices.shape is Shape.ANSWERS
        self._by_hand = dict(choices.by_hand)
        self._found: dict[Where, Target | _Why] = {}
        self._seen: dict[tuple[Row, int], int] = {}
        self._doubles = not choices.keep_doubles and (
            not self._raw or choices.at(Meaning.RESPONDENT) >= 0
        )
        self._answers: dict[Key, list[tuple[Entry, float]]] = {}
        self._items: list[Item] = []
        self._aside: dict[_Why, list[Entry]] = {}
        self._unknown: dict[str, int] = {}

    def add(self, entry: Entry, row: Row, scores: Scores) -> None:
        """Take one score."""
        score = scores.read(row, entry.column)
        if isinstance(score, Bad):
            self._put_aside(_Why(score.reason, score.what, scale=score.scale), entry)
            return
        about = scores.about(row, entry.column)
        target = self._target(about.where)
        if isinstance(target, _Why):
            self._put_aside(target, entry)
        elif score.scale.kind is None and target == JOURNEY:
            self._put_aside(_Why(Reason.NO_CURVE_HERE), entry)
        elif (double := self._double_of(entry, row)) is not None:
            self._put_aside(_Why(Reason.DOUBLE, str(double)), entry)
        else:
            self._keep(entry, score, about, target)

    def _put_aside(self, why: _Why, entry: Entry) -> None:
        self._aside.setdefault(why, []).append(entry)

    def _double_of(self, entry: Entry, row: Row) -> int | None:
        """The index of the row that says the very same."""
        if not self._doubles:
            return None
        first = self._seen.setdefault((row, entry.column), entry.row)
        return None if first == entry.row else first

    def _target(self, where: Where) -> Target | _Why:
        if where not in self._found:
            self._found[where] = self._find(where)
        return self._found[where]

    def _find(self, where: Where) -> Target | _Why:
        if where in self._by_hand:
            return self._by_hand[where]
        if where == NOWHERE:
            return self._choices.about or _Why(Reason.NO_PLACE)
        found = self._places.find(where)
        if len(found) == 1:
            return found[0]
        if found:
            return _Why(Reason.SEVERAL_PLACES, where.said, where, found)
        return _Why(Reason.UNKNOWN_PLACE, where.said, where, self._places.near(where))

    def _keep(self, entry: Entry, score: Score, about: About, target: Target) -> None:
        for word in about.unknown:
            self._unknown[word] = self._unknown.get(word, 0) + 1
        usual = Subject.TOUCHPOINT if target.card_id else Subject.OVERALL
        source = CollectedBy.AI if score.scale is Scale.SENTIMENT else about.source
        key = Key(target, score.scale, about.subject or usual, about.period, source)
        if self._raw:
            self._answers.setdefault(key, []).append((entry, score.value))
        else:
            self._items.append(of_mean(key, score, entry))

    def done(self, there: There) -> Preview:
        """What becomes of all."""
        gathered = (of_answers(key, answers) for key, answers in self._answers.items())
        kept = []
        for item in (*self._items, *gathered):
            known = there.compare(item)
            if isinstance(known, Item):
                kept.append(known)
            else:
                for entry in item.entries:
                    self._put_aside(_Why(known), entry)
        aside = [
            Aside(why.reason, why.what, tuple(entries), why.where, why.fits, why.scale)
            for why, entries in self._aside.items()
        ]
        aside.sort(key=lambda each: each.entries[0])
        return Preview(tuple(kept), tuple(aside), MappingProxyType(self._unknown))
