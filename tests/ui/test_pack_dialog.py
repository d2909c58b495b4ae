"""The work pack and the report from the window: on paper, as PDF, on the clipboard, as text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from journeyeditor.storage.inside import project_inside
from journeyeditor.ui.dialogs.pack_making import PackDialog
from journeyeditor.ui.dialogs.pack_memory import PackMemory, from_plain, to_plain
from journeyeditor.workpack.setup import PackSetup, Part
from tests.ui.driver import Driver
from tests.ui.poster_driver import ready, save, wait_until

TWO = PackSetup((Part.AGENDA, Part.ACTIONS), letter=True, anonymous=True, project_inside=False)


@pytest.fixture
def dialog(paytv: Driver, tmp_path: Path) -> Iterator[PackDialog]:
    """The dialog with two short parts, over the window with the example."""
    session, window = paytv.session, paytv.window
    made = PackDialog(session.project, session.map_id, window.fonts, paytv.answers, window)
    made.start_in(tmp_path, "pack")
    made.choices.show_setup(TWO)
    made.show()
    ready(made)
    yield made
    made.close()


def test_all_that_can_be_chosen_is_what_the_pack_is_asked_for(dialog: PackDialog) -> None:
    """And the pages are there at once, each under the name of its chapter."""
    choices = dialog.choices
    assert choices.setup == TWO
    assert dialog.pages.count() == len(dialog.pager.names) == 3
    assert dialog.pager.names[0] == "Page 1 of 3: Agenda"
    assert dialog.pager.names[2] == "Page 3 of 3: Actions"
    choices.parts[Part.AGENDA].click()
    choices.parts[Part.TEASERS].click()
    choices.paper.button("a4").click()
    choices.anonymous.click()
    choices.inside.click()
    assert choices.setup == PackSetup((Part.TEASERS, Part.ACTIONS))
    ready(dialog)
    assert "Script of the teasers" in dialog.pager.names[0]


def test_a_pack_without_parts_is_refused_where_it_was_chosen(dialog: PackDialog) -> None:
    choices = dialog.choices
    for part in TWO.parts:
        choices.parts[part].click()
    ready(dialog)
    assert choices.rows.said(choices.parts[Part.REPORT]) == "Choose at least one part."
    assert not dialog.foot.save.isEnabled()
    choices.parts[Part.AGENDA].click()
    ready(dialog)
    assert choices.rows.said(choices.parts[Part.REPORT]) == ""
    assert dialog.foot.save.isEnabled()


def test_it_is_written_printed_and_remembered(
    dialog: PackDialog, paytv: Driver, tmp_path: Path
) -> None:
    """For its file: what another file begins with stays as it was."""
    settings, file, map_id = paytv.window.settings, tmp_path / "x.journey.json", dialog.map_id
    dialog.take_up(PackMemory({map_id: TWO}, settings, file))
    dialog.choices.inside.click()
    ready(dialog)
    paytv.answers.poster = tmp_path / "pack.pdf"
    save(dialog)
    assert dialog.written == (tmp_path / "pack.pdf", "3 pages of Letter")
    assert dialog.foot.sentence.text() == "Ready: pack.pdf, 3 pages of Letter."
    inside = project_inside((tmp_path / "pack.pdf").read_bytes(), "pack.pdf").decode()
    assert paytv.session.project.participants[0].name not in inside
    asked = dialog.choices.setup
    assert PackMemory({}, settings, file).recall(map_id) == asked
    assert PackMemory({}, settings, None).recall(map_id).parts == tuple(Part)
    paytv.answers.printed = tmp_path / "printed.pdf"
    dialog.foot.print.click()
    wait_until(lambda: not dialog.foot.is_busy)
    assert dialog.foot.sentence.text() == "Printed to printed.pdf at 100 %."


@pytest.mark.parametrize("found", [None, 3, {}, {"parts": []}, {"parts": ["x"]}, {"parts": 3}])
def test_what_makes_no_sense_in_the_settings_counts_as_not_there(found: object) -> None:
    assert from_plain(found) is None
    assert from_plain(to_plain(TWO)) == TWO


def test_the_report_is_copied_and_saved_as_text(paytv: Driver, tmp_path: Path) -> None:
    """In the language of the map; the file tells where each figure comes from too."""
    paytv.do("analyse.copy")
    copied = QGuiApplication.clipboard().text()
    assert "A5  Hand-overs between departments: 14/18" in copied
    assert "Source:" not in copied
    paytv.answers.rest = tmp_path / "report.txt"
    paytv.do("analyse.text")
    saved = (tmp_path / "report.txt").read_text()
    assert "A5  Hand-overs between departments: 14/18" in saved
    assert "Source:" in saved
    assert paytv.answers.names[-1].endswith(" report.txt")
    paytv.answers.rest = tmp_path / "nowhere" / "report.txt"
    paytv.do("analyse.text")
    assert paytv.answers.told[-1].endswith("The map is as it was.")
