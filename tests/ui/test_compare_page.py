"""As-is against to-be: how both stand, what changed, and each change leads to its card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.deletion import delete
from journeyeditor.edits.points import revise_points
from journeyeditor.model.find import places
from journeyeditor.ui.improving.compare.page import ComparePage
from journeyeditor.ui.improving.kano.page import KanoPage
from tests.ui.driver import Driver, press
from tests.ui.improving import open_page


def test_what_changed_and_where(paytv: Driver) -> None:
    assert not paytv.enabled("analyse.compare")
    as_is = paytv.session.map_id
    paytv.do("journey.copy")
    session, to_be = paytv.session, paytv.session.map_id
    copies = {place.card.origin_id: place.card.id for place in places(session.journey)}
    curve = session.journey.curves[0].id
    project = session.project
    for origin, v in {"P06": 1.0, "P16": 0.8, "P03": 0.2}.items():
        project = revise_points(project, to_be, curve, [copies[origin]], v=v)
    session.commit("hoped", delete(project, to_be, frozenset({copies["P08"]})))
    page = open_page(paytv, ComparePage)
    rows = [(row.key, row.title if not row.key else row.about) for row in page.list.rows]
    assert rows[:7] == [
        ("", "Better (2)"),
        (copies["P16"], "−0.5 → +0.8 (+1.3)"),
        (copies["P06"], "+0.5 → +1.0 (+0.5)"),
        ("", "Worse (1)"),
        (copies["P03"], "+1.0 → +0.2 (−0.8)"),
        ("", "Removed (1)"),
        ("P08", "only in the as-is journey"),
    ]
    assert page.summary.text() == "Mean change 0.0 over 21 cards felt in both"
    assert "Avoidable contacts, 42.1 %, 38.9 %, −3.2 points" in page.table.accessibleName()
    page.list.show_current(copies["P03"])
    press(page.list, Qt.Key.Key_Down)
    assert (session.map_id, session.selection) == (as_is, frozenset({"P08"}))
    assert page.figure.current == "P08"
    press(page.list, Qt.Key.Key_Up)
    assert (session.map_id, session.selection) == (to_be, frozenset({copies["P03"]}))


def test_without_a_to_be_journey_it_says_how_to_get_one(paytv: Driver) -> None:
    paytv.do("journey.copy")
    page = open_page(paytv, ComparePage)
    assert page.list.isVisible()
    paytv.do("edit.undo")
    assert page.maps.text().startswith("There is no to-be journey yet.")
    assert not page.list.isVisible()
    QApplication.processEvents()
    assert page.maps.geometry().bottom() < page.height() / 4  # at the top, not adrift


def test_pages_turn_from_their_lists_and_the_map_stays(paytv: Driver) -> None:
    """Ctrl+PageDown belongs to the list, and to the main window; here it turns the page."""
    paytv.do("journey.copy")
    before = paytv.session.map_id
    page = open_page(paytv, KanoPage)
    page.list.show_current("unclassed:P08")
    at = page.list.currentIndex()
    window = paytv.window.improving.window
    assert window is not None
    press(page.list, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    compared = window.page
    assert isinstance(compared, ComparePage)
    press(compared.list, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.isVisible()
    assert page.list.currentIndex() == at
    assert paytv.session.map_id == before
    assert "Drag along its curve" in paytv.status()
    window.close()
    assert paytv.status() == ""
