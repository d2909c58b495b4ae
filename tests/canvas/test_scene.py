"""The drawings behind a view: following the session, going to and fro, showing a fixed map."""

from __future__ import annotations

import gc
import weakref

import pytest

from journeyeditor.canvas.scene import KEPT, Scene
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.maps import blank_map, copy_as_to_be, delete_map, revise_project
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.drawing import Block
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.model.enums import Language
from journeyeditor.session import Session
from tests.canvas.conftest import small
from tests.dump import dump


def two() -> Session:
    """Map m and its copy."""
    return Session(copy_as_to_be(small(), "m", seeded_ids(1)))


def fresh(session: Session, fonts: Fonts, map_id: str) -> str:
    """The map laid out from nothing, as text."""
    journey = next(m for m in session.shown.maps if m.id == map_id)
    return dump(lay_out(session.shown, journey, CANVAS, fonts, Memo()))


def test_coming_back_to_a_map_lays_nothing_out(fonts: Fonts) -> None:
    session = two()
    scene = Scene(session, fonts)
    first = scene.shown
    for map_id in (session.project.maps[1].id, "m"):
        session.open_map(map_id)
        assert scene.refresh() is None
    assert scene.shown is scene.drawing
    assert scene.shown is first


@pytest.mark.parametrize("which", ["a card", "the words", "nothing"])
def test_what_changed_meanwhile_is_seen(fonts: Fonts, which: str) -> None:
    session = two()
    scene = Scene(session, fonts)
    session.open_map(session.project.maps[1].id)
    scene.refresh()
    project = session.project
    if which == "a card":
        project = revise_card(project, "m", "P1", title="Something else")
    elif which == "the words":
        project = revise_project(project, language=Language.EN)
    session.commit("Change", project)
    scene.refresh()
    session.open_map("m")
    scene.refresh()
    assert dump(scene.shown) == fresh(session, fonts, "m")
    assert scene.drawing is scene.shown


def test_a_preview_on_another_map_is_seen_there_only(fonts: Fonts) -> None:
    session = two()
    scene, pinned = Scene(session, fonts), Scene(session, fonts, session.project.maps[1].id)
    before = pinned.shown
    session.preview(revise_card(session.project, "m", "P1", title="Something else"))
    for each in (scene, pinned):
        each.refresh()
    assert pinned.shown is before
    assert dump(scene.shown) == fresh(session, fonts, "m")
    assert scene.drawing is not scene.shown


def test_only_a_few_maps_are_kept(fonts: Fonts) -> None:
    project = small()
    for seed in range(KEPT + 2):
        project = blank_map(project, seeded_ids(seed))
    session = Session(project)
    scene = Scene(session, fonts)
    first = scene.shown
    for journey in (*project.maps[1:], project.maps[0]):
        session.open_map(journey.id)
        scene.refresh()
    assert scene.shown is not first
    assert dump(scene.shown) == dump(first)


def test_two_scenes_exchange_all_that_they_show(fonts: Fonts) -> None:
    session = two()
    other_id = session.project.maps[1].id
    scene, pinned = Scene(session, fonts), Scene(session, fonts, other_id)
    mine, theirs = scene.shown, pinned.shown
    scene.exchange(pinned)
    session.open_map(other_id)
    pinned.pinned = "m"
    assert scene.refresh() == {}
    assert pinned.refresh() == {}
    assert (scene.shown, pinned.shown) == (theirs, mine)
    assert (scene.journey.id, pinned.journey.id) == (other_id, "m")


def test_a_scene_takes_over_what_another_has_left(fonts: Fonts) -> None:
    """Also when the project has changed since."""
    session = two()
    scene = Scene(session, fonts)
    first = scene.shown
    session.open_map(session.project.maps[1].id)
    scene.refresh()
    assert Scene(session, fonts, "m", after=scene).shown is first
    assert Scene(session, fonts, "m", after=scene).shown is not first
    session.open_map("m")
    scene.refresh()
    session.open_map(session.project.maps[1].id)
    scene.refresh()
    session.commit("Change", revise_card(session.project, "m", "P1", title="Something else"))
    taken = Scene(session, fonts, "m", after=scene)
    assert dump(taken.shown) == fresh(session, fonts, "m")


def test_a_pinned_map_that_is_gone_is_an_error(fonts: Fonts) -> None:
    session = two()
    pinned = Scene(session, fonts, "m")
    session.commit("Delete", delete_map(session.project, "m"))
    with pytest.raises(KeyError):
        pinned.refresh()


@pytest.mark.parametrize("same_id", [True, False])
def test_a_file_that_was_opened_over_another_lets_it_go(fonts: Fonts, same_id: bool) -> None:
    """Else every file of a day stays in memory, with all that was laid out of it."""
    session = two()
    scene = Scene(session, fonts)
    session.open_map(session.project.maps[1].id)
    scene.refresh()
    gone = weakref.ref(session.project)
    if same_id:
        session.open_map("m")
        scene.refresh()
    session.replace(small(), saved=True)
    scene.refresh()
    assert dump(scene.shown) == fresh(session, fonts, "m")
    gc.collect()
    assert gone() is None


def test_files_that_are_opened_over_one_another_do_not_pile_up(fonts: Fonts) -> None:
    """What was looked up while they were painted goes too."""
    session = two()
    scene = Scene(session, fonts)
    blocks = []
    for _ in range(3):
        session.replace(small(), saved=True)
        scene.refresh()
        assert scene.index.find(scene.shown, "card:P1")
        gc.collect()
        blocks.append(sum(isinstance(each, Block) for each in gc.get_objects()))
    assert blocks[0] == blocks[1] == blocks[2]
