"""Opens the context menus of one window and fills them from the table of commands.

The actions are those of the menu bar; what depends on the project comes from `fillings`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QActionGroup, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from journeyeditor.canvas.feeling import felt_at
from journeyeditor.layout.faces import step_of
from journeyeditor.ui.commands import Menu, menu_titles
from journeyeditor.ui.commands.arranging import FACES
from journeyeditor.ui.context import outlines
from journeyeditor.ui.context.fillings import Choice, Fillings
from journeyeditor.ui.context.outlines import LINE, Filling, Outline, Sub, outline
from journeyeditor.ui.controls.faces import paint_face
from journeyeditor.ui.icons import icon
from journeyeditor.ui.theme import Theme, theme_of

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

FEW = 60
"""Chosen things up to which the menu looks what is so with all of them."""

SIDE = 18
"""Px of a face or an icon in a menu."""


class ContextMenus:
    """Made when the window has its menu bar; `bar` holds the menus of that."""

    def __init__(self, window: MainWindow, bar: Mapping[Menu, QMenu]) -> None:
        self._window = window
        self._actions = window.commands
        self._view, self._session = window.view, window.session
        self._fillings = Fillings(window.view.bench, window.view.arranging)
        for menu in (Menu.FEELING, Menu.EVIDENCE, Menu.JOURNEY):
            bar[menu].aboutToShow.connect(self._mark)
        self._view.menu_wanted.connect(self._on_map)
        window.panes.desk.tabs.tabs.menu_wanted.connect(self._on_tab)
        self._serve(window.panes.notes.list, outlines.note)
        self._serve(window.panes.history.list, outlines.step)

    def make(self, rows: Outline, parent: QWidget) -> QMenu:
        """A menu with these rows; it is deleted when it closes."""
        self._mark()
        menu = QMenu(parent)
        menu.setObjectName("context-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu, rows)
        return menu

    def _on_map(self, at: QPoint, by_key: bool) -> None:
        rows = outline(self._session, self._view.bench.focus)
        self._open(self.make(rows, self._view), at, by_key)

    def _on_tab(self, at: QPoint, by_key: bool) -> None:
        self._open(self.make(outlines.tab(), self._window.panes.desk.tabs), at, by_key)

    def _serve(self, rows: QAbstractItemView, outlined: Callable[[], Outline]) -> None:
        """Open a menu on the rows of a list."""
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

        def show(at: QPoint) -> None:
            index = rows.indexAt(at)
            if not index.isValid():
                index = rows.currentIndex()
                at = rows.visualRect(index).center()
            elif not rows.selectionModel().isSelected(index):
                rows.setCurrentIndex(index)
            if index.isValid():
                menu = self.make(outlined(), rows)
                self._open(menu, rows.viewport().mapToGlobal(at), by_key=False)

        rows.customContextMenuRequested.connect(show)

    @staticmethod
    def _open(menu: QMenu, at: QPoint, by_key: bool) -> None:
        menu.popup(at)
        first = next((a for a in menu.actions() if a.isEnabled() and not a.isSeparator()), None)
        if by_key and first is not None:
            menu.setActiveAction(first)

    # -- filling ------------------------------------------------------------------------------

    def _fill(self, menu: QMenu, rows: Outline) -> None:
        """Lines between groups stand only where there is something on both sides."""
        due = False
        for row in rows:
            if row == LINE:
                due = bool(menu.actions())
                continue
            before = menu.addSeparator() if due else None
            count = len(menu.actions())
            self._add(menu, row)
            added = len(menu.actions()) > count
            if before is not None and not added:
                menu.removeAction(before)
            due = due and not added

    def _add(self, menu: QMenu, row: str | Menu | Sub | Filling) -> None:
        if isinstance(row, Menu):
            rows = tuple(command.id for command in self._actions.of(row))
            self._fill(_inner(menu, menu_titles()[row]), rows)
        elif isinstance(row, Sub):
            self._fill(_inner(menu, row.title), row.rows)
        elif isinstance(row, Filling):
            filled = self._fillings.of(row)
            if filled.choices:
                inner = _inner(menu, filled.title) if filled.title else menu
                self._choices(inner, filled.choices)
        else:
            menu.addAction(self._actions[row])

    def _choices(self, menu: QMenu, choices: tuple[Choice, ...]) -> None:
        group = QActionGroup(menu)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for choice in choices:
            action = menu.addAction(choice.text)
            action.triggered.connect(partial(_run, choice.run))
            if choice.icon:
                ratio = menu.devicePixelRatioF()
                action.setIcon(icon(choice.icon, theme_of(menu), SIDE, ratio))
            if choice.on is not None:
                group.addAction(action)
                action.setCheckable(True)
                action.setChecked(choice.on)

    # -- what is so already -------------------------------------------------------------------

    def _mark(self) -> None:
        """Tick what is so with all that is chosen."""
        arranging, chosen = self._view.arranging, self._session.selection
        few = chosen if len(chosen) <= FEW else frozenset()
        self._actions.mark("journey.print_lane", arranging.lane.print)
        cards = arranging.chosen_cards("evidence") if few else []
        for code in ("none", "partly", "research"):
            alike = bool(cards) and all(card.evidence.value == code for card in cards)
            self._actions.mark(f"edit.evidence.{code}", alike)
        self._mark_feelings(few)

    def _mark_feelings(self, chosen: frozenset[str]) -> None:
        found = [felt_at(self._session.journey, ref) for ref in chosen]
        felt = {None if each.v is None else step_of(each.v) for each in found if each is not None}
        ratio = self._window.devicePixelRatioF()
        for v in FACES:
            action = self._actions[f"edit.feel.{v}"]
            action.setIcon(face_icon(v, theme_of(self._window), ratio))
            action.setChecked(felt == {v})
        self._actions.mark("edit.feel.none", felt == {None})


def _inner(menu: QMenu, title: str) -> QMenu:
    inner = QMenu(title, menu)
    menu.addMenu(inner)
    return inner


def _run(run: Callable[[], object], _checked: bool = False) -> None:
    run()


def face_icon(v: int, theme: Theme, ratio: float) -> QIcon:
    """The face of a feeling as a picture in a menu, filled when it is the one that is felt."""
    result = QIcon()
    result.addPixmap(_face(v, theme.ink, "", ratio), QIcon.Mode.Normal, QIcon.State.Off)
    felt = _face(v, theme.on_accent, theme.accent, ratio)
    result.addPixmap(felt, QIcon.Mode.Normal, QIcon.State.On)
    return result


def _face(v: int, ink: str, fill: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(SIDE, SIDE) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if fill:
        painter.setBrush(QColor(fill))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(0, 0, SIDE, SIDE))
    paint_face(painter, QPointF(SIDE / 2, SIDE / 2), SIDE * 0.42, v, ink)
    painter.end()
    return pixmap
