"""Pages and list forms by keyboard and screen reader, and in the narrowest panel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from journeyeditor.edits.catalogue import AnyList, add_named, add_teasers
from journeyeditor.edits.new import seeded_ids
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.lists.names import NAMES
from tests.ui.driver import Driver
from tests.ui.lists import open_list

CHOSEN = (
    "stage",
    "lane",
    "emotion",
    "curve",
    "link",
    "journey",
    "project",
    "contact",
    "activity",
    "several",
)

NARROWEST = 180
"""Px of a panel at the usual text size."""


def page(paytv: Driver, which: str) -> QWidget:
    """A page of the inspector, shown."""
    journey = paytv.session.journey
    refs = {
        "stage": journey.stages[0].id,
        "lane": "f1",
        "emotion": "e1",
        "curve": journey.curves[0].id,
        "link": journey.links[0].id,
        "contact": "P14",
        "activity": "E09",
        "several": "P14 P16",
    }
    paytv.inspector.show_part("project" if which == "project" else "journey")
    paytv.choose(*refs.get(which, "").split())
    for fold in paytv.inspector.page.findChildren(Fold):
        fold.open(True)
    QApplication.processEvents()
    return paytv.inspector.page


def form(paytv: Driver, name: AnyList) -> QWidget:
    """The form of a list, showing an entry."""
    session = paytv.session
    if name == "teasers":
        added = add_teasers(session.project, ["P14"], seeded_ids(1))
        session.commit("Add", added.project)
    elif name in ("pain_points", "impact_chains", "agenda"):
        added = add_named(session.project, name, ["Waiting"], seeded_ids(1))
        session.commit("Add", added.project)
    return open_list(paytv, name).detail


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab stops in a part of the window."""
    found = root.findChildren(QWidget)
    return [
        widget
        for widget in found
        if widget.isVisibleTo(root)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(root: QWidget) -> list[str]:
    """The stops for which a screen reader has no word."""
    found: list[str] = []
    for widget in stops(root):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


def walked(root: QWidget) -> list[QWidget]:
    """The stops that Tab comes by from the first on, until it leaves the part."""
    first = stops(root)[0]
    root.window().activateWindow()
    first.setFocus()
    found = [first]
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget() or root, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or not root.isAncestorOf(here) or here in found:
            return found
        found.append(here)
    raise AssertionError("Tab does not end")


@pytest.mark.parametrize("which", CHOSEN)
def test_every_control_of_a_page_has_a_name_and_is_reached(paytv: Driver, which: str) -> None:
    shown = page(paytv, which)
    assert nameless(shown) == []
    assert set(walked(shown)) == set(stops(shown))


@pytest.mark.parametrize("name", NAMES)
def test_every_control_of_a_form_has_a_name_and_is_reached(paytv: Driver, name: AnyList) -> None:
    shown = form(paytv, name)
    assert nameless(shown) == []
    assert set(walked(shown)) == set(stops(shown))


@pytest.mark.parametrize("name", NAMES)
def test_tab_goes_from_new_over_list_and_buttons_to_the_fields(
    paytv: Driver, name: AnyList
) -> None:
    shown = form(paytv, name)
    window = paytv.window.lists.window
    assert window is not None
    editor = window.editor
    way = walked(window)
    buttons = [button for button in editor.buttons.values() if button.isEnabled()]
    assert window.choice.button(name) in way
    expected = [editor.new, editor.list, *buttons, stops(shown)[0]]
    assert sorted(expected, key=way.index) == expected


def cut(root: QWidget) -> list[str]:
    """The one-line labels that do not fit, and controls that stick out at the right."""
    found = [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisibleTo(root)
        and not label.wordWrap()
        and label.height() < 2 * label.fontMetrics().height()
        and label.fontMetrics().horizontalAdvance(label.text()) > label.width() + 1
    ]
    for widget in stops(root):
        right = widget.mapTo(root, widget.rect().topRight()).x()
        if right > root.width():
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


@pytest.mark.parametrize("which", CHOSEN)
def test_nothing_is_cut_off_in_the_narrowest_panel(paytv: Driver, which: str) -> None:
    shown = page(paytv, which)
    paytv.window.panes.setSizes([200, 2000, NARROWEST])
    QApplication.processEvents()
    assert shown.width() < NARROWEST + 40
    assert cut(shown) == []
