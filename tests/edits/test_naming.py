"""A copy that was shared without names comes home."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from journeyeditor.edits.anonymity import GONE, anonymised
from journeyeditor.edits.cards import delete, move_cards, revise_card
from journeyeditor.edits.maps import revise_map
from journeyeditor.edits.naming import named_again
from journeyeditor.edits.rules import EditRefused
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.model.base import evolve
from journeyeditor.model.check import check
from journeyeditor.model.find import find_card
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import Note, Participant, Project
from tests.edits.test_anonymity import load_paytv
from tests.people import NAMES, everywhere, with_people
from tests.strategies import edits, projects

CARD = "P01"
PIXEL = "data:image/png;base64,AAAA"


def _told() -> Project:
    """An example with people everywhere, also in the titles of its cards."""
    project = with_people(load_paytv())
    return revise_card(project, "m1", CARD, title=f"{NAMES[0]} belt {NAMES[1]}")


@settings(max_examples=60)
@given(projects(), st.sampled_from(NAMES), st.data())
def test_what_was_not_touched_has_its_names_again(
    project: Project, name: str, data: st.DataObject
) -> None:
    """And what was edited stays edited, whatever the edit."""
    told = everywhere(with_people(project), name)
    bare = anonymised(told)
    assert named_again(bare, told) == told
    try:
        edited = data.draw(edits(bare, 1000))()
    except EditRefused:
        return
    home = named_again(edited, told)
    assert check(home) == []
    assert anonymised(home) == anonymised(edited)


def _with_photo(project: Project, photo: Photo) -> Project:
    """One more photo of the first lane."""
    lane, *others = project.maps[0].lanes
    lane = evolve(lane, photos=(*lane.photos, photo))
    return evolve(project, maps=(evolve(project.maps[0], lanes=(lane, *others)), *project.maps[1:]))


def test_only_an_anonymous_copy_gets_names() -> None:
    told = _told()
    bare = anonymised(told)
    assert named_again(told, bare) is told
    assert named_again(bare, bare) is bare
    assert not named_again(bare, told).anonymous


def test_a_name_follows_what_it_belongs_to() -> None:
    """Moved, turned into another text, beside what was removed: by its id it is found again."""
    told = _told()
    journey = told.maps[0]
    bare = anonymised(told)
    to = Spot(journey.lanes[0].id, journey.stages[2].id, 0, Mode.PLACE)
    copy = move_cards(bare, journey.id, frozenset({CARD}), to)
    copy = revise_card(copy, journey.id, CARD, title=f"{GONE} belt gauw met {GONE}")
    copy = delete(copy, journey.id, frozenset({"P02"}))
    home = named_again(copy, told)
    place = find_card(home.maps[0], CARD)
    assert place is not None
    assert place.stage_id == journey.stages[2].id
    assert place.card.title == f"{NAMES[0]} belt gauw met {NAMES[1]}"
    assert find_card(home.maps[0], "P02") is None


def test_of_people_and_notes_the_copy_only_adds() -> None:
    """What it never showed it cannot have removed."""
    told = _told()
    newcomer, note = Participant(name="Kim Nieuw"), Note(id="n2", text="van hier")
    told = _with_photo(told, Photo(id="p1", image=PIXEL, caption="wall"))
    copy = evolve(anonymised(told), participants=(newcomer,), notes=(note,))
    copy = _with_photo(copy, Photo(id="p2", image=PIXEL))
    copy = revise_map(copy, copy.maps[0].id, facilitators=("Kim Nieuw",))
    home = named_again(copy, told)
    assert home.participants == (*told.participants, newcomer)
    assert home.notes == (*told.notes, note)
    assert [photo.id for photo in home.maps[0].lanes[0].photos] == ["p1", "p2"]
    assert home.maps[0].facilitators == (*told.maps[0].facilitators, "Kim Nieuw")
    assert home.actions == told.actions
