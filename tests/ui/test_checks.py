"""The remarks upon a poster: seen in the inspector and in the poster's dialog, and followed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.maps import revise_map
from journeyeditor.model.base import evolve
from journeyeditor.poster.setup import Kind
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.dialogs.poster_memory import PosterMemory
from tests.ui.driver import Driver, press
from tests.ui.poster_driver import ready

LONG = "one two three four five six seven eight nine ten eleven twelve thirteen"


@pytest.fixture
def dialog(paytv: Driver, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog over the window with the example."""
    session, window = paytv.session, paytv.window
    made = ExportDialog(session.project, session.map_id, window.fonts, paytv.answers, window)
    made.start_in(tmp_path, "poster")
    made.take_up(PosterMemory(window.last_posters, window.settings, None))
    made.show()
    ready(made)
    yield made
    made.close()


def long_titles(paytv: Driver) -> None:
    """Give two cards titles that are too long."""
    for card in ("P14", "P16"):
        session = paytv.session
        project = revise_card(session.project, session.map_id, card, title=LONG)
        session.commit("Long", project, frozenset())


def follow(paytv: Driver, index: int) -> None:
    """Press Enter on a line of the inspector."""
    line = paytv.inspector.journey.remarks.line(index)
    line.setFocus()
    press(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_a_remark_leads_to_its_cards(paytv: Driver) -> None:
    """All of them are chosen, and the keyboard is on the first."""
    long_titles(paytv)
    assert paytv.inspector.journey.remarks.sentences[0].startswith("2 titles have more than 12")
    follow(paytv, 0)
    assert paytv.session.selection == {"P14", "P16"}
    focus = paytv.window.view.bench.focus
    assert focus is not None
    assert focus.lane_id == "c1"
    assert paytv.window.view.hasFocus()


def test_a_remark_leads_to_the_field_that_is_empty(paytv: Driver) -> None:
    session = paytv.session
    session.commit("No date", revise_map(session.project, session.map_id, date=""), frozenset())
    page = paytv.inspector.journey
    assert page.remarks.sentences[0].startswith("No date yet")
    follow(paytv, 0)
    assert page.date.line.hasFocus()
    assert page.date.line.visibleRegion().boundingRect().height() == page.date.line.height()


def test_a_remark_leads_to_a_list(paytv: Driver) -> None:
    assert paytv.inspector.journey.remarks.sentences == ["8 actions have no owner yet."]
    follow(paytv, 0)
    lists = paytv.window.lists.window
    assert lists is not None
    assert lists.editor.name == "actions"
    assert lists.editor.list.current == "A1"


def test_nothing_to_look_at_is_said(paytv: Driver) -> None:
    session = paytv.session
    session.commit("None", evolve(session.project, actions=()))
    page = paytv.inspector.journey
    assert page.remarks.sentences == []
    assert not page.remarks.isVisible()
    assert page.well.isVisible()
    assert "Print at 100 %" in page.well.text()


def test_the_dialog_lists_what_this_poster_prints(dialog: ExportDialog) -> None:
    """Actions are not on a blank poster, so nobody need own them."""
    assert dialog.checks.listing.sentences == ["8 actions have no owner yet."]
    assert dialog.checks.is_open
    dialog.choices.kind.button(Kind.BLANK.value).click()
    ready(dialog)
    assert dialog.checks.listing.sentences == []
    assert not dialog.checks.is_open


def test_what_the_paper_adds_is_in_the_same_list(dialog: ExportDialog) -> None:
    """It leads nowhere on the map, so the keyboard does not stop there."""
    dialog.choices.paper.show_value("A4")
    dialog.choices.changed.emit()
    ready(dialog)
    *_, last = dialog.checks.listing.sentences
    assert last.endswith("in the appendix.")
    line = dialog.checks.listing.line(len(dialog.checks.listing.sentences) - 1)
    assert line.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_following_leaves_the_dialog_and_keeps_its_choices(
    dialog: ExportDialog, paytv: Driver
) -> None:
    dialog.choices.coloured.setChecked(False)
    ready(dialog)
    press(dialog.checks.listing.line(0), Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.followed is not None
    assert dialog.followed.refs[0] == "A1"
    assert not paytv.window.last_posters[paytv.session.map_id].coloured_lanes
