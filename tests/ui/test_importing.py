"""Bringing measurements in, as a person does: the dialog live, and what is on the map after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeyeditor.importing.meanings import Column, Meaning
from journeyeditor.importing.scales import Scale
from journeyeditor.model.journey import Metric
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.importing.dialog import ImportDialog
from journeyeditor.ui.importing.opening import import_measurements
from tests.ui.driver import Driver, press
from tests.ui.start_driver import Program, drop

CSV = """Fase;Contact;Cijfer;n;Datum
3;10;8,9;120;2025-11-01
;Belt met vraag over zenders (gesprek 1);8,4;99;2025-11-01
;zomaar iets;7,1;40;2025-11-02
;16;11;60;2025-11-02
"""


class Importing:
    """The dialog of a window."""

    def __init__(self, driver: Driver, qtbot: QtBot) -> None:
        self.driver, self.qtbot = driver, qtbot
        driver.do("file.measurements")
        (self.dialog,) = (d for d in driver.window.findChildren(ImportDialog) if d.isVisible())
        self.page, self.left = self.dialog.page, self.dialog.page.left

    def wait(self, words: str) -> None:
        """Wait until this is said of the rows."""
        self.qtbot.waitUntil(lambda: self.page.total.text() == words, timeout=5000)

    def choose(self, choice: Choice, code: str) -> None:
        """Choose something from a list, as with the keyboard; that brings it into view first."""
        choice.setFocus()
        codes = [entry[0] for entry in choice._entries]
        choice.setCurrentIndex(codes.index(code))
        choice.activated.emit(codes.index(code))

    def metrics(self) -> tuple[Metric, ...]:
        """The measurements of the journey."""
        return self.driver.session.journey.metrics


@pytest.fixture
def importing(paytv: Driver, qtbot: QtBot) -> Iterator[Importing]:
    """The dialog on the worked example, without a table."""
    made = Importing(paytv, qtbot)
    yield made
    made.dialog.reject()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table file with four rows, two of which have no place."""
    path = tmp_path / "meting.csv"
    path.write_bytes(CSV.encode("cp1252"))
    return path


def test_a_table_is_understood_mended_and_put_on_the_journey(
    importing: Importing, table: Path
) -> None:
    driver, dialog, page = importing.driver, importing.dialog, importing.page
    before = driver.session.project
    driver.answers.table = table
    dialog.empty.file.click()
    importing.wait("1 of 4 rows get a place")
    assert dialog.put.text() == "Put 1 measurement on the journey"
    assert page.rows.fate(1) == (
        False,
        "“Belt met vraag over zenders (gesprek 1)” is not on this map.",
    )
    importing.left.list.choose(0)
    importing.choose(importing.left.place, "card P03")
    importing.wait("2 of 4 rows get a place")
    assert page.rows.fate(1) == (
        True,
        "3 Calls with a question about channels (call 1): grade 8.4 (n 99)",
    )
    assert [row.about for row in importing.left.list.lines.rows] == ["row 4", "row 5"]
    dialog.put.click()
    QApplication.processEvents()
    new = importing.metrics()[-2:]
    assert [(m.card_id, m.value, m.n) for m in new] == [("P10", 8.9, 120), ("P03", 8.4, 99)]
    assert driver.status() == "2 measurements stand on the journey. 2 rows got no place."
    notes = [note.text for note in driver.session.project.notes[-2:]]
    assert notes[0].startswith("Not placed from meting.csv, row 4: “zomaar iets” is not on this")
    driver.do("edit.undo")
    assert driver.session.project is before


def test_what_a_column_means_and_how_it_is_read_can_be_changed(
    importing: Importing, table: Path
) -> None:
    dialog, page = importing.dialog, importing.page
    dialog.read_file(table)
    importing.wait("1 of 4 rows get a place")
    importing.choose(page.header.choices[2], "value:nps")
    importing.qtbot.waitUntil(
        lambda: (
            dialog.found is not None
            and dialog.found.choices.columns[2] == Column(Meaning.VALUE, Scale.NPS)
        )
    )
    importing.choose(page.header.choices[4], "n")  # dates are no numbers of answers
    importing.wait("0 of 4 rows get a place")
    assert dialog.found is not None
    assert dialog.found.choices.columns[3] == Column()
    assert not dialog.put.isEnabled()
    importing.choose(page.bar.separator, ",")
    importing.qtbot.waitUntil(lambda: page.rows.columnCount() == 3)
    importing.choose(page.bar.separator, ";")
    importing.wait("1 of 4 rows get a place")
    importing.choose(page.bar.header, "-1")
    importing.qtbot.waitUntil(lambda: page.rows.names[0] == "Column 1")


def test_only_choices_that_matter_are_asked(importing: Importing) -> None:
    bar = importing.page.bar
    importing.dialog.read_text("contact\tscore\tn\n10\t0,92\t40\n10\t0,92\t40\n\t0,5\t9\n")
    importing.wait("0 of 3 rows get a place")
    assert bar.meaning_rows.said(bar.scale) == "Choose on which scale the scores are."
    assert not bar.ces.isVisible()
    importing.choose(bar.scale, "csat_pct")
    importing.wait("1 of 3 rows get a place")
    assert importing.page.rows.fate(0)[1].endswith("satisfied 0.92 % (n 40)")
    bar.fractions.click()
    importing.qtbot.waitUntil(
        lambda: importing.page.rows.fate(0)[1].endswith("satisfied 92 % (n 40)")
    )
    bar.doubles.click()
    importing.wait("2 of 3 rows get a place")
    importing.choose(bar.about, "journey")
    importing.wait("3 of 3 rows get a place")
    assert not importing.dialog.keep.isVisible()


def test_a_table_on_the_clipboard(importing: Importing) -> None:
    QGuiApplication.clipboard().setText("contact\tgrade\n10\t8\n10\t9\n")
    press(importing.dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    importing.wait("2 of 2 rows get a place")
    assert importing.page.rows.fate(0)[1].endswith(": grade 8.5 (n 2)")
    QGuiApplication.clipboard().setText("")


def test_what_cannot_be_read_is_told_and_what_is_shown_stays(
    importing: Importing, table: Path, tmp_path: Path
) -> None:
    dialog = importing.dialog
    dialog.read_file(tmp_path / "gone.csv")
    importing.qtbot.waitUntil(lambda: bool(dialog.empty.trouble.text()))
    assert dialog.empty.trouble.text().startswith("! This file cannot be read.")
    dialog.read_file(table)
    importing.wait("1 of 4 rows get a place")
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0" + bytes(100))
    dialog.read_file(tmp_path / "old.xls")
    importing.qtbot.waitUntil(lambda: bool(importing.driver.answers.told))
    assert "save it as .xlsx" in importing.driver.answers.told[0]
    assert dialog.put.isEnabled()
    importing.choose(dialog.page.bar.separator, ",")  # still of the table that is shown
    importing.qtbot.waitUntil(lambda: dialog.page.rows.columnCount() == 3)
    assert dialog.page.name.text() == "meting.csv"


def test_what_is_left_is_saved_as_a_file(importing: Importing, table: Path, tmp_path: Path) -> None:
    importing.dialog.read_file(table)
    importing.wait("1 of 4 rows get a place")
    importing.driver.answers.rest = tmp_path / "rest.csv"
    importing.dialog.keep.click()
    assert importing.driver.answers.names == ["meting not placed.csv"]
    assert "zomaar iets" in (tmp_path / "rest.csv").read_text("utf-8-sig")
    importing.dialog.notes.click()
    importing.dialog.put.click()
    assert all("zomaar" not in note.text for note in importing.driver.session.project.notes)


def test_an_empty_list_is_saved_for_whoever_measures(importing: Importing, tmp_path: Path) -> None:
    importing.driver.answers.rest = tmp_path / "list.csv"
    importing.dialog.empty.template.click()
    assert importing.driver.answers.names == ["Three months' welcome to measure.csv"]
    text = (tmp_path / "list.csv").read_text("utf-8-sig")
    assert "card;P10;10;Technician installs the box;grade;" in text


def test_a_table_that_is_dropped_on_a_window_is_for_its_journey(
    program: Program, two_files: tuple[Path, Path], table: Path, qtbot: QtBot
) -> None:
    program.desk.open_files([two_files[0]])
    (shell,) = program.desk.shells
    assert shell.editor is not None
    drop(shell, [table])
    (dialog,) = shell.editor.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.found is not None)
    dialog.reject()


def test_leaving_in_the_middle_leaves_nothing_behind(paytv: Driver, tmp_path: Path) -> None:
    """The harness looks for threads that are left."""
    path = tmp_path / "large.csv"
    path.write_text("contact;grade\n" + "10;8\n" * 150_000)
    before = paytv.session.project
    dialog = import_measurements(paytv.window, path)
    dialog.reject()
    QApplication.processEvents()
    assert paytv.session.project is before


def test_the_keyboard_alone(importing: Importing, table: Path) -> None:
    dialog, page = importing.dialog, importing.page
    dialog.read_file(table)
    importing.wait("1 of 4 rows get a place")
    assert dialog.focusWidget() is dialog.put
    wanted = [page.bar.encoding, *page.header.choices, page.table, importing.left.list, dialog.put]
    stops = []
    while dialog.put not in stops:
        press(dialog.focusWidget(), Qt.Key.Key_Tab)
        stops.append(dialog.focusWidget())
    assert [stop for stop in stops if stop in wanted] == wanted
    assert all(choice.accessibleName() for choice in page.header.choices)
    page.table.setFocus()
    press(page.table, Qt.Key.Key_Return)
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
