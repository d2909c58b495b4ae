"""The window: puts menus, tool bar, panels, map and status line together, and follows the session.

It decides nothing about projects: commands are in `verbs`, files in `files`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu

from journeyeditor.canvas.under import show_focus
from journeyeditor.canvas.walk import first_step, ref_at
from journeyeditor.edits.new import IdSource
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.titles import in_sentence
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.session import Change, Session
from journeyeditor.ui.actions import Actions
from journeyeditor.ui.checks.going import show_remark
from journeyeditor.ui.clipboard.clipboard import Clipboard
from journeyeditor.ui.commands import Menu, menu_titles
from journeyeditor.ui.context.files import serve_recent
from journeyeditor.ui.context.menus import ContextMenus
from journeyeditor.ui.dialogs.pages import TextPage, about_text
from journeyeditor.ui.dialogs.questions import Asker, Questions
from journeyeditor.ui.exchange.opening import import_if_known
from journeyeditor.ui.files import Files
from journeyeditor.ui.finding.wayfinding import Wayfinding
from journeyeditor.ui.improving.opening import Improving
from journeyeditor.ui.keys.page import show_keys
from journeyeditor.ui.lists.opening import Lists
from journeyeditor.ui.merging.opening import Merging
from journeyeditor.ui.notice_bar import NoticeBar
from journeyeditor.ui.panels.analysis.serving import Analysing
from journeyeditor.ui.panels.notes.placing import connect_notes
from journeyeditor.ui.panels.parts import JOURNEY
from journeyeditor.ui.panels.review_words import overdue
from journeyeditor.ui.panes import PANELS, Panes
from journeyeditor.ui.photos.opening import Photos
from journeyeditor.ui.recent import fill_recent
from journeyeditor.ui.settings import LanguageChoice, Settings
from journeyeditor.ui.showing_marks import ShowingMarks
from journeyeditor.ui.status import StatusLine
from journeyeditor.ui.stops import Stops
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice, theme_of
from journeyeditor.ui.toolbar import ToolBar
from journeyeditor.ui.verbs import verbs
from journeyeditor.workpack.setup import PackSetup


class MainWindow(QMainWindow):
    """One window on one session. The signals `..._chosen` concern all windows."""

    start_wanted = Signal()
    """The start page, with this project kept as it is until another takes its place."""
    leave_wanted = Signal()
    """The start page and this project no more."""
    file_changed = Signal()
    """The project has come from another file, or was saved."""
    theme_chosen = Signal(object)
    text_size_chosen = Signal(object)
    language_chosen = Signal(object)
    _built = False

    def __init__(
        self,
        session: Session,
        fonts: Fonts,
        new_id: IdSource,
        settings: Settings,
        questions: Questions | None = None,
    ) -> None:
        super().__init__()
        self.session = session
        session.complain = _tell_of
        self.settings = settings
        self.fonts = fonts
        self.new_id = new_id
        self.questions = questions or Asker(self)
        self.last_posters: dict[Id, PosterSetup] = {}
        self.last_packs: dict[Id, PackSetup] = {}
        self.files = Files(session, settings, self.questions, self._file_changed)
        self.panes = Panes(session, fonts, new_id, self)
        self.view, self.bar = self.panes.view, self.panes.bar
        self.maps = self.panes.desk.maps
        self.palette_panel, self.inspector = self.panes.palette_panel, self.panes.inspector
        self.clipboard = Clipboard(self.view, session, fonts, new_id)
        self._build()
        self._connect()
        self._restore()
        self._leave = session.subscribe(self._changed)
        self._file_changed()
        self._built = True
        self.view.setFocus()

    def _build(self) -> None:
        self.setCentralWidget(self.panes)
        self.status = StatusLine(self.session, self)
        self.setStatusBar(self.status)
        self.wayfinding = Wayfinding(self)
        self.lists = Lists(self)
        self.improving = Improving(self)
        self.photos = Photos(self)
        self.analysing = Analysing(self)
        self.showing = ShowingMarks(self)
        self.merging = Merging(self)
        self._build_commands()

    def _build_commands(self) -> None:
        self.stops = Stops(self)
        self.commands = Actions(self.session, verbs(self), self, self.view)
        menus = self.commands.fill(self.menuBar())
        self.context = ContextMenus(self, menus)
        self._recent = QMenu(menu_titles()[Menu.RECENT], menus[Menu.FILE])
        before = self.commands["file.example"]
        menus[Menu.FILE].insertMenu(before, self._recent)
        self.toolbar = ToolBar(self.commands, self.session, self)
        self.addToolBar(self.toolbar)
        self.addToolBarBreak()
        self.notice = NoticeBar(self)
        self.addToolBar(self.notice)

    def _connect(self) -> None:
        self.files.show_notice = self.notice.show_offer
        self.files.takes_long = self.status.say_saving
        self.view.told.connect(self.status.sentence.say)
        self.view.zoomed.connect(self.toolbar.show_zoom)
        self.panes.desk.halves.opened.connect(partial(self.commands.mark, "view.side_by_side"))
        self.palette_panel.dragged.connect(self.view.begin_drag)
        self.palette_panel.placed.connect(self.view.place)
        self.inspector.list_asked.connect(self.lists.open)
        self.photos.connect_page()
        self.inspector.remark_followed.connect(partial(show_remark, self))
        self.clipboard.import_file = partial(import_if_known, self)
        connect_notes(self.panes.notes, self.view, self.status.sentence.say)
        recent = partial(fill_recent, self._recent, self.settings, self.files.open_path)
        self._recent.aboutToShow.connect(recent)
        serve_recent(self._recent, self.settings, self.files.open_path, recent)

    # -- what the window remembers ------------------------------------------------------------

    def _restore(self) -> None:
        """Take up what is in the window as it was left; the shell does so with its place."""
        self.panes.take_up(self.settings.bytes("splitter"))
        for name in PANELS:
            self._show_panel(name, self.settings.is_on(name))
        self.analysing.restore()
        self.showing.restore()
        self.view.zoom_to(self.settings.zoom)
        self.toolbar.show_zoom(self.view.zoom)
        self.commands.mark(f"view.theme.{self.settings.theme.value}", True)
        self.commands.mark(f"view.text.{self.settings.text_size.value}", True)
        self.commands.mark("view.less_motion", self.settings.less_motion)
        self.commands.mark(f"view.language.{self.settings.language.value}", True)
        self._paint_desk()

    def keep(self) -> None:
        """Remember what is in the window as it is now."""
        self.settings.keep_bytes("splitter", self.panes.saveState())
        self.settings.zoom = self.view.zoom

    def take_over(self, other: MainWindow) -> None:
        """Go on where another window on the same session was."""
        self.view.look(other.view.camera)
        if other.panes.desk.halves.peer is not None:
            self.panes.desk.halves.open_pair()
        self.files.take_over(other.files)
        self.wayfinding.take_over(other.wayfinding)
        self.lists.take_over(other.lists)
        self.improving.take_over(other.improving)
        self.analysing.take_over(other.analysing)
        self.merging.take_over(other.merging)

    def retire(self) -> None:
        """Stop following the session and go, whatever is not saved."""
        self.lists.leave()
        self.improving.leave()
        self.photos.leave()
        self.merging.leave()
        self._leave()
        self.hide()
        self.deleteLater()

    # -- commands that need the window --------------------------------------------------------

    def show_notes(self) -> None:
        """Bring the keyboard to the note tray."""
        self._show_panel("palette", True)
        self.panes.notes.focus_first()

    def toggle_panel(self, name: str) -> None:
        """Show or hide the panel called "palette" or "inspector"."""
        shown = not self.panes.is_shown(name)
        self._show_panel(name, shown)
        self.settings.turn(name, shown)

    def welcome(self) -> None:
        """Say what the example is for."""
        self.status.sentence.say(
            translate("Status", "This is a worked example."),
            translate("Status", "Try what you like; Ctrl+N begins a journey of your own."),
        )

    def begin(self) -> None:
        """Bring the keyboard to where the first step comes; what stands there is chosen."""
        journey = self.session.journey
        focus = self.view.bench.focus = first_step(journey)
        ref = ref_at(journey, focus)
        self.session.select(frozenset({ref} if ref else ()))
        show_focus(self.view.bench)
        self.view.setFocus()
        self.status.sentence.say(
            translate("Status", "A new journey."),
            translate("Status", "Type the first step and press Enter; Ctrl+S gives it a name."),
        )

    def show_details(self) -> None:
        """Show the fields of the journey and bring the keyboard there."""
        self.session.select(frozenset())
        self._show_panel("inspector", True)
        self.inspector.show_part(JOURNEY)
        self.inspector.focus_first()

    def rename_journey(self) -> None:
        """Type another title: in the tab, or where there is none in the inspector."""
        if self.panes.desk.tabs.isVisible():
            self.panes.desk.tabs.rename_open()
        else:
            self.show_details()

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Ask for another theme, here and in the other windows."""
        self.settings.theme = choice
        self._mark_choice("view.theme", ThemeChoice, choice)
        self.theme_chosen.emit(choice)

    def choose_text_size(self, size: TextSize) -> None:
        """Ask for larger or smaller text, here and in the other windows."""
        self.settings.text_size = size
        self._mark_choice("view.text", TextSize, size)
        self.text_size_chosen.emit(size)

    def toggle_motion(self) -> None:
        """Let things glide, or not."""
        self.settings.less_motion = not self.settings.less_motion
        self.commands.mark("view.less_motion", self.settings.less_motion)

    def choose_language(self, choice: LanguageChoice) -> None:
        """Ask for another language, here and in the other windows."""
        self.settings.language = choice
        self._mark_choice("view.language", LanguageChoice, choice)
        self.language_chosen.emit(choice)

    def export_poster(self) -> None:
        """Make a poster of the open journey."""
        # reportlab takes a tenth of a second that the first window need not wait for.
        from journeyeditor.ui.dialogs.poster_making import make_poster  # noqa: PLC0415

        make_poster(self)

    def print_poster(self) -> None:
        """Print the open journey."""
        from journeyeditor.ui.dialogs.poster_making import make_poster  # noqa: PLC0415

        make_poster(self, printing=True)

    def show_shortcuts(self) -> None:
        """Show all keys."""
        show_keys(self)

    def show_about(self) -> None:
        """Show version, fonts and licences."""
        TextPage(translate("Pages", "About Journeyeditor"), about_text(), self).show()

    # -- following ----------------------------------------------------------------------------

    def _changed(self, change: Change) -> None:
        self.commands.refresh()
        if change & (Change.SHOWN | Change.PROJECT | Change.MAP | Change.SELECTION):
            self.inspector.refresh()
        if change & (Change.SHOWN | Change.PROJECT | Change.MAP):
            self.bar.follow()
            self.toolbar.refresh()
            self.panes.notes.refresh()
        self.analysing.changed(change)
        self.wayfinding.changed(change)
        if change & (Change.PROJECT | Change.MAP | Change.SAVED):
            self.status.refresh()
            self._show_title()

    def _file_changed(self) -> None:
        self.status.show_file(self.files.path, self.files.saved_at)
        self.setWindowFilePath(str(self.files.path or ""))
        self._show_title()
        self.file_changed.emit()

    def _show_title(self) -> None:
        title = in_sentence(self.session.journey.title).replace("[*]", "[*][*]")
        late = overdue(self.session.project, date.today())
        parts = (f"{title}[*]", late[:1].lower() + late[1:], "Journeyeditor")
        self.setWindowTitle(" – ".join(filter(None, parts)))
        self.setWindowModified(self.session.modified)

    def _show_panel(self, name: str, shown: bool) -> None:
        self.panes.show_panel(name, shown)
        self.commands.mark(f"view.{name}", shown)

    def _mark_choice(self, menu: str, choices: Iterable[StrEnum], chosen: StrEnum) -> None:
        for choice in choices:
            self.commands.mark(f"{menu}.{choice.value}", choice is chosen)

    def _paint_desk(self) -> None:
        theme = theme_of(self)
        self.view.set_desk(QColor(theme.desk), theme.high)

    # -- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing needed brings the keyboard back to the map."""
        if event.key() == Qt.Key.Key_Escape and not self.view.hasFocus():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._built:
            self._paint_desk()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # for when something goes wrong below: Qt would close it all the same
        self.view.settle()
        if not self.files.may_leave():
            return
        self.keep()
        self.lists.leave()
        self.improving.leave()
        self.photos.leave()
        self.merging.leave()
        self._leave()
        event.accept()


def _tell_of(error: Exception) -> None:
    """What goes wrong in one panel stops neither the others nor whoever made the change."""
    sys.excepthook(type(error), error, error.__traceback__)
