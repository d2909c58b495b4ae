"""Rows, sections that fold, durations, texts of several lines, suggestions and lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import Shiboken

import journeyeditor
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Unit
from journeyeditor.ui.controls.amount import Amount
from journeyeditor.ui.controls.area import MOST_PASTED, MOST_ROWS, Area
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.field import Line, Number
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.label import RowLabel
from journeyeditor.ui.controls.listing import Entry, Listing
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.suggest import Suggest
from journeyeditor.ui.controls.tab_order import next_in_order
from tests.ui.driver import press, type_letter

WORDS = (("a", "Assumption", ""), ("b", "Partly", ""), ("c", "Researched", ""))


@pytest.fixture
def host(qapp: QApplication) -> Iterator[QWidget]:
    """A window to put controls in."""
    widget = QWidget()
    QVBoxLayout(widget)
    yield widget
    widget.deleteLater()


def shown(host: QWidget, control: QWidget, width: int = 320) -> None:
    layout = host.layout()
    assert layout is not None
    layout.addWidget(control)
    host.resize(width, 600)
    host.show()
    host.activateWindow()
    control.setFocus()
    QApplication.processEvents()


def typed(control: QWidget, text: str) -> None:
    for letter in text:
        type_letter(control, letter)


@pytest.mark.parametrize("width", [150, 180, 240, 320, 420])
def test_rows_never_overlap_and_stay_inside(host: QWidget, width: int) -> None:
    """Words beside their controls where there is room, above them where there is not."""
    rows = Rows(host)
    segments, line, number = Segments(WORDS, rows), Line(rows), Number(rows)
    for name, control in (("Evidence of this", segments), ("Title", line), ("Grade", number)):
        rows.add(name, control, "", "A line that helps and is so long that it has to wrap.")
    rows.say(line, "A sentence about what is wrong with it.")
    host.setMinimumWidth(0)
    shown(host, rows, width)
    parts = [w for w in rows.findChildren(QWidget) if w.parentWidget() is rows]
    visible = [part.geometry() for part in parts if part.isVisible()]
    assert not any(a.intersects(b) for i, a in enumerate(visible) for b in visible[:i])
    assert all(rows.rect().contains(rect) for rect in visible)
    label = rows.findChildren(RowLabel)[0]
    assert (label.geometry().right() < segments.geometry().left()) == (width >= 320)


def test_a_hidden_row_takes_its_lines_with_it(host: QWidget) -> None:
    """And brings them back."""
    rows, line = Rows(host), Line(host)
    rows.add("Title", line, "", "Help")
    shown(host, rows)
    full = rows.heightForWidth(300)
    rows.set_row_visible(line, False)
    rows.say(line, "Wrong")
    assert rows.heightForWidth(300) == 0
    rows.say(line, "")
    rows.set_row_visible(line, True)
    assert rows.heightForWidth(300) == full > 24


def test_a_screen_reader_hears_help_and_errors(host: QWidget) -> None:
    rows, line = Rows(host), Line(host)
    rows.add("Title", line, "What it is called.")
    rows.say(line, "Too long.")
    assert line.accessibleName() == "Title"
    assert line.accessibleDescription() == "! Too long. What it is called."
    rows.say(line, "")
    assert line.accessibleDescription() == "What it is called."


def test_what_is_wrong_stays_until_escape(host: QWidget) -> None:
    """Being shown the same value again does not overwrite it; another thing does."""
    number = Number(host)
    told: list[object] = []
    back: list[object] = []
    number.finished.connect(told.append)
    number.restored.connect(lambda: back.append(True))
    shown(host, number)
    number.show_value("8.2")
    number.selectAll()
    typed(number, "eight")
    press(number, Qt.Key.Key_Return)
    number.show_value("8.2")
    assert (number.text(), told) == ("eight", ["eight"])
    press(number, Qt.Key.Key_Escape)
    assert (number.text(), back) == ("8.2", [True])
    number.selectAll()
    typed(number, "x")
    number.show_value("8.2", fresh=True)
    assert number.text() == "8.2"


def test_undo_takes_back_a_number_that_nobody_was_told(host: QWidget) -> None:
    number = Number(host)
    shown(host, number)
    number.show_value("1")
    number.selectAll()
    typed(number, "5")
    press(number, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert number.text() == "1"


def test_various_is_a_hint_and_can_be_cleared(host: QWidget) -> None:
    """Leaving the field changes nothing; Delete empties it for all."""
    number = Number(host, "various things")
    told: list[object] = []
    number.finished.connect(told.append)
    shown(host, number)
    number.show_various()
    assert (number.text(), number.placeholderText()) == ("", "various")
    press(number, Qt.Key.Key_Return)
    assert told == []
    press(number, Qt.Key.Key_Delete)
    assert told == [""]
    narrow = Number(host)
    narrow.show_various()
    assert narrow.placeholderText() == ""
    choice = Choice(host)
    choice.offer(WORDS)
    choice.show_value("a")
    choice.show_various()
    assert choice.value == ""


def test_a_text_grows_with_its_lines_and_then_scrolls(host: QWidget) -> None:
    area = Area(host)
    shown(host, area)
    one = area.heightForWidth(200)
    area.show_value("a\nb\nc")
    three = area.heightForWidth(200)
    area.show_value("\n".join("x" * 40))
    most = area.heightForWidth(200)
    line = area.fontMetrics().lineSpacing()
    assert (three - one, most - one) == (2 * line, (MOST_ROWS - 1) * line)


def test_a_text_is_told_letter_by_letter_without_moving_the_caret(host: QWidget) -> None:
    """Also when the project tidies what it is given."""
    area = Area(host)
    told: list[object] = []
    area.typed.connect(told.append)
    area.typed.connect(lambda text: area.show_value(text.strip()))
    shown(host, area)
    typed(area, "a ")
    assert (told, area.text()) == (["a", "a "], "a ")
    typed(area, "b")
    assert area.text() == "a b"
    press(area, Qt.Key.Key_Return)
    assert area.text() == "a b\n"


def test_a_title_breaks_only_by_shift_and_enter(host: QWidget) -> None:
    area = Area(host, breaks=False)
    shown(host, area)
    typed(area, "a")
    press(area, Qt.Key.Key_Return)
    assert area.text() == "a"
    press(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert area.text() == "a\n"


def test_a_paste_is_plain_and_bounded(host: QWidget) -> None:
    area, data = Area(host), QMimeData()
    shown(host, area)
    data.setHtml("<b>bold</b>")
    data.setText("y" * 200_000)
    area.insertFromMimeData(data)
    assert area.text() == "y" * MOST_PASTED


def test_a_paste_holds_nothing_but_text(host: QWidget) -> None:
    told, data = list[str](), QMimeData()
    data.setText("a\0b\x1b\x9fc")
    area, line = Area(host), Line(host)
    for field in (area, line):
        shown(host, field)
        field.typed.connect(told.append)
    area.insertFromMimeData(data)
    QApplication.clipboard().setMimeData(data)
    line.setText("xx")
    line.setCursorPosition(1)
    line.paste()
    QApplication.clipboard().clear()
    assert (area.text(), line.text(), line.cursorPosition()) == ("abc", "xabcx", 4)
    assert told == ["abc", "xabcx"]


def test_a_section_opens_by_keys_and_says_so(host: QWidget) -> None:
    fold = Fold("Time", host)
    told: list[object] = []
    fold.turned.connect(told.append)
    shown(host, fold)
    press(fold.head, Qt.Key.Key_Left)
    assert not fold.is_open
    press(fold.head, Qt.Key.Key_Right)
    fold.head.say("3 weeks")
    assert fold.body.isVisible()
    assert fold.head.accessibleDescription() == "unfolded 3 weeks"
    press(fold.head, Qt.Key.Key_Return)
    assert not fold.body.isVisible()
    assert told == [True, False]


def test_a_duration_is_a_number_and_a_unit(host: QWidget) -> None:
    amount = Amount(host)
    told: list[object] = []
    wrong: list[object] = []
    amount.changed.connect(told.append)
    amount.refused.connect(wrong.append)
    shown(host, amount)
    typed(amount.number, "1,5")
    press(amount.number, Qt.Key.Key_Return)
    amount.show_value(Duration(value=1.5, unit=Unit.DAYS))
    press(amount.unit, Qt.Key.Key_Home)
    amount.number.setText("")
    press(amount.number, Qt.Key.Key_Return)
    assert told == [
        Duration(value=1.5, unit=Unit.DAYS),
        Duration(value=1.5, unit=Unit.MINUTES),
        None,
    ]
    for text in ("0", "-3", "many", "1e12", "1_000"):
        amount.number.setText(text)
        press(amount.number, Qt.Key.Key_Return)
    assert len(wrong) == 5
    assert len(told) == 3


def test_a_suggestion_is_chosen_or_something_new_is_written(host: QWidget) -> None:
    """By its words, whatever the case."""
    field = Suggest(host)
    codes: list[object] = []
    new: list[object] = []
    field.chosen.connect(codes.append)
    field.written.connect(new.append)
    field.offer((("r1", "Dirty tables", ""), ("r2", "No sauces", "")))
    shown(host, field)
    field.show_code("r1")
    field.selectAll()
    typed(field, "no sauces")
    press(field, Qt.Key.Key_Return)
    field.show_code("r2")
    field.selectAll()
    typed(field, "Late  bus")
    press(field, Qt.Key.Key_Return)
    field.setText("")
    press(field, Qt.Key.Key_Return)
    assert (codes, new) == (["r2", ""], ["Late bus"])


def test_a_list_keeps_the_keyboard_when_an_entry_goes(host: QWidget) -> None:
    listing = Listing("Add", Entry, host)
    gone: list[object] = []
    listing.asked_to_remove.connect(gone.append)
    shown(host, listing)
    first, second = listing.show_keys(["a", "b"])
    assert first.fresh
    second.cross.setFocus()
    second.cross.click()
    assert gone == ["b"]
    listing.show_keys(["a"])
    assert first.cross.hasFocus()
    assert not first.fresh
    listing.show_keys([])
    assert listing.plus.hasFocus()
    with pytest.raises(KeyError):
        listing.entry("a")


def test_segments_go_on_in_a_next_row_where_it_is_narrow(host: QWidget) -> None:
    """No word is cut off."""
    segments = Segments(WORDS, host)
    shown(host, segments, 160)
    buttons = [segments.button(code) for code, _, _ in WORDS]
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    assert buttons[2].y() > buttons[0].y()


def test_the_items_of_a_layout_end_with_it(host: QWidget) -> None:
    """Nobody else ends them: each panel that was closed left its own behind."""
    inner = QWidget(host)
    flow = Flow(inner)
    for word in ("a", "b"):
        flow.addWidget(QLabel(word, inner))
    items = [flow.itemAt(0), flow.itemAt(1)]
    inner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [Shiboken.isValid(item) for item in items] == [False, False]


def test_walking_along_the_order_of_tab_makes_nobody_a_part_of_another(host: QWidget) -> None:
    """PySide would: the window lost its view when a field ended that had been walked along."""
    field, area = QLineEdit(host), QScrollArea(host)
    made_by_qt = area.viewport()
    at = next_in_order(field)
    while at is not field:
        at = next_in_order(at)
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert Shiboken.isValid(made_by_qt)
    files = Path(journeyeditor.__file__).parent.rglob("*.py")
    assert [path.name for path in files if "InFocusChain(" in path.read_text("utf-8")] == [
        "tab_order.py"
    ]
