"""One list of the project: a field for new entries, the entries, and the form for one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journeyeditor.canvas.plain import set_tip
from journeyeditor.edits import catalogue
from journeyeditor.edits.catalogue import LONGEST, Added, AnyList
from journeyeditor.edits.lines import lines_of
from journeyeditor.edits.uses import Uses
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.splitter import Splitter
from journeyeditor.ui.controls.text_link import TextLink, indented
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.lists.card_names import names_on
from journeyeditor.ui.lists.card_rows import chosen_cards
from journeyeditor.ui.lists.details.action import ActionDetail
from journeyeditor.ui.lists.details.agenda import AgendaDetail
from journeyeditor.ui.lists.details.detail import Detail
from journeyeditor.ui.lists.details.impact import ImpactDetail
from journeyeditor.ui.lists.details.people import ParticipantDetail, PersonaDetail
from journeyeditor.ui.lists.details.places import ChannelDetail, DepartmentDetail
from journeyeditor.ui.lists.details.teaser import TeaserDetail
from journeyeditor.ui.lists.details.troubles import CauseDetail, PainDetail
from journeyeditor.ui.lists.entry_list import EntryList
from journeyeditor.ui.lists.list_rows import list_rows
from journeyeditor.ui.lists.names import list_words
from journeyeditor.ui.lists.new_field import NewEntry, NewTeaser
from journeyeditor.ui.lists.rows import Rows
from journeyeditor.ui.lists.said import added_words, deleted_words
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.palette import panel

DETAILS: Mapping[AnyList, type[Detail]] = MappingProxyType(
    {
        "channels": ChannelDetail,
        "departments": DepartmentDetail,
        "personas": PersonaDetail,
        "participants": ParticipantDetail,
        "root_causes": CauseDetail,
        "pain_points": PainDetail,
        "actions": ActionDetail,
        "teasers": TeaserDetail,
        "agenda": AgendaDetail,
        "impact_chains": ImpactDetail,
    }
)

SIDE_BY_SIDE = 50
"""Width, in widths of the letter m, from which on the form stands beside the list."""


class ListEditor(QWidget):
    """Edits one list. `refresh` after each change of the project."""

    def __init__(self, name: AnyList, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.name: AnyList = name
        self._editing = editing
        self.words = list_words(name)
        self._rows = Rows(self)
        self._rows.can_rename = name != "teasers"
        self.new = NewTeaser(self._cards, self) if name == "teasers" else NewEntry(self)
        self.new.call_it(self.words.new)
        self.list = EntryList(self._rows, self)
        self.list.setAccessibleName(self.words.title)
        self.empty = plain(self._hint(), self)
        self.usual = TextLink(translate("Lists", "Begin with the usual agenda"), self)
        self._uses: Uses = MappingProxyType({})
        self._project: Project | None = None
        self._build()
        self._connect()

    def _hint(self) -> str:
        if self.name == "teasers":
            return translate("Lists", "No teasers yet. Say above which card one is for.")
        if self.name == "agenda":
            return translate("Lists", "No agenda yet. The work pack prints the usual one.")
        return translate("Lists", "Nothing here yet. Type above and press Enter; paste for many.")

    def _build(self) -> None:
        left = panel(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self.new)
        column.addLayout(row)
        soften(self.empty)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(10, 4, 10, 4)
        column.addWidget(self.empty)
        column.addLayout(indented(self.usual))
        column.addWidget(self.list, 1)
        column.addStretch()  # where there is no list yet
        column.addLayout(self._buttons(left))
        self.detail = DETAILS[self.name](self._editing, self)
        self.pane = QScrollArea(self)
        self.pane.setWidgetResizable(True)
        self.pane.setFrameShape(QFrame.Shape.NoFrame)
        self.pane.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = panel(self.pane)
        box = QVBoxLayout(inside)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.detail)
        self.pane.setWidget(inside)
        bar = self.pane.verticalScrollBar().sizeHint().width()
        self.pane.setMinimumWidth(inside.minimumSizeHint().width() + bar)
        self.split = Splitter(self)
        self.split.addWidget(left)
        self.split.addWidget(self.pane)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _buttons(self, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(2)
        self.buttons = {
            what: self._button(sign, words, what, parent)
            for what, sign, words in (
                ("up", "up", translate("Lists", "Up (Alt+Up)")),
                ("down", "down", translate("Lists", "Down (Alt+Down)")),
                ("delete", "delete", translate("Lists", "Delete (Del)")),
            )
        }
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self.count = plain("", parent)
        soften(self.count)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.count, 1)
        row.addSpacing(6)
        return row

    def _button(self, sign: str, words: str, what: str, parent: QWidget) -> ToolButton:
        button = ToolButton(sign, parent)
        set_tip(button, words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._do(what))
        return button

    def _connect(self) -> None:
        self.new.given.connect(self._add)
        self.usual.clicked.connect(self._add_usual)
        self.new.left.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.asked.connect(self._do)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._rows.renamed.connect(self._rename)
        self._rows.dragged.connect(self._move_to)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("m") * 20, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The form stands beside the list where there is room, else under it."""
        super().resizeEvent(event)
        wide = self.width() >= SIDE_BY_SIDE * self.fontMetrics().horizontalAdvance("m")
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way is not self.split.orientation() or not self.isVisible():
            self.split.setOrientation(way)
            whole = self.width() if wide else self.height()
            self.split.setSizes([round(whole * 0.42), round(whole * 0.58)])

    def refresh(self, project: Project, uses: Uses) -> None:
        """Show the entries of a project and the form for the chosen one."""
        key, row = self.list.current, self.list.currentIndex().row()
        self._project, self._uses = project, uses
        self._rows.show_rows(list_rows(project, self.name, uses))
        count = len(self._rows.rows)
        if (count and self.list.current != key) or (count and not key):
            self.list.choose(key, row)
        self.empty.setVisible(not count)
        self.usual.setVisible(not count and self.name == "agenda")
        self.list.setVisible(bool(count))
        self.count.setText(_counted(project, self.name, count))
        self._show_current()

    def show_entry(self, key: str) -> None:
        """Choose an entry, if it is there."""
        if self._rows.row_of(key) >= 0:
            self.list.choose(key)

    def focus_first(self) -> None:
        """Bring the keyboard to the list, or where there is nothing to the field for new ones."""
        self._to(self.list if self._rows.rows else self.new)

    def _show_current(self) -> None:
        key = self.list.current
        known = key and self._project is not None
        self.detail.setVisible(bool(known))
        if self._project is not None and key in catalogue.things(self._project, self.name):
            self.detail.show_entry(self._project, key, self._uses)
        at = self._rows.row_of(key)
        self.buttons["up"].setEnabled(at > 0)
        self.buttons["down"].setEnabled(0 <= at < len(self._rows.rows) - 1)
        self.buttons["delete"].setEnabled(at >= 0)

    # -- what is done -------------------------------------------------------------------------

    def _do(self, what: str) -> None:
        acts: dict[str, Callable[[], None]] = {
            "new": lambda: self._to(self.new),
            "open": self._open,
            "delete": self._delete,
            "up": lambda: self._move(-1),
            "down": lambda: self._move(1),
        }
        acts[what]()

    def _open(self) -> None:
        first = self.detail.first_field()
        if first is not None:
            self._to(first)

    def _add_usual(self) -> None:
        self._commit_added(
            lambda project: catalogue.add_usual_agenda(project, self._editing.new_id)
        )

    def _add(self, text: str) -> None:
        if self.name == "teasers":
            self._commit_added(
                lambda project: catalogue.add_teasers(project, [text], self._editing.new_id)
            )
            return
        lines = lines_of(text).lines
        fits = [line for line in lines if len(line) <= LONGEST]
        self._commit_added(
            lambda project: catalogue.add_named(project, self.name, fits, self._editing.new_id)
        )
        if len(fits) < len(lines):
            n = len(lines) - len(fits)
            told = translate("Lists", "%n line(s) are too long for a name.", n=n)
            more = translate("Lists", "A name has at most 200 letters.")
            self._editing.tell(told, more)

    def _commit_added(self, make: Callable[[Project], Added]) -> None:
        """Add entries as one step and choose the last of them."""
        keys: list[str] = []

        def edit(project: Project) -> Project:
            added = make(project)
            keys.extend(added.keys)
            return added.project

        self._editing.do(translate("Lists", "Add {one}").format(one=self.words.one), edit)
        if keys:
            self.list.choose(keys[-1])
            self._editing.tell(*added_words(self.words, len(keys)))

    def _rename(self, key: str, text: str) -> None:
        label = translate("Lists", "Rename {one}").format(one=self.words.one)
        refused = self._editing.do(label, lambda p: catalogue.rename(p, self.name, key, text))
        if refused:
            self._editing.tell(
                translate("Lists", "A name has at most 200 letters."),
                translate("Maps", "The old one stays."),
            )

    def _move(self, by: int) -> None:
        key = self.list.current
        self._move_to(key, max(0, self._rows.row_of(key) + by))

    def _move_to(self, key: str, to: int) -> None:
        if not key:
            return
        label = translate("Lists", "Move {one}").format(one=self.words.one)
        self._editing.do(label, lambda p: catalogue.move(p, self.name, key, to))
        is_place = catalogue.is_entries(self.name)
        self.list.choose(str(min(to, len(self._rows.rows) - 1)) if is_place else key)

    def _delete(self) -> None:
        keys = self.list.chosen or (self.list.current,)
        project = self._project
        if project is None or not all(keys):
            return
        first = min(map(self._rows.row_of, keys))
        said = deleted_words(project, self.name, keys, self._uses)
        label = translate("Lists", "Delete {one}").format(one=self.words.one)
        if not self._editing.do(label, lambda p: catalogue.delete(p, self.name, keys)):
            self.list.choose("", first)
            self._editing.tell(*said)

    def _cards(self) -> list[tuple[Id, str]]:
        """The cards that a teaser can be made for, those that are chosen on the map first."""
        session = self._editing.session
        chosen = set(chosen_cards(session))
        named = names_on(session.shown, session.journey)
        return sorted(named, key=lambda pair: pair[0] not in chosen)

    def _to(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _counted(project: Project, name: AnyList, count: int) -> str:
    """How many entries there are; of an agenda how long it takes."""
    minutes = sum(part.minutes or 0 for part in project.agenda) if name == "agenda" else 0
    if minutes:
        return translate("Lists", "{hours} h {minutes} min").format(
            hours=minutes // 60, minutes=minutes % 60
        )
    return str(count) if count else ""
