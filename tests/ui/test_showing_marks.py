"""The marks of the map in the menu View: hidden at once, in both halves, and remembered."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from journeyeditor.layout.drawing import Drawing
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.ui.files import example
from tests.dump import dump
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def drawing(driver: Driver) -> Drawing:
    """What the map shows."""
    return driver.window.view.scene.shown


def test_a_mark_goes_and_comes_back(paytv: Driver) -> None:
    whole = dump(drawing(paytv))
    assert "Peak −1.6" in whole
    paytv.do("view.fit")
    QTest.qWait(300)
    full = paytv.window.view.grab().toImage()
    for mark in MapMark:
        action = paytv.window.commands[f"view.marks.{mark.value}"]
        assert action.isChecked()
    paytv.do("view.marks.peak_end")
    assert "Peak −1.6" not in dump(drawing(paytv))
    assert not paytv.window.commands["view.marks.peak_end"].isChecked()
    assert any(_looks_otherwise(paytv, full) for _ in range(100))
    paytv.do("view.marks.peak_end")
    assert dump(drawing(paytv)) == whole


def _looks_otherwise(driver: Driver, before: QImage) -> bool:
    """Whether the map looks different by now; it becomes sharp little by little."""
    QTest.qWait(20)
    return driver.window.view.grab().toImage() != before


def test_it_is_remembered_and_holds_for_the_map_beside(paytv: Driver, open_window: Opener) -> None:
    paytv.do("view.marks.peak_end")
    paytv.do("journey.copy")
    assert "Peak" not in dump(drawing(paytv))
    paytv.do("view.side_by_side")
    peer = paytv.window.panes.desk.halves.peer
    assert peer is not None
    assert "Peak" not in dump(peer.scene.shown)
    paytv.do("view.marks.peak_end")
    assert "Peak" in dump(peer.scene.shown)
    paytv.do("view.marks.badges")
    again = open_window(example())
    assert not again.window.commands["view.marks.badges"].isChecked()
    assert again.window.view.scene.style.hidden == (MapMark.BADGES,)
