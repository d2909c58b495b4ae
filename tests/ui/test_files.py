"""New, open, save and close as a person meets them; nothing is ever lost on the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from journeyeditor.edits.cards import revise_card
from journeyeditor.model.find import customer_cards
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from journeyeditor.ui.dialogs.questions import Answer
from journeyeditor.ui.files import file_name
from tests.ui.driver import Driver


def change(paytv: Driver, title: str) -> None:
    """Change the first card."""
    session = paytv.session
    card = customer_cards(session.journey)[0].card
    new = revise_card(session.project, session.map_id, card.id, title=title)
    session.commit("Edit text", new)


def first_title(paytv: Driver) -> str:
    """The title of the first card."""
    return customer_cards(paytv.session.journey)[0].card.title


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A file with the Dutch example."""
    path = tmp_path / "Drie maanden.journey.json"
    shutil.copy(resource("examples", "paytv.nl.journey.json"), path)
    return path


def test_the_example_is_untitled_and_not_changed(paytv: Driver) -> None:
    """Closing it asks nothing; it is not saved anywhere."""
    assert paytv.window.files.path is None
    assert paytv.state() == "Not saved yet"
    assert paytv.window.files.may_leave()
    assert paytv.answers.asked == []


def test_first_save_asks_for_a_name_and_the_second_does_not(paytv: Driver, tmp_path: Path) -> None:
    """The name that is offered comes from the title."""
    target = tmp_path / "mine.journey.json"
    change(paytv, "One")
    paytv.answers.save = target
    paytv.do("file.save")
    assert paytv.answers.names == ["Three months' welcome.journey.json"]
    assert paytv.state().startswith("Saved ")
    assert not paytv.session.modified
    change(paytv, "Two")
    assert paytv.state() == "Not saved yet"
    paytv.do("file.save")
    assert len(paytv.answers.names) == 1
    assert customer_cards(load(target).maps[0])[0].card.title == "Two"


def test_each_save_is_a_revision(paytv: Driver, tmp_path: Path) -> None:
    """The number in the file goes up; that is no step to undo."""
    target = paytv.answers.save = tmp_path / "mine.journey.json"
    paytv.do("file.save_as")
    first = load(target).revision
    change(paytv, "One")
    paytv.do("file.save")
    assert load(target).revision == first + 1
    assert paytv.session.undo_label == "Edit text"


def test_cancelled_save_changes_nothing(paytv: Driver) -> None:
    """No file, still modified."""
    change(paytv, "One")
    paytv.do("file.save")
    assert paytv.session.modified
    assert paytv.window.files.path is None


def test_save_that_fails_keeps_the_work_and_the_old_file(paytv: Driver, tmp_path: Path) -> None:
    """One sentence; the work stays in the window."""
    change(paytv, "One")
    paytv.answers.save = tmp_path / "not there" / "mine.journey.json"
    paytv.do("file.save")
    assert len(paytv.answers.asked) == 1
    assert "Your work is still in the window." in paytv.answers.asked[0]
    assert paytv.session.modified
    assert first_title(paytv) == "One"


def test_open_shows_the_file_and_remembers_it(paytv: Driver, copy: Path) -> None:
    """It heads the recent files."""
    paytv.answers.open = copy
    paytv.do("file.open")
    assert paytv.session.journey.title == "Drie maanden welkom"
    assert (paytv.window.files.path, paytv.state()) == (copy, "Saved")
    assert paytv.window.settings.recent == [copy]


@pytest.mark.parametrize("content", [b"", b"not json", b'{"format": "other"}', b"\xff\xfe\x00"])
def test_a_bad_file_leaves_what_was_open(paytv: Driver, tmp_path: Path, content: bytes) -> None:
    """One sentence, and nothing else happens."""
    before = paytv.session.project
    bad = tmp_path / "bad.journey.json"
    bad.write_bytes(content)
    paytv.answers.open = bad
    paytv.do("file.open")
    assert len(paytv.answers.told) == 1
    assert "What was open stays open." in paytv.answers.told[0]
    assert paytv.session.project is before
    assert paytv.window.settings.recent == []


def test_where_a_file_is_wrong_is_said_in_words(paytv: Driver, tmp_path: Path) -> None:
    """For whoever looks into the file; never a bare path of keys."""
    bad = tmp_path / "bad.journey.json"
    text = resource("examples", "paytv.en.journey.json").read_text("utf-8")
    bad.write_text(text.replace('"v": 0.5', '"v": 9.5', 1), "utf-8")
    paytv.answers.open = bad
    paytv.do("file.open")
    assert "Place in the file: maps[0].curves[0].points[0].v" in paytv.answers.told[0]


def test_opening_asks_about_changes_first(paytv: Driver, copy: Path, tmp_path: Path) -> None:
    """Cancel keeps, discard goes on, save saves first."""
    paytv.answers.open = copy
    change(paytv, "One")
    paytv.do("file.open")
    assert first_title(paytv) == "One"
    paytv.answers.unsaved = Answer.SAVE
    saved = paytv.answers.save = tmp_path / "saved.journey.json"
    paytv.do("file.open")
    assert customer_cards(load(saved).maps[0])[0].card.title == "One"
    assert paytv.session.journey.title == "Drie maanden welkom"
    change(paytv, "Two")
    paytv.answers.unsaved = Answer.DISCARD
    paytv.do("file.example")
    assert first_title(paytv) != "Two"
    assert len(paytv.answers.asked) == 3


def test_a_save_that_is_cancelled_cancels_the_closing(paytv: Driver) -> None:
    """Save, then no name: the window stays open."""
    change(paytv, "One")
    paytv.answers.unsaved = Answer.SAVE
    assert not paytv.window.close()
    assert paytv.window.isVisible()


def test_closing_asks_only_when_work_would_be_lost(paytv: Driver) -> None:
    """An unchanged project just closes."""
    assert paytv.window.close()
    assert paytv.answers.asked == []


def test_recent_files_that_are_gone_are_grey(paytv: Driver, copy: Path) -> None:
    """They stay in the list, for the disk may come back."""
    paytv.window.files.open_path(copy)
    other = copy.with_name("other.journey.json")
    shutil.move(copy, other)
    paytv.window.files.open_path(other)
    menu = recent_menu(paytv)
    menu.aboutToShow.emit()
    rows = [(action.text(), action.isEnabled()) for action in menu.actions()]
    assert rows == [(other.name, True), (f"{copy.name} (not there now)", False)]


def recent_menu(paytv: Driver) -> QMenu:
    """The menu of recent files."""
    menus = paytv.window.findChildren(QMenu)
    return next(menu for menu in menus if menu.title() == "Open re&cent")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Drie maanden", "Drie maanden"),
        ('a/b\\c:"d"', "a b c d"),
        ("...", "journey"),
        ("x" * 200, "x" * 80),
        ("line\nbreak", "line break"),
    ],
)
def test_a_title_becomes_a_name_that_disks_take(title: str, name: str) -> None:
    """No signs that Windows or Linux refuse."""
    assert file_name(title) == name
