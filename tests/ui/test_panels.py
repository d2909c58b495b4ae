"""Palette and journey bar: dragging, clicking, keys, and what screen readers hear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.rules import PaletteItem
from journeyeditor.model.find import places
from journeyeditor.ui.panels.journey_bar import cut_name
from journeyeditor.ui.panels.palette import PaletteButton
from tests.ui.driver import Driver, mouse, press


def row(paytv: Driver, item: PaletteItem) -> PaletteButton:
    """A row of the palette."""
    return next(b for b in paytv.window.palette_panel.buttons if b.row.item is item)


def test_rows_have_words_and_keys(paytv: Driver) -> None:
    """All rows under their headings."""
    rows = [(b.text(), b.row.key) for b in paytv.window.palette_panel.buttons]
    assert rows == [
        ("Stage", "S"),
        ("Touchpoint", "T"),
        ("Customer action", "C"),
        ("Wait", "W"),
        ("Activity", "A"),
        ("System step", "Y"),
        ("Emotion curve", "E"),
        ("Lane", "L"),
        ("Text", "X"),
        ("Truth", "H"),
        ("Kano", "K"),
        ("Friction", "F"),
        ("Pain point", "P"),
        ("Opportunity", "O"),
        ("Cause", "U"),
        ("Quote", "Q"),
        ("Measure", "M"),
        ("Teaser", "R"),
    ]
    assert len({key for _, key in rows}) == len(rows)


def test_a_drag_begins_when_the_pointer_has_moved(paytv: Driver) -> None:
    """Not at once: a click is a click."""
    button = row(paytv, PaletteItem.TOUCHPOINT)
    begun: list[str] = []
    button.dragged.connect(lambda: begun.append("drag"))
    start = QPoint(40, 10)
    mouse(button, QEvent.Type.MouseButtonPress, start)
    mouse(button, QEvent.Type.MouseMove, start + QPoint(2, 0))
    assert begun == []
    far = QApplication.startDragDistance()
    mouse(button, QEvent.Type.MouseMove, start + QPoint(far, 0))
    assert len(begun) == 1
    assert paytv.window.view.busy
    press(paytv.window.view, Qt.Key.Key_Escape)
    assert not paytv.window.view.busy


def test_arrows_walk_through_the_palette_and_enter_places(paytv: Driver) -> None:
    """A stage comes onto the map by the keyboard alone."""
    window = paytv.window
    window.activateWindow()
    window.palette_panel.focus_first()
    before = len(paytv.session.journey.stages)
    press(window.palette_panel.buttons[0], Qt.Key.Key_Down)
    assert window.palette_panel.buttons[1].hasFocus()
    press(window.palette_panel.buttons[1], Qt.Key.Key_Up)
    press(window.palette_panel.buttons[0], Qt.Key.Key_Return)
    assert len(paytv.session.journey.stages) == before + 1


def test_ins_and_a_letter_place_a_card_from_the_map(paytv: Driver) -> None:
    """Ins, then the letter of the palette."""
    window = paytv.window
    window.activateWindow()
    window.view.setFocus()
    before = len(paytv.session.journey.stages)
    press(window.view, Qt.Key.Key_Insert)
    press(window.view, Qt.Key.Key_S)
    assert len(paytv.session.journey.stages) == before + 1
    cards = sum(1 for _ in places(paytv.session.journey))
    assert cards == 36


def test_journey_bar_is_the_scroll_bar_of_the_map(paytv: Driver) -> None:
    """Same value, same range; also for screen readers."""
    bar = paytv.window.bar
    assert paytv.window.view.horizontalScrollBar() is bar
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.ScrollBar
    assert interface.text(QAccessible.Text.Name) == "Journey bar"


def test_names_on_the_bar_are_cut_so_that_they_say_something(paytv: Driver) -> None:
    """With twelve stages "1..." would stand there three times."""
    metrics = QFontMetrics(paytv.window.bar.font())
    name, whole = "12 Opzeggen", metrics.horizontalAdvance("12 Opzeggen")
    assert cut_name(name, metrics, whole) == name
    cuts = [cut_name(name, metrics, room) for room in range(whole + 1)]
    assert {"", "12"} < set(cuts)
    cut = [text for text in cuts if text not in ("", "12", name)]
    assert cut
    assert all(text.startswith("12 Opz") for text in cut)


def test_a_click_on_the_bar_brings_that_stage_into_view(paytv: Driver) -> None:
    """The frame jumps there."""
    bar, view = paytv.window.bar, paytv.window.view
    stage = paytv.session.journey.stages[4]
    QTest.mouseClick(
        bar, Qt.MouseButton.LeftButton, pos=QPoint(round(bar.stage_x(stage.id)) + 4, 9)
    )
    span = view.drawing.grid.stage(stage.id)
    seen = view.camera.view
    assert seen.x + view.drawing.names_w <= span.x < seen.right


def test_the_frame_can_be_dragged(paytv: Driver) -> None:
    """It follows the pointer, gripped where it was taken."""
    bar = paytv.window.bar
    start = bar.frame().center().toPoint()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(bar, start + QPoint(120, 0))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))
    moved = bar.frame().center() - QPointF(start)
    assert abs(moved.x() - 120) <= 2


def test_keys_scroll_the_bar(paytv: Driver) -> None:
    """Arrow, and Home back to the beginning."""
    bar = paytv.window.bar
    press(bar, Qt.Key.Key_Right)
    assert bar.value() == bar.singleStep() == 40
    press(bar, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_frame_covers_all_when_all_is_in_view(paytv: Driver) -> None:
    """Fitted, there is nothing to scroll."""
    paytv.do("view.fit")
    bar = paytv.window.bar
    first = paytv.session.journey.stages[0]
    assert bar.frame().left() <= bar.stage_x(first.id) + 1
    assert bar.frame().right() >= bar.width() - 12
