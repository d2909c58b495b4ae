"""Posters in tiles as the dialog asks for them and shows them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest

from journeyeditor.poster.setup import PosterSetup, Tiles
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.dialogs.page_list import SIDE
from tests.ui.driver import Driver
from tests.ui.poster_driver import ready, wait_until


@pytest.fixture
def dialog(paytv: Driver) -> Iterator[ExportDialog]:
    """The dialog over the window with the example."""
    session, window = paytv.session, paytv.window
    made = ExportDialog(session.project, session.map_id, window.fonts, paytv.answers, window)
    made.show()
    yield made
    made.close()


def test_tiles_are_shown_on_the_poster_and_one_by_one(dialog: ExportDialog) -> None:
    choices = dialog.choices
    ready(dialog)
    assert dialog.facts.pages.isVisible()
    assert not choices.overlap.isVisible()
    choices.tiles.setCurrentIndex(2)
    choices.tiles.activated.emit(choices.tiles.currentIndex())
    assert dialog.setup == PosterSetup(tiles=Tiles("A3"))
    assert choices.overlap.isVisible()
    assert not choices.more.crop.isEnabled()
    ready(dialog)
    assert dialog.facts.tiles.text == "15 × A3"
    assert not dialog.facts.pages.isVisible()
    assert dialog.sheet.leaf is not None
    assert [block.id for block in dialog.sheet.leaf.blocks][-1] == "plan:C5"
    assert dialog.sheet.leaf.label == "Poster"
    dialog.pager.turn(2)
    assert dialog.sheet.leaf.label == "A1"
    list_follows_and_leads(dialog)


def list_follows_and_leads(dialog: ExportDialog) -> None:
    """The list of pages has a picture of each, shows where one is, and leads there."""
    pages, pager = dialog.pages, dialog.pager
    assert pages.count() == 17
    assert pages.currentRow() == pager.page == 2
    assert pages.item(2).text() == "A1"
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert pager.page == 3
    assert dialog.sheet.leaf is not None
    assert dialog.sheet.leaf.label == "A2"
    QTest.keyClick(dialog.sheet, Qt.Key.Key_End)
    assert pages.currentRow() == 16
    role = Qt.ItemDataRole.DecorationRole
    wait_until(lambda: isinstance(pages.item(16).data(role), QPixmap))
    picture = pages.item(2).data(role).toImage()
    assert max(picture.width(), picture.height()) == SIDE
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, 60, 3)}
    assert len(colours) > 5
