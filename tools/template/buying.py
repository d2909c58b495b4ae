"""T-BUY: the buying process with its moments of truth (P&G 2005, Google 2011, Solis 2013)."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Initiator, Language, LinkKind, MomentOfTruth, Ownership
from journeyeditor.model.journey import Link
from journeyeditor.model.project import Project
from tools.story import Words
from tools.template.parts import project, say, six_lanes, with_cards

TITLE = Words("Nieuw koopproces", "New buying process")


class Moment(NamedTuple):
    """A stage with its tag in the model, and the moment of truth that stands in it."""

    stage: Words
    tag: str
    mot: MomentOfTruth
    channel: str
    ownership: Ownership
    card: Words


MOMENTS = (
    Moment(
        Words("Behoefte", "Stimulus"), "buying.stimulus", MomentOfTruth.STIMULUS,
        "marketing", Ownership.BRAND,
        Words("Ziet iets en wil er meer van weten", "Sees something and wants to know more"),
    ),
    Moment(
        Words("Overdenken", "Think"), "buying.think", MomentOfTruth.ZMOT,
        "search", Ownership.SOCIAL,
        Words("Zoekt online wat er te koop is", "Searches online for what there is"),
    ),
    Moment(
        Words("Vergelijken", "Compare"), "buying.compare", MomentOfTruth.ZMOT,
        "review", Ownership.SOCIAL,
        Words("Vergelijkt ervaringen en prijzen", "Compares experiences and prices"),
    ),
    Moment(
        Words("Kopen", "Buy"), "buying.buy", MomentOfTruth.FMOT,
        "web", Ownership.BRAND,
        Words("Kiest en koopt", "Chooses and buys"),
    ),
    Moment(
        Words("Delen", "Share"), "", MomentOfTruth.UMOT,
        "social", Ownership.SOCIAL,
        Words("Vertelt anderen hoe het is bevallen", "Tells others what it was like"),
    ),
)  # fmt: skip


def buying(language: Language) -> Project:
    """Five stages with a moment of truth each; what one shares is what the next one finds."""
    journey = six_lanes(language, TITLE, [moment.stage for moment in MOMENTS])
    tags = [moment.tag for moment in MOMENTS]
    journey = evolve(
        journey,
        stages=tuple(evolve(s, model_tag=tag) for s, tag in zip(journey.stages, tags, strict=True)),
        links=(Link(id="B5-B2", kind=LinkKind.UMOT_ZMOT, source="B5", target="B2"),),
    )
    cards = ((_card(language, number, moment),) for number, moment in enumerate(MOMENTS, 1))
    return project(language, TITLE, with_cards(journey, "c1", *cards))


def _card(language: Language, number: int, moment: Moment) -> Touchpoint:
    stimulus = moment.mot is MomentOfTruth.STIMULUS
    return Touchpoint(
        id=f"B{number}",
        title=say(language, moment.card),
        channel_id=f"ch.{moment.channel}",
        department_id="dep.web" if moment.ownership is Ownership.BRAND else None,
        ownership=moment.ownership,
        initiator=Initiator.COMPANY if stimulus else Initiator.CUSTOMER,
        mot=(moment.mot,),
        shareable=moment.mot is MomentOfTruth.UMOT,
    )
