"""The poster dialog: what it promises is what it writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from journeyeditor.edits.cards import revise_card
from journeyeditor.model.find import find_map, in_order
from journeyeditor.poster.setup import PosterSetup, Way
from journeyeditor.ui.dialogs.export import ExportDialog
from tests.ui.driver import Driver


@pytest.fixture
def dialog(paytv: Driver, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog over the window with the example."""
    made = ExportDialog(
        paytv.session.project,
        paytv.session.map_id,
        paytv.window.fonts,
        paytv.answers,
        paytv.window,
    )
    made.start_in(tmp_path, "poster")
    made.show()
    yield made
    made.close()


def test_a0_landscape_is_offered_first(dialog: ExportDialog) -> None:
    """With the size of its texts and how far they can be read."""
    assert dialog.setup == PosterSetup("A0", Way.LANDSCAPE)
    assert dialog.card_text.text.endswith(" pt")
    assert not dialog.smallest.text.startswith("!")


def test_saving_writes_the_poster(dialog: ExportDialog, paytv: Driver, tmp_path: Path) -> None:
    """A PDF of the chosen paper, whole."""
    paytv.answers.poster = tmp_path / "poster.pdf"
    dialog.way.button("portrait").click()
    dialog.save.click()
    assert dialog.written == (tmp_path / "poster.pdf", "A0")
    data = (tmp_path / "poster.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert paytv.answers.names == ["poster.pdf"]


def test_characters_that_no_font_has_are_told(paytv: Driver, tmp_path: Path) -> None:
    """With the number of the card; the poster is written all the same."""
    project, map_id = paytv.session.project, paytv.session.map_id
    first = in_order(find_map(project, map_id))[0].card.id
    project = revise_card(project, map_id, first, title="Kaart \u0378")
    dialog = ExportDialog(project, map_id, paytv.window.fonts, paytv.answers, paytv.window)
    paytv.answers.poster = tmp_path / "poster.pdf"
    dialog.save.click()
    assert dialog.written is not None
    assert [told.split(".")[0] for told in paytv.answers.told] == [
        "1 character cannot be drawn: U+0378 in card 1"
    ]
    dialog.close()


def test_a_poster_that_cannot_be_written_is_said_and_the_dialog_stays(
    dialog: ExportDialog, paytv: Driver, tmp_path: Path
) -> None:
    """Nothing is lost, another place can be chosen."""
    paytv.answers.poster = tmp_path / "nowhere" / "poster.pdf"
    dialog.save.click()
    assert len(paytv.answers.told) == 1
    assert dialog.written is None
    assert dialog.isVisible()


def test_no_file_no_poster(dialog: ExportDialog) -> None:
    """Cancelling the file dialog comes back to this one."""
    dialog.save.click()
    assert dialog.written is None
    assert dialog.isVisible()
