"""Without a mouse: the palette, borders between panels, and leaving the map."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from journeyeditor.canvas.walk import start
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.ui.controls.splitter import STEP, Border, Splitter
from journeyeditor.ui.panels.palette import PaletteButton
from tests.ui.driver import Driver, press

Key = Qt.Key


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def item() -> PaletteItem:
    button = focused()
    assert isinstance(button, PaletteButton)
    return button.row.item


def test_tab_stops_once_at_the_palette(paytv: Driver) -> None:
    paytv.window.palette_panel.focus_first()
    press(focused(), Key.Key_Down)
    press(focused(), Key.Key_Down)
    assert item() is PaletteItem.ACTION
    press(focused(), Key.Key_Tab)
    assert not paytv.window.palette_panel.isAncestorOf(focused())
    press(focused(), Key.Key_Backtab)
    assert item() is PaletteItem.ACTION


def test_arrows_walk_over_rows_and_columns_of_the_palette(paytv: Driver) -> None:
    paytv.window.palette_panel.focus_first()
    press(focused(), Key.Key_Up)
    assert item() is PaletteItem.STAGE
    press(focused(), Key.Key_End)
    assert item() is PaletteItem.TEASER
    press(focused(), Key.Key_Up)
    assert item() is PaletteItem.QUOTE
    press(focused(), Key.Key_Right)
    assert item() is PaletteItem.METRIC
    press(focused(), Key.Key_Right)
    assert item() is PaletteItem.METRIC
    press(focused(), Key.Key_Home)
    assert item() is PaletteItem.STAGE
    press(focused(), Key.Key_Right)
    assert item() is PaletteItem.STAGE


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_T, Key.Key_Space])
def test_enter_space_and_the_letter_of_a_row_place_it(paytv: Driver, key: Qt.Key) -> None:
    view, journey = paytv.window.view, paytv.session.journey
    view.bench.focus = start(journey)._replace(slot=4)
    paytv.window.palette_panel.focus_first()
    press(focused(), Key.Key_Down)
    assert item() is PaletteItem.TOUCHPOINT
    press(focused(), key)
    field = view.viewport().findChild(QPlainTextEdit, "title-editor")
    assert field is focused()
    press(field, Key.Key_Escape)
    assert view.hasFocus()


def borders(top: QWidget) -> list[Border]:
    return [border for border in top.findChildren(Border) if border.isVisible()]


def test_each_border_can_be_moved_with_the_arrows(paytv: Driver) -> None:
    paytv.do("view.history")
    found = borders(paytv.window.panes)
    assert len(found) >= 4
    for border in found:
        border.setFocus(Qt.FocusReason.TabFocusReason)
        assert border.hasFocus()
        split = border.splitter()
        assert isinstance(split, Splitter)
        across = border.orientation() is Qt.Orientation.Horizontal
        on, back = (Key.Key_Right, Key.Key_Left) if across else (Key.Key_Down, Key.Key_Up)
        before = split.sizes()
        moved = [_pressed(border, key) for key in (back, on)]
        assert any(sizes != before for sizes in moved)
        assert all(sum(sizes) == sum(before) for sizes in moved)
        ends = [_pressed(border, key) for key in (Key.Key_Home, Key.Key_End)]
        assert ends[0] != ends[1] or before in ends


def _pressed(border: Border, key: Qt.Key) -> list[int]:
    press(border, key)
    return border.splitter().sizes()


def test_a_border_moves_by_steps(paytv: Driver) -> None:
    panes = paytv.window.panes
    panes.setSizes([300, 800, 320])
    border = panes.handle(1)
    before = panes.sizes()[0]
    press(border, Key.Key_Right)
    press(border, Key.Key_Right)
    press(border, Key.Key_Left)
    assert panes.sizes()[0] == before + STEP


def test_a_border_shows_that_it_has_the_keyboard(paytv: Driver) -> None:
    border = paytv.window.panes.handle(1)
    middle = border.width() // 2, border.height() // 2
    plain = border.grab().toImage().pixelColor(*middle)
    border.setFocus(Qt.FocusReason.TabFocusReason)
    assert border.grab().toImage().pixelColor(*middle) != plain


def test_ctrl_tab_leaves_the_map_to_both_sides(paytv: Driver) -> None:
    view, ctrl = paytv.window.view, Qt.KeyboardModifier.ControlModifier
    view.setFocus()
    press(view, Key.Key_Tab)
    assert view.hasFocus()
    press(view, Key.Key_Tab, ctrl)
    after = focused()
    assert after is not view
    view.setFocus()
    QTest.keyClick(view, Key.Key_Backtab, ctrl | Qt.KeyboardModifier.ShiftModifier)
    assert focused() not in (view, after)
