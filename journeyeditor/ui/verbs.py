"""What each command of the table does, by its id."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.lane_keys import hide_chosen, show_all
from journeyeditor.edits.maps import revise_project
from journeyeditor.i18n import translate
from journeyeditor.model.enums import Language, State
from journeyeditor.model.partners import as_is_and_to_be
from journeyeditor.session import Session
from journeyeditor.ui.context.verbs import arranging_verbs, list_verbs
from journeyeditor.ui.exchange.opening import exchange_verbs
from journeyeditor.ui.importing.opening import import_measurements
from journeyeditor.ui.palette_rows import palette_rows
from journeyeditor.ui.presenter.opening import present
from journeyeditor.ui.reporting import report_verbs
from journeyeditor.ui.saving_template import save_as_template
from journeyeditor.ui.sending.opening import send
from journeyeditor.ui.settings import LanguageChoice
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice
from journeyeditor.ui.versions.window import show_versions

if TYPE_CHECKING:
    from journeyeditor.ui.main_window import MainWindow

Verbs = dict[str, Callable[[], object]]


def verbs(window: MainWindow) -> Verbs:
    """The handlers of one window. All but those of the view first end what is going on."""
    settling = {**_file(window), **_edit(window), **_journey(window), **_help(window)}
    settling |= report_verbs(window)
    settling |= exchange_verbs(window)
    settling |= arranging_verbs(window)
    settling |= window.merging.verbs()
    settled = {name: partial(_after_settling, window, run) for name, run in settling.items()}
    own = {
        **_view(window),
        **window.improving.verbs(),
        **window.photos.verbs(),
        **window.analysing.verbs(),
        **window.showing.verbs(),
    }
    return {**settled, **own, **window.wayfinding.verbs(), **list_verbs(window)}


def _after_settling(window: MainWindow, run: Callable[[], object]) -> None:
    """Keep what is being typed on the map and drop a gesture, then do it."""
    window.view.settle()
    run()


def _file(window: MainWindow) -> Verbs:
    files = window.files
    return {
        "file.new": window.start_wanted.emit,
        "file.open": files.open,
        "file.example": files.open_example,
        "file.save": files.save,
        "file.save_as": files.save_as,
        "file.versions": partial(show_versions, window),
        "file.template": partial(save_as_template, window),
        "file.poster": window.export_poster,
        "file.print": window.print_poster,
        "file.send": partial(send, window),
        "file.measurements": partial(import_measurements, window),
        "file.close": window.leave_wanted.emit,
        "file.quit": QApplication.closeAllWindows,
    }


def _edit(window: MainWindow) -> Verbs:
    view = window.view
    inserts: Verbs = {
        f"insert.{row.item.value}": partial(view.place, row.item) for row in palette_rows()
    }
    return {
        "edit.cut": window.clipboard.cut,
        "edit.copy": window.clipboard.copy,
        "edit.paste": window.clipboard.paste,
        "edit.duplicate": window.clipboard.duplicate,
        "edit.text": view.edit_selection,
        "edit.link": view.link_selection,
        "edit.delete": view.delete_selection,
        "edit.select_all": view.select_all,
        **inserts,
        **window.wayfinding.settling_verbs(),
    }


def _journey(window: MainWindow) -> Verbs:
    session, maps = window.session, window.maps
    return {
        "journey.as_is": partial(open_state, session, State.AS_IS),
        "journey.to_be": partial(open_state, session, State.TO_BE),
        "journey.copy": maps.copy_as_to_be,
        "journey.new": maps.add_blank,
        "journey.duplicate": maps.duplicate,
        "journey.rename": window.rename_journey,
        "journey.delete": maps.delete,
        "journey.previous": partial(maps.step, -1),
        "journey.next": partial(maps.step, 1),
        "journey.earlier": partial(maps.move, -1),
        "journey.later": partial(maps.move, 1),
        "journey.hide_lane": partial(hide_chosen, window.view.bench),
        "journey.show_lanes": partial(show_all, window.view.bench),
        "journey.lists": window.lists.open,
        "journey.details": window.show_details,
        "journey.words.nl": partial(write_words_in, session, Language.NL),
        "journey.words.en": partial(write_words_in, session, Language.EN),
    }


def _view(window: MainWindow) -> Verbs:
    view = window.view
    themes: Verbs = {
        f"view.theme.{choice.value}": partial(window.choose_theme, choice) for choice in ThemeChoice
    }
    text_sizes: Verbs = {
        f"view.text.{size.value}": partial(window.choose_text_size, size) for size in TextSize
    }
    languages: Verbs = {
        f"view.language.{choice.value}": partial(window.choose_language, choice)
        for choice in LanguageChoice
    }
    return {
        "view.zoom_in": view.zoom_in,
        "view.zoom_out": view.zoom_out,
        "view.fit": view.fit,
        "view.wall": view.zoom_wall,
        "view.present": partial(present, window),
        "view.side_by_side": window.panes.desk.halves.toggle,
        "view.turn": window.panes.desk.halves.turn,
        "view.palette": partial(window.toggle_panel, "palette"),
        "view.notes": window.show_notes,
        "view.next_panel": partial(window.stops.step, 1),
        "view.previous_panel": partial(window.stops.step, -1),
        "view.less_motion": window.toggle_motion,
        **themes,
        **text_sizes,
        **languages,
    }


def _help(window: MainWindow) -> Verbs:
    return {"help.keys": window.show_shortcuts, "help.about": window.show_about}


def open_state(session: Session, state: State) -> None:
    """Open the as-is (to-be) map that goes with the open one, if there is one; see `partners`."""
    if session.journey.state is state:
        return
    pair = as_is_and_to_be(session.project, session.map_id)
    if pair is not None:
        session.open_map(pair[0] if state is State.AS_IS else pair[1])


def write_words_in(session: Session, language: Language) -> None:
    """Let the words that the map writes by itself be in a language, as one step."""
    label = translate("Command", "Change the language of the map")
    session.commit(label, revise_project(session.project, language=language))
