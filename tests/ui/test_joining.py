"""Joining copies: what is asked, what the keys answer, one step in the end; nothing on Cancel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.points import revise_points
from journeyeditor.merging.conflicts import Clash, Side
from journeyeditor.model.base import evolve
from journeyeditor.model.find import find_card, point_ref
from journeyeditor.model.project import Project
from journeyeditor.storage.past import continued
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from journeyeditor.ui.files import example
from journeyeditor.ui.merging.join_dialog import JoinDialog
from journeyeditor.ui.merging.join_rows import summary
from journeyeditor.ui.merging.joining import Copy, Joining, told_apart
from journeyeditor.ui.merging.whose import ours_head, sentence, side_names
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, press
from tests.ui.start_driver import Program, drop
from tests.ui.test_rescue import change
from tests.ui.test_saving import theirs, verb, wait_for
from tests.versions import Versions, two_versions


def dialog(window: Driver) -> JoinDialog:
    """The dialog, which must be open."""
    QApplication.processEvents()
    found = [each for each in window.window.findChildren(JoinDialog) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def title(project: Project, card_id: str) -> str:
    """The title of a card, "" when it is not there."""
    place = find_card(project.maps[0], card_id)
    return "" if place is None else place.card.title


@pytest.fixture
def versions() -> Versions:
    """What two people made of the example, with their past."""
    base, ours, other = two_versions(example())
    return Versions(
        base,
        evolve(ours, past=continued(ours, base, handed=False)),
        evolve(other, past=continued(other, base, handed=True)),
    )


@pytest.fixture
def joining(open_window: Opener, versions: Versions, tmp_path: Path) -> Driver:
    """A window on ours in which theirs was chosen to be joined."""
    window = open_window(versions.ours)
    path = tmp_path / "anna.journey.json"
    write_project(versions.theirs, path)
    window.answers.joined = [path]
    window.do("file.join")
    return window


def test_all_by_keyboard_is_one_step(joining: Driver) -> None:
    asked, session = dialog(joining), joining.session
    before = session.project
    kinds = [each.conflict.question.clash for each in asked.work.asked]
    assert sorted(kinds) == [Clash.FATE, Clash.FIELD, Clash.FIELD, Clash.PLACE]
    # What joins by itself is on the map already, and each proposal.
    assert title(session.shown, "called") == "Is called back by the technician"
    assert session.project is before
    for _ in kinds:
        press(asked.list, Qt.Key.Key_Left)
        press(asked.list, Qt.Key.Key_Return)
    assert all(each.conflict.chosen is Side.OURS for each in asked.work.asked)
    assert title(session.shown, "P21") == ""
    assert asked.join.hasFocus()
    press(asked.join, Qt.Key.Key_Return)
    assert (session.undo_label, title(session.project, "called")) != ("", "")
    assert title(session.project, "P01") == "Reads what others say"
    assert joining.status().startswith("Joined with anna.journey.json.")
    assert joining.window.view.marks.differences is None
    session.undo()
    assert session.project is before


def test_cancel_leaves_everything_as_it_was(joining: Driver, two_files: tuple[Path, Path]) -> None:
    asked, session = dialog(joining), joining.session
    before, map_id = session.project, session.map_id
    asked.others.click()
    assert asked.work.open == 0
    assert session.shown is not before
    asked.cancel.click()
    assert session.shown is session.project is before
    assert (session.map_id, session.undo_label, session.modified) == (map_id, "", False)
    assert joining.window.view.marks.differences is None
    joining.answers.joined = [two_files[0]]
    joining.do("file.join")
    assert joining.answers.told[0].startswith("“terrace.journey.json” is another project.")
    assert session.shown is before


def test_both_sides_are_shown_and_something_else_can_be_typed(joining: Driver) -> None:
    asked, page = dialog(joining), dialog(joining).page
    row = next(key.key for key in asked.list.rows if key.title.startswith("Feeling"))
    asked.list.show_current(row)
    asked._show_current()
    curve = joining.session.journey.curves[0].id
    for pane, said in ((page.ours, "1.2"), (page.theirs, "−0.5")):
        assert pane.text.toPlainText() == said
        assert pane.map is not None
        assert pane.map._differs.differences.current == point_ref(curve, "P06")  # type: ignore[union-attr]
    assert page.answers is not None
    page.answers.button("typed").click()
    joining.type_into(page.field, "wild")
    page.take_typed()
    assert page.wrong.text().startswith("!")
    joining.type_into(page.field, "0,3")
    page.take_typed()
    asked.join.click()
    points = {point.card_id: point.v for point in joining.session.journey.curves[0].points}
    assert points["P06"] == 0.3


def test_what_nobody_chose_is_told_and_waits_in_the_tray(joining: Driver) -> None:
    count, control = len(joining.session.project.notes), Qt.KeyboardModifier.ControlModifier
    press(dialog(joining).list, Qt.Key.Key_Return, control)
    assert len(joining.session.project.notes) > count
    offer = joining.window.notice.offer
    assert offer is not None
    assert "found no place" in offer.head
    joining.session.undo()
    assert joining.window.notice.offer is None


def test_the_tray_is_shown_on_demand(joining: Driver) -> None:
    dialog(joining).join.click()
    verb(joining.window.notice, "Show the note tray")
    assert joining.window.notice.offer is None


def test_several_copies_come_one_after_the_other(versions: Versions) -> None:
    base, ours, other = versions
    third = revise_card(base, base.maps[0].id, "P02", title="Asks a neighbour")
    third = revise_card(third, base.maps[0].id, "P01", title="Reads nothing")
    work = Joining(ours, [Copy("anna", other, base), Copy("bob", third, base)])
    assert title(work.project, "P02") == "Asks a neighbour"
    assert {each.copy for each in work.asked} == {0, 1}
    last = next(each for each in work.asked if each.copy == 1)
    alone = summary(Joining(ours, work.copies[:1]))
    made = alone[alone.index("you made") : alone.index(".") + 1]
    assert made in summary(work)
    work.answer(last, Side.THEIRS)
    work.settle_rest(Side.OURS)
    assert made in summary(work)
    assert work.open == 0
    assert (title(work.project, "P01"), title(work.project, "P21")) == ("Reads nothing", "")


def test_a_later_copy_is_asked_with_the_one_whose_change_stands_there(versions: Versions) -> None:
    base, ours, other = versions
    map_id, curve = base.maps[0].id, base.maps[0].curves[0].id
    other = revise_card(other, map_id, "P02", title="Asks nobody")
    ours = revise_points(ours, map_id, curve, ["P06"], word="glad")
    third = revise_card(base, map_id, "P02", title="Asks a neighbour")
    third = revise_card(third, map_id, "P01", title="Reads nothing")
    work = Joining(ours, [Copy("anna", other, base), Copy("bob", third, base)])
    word = next(each for each in work.asked if each.conflict.question.field == "word")
    assert sentence(word, work, "it") == "You changed “it”: word. It belongs to the feeling."
    mine, annas = (each for each in work.asked if each.copy == 1)
    assert sentence(mine, work, "it") == "You and “bob” changed “it”: title."
    assert side_names(mine, work) == ("Mine", "bob")
    assert sentence(annas, work, "it") == "“anna” and “bob” changed “it”: title."
    assert side_names(annas, work) == ("anna", "bob")
    assert ours_head(mine, work) == "Mine, after “anna”"


def test_copies_of_one_name_are_told_apart_by_who_saved_them(versions: Versions) -> None:
    bob, carla = (evolve(versions.theirs, saved_by=name) for name in ("Bob", "Carla"))
    copies = [Copy("x", bob, None), Copy("x", carla, None), Copy("y", bob, None)]
    assert [copy.name for copy in told_apart(copies, "")] == ["x (Bob)", "x (Carla)", "y"]
    assert told_apart(copies[2:], "y")[0].name == "y (Bob)"


def test_what_somebody_else_saved_is_joined_with_what_was_opened(
    program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "mine.journey.json"
    write_project(example(), path)
    program.start(path)
    window = Driver(program.editor, program.answers)
    session, files = window.session, window.window.files
    mine = revise_card(session.project, session.map_id, "P01", title="Mine")
    session.commit("x", mine)
    theirs(path)
    wait_for(lambda: window.window.notice.offer is not None)
    verb(window.window.notice, "Join…")
    asked = dialog(window)
    assert asked.work.asked == ()
    asked.join.click()
    assert (session.journey.title, title(session.project, "P01")) == ("Theirs", "Mine")
    assert files.save()
    assert (load(path).maps[0].title, title(load(path), "P01")) == ("Theirs", "Mine")
    assert program.answers.asked == []


def test_a_copy_that_is_dropped_is_offered_to_be_joined(
    program: Program, two_files: tuple[Path, Path], tmp_path: Path
) -> None:
    program.start(two_files[0])
    copy = tmp_path / "copy.journey.json"
    changed = evolve(load(two_files[0]), urgency="Now")
    past = continued(changed, load(two_files[0]), handed=True)
    write_project(evolve(changed, past=past), copy)
    window = Driver(program.editor, program.answers)
    change(window.session, "Mine")
    program.answers.choices = ["join"]
    drop(program.shell, [copy])
    asked = dialog(window)
    assert asked.summary.text().endswith("All of it joins by itself.")
    asked.cancel.click()
    program.answers.choices = ["compare"]
    drop(program.shell, [copy])
    found = window.window.merging.window
    assert found is not None
    assert found.isVisible()
    found.close()
    assert len(program.desk.windows) == 1
