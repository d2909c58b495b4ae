"""The keyboard can be seen wherever it goes: each part looks different when it has it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from journeyeditor.canvas.ask import MetricPopup
from journeyeditor.canvas.view import MapView
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.dialogs.pages import TextPage
from journeyeditor.ui.keys.page import KeysPage
from journeyeditor.ui.theme import DARK, LIGHT, Theme, palette, style_sheet
from tests.ui.driver import Driver


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def themed(request: pytest.FixtureRequest, qapp: QApplication, paytv: Driver) -> Driver:
    """A window in each theme."""
    theme: Theme = request.param
    qapp.setPalette(palette(theme))
    qapp.setStyleSheet(style_sheet(theme))
    return paytv


def unseen(top: QWidget) -> list[str]:
    """What takes the keyboard in a window and shows it in fewer px than a ring of one px has."""
    elsewhere = QPushButton(top)
    elsewhere.setGeometry(0, 0, 1, 1)
    elsewhere.show()
    found, kinds = [], set()
    for widget in top.findChildren(QWidget):
        kind = (type(widget), widget.objectName())
        if widget is elsewhere or kind in kinds or not _takes_keys(widget, top):
            continue
        kinds.add(kind)
        shown = _shown(widget, top, elsewhere)
        if shown < 4 * min(widget.width(), widget.height(), 36):
            found.append(f"{type(widget).__name__} {widget.objectName()}: {shown} px")
    elsewhere.deleteLater()
    assert kinds, "nothing takes the keyboard"
    return found


def _takes_keys(widget: QWidget, top: QWidget) -> bool:
    reached = widget.isVisibleTo(top) and widget.isEnabled() and widget.focusProxy() is None
    tabbed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return reached and bool(tabbed) and not isinstance(widget, MapView)


def _shown(widget: QWidget, top: QWidget, elsewhere: QWidget) -> int:
    """How many px look different when the widget has the keyboard."""
    outer = widget.parentWidget()
    while outer is not None:
        if isinstance(outer, QScrollArea):
            outer.ensureWidgetVisible(widget)
        outer = outer.parentWidget()
    elsewhere.setFocus()
    QApplication.processEvents()
    area = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)
    before = _picture(top, area)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return _differing(before, _picture(top, area))


def _picture(top: QWidget, area: QRect) -> QImage:
    return top.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _differing(one: QImage, other: QImage) -> int:
    mine, theirs = bytes(one.constBits()), bytes(other.constBits())
    return sum(mine[i : i + 4] != theirs[i : i + 4] for i in range(0, len(mine), 4))


def test_in_the_window(themed: Driver) -> None:
    journey = themed.session.journey
    themed.do("journey.copy")
    for command in ("edit.find", "view.filter", "view.history"):
        themed.do(command)
    themed.choose(journey.lanes[0].cells[0].cards[0].id)
    assert unseen(themed.window) == []


Make = Callable[[Driver], QWidget]


def _export(driver: Driver) -> QWidget:
    window = driver.window
    return ExportDialog(
        driver.session.project, driver.session.map_id, window.fonts, window.questions, window
    )


def _metric(driver: Driver) -> QWidget:
    popup = MetricPopup(driver.window, "?", [("nps", "NPS")], lambda *_texts: "")
    popup.setWindowFlags(Qt.WindowType.Window)
    return popup


@pytest.mark.parametrize("make", [_export, _metric], ids=["export", "measurement"])
def test_in_dialogs(themed: Driver, make: Make) -> None:
    made = make(themed)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    assert unseen(made) == []
    made.close()
    made.deleteLater()


def test_in_the_window_of_the_lists(themed: Driver) -> None:
    themed.window.lists.open("channels")
    window = themed.window.lists.window
    assert window is not None
    window.activateWindow()
    QApplication.processEvents()
    assert unseen(window) == []


@pytest.mark.parametrize(
    ("command", "kind"), [("help.keys", KeysPage), ("help.about", TextPage)], ids=["keys", "about"]
)
def test_in_the_pages_of_the_menu_help(themed: Driver, command: str, kind: type[QWidget]) -> None:
    themed.do(command)
    page = themed.window.findChild(kind)
    assert isinstance(page, kind)
    page.activateWindow()
    QApplication.processEvents()
    assert unseen(page) == []
