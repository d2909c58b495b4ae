"""Context menus: what they are about, what stands in them and what their rows do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from journeyeditor import i18n
from journeyeditor.canvas.walk import Focus
from journeyeditor.layout.geometry import Point
from journeyeditor.layout.hit import curve_at, find_block
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_lane
from journeyeditor.ui.commands import Menu, commands
from journeyeditor.ui.context import outlines
from journeyeditor.ui.context.files import file_menu
from journeyeditor.ui.context.outlines import Outline, Sub
from tests.ui.driver import Driver, mouse, press
from tests.ui.menus import at_block, by_key, cards, choose, curve_of, on_map, px, words


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


# -- what a menu is about ---------------------------------------------------------------------


def test_a_right_click_chooses_the_card_under_it(paytv: Driver) -> None:
    one, two = cards(paytv, 2)
    paytv.choose(one)
    menu = on_map(paytv, at_block(paytv, f"card:{two}"))
    assert paytv.session.selection == {two}
    assert "Edit text" in words(menu)
    assert paytv.window.view.bench.focus is not None


def test_a_right_click_on_one_of_several_keeps_them(paytv: Driver) -> None:
    one, two = cards(paytv, 2)
    paytv.choose(one, two)
    menu = on_map(paytv, at_block(paytv, f"card:{two}"))
    assert paytv.session.selection == {one, two}
    assert "Edit text" not in words(menu)


def test_an_empty_place_offers_what_fits_there(paytv: Driver) -> None:
    paytv.choose(*cards(paytv, 1))
    grid = paytv.window.view.drawing.grid
    lane = find_lane(paytv.session.journey, paytv.session.journey.lanes[0].id)
    spot = grid.lane(lane.id)
    stage = grid.stages[-1]
    menu = on_map(paytv, px(paytv, Point(stage.right - 3, spot.y + spot.h - 3)))
    assert paytv.session.selection == frozenset()
    assert words(menu)[:3] == ["Touchpoint", "Customer action", "Wait"]


def test_the_line_of_a_curve_is_found_between_its_points(paytv: Driver) -> None:
    drawing = paytv.window.view.drawing
    points = [find_block(drawing, f"point:{curve_of(paytv)}:{card}") for card in cards(paytv, 2)]
    one, two = (found[1].centre for found in points if found is not None)
    x, top = (one.x + two.x) / 2, min(one.y, two.y)
    y = next(top + mm for mm in range(200) if curve_at(drawing, x, top + mm, 0.6) is not None)
    assert curve_at(drawing, x, y - 5, 3.0) is None
    menu = on_map(paytv, px(paytv, Point(x, y)))
    assert paytv.session.selection == {curve_of(paytv)}
    assert "Measured" in words(menu)


def test_the_menu_key_opens_at_what_has_the_keyboard(paytv: Driver) -> None:
    view = paytv.window.view
    (card,) = cards(paytv, 1)
    press(view, Qt.Key.Key_Right)
    paytv.choose(card)
    menu = by_key(paytv)
    found = view.bench.find(card)
    assert found is not None
    box = view.window_rect(found.layer, found.rect)
    assert box.contains(QPointF(view.viewport().mapFromGlobal(menu.pos())))
    assert menu.activeAction() is menu.actions()[0]


def test_during_a_drag_the_right_button_only_stops_that(paytv: Driver) -> None:
    view, before = paytv.window.view, paytv.session.project
    at = at_block(paytv, f"card:{cards(paytv, 1)[0]}")
    port = view.viewport()
    mouse(port, QEvent.Type.MouseButtonPress, at)
    for step in (20, 60, 200):
        mouse(port, QEvent.Type.MouseMove, at + QPoint(step, 0))
        QApplication.processEvents()
    assert view.in_gesture
    with pytest.raises(AssertionError, match="no menu"):
        on_map(paytv, at)
    assert not view.in_gesture
    mouse(port, QEvent.Type.MouseButtonRelease, at + QPoint(200, 0), down=False)
    assert paytv.session.project is before


def test_every_row_of_every_outline_is_a_command(paytv: Driver) -> None:
    known, journey = {command.id for command in commands()}, paytv.session.journey
    chosen: list[frozenset[Id]] = [frozenset({lane.id}) for lane in journey.lanes]
    chosen += [frozenset({journey.stages[0].id}), frozenset({journey.links[0].id})]
    chosen += [frozenset({curve_of(paytv)}), frozenset(cards(paytv, 1)), frozenset(cards(paytv, 2))]
    chosen += [frozenset({f"point:{curve_of(paytv)}:{cards(paytv, 1)[0]}"}), frozenset()]
    made = [outlines.tab(), outlines.note(), outlines.step()]
    for selection in chosen:
        paytv.choose(*selection)
        made.append(outlines.outline(paytv.session, None))
    for lane in journey.lanes:
        focus = Focus(lane.id, journey.stages[0].id)
        made.append(outlines.outline(paytv.session, focus))
    assert all(set(ids(rows)) <= known for rows in made)
    assert len(set(made)) >= 12


def ids(rows: Outline) -> list[str]:
    found: list[str] = []
    for row in rows:
        if isinstance(row, Sub):
            found += ids(row.rows)
        elif isinstance(row, str) and not isinstance(row, Menu) and row:
            found.append(row)
    return found


def test_menus_never_begin_end_or_repeat_a_line(paytv: Driver) -> None:
    for language in i18n.LANGUAGES:
        i18n.use(language)
        for lane in paytv.session.journey.lanes:
            paytv.choose(lane.id)
            rows = outlines.outline(paytv.session, None)
            menu = paytv.window.context.make(rows, paytv.window)
            lines = [action.isSeparator() for action in menu.actions()]
            assert not lines[0]
            assert not lines[-1]
            assert (True, True) not in set(pairwise(lines))
            menu.deleteLater()


# -- lists ------------------------------------------------------------------------------------


def test_notes_have_a_menu(paytv: Driver) -> None:
    tray = paytv.window.panes.notes
    texts = [note.text for note in paytv.session.project.notes]
    tray.list.setCurrentIndex(tray.list.model().index(0, 0))
    at = tray.list.visualRect(tray.list.model().index(1, 0)).center()
    menu = driver_list_menu(paytv, at)
    assert tray.chosen == (paytv.session.project.notes[1].id,)
    choose(menu, "Copy")
    assert QGuiApplication.clipboard().text() == texts[1]
    choose(driver_list_menu(paytv, at), "Choose all notes")
    assert len(tray.chosen) == len(texts)
    choose(driver_list_menu(paytv, at), "Delete")
    assert paytv.session.project.notes == ()
    assert paytv.status().endswith("Ctrl+Z puts it back.")


def test_shift_f10_opens_the_menu_of_what_has_the_keyboard(paytv: Driver) -> None:
    rows = paytv.window.panes.notes.list
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    paytv.do("view.menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert words(menu)[0] == "Place on the map"
    assert paytv.window.panes.notes.chosen == (paytv.session.project.notes[0].id,)
    menu.close()
    paytv.window.view.setFocus()
    paytv.choose(*cards(paytv, 1))
    paytv.do("view.menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert words(menu)[0] == "Edit text"


def driver_list_menu(driver: Driver, at: QPoint) -> QMenu:
    return driver.menu(driver.window.panes.notes.list.viewport(), at)


def test_steps_have_a_menu(paytv: Driver) -> None:
    (card,) = cards(paytv, 1)
    paytv.choose(card)
    paytv.do("edit.feel.2")
    paytv.do("edit.feel.1")
    paytv.do("view.history")
    rows = paytv.window.panes.history.list
    at = rows.visualRect(rows.model().index(0, 0)).center()
    choose(paytv.menu(rows.viewport(), at), "Go to this step")
    assert paytv.session.undo_label == ""
    choose(paytv.menu(rows.viewport(), at), "To the newest step")
    assert paytv.session.redo_label == ""


def test_a_recent_file_can_be_forgotten_but_not_opened_when_it_is_gone(
    paytv: Driver, tmp_path: Path
) -> None:
    settings, window = paytv.window.settings, paytv.window
    here, gone = tmp_path / "here.journey.json", tmp_path / "gone.journey.json"
    here.write_text("{}")
    for path in (gone, here):
        settings.remember(path)
    opened: list[Path] = []
    menu = file_menu(gone, settings.forget, opened.append, window)
    assert not menu.actions()[0].isEnabled()
    menu.deleteLater()
    menu = file_menu(here, settings.forget, opened.append, window)
    menu.actions()[0].trigger()
    assert opened == [here]
    menu.actions()[-1].trigger()
    assert settings.recent == [gone]
    assert here.exists()
    menu.deleteLater()


def test_rows_of_the_recent_files_have_that_menu(paytv: Driver, tmp_path: Path) -> None:
    path = tmp_path / "one.journey.json"
    path.write_text("{}")
    paytv.window.settings.remember(path)
    recent = paytv.window._recent
    recent.popup(QPoint(0, 0))
    at = recent.actionGeometry(recent.actions()[0]).center()
    menu = paytv.menu(recent, at)
    assert words(menu)[0] == "Open"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    recent.close()
