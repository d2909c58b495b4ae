"""Searching in the window: what is typed in the row is found, lit on the map, and gone to."""

from __future__ import annotations

from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.naming import card_name, shortened
from journeyeditor.canvas.view import MapView
from journeyeditor.canvas.walk import focus_of
from journeyeditor.finding.fold import excerpt, fold
from journeyeditor.finding.search import NOTES, Hit, Searcher
from journeyeditor.finding.texts import Field
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map, places, point_at
from journeyeditor.model.journey import JourneyMap
from journeyeditor.session import Change, Session
from journeyeditor.ui.finding.search_bar import SearchBar
from journeyeditor.ui.finding.words import field_word
from journeyeditor.ui.panels.notes.tray import NoteTray


class Searching:
    """Joins the row, the map and the note tray of one window."""

    def __init__(self, session: Session, view: MapView, bar: SearchBar, tray: NoteTray) -> None:
        self._session = session
        self._view = view
        self._bar = bar
        self._tray = tray
        self._searcher = Searcher()
        self._hits: tuple[Hit, ...] = ()
        self._at: int | None = None
        self._home = session.map_id
        self._going = False
        self._lit: tuple[JourneyMap | None, frozenset[Id]] = (None, frozenset())
        bar.typed.connect(self._typed)
        bar.stepped.connect(self.step)
        bar.everywhere.connect(lambda _on: self._typed())
        bar.closed.connect(self.close)

    @property
    def words(self) -> str:
        """What is searched for, "" while the row is put away."""
        return self._bar.field.text() if self._bar.isVisible() else ""

    def begin(self) -> None:
        """Show the row and let one type."""
        self._home = self._session.map_id
        self._bar.begin()
        self._search()

    def close(self) -> None:
        """Put the row away; what was found last stays chosen, and has the keyboard."""
        self._bar.hide()
        self._hits, self._at = (), None
        self._light()
        self._view.setFocus()
        say_chosen(self._view.bench)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) hit, after the last to the first."""
        if not self._bar.isVisible():
            self.begin()
        if not self._hits:
            return
        start = -1 if by > 0 else 0
        self._go((start if self._at is None else self._at) + by)

    def changed(self, change: Change) -> None:
        """The session has changed: hits come and go with it."""
        if not self._bar.isVisible() or self._going:
            return
        if change & Change.MAP:
            self._home = self._session.map_id
        if change & (Change.PROJECT | Change.MAP):
            self._search()

    def _typed(self) -> None:
        """Other words: go to the first hit, or stay at the present one if it still is one."""
        self._home = self._session.map_id
        self._search()
        if self._hits:
            self._go(self._at or 0)

    def _search(self) -> None:
        here = None if self._at is None else self._hits[self._at]
        project = self._session.project
        if all(journey.id != self._home for journey in project.maps):
            self._home = self._session.map_id
        wide = self._bar.all.isChecked()
        self._hits = self._searcher.search(project, self._home, self.words, wide)
        at = [n for n, hit in enumerate(self._hits) if here and hit[:2] == here[:2]]
        self._at = at[0] if at else None
        self._count()
        self._light()

    def _go(self, index: int) -> None:
        self._at = index % len(self._hits)
        hit = self._hits[self._at]
        self._going = True
        try:
            if hit.map_id == NOTES:
                self._tray.show_note(hit.ref)
            else:
                self._show(hit)
        finally:
            self._going = False
        self._count()
        self._light()
        self._say(hit)

    def _show(self, hit: Hit) -> None:
        self._view.settle()
        if hit.map_id != self._session.map_id:
            self._session.open_map(hit.map_id)
        self._session.select(frozenset({hit.ref} if hit.ref else ()))
        if hit.ref:
            self._view.bench.focus = focus_of(self._session.journey, hit.ref)
            self._view.show_ref(hit.ref)

    # -- what is seen and said ----------------------------------------------------------------

    def _light(self) -> None:
        """Ring what is found on the open map and veil the other cards a little."""
        journey, marks = self._session.journey, self._view.marks
        found = frozenset(hit.ref for hit in self._hits if hit.map_id == journey.id and hit.ref)
        if journey is not self._lit[0] or found != self._lit[1]:
            self._lit = (journey, found)
            marks.found = found
            marks.missed = _missed(journey, found) if found else frozenset()
            self._view.look_again()

    def _count(self) -> None:
        self._bar.show_found(self._sentence(), bool(self._hits))

    def _sentence(self) -> str:
        words = self.words.strip()
        if not words:
            return ""
        if self._hits and self._at is not None:
            text = translate("Find", "{number} of {count}")
            return text.format(number=self._at + 1, count=len(self._hits))
        if self._hits:
            return translate("Find", "%n found", n=len(self._hits))
        if not self._bar.all.isChecked() and (count := self._elsewhere()):
            return translate("Find", "Nothing in this journey, %n elsewhere.", n=count)
        return translate("Find", "Nothing found for “{words}”.").format(words=shortened(words))

    def _elsewhere(self) -> int:
        project = self._session.project
        return len(self._searcher.search(project, self._home, self.words, everywhere=True))

    def _say(self, hit: Hit) -> None:
        """Name what is found, and where the words stand if that is not its title."""
        text = excerpt(hit.text, fold(self.words))
        if hit.map_id == NOTES:
            said = translate("Find", "In the note tray: “{words}”").format(words=text)
        else:
            said = self._where(hit, text)
        more = translate("Find", "Enter: next. Shift+Enter: previous. Esc: to the map.")
        if hit.map_id == self._session.map_id and hit.ref and not self._view.bench.find(hit.ref):
            more = translate("Find", "It stands in a lane that is hidden.")
        self._view.bench.tell(said, more)

    def _where(self, hit: Hit, text: str) -> str:
        journey = find_map(self._session.project, hit.map_id)
        thing = thing_name(self._session, journey, hit.ref)
        if hit.field in (Field.TITLE, Field.NAME):
            return thing
        said = translate("Find", "{thing}, {field}: “{words}”")
        return said.format(thing=thing, field=field_word(hit.field), words=text)


def _missed(journey: JourneyMap, found: frozenset[Id]) -> frozenset[Id]:
    """The cards that have nothing to do with what is found."""
    at_points = {point[1] for ref in found if (point := point_at(journey, ref))}
    links = [link for link in journey.links if link.id in found]
    at_links = {end for link in links for end in (link.source, link.target)}
    cards = {place.card.id for place in places(journey)}
    return frozenset(cards - found - at_points - at_links)


def thing_name(session: Session, journey: JourneyMap, ref: Id) -> str:
    """What the status line calls a thing of a journey, "" for the journey itself."""
    if not ref:
        return translate("Find", "Journey “{name}”").format(name=shortened(journey.title))
    point = point_at(journey, ref)
    if point is not None:
        name = card_name(session.project, journey, point[1])
        return translate("Find", "Feeling at {card}").format(card=name)
    return card_name(session.project, journey, ref) or _part_name(journey, ref)


def _part_name(journey: JourneyMap, ref: Id) -> str:
    for number, stage in enumerate(journey.stages, 1):
        if stage.id == ref:
            text = translate("Find", "Stage {number} {name}")
            return text.format(number=number, name=shortened(stage.name))
    for lane in journey.lanes:
        if lane.id == ref:
            return translate("Find", "Lane “{name}”").format(name=shortened(lane.name))
    linked = any(link.id == ref for link in journey.links)
    return translate("Find", "Link") if linked else translate("Find", "Emotion curve")
