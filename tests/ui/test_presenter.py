"""The presenter as a person drives it: keys, clicks, notes, and an editor left as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from journeyeditor.layout.drawing import Text
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import TeaserForm
from journeyeditor.model.project import Project, Teaser
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from journeyeditor.ui.presenter.opening import present
from journeyeditor.ui.presenter.programme import Moment
from journeyeditor.ui.presenter.window import Presenter
from tests.ui.driver import Driver, press

KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dutch(open_window: Callable[[Project], Driver]) -> Driver:
    """A window on the Dutch PAYTV: 6 stages, then 9 findings."""
    return open_window(load(resource("examples", "paytv.nl.journey.json")))


@pytest.fixture
def show(dutch: Driver) -> Iterator[Presenter]:
    """The presenter at its first stage, 1920 x 1080."""
    presenter = present(dutch.window)
    presenter.showNormal()
    presenter.resize(1920, 1080)
    QApplication.processEvents()
    yield presenter
    presenter.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def still(show: Presenter, qtbot: QtBot) -> None:
    """Wait until the camera has arrived and the map is sharp."""
    qtbot.waitUntil(lambda: not show.map.gliding and show.map.sharp)


def dark(image: QImage, left: int, right: int, top: int, bottom: int) -> int:
    """How many nearly black pixels lie in a part of a picture."""
    return sum(
        image.pixelColor(x, y).lightness() < 60
        for x in range(left, right, 2)
        for y in range(top, bottom, 2)
    )


@pytest.mark.parametrize("key", [KEY.Key_Right, KEY.Key_Space, KEY.Key_PageDown, KEY.Key_Return])
def test_keys_that_go_on(show: Presenter, key: Qt.Key) -> None:
    press(show, key)
    assert show.moment.step == 1
    assert show.line.strong == "Gevoel −0,6 tot +0,5"


def test_back_and_to_the_ends(show: Presenter) -> None:
    press(show, KEY.Key_Left)
    assert show.moment.step == 0
    press(show, KEY.Key_End)
    assert show.moment.step == 14
    press(show, KEY.Key_Right)
    assert show.moment.step == 14
    press(show, KEY.Key_PageUp)
    assert show.line.strong == "12 van 19 contacten met een medewerker"
    press(show, KEY.Key_Home)
    assert show.moment.step == 0


def test_digits_jump_to_a_stage(show: Presenter) -> None:
    press(show, KEY.Key_4)
    assert show.moment.step == 3
    press(show, KEY.Key_9)
    assert show.moment.step == 3


def test_a_click_goes_on_and_the_right_button_back(show: Presenter) -> None:
    QTest.mouseClick(show, LEFT, pos=QPoint(400, 500))
    QTest.mouseClick(show, LEFT, pos=QPoint(400, 20))
    assert show.moment.step == 2
    QTest.mouseClick(show, Qt.MouseButton.RightButton, pos=QPoint(400, 500))
    assert show.moment.step == 1


def test_cards_of_a_stage_one_by_one(show: Presenter, qtbot: QtBot) -> None:
    """Also those further down come into view, whole."""
    press(show, KEY.Key_4)
    cards = []
    for _ in range(20):
        press(show, KEY.Key_Down)
        still(show, qtbot)
        (rect,) = show.places(show.line.cards)
        seen = show.map.window_rect("body", rect)
        assert show.map.viewport().rect().contains(seen.toRect()), show.line.strong
        cards.append(show.line.strong)
    assert cards[0].startswith("12  Belt: zenders")
    assert "M9  Tweede lijn zoekt oorzaak zonder dossier" in cards
    assert cards[-1] == cards[-2]
    press(show, KEY.Key_Right)
    assert (show.moment.step, show.moment.card) == (4, -1)


def test_the_curve_is_drawn_as_the_story_goes(show: Presenter, qtbot: QtBot) -> None:
    """At the first stage there is no line in the second one; at the second there is."""
    span = show.map.scene.shown.grid.stages[1]
    lane = show.map.scene.shown.grid.lanes[1]
    assert lane.scale is not None

    def line_of_the_second_stage() -> int:
        still(show, qtbot)
        camera = show.map.camera
        left, right = (round(camera.to_window(x, 0).x) for x in (span.x + 4, span.x + 40))
        top, bottom = (round(camera.to_window(0, y).y) for y in (lane.y + 8, lane.bottom - 8))
        return dark(show.map.viewport().grab().toImage(), left, right, top, bottom)

    assert line_of_the_second_stage() == 0
    press(show, KEY.Key_Right)
    assert line_of_the_second_stage() > 20
    assert show.map.told.reveal == span.right


def test_findings_show_the_whole_map_and_light_their_cards(show: Presenter, qtbot: QtBot) -> None:
    for _ in range(6):
        press(show, KEY.Key_Right)
    still(show, qtbot)
    shown, camera = show.map.scene.shown, show.map.camera
    assert show.line.strong == "Piek-eindscore −1,3"
    assert camera.to_window(shown.w, shown.h).x <= show.map.viewport().width() + 1
    assert camera.to_window(shown.w, shown.h).y <= show.map.viewport().height() + 1
    assert show.map.told.reveal == shown.w
    press(show, KEY.Key_Left)
    still(show, qtbot)
    assert show.map.camera.zoom > camera.zoom


def test_a_note_goes_into_the_tray_as_one_step(show: Presenter, dutch: Driver) -> None:
    press(show, KEY.Key_M)
    assert show.note.isVisible()
    QTest.keyClicks(show.note, "Vraag Bo b 3")
    press(show.note, KEY.Key_Return)
    assert [note.text for note in dutch.session.project.notes][-1] == "Vraag Bo b 3"
    assert dutch.session.undo_label == "Take a note"
    assert not show.note.isVisible()
    assert show.moment.step == 0
    dutch.session.undo()
    assert not any(note.text == "Vraag Bo b 3" for note in dutch.session.project.notes)


@pytest.mark.parametrize(("typed", "key"), [("x", KEY.Key_Escape), ("  ", KEY.Key_Return)])
def test_a_note_that_is_not_kept(show: Presenter, dutch: Driver, typed: str, key: Qt.Key) -> None:
    press(show, KEY.Key_M)
    QTest.keyClicks(show.note, typed)
    press(show.note, key)
    assert not show.note.isVisible()
    assert show.isVisible()
    assert dutch.session.undo_label == ""


def test_a_click_beside_a_note_keeps_it(show: Presenter) -> None:
    press(show, KEY.Key_M)
    QTest.keyClicks(show.note, "Half")
    QTest.mouseClick(show, LEFT, pos=QPoint(400, 300))
    assert show.note.hasFocus()
    assert (show.note.text(), show.moment.step) == ("Half", 0)


def test_b_blanks_until_the_next_key(show: Presenter) -> None:
    press(show, KEY.Key_B)
    assert show.blank.isVisible()
    picture = show.grab().toImage()
    assert dark(picture, 0, 1920, 0, 1080) == 0
    press(show, KEY.Key_Right)
    assert not show.blank.isVisible()
    assert show.moment.step == 0


def test_escape_leaves_the_editor_as_it_was(dutch: Driver) -> None:
    view, session = dutch.window.view, dutch.session
    dutch.choose("P14")
    view.zoom_to(0.6)
    view.scroll_by(321, 45)
    before = view.camera, session.project, session.selection, session.map_id
    presenter = present(dutch.window)
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_End, KEY.Key_B, KEY.Key_B):
        press(presenter, key)
    press(presenter, KEY.Key_Escape)
    assert not presenter.isVisible()
    assert (view.camera, session.project, session.selection, session.map_id) == before
    assert not session.modified
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_command_opens_it(dutch: Driver) -> None:
    dutch.do("view.present")
    (presenter,) = dutch.window.findChildren(Presenter)
    assert presenter.isFullScreen()
    press(presenter, KEY.Key_F11)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert dutch.window.findChildren(Presenter) == []


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (3840, 2160), (800, 600)])
def test_every_size_shows_row_map_and_foot(show: Presenter, size: tuple[int, int]) -> None:
    """Nothing overlaps, and type on cards is never below 17 px at 1080 lines."""
    show.resize(*size)
    QApplication.processEvents()
    assert show.row.geometry().bottom() < show.foot.geometry().top()
    assert show.foot.geometry().bottom() == show.height() - 1
    small = 17 * 96 / 72 * show.map.zoom * 1080 / show.height()
    assert small >= 17


def test_a_screen_reader_hears_the_step(show: Presenter) -> None:
    press(show, KEY.Key_4)
    said = show.accessibleDescription()
    assert said.startswith("Eerste gebruik. 3 contacten, 1 oorzaak. Zenderpakket")


def test_a_teaser_is_told_after_its_card(open_window: Callable[[Project], Driver]) -> None:
    """With its form, how long it takes and for whom, and its script in as many lines as needed."""
    project = load(resource("examples", "paytv.nl.journey.json"))
    script = "Bel het nummer.\nWacht tot iemand opneemt.\nVertel je verhaal.\nOpnieuw."
    teaser = Teaser(
        id="te",
        card_id="P14",
        form=TeaserForm.ROLE_PLAY,
        script=script,
        minutes=12,
        department_ids=(project.departments[0].id,),
        materials="twee telefoons",
    )
    driver = open_window(evolve(project, teasers=(teaser,)))
    presenter = present(driver.window)
    presenter.showNormal()
    presenter.resize(1366, 768)
    press(presenter, KEY.Key_4)
    strong = []
    for _ in range(12):
        press(presenter, KEY.Key_Down)
        strong.append(presenter.line.strong)
    at = next(n for n, line in enumerate(strong) if line.startswith("Voel het zelf"))
    whom = project.departments[0].name
    assert strong[at] == f"Voel het zelf: rollenspel, 12 minuten, voor {whom}"
    assert strong[at - 1].startswith("14  Belt opnieuw")
    assert not strong[at + 1].startswith("Voel het zelf")
    presenter.go(Moment(3, at))
    assert presenter.line.soft == f"{script}\nNodig: twee telefoons"
    assert presenter.line.cards == ("P14",)
    lines = {round(prim.y) for prim in presenter.foot._prims if isinstance(prim, Text)}
    assert len(lines) >= 6
    presenter.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
