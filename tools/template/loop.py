"""T-LOOP: the loyalty loop (Court et al., McKinsey Quarterly 2009), with cards as examples."""

from __future__ import annotations

from typing import Any

from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import (
    Content,
    Initiator,
    Language,
    MomentOfTruth,
    Ownership,
    TriggerKind,
)
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.project import Project
from tools.story import Words
from tools.template.parts import NEW_JOURNEY, project, say, six_lanes, with_cards, with_lane

STAGES = (
    (Words("Actieve evaluatie", "Active evaluation"), "mckinsey.active_evaluation"),
    (Words("Na de aankoop", "Post-purchase"), "mckinsey.postpurchase"),
    (Words("Loyaliteit", "Loyalty"), "mckinsey.loyalty"),
)
MEASUREMENTS = Words("Metingen", "Measurements")
STAYS, LEAVES = Words("blijft", "stays"), Words("stapt over", "switches")


def loyalty_loop(language: Language) -> Project:
    """Three stages, of which the last leads back to the one before it."""
    journey = _looped(six_lanes(language, NEW_JOURNEY, [name for name, _ in STAGES]), language)
    lane = Lane(id="x1", name=say(language, MEASUREMENTS), content=Content.METRICS)
    journey = with_lane(journey, "e1", lane)
    return project(language, NEW_JOURNEY, with_cards(journey, "c1", *_cards(language)))


def _looped(journey: JourneyMap, language: Language) -> JourneyMap:
    first, second, last = (
        evolve(stage, model_tag=tag) for stage, (_, tag) in zip(journey.stages, STAGES, strict=True)
    )
    last = evolve(
        last,
        loop_to=second.id,
        loop_label=say(language, STAYS),
        exit_label=say(language, LEAVES),
    )
    return evolve(journey, stages=(first, second, last))


def _cards(language: Language) -> tuple[tuple[Touchpoint, ...], ...]:
    company = {"initiator": Initiator.COMPANY}

    def card(card_id: Id, slot: int, channel: str, words: Words, **fields: Any) -> Touchpoint:
        title = say(language, words)
        return Touchpoint(id=card_id, title=title, slot=slot, channel_id=f"ch.{channel}", **fields)

    return (
        (
            card(
                "L1", 0, "social",
                Words("Leest wat anderen erover zeggen", "Reads what others say about it"),
                ownership=Ownership.SOCIAL,
            ),
            card(
                "L2", 1, "web",
                Words("Bekijkt het aanbod op de website", "Looks at the offer on the website"),
                department_id="dep.web",
            ),
            card(
                "L3", 2, "chat",
                Words("Stelt een vraag in de webchat", "Asks a question in the web chat"),
                department_id="dep.callcenter",
            ),
            card(
                "L4", 3, "email",
                Words(
                    "Krijgt antwoord per e-mail en kiest", "Gets an answer by e-mail and chooses"
                ),
                department_id="dep.callcenter", mot=(MomentOfTruth.FMOT,), **company,
            ),
        ),
        (
            card(
                "L5", 0, "phone",
                Words(
                    "Belt met een vraag op een druk moment", "Calls with a question at a busy time"
                ),
                department_id="dep.callcenter",
                availability=say(language, Words("ook op piekmomenten", "at peak times too")),
            ),
            card(
                "L6", 1, "app",
                Words(
                    "Krijgt een update voordat er iets verandert",
                    "Gets an update before anything changes",
                ),
                department_id="dep.web", **company,
            ),
        ),
        (
            card(
                "L7", 0, "sms",
                Words("Beantwoordt één vraag per sms", "Answers one question by text message"),
                department_id="dep.callcenter", **company,
            ),
            card(
                "L8", 1, "letter",
                Words("Hoort dat het contract afloopt", "Hears that the contract is ending"),
                department_id="dep.letters", mot=(MomentOfTruth.TRIGGER,),
                trigger_kind=TriggerKind.CONTRACT_END, **company,
            ),
        ),
    )  # fmt: skip
