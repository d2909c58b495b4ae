"""The page of the Kano figure: basics first, reviews, and fulfilment by pointer and keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.kano import log_kano
from journeyeditor.figures.kano import axes
from journeyeditor.figures.words import ENGLISH
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Kano
from journeyeditor.ui.improving.kano.page import KanoPage
from journeyeditor.ui.improving.page import Means
from tests.ui.driver import Driver, mouse, press
from tests.ui.improving import open_page


@pytest.fixture
def page(paytv: Driver) -> KanoPage:
    """The page on a day when the class of P15 is due for review; P12 is fulfilled for 5."""
    project = paytv.session.project
    project = log_kano(project, paytv.session.map_id, "P15", "2025-01-10", Kano.DELIGHTER)
    project = revise_card(project, paytv.session.map_id, "P12", fulfilment=5.0)
    paytv.session.replace(project, saved=True)
    found = open_page(paytv, KanoPage)
    found.means = Means(found.means.editing, found.means.fonts, date(2025, 11, 22))
    found.refresh(paytv.session, anew=True)
    return found


def card(paytv: Driver, card_id: str) -> Touchpoint:
    found = paytv.card(card_id)
    assert isinstance(found, Touchpoint)
    return found


def test_basics_come_first(paytv: Driver, page: KanoPage) -> None:
    assert page.gate.text() == "Basics not in order: 2"
    rows = [(row.key, row.title if not row.key else row.about) for row in page.list.rows]
    assert rows[:5] == [
        ("", "Basics not in order"),
        ("failing:P12", "feeling below 0, fulfilment below 8"),
        ("failing:P16", "feeling below 0"),
        ("", "Time to review"),
        ("review:P15", "Still delighter? It is so since 10 January 2025."),
    ]
    page.list.show_current("failing:P12")
    press(page.list, Qt.Key.Key_Down)
    assert paytv.session.selection == {"P16"}
    assert page.figure.current == "P16"
    assert not page.review.offer.isVisible()


def test_a_review_is_accepted_or_put_off(paytv: Driver, page: KanoPage) -> None:
    page.list.show_current("failing:P16")
    press(page.list, Qt.Key.Key_Down)
    assert page.review.offer.isVisible()
    page.review.down.click()
    changed = card(paytv, "P15")
    assert changed.kano is Kano.PERFORMANCE
    assert [entry.date for entry in changed.kano_history] == ["2025-01-10", "2025-11-22"]
    assert not any(row.key.startswith("review") for row in page.list.rows)
    paytv.session.undo()
    assert page.review.offer.isVisible()
    page.review.still.click()
    assert card(paytv, "P15").kano is Kano.DELIGHTER
    assert not page.review.offer.isVisible()


def test_dragging_along_the_curve_is_one_step(paytv: Driver, page: KanoPage) -> None:
    view, where = page.figure, axes(ENGLISH, page.figure.easel, with_tray=True)
    to: QPoint = view._to_px(where.at(9, 0).x, where.at(9, 0).y).toPoint()
    mouse(view, QEvent.Type.MouseButtonPress, view.place_of("P12").toPoint())
    mouse(view, QEvent.Type.MouseMove, to + QPoint(-60, 0))
    mouse(view, QEvent.Type.MouseMove, to)
    assert card(paytv, "P12").fulfilment == 9  # seen, not yet kept
    assert not paytv.session.modified
    mouse(view, QEvent.Type.MouseButtonRelease, to, down=False)
    assert paytv.session.steps.labels == ("Change fulfilment",)
    paytv.session.undo()
    assert card(paytv, "P12").fulfilment == 5


def test_keys_bring_a_contact_into_the_figure_and_along_it(paytv: Driver, page: KanoPage) -> None:
    paytv.choose("P16")
    for _ in range(3):
        press(page.figure, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert card(paytv, "P16").fulfilment == 6
    assert page.figure.accessibleDescription().endswith("basic, fulfilment 6, not in order.")
    press(page.figure, Qt.Key.Key_Left)
    assert paytv.session.selection == {"P12"}


def test_letters_class_a_contact_and_the_list_hears_the_arrows_too(
    paytv: Driver, page: KanoPage
) -> None:
    keys = [row.key for row in page.list.rows]
    page.list.show_current("unclassed:P08")
    press(page.list, Qt.Key.Key_B)
    assert card(paytv, "P08").kano is Kano.BASIC
    assert page.gate.text() == "Basics not in order: 3"
    assert "unclassed:P08" in keys
    page.list.show_current("failing:P08")
    press(page.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert card(paytv, "P08").fulfilment == 5
    press(page.list, Qt.Key.Key_X)
    assert card(paytv, "P08").kano is Kano.BASIC
