"""What contacts cost: those that need not have been, their causes, recovery, hand-overs."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.contacts import Cause, Causes, avoidable, causes, recovery
from journeyeditor.analysis.finding import Finding, Reason, ratio
from journeyeditor.analysis.handovers import HandOvers, channel_changes, department_changes
from journeyeditor.analysis.participants import participation
from journeyeditor.model.base import Id
from journeyeditor.telling.report.entry import (
    Bar,
    Bars,
    Blocks,
    Entry,
    Sentence,
    Span,
    Table,
    Topic,
)
from journeyeditor.telling.report.phrase import Phrase, Plural
from journeyeditor.telling.report.teller import Teller

AVOIDABLE = Phrase(
    "{share} was niet nodig geweest als het eerder goed ging: {cards}.",
    "{share} would not have been needed had it gone well before: {cards}.",
)
NONE_AVOIDABLE = Phrase(
    "Geen contact is als vermijdbaar gemerkt.", "No contact is marked as avoidable."
)

WORST = Phrase("Het meeste komt van {cause}", "Most comes from {cause}")
CAUSE = Phrase(
    "{title}: {contacts}, {repeats}, {points}.", "{title}: {contacts}, {repeats}, {points}."
)
OF_CONTACTS = Plural(Phrase("1 contact", "1 contact"), Phrase("{n} contacten", "{n} contacts"))
REPEATS = Plural(Phrase("1 herhaling", "1 repeat"), Phrase("{n} herhalingen", "{n} repeats"))
FRICTION = Plural(
    Phrase("1 punt frictie", "1 point of friction"),
    Phrase("{n} punten frictie", "{n} points of friction"),
)
WITHOUT_CARDS = Phrase("Zonder kaarten: {names}.", "Without cards: {names}.")
NO_CAUSES = Phrase(
    "Nog geen oorzaken. Noteer er een en koppel de contacten die eruit voortkomen.",
    "No root causes yet. Note one and link the contacts that come from it.",
)
NOT_LINKED = Phrase(
    "Nog geen kaart is aan een oorzaak gekoppeld.", "No card is linked to a root cause yet."
)
NOT_LINKED_HERE = Phrase(
    "In deze fase is geen kaart aan een oorzaak gekoppeld.",
    "In this stage no card is linked to a root cause.",
)

RECOVERED = Phrase(
    "{share} van de missers is later hersteld: {cards}.",
    "{share} of the failures were put right later: {cards}.",
)
NEVER = Phrase(
    "Na geen enkele misser volgde een beter contact over dezelfde oorzaak: {cards}.",
    "No failure was followed by a better contact about the same cause: {cards}.",
)
LINK_A_CAUSE = Phrase("Koppel een oorzaak bij {cards}.", "Link a root cause to {cards}.")

HANDED = Phrase(
    "Bij {share} van de overgangen volgt een andere afdeling; {names}. Een overdracht is een "
    "risico, geen fout.",
    "In {share} of the transitions another department follows; {names}. A hand-over is a risk, "
    "not a fault.",
)
DEPARTMENTS = Plural(
    Phrase("1 afdeling", "1 department"), Phrase("{n} afdelingen", "{n} departments")
)
SWITCHED = Phrase(
    "Bij {share} van de overgangen volgt een ander kanaal; {names}.",
    "In {share} of the transitions another channel follows; {names}.",
)
CHANNELS = Plural(Phrase("1 kanaal", "1 channel"), Phrase("{n} kanalen", "{n} channels"))
NO_DEPARTMENT = Phrase("Zonder afdeling: {cards}.", "No department: {cards}.")
NO_CHANNEL = Phrase("Zonder kanaal: {cards}.", "No channel: {cards}.")

MISSING = Phrase("Er ontbreken {n}: {names}.", "Missing are {n}: {names}.")
ALL_HERE = Phrase(
    "Van elke afdeling op de kaart zit iemand aan tafel.",
    "Every department on the map is in the room.",
)


def avoidable_entry(teller: Teller) -> Entry:
    """A4a."""
    found = teller.ask(avoidable, feelings=False)
    if found.value is None:
        return teller.lacking(Topic.AVOIDABLE, found)
    sentence = teller.say(NONE_AVOIDABLE)
    if found.avoidable:
        cards = teller.cards(found.avoidable)
        sentence = teller.say(AVOIDABLE, share=teller.percent(found.value), cards=cards)
    return teller.entry(
        Topic.AVOIDABLE,
        found,
        f"{len(found.avoidable)}/{len(found.used)}",
        sentence,
        chart=Blocks(len(found.avoidable), len(found.used)),
        cards=found.avoidable,
    )


def causes_entry(teller: Teller) -> Entry:
    """A4b: the worst first."""
    found = teller.ask(causes, uses=("root_causes",), feelings=False)
    if not found.causes:
        return teller.lacking(Topic.CAUSES, found, teller.say(NO_CAUSES))
    worst = sorted(found.causes, key=lambda each: (-each.friction, -len(each.cards)))
    behind = [each for each in worst if each.cards]
    if not behind:
        phrase = NOT_LINKED if teller.scope.stage_id is None else NOT_LINKED_HERE
        return teller.lacking(Topic.CAUSES, found, teller.say(phrase))
    return teller.entry(
        Topic.CAUSES,
        found,
        str(len(behind)),
        teller.say(WORST, cause=_cause(teller, behind[0])),
        lines=(*(_cause(teller, each) for each in behind[1:]), _without(teller, found)),
        chart=_cause_bars(teller, behind),
    )


def _cause(teller: Teller, cause: Cause) -> Sentence:
    contacts = teller.count(OF_CONTACTS, len(cause.cards))
    return teller.say(
        CAUSE,
        title=(Span(teller.name(cause.cause_id), cause.cards),),
        contacts=contacts,
        repeats=teller.count(REPEATS, cause.repeats),
        points=teller.count(FRICTION, cause.friction),
    )


def _without(teller: Teller, found: Causes) -> Sentence:
    if not found.without_cards or teller.scope.stage_id is not None:
        return ()
    return teller.say(WITHOUT_CARDS, names=teller.names(found.without_cards))


def _cause_bars(teller: Teller, behind: list[Cause]) -> Bars:
    most = max(each.friction for each in behind)
    bars = (
        Bar(teller.name(each.cause_id), each.friction, str(each.friction), each.cards)
        for each in behind
    )
    return Bars(tuple(bars), 0.0, float(max(most, 1)))


def recovery_entry(teller: Teller) -> Entry:
    """A4c. A failure counts where it happens, wherever it is put right."""
    whole = teller.ask(recovery, whole=True)
    failing, put_right = teller.inside(whole.used), teller.inside(whole.recovered)
    share = ratio(len(put_right), len(failing))
    if share is None:
        return teller.lacking(Topic.RECOVERY, whole, teller.say(_NOTHING_FAILED))
    open_ = teller.inside(whole.without_cause)
    sentence = teller.say(NEVER, cards=teller.cards(failing))
    if put_right:
        cards = teller.cards(put_right)
        sentence = teller.say(RECOVERED, share=teller.percent(share), cards=cards)
    return teller.entry(
        Topic.RECOVERY,
        whole,
        f"{len(put_right)}/{len(failing)}",
        sentence,
        lines=(teller.say(LINK_A_CAUSE, cards=teller.cards(open_)),) if open_ else (),
        chart=Blocks(len(put_right), len(failing)),
        cards=failing,
    )


_NOTHING_FAILED = Phrase(
    "Niets ging mis, dus er was niets te herstellen.",
    "Nothing failed, so there was nothing to put right.",
)


def hand_overs_entry(teller: Teller) -> Entry:
    """A5 between departments."""
    found = teller.ask(department_changes, feelings=False)
    return _changes(teller, Topic.HAND_OVERS, found, (HANDED, DEPARTMENTS, NO_DEPARTMENT))


def channels_entry(teller: Teller) -> Entry:
    """A5 between channels."""
    found = teller.ask(channel_changes, feelings=False)
    return _changes(teller, Topic.CHANNELS, found, (SWITCHED, CHANNELS, NO_CHANNEL))


def _changes(
    teller: Teller, topic: Topic, found: HandOvers, words: tuple[Phrase, Plural, Phrase]
) -> Entry:
    sentence, names, without = words
    nameless = _nameless(found)
    lines = (teller.say(without, cards=teller.cards(nameless)),) if nameless else ()
    if found.value is None:
        return teller.lacking(topic, found, lines=lines)
    return teller.entry(
        topic,
        found,
        f"{len(found.changes)}/{found.transitions}",
        teller.say(
            sentence,
            share=teller.percent(found.value),
            names=teller.count(names, len(found.names)),
        ),
        lines=lines,
        chart=Blocks(len(found.changes), found.transitions),
        table=_matrix(teller, found),
        cards=tuple(dict.fromkeys(change.after for change in found.changes)),
    )


def _nameless(found: Finding) -> tuple[Id, ...]:
    missing = (Reason.NO_DEPARTMENT, Reason.NO_CHANNEL)
    return tuple(ref for ref, reason in found.skipped if reason in missing)


def _matrix(teller: Teller, found: HandOvers) -> Table:
    """From each department (rows) to each (columns), how often."""
    times = {(flow.source, flow.target): flow.times for flow in found.flows}
    rows = (
        (teller.name(one), *(str(times.get((one, other), "")) for other in found.names))
        for one in found.names
    )
    return Table(("", *(teller.name(name) for name in found.names)), tuple(rows))


def room_entry(teller: Teller) -> Entry:
    """A13."""
    found = teller.ask(participation, uses=("participants", "departments"), feelings=False)
    if found.lack is not None:
        return teller.lacking(Topic.ROOM, found)
    whole = len(found.present) + len(found.missing)
    sentence = teller.say(ALL_HERE)
    if found.missing:
        n = teller.count(DEPARTMENTS, len(found.missing))
        sentence = teller.say(MISSING, n=n, names=teller.names(found.missing))
    return teller.entry(
        Topic.ROOM,
        found,
        f"{len(found.present)}/{whole}",
        sentence,
        chart=Blocks(len(found.present), whole),
        cards=tuple(_of_departments(teller, found.missing)),
    )


def _of_departments(teller: Teller, missing: tuple[Id, ...]) -> Iterator[Id]:
    """The cards of the departments that are not in the room."""
    for card, _, lane in teller.facts.steps:
        if (getattr(card, "department_id", None) or lane.department_id) in missing:
            yield card.id
