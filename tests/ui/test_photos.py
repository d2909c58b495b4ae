"""Photos of lanes: taken by command, drop and paste, looked at, typed over, taken away."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.model.journey import Lane
from journeyeditor.model.photos import Photo
from journeyeditor.ui.photos.viewer import PhotoViewer
from tests.painted import encoded, halves
from tests.ui.driver import Driver


@pytest.fixture
def walls(tmp_path: Path) -> tuple[Path, ...]:
    """Two photos, and a file that only looks like one."""
    paths = tuple(tmp_path / name for name in ("a.jpg", "b.png", "c.jpg"))
    paths[0].write_bytes(encoded(halves(300, 200), "JPEG"))
    paths[1].write_bytes(encoded(halves(200, 300), "PNG"))
    paths[2].write_bytes(b"\xff\xd8\xffno photo")
    return paths


def lane(driver: Driver) -> Lane:
    return driver.session.journey.lanes[0]


def hung(driver: Driver, paths: tuple[Path, ...]) -> PhotoViewer:
    """The viewer on the photos of the first lane, which were just taken."""
    driver.choose(lane(driver).id)
    driver.window.photos.ask = lambda _window: paths
    driver.do("journey.add_photos")
    driver.do("journey.photos")
    viewer = driver.window.photos.viewer
    assert viewer is not None
    return viewer


def test_photos_are_taken_as_one_step_and_told_in_the_inspector(
    paytv: Driver, walls: tuple[Path, ...]
) -> None:
    before = paytv.session.project
    hung(paytv, walls)
    assert [photo.image[:15] for photo in lane(paytv).photos] == ["data:image/jpeg"] * 2
    assert paytv.status() == (
        "2 photos added to the lane. "
        "This picture is damaged or breaks off halfway. Take another copy of it."
    )
    strip = paytv.window.inspector.lane.photos
    assert len(strip.small) == 2
    assert strip.facts.text().startswith("2 photos, ")
    paytv.do("edit.undo")
    assert paytv.session.project is before
    assert strip.small == []


def test_the_viewer_goes_through_them_and_takes_notes(
    paytv: Driver, walls: tuple[Path, ...]
) -> None:
    viewer = hung(paytv, walls[:2])
    first, second = lane(paytv).photos
    QTest.keyClick(viewer.area, Qt.Key.Key_Right)
    assert viewer.place_of.text().startswith("2 of 2")
    QTest.keyClick(viewer.area, Qt.Key.Key_Plus)
    larger = viewer.area.scale
    QTest.keyClick(viewer.area, Qt.Key.Key_0)
    assert viewer.area.scale < larger
    QTest.keyClicks(viewer.note, "calls again")
    QTest.keyClick(viewer.note, Qt.Key.Key_Return)
    assert paytv.session.project.notes[-1].text == "calls again"
    assert viewer.note.text() == ""
    QTest.keyClicks(viewer.caption, "left half")
    assert lane(paytv).photos == (first, second.model_copy(update={"caption": "left half"}))
    viewer.remove.click()
    assert lane(paytv).photos == (first,)
    assert viewer.place_of.text().startswith("1 of 1")
    viewer.remove.click()
    assert viewer.place_of.text() == "This lane has no photos."
    paytv.do("edit.undo")
    assert lane(paytv).photos == (first,)
    assert viewer.place_of.text().startswith("1 of 1")


def test_a_picture_is_pasted_into_the_chosen_lane_and_cards_still_are_cards(paytv: Driver) -> None:
    paytv.choose(lane(paytv).id)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    paytv.do("edit.paste")
    assert len(lane(paytv).photos) == 1
    paytv.do("edit.copy")
    paytv.do("edit.paste")
    assert len(lane(paytv).photos) == 1
    QGuiApplication.clipboard().clear()


def test_a_map_that_is_dropped_is_left_to_the_window(paytv: Driver, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "x.journey.json"))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(60, 90), copy, data, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(paytv.window.view.viewport(), enter)
    assert not enter.isAccepted()


def test_a_file_is_dropped_on_the_name_of_a_lane(paytv: Driver, walls: tuple[Path, ...]) -> None:
    view = paytv.window.view
    span = view.drawing.grid.lane(lane(paytv).id)
    place = view.camera.to_window(10, span.y + 20)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(walls[0]))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    at, none = QPoint(60, round(place.y)), Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(view.viewport(), enter)
    assert f"the lane “{lane(paytv).name}”" in paytv.status()
    drop = QDropEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(view.viewport(), drop)
    assert drop.isAccepted()
    (photo,) = lane(paytv).photos
    assert isinstance(photo, Photo)
    assert paytv.session.selection == {lane(paytv).id}
