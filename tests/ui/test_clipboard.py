"""Cut, copy, paste and duplicate, and whatever else may lie on the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.model.base import Id
from journeyeditor.model.check import check
from journeyeditor.model.enums import Language
from journeyeditor.model.find import find_card, places
from journeyeditor.storage.writer import serialise
from journeyeditor.ui.clipboard.formats import OURS
from journeyeditor.ui.exchange.import_dialog import ImportMapDialog
from journeyeditor.ui.files import example
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


@pytest.fixture(autouse=True)
def clean() -> Iterator[None]:
    """Nothing on the clipboard before and after."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def blank(open_window: Opener) -> Driver:
    """A window on an empty map."""
    return open_window(blank_project(Language.EN, seeded_ids(9)))


def first_cards(driver: Driver, count: int) -> list[Id]:
    cards = [p.card.id for p in places(driver.session.journey)]
    return cards[:count]


def titles(driver: Driver) -> list[str]:
    return [place.card.title for place in places(driver.session.journey)]


def put(driver: Driver, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    driver.do("edit.paste")


def put_data(driver: Driver, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    driver.do("edit.paste")


def test_copy_and_paste_is_one_step(paytv: Driver) -> None:
    before, count = paytv.session.project, len(titles(paytv))
    ids = first_cards(paytv, 2)
    paytv.choose(*ids)
    paytv.do("edit.copy")
    assert paytv.session.project is before
    paytv.do("edit.paste")
    assert len(titles(paytv)) == count + 2
    assert len(paytv.session.selection) == 2
    assert not paytv.session.selection & set(ids)
    paytv.do("edit.undo")
    assert paytv.session.project is before


def test_cut_and_paste_brings_the_very_cards_back(paytv: Driver) -> None:
    ids = first_cards(paytv, 3)
    cards = [find_card(paytv.session.journey, i) for i in ids]
    paytv.choose(*ids)
    paytv.do("edit.cut")
    assert all(find_card(paytv.session.journey, i) is None for i in ids)
    paytv.do("edit.paste")
    again = [find_card(paytv.session.journey, i) for i in ids]
    assert [p.card.title for p in again if p] == [p.card.title for p in cards if p]
    assert check(paytv.session.project) == []


def test_between_two_windows(open_window: Opener) -> None:
    one, two = open_window(example()), open_window(blank_project(Language.NL, seeded_ids(9)))
    ids = first_cards(one, 2)
    one.choose(*ids)
    one.do("edit.copy")
    two.do("edit.paste")
    assert [find_card(two.session.journey, i) is not None for i in ids] == [True, True]
    assert check(two.session.project) == []


def test_other_programs_get_text_a_picture_and_a_drawing(paytv: Driver) -> None:
    ids = first_cards(paytv, 2)
    paytv.choose(*ids)
    paytv.do("edit.copy")
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text().split("\n") == titles(paytv)[:2]
    assert clipboard.image().width() > 200
    drawing = bytes(clipboard.mimeData().data("image/svg+xml").data()).decode()
    assert all(f'<g id="card:{card}"' in drawing for card in ids)


def test_our_own_json_survives_a_text_editor(paytv: Driver, open_window: Opener) -> None:
    ids = first_cards(paytv, 2)
    paytv.choose(*ids)
    paytv.do("edit.copy")
    text = bytes(QGuiApplication.clipboard().mimeData().data(OURS).data()).decode()
    other = open_window(blank_project(Language.NL, seeded_ids(9)))
    put(other, "\n" + text.replace("\n", "\r\n") + "\n\n")
    assert all(find_card(other.session.journey, i) for i in ids)


def test_lines_become_cards(blank: Driver) -> None:
    put(blank, "- Belt\n- Mailt\n\n- Wacht")
    assert titles(blank) == ["Belt", "Mailt", "Wacht"]
    blank.do("edit.undo")
    assert titles(blank) == []


def test_a_part_of_a_spreadsheet_goes_over_the_stages(blank: Driver) -> None:
    put(blank, "a\tb\t\nc\t\td\n")
    stages = [stage.id for stage in blank.session.journey.stages]
    found = {
        p.card.title: (stages.index(p.stage_id), p.card.slot) for p in places(blank.session.journey)
    }
    assert found == {"a": (0, 0), "c": (0, 1), "b": (1, 0), "d": (2, 1)}


def test_too_many_lines_go_to_the_tray(blank: Driver) -> None:
    put(blank, "\n".join(f"line {n}" for n in range(300)))
    assert titles(blank) == []
    assert len(blank.session.project.notes) == 300
    assert "note tray" in blank.status()


def test_a_megabyte_of_one_line_is_a_card(blank: Driver) -> None:
    put(blank, "x" * 1_000_000)
    assert [len(title) for title in titles(blank)] == [500]


def test_a_web_page_is_read_as_text(blank: Driver) -> None:
    data = QMimeData()
    data.setHtml("<ul><li>Belt<li><b>Mailt</b></ul><img src='picture.png'>")
    put_data(blank, data)
    assert titles(blank)[:2] == ["Belt", "Mailt"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There is nothing on the clipboard"),
        ('{"type": "excalidraw/clipboard"}', "belongs to another program"),
        ('{"format": "journeyeditor", "version": "99.0"}', "cannot be pasted"),
        ('{"format": "journeyeditor", "version": "1.0", "maps": 3}', "cannot be pasted"),
    ],
)
def test_what_cannot_be_pasted_is_said(blank: Driver, text: str, sentence: str) -> None:
    before = blank.session.project
    put(blank, text)
    assert sentence in blank.status()
    assert blank.session.project is before


def test_pictures_and_files_are_said(blank: Driver) -> None:
    picture, files = QMimeData(), QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    picture.setImageData(image)
    files.setUrls([QUrl.fromLocalFile("x.journey.json")])
    put_data(blank, picture)
    assert "picture" in blank.status()
    put_data(blank, files)
    assert "files" in blank.status()
    assert titles(blank) == []


def test_damaged_data_of_ours_is_said(blank: Driver) -> None:
    data = QMimeData()
    data.setData(OURS, serialise(example())[:-40])
    put_data(blank, data)
    assert "cannot be pasted" in blank.status()


def test_without_a_card_there_is_nothing_to_copy(paytv: Driver) -> None:
    paytv.choose(paytv.session.journey.curves[0].id)
    paytv.do("edit.copy")
    assert "no card" in paytv.status()
    paytv.do("edit.cut")
    assert not paytv.session.modified


def test_duplicate_comes_right_behind(paytv: Driver) -> None:
    paytv.choose(first_cards(paytv, 1)[0])
    paytv.do("edit.duplicate")
    assert titles(paytv)[0] == titles(paytv)[1]
    paytv.do("edit.duplicate")
    assert titles(paytv)[0] == titles(paytv)[2]


def test_a_list_within_a_list_makes_the_stages_of_a_blank_map(blank: Driver) -> None:
    before = blank.session.project
    put(blank, "- Plan\n  - search\n  - read\n- Buy\n  - pay\n")
    assert [stage.name for stage in blank.session.journey.stages] == ["Plan", "Buy"]
    assert titles(blank) == ["search", "read", "pay"]
    blank.do("edit.undo")
    assert blank.session.project is before


def test_a_diagram_of_mermaid_becomes_a_map(paytv: Driver) -> None:
    before = paytv.session.project
    put(paytv, "journey\n title Tea\n section Make\n Boil: 2: Me\n")
    assert paytv.session.journey.title == "Tea"
    paytv.do("edit.undo")
    assert paytv.session.project is before
    put(paytv, "Journey of a cup: boil it")
    assert len(paytv.session.project.maps) == len(before.maps)


def test_a_file_of_another_program_is_brought_in(
    paytv: Driver, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "tea.mmd"
    path.write_text("journey\n Boil: 2: Me\n")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    put_data(paytv, data)
    (dialog,) = paytv.window.findChildren(ImportMapDialog)
    qtbot.waitUntil(dialog.here.isVisible)
    dialog.reject()


def test_a_system_that_has_no_clipboard_to_show(
    paytv: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt then gives nothing at all, also where a lane could take a photo."""
    before = paytv.session.project
    monkeypatch.setattr(QClipboard, "mimeData", lambda *_: None)
    paytv.choose(paytv.session.journey.lanes[0].id)
    paytv.do("edit.paste")
    assert paytv.session.project is before
    assert "nothing on the clipboard" in paytv.status()
