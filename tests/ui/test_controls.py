"""The small controls by themselves: values in, values out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.field import Line, Number
from journeyeditor.ui.controls.label import Plain
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.icons import icon
from journeyeditor.ui.theme import DARK, LIGHT
from tests.ui.driver import press, type_letter


@pytest.fixture
def host(qapp: QApplication) -> Iterator[QWidget]:
    """A window to put controls in."""
    widget = QWidget()
    QHBoxLayout(widget)
    yield widget
    widget.deleteLater()


def shown(host: QWidget, control: QWidget) -> None:
    """Put a control in the window and show it."""
    layout = host.layout()
    assert layout is not None
    layout.addWidget(control)
    host.resize(300, 120)
    host.show()
    host.activateWindow()
    QApplication.processEvents()


WORDS = (("a", "First", ""), ("b", "Second", ""), ("c", "Third", ""))


def test_each_row_of_segments_divides_its_width_by_its_own_words(host: QWidget) -> None:
    """A long word under a short one takes no room from the first row."""
    words = (("a", "Go", ""), ("b", "Performance", ""), ("c", "Indifferent", ""), ("d", "Go", ""))
    segments = Segments(words, host, columns=2)
    shown(host, segments)
    hints = {code: segments.button(code).sizeHint().width() for code in "abcd"}
    segments.setFixedWidth(max(hints["a"] + hints["b"], hints["c"] + hints["d"]))
    QApplication.processEvents()
    assert all(segments.button(code).width() >= hints[code] for code in "abcd")


def test_showing_a_value_tells_nobody(host: QWidget) -> None:
    """Only what a person does is a change."""
    segments, choice, chips, line = (
        Segments(WORDS, host),
        Choice(host),
        Chips("Field", WORDS, host),
        Line(host),
    )
    told: list[object] = []
    segments.chosen.connect(told.append)
    choice.chosen.connect(told.append)
    chips.changed.connect(told.append)
    line.typed.connect(told.append)
    choice.offer(WORDS)
    segments.show_value("b")
    choice.show_value("b")
    chips.show_value(["a", "c"])
    line.show_value("text")
    assert told == []
    assert (segments.value, choice.value, line.text()) == ("b", "b", "text")
    assert [chip.text() for chip in chips.chips] == ["First", "Third"]


def test_delete_takes_an_optional_choice_away(host: QWidget) -> None:
    """And does nothing where a choice is needed."""
    for optional, left in ((True, ""), (False, "b")):
        segments = Segments(WORDS, host, optional=optional)
        shown(host, segments)
        segments.show_value("b")
        press(segments.button("b"), Qt.Key.Key_Delete)
        assert segments.value == left


def test_the_wheel_over_a_list_changes_nothing(host: QWidget) -> None:
    """It scrolls the panel instead."""
    choice = Choice(host)
    choice.offer(WORDS)
    choice.show_value("b")
    shown(host, choice)
    middle = choice.rect().center()
    event = QWheelEvent(
        middle.toPointF(),
        choice.mapToGlobal(middle).toPointF(),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, event)
    assert choice.value == "b"
    assert not event.isAccepted()


def test_a_chip_goes_by_its_key_and_keeps_the_order(host: QWidget) -> None:
    """Delete on a chip; what comes from the list stands in the order of the list."""
    chips = Chips("Field", WORDS, host)
    shown(host, chips)
    told: list[tuple[str, ...]] = []
    chips.changed.connect(told.append)
    chips.show_value(["c"])
    chips.menu.actions()[0].trigger()
    press(chips.chips[1], Qt.Key.Key_Delete)
    assert told == [("a", "c"), ("a",)]


def test_chips_and_plus_stand_side_by_side_and_wrap(host: QWidget) -> None:
    """Nothing covers anything, however often they change."""
    chips = Chips("Field", WORDS, host)
    shown(host, chips)
    host.resize(130, 200)
    for codes in (["a"], ["a", "b", "c"], ["b"], ["a", "c"]):
        chips.show_value(codes)
        QApplication.processEvents()
        places = [chip.geometry() for chip in (*chips.chips, chips.plus)]
        assert len(places) == len(codes) + 1
        assert all(chips.rect().contains(place) for place in places)
        assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[:i])


def test_a_line_keeps_its_text_while_the_project_stays_the_same(host: QWidget) -> None:
    """A text with an error in it is not overwritten by the old value."""
    line = Line(host)
    shown(host, line)
    line.show_value("old")
    line.selectAll()
    type_letter(line, "é")
    line.show_value("é")
    press(line, Qt.Key.Key_Backspace)
    assert line.text() == ""
    line.show_value("new")
    assert line.text() == "new"


def test_a_number_is_told_once_and_escape_puts_it_back(host: QWidget) -> None:
    """Enter, then leaving the field: one change."""
    number = Number(host)
    shown(host, number)
    told: list[str] = []
    number.finished.connect(told.append)
    number.show_value("1")
    number.setText("2")
    press(number, Qt.Key.Key_Escape)
    assert number.text() == "1"
    number.setText("3")
    press(number, Qt.Key.Key_Return)
    number.clearFocus()
    assert told == ["3"]


def test_labels_show_plain_text_only(host: QWidget) -> None:
    """Names come from strangers."""
    label = Plain("<b>bold</b>", host)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_icons_are_drawn_in_the_ink_of_their_theme(qapp: QApplication) -> None:
    """Dark ink in a light window, light ink in a dark one; an unknown name is an error."""
    for theme in (LIGHT, DARK):
        image = icon("open", theme, 24, 1.0).pixmap(24, 24).toImage()
        solid = {
            image.pixelColor(x, y).name()
            for x in range(24)
            for y in range(24)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert solid == {QColor(theme.ink).name()}
    with pytest.raises(KeyError):
        icon("no such sign", LIGHT, 24, 1.0)
