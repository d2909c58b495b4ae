"""T-3STEP: measure, experience, improve. The journey as it is, teasers, the journey as wished."""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.edits.maps import copy_as_to_be, revise_map
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.cards import AnyCard, Touchpoint, Wait
from journeyeditor.model.enums import Initiator, Language, Ownership, Step, TeaserForm
from journeyeditor.model.find import ids_in
from journeyeditor.model.project import Action, Project, Teaser
from tools.story import Words
from tools.template.parts import FIVE, NEW_JOURNEY, project, say, six_lanes, with_cards


def three_steps(language: Language) -> Project:
    """Two maps of the same journey, two teasers and two actions as examples."""
    journey = with_cards(six_lanes(language, NEW_JOURNEY, FIVE), "c1", *_cards(language))
    begun = project(
        language, NEW_JOURNEY, journey, teasers=_teasers(language), actions=_actions(language)
    )
    wished = copy_as_to_be(begun, "m1", _prefixed(begun))
    return revise_map(wished, "w.m1", step=Step.IMPROVE)


def _prefixed(begun: Project) -> Callable[[], Id]:
    """Ids of the map that is copied, in the order in which the copy asks for them: w.m1 ..."""
    ids = iter([f"w.{old}" for old in ids_in(evolve(begun.maps[0], metrics=()))])
    return lambda: next(ids)


def _cards(language: Language) -> tuple[tuple[AnyCard, ...], ...]:
    company = Initiator.COMPANY
    return (
        (
            Touchpoint(
                id="S1", title=say(language, Words("Ziet of hoort van ons", "Sees or hears of us")),
                channel_id="ch.marketing", initiator=company,
            ),
        ),
        (
            Touchpoint(
                id="S2",
                title=say(
                    language,
                    Words("Neemt voor het eerst contact op", "Gets in touch for the first time"),
                ),
                channel_id="ch.phone", department_id="dep.callcenter",
            ),
            Wait(
                id="S3", slot=1,
                title=say(language, Words("Wacht op antwoord", "Waits for an answer")),
            ),
        ),
        (
            Touchpoint(
                id="S4",
                title=say(language, Words("Gebruikt wat wij bieden", "Uses what we offer")),
                channel_id="ch.home",
            ),
        ),
        (
            Touchpoint(
                id="S5", title=say(language, Words("Krijgt de rekening", "Gets the bill")),
                channel_id="ch.invoice", initiator=company,
            ),
        ),
        (
            Touchpoint(
                id="S6",
                title=say(
                    language, Words("Vertelt anderen hoe het ging", "Tells others how it went")
                ),
                channel_id="ch.talk", ownership=Ownership.SOCIAL,
            ),
        ),
    )  # fmt: skip


def _teasers(language: Language) -> tuple[Teaser, ...]:
    return (
        Teaser(
            id="T1", card_id="S3", form=TeaserForm.WAIT, minutes=5,
            script=say(language, Words(
                "Laat de groep wachten zoals de klant wacht: zonder uitleg, met de echte "
                "wachtmuziek. Vraag daarna: wat dacht je, wat voelde je?",
                "Let the group wait as the customer waits: without explanation, with the real "
                "hold music. Then ask: what did you think, what did you feel?",
            )),
            materials=say(language, Words(
                "Opname van de wachtmuziek", "Recording of the hold music"
            )),
        ),
        Teaser(
            id="T2", card_id="S5", form=TeaserForm.LETTER, minutes=10,
            script=say(language, Words(
                "Deel een echte rekening uit. Iedereen schrijft op wat er betaald moet worden, "
                "waarvoor en wanneer. Leg de antwoorden naast elkaar.",
                "Hand out a real bill. Everyone writes down what is to be paid, for what and when. "
                "Lay the answers side by side.",
            )),
            materials=say(language, Words(
                "Een rekening zonder naam en adres, voor iedereen een kopie",
                "A bill without name and address, a copy for everyone",
            )),
        ),
    )  # fmt: skip


def _actions(language: Language) -> tuple[Action, ...]:
    return (
        Action(
            id="A1", impact=4, effort=1, targets=("S3",),
            title=say(language, Words(
                "Zeg meteen wanneer het antwoord komt", "Say at once when the answer will come"
            )),
        ),
        Action(
            id="A2", impact=4, effort=3, targets=("S5",),
            title=say(language, Words(
                "Maak de rekening in één keer duidelijk", "Make the bill clear at first sight"
            )),
        ),
    )  # fmt: skip
