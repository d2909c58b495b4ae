"""Posters in tiles as the dialog asks for them and shows them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journeyeditor.poster.setup import PosterSetup, Tiles
from journeyeditor.ui.dialogs.export import ExportDialog
from tests.ui.driver import Driver
from tests.ui.poster_driver import ready


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
    dialog.pager.turn(2)
    assert dialog.sheet.leaf.label == "A1"
