"""The forms for the entries of the lists: every field, what is wrong with it, and cards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journeyeditor.edits.catalogue import add_named, add_teasers
from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.enums import (
    Actor,
    Addresses,
    ChannelForm,
    Status,
    TeaserForm,
)
from journeyeditor.model.project import Action, ExpectedChange, Initiative, Persona
from journeyeditor.ui.lists.details.action import ActionDetail
from journeyeditor.ui.lists.details.people import ParticipantDetail, PersonaDetail
from journeyeditor.ui.lists.details.places import ChannelDetail, DepartmentDetail
from journeyeditor.ui.lists.details.teaser import TeaserDetail
from journeyeditor.ui.lists.details.troubles import CauseDetail, PainDetail
from tests.ui.driver import Driver, press
from tests.ui.lists import about, open_list


def lines(page: QWidget) -> str:
    return "\n".join(x.text() for x in page.findChildren(QLabel) if x.isVisibleTo(page))


def test_a_channel(paytv: Driver) -> None:
    form = open_list(paytv, "channels", "ch.visit").detail
    assert isinstance(form, ChannelDetail)
    assert (form.title.text(), form.kind.value) == ("technician visit", "physical")
    assert form.sign.currentText() == "technician visit"
    assert form.used.links[0].text().startswith("10 Technician installs")
    paytv.type_into(form.title, "At home")
    form.kind.button("voice").click()
    form.sign.activated.emit(1)
    channel = next(c for c in paytv.session.project.channels if c.id == "ch.visit")
    assert (channel.name, channel.form, channel.icon) == ("At home", ChannelForm.VOICE, "web")
    form.used.links[0].click()
    assert paytv.session.selection == {"P10"}


def test_a_department_names_all_that_use_it(paytv: Driver) -> None:
    project = paytv.session.project
    editor = open_list(paytv, "departments", project.participants[0].department_id or "")
    form = editor.detail
    assert isinstance(form, DepartmentDetail)
    assert "participant" in lines(form)
    paytv.type_into(form.title, "")
    assert paytv.notes(form) == ["! A name has 1 to 200 letters."]
    editor.list.choose(project.departments[-1].id)
    assert paytv.notes(form) == []


def test_a_persona(paytv: Driver) -> None:
    form = open_list(paytv, "personas").detail
    assert isinstance(form, PersonaDetail)
    assert form.title.text() == "Sanne"
    form.kind.button("employee").click()
    paytv.type_into(form.segment, "34")
    for area, text in (
        (form.quote, "q"),
        (form.goals, "g"),
        (form.needs, "n"),
        (form.frustrations, "f"),
    ):
        area.selectAll()
        area.insertPlainText(text)
    (persona,) = paytv.session.project.personas
    expected = Persona(
        id=persona.id,
        name="Sanne",
        kind=Actor.EMPLOYEE,
        segment="34",
        quote="q",
        goals="g",
        needs="n",
        frustrations="f",
    )
    assert persona == expected
    assert "1 journey" in lines(form)


def test_a_participant(paytv: Driver) -> None:
    editor = open_list(paytv, "participants")
    form = editor.detail
    assert isinstance(form, ParticipantDetail)
    form.department.activated.emit(0)
    paytv.type_into(form.role, "Host")
    person = paytv.session.project.participants[0]
    assert (person.department_id, person.role) == (None, "Host")
    assert about(editor, person.name) == "no department"


def test_a_cause_is_given_to_cards_and_taken(paytv: Driver) -> None:
    cause = paytv.session.project.root_causes[0]
    form = open_list(paytv, "root_causes", cause.id).detail
    assert isinstance(form, CauseDetail)
    (entry,) = form.cards.listing.entries
    assert entry.key == "P08"
    assert not form.cards.listing.plus.isEnabled()
    paytv.choose("P01", "P02")
    form.cards.listing.plus.click()
    assert [e.key for e in form.cards.listing.entries] == ["P01", "P02", "P08"]
    assert getattr(paytv.card("P01"), "root_cause_id", None) == cause.id
    form.cards.entry("P08").cross.click()
    assert getattr(paytv.card("P08"), "root_cause_id", "") is None
    form.department.activated.emit(1)
    assert paytv.session.project.root_causes[0].department_id is not None
    assert "Also used by: 1 action." in lines(form)


def test_an_employee_card_has_no_cause(paytv: Driver) -> None:
    form = open_list(paytv, "root_causes").detail
    assert isinstance(form, CauseDetail)
    paytv.choose("E01")
    form.cards.listing.plus.click()
    assert paytv.notes(form) == ["! Only steps of the customer can have a cause."]


def test_a_pain_point(paytv: Driver) -> None:
    session = paytv.session
    added = add_named(session.project, "pain_points", ["Waiting"], seeded_ids(3))
    session.commit("Pain", added.project)
    editor = open_list(paytv, "pain_points")
    form = editor.detail
    assert isinstance(form, PainDetail)
    form.severity.button("3").click()
    paytv.choose("P07", "P14")
    form.cards.listing.plus.click()
    (pain,) = session.project.pain_points
    assert (pain.severity, pain.card_ids) == (3, ("P07", "P14"))
    assert about(editor, "Waiting") == "bad, 2 cards"
    form.cards.entry("P07").cross.click()
    assert session.project.pain_points[0].card_ids == ("P14",)
    form.cards.entry("P14").link.click()
    assert session.selection == {"P14"}


class TestAction:
    """An improvement action."""

    def form(self, paytv: Driver, at: int = 0) -> ActionDetail:
        action = paytv.session.project.actions[at]
        form = open_list(paytv, "actions", action.id).detail
        assert isinstance(form, ActionDetail)
        return form

    def action(self, paytv: Driver, at: int = 0) -> Action:
        return paytv.session.project.actions[at]

    def test_marks_and_their_quarter(self, paytv: Driver) -> None:
        form = self.form(paytv)
        assert "Quick win" in lines(form)
        form.effort.button("5").click()
        assert "Long term" in lines(form)
        form.impact.button("1").click()
        assert "Do not do" in lines(form)
        form.impact.button("1").click()
        assert self.action(paytv).impact is None
        assert "With impact and effort" in lines(form)

    def test_the_closed_lists(self, paytv: Driver) -> None:
        form = self.form(paytv)
        form.addresses.button("symptom").click()
        form.status.button("busy").click()
        paytv.type_into(form.owner, "Kim")
        now = self.action(paytv)
        assert (now.addresses, now.status, now.owner) == (Addresses.SYMPTOM, Status.BUSY, "Kim")

    @pytest.mark.parametrize("text", ["soon", "31-02-2026"])
    def test_a_due_date_that_is_none(self, paytv: Driver, text: str) -> None:
        form = self.form(paytv)
        form.due.line.setText(text)
        press(form.due.line, Qt.Key.Key_Return)
        assert paytv.notes(form) == ["! Write a day as 31 May 2026 or 2026-05-31."]
        assert self.action(paytv).due == ""
        form.due.line.setText("1-3-2026")
        press(form.due.line, Qt.Key.Key_Return)
        assert self.action(paytv).due == "2026-03-01"
        assert paytv.notes(form) == []

    def test_causes_are_chosen_and_other_targets_stay(self, paytv: Driver) -> None:
        form = self.form(paytv)
        paytv.choose("P12")
        form.cards.listing.plus.click()
        form.causes.menu.actions()[0].trigger()
        causes = [cause.id for cause in paytv.session.project.root_causes]
        assert set(self.action(paytv).targets) == {causes[0], causes[1], "P12"}
        form.causes.chips[0].click()
        assert set(self.action(paytv).targets) == {causes[1], "P12"}

    def test_the_change_that_is_expected_at_a_card(self, paytv: Driver) -> None:
        form = self.form(paytv, 1)
        (entry,) = form.cards.listing.entries
        entry = form.cards.entry(entry.key)
        entry.change.setText("+1,25")
        press(entry.change, Qt.Key.Key_Return)
        expected = (ExpectedChange(card_id=entry.key, dv=1.2),)
        assert self.action(paytv, 1).expected == expected
        for text in ("5", "-4.1", "much"):
            entry.change.setText(text)
            press(entry.change, Qt.Key.Key_Return)
            assert len(paytv.notes(form)) == 1
        assert self.action(paytv, 1).expected == expected
        entry.change.setText("")
        press(entry.change, Qt.Key.Key_Return)
        assert self.action(paytv, 1).expected == ()
        assert paytv.notes(form) == []
        entry.cross.click()
        assert self.action(paytv, 1).targets == ()

    def test_an_initiative_is_there_as_long_as_it_has_a_name(self, paytv: Driver) -> None:
        form = self.form(paytv)
        assert not form.url.isVisible()
        paytv.type_into(form.initiative, "CRM")
        paytv.type_into(form.url, "x.nl")
        paytv.type_into(form.leader, "Jo")
        given = self.action(paytv).initiative
        assert given == Initiative(name="CRM", url="x.nl", owner="Jo")
        paytv.type_into(form.initiative, "")
        assert self.action(paytv).initiative is None

    def test_fifteen_actions_in_a_row(self, paytv: Driver) -> None:
        session = paytv.session
        added = add_named(
            session.project, "actions", [f"Action {n}" for n in range(15)], seeded_ids(4)
        )
        session.commit("Many", added.project)
        editor = open_list(paytv, "actions")
        press(editor.list, Qt.Key.Key_End)
        assert isinstance(editor.detail, ActionDetail)
        for _ in range(15):
            editor.detail.impact.button("4").click()
            editor.detail.effort.button("1").click()
            press(editor.list, Qt.Key.Key_Up)
        assert [about(editor, f"Action {n}") for n in range(15)] == ["quick win"] * 15


def test_a_teaser(paytv: Driver) -> None:
    session = paytv.session
    session.commit("Teaser", add_teasers(session.project, ["P14"], seeded_ids(2)).project)
    editor = open_list(paytv, "teasers")
    form = editor.detail
    assert isinstance(form, TeaserDetail)
    form.kind.activated.emit(form.kind.findText("Letter"))
    form.script.insertPlainText("Read it aloud.")
    form.materials.insertPlainText("A letter")
    form.departments.menu.actions()[0].trigger()
    for text in ("601", "-1", "2.5", "long"):
        form.minutes.setText(text)
        press(form.minutes, Qt.Key.Key_Return)
        assert paytv.notes(form) == ["! A whole number from 0 to 600."]
    form.minutes.setText("12")
    press(form.minutes, Qt.Key.Key_Return)
    (teaser,) = session.project.teasers
    assert teaser.form is TeaserForm.LETTER
    assert (teaser.script, teaser.materials, teaser.minutes) == ("Read it aloud.", "A letter", 12)
    assert teaser.department_ids == (session.project.departments[0].id,)
    assert editor._rows.rows[0].about == "letter"
    form.card.links[0].click()
    assert session.selection == {"P14"}
