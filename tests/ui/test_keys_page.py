"""The page of keys: all of them are there, one finds them by typing, and "?" knows its place."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor import i18n
from journeyeditor.ui.commands import commands
from journeyeditor.ui.keys.columns import spread
from journeyeditor.ui.keys.groups import Entry, Group, caps, key_groups, matching, spoken
from journeyeditor.ui.keys.page import KeysPage
from tests.ui.driver import Driver, press, type_letter


def opened(driver: Driver) -> KeysPage:
    """The page, which must be there."""
    page = driver.window.findChild(KeysPage)
    assert isinstance(page, KeysPage), "the page of keys is not there"
    assert page.isVisible()
    return page


@pytest.fixture
def page(paytv: Driver) -> KeysPage:
    """The page, opened from the menu."""
    paytv.do("help.keys")
    return opened(paytv)


def test_after_an_error_the_next_page_is_a_whole_one(
    paytv: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    with monkeypatch.context() as wrong:
        wrong.setattr(sys, "excepthook", lambda kind, *_: told.append(kind))
        wrong.delattr(KeysPage, "_size")
        paytv.do("help.keys")
    assert told == [AttributeError]
    paytv.do("help.keys")
    assert any(page.isVisible() for page in paytv.window.findChildren(KeysPage))


def search(page: KeysPage, words: str) -> list[str]:
    """Type words where the keyboard is; the names of the rows that are left."""
    page.field.clear()
    for letter in words:
        type_letter(page.field, letter)
    QApplication.processEvents()
    return [row.entry.name for row in page.rows]


def entries(groups: tuple[Group, ...]) -> list[tuple[str, Entry]]:
    """Each entry with its heading."""
    return [(group.title, entry) for group in groups for entry in group.entries]


def test_every_command_with_a_key_is_there_once_with_all_its_keys() -> None:
    listed = [(entry.keys, entry.help) for _, entry in entries(key_groups())]
    for command in commands():
        times = listed.count((command.keys, command.help))
        assert times == (1 if command.keys else 0), command.id


def test_no_key_is_told_twice_under_one_heading() -> None:
    told = [(title, key) for title, entry in entries(key_groups()) for key in entry.keys]
    assert sorted(told) == sorted(set(told))


def test_each_place_has_its_heading() -> None:
    titles = [group.title for group in key_groups()]
    assert titles == [
        "File",
        "Edit",
        "Insert",
        "Journey",
        "Analyse",
        "View",
        "Help",
        "On the map",
        "On the tab of a journey",
        "In the note tray",
        "In the history",
        "While presenting",
    ]


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ("Ctrl+Shift+S", (("Ctrl", "Shift", "S"),)),
        ("Ins, T", (("Ins",), ("T",))),
        ("Ctrl++", (("Ctrl", "+"),)),
        ("Ctrl+-", (("Ctrl", "−"),)),
        ("+", (("+",),)),
        ("Alt+Left", (("Alt", "←"),)),
    ],
)
def test_keys_look_as_on_a_keyboard(keys: str, printed: tuple[tuple[str, ...], ...]) -> None:
    assert caps(keys) == printed


def test_a_screen_reader_hears_name_keys_and_help(page: KeysPage) -> None:
    redo = next(row for row in page.rows if row.entry.name == "Redo")
    assert redo.accessibleName() == "Redo: Ctrl+Y / Ctrl+Shift+Z"
    assert redo.accessibleDescription() == redo.entry.help
    assert redo.entry.help in redo.toolTip()
    assert spoken(("Ins, T",)) == "Ins, T"


def test_typing_keeps_what_has_the_words(page: KeysPage) -> None:
    assert page.focusWidget() is page.field
    everything = len(page.rows)
    assert page.said.text() == f"{everything} shortcuts"
    assert "Save as" in search(page, "as save")
    assert "Undo" not in search(page, "save as")
    assert "Feeling: Unmeasured" in search(page, "neutral")  # a word of its help
    assert search(page, "ctrl+shift+s") == ["Save as"]
    assert page.said.text() == "1 shortcut"
    assert len(search(page, "")) == everything


def test_words_of_the_other_language_find_it_too(page: KeysPage) -> None:
    assert "Save as" in search(page, "opslaan als")
    assert "Undo" not in search(page, "opslaan als")
    assert i18n.language() == "en"
    i18n.use("nl")
    found = [entry.name for _, entry in entries(matching(key_groups(), "redo"))]
    assert found == ["Opnieuw"]


def test_finding_nothing_is_said_in_a_sentence(page: KeysPage) -> None:
    assert not page.nothing.isVisible()
    assert search(page, "<b>zz</b>") == []
    assert page.nothing.isVisible()
    assert page.nothing.text() == "No shortcut found for “<b>zz</b>”. Try another word."
    assert page.nothing.textFormat() is Qt.TextFormat.PlainText
    search(page, "save")
    assert not page.nothing.isVisible()


def test_escape_clears_the_field_and_then_closes(page: KeysPage) -> None:
    everything = len(page.rows)
    search(page, "save")
    press(page.field, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert (page.field.text(), len(page.rows)) == ("", everything)
    press(page.field, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_enter_in_the_field_does_not_close_it(page: KeysPage) -> None:
    press(page.field, Qt.Key.Key_Return)
    assert page.isVisible()


def test_it_scrolls_while_the_field_keeps_the_keyboard(page: KeysPage) -> None:
    page.resize(600, 400)
    QApplication.processEvents()
    bar = page.area.verticalScrollBar()
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        press(page.field, key)
        places.append(bar.value())
    assert places == sorted(set(places))
    assert places[-1] == bar.maximum()
    press(page.field, Qt.Key.Key_PageUp)
    assert bar.value() == bar.maximum() - bar.pageStep()
    press(page.field, Qt.Key.Key_Home)
    assert bar.value() == 0
    assert page.focusWidget() is page.field


@pytest.mark.parametrize(("width", "columns"), [(400, 1), (900, 2), (1300, 3)])
def test_a_wide_page_has_more_columns(page: KeysPage, width: int, columns: int) -> None:
    """Nothing stands beside the page or over something else."""
    em = page.fontMetrics().averageCharWidth() / 7
    page.resize(round(width * em), 700)
    QApplication.processEvents()
    groups = [row.parentWidget() for row in page.rows]
    shown = [each.geometry() for each in {id(g): g for g in groups if g is not None}.values()]
    assert len({area.x() for area in shown}) == columns
    sheet = page.area.widget()
    assert sheet is not None
    assert all(sheet.rect().contains(area) for area in shown)
    assert not any(a.intersects(b) for a in shown for b in shown if a is not b)


def test_columns_are_as_low_as_can_be_in_the_order_of_reading() -> None:
    assert spread([30, 10, 10, 10], 2) == [(0, 0), (1, 0), (1, 10), (1, 20)]
    assert spread([10, 20], 1) == [(0, 0), (0, 10)]
    assert spread([], 3) == []


def test_asking_again_comes_back_to_the_same_page(paytv: Driver, page: KeysPage) -> None:
    assert not page.isModal()
    paytv.do("help.keys")
    assert paytv.window.findChildren(KeysPage) == [page]


def question_mark(widget: QWidget) -> None:
    """Press "?" so that shortcuts hear it."""
    widget.setFocus()
    press(widget, Qt.Key.Key_Question)
    QApplication.processEvents()


def test_a_question_mark_opens_it_where_nothing_is_chosen(paytv: Driver) -> None:
    paytv.choose()
    question_mark(paytv.window.view)
    opened(paytv)


def test_on_a_chosen_card_it_means_unmeasured(paytv: Driver) -> None:
    curve = paytv.session.journey.curves[0]
    felt = curve.points[0].card_id
    assert felt is not None
    paytv.choose(felt)
    question_mark(paytv.window.view)
    assert felt not in [point.card_id for point in paytv.session.journey.curves[0].points]
    assert paytv.window.findChild(KeysPage) is None


def test_in_a_field_it_is_a_letter(paytv: Driver) -> None:
    paytv.do("edit.find")
    field = paytv.window.wayfinding.search_bar.field
    question_mark(field)
    assert field.text() == "?"
    assert paytv.window.findChild(KeysPage) is None
