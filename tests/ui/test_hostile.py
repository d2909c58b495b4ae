"""A file full of lures in the real window: nothing is opened, nothing is shown as markup."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from journeyeditor.storage.errors import NotOpened
from journeyeditor.storage.sentences import not_opened
from journeyeditor.ui.dialogs.questions import message
from journeyeditor.ui.importing.dialog import ImportDialog
from journeyeditor.ui.lists.names import NAMES
from journeyeditor.ui.recent import fill_recent
from journeyeditor.ui.settings import Settings
from journeyeditor.ui.start.notice import Notice, Offer
from journeyeditor.ui.start.waiting import Waiting
from tests.hostile import LURES, Trap, lured, spread_whole
from tests.ui.conftest import Opener
from tests.ui.driver import Driver
from tests.ui.poster_driver import wait_until

NAME = "<img src=x><b>a&lt;b\u202egnp.journey.json"
"""A name of a file that Linux takes."""

TURNS = ("\u202e", "\u2067", "\u202b")


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    with Trap(tmp_path / "trap.png") as set_up:
        yield set_up


@pytest.fixture
def lured_window(open_window: Opener, trap: Trap, tmp_path: Path) -> Driver:
    """The window on a project with a lure in every field, saved under a name that is one too."""
    driver = open_window(spread_whole(f"{TURNS[0]}{lure}" for lure in lured(trap.file)))
    driver.answers.save = tmp_path / NAME
    driver.do("file.save_as")
    return driver


def markup(widget: QWidget) -> Iterator[str]:
    """Texts of a widget, itself and those in it, that Qt would take for HTML."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (f"{type(each).__name__}: {text}" for text in _guessed(each))


def _guessed(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
        yield from filter(_is_markup, (widget.text(),))
    tips = [widget.toolTip(), widget.whatsThis()]
    if not isinstance(widget, QMenu) or widget.toolTipsVisible():
        tips += [action.toolTip() for action in widget.actions()]
    if isinstance(widget, QTabBar):
        tips += [widget.tabToolTip(at) for at in range(widget.count())]
    if isinstance(widget, QToolButton) and widget.defaultAction() is not None:
        tips.append(widget.defaultAction().toolTip())
    if isinstance(widget, QAbstractItemView | QComboBox):
        tips += _cells(widget.model(), Qt.ItemDataRole.ToolTipRole)
    yield from filter(_is_markup, tips)


def _cells(model: QAbstractItemModel, role: Qt.ItemDataRole) -> list[str]:
    places = itertools.product(range(min(12, model.rowCount())), range(8))
    cells = [model.index(*place) for place in places if model.hasIndex(*place)]
    return [str(cell.data(role) or "") for cell in cells]


def _is_markup(text: str) -> bool:
    """Whether Qt guesses HTML where we did not escape a text ourselves."""
    return QtGui.Qt.mightBeRichText(text) and not text.startswith(
        "<p style='white-space:pre-wrap'>"
    )


def turned(widget: QWidget) -> Iterator[str]:
    """Sentences of a widget, itself and those in it, in which a text turns the words around it."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (f"{type(each).__name__}: {text!a}" for text in _said(each) if _is_turned(text))


def _said(widget: QWidget) -> list[str]:
    said = [widget.windowTitle(), widget.toolTip(), widget.accessibleName()]
    said += [action.text() for action in widget.actions()]
    if isinstance(widget, QLabel | QAbstractButton):
        said.append(widget.text())
    if isinstance(widget, QTabBar):
        said += [widget.tabText(at) for at in range(widget.count())]
    if isinstance(widget, QAbstractItemView | QComboBox):
        said += _cells(widget.model(), Qt.ItemDataRole.DisplayRole)
    return said


def _is_turned(text: str) -> bool:
    """Whether a sign that turns the direction stands in it, and it is not that text alone."""
    return bool(set(TURNS) & set(text)) and not text.startswith(TURNS)


def seen_everywhere() -> list[str]:
    """What is guessed or turned in any window there is; each is painted first."""
    QApplication.processEvents()
    found = []
    for window in filter(QWidget.isVisible, QApplication.topLevelWidgets()):
        found += [*markup(window), *turned(window)]
    return found


def test_nothing_is_opened_and_nothing_is_markup(
    lured_window: Driver, trap: Trap, tmp_path: Path
) -> None:
    """One window for all places: the panels, the lists, the method, dialogs and boxes."""
    driver, found = lured_window, {}
    table = tmp_path / "<img src=x>.csv"
    table.write_text("\n".join(f'"{lure}";8' for lure in LURES), encoding="utf-8")
    for place, show in places_of(driver, table):
        show()
        found[place] = seen_everywhere(), trap.sprung()
    assert {place: seen for place, seen in found.items() if seen != ([], False)} == {}


def places_of(driver: Driver, table: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Where a text of a file can be shown, and how it is brought there."""
    journey, window = driver.session.journey, driver.window
    panels = ("view.palette", "view.notes", "view.history", "analyse.panel", "view.filter")
    more = ("edit.find", "edit.go_to", "analyse.actions", "analyse.checks", "analyse.kano")
    for command in (*panels, *more, "analyse.compare", "file.template"):
        yield command, partial(driver.do, command)
    things = (journey.stages[0], journey.lanes[0], journey.links[0], journey.curves[0])
    cards = [card for lane in journey.lanes for cell in lane.cells for card in cell.cards]
    for thing in (*things, *{type(card): card for card in cards}.values()):
        yield type(thing).__name__, partial(driver.choose, thing.id)
    for name in NAMES:
        yield f"list {name}", partial(window.lists.open, name)
    yield "table", partial(import_hostile, driver, table)
    yield "copied", partial(copy_all, driver)
    yield "presented", partial(driver.do, "view.present")


def import_hostile(driver: Driver, table: Path) -> None:
    """Read a table full of lures."""
    driver.do("file.measurements")
    (dialog,) = driver.window.findChildren(ImportDialog)
    dialog.read_file(table)
    wait_until(lambda: dialog.found is not None)


def copy_all(driver: Driver) -> None:
    """Copy everything, and paste it again."""
    for command in ("edit.select_all", "edit.copy", "edit.paste", "edit.undo"):
        driver.do(command)
    QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def sockets() -> Iterator[list[str]]:
    """What Python is asked to do with sockets meanwhile: nothing. Qt's are seen by strace alone."""
    asked: list[str] = []
    listening = True

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if listening and event.startswith(("socket.", "subprocess.", "os.system", "urllib.")):
            asked.append(f"{event} {arguments}")

    sys.addaudithook(hear)  # one can never be taken away again
    yield asked
    listening = False
    assert asked == []


def test_a_box_of_a_hostile_file_is_plain(qapp: QApplication, trap: Trap) -> None:
    lure = f'<img src="{trap.file}">'
    box = message(None, lure, lure)
    box.show()
    assert list(markup(box)) == []
    box.grab()
    assert not trap.sprung()
    box.close()


def test_the_name_of_a_file_turns_nothing(qapp: QApplication, tmp_path: Path) -> None:
    file, settings, menu = tmp_path / NAME, Settings(), QMenu()
    file.touch()
    for path in (file, tmp_path / "gone" / NAME):
        settings.remember(path)
    fill_recent(menu, settings, lambda _path: None)
    offer = Offer(f"Not opened: {NAME}", (not_opened(NotOpened.DAMAGED, NAME),), ())
    widgets = (menu, Waiting(NAME), Notice(offer, menu))
    assert [text for widget in widgets for text in turned(widget)] == []
