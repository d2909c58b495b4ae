"""The inspector while nothing is chosen: the journey, and the project beside it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Goal, Language, MetricKind, State, Step, Subject, Unit
from journeyeditor.ui.panels.cards.metric_entry import MetricEntry
from journeyeditor.ui.panels.review_rows import Meeting
from tests.ui.driver import Driver, press


def lines(page: QWidget) -> str:
    """All that is written on a page."""
    return "\n".join(x.text() for x in page.findChildren(QLabel) if x.isVisibleTo(page))


class TestJourney:
    """The journey."""

    def test_shows_what_it_is(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        assert paytv.inspector.page is page
        journey = paytv.session.journey
        assert page.title.text() == journey.title
        assert page.scenario.text() == journey.scenario
        assert page.expectation.text() == journey.expectation
        assert page.persona.text() == "Sanne"
        assert page.duration.number.text() == "13"
        assert (page.state.value, page.step.value) == ("as_is", journey.step.value)
        assert page.date.line.text() == "22 November 2025"
        assert page.facilitators.text() == ", ".join(journey.facilitators)

    def test_fields_change_it_one_step_each(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        for area, text in ((page.scenario, "A"), (page.expectation, "B"), (page.subtitle, "C")):
            area.selectAll()
            area.insertPlainText(text)
        paytv.type_into(page.start, "D")
        paytv.type_into(page.finish, "E")
        paytv.type_into(page.version, "2")
        page.step.button("improve").click()
        page.duration.number.setText("4")
        press(page.duration.number, Qt.Key.Key_Return)
        now = paytv.session.journey
        texts = (now.scenario, now.expectation, now.subtitle, now.scope_start, now.scope_end)
        assert texts == ("A", "B", "C", "D", "E")
        assert (now.version, now.step) == ("2", Step.IMPROVE)
        assert now.duration == Duration(value=4, unit=Unit.WEEKS)
        assert "The stages take 13 weeks together, the journey 4 weeks." in lines(page)
        assert len(paytv.session.steps.labels) == 8

    def test_the_sum_of_the_stages_is_told_where_no_duration_is(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        page.duration.number.setText("")
        press(page.duration.number, Qt.Key.Key_Return)
        assert paytv.session.journey.duration is None
        assert "The stages take 13 weeks together." in lines(page)

    def test_facilitators_are_names_between_commas(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        paytv.type_into(page.facilitators, "Anna, Bram ,")
        assert paytv.session.journey.facilitators == ("Anna", "Bram")
        assert page.facilitators.text() == "Anna, Bram ,"
        paytv.session.undo()
        assert page.facilitators.text() == ", ".join(paytv.session.journey.facilitators)

    def test_another_persona_is_chosen_or_made(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        page.persona.setText("Noor")
        press(page.persona, Qt.Key.Key_Return)
        assert [p.name for p in paytv.session.project.personas] == ["Sanne", "Noor"]
        assert paytv.status().startswith("New persona “Noor”.")
        page.persona.setText("sanne")
        press(page.persona, Qt.Key.Key_Return)
        sanne = paytv.session.project.personas[0]
        assert paytv.session.journey.persona_id == sanne.id
        assert page.persona.text() == "Sanne"
        page.persona.setText("")
        press(page.persona, Qt.Key.Key_Return)
        assert paytv.session.journey.persona_id is None

    def test_a_persona_with_too_long_a_name(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        page.persona.setText("x" * 201)
        press(page.persona, Qt.Key.Key_Return)
        assert paytv.notes(page) == ["! A persona needs a name, at most 200 letters."]
        assert len(paytv.session.project.personas) == 1

    @pytest.mark.parametrize("text", ["31 Mei", "2025-02-30", "yesterday", "1-13-2025"])
    def test_what_is_no_day_is_said_at_the_field(self, paytv: Driver, text: str) -> None:
        page = paytv.inspector.journey
        page.date.line.setText(text)
        press(page.date.line, Qt.Key.Key_Return)
        assert paytv.notes(page) == ["! Write a day as 31 May 2026 or 2026-05-31."]
        assert paytv.session.journey.date == "2025-11-22"
        press(page.date.line, Qt.Key.Key_Escape)
        assert paytv.notes(page) == []

    @pytest.mark.parametrize("text", ["2026-05-31", "31-5-2026", "31/05/26", "31 mei 2026"])
    def test_days_as_people_write_them(self, paytv: Driver, text: str) -> None:
        page = paytv.inspector.journey
        page.date.line.setText(text)
        press(page.date.line, Qt.Key.Key_Return)
        assert paytv.session.journey.date == "2026-05-31"
        assert page.date.line.text() == "31 May 2026"

    def test_a_wish_has_a_baseline(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        assert not page.baseline.isVisible()
        session = paytv.session
        as_is = session.map_id
        new = copy_as_to_be(session.project, as_is, seeded_ids(5))
        session.commit("Copy", new, opens=new.maps[1].id)
        assert page.baseline.isVisible()
        assert page.baseline.value == as_is
        assert page.state.value == State.TO_BE.value
        page.baseline.activated.emit(0)
        assert session.journey.baseline_id is None

    def test_what_was_measured_of_the_whole(self, paytv: Driver) -> None:
        page = paytv.inspector.journey
        assert page.metrics.listing.entries == []
        page.metrics.menu.actions()[3].trigger()
        (entry,) = page.metrics.listing.entries
        assert isinstance(entry, MetricEntry)
        for number, text in ((entry.value, "13"), (entry.n, "150")):
            number.setText(text)
            press(number, Qt.Key.Key_Return)
        journey = paytv.session.journey
        (metric,) = (m for m in journey.metrics if m.card_id is None and m.stage_id is None)
        assert (metric.kind, metric.value, metric.n) == (MetricKind.NPS, 13, 150)
        assert metric.subject is Subject.OVERALL
        paytv.session.undo()
        assert page.metrics.listing.entries == []

    def test_details_bring_the_keyboard_to_the_title(self, paytv: Driver) -> None:
        paytv.window.activateWindow()
        paytv.inspector.show_part("project")
        paytv.do("journey.details")
        assert paytv.inspector.journey.title.hasFocus()


class TestProject:
    """What all journeys share."""

    @pytest.fixture
    def page(self, paytv: Driver) -> QWidget:
        paytv.inspector.show_part("project")
        return paytv.inspector.project

    def test_one_goes_there_and_back(self, paytv: Driver) -> None:
        paytv.inspector.journey.switch.button("project").click()
        assert paytv.inspector.project.isVisible()
        paytv.choose("P14")
        assert not paytv.inspector.project.isVisible()
        paytv.choose()
        assert paytv.inspector.project.isVisible()
        paytv.inspector.project.switch.button("journey").click()
        assert paytv.inspector.journey.isVisible()

    def test_fields_change_it(self, paytv: Driver) -> None:
        shown = paytv.inspector.project
        paytv.type_into(shown.title, "T")
        paytv.type_into(shown.organisation, "O")
        shown.urgency.selectAll()
        shown.urgency.insertPlainText("Now")
        shown.language.button("nl").click()
        shown.goals.menu.actions()[1].trigger()
        now = paytv.session.project
        assert (now.title, now.organisation, now.urgency) == ("T", "O", "Now")
        assert now.language is Language.NL
        assert Goal.CONVERSION in now.goals

    def test_a_title_is_needed(self, paytv: Driver, page: QWidget) -> None:
        paytv.type_into(paytv.inspector.project.title, "")
        assert paytv.notes(page) == ["! A project needs a title, at most 200 letters."]

    def test_long_urgency_is_advised_against(self, paytv: Driver, page: QWidget) -> None:
        shown = paytv.inspector.project
        shown.urgency.selectAll()
        shown.urgency.insertPlainText("x" * 301)
        assert "301 letters: more than 300 do not fit the poster." in lines(page)
        assert len(paytv.session.project.urgency) == 301

    def test_the_fifth_route_is_none_to_begin_with(self, paytv: Driver, page: QWidget) -> None:
        shown = paytv.inspector.project
        shown.route.activated.emit(5)
        assert paytv.session.project.route == 5
        assert "Not one to begin with" in lines(page)
        shown.route.activated.emit(1)
        assert paytv.session.project.route == 1
        assert "Not one to begin with" not in lines(page)
        shown.route.activated.emit(0)
        assert paytv.session.project.route is None

    @pytest.mark.parametrize("text", ["0", "3651", "", "1.5", "often"])
    def test_a_rhythm_that_is_none(self, paytv: Driver, page: QWidget, text: str) -> None:
        shown = paytv.inspector.project
        shown.every.setText(text)
        press(shown.every, Qt.Key.Key_Return)
        assert paytv.notes(page) == ["! A whole number from 1 to 3650."]
        assert paytv.session.project.review_every_days == 14

    def test_meetings_come_change_and_go(self, paytv: Driver, page: QWidget) -> None:
        shown = paytv.inspector.project
        assert "Not discussed yet." in lines(page)
        shown.log.listing.plus.click()
        today = date.today()
        assert [entry.date for entry in paytv.session.project.review_log] == [today.isoformat()]
        assert "Last discussed 0 days ago." in lines(page)
        (entry,) = shown.log.listing.entries
        assert isinstance(entry, Meeting)
        paytv.type_into(entry.note, "Agreed")
        late = today - timedelta(days=23)
        entry.day.line.setText(late.isoformat())
        press(entry.day.line, Qt.Key.Key_Return)
        (kept,) = paytv.session.project.review_log
        assert (kept.date, kept.note) == (late.isoformat(), "Agreed")
        assert "Last discussed 23 days ago. Too late: more than 14 days." in lines(page)
        assert "last discussed 23 days ago" in paytv.window.windowTitle()
        entry.day.line.setText("soon")
        press(entry.day.line, Qt.Key.Key_Return)
        assert len(paytv.notes(page)) == 1
        entry.cross.click()
        assert paytv.session.project.review_log == ()
        assert "discussed" not in paytv.window.windowTitle()

    def test_lists_are_counted_and_opened(self, paytv: Driver) -> None:
        paytv.inspector.show_part("project")
        shown = paytv.inspector.project
        words = [link.text() for link in shown.lists.links]
        assert words[:2] == ["Channels (19)", "Departments (10)"]
        shown.lists.links[6].click()
        window = paytv.window.lists.window
        assert window is not None
        assert window.isVisible()
        assert window.editor.name == "actions"
