"""Typing in every script: by keys and by input methods, from either side, character by character
as readers see them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.direction import follow_direction
from journeyeditor.canvas.editor import TitleEditor
from journeyeditor.canvas.naming import shortened
from journeyeditor.finding.fold import excerpt
from journeyeditor.layout.bidi.classes import CONTROLS
from journeyeditor.layout.drawing import Text
from tests.canvas.driver import Driver, Key

FAMILY = "👩\u200d👩\u200d👧"


def commit(editor: QPlainTextEdit, text: str, before: str = "") -> None:
    """An input method shows `before` while it is thought about, then gives the text."""
    if before:
        QApplication.sendEvent(editor, QInputMethodEvent(before, []))
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(editor, event)


def drawn(driver: Driver, card_id: str) -> str:
    """The text of a card as it is drawn."""
    found = driver.view.bench.find(card_id)
    assert found is not None
    words = [prim.text for prim in found.block.prims if isinstance(prim, Text)]
    return CONTROLS.sub("", " ".join(words))


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("にほんご", "日本語"),
        ("ㅎ", "한국어"),
        ("", "שלום"),
        ("", "العميل"),
        ("", "ลูกค้า"),
        ("", "दुनिया"),
        ("", f"{FAMILY}🇳🇱👍🏽"),
        ("e", "é"),
    ],
)
def test_what_an_input_method_gives_is_the_title(driver: Driver, before: str, text: str) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2)
    assert driver.editor is not None
    driver.editor.selectAll()
    commit(driver.editor, text, before)
    driver.key(Key.Key_Tab)
    assert driver.card("P2").title == text
    assert text in drawn(driver, "P2")


def test_what_is_still_thought_about_is_no_text_yet(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2)
    assert driver.editor is not None
    driver.editor.selectAll()
    commit(driver.editor, "日")
    QApplication.sendEvent(driver.editor, QInputMethodEvent("ほん", []))
    assert isinstance(driver.editor, TitleEditor)
    assert driver.editor.title == "日"


def test_backspace_and_arrows_go_by_what_a_reader_sees(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2)
    assert driver.editor is not None
    driver.editor.selectAll()
    commit(driver.editor, f"a{FAMILY}")
    driver.key(Key.Key_Left)
    assert driver.editor.textCursor().position() == 1
    driver.key(Key.Key_Delete, Key.Key_Tab)
    assert driver.card("P2").title == "a"


@pytest.mark.parametrize(
    ("text", "right"), [("שלום Jan", True), ("Jan שלום", False), ("", False), ("12 العميل", True)]
)
def test_the_field_begins_where_reading_begins(qtbot: QtBot, text: str, right: bool) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    follow_direction(field)
    field.setPlainText(text)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    assert field.document().defaultTextOption().alignment() == side
    field.setPlainText("a")
    assert field.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft


def test_typing_hebrew_moves_the_field_to_the_right(driver: Driver) -> None:
    driver.click(driver.rect("card:P2").centre)
    driver.key(Key.Key_F2)
    editor = driver.editor
    assert editor is not None
    editor.selectAll()
    left = editor.cursorRect().x()
    commit(editor, "ש")
    assert editor.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    assert editor.cursorRect().x() > left
    assert editor.document().isUndoAvailable()


def test_a_title_that_is_too_long_is_cut_between_characters(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    editor = TitleEditor(ground, "a" * 498 + FAMILY, "", False, True)
    assert editor.title == "a" * 498


def test_names_in_sentences_are_cut_between_characters() -> None:
    assert shortened(FAMILY * 20).rstrip("…") == FAMILY * 7
    assert shortened("e\u0301" * 40) == "e\u0301" * 18 + "…"
    assert shortened("kort") == "kort"


def test_excerpts_are_cut_between_characters() -> None:
    assert excerpt(FAMILY * 30, "x") == FAMILY * 12 + "…"
    assert excerpt("e\u0301" * 60 + "x", "x").startswith("…e\u0301")
