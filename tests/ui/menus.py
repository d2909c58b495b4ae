"""Works with context menus and names things of the worked example, for the tests about menus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import find_block
from journeyeditor.model.base import Id
from tests.ui.driver import Driver


def entries(menu: QMenu) -> list[QAction]:
    """All rows, those of menus inside the menu included."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += entries(inner) if isinstance(inner, QMenu) else [action]
    return found


def words(menu: QMenu) -> list[str]:
    """What the rows say, without the keys."""
    return [a.text().replace("&", "").partition("\t")[0] for a in entries(menu)]


def choose(menu: QMenu, text: str) -> None:
    """Choose a row; it must be enabled."""
    row = next(a for a, said in zip(entries(menu), words(menu), strict=True) if said == text)
    assert row.isEnabled(), f"{text} is grey"
    row.trigger()
    menu.close()
    QApplication.processEvents()


def px(driver: Driver, at: Point) -> QPoint:
    """A place on the body of the map in px of the window; scrolls there."""
    view = driver.window.view
    view.fit()
    return QPointF(*view.camera.to_window(*at)).toPoint()


def at_block(driver: Driver, block_id: str) -> QPoint:
    """The middle of something drawn, in px of the window."""
    found = find_block(driver.window.view.drawing, block_id)
    assert found is not None, f"nothing is drawn for {block_id}"
    return px(driver, found[1].centre)


def on_map(driver: Driver, at: QPoint | None = None) -> QMenu:
    """The menu of a right click on the map."""
    return driver.menu(driver.window.view.viewport(), at)


def cards(driver: Driver, count: int) -> list[Id]:
    """The first cards of the customer."""
    return [card.id for card in driver.session.journey.lanes[0].cells[0].cards][:count]


def curve_of(driver: Driver) -> Id:
    """The emotion curve."""
    return driver.session.journey.curves[0].id


def felt(driver: Driver, card_id: Id) -> float | None:
    """The feeling at a card."""
    points = driver.session.journey.curves[0].points
    return next((point.v for point in points if point.card_id == card_id), None)


def by_key(driver: Driver) -> QMenu:
    """The menu at the place of the keyboard on the map."""
    return driver.menu(driver.window.view)
