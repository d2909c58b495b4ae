"""The picture of a persona: chosen, pasted, dropped, taken away, and refused with a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from journeyeditor.ui.lists.details.people import PersonaDetail
from tests.painted import bomb, encoded, halves
from tests.ui.driver import Driver, press
from tests.ui.lists import open_list


@pytest.fixture
def form(paytv: Driver) -> PersonaDetail:
    """The form of the example's persona, who has no picture yet."""
    detail = open_list(paytv, "personas").detail
    assert isinstance(detail, PersonaDetail)
    return detail


def image(paytv: Driver) -> str:
    """The picture of the persona."""
    return paytv.session.project.personas[0].image


def choose(form: PersonaDetail, path: Path | None) -> None:
    """Press the button and choose a file."""
    form.picture._ask = lambda _window: path
    form.picture.choose.click()


def a_file(folder: Path, data: bytes) -> Path:
    """A file with these bytes."""
    path = folder / "photo.png"
    path.write_bytes(data)
    return path


def test_a_file_is_chosen_and_taken_away(
    form: PersonaDetail, paytv: Driver, tmp_path: Path
) -> None:
    """Each is a step; what an undone step held is the very same text."""
    field = form.picture
    assert not field.remove.isEnabled()
    choose(form, a_file(tmp_path, encoded(halves(60, 40), "PNG")))
    first = image(paytv)
    assert first.startswith("data:image/png;base64,")
    assert not field.small.picture.isNull()
    assert paytv.session.undo_label == "Change picture"
    field.remove.click()
    assert image(paytv) == ""
    assert field.small.picture.isNull()
    paytv.do("edit.undo")
    assert image(paytv) is first
    choose(form, None)
    assert image(paytv) is first


@pytest.mark.parametrize(
    ("data", "sentence"),
    [(b"GIF89a", "no PNG or JPEG"), (bomb(30_000), "too large"), (bomb(2_000), "damaged")],
    ids=["kind", "bomb", "half"],
)
def test_what_cannot_be_used_is_said_and_changes_nothing(
    data: bytes, sentence: str, form: PersonaDetail, paytv: Driver, tmp_path: Path
) -> None:
    choose(form, a_file(tmp_path, data))
    assert sentence in form.rows.said(form.picture)
    assert image(paytv) == ""
    choose(form, a_file(tmp_path, encoded(halves(60, 40), "JPEG")))
    assert form.rows.said(form.picture) == ""
    assert image(paytv)


def test_pixels_are_pasted(form: PersonaDetail, paytv: Driver) -> None:
    """With the usual keys too; a very large picture is not kept so."""
    large = QImage(3000, 20, QImage.Format.Format_RGB32)
    large.fill(Qt.GlobalColor.red)
    QApplication.clipboard().setImage(large)
    form.picture.paste.click()
    first = image(paytv)
    assert first
    large.fill(Qt.GlobalColor.blue)
    QApplication.clipboard().setImage(large)
    press(form.picture.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert image(paytv) not in ("", first)


def test_text_is_no_picture(form: PersonaDetail, paytv: Driver) -> None:
    QApplication.clipboard().setText("photo.png")
    form.picture.paste.click()
    assert form.rows.said(form.picture) == "There is no picture on the clipboard."
    assert image(paytv) == ""


@pytest.mark.parametrize("local", [True, False])
def test_a_file_is_dropped_but_no_address_opened(
    local: bool, form: PersonaDetail, paytv: Driver, tmp_path: Path
) -> None:
    path = a_file(tmp_path, encoded(halves(60, 40), "PNG"))
    url = QUrl.fromLocalFile(str(path)) if local else QUrl("https://example.org/photo.png")
    data = QMimeData()
    data.setUrls([url])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    form.picture.dropEvent(event)
    assert bool(image(paytv)) is local
