"""What a card has several of in the inspector: measurements, Kano classes, links and teasers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt

from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.marks import attach_card
from journeyeditor.edits.new import new_card, seeded_ids
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Kano, Kind, LinkKind, MetricKind, Subject, TeaserForm
from journeyeditor.model.journey import Metric
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.panels.card_page import CardPage
from journeyeditor.ui.panels.cards.kano_history import HistoryEntry, KanoHistory
from journeyeditor.ui.panels.cards.kano_review import KanoReview
from journeyeditor.ui.panels.cards.links import LinkEntry, Links
from journeyeditor.ui.panels.cards.metric_entry import MetricEntry
from journeyeditor.ui.panels.cards.relations import Relations
from journeyeditor.ui.panels.cards.teasers import TeaserEntry, Teasers
from journeyeditor.ui.settings import Settings
from tests.ui.driver import Driver, press
from tests.ui.fields import control, fill_in, unfold


def chosen(driver: Driver, card_id: Id) -> CardPage:
    driver.choose(card_id)
    driver.window.activateWindow()
    return driver.inspector.card


def metrics(driver: Driver, card_id: Id) -> list[Metric]:
    return [m for m in driver.session.journey.metrics if m.card_id == card_id]


def entries(page: CardPage) -> list[MetricEntry]:
    return [e for e in page.metrics.listing.entries if isinstance(e, MetricEntry)]


def get(driver: Driver, card_id: Id, name: str) -> object:
    return getattr(driver.card(card_id), name)


# -- measurements ---------------------------------------------------------------------------------


def test_grade_and_other_measurements_stand_under_each_other(paytv: Driver) -> None:
    page = chosen(paytv, "P12")
    found = [(e.value.text(), e.n.text()) for e in entries(page)]
    assert found == [("8.2", "176"), ("91", "176")]
    assert entries(page)[1].value.accessibleName() == "Satisfied (%)"


def test_a_grade_is_kept_when_its_answers_are_there(paytv: Driver) -> None:
    """Not before, and in one step."""
    page, before = chosen(paytv, "P01"), paytv.session.project
    (grade,) = entries(page)
    fill_in(grade.value, "7,4")
    assert paytv.notes(page) == ["! Fill in the number of answers too; then it is kept."]
    assert paytv.session.project is before
    fill_in(grade.n, "40")
    (metric,) = metrics(paytv, "P01")
    assert (metric.kind, metric.value, metric.n) == (MetricKind.GRADE, 7.4, 40)
    assert paytv.notes(page) == []
    assert paytv.session.undo_label == "Add grade"
    paytv.do("edit.undo")
    assert paytv.session.project is before
    assert entries(page)[0].value.text() == ""


@pytest.mark.parametrize("text", ["0.9", "10.1", "-3", "good", "8 5"])
def test_a_value_that_the_scale_does_not_have_is_said_at_the_field(
    paytv: Driver, text: str
) -> None:
    page, before = chosen(paytv, "P12"), paytv.session.project
    grade = entries(page)[0]
    fill_in(grade.value, text)
    assert paytv.notes(page) == ["! This is a number from 1 to 10."]
    assert (grade.value.text(), paytv.session.project is before) == (text, True)
    press(grade.value, Qt.Key.Key_Escape)
    assert (grade.value.text(), paytv.notes(page)) == ("8.2", [])


@pytest.mark.parametrize("text", ["0", "-1", "2.5", "many", ""])
def test_a_number_of_answers_is_checked(paytv: Driver, text: str) -> None:
    page, before = chosen(paytv, "P12"), paytv.session.project
    grade = entries(page)[0]
    fill_in(grade.n, text)
    assert paytv.notes(page) == ["! The number of answers is a whole number above 0."]
    assert paytv.session.project is before


def test_another_scale_begins_with_the_plus_and_goes_by_its_cross(paytv: Driver) -> None:
    page = chosen(paytv, "P12")
    nps = next(a for a in page.metrics.menu.actions() if a.text() == "NPS")
    nps.trigger()
    entry = entries(page)[-1]
    assert entry.value.hasFocus()
    fill_in(entry.n, "50")
    fill_in(entry.value, "-12")
    assert [m.kind for m in metrics(paytv, "P12")][-1] is MetricKind.NPS
    assert len(entries(page)) == 3
    entries(page)[-1].cross.click()
    assert len(metrics(paytv, "P12")) == 2
    nps.trigger()
    entries(page)[-1].cross.click()  # an empty one just goes
    assert len(entries(page)) == 2


def test_a_place_for_a_measurement_does_not_follow_to_another_card(paytv: Driver) -> None:
    page = chosen(paytv, "P12")
    page.metrics.menu.actions()[3].trigger()
    fill_in(entries(page)[-1].value, "20")
    chosen(paytv, "P14")
    assert [e.value.text() for e in entries(page)] == [
        f"{m.value:g}" for m in metrics(paytv, "P14")
    ]


def test_all_of_a_measurement_can_be_filled_in(paytv: Driver) -> None:
    page = chosen(paytv, "P12")
    entry = entries(page)[0]
    entry.more.click()
    details = entry.details
    number = details.editor("sd").widget.findChild(Number)
    assert isinstance(number, Number)
    fill_in(number, "1,2")
    subject, period = details.editor("subject").widget, details.editor("period").widget
    assert isinstance(subject, Segments)
    assert isinstance(period, Area)
    subject.button("overall").click()
    paytv.type_into(period, "2026 Q1")
    scale = details.editor("kind").widget
    assert isinstance(scale, Choice)
    scale.chosen.emit("ces7")
    assert paytv.notes(page) == ["! The scale does not have this value."]
    metric = metrics(paytv, "P12")[0]
    assert (metric.sd, metric.subject, metric.period) == (1.2, Subject.OVERALL, "2026 Q1")
    assert metric.kind is MetricKind.GRADE


def test_counts_make_the_net_promoter_score(paytv: Driver) -> None:
    page = chosen(paytv, "P12")
    next(a for a in page.metrics.menu.actions() if a.text() == "NPS").trigger()
    entry = entries(page)[-1]
    fill_in(entry.value, "0")
    fill_in(entry.n, "10")
    entry = entries(page)[-1]
    entry.more.click()
    for name, text in (("promoters", "6"), ("passives", "2"), ("detractors", "2")):
        number = entry.details.editor(name).widget.findChild(Number)
        assert isinstance(number, Number)
        fill_in(number, text)
    metric = metrics(paytv, "P12")[-1]
    assert (metric.value, metric.n) == (40.0, 10)
    assert (entry.value.text(), entry.n.text()) == ("40", "10")
    fill_in(entry.n, "11")
    assert paytv.notes(page) == [
        "! Promoters, passives and detractors do not add up to the answers."
    ]


# -- Kano through time ----------------------------------------------------------------------------


def history(page: CardPage) -> KanoHistory:
    part = page.section("kano").parts[0]
    assert isinstance(part, KanoHistory)
    return part


def noted(driver: Driver) -> list[tuple[str, Kano]]:
    card = driver.card("P12")
    assert isinstance(card, Touchpoint)
    return [(entry.date, entry.kano) for entry in card.kano_history]


def test_a_class_is_dated_from_today_and_its_day_changed(paytv: Driver) -> None:
    page = chosen(paytv, "P12")
    unfold(page, "kano")
    history(page).listing.plus.click()
    (entry,) = history(page).listing.entries
    assert isinstance(entry, HistoryEntry)
    assert noted(paytv) == [(date.today().isoformat(), Kano.BASIC)]
    fill_in(entry.day.line, "10-1-2025")
    entry.kano.chosen.emit("delighter")
    assert noted(paytv) == [("2025-01-10", Kano.DELIGHTER)]
    fill_in(entry.day.line, "31-2-2025")
    assert len(paytv.notes(page)) == 1
    press(entry.day.line, Qt.Key.Key_Escape)
    assert paytv.notes(page) == []
    entry.cross.click()
    assert noted(paytv) == []


def test_a_class_that_is_due_is_offered_for_review(paytv: Driver) -> None:
    """It is never changed by itself; both answers are dated."""
    page = chosen(paytv, "P12")
    review = page.review
    assert isinstance(review, KanoReview)
    assert not review.offer.isVisible()
    control(page, "kano", Segments).button("delighter").click()
    unfold(page, "kano")
    history(page).listing.plus.click()
    entry = history(page).listing.entries[0]
    assert isinstance(entry, HistoryEntry)
    fill_in(entry.day.line, "2025-01-10")
    assert review.offer.isVisible()
    assert review.offer.text.startswith("Time to review: still delighter?")
    assert get(paytv, "P12", "kano") is Kano.DELIGHTER
    review.down.click()
    assert get(paytv, "P12", "kano") is Kano.PERFORMANCE
    assert not review.offer.isVisible()
    assert [kano for _, kano in noted(paytv)] == [Kano.DELIGHTER, Kano.PERFORMANCE]
    paytv.do("edit.undo")
    review.still.click()
    assert get(paytv, "P12", "kano") is Kano.DELIGHTER
    assert not review.offer.isVisible()


# -- links ----------------------------------------------------------------------------------------


def test_supporters_are_links_that_choose(paytv: Driver) -> None:
    """To and fro; the map shows what is chosen."""
    page = chosen(paytv, "P12")
    names = [link.text() for link in page.supports.links.links]
    assert names[0].startswith("E7 ")
    page.supports.links.links[1].click()
    assert paytv.session.selection == {"E08"}
    back = [link.text() for link in page.supports.links.links]
    assert any(name.startswith("12 ") for name in back)


def test_the_plus_of_supported_begins_a_link_on_the_map(paytv: Driver) -> None:
    page = chosen(paytv, "P15")
    assert "Nobody yet" in page.supports.holder.accessibleDescription()
    page.supports.plus.click()
    assert paytv.window.view.busy
    press(paytv.window.view, Qt.Key.Key_Escape)


def test_all_links_of_a_card_are_listed_lead_on_and_go(paytv: Driver) -> None:
    page, before = chosen(paytv, "P12"), paytv.session.project
    unfold(page, "links")
    links = page.section("links").parts[0]
    assert isinstance(links, Links)
    entry = links.listing.entries[0]
    assert isinstance(entry, LinkEntry)
    assert entry.kind.text() == "supported by"
    entry.kind.click()
    assert paytv.session.selection == {entry.key}
    page = chosen(paytv, "P12")
    entry.cross.click()
    assert len(paytv.session.journey.links) == len(before.maps[0].links) - 1
    assert paytv.session.undo_label == "Remove link"
    paytv.do("edit.undo")
    assert paytv.session.project is before
    kinds = {link.kind for link in paytv.session.journey.links}
    assert LinkKind.SUPPORTS in kinds


def test_notes_on_a_card_and_its_origin_lead_there(paytv: Driver) -> None:
    session, ids = paytv.session, seeded_ids(5)
    quote = new_card(Kind.QUOTE, "q", "I called four times")
    with_quote = attach_card(session.project, session.map_id, quote, "P12", ids)
    to_be = copy_as_to_be(with_quote, session.map_id, ids)
    session.commit("x", to_be)
    page = chosen(paytv, "P12")
    unfold(page, "links")
    relations = page.section("links").parts[1]
    assert isinstance(relations, Relations)
    assert [link.text() for link in relations.notes.links] == ["I called four times"]
    assert not relations.origin.isVisibleTo(page)
    first, second = session.project.maps
    session.open_map(second.id)
    copy = next(
        card
        for lane in second.lanes
        for cell in lane.cells
        for card in cell.cards
        if card.origin_id == "P12"
    )
    page = chosen(paytv, copy.id)
    relations.origin.links[0].click()
    assert (session.map_id, set(session.selection)) == (first.id, {"P12"})


# -- teasers, and sections ------------------------------------------------------------------------


def test_a_teaser_is_added_filled_in_and_removed(paytv: Driver) -> None:
    page, before = chosen(paytv, "P12"), paytv.session.project
    unfold(page, "teasers")
    teasers = page.section("teasers").parts[0]
    assert isinstance(teasers, Teasers)
    old = len(teasers.listing.entries)
    teasers.listing.plus.click()
    entry = teasers.listing.entries[-1]
    assert isinstance(entry, TeaserEntry)
    form, script = entry.fields.editor("form").widget, entry.fields.editor("script").widget
    departments = entry.fields.editor("department_ids").widget
    minutes = entry.fields.editor("minutes").widget.findChild(Number)
    assert isinstance(form, Choice)
    assert isinstance(script, Area)
    assert isinstance(departments, Chips)
    assert isinstance(minutes, Number)
    form.chosen.emit("wait")
    paytv.type_into(script, "Hold on")
    departments.menu.actions()[0].trigger()
    for text in ("601", "-1", "1.5"):
        fill_in(minutes, text)
        assert paytv.notes(page) == ["! This is a whole number from 0 to 600."]
    fill_in(minutes, "12")
    teaser = paytv.session.project.teasers[-1]
    assert (teaser.card_id, teaser.form, teaser.script) == ("P12", TeaserForm.WAIT, "Hold on")
    assert (teaser.minutes, len(teaser.department_ids)) == (12, 1)
    entry.cross.click()
    assert len(paytv.session.project.teasers) == len(before.teasers) == old


def test_sections_stay_as_they_were_left(
    paytv: Driver, open_window: Callable[[Project], Driver]
) -> None:
    """Also in the next window; what is folded is filled when it is unfolded."""
    page = chosen(paytv, "P12")
    assert not page.fold("source").is_open
    with pytest.raises(KeyError):
        page.editor("description")
    press(page.fold("source").head, Qt.Key.Key_Return)
    paytv.type_into(control(page, "description", Area), "Third call")
    assert page.fold("source").head.accessibleDescription().startswith("unfolded")
    assert Settings().is_open("source")
    other = open_window(paytv.session.project)
    assert control(chosen(other, "P12"), "description", Area).text() == "Third call"
    press(page.fold("source").head, Qt.Key.Key_Left)
    assert not Settings().is_open("source")
