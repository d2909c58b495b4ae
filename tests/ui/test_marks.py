"""Badges, quotes and measurements from the palette: by key on chosen cards, and by dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from journeyeditor.canvas.ask import MetricPopup
from journeyeditor.edits.rules import PaletteItem
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_card
from journeyeditor.ui.panels.palette import PaletteButton
from tests.ui.driver import Driver, mouse, press, type_letter


def popup() -> QWidget:
    QApplication.processEvents()
    found = QApplication.activePopupWidget()
    assert found is not None, "nothing has opened"
    return found


def choose(text: str) -> None:
    menu = popup()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if text in a.text())
    action.trigger()
    menu.close()
    QApplication.processEvents()


def field(driver: Driver, card_id: Id, name: str) -> object:
    place = find_card(driver.session.journey, card_id)
    assert place is not None
    return getattr(place.card, name)


def steps(driver: Driver, count: int) -> list[Id]:
    return [card.id for card in driver.session.journey.lanes[0].cells[0].cards][:count]


def button(driver: Driver, item: PaletteItem) -> PaletteButton:
    return next(b for b in driver.window.palette_panel.buttons if b.row.item is item)


def test_a_badge_goes_on_all_chosen_cards_in_one_step(paytv: Driver) -> None:
    ids, before = steps(paytv, 2), paytv.session.project
    paytv.choose(*ids)
    paytv.window.view.place(PaletteItem.FRICTION)
    choose("transferred")
    assert all("transfer" in str(field(paytv, i, "friction")) for i in ids)
    paytv.do("edit.undo")
    assert paytv.session.project is before


def test_without_a_card_it_says_so(paytv: Driver) -> None:
    paytv.choose(paytv.session.journey.stages[0].id)
    paytv.window.view.place(PaletteItem.KANO)
    assert QApplication.activePopupWidget() is None
    assert paytv.status().startswith("Put this on a card.")


def test_a_new_cause_is_typed_where_it_belongs(paytv: Driver) -> None:
    (card,) = steps(paytv, 1)
    paytv.choose(card)
    paytv.window.view.place(PaletteItem.ROOT_CAUSE)
    choose("New cause")
    line = popup().findChild(QLineEdit, "popup-line")
    assert line is not None
    for letter in "Old file":
        type_letter(line, letter)
    press(line, Qt.Key.Key_Return)
    causes = {cause.id: cause.title for cause in paytv.session.project.root_causes}
    assert causes[str(field(paytv, card, "root_cause_id"))] == "Old file"


def test_escape_in_the_popup_keeps_nothing(paytv: Driver) -> None:
    paytv.choose(*steps(paytv, 1))
    before = paytv.session.project
    paytv.window.view.place(PaletteItem.PAIN)
    line = popup().findChild(QLineEdit, "popup-line")
    assert line is not None
    type_letter(line, "x")
    press(line, Qt.Key.Key_Escape)
    assert paytv.session.project is before


def test_a_measurement_says_at_the_field_what_is_wrong(paytv: Driver) -> None:
    (card,) = steps(paytv, 1)
    paytv.choose(card)
    count = len(paytv.session.journey.metrics)
    paytv.window.view.place(PaletteItem.METRIC)
    found = popup()
    assert isinstance(found, MetricPopup)
    found.value.setText("11")
    found.n.setText("40")
    found.keep()
    assert "1 to 10" in found.wrong.text()
    found.value.setText("8,2")
    found.n.setText("0")
    found.keep()
    assert "1 or more" in found.wrong.text()
    found.n.setText("40")
    found.keep()
    metrics = paytv.session.journey.metrics
    assert len(metrics) == count + 1
    assert (metrics[-1].value, metrics[-1].n, metrics[-1].card_id) == (8.2, 40, card)


def test_a_quote_is_typed_in_its_lane_as_one_step(paytv: Driver) -> None:
    (card,) = steps(paytv, 1)
    before = paytv.session.project
    paytv.choose(card)
    paytv.window.view.place(PaletteItem.QUOTE)
    editor = paytv.window.view.viewport().findChild(QPlainTextEdit, "title-editor")
    assert editor is not None
    for letter in "Help":
        type_letter(editor, letter)
    press(editor, Qt.Key.Key_Escape)
    assert paytv.session.project is before
    paytv.choose(card)
    paytv.window.view.place(PaletteItem.QUOTE)
    editors = paytv.window.view.viewport().findChildren(QPlainTextEdit, "title-editor")
    for letter in "Help":
        type_letter(editors[-1], letter)
    paytv.window.view.settle()
    (quote,) = paytv.session.selection
    assert (field(paytv, quote, "title"), field(paytv, quote, "card_id")) == ("Help", card)
    paytv.do("edit.undo")
    assert paytv.session.project is before


@pytest.mark.parametrize("on_card", [True, False])
def test_dragged_from_the_palette(paytv: Driver, on_card: bool) -> None:
    window, (card,) = paytv.window, steps(paytv, 1)
    found = window.view.bench.find(card)
    assert found is not None
    start = QPoint(20, 10)
    row = button(paytv, PaletteItem.KANO)
    mouse(row, QEvent.Type.MouseButtonPress, start)
    mouse(row, QEvent.Type.MouseMove, start + QPoint(30, 0))
    centre = found.rect.centre
    at = window.view.camera.to_window(*centre)
    there = QPoint(round(at.x), round(at.y if on_card else at.y + 260))
    mouse(window.view.viewport(), QEvent.Type.MouseMove, there)
    QApplication.processEvents()
    assert ("Drop to put it on" in paytv.status()) is on_card
    mouse(window.view.viewport(), QEvent.Type.MouseButtonRelease, there, down=False)
    if on_card:
        choose("delighter")
        assert str(field(paytv, card, "kano")) == "delighter"
    else:
        assert QApplication.activePopupWidget() is None
        assert not paytv.session.modified


def test_small_rows_stand_in_two_columns_and_keep_their_words(paytv: Driver) -> None:
    truth, kano = button(paytv, PaletteItem.MOT), button(paytv, PaletteItem.KANO)
    assert truth.y() == kano.y()
    for each in (truth, kano, button(paytv, PaletteItem.OPPORTUNITY)):
        room = each.width() - 35
        assert each.fontMetrics().horizontalAdvance(each.text()) <= room
