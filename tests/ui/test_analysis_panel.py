"""The analysis panel: figures that follow every edit, scopes, links, reasons and choices."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from journeyeditor.canvas.ask import Popup
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.model.enums import Language
from journeyeditor.telling.report.asked import JOURNEY, Scope
from journeyeditor.telling.report.entry import Bars, Blocks, Curve, Gaps, Topic, plain
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.panels.analysis.card import EntryCard
from journeyeditor.ui.panels.analysis.charts import label_area
from journeyeditor.ui.panels.analysis.linked_text import LinkedText
from journeyeditor.ui.panels.analysis.panel import AnalysisPanel
from journeyeditor.ui.panels.analysis.scopes import Level, scope_of, still_there
from journeyeditor.ui.panels.analysis.why import WhyPopup
from tests.analysis.maps import example_project
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, press


def panel_of(driver: Driver) -> AnalysisPanel:
    """The panel, with everything made that it has to show."""
    panel = driver.window.panes.analysis
    panel.settle()
    QApplication.processEvents()
    return panel


def figure(driver: Driver, topic: Topic) -> str:
    """What an entry shows at its right."""
    return panel_of(driver).cards[topic].figure.text()


def said(card: EntryCard) -> str:
    """The words that an entry shows."""
    texts = (card.sentence, *card.lines)
    return "\n".join(text.accessibleName() for text in texts if text.isVisibleTo(card))


def test_it_follows_each_edit(paytv: Driver) -> None:
    assert figure(paytv, Topic.PEAK_END) == "−1.3"
    session = paytv.session
    shown = panel_of(paytv).cards[Topic.AVOIDABLE]
    before = shown.entry
    new = set_feeling(session.project, session.map_id, session.journey.curves[0].id, "P14", -2.0)
    session.preview(new)
    assert figure(paytv, Topic.PEAK_END) == "−1.5"
    session.preview(None)
    assert figure(paytv, Topic.PEAK_END) == "−1.3"
    session.commit("Feel", new)
    by_itself = paytv.window.panes.analysis
    for _ in range(500):
        if not by_itself.busy:
            break
        QTest.qWait(20)
    card = by_itself.cards[Topic.PEAK_END]
    assert card.figure.text() == "−1.5"
    assert panel_of(paytv).figures.figures[0].figure == "−1.5"
    assert before is not None
    assert shown.sentence._sentence is before.sentence  # what stays the same is left alone


def test_hidden_it_does_nothing_and_shown_again_it_is_right(paytv: Driver) -> None:
    panel = panel_of(paytv)
    paytv.do("analyse.panel")
    assert not panel.isVisible()
    session = paytv.session
    curve = session.journey.curves[0].id
    session.commit("Feel", set_feeling(session.project, session.map_id, curve, "P14", -2.0))
    QTest.qWait(80)
    assert panel.cards[Topic.PEAK_END].figure.text() == "−1.3"
    paytv.do("analyse.panel")
    assert figure(paytv, Topic.PEAK_END) == "−1.5"
    paytv.do("view.inspector")
    assert not panel.isVisible()
    assert not paytv.inspector.isVisible()
    paytv.do("view.inspector")
    assert panel.isVisible()


def test_it_reads_what_is_chosen_or_what_was_asked_for(paytv: Driver) -> None:
    assert panel_of(paytv).title.text() == paytv.session.journey.title
    paytv.choose("P14")
    assert panel_of(paytv).title.text().startswith("14 Calls again")
    assert figure(paytv, Topic.MEANS) == "−1.6"
    assert Topic.GAP not in shown(panel_of(paytv))
    paytv.choose("st5")
    assert figure(paytv, Topic.MEANS) == "−0.7"
    paytv.do("analyse.journey")
    assert figure(paytv, Topic.GAP) == "−40.0\N{NO-BREAK SPACE}%"
    paytv.choose("P01")
    assert panel_of(paytv).scope == JOURNEY
    paytv.do("analyse.stage")
    assert panel_of(paytv).scope == Scope(stage_id="st1")
    assert paytv.window.commands["analyse.stage"].isChecked()


def shown(panel: AnalysisPanel) -> list[Topic]:
    """The entries that can be seen, from top to bottom."""
    cards = [(c.y(), topic) for topic, c in panel.cards.items() if c.isVisibleTo(panel)]
    return [topic for _, topic in sorted(cards)]


def test_entries_stand_in_their_order_also_after_another_scope(paytv: Driver) -> None:
    first = shown(panel_of(paytv))
    assert first[:4] == [Topic.PEAK_END, Topic.GAP, Topic.BASICS, Topic.AVOIDABLE]
    paytv.choose("P14")
    assert shown(panel_of(paytv))[:3] == [Topic.MEANS, Topic.SCORES, Topic.LEDGER]
    paytv.choose()
    assert shown(panel_of(paytv)) == first


def test_a_link_chooses_its_cards_and_the_panel_stays_where_it_is(paytv: Driver) -> None:
    panel = panel_of(paytv)
    text = panel.cards[Topic.PEAK_END].sentence
    text.setFocus(Qt.FocusReason.TabFocusReason)
    press(text, Qt.Key.Key_Return)
    assert paytv.session.selection == {"P14"}
    press(text, Qt.Key.Key_Right)
    assert text.accessibleName().startswith("22 – Peak")
    press(text, Qt.Key.Key_Return)
    assert paytv.session.selection == {"P22"}
    assert panel_of(paytv).scope == JOURNEY
    panel.cards[Topic.AVOIDABLE].cards.click()
    assert len(paytv.session.selection) == 8
    drawn = paytv.window.view.bench.find_all(paytv.session.selection)
    seen = paytv.window.view.camera.view
    assert all(seen.x <= each.rect.x and each.rect.right <= seen.right for each in drawn)
    assert panel_of(paytv).scope == JOURNEY


def test_tab_goes_down_the_panel(paytv: Driver) -> None:
    """Also to what was made long after the window, and by what takes the keyboard only now."""
    paytv.window.activateWindow()
    for chosen in ((), ("P14",), ()):
        paytv.choose(*chosen)
        panel = panel_of(paytv)
        panel.focus_first()
        seen = []
        for _ in range(8):
            press(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
            seen.append(QApplication.focusWidget())
            assert not panel.focusWidget().visibleRegion().isEmpty()
    first, second = panel.cards[Topic.PEAK_END], panel.cards[Topic.GAP]
    stops = [first.sentence, first.lines[0], first.cards, first.why, second.cards]
    assert seen == [*panel.figures.figures, *stops]


def test_a_link_can_be_pressed_and_points_out_its_cards(paytv: Driver) -> None:
    panel = panel_of(paytv)
    panel.area.ensureWidgetVisible(panel.cards[Topic.PEAK_END].sentence)
    text = panel.cards[Topic.PEAK_END].sentence
    place = _middle_of(text, 0)
    QTest.mouseMove(text, place)
    QApplication.processEvents()
    marks = paytv.window.view.marks
    assert marks.found == {"P14"}
    assert "P13" in marks.missed
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=place)
    assert paytv.session.selection == {"P14"}
    QTest.mouseMove(text, QPoint(text.width() - 2, text.height() - 1))
    QApplication.processEvents()
    assert not marks.found
    assert not marks.missed


def _middle_of(text: LinkedText, at: int) -> QPoint:
    """A place on a link, found as the pointer would find it."""
    for y in range(2, text.height(), 4):
        for x in range(2, text.width(), 3):
            if text.link_at(QPointF(x, y)) == at:
                return QPoint(x + 2, y + 2)
    raise AssertionError("the link is nowhere")


def test_why(paytv: Driver) -> None:
    panel_of(paytv).cards[Topic.RECOVERY].why.click()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, WhyPopup)
    words = "\n".join(
        [label.text() for label in popup.findChildren(QLabel)]
        + [text.accessibleName() for text in popup.findChildren(LinkedText)]
    )
    for part in ("Failures (a feeling of −1 or lower", "Our own proposal", "14, 17, 19, 20, 22"):
        assert part in words
    used = next(text for text in popup.findChildren(LinkedText) if text.links)
    assert used.hasFocus()
    press(used, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert QApplication.activePopupWidget() is None
    panel_of(paytv).cards[Topic.GAP].why.click()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.findChildren(LinkedText)[2].followed.emit(("P05",))
    assert paytv.session.selection == {"P05"}


def test_choices(paytv: Driver) -> None:
    panel = panel_of(paytv)
    _tick(panel.cards[Topic.LEDGER], "Calibrate on the measurement").click()
    assert "times 0.992" in said(panel_of(paytv).cards[Topic.LEDGER])
    assert "estimate, not a measurement" in panel.cards[Topic.LEDGER].marks.text()
    _tick(panel.cards[Topic.SCORES], "Weigh by the number of answers").click()
    assert "weighted by" in panel_of(paytv).cards[Topic.SCORES].marks.text()
    assert not _tick(panel.cards[Topic.SCORES], "Count fewer than 5 answers too").isVisible()
    chain = panel.cards[Topic.CHAIN]
    panel._choices[Topic.CHAIN].choose.click()
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, Popup)
    for tick in popup.findChildren(Tick)[2:]:
        tick.click()
    popup.close()
    panel_of(paytv)
    assert "2 good calls" in said(chain)
    assert plain(chain.lines[0]._sentence) == "Reckoned with card 3, 8."


def _tick(card: EntryCard, words: str) -> Tick:
    return next(tick for tick in card.findChildren(Tick) if tick.text() == words)


def test_nothing_to_compute_says_what_to_add(open_window: Opener) -> None:
    terrace = open_window(example_project("terrace", "en"))
    assert figure(terrace, Topic.GAP) == "n.a."
    assert "Measure one grade for the whole journey" in said(panel_of(terrace).cards[Topic.GAP])
    empty = open_window(blank_project(Language.EN, seeded_ids(5)))
    assert shown(panel_of(empty)) == []
    assert panel_of(empty).nothing.text().startswith("No feelings yet.")


def test_every_sort_of_chart_is_drawn(paytv: Driver) -> None:
    panel = panel_of(paytv)
    sorts = {}
    for card in panel.cards.values():
        if card.entry is not None and card.entry.chart is not None:
            sorts[type(card.entry.chart)] = card.chart
    assert set(sorts) == {Blocks, Curve, Gaps, Bars}
    for chart in sorts.values():
        picture = chart.grab().toImage()
        colours = {
            picture.pixel(x, y)
            for x in range(0, picture.width(), 2)
            for y in range(picture.height())
        }
        assert len(colours) > 1


@pytest.mark.parametrize(
    ("level", "chosen", "last", "scope"),
    [
        (Level.CHOSEN, ("P14",), JOURNEY, Scope(None, "P14")),
        (Level.CHOSEN, ("point:k1:P14",), JOURNEY, Scope(None, "P14")),
        (Level.CHOSEN, ("P14", "P15"), JOURNEY, JOURNEY),
        (Level.CHOSEN, ("st2",), JOURNEY, Scope("st2")),
        (Level.CHOSEN, (), Scope("st2"), JOURNEY),
        (Level.JOURNEY, ("P14",), Scope("st2"), JOURNEY),
        (Level.STAGE, ("P14",), Scope("st2"), Scope("st4")),
        (Level.STAGE, (), Scope("st2"), Scope("st2")),
        (Level.STAGE, (), Scope("gone"), Scope("st1")),
        (Level.STAGE, (), Scope(None, "P14"), Scope("st4")),
        (Level.CARD, (), Scope("st2"), Scope(None, "P06")),
        (Level.CARD, (), Scope(None, "P14"), Scope(None, "P14")),
        (Level.CARD, (), Scope(None, "gone"), Scope(None, "P01")),
    ],
)
def test_what_is_read(level: Level, chosen: tuple[str, ...], last: Scope, scope: Scope) -> None:
    journey = example_project("paytv").maps[0]
    assert scope_of(journey, frozenset(chosen), level, last) == scope


def test_what_is_gone_is_read_no_more() -> None:
    journey = example_project("paytv").maps[0]
    for scope in (Scope("st2"), Scope(None, "P14"), JOURNEY):
        assert still_there(journey, scope) == scope
    assert (
        still_there(journey, Scope("gone")) == still_there(journey, Scope(None, "gone")) == JOURNEY
    )


@pytest.mark.parametrize("x", [9, 60, 150, 291])
@pytest.mark.parametrize("y", [10, 22, 45, 70, 80])
def test_words_of_peak_and_end_leave_their_mark_free(x: float, y: float) -> None:
    area, mark = QRectF(0, 0, 300, 90), QRectF(x - 7, y - 7, 14, 14)
    words = label_area(area, QPointF(x, y), QSizeF(60, 16))
    assert not words.intersects(mark)
    assert area.contains(words)
