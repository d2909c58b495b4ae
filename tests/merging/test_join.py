"""Joining versions, case by case: what is taken, what is asked, what comes back, what is noted."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journeyeditor.edits.anonymity import anonymised
from journeyeditor.edits.cards import add_card, delete, move_cards, revise_card, set_span
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.lanes import move_lane, revise_lane
from journeyeditor.edits.links import add_link
from journeyeditor.edits.lists import add_item
from journeyeditor.edits.new import new_card
from journeyeditor.edits.notes import add_notes, place_notes, revise_note
from journeyeditor.edits.photos import add_photos, delete_photo, revise_photo
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.edits.stages import add_stage, delete_stage, insert_slot, revise_stage
from journeyeditor.merging.conflicts import Conflict, Joined, Question, Side, Typed, Unrelated
from journeyeditor.merging.join import join
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Mandate
from journeyeditor.model.check import check
from journeyeditor.model.enums import Content, Kind, LinkKind
from journeyeditor.model.find import find_card, places
from journeyeditor.model.journey import Link, Stage
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import Note, PainPoint, Project
from tests import samples
from tests.edits.rows import drawn, row

Edit = Callable[[Project], Project]
BASE = drawn(C="a b | c d", F="x _ | y", curves=[samples.curve("k", "E", {"a": 1.0})])


def _joined(ours: Edit, theirs: Edit, base: Project = BASE) -> Joined:
    joined = join(base, ours(base), theirs(base))
    assert check(joined.project) == []
    return joined


def _row(project: Project, lane_id: str = "C") -> str:
    return row(project, lane_id)


def _asked(joined: Joined) -> list[tuple[str, str, str]]:
    return [(c.question.key.id, c.question.clash.value, c.question.field) for c in joined.open]


def _add(card_id: str, stage: str, slot: int, lane: str = "C", **how: bool) -> Edit:
    kind = Kind.TOUCHPOINT if lane == "C" else Kind.ACTIVITY
    spot = Spot(lane, stage, slot, Mode.INSERT, how.get("all_lanes", True))
    return lambda p: add_card(p, "m", new_card(kind, card_id, card_id), spot)


def _revise(card_id: str, **fields: object) -> Edit:
    return lambda p: revise_card(p, "m", card_id, **fields)


def _drop(*ids: str) -> Edit:
    return lambda p: delete(p, "m", frozenset(ids))


def _move(card_id: str, stage: str, slot: int, mode: Mode = Mode.INSERT) -> Edit:
    return lambda p: move_cards(p, "m", frozenset({card_id}), Spot("C", stage, slot, mode, True))


def test_other_things_and_other_fields_join_without_a_question() -> None:
    joined = _joined(_revise("a", title="A"), _revise("a", description="more"))
    card = next(places(joined.project.maps[0])).card
    assert (card.title, card.description) == ("A", "more")
    assert joined.conflicts == ()
    assert (len(joined.ours), len(joined.theirs), joined.alike) == (1, 1, 0)


def test_moments_put_in_by_both_shift_each_other() -> None:
    joined = _joined(_add("n", "s1", 0), _add("o", "s1", 1))
    assert _row(joined.project) == "n a o b | c d"
    assert _row(joined.project, "F") == "_ x _ _ | y _"
    assert joined.conflicts == ()


def test_both_put_one_at_the_end() -> None:
    assert _row(_joined(_add("o", "s1", 2), _add("n", "s1", 2)).project) == "a b n o | c d"


def test_both_fill_one_empty_spot() -> None:
    base = drawn(C="a _", F="x _")

    def place(card_id: str, lane: str) -> Edit:
        kind = Kind.TOUCHPOINT if lane == "C" else Kind.ACTIVITY
        return lambda p: add_card(p, "m", new_card(kind, card_id, card_id), Spot(lane, "s1", 1))

    assert _row(_joined(place("n", "C"), place("o", "C"), base).project) == "a n o"
    other = _joined(place("n", "C"), place("o", "F"), base).project
    assert (_row(other), _row(other, "F")) == ("a n", "x o")


def test_moved_here_and_pushed_along_there_is_no_question() -> None:
    joined = _joined(_move("a", "s2", 2), _add("n", "s2", 0))
    assert _row(joined.project).split(" | ")[1] == "n c d a"
    assert joined.conflicts == ()


def test_moved_by_both_is_asked() -> None:
    joined = _joined(_move("a", "s2", 2), _move("a", "s2", 0))
    assert _asked(joined) == [("a", "place", "")]
    (conflict,) = joined.conflicts
    other = join(BASE, _move("a", "s2", 2)(BASE), _move("a", "s2", 0)(BASE), _answer(conflict))
    assert {_row(joined.project), _row(other.project)} == {"_ b | a c d", "_ b | c d a"}
    assert other.open == ()


def _answer(conflict: Conflict) -> dict[Question, Side]:
    """The other side than the proposal's."""
    return {conflict.question: Side.OURS if conflict.chosen is Side.THEIRS else Side.THEIRS}


def test_one_field_changed_by_both_is_asked_and_the_loser_noted() -> None:
    ours, theirs = (_revise("a", title=title)(BASE) for title in ("Ours", "Theirs"))
    joined = join(BASE, ours, theirs)
    assert _asked(joined) == [("a", "field", "title")]
    assert _title(joined) == "Theirs"  # the greater text; the map speaks Dutch
    assert [note.text for note in joined.noted] == ["Kaart “Theirs”, titel: Ours"]
    later = join(BASE, evolve(ours, saved_at="2026-01-02"), evolve(theirs, saved_at="2026-01-01"))
    assert _title(later) == "Ours"


def _title(joined: Joined) -> str:
    place = find_card(joined.project.maps[0], "a")
    assert place is not None
    return place.card.title


def test_an_answer_typed_or_chosen_leaves_no_note() -> None:
    ours, theirs = (_revise("a", title=title)(BASE) for title in ("Ours", "Theirs"))
    question = join(BASE, ours, theirs).conflicts[0].question
    for answer, title in ((Side.OURS, "Ours"), (Typed("Both"), "Both")):
        joined = join(BASE, ours, theirs, {question: answer})
        assert (_title(joined), joined.noted, joined.open) == (title, (), ())
        assert joined.conflicts[0].answered
    with pytest.raises(ValueError, match="title"):
        join(BASE, ours, theirs, {question: Typed("")})


def test_elements_of_sets_come_and_go_one_by_one() -> None:
    base = _revise("a", tags=("p", "q"))(BASE)
    joined = _joined(_revise("a", tags=("q", "r")), _revise("a", tags=("p", "q", "s")), base)
    place = find_card(joined.project.maps[0], "a")
    assert place is not None
    assert place.card.tags == ("q", "r", "s")
    assert joined.conflicts == ()


def test_parts_of_a_mandate_join() -> None:
    base = _revise("x", mandate=Mandate(amount=50))(BASE)
    ours = _revise("x", mandate=Mandate(amount=100))
    theirs = _revise("x", mandate=Mandate(amount=50, text="and flowers"))
    place = find_card(_joined(ours, theirs, base).project.maps[0], "x")
    assert place is not None
    assert vars(place.card)["mandate"] == Mandate(amount=100, text="and flowers")


def test_an_edit_beats_a_deletion_with_all_that_was_on_the_card() -> None:
    joined = _joined(_drop("a"), _revise("a", title="A"))
    assert _asked(joined) == [("a", "fate", "")]
    assert _row(joined.project) == "a b | c d"
    assert joined.project.maps[0].curves[0].points[0].card_id == "a"
    gone = join(BASE, _drop("a")(BASE), _revise("a", title="A")(BASE), _answer(joined.conflicts[0]))
    assert "a" not in _row(gone.project)
    assert gone.project.maps[0].curves[0].points == ()


@pytest.mark.parametrize(
    "work",
    [
        lambda p: set_feeling(p, "m", "k", "a", -1.0),
        lambda p: add_link(p, "m", Link(id="l", kind=LinkKind.SUPPORTS, source="x", target="a")),
        lambda p: add_item(p, "pain_points", PainPoint(id="pp", text="Ouch", card_ids=("a",))),
    ],
    ids=["feeling", "link", "pain point"],
)
def test_what_is_put_on_a_card_is_work_on_it(work: Edit) -> None:
    joined = _joined(work, _drop("a"))
    assert _asked(joined) == [("a", "fate", "")]
    assert _row(joined.project) == "a b | c d"


def test_a_stage_comes_back_for_what_was_put_in_it_and_goes_when_nobody_did() -> None:
    gone: Edit = lambda p: delete_stage(p, "m", "s2")  # noqa: E731
    assert _row(_joined(gone, _revise("a", title="A")).project) == "a b"
    back = _joined(gone, _add("n", "s2", 1))
    assert _row(back.project).startswith("a b | ")
    assert "n" in _row(back.project)
    assert _asked(back) == [("s2", "fate", "")]
    left = join(BASE, gone(BASE), _add("n", "s2", 1)(BASE), _answer(back.conflicts[0]))
    assert _row(left.project) == "a b"
    assert [note.id for note in left.noted] == ["n"]


def test_lists_keep_what_both_put_where() -> None:
    def names(project: Project) -> list[str]:
        return [stage.id for stage in project.maps[0].stages]

    new = [lambda p, i=i: add_stage(p, "m", 1, Stage(id=i, name=i)) for i in ("zz", "aa")]
    assert names(_joined(new[0], new[1]).project) == ["s1", "aa", "zz", "s2"]
    lanes = _joined(lambda p: move_lane(p, "m", "F", 0), lambda p: move_lane(p, "m", "E", 9))
    assert [lane.id for lane in lanes.project.maps[0].lanes] == ["F", "C", "P", "B", "N", "E"]


def test_wide_cards_go_on_covering_what_they_covered() -> None:
    base = set_span(BASE, "m", "x", 3)
    assert _row(base, "F") == "x*3 _ | y _"
    joined = _joined(lambda p: insert_slot(p, "m", "s1", 1), _revise("x", title="X"), base)
    place = find_card(joined.project.maps[0], "x")
    assert place is not None
    assert place.card.span == 4


def test_the_same_link_drawn_twice_is_one() -> None:
    draw = [
        lambda p, i=i: add_link(p, "m", Link(id=i, kind=LinkKind.SUPPORTS, source="x", target="a"))
        for i in ("l1", "l2")
    ]
    assert [link.id for link in _joined(draw[0], draw[1]).project.maps[0].links] == ["l1"]


def test_a_note_placed_here_and_rewritten_there_stays_both() -> None:
    base = add_notes(BASE, [Note(id="n", text="a thought")])
    place = Spot("C", "s2", 2)
    joined = _joined(
        lambda p: place_notes(p, "m", ["n"], place), lambda p: revise_note(p, "n", "second"), base
    )
    assert find_card(joined.project.maps[0], "n") is not None
    assert [note.text for note in joined.project.notes] == ["second"]


def test_a_lane_that_takes_no_such_card_any_more_sends_it_to_the_tray() -> None:
    base = drawn(C="a | b", N="_ | _")
    texts: Edit = lambda p: revise_lane(p, "m", "F", content=Content.TEXT)  # noqa: E731
    joined = _joined(texts, _add("n", "s1", 0, "F"), base)
    assert [note.id for note in joined.noted] == ["n"]


def test_more_moments_than_a_stage_can_have_become_notes() -> None:
    base = revise_stage(BASE, "m", "s1", slots=499)
    joined = _joined(_add("n", "s1", 0), _add("o", "s1", 1), base)
    assert joined.project.maps[0].stages[0].slots <= 500
    assert {"n", "o"} <= set(_row(joined.project).split()) | {note.id for note in joined.noted}


def test_without_a_base_all_is_kept_and_alike_is_one() -> None:
    ours = _add("n", "s1", 2)(_revise("a", description="ours")(BASE))
    theirs = _drop("d")(_revise("b", title="B")(BASE))
    joined = join(None, ours, theirs)
    assert check(joined.project) == []
    assert _row(joined.project) == "a b n | c d"
    assert _asked(joined) == [("b", "field", "title")]
    place = find_card(joined.project.maps[0], "a")
    assert place is not None
    assert place.card.description == "ours"  # the other has none


def test_bookkeeping_is_no_change() -> None:
    ours = evolve(BASE, revision=7, saved_by="Ann", saved_at="2026-01-02")
    theirs = evolve(BASE, revision=9, saved_by="Bob", saved_at="2026-01-01")
    joined = join(BASE, ours, theirs)
    assert (joined.conflicts, joined.ours, joined.theirs) == ((), (), ())
    project = joined.project
    assert (project.revision, project.saved_by) == (9, "Ann")


def test_both_delete_another_stage_and_one_stays() -> None:
    joined = _joined(lambda p: delete_stage(p, "m", "s1"), lambda p: delete_stage(p, "m", "s2"))
    assert [stage.id for stage in joined.project.maps[0].stages] == ["s1"]
    assert _row(joined.project) == "a b"


def test_projects_that_share_nothing_are_not_joined() -> None:
    other = Project(title="Other", maps=(drawn(C="q").maps[0].model_copy(update={"id": "o"}),))
    lanes = tuple(evolve(lane, id=f"o{lane.id}") for lane in other.maps[0].lanes)
    stages = tuple(evolve(stage, id=f"o{stage.id}") for stage in other.maps[0].stages)
    cells = tuple(evolve(lane, cells=()) for lane in lanes)
    alone = evolve(other, maps=(evolve(other.maps[0], lanes=cells, stages=stages, curves=()),))
    with pytest.raises(Unrelated):
        join(BASE, BASE, alone)


def test_photos_of_both_sides_stay_and_a_caption_is_a_field() -> None:
    def hang(*names: str) -> Edit:
        photos = [Photo(id=name, image="data:image/jpeg;base64,AAAA") for name in names]
        return lambda p: add_photos(p, "m", "C", photos)

    base = hang("p0")(BASE)
    joined = _joined(hang("p1"), hang("p2"), base)
    assert [photo.id for photo in joined.project.maps[0].lanes[0].photos] == ["p0", "p1", "p2"]
    assert _asked(joined) == []
    told = _joined(
        lambda p: revise_photo(p, "m", "C", "p0", caption="left"),
        lambda p: delete_photo(p, "m", "C", "p0"),
        base,
    )
    assert [photo.caption for photo in told.project.maps[0].lanes[0].photos] == ["left"]


def test_what_an_anonymous_copy_lacks_was_removed_by_nobody() -> None:
    ours = evolve(BASE, maps=(evolve(BASE.maps[0], facilitators=("Ann",)),))
    copy = evolve(anonymised(ours), anonymous=True)
    assert copy.maps[0].facilitators == ()
    theirs = evolve(copy, maps=(evolve(copy.maps[0], title="Other"),))
    for base in (None, ours, copy):
        for joined in (join(base, ours, theirs), join(base, theirs, ours)):
            journey = joined.project.maps[0]
            assert (journey.facilitators, joined.project.anonymous) == (("Ann",), False)
    assert join(ours, ours, theirs).project.maps[0].title == "Other"


def test_the_word_of_a_feeling_goes_with_the_feeling_that_is_taken() -> None:
    base = set_feeling(BASE, "m", "k", "a", 1.5, "glad")
    ours = set_feeling(base, "m", "k", "a", 1.8, "glad")
    theirs = set_feeling(base, "m", "k", "a", -0.5, "tense")
    feeling, word = join(base, ours, theirs).conflicts
    assert (feeling.question.field, word.question.field) == ("v", "word")
    for side, found in ((Side.OURS, (1.8, "glad")), (Side.THEIRS, (-0.5, "tense"))):
        point = (
            join(base, ours, theirs, {feeling.question: side}).project.maps[0].curves[0].points[0]
        )
        assert (point.v, point.word) == found
