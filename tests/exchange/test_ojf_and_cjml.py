"""OpenJourney and CJML: what stands in a file is on the map or set aside."""

from __future__ import annotations

import json

import pytest

from journeyeditor.edits.new import seeded_ids
from journeyeditor.exchange.cjml_reading import read_cjml
from journeyeditor.exchange.formats import Arrival, ExchangeError, Source
from journeyeditor.exchange.ojf_reading import read_ojf
from journeyeditor.model.enums import Deviation, Initiator, Kind, Language, State
from journeyeditor.model.find import places
from journeyeditor.model.journey import JourneyMap


def _source(data: str | bytes) -> Source:
    raw = data.encode() if isinstance(data, str) else data
    return Source(raw, "journey.xml", Language.EN, seeded_ids(1))


def _cards(journey: JourneyMap) -> list[tuple[str, str, int, str]]:
    """Lane, kind, moment and title of every card."""
    found = [(p.lane.name, p.card.kind, p.card.slot, p.card.title) for p in places(journey)]
    return [(lane, str(kind), slot, title) for lane, kind, slot, title in found]


NODES = [
    {
        "stageId": "s1", "swimlaneId": "l1", "title": "Arrives", "description": "By taxi.",
        "score": 3, "sentiment": "relieved", "purpose": "touchpoint", "tags": ["door"],
        "isMomentOfTruth": True, "severity": "low", "icon": "flag",
        "blueprint": {
            "evidence": [{"item": "Sign", "type": "Physical"}],
            "onstage": [{"actor": "Doorman", "action": "Opens the door"}],
            "support": [{"system": "Valet", "description": "Registers arrival"}],
        },
    },
    {"stageId": "s1", "swimlaneId": "l1", "title": "Waits", "score": -5, "purpose": "bottleneck"},
    {"stageId": "s2", "swimlaneId": "l2", "title": "Too long", "severity": "high",
     "purpose": "pain-point", "score": -2},
    {"stageId": "s9", "swimlaneId": "l2", "title": "Lost"},
]  # fmt: skip


def _ojf(**changes: object) -> Arrival:
    root: dict[str, object] = {
        "metadata": {"title": "Hotel", "persona": "Guest", "pov": "Checking in"},
        "stages": [{"id": "s1", "name": "Arrival"}, {"id": "s2", "name": "Room"}],
        "swimlanes": [{"id": "l1", "name": "Guest"}, {"id": "l2", "name": "Pain Points"}],
        "nodes": NODES,
    }
    return read_ojf(_source(json.dumps(root | changes)))


def test_nodes_scores_and_blueprints_of_openjourney() -> None:
    arrival = _ojf()
    journey = arrival.project.maps[0]
    assert (journey.title, journey.scenario) == ("Hotel", "Checking in")
    assert arrival.project.personas[0].name == "Guest"
    assert _cards(journey) == [
        ("Guest", Kind.TOUCHPOINT, 0, "Arrives"),
        ("Guest", Kind.TOUCHPOINT, 1, "Waits"),
        ("Pain Points", Kind.PAIN, 0, "Too long"),
        ("Physical evidence", Kind.TEXT, 0, "Sign (Physical)"),
        ("Frontstage", Kind.ACTIVITY, 0, "Opens the door"),
        ("Systems", Kind.SYSTEM, 0, "Valet"),
    ]
    assert [(point.v, point.word) for point in journey.curves[0].points] == [
        (1.2, "relieved"),
        (-2, ""),
    ]
    assert len(journey.links) == 2
    waits = next(place.card for place in places(journey) if place.card.title == "Waits")
    assert waits.tags == ("bottleneck",)
    assert len(arrival.aside) == 3  # a lost node, a score of no step, an icon


CJML = """<?xml version="1.0"?><CJML version="2.0"><actualJourney><journeyID>AJ1</journeyID>
<journeyPhases><journeyPhase phaseID="p1"><phaseName>Order</phaseName></journeyPhase>
</journeyPhases>
<actors><endUser actorID="Carl"><actorName>Carl</actorName></endUser>
<serviceProvider actorID="Company A"><companyName>Bookis</companyName></serviceProvider></actors>
<touchpoints>
<actualAction><touchpointID>T1</touchpointID><belongsTo phaseIDref="p1"/>
<initiator><refersTo actorIDref="Carl"/><initiatorLabel>Reads reviews</initiatorLabel></initiator>
</actualAction>
<actualCommunicationPoint><touchpointID>T2</touchpointID><belongsTo phaseIDref="p1"/>
<compliance>failing</compliance>
<initiator><refersTo actorIDref="Bookis"/><initiatorLabel>Sends code</initiatorLabel></initiator>
<receiver><refersTo actorIDref="Carl"/><receiverLabel>Gets code</receiverLabel></receiver>
<channel><channelName>SMS</channelName></channel><extra>odd</extra>
<touchpointExperience><experienceRating>2</experienceRating></touchpointExperience>
</actualCommunicationPoint></touchpoints></actualJourney>
<plannedJourney><journeyID>PJ1</journeyID><touchpoints><plannedAction><initiator>
<refersTo actorIDref="Ann"/><initiatorLabel>Plans</initiatorLabel></initiator></plannedAction>
</touchpoints></plannedJourney><plannedJourney/></CJML>"""


def test_senders_receivers_and_phases_of_cjml() -> None:
    arrival = read_cjml(_source(CJML))
    journey, planned = arrival.project.maps
    assert (journey.title, journey.state, planned.state) == ("AJ1", State.AS_IS, State.TO_BE)
    assert [stage.name for stage in journey.stages] == ["Order"]
    assert _cards(journey) == [
        ("Carl", Kind.ACTION, 0, "Reads reviews"),
        ("Carl", Kind.TOUCHPOINT, 1, "Gets code"),
        ("Bookis", Kind.ACTIVITY, 1, "Sends code"),
    ]
    contact = next(place.card for place in places(journey) if place.card.title == "Gets code")
    assert contact.initiator is Initiator.COMPANY  # type: ignore[union-attr]
    assert contact.deviation is Deviation.FAILED  # type: ignore[union-attr]
    assert contact.channel_id == "ch.sms"  # type: ignore[union-attr]
    assert [point.v for point in journey.curves[0].points] == [-1]
    assert len(journey.links) == 1
    assert [(aside.where, "odd" in aside.text) for aside in arrival.aside] == [
        ("T2", True),
        ("", False),
    ]
    assert _cards(planned) == [("Ann", Kind.ACTIVITY, 0, "Plans")]


@pytest.mark.parametrize(
    "data",
    [
        "", "<CJML", "<other/>", "[" * 100_000, '{"stages": 3}', '{"stages": []}', b"\xff\xfe\x00",
        '<!DOCTYPE x [<!ENTITY a "ha">]><CJML>&a;</CJML>', "<CJML>" + "<a>" * 60 + "</a>" * 60,
    ],
)  # fmt: skip
def test_what_is_neither_gets_a_sentence(data: str | bytes) -> None:
    for read in (read_ojf, read_cjml):
        with pytest.raises(ExchangeError) as caught:
            read(_source(data))
        assert caught.value.sentence.endswith(".")
