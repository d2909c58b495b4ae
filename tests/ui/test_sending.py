"""Sending a map by e-mail as a person does, with a mail program that writes down what it gets."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.anonymity import personal_names
from journeyeditor.edits.maps import revise_map
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.sending.programs import Mail, mail_link
from journeyeditor.storage.reader import load
from journeyeditor.ui.sending.dialog import SendDialog
from journeyeditor.ui.sending.packing import Packed, Part
from tests.ui.driver import Driver, press


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the mail program of this test writes down."""
    folder, said = tmp_path / "bin", tmp_path / "said.json"
    folder.mkdir()
    program = folder / "xdg-email"
    program.write_text(
        f"#!/usr/bin/env python3\nimport json, sys\nopen({str(said)!r}, 'w')"
        ".write(json.dumps(sys.argv[1:]))\nsys.exit(3 if 'refuse' in sys.argv[3] else 0)\n"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return said


def with_dialog(driver: Driver, act: Callable[[SendDialog], object], *, poster: bool) -> None:
    """Send, do something in the dialog once all is made, and leave it."""
    driver.window.settings.turn("send_poster", poster)
    done: list[bool] = []

    def later() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SendDialog)
        try:
            wait(lambda: not dialog.is_busy)
            act(dialog)
            done.append(True)
        finally:
            dialog.reject()

    driver.window.last_posters[driver.session.map_id] = PosterSetup("A4", appendix=False)
    QTimer.singleShot(0, later)
    driver.do("file.send")
    assert done


def wait(until: Callable[[], bool]) -> None:
    for _ in range(400):
        if until():
            return
        QTest.qWait(50)
    pytest.fail("nothing came of it")


def test_the_mail_program_gets_files_without_names(
    paytv: Driver, said: Path, tmp_path: Path
) -> None:
    paytv.window.settings.turn("send_names", False)  # as it was done last

    def act(dialog: SendDialog) -> None:
        dialog.page.name.selectAll()
        QTest.keyClicks(dialog.page.name, "for/Anna")
        wait(lambda: not dialog.is_busy)
        assert "A4" in dialog.choices.parts[Part.POSTER].accessibleDescription()
        dialog.foot.post.click()
        wait(lambda: not dialog.post.is_busy)
        assert "shows the mail" in dialog.foot.sentence.text()
        dialog.foot.copy.click()
        assert "for Anna.pdf" in QApplication.clipboard().text()

    with_dialog(paytv, act, poster=True)
    _, _, subject, _, text, _, project, _, poster = json.loads(said.read_text())
    assert subject == "Customer journey: Three months' welcome (current state, version 0.3)"
    assert "Names of people are left out." in text
    folder = tmp_path / "Documents" / "Journeyeditor" / "for Anna"
    assert Path(project) == folder / "for Anna.journey.json"
    assert Path(poster) == folder / "for Anna.pdf"
    assert load(Path(project)).anonymous
    assert load(Path(poster)).anonymous
    names = personal_names(paytv.session.project)
    assert names
    assert not [name for name in names if name in Path(project).read_text("utf-8")]
    assert paytv.status().startswith("The files are in")


def test_without_a_mail_program_there_is_the_folder(paytv: Driver, said: Path) -> None:
    opened: list[str] = []

    def act(dialog: SendDialog) -> None:
        dialog.page.subject.setText("refuse")
        dialog.foot.post.click()
        wait(lambda: not dialog.post.is_busy)
        assert "No mail program took the mail" in dialog.foot.sentence.text()
        assert dialog.foot.links.isVisible()
        assert [path.suffixes[-2:] for path in dialog.sent] == [[".journey", ".json"]]
        first = dialog.sent
        dialog.foot.keep.click()
        assert dialog.sent == first, "what lies there is not put there twice"
        opened.append(mail_link(dialog.mail))

    with_dialog(paytv, act, poster=False)
    assert opened[0].startswith("mailto:?subject=refuse&body=Hello%2C%0D%0A")
    assert said.exists()


def test_too_much_for_mail_is_told_and_kept_from_it(paytv: Driver, said: Path) -> None:
    def act(dialog: SendDialog) -> None:
        dialog.choices.parts[Part.POSTER].click()
        for size, word, posts in ((9, "some mail servers", True), (21, "most mail", False)):
            dialog._show_packed(Part.POSTER, Packed(b"0" * size * 1_000_000))
            assert word in dialog.foot.sentence.text()
            assert dialog.foot.post.isEnabled() is posts
            assert dialog.foot.keep.isEnabled()
        for tick in dialog.choices.parts.values():
            tick.click()
        assert "Choose what to send" in dialog.foot.sentence.text()
        assert not dialog.foot.keep.isEnabled()
        dialog.choices.parts[Part.PROJECT].click()
        wait(lambda: not dialog.is_busy)
        dialog.page.text.clear()
        QTest.keyClicks(dialog.page.text, "Mine")
        dialog.choices.nameless.click()
        assert dialog.page.text.toPlainText() == "Mine", "what was typed stays"
        dialog.page.text.setFocus()
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Escape):
            assert dialog.isVisible(), "one Escape does not throw it away"
            press(dialog.focusWidget(), key)
        assert not dialog.isVisible()

    with_dialog(paytv, act, poster=False)


def test_work_is_saved_before_it_is_sent(paytv: Driver, said: Path, tmp_path: Path) -> None:
    session = paytv.session
    session.commit("edit", revise_map(session.project, session.map_id, title="Mine"))
    paytv.do("file.send")
    assert paytv.answers.asked[-1].startswith("Save before sending?")
    assert session.modified
    paytv.answers.save = tmp_path / "mine.journey.json"
    paytv.answers.choices = ["save"]
    seen: list[Mail] = []

    def act(dialog: SendDialog) -> None:
        dialog.keep()
        seen.append(dialog.mail)

    with_dialog(paytv, act, poster=False)
    assert not session.modified
    sent = load(seen[0].files[0])
    assert sent == load(tmp_path / "mine.journey.json")
