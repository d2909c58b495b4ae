"""Putting badges and the like on cards: asks what is needed in a small menu, then commits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.canvas import sentences
from journeyeditor.canvas.ask import ask_line
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.measuring import Scope, ask_metric
from journeyeditor.canvas.titles import Typing
from journeyeditor.edits import marks
from journeyeditor.edits.lists import add_item, delete_item
from journeyeditor.edits.new import default_name, new_card
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.i18n import language, translate
from journeyeditor.model.base import Id, revise
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Friction, Kano, Kind, Language, MomentOfTruth, TeaserForm
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Project, RootCause, Teaser
from journeyeditor.model.vocabulary import word

_LONGEST = 200
"""Letters of the name of a root cause or pain point, as in the model."""


class Entry(NamedTuple):
    """A line of a menu: what it says, whether it is so already, and what choosing it does."""

    text: str
    on: bool
    make: Callable[[Project], Project]


class Marking:
    """Puts palette items on cards, at a place of the screen where menus open."""

    def __init__(self, bench: Bench, typing: Typing, surface: QWidget) -> None:
        self._bench = bench
        self._typing = typing
        self._surface = surface

    def put(self, item: PaletteItem, ids: Sequence[Id], at: QPoint) -> None:
        """Put an item on cards that take it; menus open at a place of the screen."""
        match item:
            case PaletteItem.MOT:
                self._choose(item, self._moments(ids), at, many=True)
            case PaletteItem.KANO:
                self._choose(item, self._classes(ids), at, many=False)
            case PaletteItem.FRICTION:
                self._choose(item, self._frictions(ids), at, many=True)
            case PaletteItem.ROOT_CAUSE:
                self._causes(ids, at)
            case PaletteItem.PAIN:
                self._pains(ids, at)
            case PaletteItem.TEASER:
                self._choose(item, self._teasers(ids), at, many=True)
            case PaletteItem.METRIC:
                ask_metric(self._bench, self._surface, Scope(card_id=ids[0]), at)
            case PaletteItem.QUOTE | PaletteItem.OPPORTUNITY:
                self._write(Kind(item.value), ids[0])

    # -- menus --------------------------------------------------------------------------------

    def _choose(self, item: PaletteItem, entries: Iterable[Entry], at: QPoint, many: bool) -> QMenu:
        menu = QMenu(self._surface)
        menu.setObjectName("mark-menu")
        group = QActionGroup(menu)
        group.setExclusive(not many)
        label = sentences.label_add(item)
        for entry in entries:
            action = menu.addAction(entry.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(entry.on)
            group.addAction(action)
            action.triggered.connect(partial(self._commit, label, entry.make))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def _commit(
        self, label: str, make: Callable[[Project], Project], _checked: bool = False
    ) -> None:
        session = self._bench.session
        base = session.project
        new = self._bench.attempt(lambda: make(base))
        if new is not None:
            session.commit(label, new, base=base)
            say_chosen(self._bench)
            self._bench.repaint()

    def _cards(self, ids: Sequence[Id]) -> list[AnyCard]:
        journey = self._bench.session.journey
        places = (find_card(journey, card_id) for card_id in ids)
        return [place.card for place in places if place is not None]

    def _moments(self, ids: Sequence[Id]) -> Iterable[Entry]:
        cards, map_id = self._cards(ids), self._bench.session.map_id
        for mot in MomentOfTruth:
            on = all(mot in getattr(card, "mot", ()) for card in cards)
            plate = f"{mot.value}  " if mot.value.isupper() else ""
            yield Entry(
                plate + _word("mot", mot.value),
                on,
                partial(marks.toggle_moment_of_truth, map_id=map_id, ids=ids, mot=mot),
            )

    def _classes(self, ids: Sequence[Id]) -> Iterable[Entry]:
        cards, map_id = self._cards(ids), self._bench.session.map_id
        now = {getattr(card, "kano", None) for card in cards}
        for kano in Kano:
            yield Entry(
                _word("kano", kano.value),
                now == {kano},
                partial(marks.set_kano, map_id=map_id, ids=ids, kano=kano),
            )
        nothing = translate("Canvas", "no class")
        yield Entry(nothing, now == {None}, lambda p: marks.set_kano(p, map_id, ids, None))

    def _frictions(self, ids: Sequence[Id]) -> Iterable[Entry]:
        cards, map_id = self._cards(ids), self._bench.session.map_id
        contacts = [card for card in cards if hasattr(card, marks.AVOIDABLE)]
        if contacts:
            yield Entry(
                _word("friction", marks.AVOIDABLE),
                all(getattr(card, marks.AVOIDABLE) for card in contacts),
                lambda p: marks.toggle_friction(p, map_id, ids, None),
            )
        for friction in Friction:
            yield Entry(
                _word("friction", friction.value),
                all(friction in getattr(card, "friction", ()) for card in cards),
                partial(marks.toggle_friction, map_id=map_id, ids=ids, friction=friction),
            )

    def _teasers(self, ids: Sequence[Id]) -> Iterable[Entry]:
        project, card_id = self._bench.session.project, ids[0]
        for form in TeaserForm:
            old = [t for t in project.teasers if t.card_id == card_id and t.form is form]
            yield Entry(
                _word("teaser", form.value),
                bool(old),
                partial(_toggle_teaser, card_id=card_id, form=form, teaser_id=self._bench.new_id()),
            )

    # -- what needs words ---------------------------------------------------------------------

    def _causes(self, ids: Sequence[Id], at: QPoint) -> None:
        project, map_id = self._bench.session.project, self._bench.session.map_id
        now = {getattr(card, "root_cause_id", None) for card in self._cards(ids)}
        entries = [
            Entry(
                cause.title,
                now == {cause.id},
                partial(marks.set_root_cause, map_id=map_id, ids=ids, cause_id=cause.id),
            )
            for cause in project.root_causes
        ]
        unknown = Entry(
            translate("Canvas", "no cause"),
            now == {None},
            lambda p: marks.set_root_cause(p, map_id, ids, None),
        )

        def ask() -> None:
            title = translate("Canvas", "What is the cause?")
            ask_line(self._surface, at, title, _LONGEST, keep)

        def keep(text: str) -> None:
            cause = RootCause(id=self._bench.new_id(), title=text)
            label = sentences.label_add(PaletteItem.ROOT_CAUSE)
            self._commit(
                label,
                lambda p: marks.set_root_cause(
                    add_item(p, "root_causes", cause), map_id, ids, cause.id
                ),
            )

        if not entries:
            ask()
            return
        menu = self._choose(PaletteItem.ROOT_CAUSE, [*entries, unknown], at, many=False)
        menu.addSeparator()
        menu.addAction(translate("Canvas", "New cause…")).triggered.connect(ask)

    def _pains(self, ids: Sequence[Id], at: QPoint) -> None:
        project = self._bench.session.project
        entries = [
            Entry(
                pain.text,
                set(ids) <= set(pain.card_ids),
                partial(marks.toggle_pain_point, pain_id=pain.id, ids=ids),
            )
            for pain in project.pain_points
        ]

        def ask() -> None:
            title = translate("Canvas", "What hurts here?")
            ask_line(self._surface, at, title, _LONGEST, keep)

        def keep(text: str) -> None:
            pain_id = self._bench.new_id()
            label = sentences.label_add(PaletteItem.PAIN)
            self._commit(label, lambda p: marks.add_pain_point(p, pain_id, text, ids))

        if not entries:
            ask()
            return
        menu = self._choose(PaletteItem.PAIN, entries, at, many=True)
        menu.addSeparator()
        menu.addAction(translate("Canvas", "New pain point…")).triggered.connect(ask)

    def _write(self, kind: Kind, to: Id) -> None:
        """A card of its own that belongs to this one; its title is typed where it stands."""
        session, new_id = self._bench.session, self._bench.new_id
        base, map_id, lane_id = session.project, session.map_id, new_id()
        fallback = default_name(base.language, PaletteItem(kind.value))
        card = new_card(kind, new_id(), fallback)

        def apply(title: str) -> Project:
            named = revise(card, title=title)
            return marks.attach_card(base, map_id, named, to, lambda: lane_id)

        self._typing.create(card.id, sentences.label_add(kind), apply, fallback)


def _toggle_teaser(project: Project, card_id: Id, form: TeaserForm, teaser_id: Id) -> Project:
    """Plan a teaser of this form for the card, or leave it out again."""
    for teaser in project.teasers:
        if teaser.card_id == card_id and teaser.form is form:
            return delete_item(project, "teasers", teaser.id)
    return add_item(project, "teasers", Teaser(id=teaser_id, card_id=card_id, form=form))


def _word(group: str, code: str) -> str:
    return word(Language(language()), group, code)
