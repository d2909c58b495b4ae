"""Drawing links and loops, with the pointer and with the keys."""

from __future__ import annotations

import pytest

from journeyeditor.canvas.grips import REACH, Hold, grips
from journeyeditor.canvas.key_linking import nearest
from journeyeditor.layout.geometry import Point, Rect
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from tests.canvas.driver import Driver, Key


def handle(driver: Driver, ref: Id, hold: Hold, number: int = 0) -> Point:
    """The place of a handle, in mm, after pointing at the thing that it belongs to."""
    rect = driver.rect_of(ref)
    driver.move(rect.centre)
    found = grips(driver.view.bench, driver.view.camera.scale)
    return [g.place.rect.centre for g in found if g.ref == ref and g.hold is hold][number]


def links(driver: Driver) -> list[tuple[LinkKind, Id, Id]]:
    """The links of the committed map."""
    return [(i.kind, i.source, i.target) for i in driver.session.project.maps[0].links]


def middle(driver: Driver, ref: Id) -> Point:
    """The middle of a thing, in mm."""
    return driver.rect_of(ref).centre


@pytest.mark.parametrize(
    ("start", "end", "kind", "source", "target"),
    [
        ("A2", "P2", LinkKind.SUPPORTS, "A2", "P2"),
        ("P2", "A2", LinkKind.SUPPORTS, "A2", "P2"),
        ("A1", "A2", LinkKind.HAND_OVER, "A1", "A2"),
        ("P2", "P5", LinkKind.SEQUENCE, "P2", "P5"),
    ],
)
@pytest.mark.parametrize("number", [0, 1])
def test_a_link_is_drawn_from_a_handle(
    driver: Driver, start: Id, end: Id, kind: LinkKind, source: Id, target: Id, number: int
) -> None:
    before = driver.session.project
    driver.drag(handle(driver, start, Hold.LINK, number), middle(driver, end))
    assert links(driver)[1:] == [(kind, source, target)]
    assert driver.session.selection == {driver.session.journey.links[1].id}
    assert driver.session.undo_label == "Add link"
    driver.session.undo()
    assert driver.session.project is before


def test_the_map_shows_the_link_before_it_is_made_and_the_line_says_which(driver: Driver) -> None:
    before = driver.session.project
    driver.carry(handle(driver, "A2", Hold.LINK), middle(driver, "P2"))
    assert driver.session.project is before
    assert len(driver.session.shown.maps[0].links) == 2
    assert driver.status == "Let go: M2 A2 supports 2 P2."
    assert driver.view.marks.wire is None
    aim = driver.view.marks.aim
    assert aim is not None
    assert aim.rect == driver.rect("card:P2")
    driver.release(middle(driver, "P2"))
    assert driver.status == "Linked: M2 A2 supports 2 P2."
    assert (driver.view.marks.aim, driver.view.marks.targets) == (None, ())


def test_over_nothing_a_line_follows_the_pointer_and_nothing_comes_of_it(driver: Driver) -> None:
    before = driver.session.project
    nowhere = driver.spot("c", "t", 2.9)
    driver.carry(handle(driver, "A2", Hold.LINK), nowhere)
    wire = driver.view.marks.wire
    assert wire is not None
    assert driver.status == "Choose the card to link with."
    driver.release(nowhere)
    assert driver.session.project is before
    assert driver.view.marks.wire is None
    assert driver.status == "No link: there is nothing here to link with."


def test_escape_in_the_middle(driver: Driver) -> None:
    before = driver.session.project
    driver.carry(handle(driver, "A2", Hold.LINK), middle(driver, "P2"))
    driver.key(Key.Key_Escape)
    assert driver.session.shown is before
    assert driver.view.marks.targets == ()
    driver.release(middle(driver, "P2"))
    assert driver.session.project is before


def test_a_link_that_is_there_gets_chosen(driver: Driver) -> None:
    before = driver.session.project
    driver.drag(handle(driver, "P1", Hold.LINK), middle(driver, "A1"))
    assert driver.session.project is before
    assert driver.session.selection == {before.maps[0].links[0].id}
    assert driver.status == "This link was there already and is chosen now."


def test_a_press_on_a_handle_chooses_its_card(driver: Driver) -> None:
    driver.click(handle(driver, "P2", Hold.LINK, 1))
    assert driver.session.selection == {"P2"}


def test_handles_can_be_grabbed_at_every_zoom_at_which_they_are_shown(driver: Driver) -> None:
    assert 2 * REACH >= 10
    for zoom in (0.25, 0.45, 1.0):
        driver.view.zoom_to(zoom)
        driver.view.look(driver.view.camera.scrolled(0, 0))
        at = handle(driver, "A1", Hold.LINK)
        below = Point(at.x, at.y - 5 / driver.view.camera.scale)
        driver.drag(below, middle(driver, "A1"))
        assert driver.status == "No link: there is nothing here to link with."


def test_no_handles_where_cards_are_too_small(driver: Driver) -> None:
    driver.view.zoom_to(0.1)
    driver.session.select(frozenset({"P1"}))
    assert grips(driver.view.bench, driver.view.camera.scale) == []


class TestOtherEnd:
    """The ends of a selected link."""

    def test_it_is_carried_to_another_card(self, driver: Driver) -> None:
        link = driver.session.project.maps[0].links[0]
        driver.session.select(frozenset({link.id}))
        driver.drag(handle(driver, link.id, Hold.TARGET), middle(driver, "P4"))
        assert links(driver) == [(LinkKind.SUPPORTS, "A1", "P4")]
        assert driver.session.undo_label == "Reconnect link"
        driver.drag(handle(driver, link.id, Hold.SOURCE), middle(driver, "A2"))
        assert links(driver) == [(LinkKind.SUPPORTS, "A2", "P4")]
        assert driver.session.selection == {link.id}

    def test_a_card_that_does_not_suit_is_refused(self, driver: Driver) -> None:
        before = driver.session.project
        link = before.maps[0].links[0]
        driver.session.select(frozenset({link.id}))
        driver.carry(handle(driver, link.id, Hold.TARGET), middle(driver, "A2"))
        assert driver.view.marks.stop is not None
        assert driver.status == "Support runs from an employee's card to a customer's card."
        driver.release(middle(driver, "A2"))
        assert driver.session.project is before


class TestLoops:
    """From a stage back to an earlier one."""

    def test_drawn(self, driver: Driver) -> None:
        driver.drag(handle(driver, "t", Hold.LOOP), middle(driver, "s"))
        stage = driver.session.project.maps[0].stages[1]
        assert (stage.loop_to, stage.loop_label) == ("s", "blijft")
        assert driver.session.undo_label == "Add loop"

    def test_only_back(self, driver: Driver) -> None:
        before = driver.session.project
        driver.carry(handle(driver, "s", Hold.LOOP), middle(driver, "t"))
        assert driver.status == "A loop leads back to an earlier stage."
        driver.release(middle(driver, "t"))
        assert driver.session.project is before

    def test_with_the_keys(self, driver: Driver) -> None:
        driver.session.select(frozenset({"t"}))
        driver.view.link_selection()
        assert driver.status == "Enter: “After” leads back to “Before”."
        driver.key(Key.Key_Return)
        assert driver.session.project.maps[0].stages[1].loop_to == "s"


class TestKeys:
    """Ctrl+K, arrows, Enter."""

    def test_from_a_card_to_the_one_below(self, driver: Driver) -> None:
        driver.session.select(frozenset({"P2"}))
        driver.view.link_selection()
        assert driver.view.marks.aim is not None
        while "A1" not in driver.status:
            driver.key(Key.Key_Down)
        assert driver.status == "Enter: M1 A1 supports 2 P2."
        driver.key(Key.Key_Return)
        assert links(driver)[1:] == [(LinkKind.SUPPORTS, "A1", "P2")]
        assert driver.session.undo_label == "Add link"

    def test_escape(self, driver: Driver) -> None:
        before = driver.session.project
        driver.session.select(frozenset({"P2"}))
        driver.view.link_selection()
        assert driver.session.shown is not before
        driver.key(Key.Key_Escape)
        assert driver.session.shown is before
        assert driver.view.marks.aim is None
        driver.key(Key.Key_Right)
        assert driver.session.selection == {"P3"}

    def test_letters_do_nothing_meanwhile_and_a_press_stops(self, driver: Driver) -> None:
        before = driver.session.project
        driver.session.select(frozenset({"P2"}))
        driver.view.link_selection()
        driver.type("x")
        assert driver.editor is None
        driver.click(middle(driver, "P4"))
        assert driver.session.shown is before
        assert not driver.view.busy

    def test_two_cards_are_linked_at_once(self, driver: Driver) -> None:
        driver.session.select(frozenset({"P4", "A2"}))
        driver.view.link_selection()
        assert links(driver)[1:] == [(LinkKind.SUPPORTS, "A2", "P4")]
        assert driver.status == "Linked: M2 A2 supports 4 P4."

    def test_what_cannot_be_linked_says_so(self, driver: Driver) -> None:
        driver.session.select(frozenset({"c"}))
        driver.view.link_selection()
        assert driver.status == "A link begins at a step of the customer or of an employee."
        assert not driver.view.busy


def test_the_nearest_in_a_direction() -> None:
    rects = {
        name: Rect(x, y, 10, 10)
        for name, x, y in (("a", 0, 0), ("b", 50, 2), ("c", 20, 40), ("d", 0, 90))
    }
    assert nearest(rects, "a", Point(1, 0)) == "b"
    assert nearest(rects, "a", Point(0, 1)) == "c"
    assert nearest(rects, "c", Point(0, 1)) == "d"
    assert nearest(rects, "a", Point(-1, 0)) is None
    assert nearest(rects, "gone", Point(1, 0)) is None
