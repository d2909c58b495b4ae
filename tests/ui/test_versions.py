"""The window of earlier versions: told in short, opened as a copy, gone back to as a step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.deletion import delete
from journeyeditor.model.base import evolve
from journeyeditor.model.find import customer_cards
from journeyeditor.ui.files import example
from journeyeditor.ui.versions.difference import Difference, count_cards, difference
from journeyeditor.ui.versions.window import Versions
from tests.ui.driver import Driver
from tests.ui.start_driver import Program
from tests.ui.test_rescue import change


def open_versions(window: Driver) -> Versions:
    """Choose it from the menu, and let it read all versions."""
    window.do("file.versions")
    found = window.window.findChild(Versions)
    assert isinstance(found, Versions)
    while found._turns.busy:
        QApplication.processEvents()
    return found


def rows(versions: Versions) -> list[str]:
    """What stands in the list."""
    return [versions.list.item(row).text() for row in range(versions.list.count())]


@pytest.fixture
def saved(paytv: Driver, tmp_path: Path) -> Driver:
    """Saved twice: as the example is, and with another title and a card less."""
    paytv.answers.save = tmp_path / "mine.journey.json"
    paytv.do("file.save_as")
    session = paytv.session
    card = customer_cards(session.journey)[0].card.id
    session.commit("Delete", delete(session.project, session.map_id, frozenset({card})))
    paytv.do("file.save")
    change(session, "Mine")
    return paytv


def test_it_tells_and_goes_back(saved: Driver) -> None:
    before = saved.session.project
    versions = open_versions(saved)
    (row,) = rows(versions)
    assert row.startswith("Until today ")
    assert row.endswith(f"{count_cards(example())} cards, 1 more")
    versions.go_back()
    assert count_cards(saved.session.project) == count_cards(example())
    assert saved.session.modified
    saved.do("edit.undo")
    assert saved.session.project is before


def test_without_a_file_there_is_nothing_to_show(paytv: Driver) -> None:
    versions = open_versions(paytv)
    assert rows(versions) == []
    assert not versions.back.isVisible()
    versions.reject()


def test_a_version_that_is_damaged_is_told(saved: Driver) -> None:
    path = saved.window.files.path
    assert path is not None
    saved.window.files.earlier.of(path)[0].file.write_bytes(b"{")
    before = saved.session.project
    versions = open_versions(saved)
    assert "cannot be read" in rows(versions)[0]
    versions.go_back()
    assert len(saved.answers.told) == 1
    assert saved.session.project is before
    versions.reject()


def test_they_can_be_deleted(saved: Driver) -> None:
    versions = open_versions(saved)
    versions.forget()
    assert len(rows(versions)) == 1
    saved.answers.choices = ["forget"]
    versions.forget()
    path = saved.window.files.path
    assert path is not None
    assert (saved.window.files.earlier.of(path), path.exists()) == ([], True)


def test_a_copy_opens_in_a_window_of_its_own(
    program: Program, two_files: tuple[Path, Path]
) -> None:
    program.start(two_files[0])
    window = Driver(program.editor, program.answers)
    title = window.session.journey.title
    change(window.session, "Mine")
    window.do("file.save")
    open_versions(window).open_copy()
    copy = program.desk.windows[1]
    assert (copy.session.journey.title, copy.files.path) == (title, None)
    assert window.session.journey.title == "Mine"


def test_differences_are_counted_in_cards() -> None:
    one = example()
    assert difference(one, evolve(one, revision=9, saved_by="Anna")) == Difference(0, 0, 0, True)
    assert difference(one, evolve(one, title="Other")) == Difference(0, 0, 0, False)
    journey = one.maps[0]
    less = delete(one, journey.id, frozenset({customer_cards(journey)[0].card.id}))
    assert difference(one, less)[:3] == (1, 0, 0)
    assert difference(less, one)[:3] == (0, 1, 0)
