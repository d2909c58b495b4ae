"""The poster dialog: what it promises is what it writes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from journeyeditor.edits.cards import revise_card
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.model.find import find_map, in_order
from journeyeditor.poster.legibility import facts
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.setup import Kind, LaneMarks, PosterSetup, PrintStyle, Sticky, Tiles, Way
from journeyeditor.ui.dialogs.export import ExportDialog
from journeyeditor.ui.dialogs.poster_habits import habit_text, usual_setup
from journeyeditor.ui.dialogs.poster_memory import PosterMemory, from_plain, to_plain
from tests.ui.driver import Driver
from tests.ui.poster_driver import ready, save, wait_until


@pytest.fixture
def dialog(paytv: Driver, tmp_path: Path) -> Iterator[ExportDialog]:
    """The dialog over the window with the example."""
    made = ExportDialog(
        paytv.session.project,
        paytv.session.map_id,
        paytv.window.fonts,
        paytv.answers,
        paytv.window,
    )
    made.start_in(tmp_path, "poster")
    made.show()
    yield made
    made.close()


def test_an_a0_result_poster_is_offered_first(dialog: ExportDialog) -> None:
    """With the size of its texts and how far they can be read."""
    ready(dialog)
    assert dialog.setup == PosterSetup("A0", Way.AUTO)
    assert dialog.facts.card_text.text.endswith(" pt")
    assert dialog.facts.pages.text == "1"
    assert not dialog.facts.notes.isVisible()


def test_a_working_poster_says_how_many_notes_fit(dialog: ExportDialog, paytv: Driver) -> None:
    """The number is that of the poster that is made."""
    dialog.choices.kind.button("blank").click()
    ready(dialog)
    asked = PosterSetup(kind=Kind.BLANK)
    session = paytv.session
    made = make_poster(session.project, session.map_id, asked, paytv.window.fonts)
    assert dialog.setup == asked
    assert dialog.facts.notes.isVisible()
    assert dialog.facts.notes.text == str(facts(made).notes)


def test_everything_can_be_asked_for(dialog: ExportDialog) -> None:
    """What is chosen at the left is what the poster room is asked for."""
    choices = dialog.choices
    asked = PosterSetup(
        kind=Kind.PARTIAL,
        way=Way.PORTRAIT,
        roll=914,
        bands=2,
        bleed=3,
        crop_marks=True,
        lane_marks=LaneMarks.ON,
        style=PrintStyle.INK,
        coloured_lanes=False,
        distance=1.5,
        tiles=Tiles("A3", 15),
        length=2500,
        margin=20,
        sticky=Sticky.SMALL,
        commitments=True,
        appendix=False,
        anonymous=True,
        project_inside=False,
        layers=False,
        tagged=False,
        hidden=(MapMark.BADGES, MapMark.LOOPS),
    )
    choices.show_setup(asked)
    assert dialog.setup == asked
    choices.show_setup(PosterSetup())
    more = choices.more
    for tick in (choices.coloured, more.crop, more.commitments, more.appendix, more.anonymous):
        tick.click()
    for tick in (more.lane_marks, more.inside, more.layers, more.tagged):
        tick.click()
    for mark in asked.hidden:
        choices.marks.ticks[mark].click()
    more.margin.show_value(20)
    choices.length.show_value(2500)
    for group, code in (
        (choices.kind, "partial"),
        (choices.way, "portrait"),
        (choices.bands, "2"),
        (choices.style_of_print, "ink"),
        (more.bleed, "3"),
        (choices.sticky, "51x38"),
        (choices.overlap, "15"),
    ):
        group.button(code).click()
    choices.paper.show_value("roll 914")
    choices.distance.show_value("1.5")
    choices.tiles.show_value("A3")
    assert dialog.setup == asked


def test_a_size_that_cannot_be_printed_is_said_at_its_field(dialog: ExportDialog) -> None:
    """Nothing can be saved until it is mended, and the old sheet stays."""
    choices = dialog.choices
    choices.show_setup(PosterSetup(custom=(900, 600)))
    assert choices.own.isVisible()
    choices.own.width_mm.setText("20")
    ready(dialog)
    assert choices.rows.said(choices.own) == "Sides of paper go from 100 to 5080 mm."
    assert not dialog.foot.save.isEnabled()
    choices.own.width_mm.setText("800")
    ready(dialog)
    assert choices.rows.said(choices.own) == ""
    assert dialog.foot.save.isEnabled()
    assert dialog.facts.pages.text == "1"
    assert dialog.setup.custom == (800, 600)


def test_a_margin_and_a_length_that_cannot_be_are_said_at_their_fields(
    dialog: ExportDialog,
) -> None:
    choices = dialog.choices
    choices.more.margin.number.setText("500")
    ready(dialog)
    margin = choices.more.margin
    assert "margin can be 0 to" in choices.more.rows.said(margin)
    assert margin.isVisible()
    margin.show_value(None)
    choices.show_setup(PosterSetup(roll=914))
    choices.length.number.setText("much")
    ready(dialog)
    assert choices.more.rows.said(margin) == ""
    assert choices.rows.said(choices.length) == "Sides of paper go from 100 to 5080 mm."


def test_the_appendix_can_be_leafed_through(dialog: ExportDialog) -> None:
    """On small paper texts are cut short; with the buttons, or Page Down."""
    dialog.choices.show_setup(PosterSetup("A4"))
    ready(dialog)
    pager = dialog.pager
    assert pager.isVisible()
    assert not pager.previous.isEnabled()
    pager.next.click()
    assert pager.page == 1
    QTest.keyClick(dialog, Qt.Key.Key_PageUp)
    assert pager.page == 0
    dialog.choices.more.appendix.click()
    ready(dialog)
    assert not pager.isVisible()


def test_the_next_poster_begins_as_the_last_one(
    dialog: ExportDialog, paytv: Driver, tmp_path: Path
) -> None:
    """Of the same journey, as long as its file lies there; paper and kind for other files too."""
    file, settings = tmp_path / "x.journey.json", paytv.window.settings
    dialog.take_up(PosterMemory({}, settings, file))
    blank = PosterSetup("A3", kind=Kind.BLANK, sticky=Sticky.SMALL, margin=12)
    dialog.choices.show_setup(blank)
    paytv.answers.poster = tmp_path / "poster.pdf"
    save(dialog)
    assert dialog.written == (tmp_path / "poster.pdf", "A3")
    map_id = paytv.session.map_id
    assert PosterMemory({}, settings, file).recall(map_id) == blank
    usual = PosterSetup("A3", kind=Kind.BLANK)
    assert PosterMemory({}, settings, tmp_path / "y.journey.json").recall(map_id) == usual
    assert PosterMemory({}, settings, None).recall(map_id) == usual
    assert PosterMemory({map_id: PosterSetup("A1")}, settings, file).recall(map_id).paper == "A1"


@pytest.mark.parametrize(
    "setup",
    [
        PosterSetup(),
        PosterSetup(custom=(900, 600), margin=4, bands=2, bleed=3, crop_marks=True),
        PosterSetup(roll=914, length=3000, way=Way.PORTRAIT, style=PrintStyle.INK, distance=1.5),
        PosterSetup("B2", kind=Kind.BLANK, tiles=Tiles("A4", 15), layers=False, tagged=False),
        PosterSetup(project_inside=False, anonymous=True, appendix=False, commitments=True),
    ],
)
def test_a_poster_can_be_kept_as_text(setup: PosterSetup) -> None:
    assert from_plain(json.loads(json.dumps(to_plain(setup)))) == setup


@pytest.mark.parametrize(
    "kept",
    ["", "{}", "[3]", '[["f", "m", {"paper": "A9"}]]', '[["f", "m", {"bleed": true}]]',
     '[["f", "m", {"layers": 3}]]', '[["f", "m", {"tiles": 3}]]', '[["f", "m", {"no": 3}]]'],
)  # fmt: skip
def test_of_settings_without_sense_nothing_is_believed(paytv: Driver, kept: str) -> None:
    paytv.window.settings.posters = kept
    assert PosterMemory({}, paytv.window.settings, Path("f")).recall("m") == PosterSetup()


def test_what_is_usually_printed_is_kept_as_a_text() -> None:
    """Of other texts nothing is believed."""
    roll = PosterSetup(roll=914, kind=Kind.BLANK, style=PrintStyle.GREY)
    assert usual_setup(habit_text(roll)) == roll
    cut = PosterSetup("A1", tiles=Tiles("Letter"))
    assert usual_setup(habit_text(cut)) == cut
    assert usual_setup("A1|result|colour|") == PosterSetup("A1")
    compared = PosterSetup("A2", kind=Kind.COMPARISON)
    assert usual_setup(habit_text(compared)) == PosterSetup("A2")
    for text in ("", "A9|result|colour|", "A0|result|colour|1", "a|b"):
        assert usual_setup(text) == PosterSetup()


def test_enter_in_a_field_takes_the_size_and_saves_nothing(
    dialog: ExportDialog, paytv: Driver
) -> None:
    """Also when the old number is typed again."""
    dialog.choices.show_setup(PosterSetup(custom=(900, 600)))
    field = dialog.choices.own.width_mm
    field.setFocus()
    told: list[bool] = []
    dialog.choices.changed.connect(lambda: told.append(True))
    for typed in ("800", "900"):
        field.selectAll()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert dialog.setup.custom == (float(typed), 600)
    assert len(told) == 2
    assert paytv.answers.names == []


def test_saving_writes_the_poster(dialog: ExportDialog, paytv: Driver, tmp_path: Path) -> None:
    """A PDF of the chosen paper, whole."""
    paytv.answers.poster = tmp_path / "poster.pdf"
    dialog.choices.way.button("portrait").click()
    save(dialog)
    assert dialog.written == (tmp_path / "poster.pdf", "A0")
    data = (tmp_path / "poster.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.rstrip().endswith(b"%%EOF")
    assert dialog.foot.sentence.text() == "Ready: poster.pdf, A0. Print at 100 %."
    assert dialog.foot.folder.isVisible()
    assert dialog.foot.leave.text() == "Close"
    assert opening(dialog.foot.open.click) == [tmp_path / "poster.pdf"]
    assert opening(dialog.foot.folder.click) == [tmp_path]
    assert paytv.answers.names == ["poster.pdf"]


class Opener(QObject):
    """Takes what the system is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Called by Qt."""
        assert url.isLocalFile()
        self.opened.append(Path(url.toLocalFile()))


def opening(do: Callable[[], None]) -> list[Path]:
    """What the system is asked to open while something is done."""
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]
    do()
    QDesktopServices.unsetUrlHandler("file")
    return opener.opened


def test_characters_that_no_font_has_are_told(paytv: Driver, tmp_path: Path) -> None:
    """With the number of the card; the poster is written all the same."""
    project, map_id = paytv.session.project, paytv.session.map_id
    first = in_order(find_map(project, map_id))[0].card.id
    project = revise_card(project, map_id, first, title="Kaart \u0378")
    dialog = ExportDialog(project, map_id, paytv.window.fonts, paytv.answers, paytv.window)
    paytv.answers.poster = tmp_path / "poster.pdf"
    dialog.show()
    save(dialog)
    assert dialog.written is not None
    assert [told.split(".")[0] for told in paytv.answers.told] == [
        "1 character cannot be drawn: U+0378 in card 1"
    ]
    dialog.close()


def test_a_poster_that_cannot_be_written_is_said_and_the_dialog_stays(
    dialog: ExportDialog, paytv: Driver, tmp_path: Path
) -> None:
    """Nothing is lost, another place can be chosen."""
    paytv.answers.poster = tmp_path / "nowhere" / "poster.pdf"
    save(dialog)
    assert len(paytv.answers.told) == 1
    assert dialog.written is None
    assert dialog.isVisible()


def test_no_file_no_poster(dialog: ExportDialog) -> None:
    """Cancelling the file dialog comes back to this one."""
    save(dialog)
    assert dialog.written is None
    assert dialog.isVisible()


def test_of_many_quick_choices_the_last_is_shown(dialog: ExportDialog) -> None:
    """The old sheet stays meanwhile, veiled, and closing ends the work at once."""
    ready(dialog)
    old, choices = dialog.sheet.shown, dialog.choices
    for kind in ("partial", "result", "partial", "blank", "result", "blank"):
        choices.kind.button(kind).click()
        assert dialog.is_busy
    assert dialog.sheet.shown is old
    wait_until(lambda: not dialog.is_busy and dialog.sheet.is_sharp)
    assert dialog.facts.notes.isVisible()
    assert not dialog.sheet.is_veiled
    choices.paper.show_value("A4")
    choices.kind.button("result").click()
    wait_until(lambda: dialog.sheet.is_veiled)
    dialog.close()
    assert not dialog.maker.is_running


def test_escape_stops_writing_and_then_leaves(
    dialog: ExportDialog, paytv: Driver, tmp_path: Path
) -> None:
    """The choices can be used again, and the old file is as it was."""
    paytv.answers.poster = tmp_path / "poster.pdf"
    paytv.answers.poster.write_bytes(b"old")
    dialog.choices.show_setup(PosterSetup("A4"))
    dialog.foot.save.click()
    assert not dialog.choices.isEnabled()
    assert dialog.focusWidget() is dialog.foot.leave  # Enter and Space may only stop it
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.choices.isEnabled()
    assert dialog.foot.sentence.text() == "Stopped. Nothing was written."
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert paytv.answers.poster.read_bytes() == b"old"
    assert [each.name for each in tmp_path.glob("*poster*")] == ["poster.pdf"]


def test_closing_the_window_stops_writing_and_leaves_at_once(
    dialog: ExportDialog, paytv: Driver, tmp_path: Path
) -> None:
    paytv.answers.poster = tmp_path / "poster.pdf"
    dialog.choices.show_setup(PosterSetup("A4"))
    dialog.foot.save.click()
    dialog.close()
    assert not dialog.isVisible()
    assert not dialog.maker.is_running
    assert not list(tmp_path.glob("*poster*"))
