"""The inspector's pages for stages, lanes, curves and links."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journeyeditor.edits.curves import add_curve
from journeyeditor.edits.deletion import delete
from journeyeditor.edits.stages import revise_stage
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import (
    Actor,
    Content,
    CurveKind,
    LinkKind,
    Subject,
    Unit,
    Zone,
)
from journeyeditor.model.find import find_lane, find_stage
from journeyeditor.model.journey import EmotionCurve, Lane, Link, Stage
from journeyeditor.ui.panels.cards.metric_entry import MetricEntry
from tests.ui.driver import Driver, press


def stage(paytv: Driver, at: int) -> Stage:
    return paytv.session.journey.stages[at]


def lane(paytv: Driver, lane_id: Id) -> Lane:
    return find_lane(paytv.session.journey, lane_id)


def hints(page: QWidget) -> str:
    """All lines that stand under fields of a page."""
    return "\n".join(x.text() for x in page.findChildren(QLabel) if x.isVisibleTo(page))


class TestStage:
    """A stage."""

    def test_shows_what_it_is(self, paytv: Driver) -> None:
        paytv.choose(stage(paytv, 3).id)
        page = paytv.inspector.stage
        assert paytv.inspector.page is page
        assert page.head.text == "Stage 4"
        assert page.name.text() == "First use"
        assert page.duration.number.text() == "3"
        assert page.duration.unit.currentText() == "weeks"
        assert page.moments.text() == "4"
        assert "Up to here: 7 weeks of 13 weeks." in hints(page)

    def test_each_field_is_a_step_of_its_own(self, paytv: Driver) -> None:
        chosen = stage(paytv, 0)
        paytv.choose(chosen.id)
        page = paytv.inspector.stage
        paytv.type_into(page.name, "Elsewhere")
        for area, text in ((page.goal, "Find a provider"), (page.expectation, "A clear price")):
            area.setFocus()
            area.insertPlainText(text)
        page.duration.number.setText("1,5")
        press(page.duration.number, Qt.Key.Key_Return)
        now = find_stage(paytv.session.journey, chosen.id)
        assert (now.name, now.goal, now.expectation) == (
            "Elsewhere",
            "Find a provider",
            "A clear price",
        )
        assert now.duration == Duration(value=1.5, unit=Unit.WEEKS)
        labels = []
        while paytv.session.undo_label:
            labels.append(paytv.session.undo_label)
            paytv.session.undo()
        assert labels == ["Change duration", "Change expectation", "Change goal", "Change name"]
        assert page.name.text() == chosen.name

    def test_an_empty_name_is_said_at_the_field(self, paytv: Driver) -> None:
        paytv.choose(stage(paytv, 0).id)
        page = paytv.inspector.stage
        paytv.type_into(page.name, "")
        assert paytv.notes(page) == ["! A name has 1 to 200 letters."]
        assert stage(paytv, 0).name == "Choose and order"
        paytv.choose(stage(paytv, 1).id)
        assert paytv.notes(page) == []

    @pytest.mark.parametrize("text", ["0", "-3", "three", "1e99"])
    def test_a_duration_that_is_none(self, paytv: Driver, text: str) -> None:
        paytv.choose(stage(paytv, 0).id)
        page = paytv.inspector.stage
        page.duration.number.setText(text)
        press(page.duration.number, Qt.Key.Key_Return)
        assert len(paytv.notes(page)) == 1
        assert not paytv.session.undo_label

    @pytest.mark.parametrize("text", ["0", "501", "2.5", "", "many"])
    def test_a_number_of_moments_that_is_none(self, paytv: Driver, text: str) -> None:
        paytv.choose(stage(paytv, 0).id)
        page = paytv.inspector.stage
        page.moments.setText(text)
        press(page.moments, Qt.Key.Key_Return)
        assert paytv.notes(page) == ["! A whole number from 1 to 500."]
        assert not paytv.session.undo_label

    def test_cards_keep_their_moments(self, paytv: Driver) -> None:
        paytv.choose(stage(paytv, 0).id)
        page = paytv.inspector.stage
        page.moments.setText("2")
        press(page.moments, Qt.Key.Key_Return)
        assert stage(paytv, 0).slots == 5
        assert paytv.notes(page) == ["! Cards stand at moment 5: fewer moments cannot be."]
        page.moments.setText("25")
        press(page.moments, Qt.Key.Key_Return)
        assert paytv.notes(page) == []
        assert stage(paytv, 0).slots == 25
        assert "More than 24" in hints(page)

    def test_more_than_a_tenth_off_is_told(self, paytv: Driver) -> None:
        paytv.choose(stage(paytv, 0).id)
        page = paytv.inspector.stage
        assert "together" not in hints(page)
        page.duration.number.setText("9")
        press(page.duration.number, Qt.Key.Key_Return)
        assert "The stages take 21 weeks together, the journey 13 weeks." in hints(page)

    def test_a_tag_without_a_moment_of_truth(self, paytv: Driver) -> None:
        second = stage(paytv, 1)
        paytv.choose(second.id)
        page = paytv.inspector.stage
        page.tag.setFocus()
        index = page.tag.findText("Buying process: compare")
        page.tag.setCurrentIndex(index)
        page.tag.activated.emit(index)
        assert stage(paytv, 1).model_tag == "buying.compare"
        assert "No moment of truth" in hints(page)
        paytv.choose(stage(paytv, 0).id)
        assert "No moment of truth" not in hints(page)

    def test_an_unknown_tag_is_kept(self, paytv: Driver) -> None:
        session = paytv.session
        new = revise_stage(session.project, session.map_id, stage(paytv, 0).id, model_tag="own.x")
        session.commit("Tag", new)
        paytv.choose(stage(paytv, 0).id)
        assert paytv.inspector.stage.tag.currentText() == "own.x"

    def test_a_loop_has_words_as_long_as_it_is_there(self, paytv: Driver) -> None:
        paytv.choose(stage(paytv, 2).id)
        page = paytv.inspector.stage
        assert not page.loop_word.isVisible()
        assert [page.loop.itemText(i) for i in range(page.loop.count())] == [
            "no loop",
            "1 Choose and order",
            "2 Wait for delivery",
        ]
        page.loop.activated.emit(1)
        assert stage(paytv, 2).loop_to == stage(paytv, 0).id
        assert page.loop_word.text() == "stays"
        paytv.type_into(page.exit_word, "leaves")
        assert stage(paytv, 2).exit_label == "leaves"
        page.loop.activated.emit(0)
        assert (stage(paytv, 2).loop_to, stage(paytv, 2).loop_label) == (None, "")

    def test_satisfaction_so_far_is_measured_overall(self, paytv: Driver) -> None:
        second = stage(paytv, 1)
        paytv.choose(second.id)
        page = paytv.inspector.stage
        (entry,) = page.metrics.listing.entries
        assert isinstance(entry, MetricEntry)
        assert entry.n.text() == "205"
        entry.value.setText("11")
        press(entry.value, Qt.Key.Key_Return)
        assert paytv.notes(page) == ["! This is a number from 1 to 10."]
        entry.value.setText("8")
        press(entry.value, Qt.Key.Key_Return)
        (metric,) = (m for m in paytv.session.journey.metrics if m.stage_id == second.id)
        assert metric.value == 8
        entry.cross.click()
        assert all(m.stage_id != second.id for m in paytv.session.journey.metrics)
        (empty,) = page.metrics.listing.entries
        assert isinstance(empty, MetricEntry)
        for number, text in ((empty.value, "7,5"), (empty.n, "40")):
            number.setText(text)
            press(number, Qt.Key.Key_Return)
        (metric,) = (m for m in paytv.session.journey.metrics if m.stage_id == second.id)
        assert (metric.value, metric.n, metric.subject) == (7.5, 40, Subject.OVERALL)
        assert metric.card_id is None

    def test_buttons_move_it(self, paytv: Driver) -> None:
        first = stage(paytv, 0)
        paytv.choose(first.id)
        page = paytv.inspector.stage
        assert not page.mover.back.isEnabled()
        page.mover.on.click()
        assert stage(paytv, 1) is first
        assert page.mover.place.text() == "2 of 6"
        assert paytv.session.selection == {first.id}


class TestLane:
    """A lane."""

    def test_shows_what_it_is(self, paytv: Driver) -> None:
        paytv.choose("f1")
        page = paytv.inspector.lane
        assert page.head.text == "Lane 3 Employee"
        assert page.content.currentText() == "Steps"
        assert (page.actor.value, page.zone.currentText()) == ("employee", "Frontstage")
        assert (page.units.value, page.hidden.isChecked(), page.print.isChecked()) == (
            "1",
            False,
            True,
        )

    def test_fields_change_it(self, paytv: Driver) -> None:
        paytv.choose("f1")
        page = paytv.inspector.lane
        paytv.type_into(page.name, "Shop")
        page.units.button("3").click()
        page.hidden.click()
        page.print.click()
        page.zone.activated.emit(2)
        page.department.activated.emit(1)
        now = lane(paytv, "f1")
        assert (now.name, now.height, now.hidden, now.print) == ("Shop", 3, True, False)
        assert now.zone is Zone.BACKSTAGE
        assert now.department_id == paytv.session.project.departments[0].id
        assert page.head.text == "Lane 3 hidden"

    def test_what_its_cards_forbid_is_said_with_the_reason(self, paytv: Driver) -> None:
        paytv.choose("f1")
        page = paytv.inspector.lane
        page.content.activated.emit(2)
        assert paytv.notes(page) == [
            "! It holds 6 cards that would not fit (employee activity): move them first."
        ]
        assert page.content.currentText() == "Steps"
        page.actor.button("customer").click()
        assert lane(paytv, "f1").actor is Actor.EMPLOYEE
        assert page.actor.value == "employee"
        paytv.choose("e1")
        page.content.activated.emit(0)
        assert paytv.notes(page) == ["! It holds an emotion curve: delete that first."]

    def test_the_last_lane_of_steps_stays_one(self, paytv: Driver) -> None:
        paytv.choose("c1")
        page = paytv.inspector.lane
        page.content.activated.emit(1)
        assert lane(paytv, "c1").content is Content.TOUCHPOINTS
        assert len(paytv.notes(page)) == 1

    def test_another_actor_brings_its_zone(self, paytv: Driver) -> None:
        paytv.choose("e2")
        page = paytv.inspector.lane
        was = lane(paytv, "e2").actor
        other = Actor.CUSTOMER if was is Actor.EMPLOYEE else Actor.EMPLOYEE
        page.actor.button(other.value).click()
        assert lane(paytv, "e2").actor is other
        assert (lane(paytv, "e2").zone is Zone.CUSTOMER) == (other is Actor.CUSTOMER)

    def test_zones_out_of_order_are_told(self, paytv: Driver) -> None:
        paytv.choose("f1")
        page = paytv.inspector.lane
        assert "later zone" not in hints(page)
        page.mover.on.click()
        assert "later zone" in hints(page)

    def test_curves_of_a_lane_lead_to_their_page(self, paytv: Driver) -> None:
        paytv.choose("e1")
        page = paytv.inspector.lane
        page.more.click()
        curves = [c for c in paytv.session.journey.curves if c.lane_id == "e1"]
        assert len(curves) == 2
        assert paytv.session.selection == {curves[1].id}
        assert paytv.inspector.page is paytv.inspector.curve
        paytv.inspector.curve.lane.links[0].click()
        assert [link.text() for link in page.curves.links] == ["Sanne, estimated"] * 2
        page.curves.links[0].click()
        assert paytv.session.selection == {curves[0].id}
        paytv.choose("c1")
        assert not page.more.isVisible()


class TestCurve:
    """An emotion curve."""

    def test_shows_what_it_is(self, paytv: Driver) -> None:
        paytv.choose(paytv.session.journey.curves[0].id)
        page = paytv.inspector.curve
        assert page.head.text == "Emotion curve Sanne"
        assert page.points.text() == "22 of 22 cards have a feeling."
        assert "A guess" in hints(page)

    def test_points_without_answers_keep_it_from_being_measured(self, paytv: Driver) -> None:
        curve = paytv.session.journey.curves[0]
        paytv.choose(curve.id)
        page = paytv.inspector.curve
        page.kind.button("measured").click()
        assert paytv.notes(page) == [
            "! 22 points lack their number of answers: fill that in first."
        ]
        assert page.kind.value == "estimated"
        page.kind.button("target").click()
        assert paytv.session.journey.curves[0].kind is CurveKind.TARGET
        assert paytv.notes(page) == []
        assert "as-is" in hints(page)

    def test_name_and_persona(self, paytv: Driver) -> None:
        curve = paytv.session.journey.curves[0]
        paytv.choose(curve.id)
        page = paytv.inspector.curve
        paytv.type_into(page.name, "At home")
        page.persona.activated.emit(0)
        now = paytv.session.journey.curves[0]
        assert (now.name, now.persona_id) == ("At home", None)

    def test_deleting_it_goes_to_its_lane(self, paytv: Driver) -> None:
        curve = paytv.session.journey.curves[0]
        paytv.choose(curve.id)
        paytv.inspector.curve.delete.click()
        assert curve not in paytv.session.journey.curves
        assert paytv.session.selection == {curve.lane_id}
        assert "Ctrl+Z" in paytv.status()

    def test_others_of_its_lane(self, paytv: Driver) -> None:
        session = paytv.session
        other = EmotionCurve(id="other", lane_id="e1", kind=CurveKind.TARGET, name="Wish")
        session.commit("Curve", add_curve(session.project, session.map_id, other))
        paytv.choose(session.journey.curves[0].id)
        (link,) = paytv.inspector.curve.others.links
        assert link.text() == "Wish, target"
        link.click()
        assert session.selection == {"other"}


class TestLink:
    """A link."""

    def link(self, paytv: Driver, kind: LinkKind) -> Link:
        return next(link for link in paytv.session.journey.links if link.kind is kind)

    def test_ends_lead_there(self, paytv: Driver) -> None:
        link = self.link(paytv, LinkKind.SUPPORTS)
        paytv.choose(link.id)
        page = paytv.inspector.link
        assert page.kind.currentText() == "Supports"
        assert not page.turn.isEnabled()
        assert "supports" in hints(page)
        page.target.links[0].click()
        assert paytv.session.selection == {link.target}

    def test_words_and_owner(self, paytv: Driver) -> None:
        link = self.link(paytv, LinkKind.UMOT_ZMOT)
        paytv.choose(link.id)
        page = paytv.inspector.link
        paytv.type_into(page.word, "tells")
        paytv.type_into(page.owner, "Web")
        now = self.link(paytv, LinkKind.UMOT_ZMOT)
        assert (now.label, now.owner) == ("tells", "Web")

    def test_kind_turning_and_deleting(self, paytv: Driver) -> None:
        link = self.link(paytv, LinkKind.UMOT_ZMOT)
        paytv.choose(link.id)
        page = paytv.inspector.link
        at = page.kind.findText("Comes before")
        page.kind.activated.emit(at)
        page.turn.click()
        (now,) = [each for each in paytv.session.journey.links if each.id == link.id]
        assert (now.kind, now.source, now.target) == (LinkKind.SEQUENCE, link.target, link.source)
        page.delete.click()
        assert all(each.id != link.id for each in paytv.session.journey.links)
        assert paytv.session.selection == {now.source}

    def test_a_word_that_is_too_long(self, paytv: Driver) -> None:
        paytv.choose(self.link(paytv, LinkKind.UMOT_ZMOT).id)
        page = paytv.inspector.link
        page.word.setText("x" * 500)
        press(page.word, Qt.Key.Key_End)
        paytv.type_into(page.word, "ok")
        page.word.typed.emit("x" * 501)
        assert paytv.notes(page) == ["! That is too long."]


def test_a_field_of_a_lane_that_is_gone_says_so(paytv: Driver) -> None:
    """Its field can still have something to say: it had the keyboard when the lane went."""
    chosen = paytv.session.journey.lanes[-1]
    paytv.choose(chosen.id)
    page, before = paytv.inspector.lane, paytv.session.project
    paytv.session.commit("x", delete(before, paytv.session.map_id, frozenset({chosen.id})))
    after = paytv.session.project
    assert not page.form.change(page.name, "name", "name", name="Late")
    assert paytv.session.project is after
