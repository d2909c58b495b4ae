"""The state machine that holds the program together: any edits in any order.

After every step the project is whole, edits were pure, what is alike is the very same object,
undo and redo give back the very same values, a saved project is read back equal, and layout with
its memo is layout from nothing. JOURNEYEDITOR_THOROUGH=1 makes it run much longer.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.rules import EditRefused
from journeyeditor.edits.stages import add_stage, move_stage, revise_stage
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.base import Node
from journeyeditor.model.check import check
from journeyeditor.model.enums import Zone
from journeyeditor.model.find import find_map, present
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests.dump import dump
from tests.edits.rows import drawn
from tests.samples import curve
from tests.strategies import Edit, edits, projects

THOROUGH = bool(os.environ.get("JOURNEYEDITOR_THOROUGH"))

FONTS = Fonts.bundled()


def attempt(edit: Edit, project: Project) -> Project:
    """What the edit makes of the project; the project itself when the rules refuse it."""
    try:
        return edit()
    except EditRefused:
        return project


def spent_copies(old: Node, new: Node) -> Iterable[str]:
    """Where the new value has a copy that is alike but not the same object as the old one."""
    if old is new:
        return
    if old == new:
        yield f"{type(new).__name__} {getattr(new, 'id', '')}"
        return
    before = {_key(item): item for item in _parts(old)}
    for item in _parts(new):
        twin = before.get(_key(item))
        if twin is not None:
            yield from spent_copies(twin, item)


def _parts(node: Node) -> Iterable[Node]:
    for name in type(node).model_fields:
        value = getattr(node, name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Node):
                yield item


def _key(node: Node) -> tuple[str, str]:
    own = getattr(node, "id", None) or getattr(node, "stage_id", None)
    return type(node).__name__, own or getattr(node, "card_id", None) or ""


WIDER: tuple[Callable[[Project], Project], ...] = (
    lambda p: add_stage(p, "m", 0, Stage(id="new", name="New")),
    lambda p: revise_stage(p, "m", "s1", slots=4),
    lambda p: move_stage(p, "m", "s2", 0),
    lambda p: revise_stage(p, "m", "s1", name="Other"),
    lambda p: revise_lane(p, "m", "C", name="Other"),
    lambda p: revise_lane(p, "m", "E", name="Other", height=2),
    lambda p: revise_lane(p, "m", "F", hidden=True, zone=Zone.BACKSTAGE),
)


@pytest.mark.parametrize(
    "edit",
    WIDER,
    ids=["new stage", "wider stage", "moved stage", "stage", "lane", "curve's lane", "hidden"],
)
@pytest.mark.parametrize("c", ["a b | d", "a+b | d", "w*2 _ | d", "_ w*2 | d"])
def test_the_memo_sees_stages_and_lanes_change(c: str, edit: Callable[[Project], Project]) -> None:
    before = drawn(C=c, F="_ x | y", curves=[curve("k", "E", {"d": 1.0})])
    after, memo = edit(before), Memo()
    for project in (before, after, before):
        quick = lay_out(project, project.maps[0], CANVAS, FONTS, memo)
        fresh = lay_out(project, project.maps[0], CANVAS, FONTS, Memo())
        assert dump(quick) == dump(fresh)


class Editing(RuleBasedStateMachine):
    """Somebody who edits a project at random."""

    @initialize(project=projects())
    def open(self, project: Project) -> None:
        self.session = Session(project)
        self.memo = Memo()
        self.count = 100
        self.map_of_memo = self.session.map_id

    def draw_edit(self, data: st.DataObject) -> Edit:
        self.count += 1
        return data.draw(edits(self.session.project, self.count), label="edit")

    @rule(data=st.data(), count=st.integers(1, 4))
    def commit(self, data: st.DataObject, count: int) -> None:
        for _ in range(count):
            before, edit = self.session.project, self.draw_edit(data)
            before_text = before.model_dump_json()
            new = attempt(edit, before)
            if edit.__name__ != "cut_and_paste":
                assert list(spent_copies(before, new)) == []
            assert before.model_dump_json() == before_text
            assert attempt(edit, before) == new
            assert check(new) == []
            self.session.commit("Edit", new, base=before)
            assert self.session.project is new

    @rule(data=st.data())
    def preview_and_cancel(self, data: st.DataObject) -> None:
        session = self.session
        state = session.project, session.selection, session.undo_label, session.redo_label
        shown = attempt(self.draw_edit(data), session.project)
        session.preview(shown)
        assert session.shown is shown
        assert check(shown) == []
        session.preview(None)
        after = session.project, session.selection, session.undo_label, session.redo_label
        assert after == state
        assert session.shown is session.project

    @rule(data=st.data())
    def select(self, data: st.DataObject) -> None:
        cards = [
            card.id for lane in self.session.journey.lanes for c in lane.cells for card in c.cards
        ]
        ids = data.draw(st.lists(st.sampled_from(cards), max_size=3)) if cards else []
        self.session.select(frozenset(ids))

    @rule(data=st.data())
    def open_another_map(self, data: st.DataObject) -> None:
        maps = [journey.id for journey in self.session.project.maps]
        self.session.open_map(data.draw(st.sampled_from(maps)))

    @precondition(lambda self: self.session.undo_label)
    @rule()
    def undo_and_redo(self) -> None:
        before = self.session.project
        self.session.undo()
        assert self.session.project is not before
        self.session.redo()
        assert self.session.project is before

    @precondition(lambda self: self.session.undo_label)
    @rule()
    def undo(self) -> None:
        self.session.undo()

    @precondition(lambda self: self.session.redo_label)
    @rule()
    def redo(self) -> None:
        self.session.redo()

    @rule()
    def save_and_read(self) -> None:
        project = self.session.project
        assert read_project(serialise(project)) == project
        self.session.mark_saved(project)
        assert not self.session.modified

    @rule()
    def lay_out(self) -> None:
        if self.session.map_id != self.map_of_memo:
            self.memo, self.map_of_memo = Memo(), self.session.map_id
        project, journey = self.session.project, self.session.journey
        quick = lay_out(project, journey, CANVAS, FONTS, self.memo)
        assert dump(quick) == dump(lay_out(project, journey, CANVAS, FONTS, Memo()))

    @invariant()
    def is_whole(self) -> None:
        project = self.session.project
        assert check(project) == []
        assert Project.model_validate_json(project.model_dump_json()) == project

    @invariant()
    def selects_what_exists(self) -> None:
        journey = find_map(self.session.project, self.session.map_id)
        assert present(journey, self.session.selection) is self.session.selection


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=1000 if THOROUGH else 40,
    stateful_step_count=60 if THOROUGH else 25,
    # Shrinking takes minutes; what fails prints how to run it again, thoroughly.
    phases=tuple(Phase) if THOROUGH else (Phase.explicit, Phase.reuse, Phase.generate),
    print_blob=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
