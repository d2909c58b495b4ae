"""The session: commit, preview, undo, selection, and who hears of it."""

from __future__ import annotations

import pytest

from journeyeditor.edits.cards import delete, revise_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.project import Project
from journeyeditor.session import Change, Session, StaleEdit
from tests.edits.rows import drawn
from tests.samples import curve

BASE = drawn(C="a b | d", F="x _ | _", curves=[curve("k", "E", {"a": 1.0})])


class Clock:
    """A clock that stands still until told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Watcher:
    """Notes what a session tells."""

    def __init__(self, session: Session) -> None:
        self.told: list[Change] = []
        self.stop = session.subscribe(self.told.append)

    def last(self) -> Change:
        """What was told since this was asked last, all of it in one call."""
        (change,) = self.told
        self.told.clear()
        return change


def titled(project: Project, title: str, card: str = "a") -> Project:
    return revise_card(project, "m", card, title=title)


def ids(*names: str) -> frozenset[str]:
    return frozenset(names)


class TestCommit:
    """Edits going in."""

    def test_is_a_step(self) -> None:
        session = Session(BASE)
        watcher = Watcher(session)
        new = titled(BASE, "New")
        session.commit("Edit text", new, ids("a"))
        assert session.project is session.shown is new
        assert session.selection == {"a"}
        assert (session.undo_label, session.redo_label) == ("Edit text", "")
        assert session.modified
        assert watcher.last() == (
            Change.PROJECT | Change.SHOWN | Change.SELECTION | Change.SAVED | Change.HISTORY
        )

    def test_of_the_same_project_is_no_step_but_drops_the_preview(self) -> None:
        session = Session(BASE)
        session.commit("First", titled(BASE, "New"))
        session.undo()
        session.preview(titled(BASE, "Preview"))
        watcher = Watcher(session)
        session.commit("Nothing", BASE, ids("b"))
        assert session.shown is BASE
        assert (session.undo_label, session.redo_label) == ("", "First")
        assert watcher.last() == Change.SHOWN | Change.SELECTION

    def test_refuses_what_was_computed_from_an_old_project(self) -> None:
        session = Session(BASE)
        session.commit("First", titled(BASE, "New"))
        now = session.project
        with pytest.raises(StaleEdit):
            session.commit("Second", titled(BASE, "Stale"), base=BASE)
        assert session.project is now
        session.commit("Second", titled(now, "Fresh"), base=now)
        assert session.undo_label == "Second"

    def test_keeps_the_selection_that_still_exists(self) -> None:
        session = Session(BASE)
        session.select(ids("a", "b", "point:k:a"))
        session.commit("Delete", delete(BASE, "m", ids("a")))
        assert session.selection == {"b"}

    def test_opens_another_map_and_undo_and_redo_follow(self) -> None:
        session = Session(BASE)
        new = copy_as_to_be(BASE, "m", seeded_ids(1))
        session.commit("Copy", new, opens=new.maps[1].id)
        assert session.map_id == new.maps[1].id
        session.undo()
        assert session.map_id == "m"
        session.redo()
        assert session.map_id == new.maps[1].id

    def test_merges_quick_steps_of_one_kind(self) -> None:
        clock = Clock()
        session = Session(BASE, clock=clock)
        for title in ("N", "Ne", "New"):
            session.commit("Title", titled(session.project, title), merge="title:a")
            clock.now += 0.4
        clock.now += 0.2
        session.commit("Title", titled(session.project, "Newer"), merge="title:a")
        session.undo()
        assert session.project == titled(BASE, "New")
        session.undo()
        assert session.project is BASE

    def test_does_not_merge_over_a_save(self) -> None:
        session = Session(BASE, clock=Clock())
        session.commit("Title", titled(BASE, "N"), merge="title:a")
        saved = session.project
        session.mark_saved(saved)
        session.commit("Title", titled(saved, "Ne"), merge="title:a")
        session.undo()
        assert session.project is saved
        assert not session.modified


class TestPreview:
    """Gestures that may be cancelled."""

    def test_shows_without_changing(self) -> None:
        session = Session(BASE)
        watcher = Watcher(session)
        session.preview(titled(BASE, "Preview"))
        assert session.project is BASE
        assert session.shown is not BASE
        assert session.journey is session.shown.maps[0]
        assert not session.modified
        assert watcher.last() == Change.SHOWN
        session.preview(None)
        assert session.shown is BASE
        assert watcher.last() == Change.SHOWN
        session.preview(BASE)
        session.preview(None)
        assert watcher.told == []

    @pytest.mark.parametrize("verb", ["undo", "redo", "open_map", "replace"])
    def test_ends_with_other_verbs(self, verb: str) -> None:
        session = Session(BASE)
        session.preview(titled(BASE, "Preview"))
        arguments = {"open_map": ("m",), "replace": (BASE, True)}.get(verb, ())
        getattr(session, verb)(*arguments)
        assert session.shown is session.project is BASE


class TestUndo:
    """Steps back and forward."""

    def test_gives_back_the_very_same_objects_and_the_selection(self) -> None:
        session = Session(BASE)
        session.select(ids("a"))
        session.commit("Delete", delete(BASE, "m", ids("a")), frozenset())
        after = session.project
        session.select(ids("b"))
        watcher = Watcher(session)
        session.undo()
        assert session.project is BASE
        assert session.selection == {"a"}
        assert not session.modified
        assert Change.PROJECT in watcher.last()
        session.redo()
        assert session.project is after
        assert session.selection == frozenset()

    def test_without_steps_does_nothing(self) -> None:
        session = Session(BASE)
        watcher = Watcher(session)
        session.undo()
        session.redo()
        assert session.project is BASE
        assert watcher.told == []

    def test_selecting_and_opening_are_no_steps(self) -> None:
        project = copy_as_to_be(BASE, "m", seeded_ids(1))
        session = Session(project)
        session.commit("Title", titled(project, "New"))
        session.undo()
        session.select(ids("b"))
        session.open_map(project.maps[1].id)
        assert session.redo_label == "Title"
        assert session.undo_label == ""

    def test_opens_the_map_on_which_the_step_was_made(self) -> None:
        project = copy_as_to_be(BASE, "m", seeded_ids(1))
        other = project.maps[1].id
        session = Session(project)
        session.commit("Title", titled(project, "New"))
        session.open_map(other)
        session.undo()
        assert session.map_id == "m"
        session.open_map(other)
        session.redo()
        assert session.map_id == "m"

    def test_leaves_a_map_that_is_gone(self) -> None:
        session = Session(BASE)
        session.commit("Copy", copy_as_to_be(BASE, "m", seeded_ids(1)))
        session.open_map(session.project.maps[1].id)
        session.undo()
        assert session.map_id == "m"
        assert session.journey is BASE.maps[0]


class TestSelection:
    """What is selected."""

    def test_is_told_once(self) -> None:
        session = Session(BASE)
        watcher = Watcher(session)
        session.select(ids("a", "s1"))
        assert watcher.last() == Change.SELECTION
        session.select(ids("s1", "a"))
        assert watcher.told == []

    def test_survives_an_edit_when_it_names_a_hollow_point(self) -> None:
        session = Session(BASE)
        session.select(ids("point:k:b"))
        session.commit("Feeling", set_feeling(BASE, "m", "k", "b", 0.5))
        assert session.selection == {"point:k:b"}

    def test_belongs_to_the_open_map(self) -> None:
        project = copy_as_to_be(BASE, "m", seeded_ids(1))
        session = Session(project)
        session.select(ids("a"))
        watcher = Watcher(session)
        session.open_map(project.maps[1].id)
        assert session.selection == frozenset()
        assert watcher.last() == Change.MAP | Change.SELECTION
        with pytest.raises(KeyError):
            session.open_map("nowhere")


class TestSaving:
    """What is modified."""

    def test_a_new_project_is_not_saved(self) -> None:
        assert Session(BASE, saved=False).modified
        assert not Session(BASE).modified

    def test_marks_what_was_saved_even_when_it_is_older(self) -> None:
        session = Session(BASE)
        session.commit("First", titled(BASE, "First"))
        first = session.project
        session.commit("Second", titled(first, "Second"))
        watcher = Watcher(session)
        session.mark_saved(first)
        assert session.modified
        assert watcher.told == []
        session.undo()
        assert not session.modified

    def test_another_file_starts_afresh(self) -> None:
        session = Session(BASE)
        session.select(ids("a"))
        session.commit("First", titled(BASE, "First"))
        other = drawn(C="a", F="_")
        watcher = Watcher(session)
        session.replace(other, saved=False)
        assert session.project is other
        assert session.modified
        assert (session.selection, session.undo_label) == (frozenset(), "")
        assert Change.PROJECT | Change.SELECTION | Change.HISTORY in watcher.last()
        session.replace(BASE, saved=True)
        assert watcher.last() == Change.PROJECT | Change.SHOWN | Change.SAVED


class TestObservers:
    """Who hears of changes."""

    def test_hear_until_they_stop(self) -> None:
        session = Session(BASE)
        one, two = Watcher(session), Watcher(session)
        session.select(ids("a"))
        one.stop()
        one.stop()
        session.select(ids("b"))
        assert (len(one.told), len(two.told)) == (1, 2)

    def test_all_hear_when_one_raises(self) -> None:
        session = Session(BASE)

        def fail(_: Change) -> None:
            raise RuntimeError("one")

        session.subscribe(fail)
        watcher = Watcher(session)
        with pytest.raises(RuntimeError, match="one"):
            session.select(ids("a"))
        assert watcher.last() == Change.SELECTION
        assert session.selection == {"a"}
        session.subscribe(fail)
        with pytest.raises(ExceptionGroup) as group:
            session.select(ids("b"))
        assert len(group.value.exceptions) == 2
        assert watcher.last() == Change.SELECTION
        heard: list[Exception] = []
        session.complain = heard.append
        session.select(ids("a"))
        assert (len(heard), session.selection, watcher.last()) == (2, ids("a"), Change.SELECTION)

    def test_see_the_new_state_and_may_change_it(self) -> None:
        session = Session(BASE)
        seen: list[frozenset[str]] = []

        def answer(_: Change) -> None:
            seen.append(session.selection)
            if session.selection == {"a"}:
                session.select(ids("b"))

        session.subscribe(answer)
        session.select(ids("a"))
        assert seen == [{"a"}, {"b"}]


class TestSteps:
    """The list of steps."""

    def test_going_to_a_step_is_told_once_and_brings_back_all_of_that_moment(self) -> None:
        session = Session(BASE)
        for n in range(1_000):
            session.commit(f"Step {n + 1}", titled(session.project, f"{n + 1}"), ids("a"))
        last = session.project
        watcher = Watcher(session)
        session.go_to(0)
        assert session.project is BASE
        assert Change.PROJECT | Change.HISTORY in watcher.last()
        session.go_to(1_000)
        assert session.project is last
        assert session.selection == {"a"}
        assert Change.PROJECT | Change.HISTORY in watcher.last()
        assert session.steps.labels[:2] == ("Step 1", "Step 2")

    def test_a_step_with_the_label_of_the_last_one_is_told_too(self) -> None:
        session = Session(BASE)
        session.commit("Edit text", titled(BASE, "1"))
        watcher = Watcher(session)
        session.commit("Edit text", titled(BASE, "2"))
        assert Change.HISTORY in watcher.last()
