"""Tables that come in through their dialog: what is guessed can be changed, ours go back."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from journeyeditor.exchange.sheet_columns import Column
from journeyeditor.exchange.sheet_guess import Form
from journeyeditor.exchange.sheet_writing import write_rows_text
from journeyeditor.model.find import find_card, places
from journeyeditor.ui.exchange.opening import import_map
from journeyeditor.ui.exchange.sheet_dialog import SheetDialog
from tests.ui.driver import Driver

TABLE = """Fase;Stap;Emotie;Opmerking
Oriënteren;Zoekt;4;let op
Oriënteren;Belt;2;
Kopen;Bestelt;5;
"""


def _dialog(driver: Driver, path: Path, qtbot: QtBot) -> SheetDialog:
    driver.answers.table = path
    dialog = import_map(driver.window)
    assert isinstance(dialog, SheetDialog)
    qtbot.waitUntil(dialog.progress.isHidden)
    return dialog


def _titles(dialog: SheetDialog) -> list[str]:
    assert dialog.arrival is not None
    return [place.card.title for place in places(dialog.arrival.project.maps[0])]


def _feelings(dialog: SheetDialog) -> list[float]:
    assert dialog.arrival is not None
    return [point.v for point in dialog.arrival.project.maps[0].curves[0].points]


def test_what_is_guessed_can_be_changed(paytv: Driver, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "stappen.csv"
    path.write_text(TABLE, encoding="utf-8")
    dialog = _dialog(paytv, path, qtbot)
    assert _titles(dialog) == ["Zoekt", "Belt", "Bestelt"]
    assert [part.value for part in dialog.chooser.parts] == [
        "stage", "title", "feeling", "description"
    ]  # fmt: skip
    dialog.chooser.parts[3].chosen.emit(Column.OWN_LANE.value)
    qtbot.waitUntil(dialog.here.isEnabled)
    assert _titles(dialog) == ["Zoekt", "Belt", "Bestelt", "let op"]
    dialog.chooser.scale.chosen.emit("1:10")
    qtbot.waitUntil(dialog.here.isEnabled)
    assert dialog.arrival is not None
    assert [point.v for point in dialog.arrival.project.maps[0].curves[0].points] == [
        -0.7,
        -1.6,
        -0.2,
    ]
    dialog.chooser.form.chosen.emit(Form.TURNED.value)
    qtbot.waitUntil(dialog.here.isEnabled)
    assert len(dialog.chooser.parts) == 3
    dialog.here.click()
    assert paytv.session.journey.title == "stappen"


def test_a_table_of_the_open_map_goes_back_as_one_step(
    paytv: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    before = paytv.session.project
    path = tmp_path / "reis.csv"
    text = write_rows_text(before, paytv.session.map_id).data.decode("utf-8-sig")
    contact = find_card(paytv.session.journey, "P04")
    assert contact is not None
    path.write_text(text.replace(contact.card.title, "Koopt online"), encoding="utf-8")
    dialog = _dialog(paytv, path, qtbot)
    assert dialog.back.isVisible()
    assert dialog.came.list.count() == 1
    dialog.use.chosen.emit("own")
    qtbot.waitUntil(dialog.here.isEnabled)
    assert not dialog.back.isVisible()
    dialog.use.chosen.emit("back")
    qtbot.waitUntil(dialog.back.isEnabled)
    dialog.back.click()
    place = find_card(paytv.session.journey, "P04")
    assert place is not None
    assert place.card.title == "Koopt online"
    paytv.do("edit.undo")
    assert paytv.session.project is before
