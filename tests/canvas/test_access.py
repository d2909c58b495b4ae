"""What a map consists of for a screen reader, and what each thing is called."""

from __future__ import annotations

import pytest

from journeyeditor import i18n
from journeyeditor.canvas.access.outline import LINKS, STAGES, Key, Outline, What, key_of, place_of
from journeyeditor.canvas.access.speech import Speech
from journeyeditor.canvas.walk import Focus
from journeyeditor.edits.curves import clear_feeling, set_feeling
from journeyeditor.edits.lanes import revise_lane
from journeyeditor.edits.stages import revise_stage
from journeyeditor.model.enums import Evidence, Friction, Kano, MomentOfTruth
from journeyeditor.model.journey import JourneyMap, Stage
from journeyeditor.model.project import Channel, Department, Project
from tests import samples
from tests.canvas.conftest import small


def journey() -> JourneyMap:
    return small().maps[0]


def keys(outline: Outline) -> list[Key]:
    return [key for top in outline.top for key in (top, *outline.inside(top))]


def test_everything_is_there_once_and_knows_where_it_stands() -> None:
    outline = Outline(journey())
    found = keys(outline)
    assert len(found) == len(set(found))
    for top in outline.top:
        assert outline.parent(top) is None
        for index, key in enumerate(outline.inside(top)):
            assert (outline.parent(key), outline.index(key)) == (top, index)
    assert {key.ref for key in found if key.what is What.CARD} == {
        *(f"P{number}" for number in range(1, 6)),
        "A1",
        "A2",
    }
    assert Key(What.LINK, "A1-P1") in outline.inside(LINKS)
    assert Key(What.POINT, "point:k:P5") in found  # unmeasured, and there all the same


def test_what_is_hidden_or_gone_is_not_there() -> None:
    before = small()
    project = revise_lane(before, before.maps[0].id, "b", hidden=True)
    outline = Outline(project.maps[0])
    assert outline.inside(Key(What.LANE, "b")) == ()
    assert not outline.has(Key(What.CARD, "A2"))
    assert not outline.has(Key(What.CARD, "nobody"))
    assert outline.index(Key(What.CARD, "nobody")) == -1


def test_an_empty_place_comes_last_in_its_lane_while_the_keys_are_there() -> None:
    place = place_of(journey(), Focus("f", "t", 1))
    assert place is not None
    base = Outline(journey())
    outline = Outline(journey(), place, base)
    lane = Key(What.LANE, "f")
    assert outline.inside(lane)[-1] == place
    assert outline.parent(place) == lane
    assert outline.index(place) == len(base.inside(lane))
    assert not base.has(place)
    assert place_of(journey(), Focus("f", "s", 0)) is None  # a card stands there


@pytest.mark.parametrize(
    ("ref", "what"),
    [
        ("P1", What.CARD),
        ("s", What.STAGE),
        ("f", What.LANE),
        ("k", What.CURVE),
        ("A1-P1", What.LINK),
        ("point:k:P2", What.POINT),
    ],
)
def test_an_id_of_a_selection_means_one_thing(ref: str, what: What) -> None:
    assert key_of(journey(), ref) == Key(what, ref)
    assert key_of(journey(), "nobody") is None


# -- words ------------------------------------------------------------------------------------


def rich() -> Project:
    """One contact about which all is known, in stage 4 of four."""
    card = samples.touchpoint(
        "a",
        0,
        "Belt\nopnieuw",
        channel_id="ch",
        department_id="dep",
        evidence=Evidence.RESEARCH,
        kano=Kano.BASIC,
        mot=(MomentOfTruth.FMOT,),
        friction=(Friction.TRANSFER,),
        avoidable=True,
    )
    stages = tuple(Stage(id=f"s{i}", name=f"Name {i}") for i in range(1, 5))
    project = samples.project(
        stages,
        customer=[samples.cell("s4", card)],
        frontstage=[samples.cell("s4", samples.activity("x", 0, "Helpdesk"))],
        links=[samples.supports("x", "a")],
        curves=[samples.curve("k", "e", {"a": -1.6})],
    )
    return project.model_copy(
        update={
            "channels": (Channel(id="ch", name="telefoon"),),
            "departments": (Department(id="dep", name="Klantenservice"),),
        }
    )


def say(project: Project) -> Speech:
    return Speech(project, project.maps[0])


def test_a_card_is_called_as_on_the_wall_in_the_language_of_the_window() -> None:
    i18n.use("nl")
    card = Key(What.CARD, "a")
    assert say(rich()).name(card) == "Contactmoment 1, fase 4, Belt opnieuw, emotie −1,6"
    i18n.use("en")
    assert say(rich()).name(card) == "Touchpoint 1, stage 4, Belt opnieuw, feeling −1.6"


def test_a_card_tells_what_else_is_known_of_it() -> None:
    i18n.use("nl")
    assert say(rich()).about(Key(What.CARD, "a")).split(". ") == [
        "moment 1",
        "telefoon",
        "Klantenservice",
        "onderzocht",
        "eerste moment (keuze)",
        "Kano basis",
        "frictie: vermijdbaar contact, doorverbonden",
        "M1 Helpdesk ondersteunt 1 Belt opnieuw",
    ]


def test_unmeasured_is_never_told_as_a_number() -> None:
    before = rich()
    project = clear_feeling(before, before.maps[0].id, "k", "a")
    point = Key(What.POINT, "point:k:a")
    assert say(project).name(Key(What.CARD, "a")).endswith("feeling unmeasured")
    assert say(project).name(point) == "Feeling at 1 Belt opnieuw, unmeasured"
    neutral = set_feeling(before, before.maps[0].id, "k", "a", 0.0)
    assert say(neutral).name(point) == "Feeling at 1 Belt opnieuw, 0.0"


def test_stages_lanes_curves_links_and_places_have_names() -> None:
    before = rich()
    project = revise_stage(before, before.maps[0].id, "s4", loop_to="s2")
    project = revise_lane(project, before.maps[0].id, "b", hidden=True)
    speech = say(project)
    assert speech.name(STAGES) == "Stages"
    assert speech.name(Key(What.STAGE, "s4")) == "Stage 4, Name 4"
    assert speech.about(Key(What.STAGE, "s4")) == "2 cards, 1 moment, leads back to stage 2"
    assert speech.name(Key(What.LANE, "b")).endswith("hidden")
    assert speech.about(Key(What.LANE, "f")) == "1 card"
    assert speech.name(Key(What.CURVE, "k")) == "Emotion curve, estimated"
    assert speech.name(Key(What.LINK, "x-a")) == "M1 Helpdesk supports 1 Belt opnieuw"
    place = Key(What.PLACE, "f", "s2", 0)
    assert speech.name(place).startswith("Empty place, stage 2, moment 1, ")


def test_nothing_on_a_map_is_nameless() -> None:
    for language in i18n.LANGUAGES:
        i18n.use(language)
        for project in (small(), rich()):
            speech = say(project)
            names = [speech.name(key) for key in keys(Outline(project.maps[0]))]
            assert all(name.strip() for name in names)
            assert len(names) == len(set(names))
