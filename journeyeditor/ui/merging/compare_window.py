"""The window of a comparison: the list of what differs, beside the map on which it is marked.

Nothing of it is kept in the project; closing the window takes the marks away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journeyeditor.canvas.differences import Differences
from journeyeditor.canvas.plain import set_tip
from journeyeditor.canvas.sticky import Placed
from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate
from journeyeditor.merging.flat import LISTS
from journeyeditor.ui.controls.label import Plain, soften
from journeyeditor.ui.controls.paint import bold
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.splitter import Splitter
from journeyeditor.ui.floating import FloatingWindow
from journeyeditor.ui.improving.rows_view import RowsView
from journeyeditor.ui.lists.names import NAMES
from journeyeditor.ui.maps.halves import Beside
from journeyeditor.ui.merging.change_rows import (
    EVERY,
    as_text,
    change_rows,
    row_key,
    summary,
)
from journeyeditor.ui.merging.comparing import Comparing, Version
from journeyeditor.ui.merging.detail import ChangeDetail
from journeyeditor.ui.merging.grouping import Group
from journeyeditor.ui.merging.guest import Guest
from journeyeditor.ui.merging.marking import marks, ref_of
from journeyeditor.ui.merging.other_maps import Across, OtherMaps
from journeyeditor.ui.panels.palette import panel

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow
    from journeyeditor.ui.panels.editing import Editing

PAUSE = 250
"""Ms without a change of the project after which it is compared anew."""

AIR = 24
"""Px between this window and what it made way for."""


class CompareWindow(FloatingWindow):
    """One for each main window; another comparison takes the place of the one before."""

    def __init__(self, main: Editing, window: MainWindow) -> None:
        self._work: Comparing | None = None
        super().__init__("compare", main, window)
        self._main = window
        self._view = window.view
        self._maps: OtherMaps | None = None
        self._pairs = Beside()
        self._groups: tuple[Group, ...] = ()
        self._changes: tuple[Change, ...] = ()
        self.guest = Guest(window, self)
        self.setWindowTitle(translate("Merge", "Compare"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.refresh)
        self._build()
        self._connect()

    # -- what it consists of ------------------------------------------------------------------

    def _build(self) -> None:
        top = panel(self)
        head = QVBoxLayout(top)
        head.setContentsMargins(12, 10, 12, 8)
        self.pair, self.counts = Plain("", top), Plain("", top)
        self.pair.setFont(bold(self.font()))
        soften(self.counts)
        words = [
            (EVERY, translate("Merge", "All"), ""),
            (Fate.ADDED.value, translate("Merge", "New"), ""),
            (Fate.REMOVED.value, translate("Merge", "Gone"), ""),
            (Fate.MOVED.value, translate("Merge", "Moved"), ""),
            (Fate.CHANGED.value, translate("Merge", "Changed"), ""),
        ]
        self.kinds = Segments(words, top)
        self.kinds.setAccessibleName(translate("Merge", "Which differences"))
        self.kinds.show_value(EVERY)
        head.addWidget(self.pair)
        head.addWidget(self.counts)
        head.addWidget(self.kinds)
        self.list = RowsView(self)
        self.list.setAccessibleName(translate("Merge", "Differences"))
        self.detail = ChangeDetail(self)
        parts = Splitter(Qt.Orientation.Vertical, self)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(self.detail)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        self.column.addWidget(top)
        self.column.addWidget(parts, 1)
        self.column.addLayout(self._buttons())
        self.add_foot()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(8)
        self.beside = QPushButton(translate("Merge", "Side by &side"), self)
        self.beside.setCheckable(True)
        self.turn = QPushButton(translate("Merge", "Turn &round"), self)
        self.copy = QPushButton(translate("Merge", "&Copy as text"), self)
        for button in (self.beside, self.turn, self.copy):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._show_rows)
        self.list.picked.connect(self._go)
        self.list.opened.connect(self._go_and_leave)
        self.beside.toggled.connect(self._toggle_guest)
        self.turn.clicked.connect(self._turn)
        self.copy.clicked.connect(self.copy_text)
        self.guest.left.connect(lambda: self.beside.setChecked(False))

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 38, self.fontMetrics().height() * 40)

    def place(self, state: QByteArray) -> None:
        """First at the right of the main window, where it hides the least of the map."""
        super().place(state)
        if state.isEmpty():
            frame, main = self.frameGeometry(), self._main.window().frameGeometry()
            frame.moveTopRight(main.topRight())
            frame.moveTop(max(main.top(), main.center().y() - frame.height() // 2))
            self.move(frame.topLeft())

    # -- showing ------------------------------------------------------------------------------

    def compare_with(self, version: Version) -> None:
        """Compare the open project with another version from now on."""
        self._work, self._maps = Comparing(version), OtherMaps(version.project, self._main.fonts)
        self.guest.hide()
        self.kinds.show_value(EVERY)
        self.come_forward()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose_first()
        if self.beside.isChecked():
            self._show_guest(on=True)

    def refresh(self) -> None:
        work = self._work
        if work is None:
            return
        work.seen_from(self.session.map_id)
        if work.update(self.session.project):
            if work.version.maps:
                self._maps = OtherMaps(self.session.project, self._main.fonts)
            self.pair.setText(work.head)
            set_tip(self.pair, work.head)
            self.counts.setText(summary(work.changes, work.related))
            self._show_rows()
        else:
            self._mark()
        if self.guest.map is not None:
            self._show_guest(on=True)

    def follow(self) -> None:
        """What is typed is compared when it pauses; the marks go where their things go."""
        if self._work is None:
            return
        if not self._work.is_in(self.session.project):
            self._end()
        elif self.session.project is self.session.shown:
            self._mark()
            self._later.start()

    def _end(self) -> None:
        self.close()
        ended = translate("Merge", "The comparison is over.")
        self._tell(ended, translate("Merge", "One of the two journeys is not there any more."))

    def _show_rows(self) -> None:
        if self._work is None:
            return
        self._groups = self._work.groups(self.kinds.value)
        self._changes = tuple(each for group in self._groups for each in group.changes)
        self.list.show_rows(tuple(change_rows(self._groups, self._work.told)))
        for widget in (self.kinds, self.copy, self.turn):
            widget.setEnabled(bool(self._work.changes))
        self._show_current()

    def _choose_first(self) -> None:
        """Begin at the first difference."""
        first = next((row.key for row in self.list.rows if row.key), "")
        self.list.show_current(first)
        self._go(first)

    @property
    def current(self) -> Change | None:
        """The change of the chosen row."""
        key = self.list.current
        return next((c for c in self._changes if row_key(c.key) == key), None)

    def _show_current(self) -> None:
        if self._work is not None:
            self.detail.show_change(self.current, self._work.told)
        self._mark()

    def _mark(self) -> None:
        """Put the marks over both maps, as they lie now."""
        work, session = self._work, self.session
        if work is None or not self.isVisible():
            return
        there = work.there(session.map_id)
        scene = self._maps.scene(there) if self._maps is not None and there else None
        found = self._pairs.of(self._view.scene, scene) if scene is not None else None
        across = Across(scene, found.back) if scene is not None and found is not None else None
        current = self.current.key if self.current is not None else None
        here_id = "" if work.version.maps else session.map_id
        is_shown = not work.version.maps or session.map_id == work.version.maps[0]
        self._put(marks(self._changes, work.side, here_id, across, current) if is_shown else None)
        if found is not None and self.guest.map is not None:
            back = Across(self._view.scene, found.there)
            self.guest.mark(marks(self._changes, work.side.other, here_id, back, current))

    def _put(self, found: Differences | None) -> None:
        self._view.marks.differences = found
        self._view.look_again()

    def _toggle_guest(self, on: bool) -> None:
        self._show_guest(on)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reveal()

    def _lies_over(self, widget: QWidget) -> bool:
        area = QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
        return self.frameGeometry().intersects(area)

    def _show_guest(self, on: bool) -> None:
        work, scene = self._work, None
        if on and work is not None and self._maps is not None:
            there = work.there(self.session.map_id)
            scene = self._maps.scene(there) if there else None
        if scene is None or work is None:
            self.guest.hide()
        else:
            covered = self._lies_over(self._main.panes.desk)
            self.guest.show(scene, work.version.name, covered)
        self._mark()

    # -- going --------------------------------------------------------------------------------

    def _go(self, _key: str) -> None:
        """Show and choose on the map what the chosen row is about."""
        work, change = self._work, self.current
        if work is None or change is None:
            return
        map_id = work.map_of(change)
        if map_id != self.session.map_id and self._has(map_id):
            self.session.open_map(map_id or "")
        node = work.side.here(change)
        ref = ref_of(change.key, node) if node is not None else ""
        self.session.select(frozenset({ref} if ref else ()))
        self._show_current()
        self._reveal()

    def _has(self, map_id: str | None) -> bool:
        return any(journey.id == map_id for journey in self.session.project.maps)

    def _reveal(self) -> None:
        """Scroll to the current thing, or to where it would stand."""
        found, bench = self._view.marks.differences, self._view.bench
        if found is None or not found.current:
            return
        here = bench.find(found.current)
        place = next((each.place for each in found.seen if each.ref == found.current), None)
        if here is not None:
            place = Placed(here.layer, here.rect)
        if place is not None:
            self._view.reveal(place)
            self._uncover(place)

    def _uncover(self, place: Placed) -> None:
        """Scroll on when this window lies over what is to be seen."""
        port = self._view.viewport()
        box = self._view.window_rect(place.layer, place.rect).toAlignedRect()
        if self.frameGeometry().intersects(QRect(port.mapToGlobal(box.topLeft()), box.size())):
            left = port.mapFromGlobal(self.frameGeometry().topLeft()).x()
            self._view.scroll_by(box.right() + AIR - left, 0)

    def _go_and_leave(self, key: str) -> None:
        """On with the main window, or for what stands on no map with the list that it is in."""
        self._go(key)
        change = self.current
        name = LISTS.get(change.key.thing, "") if change is not None else ""
        if change is not None and name in NAMES:
            self.editing.open_list(name, change.key.id)
            return
        self._main.activateWindow()
        self._view.setFocus()

    def _turn(self) -> None:
        if self._work is not None:
            self._work.turn()
            self.refresh()

    def copy_text(self) -> None:
        """Put the list on the clipboard."""
        work = self._work
        if work is None:
            return
        QGuiApplication.clipboard().setText(as_text(self._groups, work.told, work.head))
        done = translate("Merge", "The list is on the clipboard.")
        self._tell(done, translate("Report", "Ctrl+V puts it in a mail or a document."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._work is not None:
            self.guest.paint_desk()
            self._show_current()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._later.stop()
        self.guest.hide()
        self._put(None)
        self._work = self._maps = None
