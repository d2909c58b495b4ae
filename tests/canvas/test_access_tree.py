"""The map through Qt's accessibility: the tree, where things lie, what can be done and heard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from journeyeditor.canvas.access.listen import listen
from journeyeditor.canvas.access.nodes import EDIT, Node
from journeyeditor.canvas.access.outline import Key, What
from journeyeditor.canvas.access.tree import MANY, Tree
from journeyeditor.edits.cards import add_card, delete
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.journey import EmotionCurve
from journeyeditor.model.project import Project
from tests import samples
from tests.canvas.conftest import small
from tests.canvas.driver import ALT, Driver
from tests.canvas.driver import Key as Keys

Event, Role, Text = QAccessible.Event, QAccessible.Role, QAccessible.Text


@pytest.fixture(scope="session")
def _listening(qapp: object) -> None:
    listen()


@pytest.fixture
def _active(_listening: None) -> Iterator[None]:
    """A screen reader is at work, as far as Qt knows."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


class Heard(list[tuple[QAccessible.Event, str]]):
    """What the tree of a view tells: the events with the names of what they are about."""

    def __call__(self, event: QAccessibleEvent) -> None:
        node = event.accessibleInterface()
        self.append((event.type(), node.key.ref if isinstance(node, Node) else "map"))
        QAccessible.updateAccessibility(event)

    def of(self, kind: QAccessible.Event) -> list[str]:
        """The things that events of a kind are about."""
        return [ref for event, ref in self if event is kind]


def root(driver: Driver) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(driver.view)
    assert found is not None
    return found


def tree(driver: Driver) -> Tree:
    root(driver)
    assert driver.view.access is not None
    return driver.view.access


def node(driver: Driver, what: What, ref: Id) -> Node:
    return tree(driver).node(Key(what, ref))


def walk(interface: QAccessibleInterface) -> Iterator[Node]:
    """All nodes below, as a client walks: by number."""
    for index in range(interface.childCount()):
        child = interface.child(index)
        if isinstance(child, Node):
            yield child
            yield from walk(child)


@pytest.mark.usefixtures("_active")
def test_a_client_walks_the_whole_map(driver: Driver) -> None:
    found = list(walk(root(driver)))
    assert {n.key.ref for n in found if n.key.what is What.CARD} == {
        "P1", "P2", "P3", "P4", "P5", "A1", "A2",
    }  # fmt: skip
    for each in found:
        outer = each.parent()
        assert outer.child(outer.indexOfChild(each)) is each
        assert each.isValid()
        assert each.text(Text.Name)
        assert each.role() in (Role.List, Role.ListItem, Role.Slider)
        assert each.window() is driver.view.window().windowHandle()
    assert root(driver).text(Text.Name) == "Journey map: Map"
    assert (
        node(driver, What.CARD, "P1").text(Text.Name) == "Touchpoint 1, stage 1, P1, feeling +1.0"
    )


@pytest.mark.usefixtures("_active")
def test_widgets_inside_the_map_are_still_found(driver: Driver) -> None:
    port = QAccessible.queryAccessibleInterface(driver.view.viewport())
    assert port is not None
    at = root(driver).indexOfChild(port)
    assert root(driver).child(at).object() is driver.view.viewport()
    assert root(driver).child(root(driver).childCount()) is None


@pytest.mark.usefixtures("_active")
def test_things_lie_where_they_are_seen(driver: Driver) -> None:
    driver.view.fit()
    card = node(driver, What.CARD, "P2")
    box = card.rect()
    at = driver.view.viewport().mapToGlobal(driver.px(driver.rect("card:P2").centre))
    assert box.contains(at)
    lane = root(driver).childAt(at.x(), at.y())
    assert isinstance(lane, Node)
    assert lane.key == Key(What.LANE, "c")
    assert lane.rect().contains(box)
    assert lane.childAt(at.x(), at.y()) is card
    assert not card.state().offscreen
    assert root(driver).childAt(-9999, 0) is None


@pytest.mark.usefixtures("_active")
def test_what_is_scrolled_away_or_hidden_says_so(driver: Driver) -> None:
    driver.view.zoom_to(4.0)
    assert node(driver, What.CARD, "P5").state().offscreen
    assert node(driver, What.CARD, "P5").state().focusable


@pytest.mark.usefixtures("_active")
def test_the_keys_are_followed(driver: Driver) -> None:
    heard = tree(driver).tell = Heard()
    driver.key(Keys.Key_Right)
    driver.key(Keys.Key_Right)
    assert heard.of(Event.Focus) == ["P1", "P2"]
    assert heard.of(Event.Selection) == ["P1", "P2"]
    card = node(driver, What.CARD, "P2")
    assert card.state().focused
    assert card.state().selected
    assert root(driver).focusChild() is card
    assert not node(driver, What.CARD, "P1").state().focused


@pytest.mark.usefixtures("_active")
def test_an_empty_place_is_told_as_well(driver: Driver) -> None:
    heard = tree(driver).tell = Heard()
    driver.click(driver.spot("f", "t", 0))
    assert heard.of(Event.Focus) == ["f"]
    here = root(driver).focusChild()
    assert isinstance(here, Node)
    assert here.key.what is What.PLACE
    assert here.text(Text.Name).startswith("Empty place, stage 2, moment 1")
    assert here.parent().child(here.parent().childCount() - 1) is here
    assert not here.rect().isEmpty()
    driver.key(Keys.Key_Up)
    assert not here.isValid()
    assert here.text(Text.Name) == ""
    assert here.rect() == QRect()


@pytest.mark.usefixtures("_active")
def test_another_feeling_is_told_at_once(driver: Driver) -> None:
    driver.key(Keys.Key_Right)
    heard = tree(driver).tell = Heard()
    driver.type("+")
    assert heard.of(Event.NameChanged) == ["P1"]
    assert node(driver, What.CARD, "P1").text(Text.Name).endswith("+1.5")
    driver.key(Keys.Key_Down)
    driver.type("-")
    assert heard.of(Event.ValueChanged) == ["point:k:P1"]


@pytest.mark.usefixtures("_active")
def test_the_keyboard_coming_back_tells_where_it_is(driver: Driver) -> None:
    driver.key(Keys.Key_Right)
    heard = tree(driver).tell = Heard()
    driver.view.clearFocus()
    driver.view.setFocus()
    driver.wait()
    assert heard.of(Event.Focus) == ["P1"]


@pytest.mark.usefixtures("_active")
def test_things_come_and_go(driver: Driver) -> None:
    found = list(walk(root(driver)))
    gone = next(n for n in found if n.key == Key(What.CARD, "P3"))
    where: list[int] = []
    heard = Heard()

    def tell(event: QAccessibleEvent) -> None:
        heard(event)
        if event.accessibleInterface() is gone:
            where.append(gone.parent().indexOfChild(gone))

    tree(driver).tell = tell
    session = driver.session
    new = delete(session.project, session.map_id, frozenset({"P3"}))
    session.commit("Delete", new)
    assert "P3" in heard.of(Event.ObjectDestroyed)
    assert where == [2]
    session.undo()
    assert "P3" in heard.of(Event.ObjectCreated)
    again = node(driver, What.CARD, "P3")
    assert again is not gone
    assert again.isValid()


@pytest.mark.usefixtures("_active")
def test_many_new_things_are_told_as_one(driver: Driver) -> None:
    list(walk(root(driver)))
    heard = tree(driver).tell = Heard()
    session = driver.session
    new = session.project
    for number in range(MANY + 1):
        spot = Spot("c", "s", number, Mode.INSERT)
        new = add_card(new, session.map_id, samples.touchpoint(f"N{number}"), spot)
    session.commit("Paste", new)
    assert heard.of(Event.ObjectReorder) == ["c", "e"]  # the cards, and their points
    assert not [ref for ref in heard.of(Event.ObjectCreated) if ref.startswith("N")]


@pytest.mark.usefixtures("_active")
def test_a_client_chooses_types_and_asks_for_the_menu(driver: Driver) -> None:
    card = node(driver, What.CARD, "P4")
    deeds = card.actionInterface()
    assert deeds.actionNames() == [
        deeds.pressAction(), deeds.setFocusAction(), EDIT, deeds.showMenuAction(),
    ]  # fmt: skip
    assert deeds.localizedActionName(EDIT) == "Edit text"
    deeds.doAction(deeds.setFocusAction())
    assert driver.session.selection == {"P4"}
    assert driver.view.hasFocus()
    asked: list[QPoint] = []
    driver.view.menu_wanted.connect(lambda at, _by_key: asked.append(at))
    deeds.doAction(deeds.showMenuAction())
    assert card.rect().contains(asked[0])
    deeds.doAction(EDIT)
    assert driver.editor is not None
    assert QApplication.focusWidget() is driver.editor
    driver.key(Keys.Key_Escape)
    deeds.doAction("nonsense")


@pytest.mark.usefixtures("_active")
def test_the_feeling_of_a_point_is_a_number_that_can_be_set(driver: Driver) -> None:
    point = node(driver, What.POINT, "point:k:P2")
    value = point.valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (-1.5, -2, 2)
    assert point.role() is Role.Slider
    value.setCurrentValue(0.54)
    assert curve(driver).points[1].v == 0.5
    value.setCurrentValue(99)
    assert curve(driver).points[1].v == 2.0
    assert driver.session.undo_label == "Set feeling"
    unmeasured = node(driver, What.POINT, "point:k:P5")
    assert unmeasured.valueInterface() is None
    assert unmeasured.role() is Role.ListItem


def curve(driver: Driver) -> EmotionCurve:
    return driver.session.journey.curves[0]


@pytest.mark.usefixtures("_listening")
def test_nothing_is_made_before_somebody_asks(driver: Driver) -> None:
    driver.key(Keys.Key_Right)
    driver.key(Keys.Key_Down, held=ALT)
    assert driver.view.access is None
    made = tree(driver)
    root(driver).childCount()
    assert made._nodes == {}


@pytest.mark.usefixtures("_active")
def test_a_map_that_is_gone_says_nothing_more(fonts: Fonts) -> None:
    driver = Driver(small(), fonts)
    kept = list(walk(root(driver)))
    made = tree(driver)
    driver.view.deleteLater()
    QCoreApplication.sendPostedEvents(driver.view, QEvent.Type.DeferredDelete.value)
    driver.session.commit("Add", add_one(driver))
    assert made._nodes == {}
    assert len(kept) > 10


def add_one(driver: Driver) -> Project:
    session = driver.session
    card = Touchpoint(id="Z", title="Z")
    return add_card(session.project, session.map_id, card, Spot("c", "s", 0, Mode.INSERT))


@pytest.mark.usefixtures("_active")
def test_cards_come_and_go_while_a_client_reads(driver: Driver) -> None:
    session = driver.session
    for number in range(150):
        spot = Spot("c", "s", number % 3, Mode.INSERT)
        card = samples.touchpoint(f"N{number}", title=f"Card {number}")
        session.commit("Add", add_card(session.project, session.map_id, card, spot))
        read = node(driver, What.CARD, card.id)
        assert read.parent().child(read.parent().indexOfChild(read)) is read
        if number % 30 == 0:
            assert all(each.text(Text.Name) for each in walk(root(driver)))
        new = delete(session.project, session.map_id, frozenset({card.id}))
        session.commit("Delete", new)
    assert len(tree(driver)._nodes) < 60
