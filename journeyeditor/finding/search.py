"""Search over all text: where some words stand, in reading order.

What a text is when folded is kept by the identity of its node, so that a keystroke in a map of
5,000 cards compares strings and does nothing else.
"""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.finding.fold import fold
from journeyeditor.finding.texts import Entry, Field, Texts, entries
from journeyeditor.model.base import Id, Node
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

NOTES = ""
"""Stands for the note tray where else the id of a map stands."""


class Hit(NamedTuple):
    """Where the words were found: the first field of a thing that has them.

    `map_id` is the journey, or NOTES for a note in the tray. `ref` is what a selection calls the
    thing, "" for the journey itself. `text` is all that stands in the field.
    """

    map_id: Id
    ref: Id
    field: Field
    text: str


class _Folded(NamedTuple):
    """A thing with its texts: `all` is every one of them folded, a line each."""

    ref: Id
    node: Node
    texts: Texts
    lines: str


class Searcher:
    """Searches projects; keeps what it knows of the nodes of the last one."""

    def __init__(self) -> None:
        self._known: dict[int, _Folded] = {}
        self._pages: dict[Id, tuple[Project, tuple[_Folded, ...]]] = {}

    def search(
        self, project: Project, map_id: Id, words: str, everywhere: bool = False
    ) -> tuple[Hit, ...]:
        """The things whose text holds the words, capitals and accents aside.

        In the journey with this id, then, if `everywhere`, in the other journeys and the note
        tray. Nothing for words that are empty. Raises KeyError when there is no such journey.
        """
        wanted = fold(words)
        if not wanted:
            return ()
        maps = [find_map(project, map_id)]
        if everywhere:
            maps += [journey for journey in project.maps if journey.id != map_id]
        hits = [
            _hit(journey.id, folded, wanted)
            for journey in maps
            for folded in self._page(project, journey)
            if wanted in folded.lines
        ]
        if everywhere:
            hits += [
                Hit(NOTES, note.id, Field.NOTE, note.text)
                for note in project.notes
                if wanted in fold(note.text)
            ]
        return tuple(hits)

    def _page(self, project: Project, journey: JourneyMap) -> tuple[_Folded, ...]:
        kept = self._pages.get(journey.id)
        if kept is None or kept[0] is not project:
            page = tuple(map(self._folded, entries(project, journey)))
            self._pages[journey.id] = (project, page)
            self._forget()
            return page
        return kept[1]

    def _folded(self, entry: Entry) -> _Folded:
        known = self._known.get(id(entry.node))
        if known is not None and known.node is entry.node:
            own = len(known.texts) - len(entry.extra)
            if known.ref == entry.ref and own >= 0 and known.texts[own:] == entry.extra:
                return known
        texts = (*entry.read(), *entry.extra)
        lines = "\n".join(fold(text) for _, text in texts)
        folded = _Folded(entry.ref, entry.node, texts, lines)
        self._known[id(entry.node)] = folded
        return folded

    def _forget(self) -> None:
        """Keep only what the pages hold, once there is twice as much."""
        pages = [page for _, page in self._pages.values()]
        if len(self._known) > 2 * sum(map(len, pages)):
            self._known = {id(each.node): each for page in pages for each in page}


def _hit(map_id: Id, folded: _Folded, wanted: str) -> Hit:
    for field, text in folded.texts:
        if wanted in fold(text):
            return Hit(map_id, folded.ref, field, text)
    raise AssertionError("words across two fields")  # a folded text holds no line break


def search(project: Project, map_id: Id, words: str, everywhere: bool = False) -> tuple[Hit, ...]:
    """`Searcher.search` for once."""
    return Searcher().search(project, map_id, words, everywhere)
