"""Maps from and to other programs through their two dialogs."""

from __future__ import annotations

import re
from pathlib import Path

import pptx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeyeditor.model.enums import Actor
from journeyeditor.model.find import customer_cards
from journeyeditor.ui.exchange.export_dialog import ExportDialog
from journeyeditor.ui.exchange.import_dialog import ImportMapDialog
from journeyeditor.ui.exchange.opening import export_map, import_map
from tests.ui.driver import Driver, press
from tests.ui.start_driver import Program

DIAGRAM = """journey
  title Market
  section Buy
    Ask: 5: Visitor, Staff
    Pay: 2: Visitor
"""


@pytest.fixture
def diagram(tmp_path: Path) -> Path:
    """A file of Mermaid."""
    path = tmp_path / "market.mmd"
    path.write_text(DIAGRAM)
    return path


def _import(driver: Driver, path: Path, qtbot: QtBot) -> ImportMapDialog:
    driver.answers.table = path
    dialog = import_map(driver.window)
    assert dialog is not None
    qtbot.waitUntil(lambda: not dialog.progress.isVisible())
    return dialog


def _export(driver: Driver, key: str, qtbot: QtBot) -> ExportDialog:
    dialog = export_map(driver.window)
    keys = [row.key for row in dialog.list.lines.rows]
    dialog.list.choose(keys.index(key))
    qtbot.waitUntil(dialog.save.isEnabled)
    return dialog


def test_who_is_the_customer_can_be_chosen(paytv: Driver, diagram: Path, qtbot: QtBot) -> None:
    dialog = _import(paytv, diagram, qtbot)
    choices = dialog.cast.choices
    assert [choice.value for choice in choices.values()] == ["customer", "employee"]
    choices["Staff"].activated.emit(0)
    assert not dialog.here.isEnabled()
    qtbot.waitUntil(dialog.here.isEnabled)
    assert choices["Staff"].value == "customer"
    choices["Visitor"].activated.emit(1)
    qtbot.waitUntil(dialog.here.isEnabled)
    dialog.here.click()
    lanes = [lane for lane in paytv.session.journey.lanes if lane.cells]
    assert [(lane.name, lane.actor) for lane in lanes] == [
        ("Staff", Actor.CUSTOMER),
        ("Visitor", Actor.EMPLOYEE),
    ]


def test_a_diagram_joins_the_project_as_one_step(
    paytv: Driver, diagram: Path, qtbot: QtBot
) -> None:
    before = paytv.session.project
    dialog = _import(paytv, diagram, qtbot)
    assert dialog.came.list.item(0).text() == "“Market”: a map of 1 stage with 2 steps (line 1)"
    dialog.copy.click()
    assert "Customer: Visitor" in QGuiApplication.clipboard().text()
    dialog.here.click()
    assert paytv.session.journey.title == "Market"
    assert len(paytv.session.project.maps) == len(before.maps) + 1
    assert paytv.session.project.channels == before.channels
    paytv.do("edit.undo")
    assert paytv.session.project is before


def test_a_diagram_as_a_project_of_its_own_is_not_saved_yet(
    paytv: Driver, diagram: Path, qtbot: QtBot
) -> None:
    dialog = _import(paytv, diagram, qtbot)
    dialog.new.click()
    assert paytv.session.project.title == "Market"
    assert paytv.session.modified
    assert paytv.window.files.path is None
    paytv.session.mark_saved(paytv.session.project)


def test_a_file_that_is_no_map_says_so(paytv: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "x.mmd"
    path.write_text("pie\n a: 3")
    dialog = _import(paytv, path, qtbot)
    assert dialog.sentence.text().startswith("! This is a “pie” of Mermaid")
    assert not dialog.here.isVisible()
    gone = _import(paytv, tmp_path / "gone.mmd", qtbot)
    assert gone.sentence.text().startswith("! This file cannot be read.")


def test_a_map_goes_out_to_a_file_or_to_the_clipboard(
    paytv: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _export(paytv, "mermaid", qtbot)
    assert dialog.left.list.count() > 3
    dialog.save.click()  # nobody said where
    assert dialog.isVisible()
    paytv.answers.rest = tmp_path / "out.mmd"
    dialog.save.click()
    assert (tmp_path / "out.mmd").read_text().startswith("journey\n    title ")
    assert paytv.answers.names[-2].endswith(".mmd")
    _export(paytv, "mermaid", qtbot).copy.click()
    assert QGuiApplication.clipboard().text() == (tmp_path / "out.mmd").read_text()


def test_a_file_that_cannot_be_written_leaves_the_dialog_open(
    paytv: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _export(paytv, "mermaid", qtbot)
    paytv.answers.rest = tmp_path / "no" / "folder.mmd"
    dialog.save.click()
    assert len(paytv.answers.told) == 1
    assert dialog.isVisible()
    dialog.reject()


def test_what_is_chosen_is_drawn_alone_with_the_numbers_of_the_map(
    paytv: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    chosen = [place.card.id for place in customer_cards(paytv.session.journey)][4:6]
    paytv.choose(*chosen)
    dialog = _export(paytv, "svg", qtbot)
    paytv.answers.rest = tmp_path / "part.svg"
    dialog.save.click()
    drawing = (tmp_path / "part.svg").read_text("utf-8")
    assert re.findall(r'id="card:(\w+)"', drawing) == chosen
    assert re.findall(r"<title>\w+ (\d+),", drawing) == ["5", "6"]


def test_a_picture_is_as_fine_and_as_clear_as_it_is_wished(
    paytv: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = _export(paytv, "png", qtbot)
    assert not dialog.choices.part.isVisibleTo(dialog)  # nothing is chosen on the map
    dialog.choices.ground.button("none").click()
    qtbot.waitUntil(dialog.save.isEnabled)
    dialog.choices.times.button("1").click()
    qtbot.waitUntil(dialog.save.isEnabled)
    paytv.answers.rest = tmp_path / "map.png"
    dialog.save.click()
    picture = QImage(str(tmp_path / "map.png"))
    assert f"{picture.width()} × {picture.height()} pixels" in dialog.looks.facts.text()
    assert picture.hasAlphaChannel()
    assert paytv.status().startswith("Ready: map.png")


def test_slides_are_made_of_the_whole_map(paytv: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    paytv.choose(customer_cards(paytv.session.journey)[0].card.id)
    dialog = _export(paytv, "pptx", qtbot)
    paytv.answers.rest = tmp_path / "map.pptx"
    dialog.save.click()
    stages = len(paytv.session.journey.stages)
    assert len(pptx.Presentation(str(tmp_path / "map.pptx")).slides) == stages + 2


def test_a_diagram_opens_where_no_project_is(program: Program, diagram: Path, qtbot: QtBot) -> None:
    program.desk.open([])
    shell = program.desk.shells[0]
    program.desk.open_files([diagram], shell)
    (dialog,) = shell.findChildren(ImportMapDialog)
    qtbot.waitUntil(dialog.new.isVisible)
    assert not dialog.here.isVisible()
    dialog.new.click()
    assert shell.editor is not None
    assert shell.editor.session.project.title == "Market"
    assert shell.editor.session.modified
    shell.editor.session.mark_saved(shell.editor.session.project)


def test_nothing_is_made_before_a_format_is_chosen_and_the_last_one_is_offered(
    paytv: Driver, qtbot: QtBot
) -> None:
    dialog = export_map(paytv.window)
    QApplication.processEvents()
    assert dialog.list.hasFocus()
    assert (dialog.list.chosen, dialog._worker.isRunning()) == (-1, False)
    press(dialog.list, Qt.Key.Key_Return)
    assert dialog.form.key == "png"
    dialog.reject()
    dialog = _export(paytv, "mermaid", qtbot)
    dialog.copy.click()
    again = export_map(paytv.window)
    assert again.form.key == "mermaid"
    again.reject()
