"""Words that the inspector shows for what is in a project, in the language of the window."""

from __future__ import annotations

from journeyeditor.i18n import language, translate
from journeyeditor.layout.words import Words, words_for
from journeyeditor.model import vocabulary
from journeyeditor.model.enums import Actor, Content, Friction, Kind, Language, MomentOfTruth
from journeyeditor.model.find import Place, find_stage
from journeyeditor.model.journey import JourneyMap

AVOIDABLE = "avoidable"
"""Stands among the frictions, though it is a field of its own."""


def map_words() -> Words:
    """Numbers and words as the map writes them, in the language of the window."""
    return words_for(Language(language()))


def word(group: str, code: str) -> str:
    """The word for a code of a closed list, beginning with a capital."""
    text = vocabulary.word(Language(language()), group, code)
    return text[:1].upper() + text[1:]


def card_name(journey: JourneyMap, place: Place) -> str:
    """Such as "Touchpoint 12"; notes have no number."""
    name = word("kind", place.card.kind)
    number = card_number(journey, place)
    return f"{name} {number}" if number else name


def card_number(journey: JourneyMap, place: Place) -> str:
    """The number that the map shows on a card: 12, or M8 for an employee's; "" for a note.

    Cells before the card's stage are counted whole, so that the price does not grow with the map.
    """
    if place.lane.content is not Content.TOUCHPOINTS:
        return ""
    stage_at = {stage.id: index for index, stage in enumerate(journey.stages)}
    lane_at = {lane.id: index for index, lane in enumerate(journey.lanes)}
    here, card = stage_at[place.stage_id], place.card
    own = (card.slot, lane_at[place.lane.id], card.stack)
    count = 1
    for lane in journey.lanes:
        if lane.actor is not place.lane.actor or lane.content is not Content.TOUCHPOINTS:
            continue
        for cell in lane.cells:
            if stage_at[cell.stage_id] < here:
                count += len(cell.cards)
            elif stage_at[cell.stage_id] == here:
                count += sum((c.slot, lane_at[lane.id], c.stack) < own for c in cell.cards)
    mark = "" if place.lane.actor is Actor.CUSTOMER else map_words().employee_mark
    return f"{mark}{count}"


def card_place(journey: JourneyMap, place: Place) -> str:
    """Such as "First use, moment 1"."""
    text = translate("Inspector", "{stage}, moment {number}")
    stage = find_stage(journey, place.stage_id)
    return text.format(stage=stage.name, number=place.card.slot + 1)


def evidence_words() -> list[tuple[str, str, str]]:
    """How sure we are, in short words for the segments."""
    return [
        ("none", translate("Inspector", "Assumption"), word("evidence", "none")),
        ("partly", translate("Inspector", "Partly"), word("evidence", "partly")),
        ("research", translate("Inspector", "Researched"), word("evidence", "research")),
    ]


def kano_words() -> list[tuple[str, str, str]]:
    """Kano's classes for the segments, with what each means."""
    tips = {
        "basic": translate("Inspector", "Goes without saying; missed when it is not right."),
        "performance": translate("Inspector", "The better it is, the happier the customer."),
        "delighter": translate("Inspector", "Nobody asked for it; it delights."),
        "indifferent": translate("Inspector", "The customer does not mind either way."),
        "reverse": translate("Inspector", "The customer would rather not have it."),
    }
    return [(code, word("kano", code), tip) for code, tip in tips.items()]


def mot_words() -> list[tuple[str, str, str]]:
    """The moments of truth: the letters of the plate, and what they stand for."""
    found = []
    for mot in MomentOfTruth:
        plate, words = map_words().plate(mot), word("mot", mot.value)
        same = plate.casefold() == words.casefold()
        found.append((mot.value, plate, words if same else f"{plate}: {words}"))
    return found


def friction_words(kind: Kind) -> list[tuple[str, str, str]]:
    """What made it cost effort; only a touchpoint can be avoidable."""
    codes = [AVOIDABLE] if kind is Kind.TOUCHPOINT else []
    codes += [friction.value for friction in Friction]
    return [(code, word("friction", code).lower(), word("friction", code)) for code in codes]


def feeling_name(step: int) -> str:
    """What a face is called: its number and its word."""
    words = map_words()
    feeling = vocabulary.scale_feeling(words.language, step)
    return f"{words.number(step, plus=True, decimals=0)} {feeling}"
