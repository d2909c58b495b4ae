"""Saving the project as a template, as a person does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.maps import revise_project
from journeyeditor.edits.notes import add_notes
from journeyeditor.model.find import places
from journeyeditor.model.project import Note
from journeyeditor.own_templates import Keep, LeftOut, named
from journeyeditor.storage.reader import load
from journeyeditor.ui.dialogs.save_template import SaveTemplate, told
from journeyeditor.ui.template_folder import template_folder
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def _ask(driver: Driver) -> SaveTemplate:
    """Choose the command; the dialog that stands there then."""
    driver.do("file.template")
    (dialog,) = (d for d in driver.window.findChildren(SaveTemplate) if d.isVisible())
    return dialog


def _choose(dialog: SaveTemplate, keep: Keep) -> None:
    dialog.extent.button(keep.value).click()
    QApplication.processEvents()


def test_the_name_is_that_of_the_project_and_the_outline_is_kept(paytv: Driver) -> None:
    dialog = _ask(paytv)
    assert dialog.name.text() == "Three months' welcome"
    assert dialog.keep is Keep.OUTLINE
    assert not dialog.isModal()
    dialog.save.click()
    QApplication.processEvents()
    assert not paytv.window.findChildren(SaveTemplate)
    saved = named(template_folder(), "Three months' welcome")
    assert saved is not None
    assert not [*places(load(saved.path).maps[0])]
    assert paytv.status().startswith("“Three months' welcome” is saved as a template.")


def test_what_is_left_out_is_told_for_each_choice(paytv: Driver) -> None:
    dialog = _ask(paytv)
    assert dialog.told.text().startswith("Left out: 36 cards, 32 feelings, 31 measurements")
    _choose(dialog, Keep.STEPS)
    assert dialog.told.text().startswith("Left out: 32 feelings")
    _choose(dialog, Keep.ALL)
    assert dialog.told.text().startswith("Left out: 4 notes.\nNot named: Customer journey team")
    dialog.name.setText("All of it")
    dialog.save.click()
    saved = named(template_folder(), "All of it")
    assert saved is not None
    assert len([*places(load(saved.path).maps[0])]) == 36


def test_it_follows_what_is_changed_beside_it(paytv: Driver) -> None:
    dialog = _ask(paytv)
    _choose(dialog, Keep.ALL)
    new = add_notes(paytv.session.project, [Note(id="n99", text="One more")])
    paytv.session.commit("note", new)
    assert dialog.told.text().startswith("Left out: 5 notes.")


def test_an_own_one_of_the_same_name_is_replaced_knowingly(paytv: Driver) -> None:
    _ask(paytv).save.click()
    QApplication.processEvents()
    dialog = _ask(paytv)
    assert "is replaced" in dialog.told.text()
    assert dialog.save.text() == "Replace"
    dialog.name.setText("Another")
    assert "is replaced" not in dialog.told.text()
    assert dialog.save.text() == "Save"


def test_without_a_name_nothing_is_saved(paytv: Driver) -> None:
    dialog = _ask(paytv)
    dialog.name.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.reject()
    assert not template_folder().exists()


def test_asked_twice_it_is_one_dialog(paytv: Driver) -> None:
    assert _ask(paytv) is _ask(paytv)


def test_what_goes_wrong_is_one_sentence_and_the_dialog_stays(paytv: Driver) -> None:
    template_folder().parent.mkdir(parents=True, exist_ok=True)
    template_folder().write_text("in the way")
    dialog = _ask(paytv)
    dialog.save.click()
    assert len(paytv.answers.told) == 1
    assert dialog.isVisible()


def test_the_window_may_go_before_the_dialog(open_window: Opener, paytv: Driver) -> None:
    """Nothing is left that listens to the session."""
    driver = open_window(paytv.session.project)
    _ask(driver)
    session = driver.session
    driver.window.retire()
    QApplication.processEvents()
    session.commit("title", revise_project(session.project, title="Other"))


@pytest.mark.parametrize(
    ("changes", "sentences"),
    [
        ({}, ["Nothing is left out."]),
        ({"cards": 1}, ["Left out: 1 card."]),
        ({"names": ("Noor",)}, ["Not named: Noor. In texts it becomes “…”."]),
        (
            {"names": ("A A", "B B", "C C", "D D", "E E"), "findings": 2},
            [
                "Left out: 2 findings and actions.",
                "Not named: A A, B B, C C and 2 more. In texts they become “…”.",
            ],
        ),
    ],
)
def test_words(changes: dict[str, Any], sentences: list[str]) -> None:
    nothing = LeftOut((), cards=0, feelings=0, measurements=0, findings=0, notes=0, personas=0)
    assert told(replace(nothing, **changes)) == sentences
