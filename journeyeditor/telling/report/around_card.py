"""What stands around one card: contacts before and after, employees, demands, actions."""

from __future__ import annotations

from journeyeditor.analysis.actions import action_order
from journeyeditor.analysis.coverage import employee_coverage
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.moments_of_truth import moments_of_truth
from journeyeditor.analysis.targets import cards_by_target
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard, Touchpoint
from journeyeditor.model.enums import Actor, LinkKind
from journeyeditor.telling.report.entry import Blocks, Entry, Sentence, Topic, joined
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.telling.report.promises import DEMANDS
from journeyeditor.telling.report.teller import Teller

AROUND = Phrase("Overdracht", "Hand-over")
BEFORE = Phrase("Vóór: {card}, {name}.", "Before: {card}, {name}.")
AFTER = Phrase("Na: {card}, {name}.", "After: {card}, {name}.")

BEHIND = Phrase("Medewerkers", "Employees")
SUPPORTED = Phrase("Mogelijk gemaakt door {cards}.", "Made possible by {cards}.")
NOBODY = Phrase(
    "Nog niemand. Zet onder dit contact wie het mogelijk maakt.",
    "Nobody yet. Put under this contact who makes it possible.",
)
BOTH = Phrase("Pijn aan beide kanten: {cards}.", "Pain on both sides: {cards}.")
SUPPORTS = Phrase("Klanten", "Customers")
MAKES = Phrase("Maakt mogelijk: {cards}.", "Makes possible: {cards}.")
INSIDE_OUT = Phrase("Leidt tot geen klantkaart.", "Leads to no customer card.")

TRUTHS = Phrase("Waarheid", "Truth")
ASKED = Phrase("{moments}: {met}.", "{moments}: {met}.")
NO_TRUTH = Phrase("Geen moment van de waarheid.", "No moment of truth.")
ALL_MET = Phrase("alle eisen gehaald", "all demands met")

ACTIONS = Phrase("Acties", "Actions")
RANKED = Phrase("{at} van {n}: {title}", "{at} of {n}: {title}")
NO_ACTION = Phrase("Geen open actie gaat over deze kaart.", "No open action is about this card.")


def hand_over_entry(teller: Teller) -> Entry:
    """The contacts before and after, where they belong to other departments."""
    card = teller.place.card
    for row in teller.whole.contact_rows:
        ids = [step.card.id for step in row if step.card.department_id is not None]
        if card.id in ids and len(ids) > 1:
            at = ids.index(card.id)
            return _around(teller, card, ids[at - 1 : at] if at else [], ids[at + 1 : at + 2])
    lack = Finding(lack=Lack.ONE_CONTACT)
    return teller.lacking(Topic.HAND_OVERS, lack, name=AROUND)


def _around(teller: Teller, card: AnyCard, before: list[Id], after: list[Id]) -> Entry:
    own = getattr(card, "department_id", None)
    said: list[Sentence] = []
    changes = 0
    for phrase, ids in ((BEFORE, before), (AFTER, after)):
        for each in ids:
            other = getattr(teller.cards_by_id[each], "department_id", None)
            changes += other != own
            name = teller.name(other or "")
            said.append(teller.say(phrase, card=teller.cards((each,)), name=name))
    whole = len(before) + len(after)
    return teller.entry(
        Topic.HAND_OVERS,
        Finding(used=(*before, card.id, *after)),
        f"{changes}/{whole}",
        said[0],
        lines=said[1:],
        chart=Blocks(changes, whole),
        name=AROUND,
    )


def behind_entry(teller: Teller) -> Entry:
    """Who makes the card possible, or which contacts an employee's card makes possible."""
    place = teller.place
    if place.lane.actor is Actor.EMPLOYEE:
        return _supports(teller, place.card.id)
    cards = teller.whole.supporters.get(place.card.id, ())
    if not cards:
        return teller.lacking(Topic.COVERAGE, Finding(), teller.say(NOBODY), name=BEHIND)
    found = teller.ask(employee_coverage, whole=True)
    pain = [p.employee for p in found.shared_pain if p.customer == place.card.id]
    return teller.entry(
        Topic.COVERAGE,
        Finding(used=cards),
        str(len(cards)),
        teller.say(SUPPORTED, cards=joined((teller.titled(card) for card in cards), "; ")),
        lines=(teller.say(BOTH, cards=teller.cards(pain)),) if pain else (),
        name=BEHIND,
    )


def _supports(teller: Teller, card_id: Id) -> Entry:
    links = (link for link in teller.journey.links if link.kind is LinkKind.SUPPORTS)
    cards = tuple(link.target for link in links if link.source == card_id)
    found = teller.ask(employee_coverage, whole=True)
    if not cards:
        sentence = teller.say(INSIDE_OUT) if card_id in found.inside_out else teller.say(NOBODY)
        return teller.lacking(Topic.COVERAGE, Finding(), sentence, name=SUPPORTS)
    return teller.entry(
        Topic.COVERAGE,
        Finding(used=cards),
        str(len(cards)),
        teller.say(MAKES, cards=joined((teller.titled(card) for card in cards), "; ")),
        name=SUPPORTS,
    )


def truth_entry(teller: Teller) -> Entry:
    """What is asked of a moment of truth."""
    card = teller.place.card
    found = teller.ask(moments_of_truth, uses=("actions",), whole=True)
    judged = next((each for each in found.judged if each.card_id == card.id), None)
    if judged is None or not isinstance(card, Touchpoint):
        return teller.lacking(Topic.MOMENTS, Finding(), teller.say(NO_TRUTH), name=TRUTHS)
    moments = ", ".join(teller.words.plate(mot) for mot in card.mot)
    open_ = ", ".join(teller.word(DEMANDS[each]) for each in judged.open)
    met, n = len(judged.met), len(judged.met) + len(judged.open)
    return teller.entry(
        Topic.MOMENTS,
        found,
        f"{met}/{n}",
        teller.say(ASKED, moments=moments, met=open_ or teller.word(ALL_MET)),
        chart=Blocks(met, n),
        cards=(card.id,),
        name=TRUTHS,
    )


def actions_entry(teller: Teller) -> Entry:
    """The open actions about the card or its cause, each with its place in the order."""
    card_id = teller.place.card.id
    reach = teller.ask(cards_by_target, whole=True, feelings=False)
    found = teller.ask(action_order, uses=("actions", "maps"), whole=True)
    targets = {target for target, cards in reach.items() if any(c.id == card_id for c in cards)}
    mine = {a.id for a in teller.project.actions if targets.intersection(a.targets)}
    order = (*(each.action_id for each in found.ranked), *found.unscored)
    lines = [
        teller.say(RANKED, at=at, n=len(order), title=teller.name(each))
        for at, each in enumerate(order, 1)
        if each in mine
    ]
    if not lines:
        return teller.lacking(Topic.ACTIONS, Finding(), teller.say(NO_ACTION), name=ACTIONS)
    return teller.entry(
        Topic.ACTIONS,
        Finding(used=(card_id,)),
        str(len(lines)),
        lines[0],
        lines=lines[1:],
        name=ACTIONS,
    )
