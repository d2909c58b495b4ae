"""The filter row: choosing, counting, what stands back on the map, and that it ends."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.cards import revise_card
from journeyeditor.finding.filters import Aspect, Filter
from journeyeditor.model.enums import Evidence
from journeyeditor.model.find import places
from journeyeditor.ui.finding.filter_bar import FilterBar
from tests.ui.driver import Driver, press


def bar(paytv: Driver) -> FilterBar:
    """The row."""
    return paytv.window.wayfinding.filtering.bar


def options(paytv: Driver, aspect: Aspect) -> list[str]:
    """The words in the menu of an aspect, as they are when it opens."""
    button = bar(paytv).buttons[aspect]
    button.list.aboutToShow.emit()
    return [action.text().split("\t")[0] for action in button.list.actions()]


def choose(paytv: Driver, aspect: Aspect, word: str) -> None:
    """Choose something in the menu of an aspect."""
    place = options(paytv, aspect).index(word)
    bar(paytv).buttons[aspect].list.actions()[place].trigger()
    QApplication.processEvents()


def veiled(paytv: Driver) -> frozenset[str]:
    """The cards that stand back."""
    return paytv.window.view.marks.misfits


def with_evidence(paytv: Driver, code: str) -> frozenset[str]:
    """The cards with another evidence than this."""
    all_cards = [place.card for place in places(paytv.session.journey)]
    return frozenset(card.id for card in all_cards if card.evidence != code)


def test_choosing_lets_the_others_stand_back(paytv: Driver) -> None:
    """Any of one aspect, all aspects together; the row counts."""
    paytv.do("view.filter")
    assert bar(paytv).isVisible()
    assert veiled(paytv) == frozenset()
    choose(paytv, Aspect.EVIDENCE, "Researched")
    assert veiled(paytv) == with_evidence(paytv, "research")
    fitting = 36 - len(veiled(paytv))
    assert bar(paytv).count.text() == f"{fitting} of 36 cards"
    assert bar(paytv).buttons[Aspect.EVIDENCE].text() == "Evidence: Researched"
    choose(paytv, Aspect.EVIDENCE, "Partly grounded")
    more = with_evidence(paytv, "research") & with_evidence(paytv, "partly")
    assert veiled(paytv) == more
    choose(paytv, Aspect.KIND, "Employee activity")
    assert veiled(paytv) > more


def test_choosing_the_same_again_takes_it_back(paytv: Driver) -> None:
    """And Clear takes everything back."""
    paytv.do("view.filter")
    for _ in range(2):
        choose(paytv, Aspect.KANO, "No Kano class")
    assert veiled(paytv) == frozenset()
    assert bar(paytv).count.text() == ""
    choose(paytv, Aspect.KANO, "No Kano class")
    bar(paytv).clear.click()
    assert veiled(paytv) == frozenset()
    assert bar(paytv).buttons[Aspect.KANO].text() == "Kano"


def test_the_menu_offers_what_the_map_has(paytv: Driver) -> None:
    """Not nineteen channels of which six are used."""
    paytv.do("view.filter")
    words = options(paytv, Aspect.CHANNEL)
    assert "website" in words
    assert "letter" not in words
    assert words[-1] == "No channel"


def test_escape_ends_it_and_the_command_brings_it_back(paytv: Driver) -> None:
    """A filter without its row would puzzle; what was asked for is not lost."""
    window = paytv.window
    window.activateWindow()
    paytv.do("view.filter")
    choose(paytv, Aspect.EVIDENCE, "Researched")
    before = veiled(paytv)
    press(bar(paytv).buttons[Aspect.KIND], Qt.Key.Key_Escape)
    assert not bar(paytv).isVisible()
    assert veiled(paytv) == frozenset()
    assert not window.commands["view.filter"].isChecked()
    assert window.view.hasFocus()
    paytv.do("view.filter")
    assert veiled(paytv) == before
    assert window.commands["view.filter"].isChecked()


def test_the_filter_is_no_edit_and_follows_edits(paytv: Driver) -> None:
    """Nothing to undo, nothing to save; a card that comes to fit becomes clear."""
    paytv.do("view.filter")
    choose(paytv, Aspect.EVIDENCE, "Researched")
    session = paytv.session
    assert not session.modified
    assert not paytv.enabled("edit.undo")
    card_id = min(veiled(paytv))
    new = revise_card(session.project, session.map_id, card_id, evidence=Evidence.RESEARCH)
    session.commit("Evidence", new)
    assert card_id not in veiled(paytv)


def test_what_one_works_on_stays_clear(paytv: Driver) -> None:
    """Also when it does not fit."""
    paytv.do("view.filter")
    choose(paytv, Aspect.EVIDENCE, "Researched")
    card_id = min(veiled(paytv))
    paytv.choose(card_id)
    assert card_id not in veiled(paytv)
    paytv.choose()
    assert card_id in veiled(paytv)


def test_nothing_fits(paytv: Driver) -> None:
    """The status line says what to do."""
    paytv.do("view.filter")
    choose(paytv, Aspect.KIND, "Employee activity")
    choose(paytv, Aspect.KANO, "Basic")
    assert paytv.status().startswith("No card fits the filter.")
    assert bar(paytv).count.text() == "0 of 36 cards"


def test_a_channel_that_is_gone_is_asked_for_no_more(paytv: Driver) -> None:
    """A deleted channel must not leave an empty map behind."""
    paytv.do("view.filter")
    choose(paytv, Aspect.CHANNEL, "website")
    session = paytv.session
    fewer = session.project.model_copy(update={"channels": session.project.channels[3:]})
    journey = session.journey.model_copy(update={"subtitle": "changed"})
    session.commit("Delete channel", fewer.model_copy(update={"maps": (journey,)}))
    assert paytv.window.wayfinding.filtering.wanted == Filter()
    assert veiled(paytv) == frozenset()


def test_veiled_cards_are_paler_at_every_level_of_detail(paytv: Driver) -> None:
    """Seen in the picture itself, not only in the marks."""
    view = paytv.window.view
    card_id = next(place.card.id for place in places(paytv.session.journey))

    def ink() -> int:
        """How dark the darkest pixel of the first card is, 0 black to 255 white."""
        for _ in range(2000):
            QTest.qWait(1)
            if view.sharp:
                break
        found = view.bench.find(card_id)
        assert found is not None
        box = view.window_rect(found.layer, found.rect).toRect().adjusted(4, 4, -4, -4)
        picture = view.viewport().grab(box).toImage()
        xs, ys = range(picture.width()), range(picture.height())
        return min(picture.pixelColor(x, y).lightness() for x in xs for y in ys)

    for zoom in (0.12, 0.25, 0.5):
        view.zoom_to(zoom)
        view.scroll_by(-100_000, -100_000)
        clear = ink()
        view.marks.misfits = frozenset({card_id})
        view.look_again()
        assert ink() > clear + 80
        view.marks.misfits = frozenset()
        view.look_again()
        assert ink() == clear
