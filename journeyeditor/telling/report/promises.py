"""What keeps the promise: employees behind contacts, basics first, the moments that decide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from journeyeditor.analysis.coverage import EmployeeCoverage, employee_coverage
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.kano import Failure, KanoFinding, failures, kano
from journeyeditor.analysis.means import curve_means
from journeyeditor.analysis.moments_of_truth import (
    Demand,
    Judged,
    moments_of_truth,
    switching,
    triggers,
)
from journeyeditor.analysis.peak_end import peak_end
from journeyeditor.analysis.review import Review
from journeyeditor.layout.badges import KANO_LETTERS
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import Kano
from journeyeditor.model.vocabulary import word
from journeyeditor.telling.report.entry import (
    Bar,
    Bars,
    Blocks,
    Entry,
    Sentence,
    Span,
    Topic,
    joined,
)
from journeyeditor.telling.report.feelings import curve_chart
from journeyeditor.telling.report.phrase import Phrase, Plural
from journeyeditor.telling.report.teller import Teller

UNCOVERED = Phrase(
    "{share} heeft een medewerker. Nog niemand bij {cards}.",
    "{share} have an employee. Nobody yet at {cards}.",
)
ALL_COVERED = Phrase("Achter elk contact staat iemand.", "There is somebody behind every contact.")
INSIDE_OUT = Phrase("Leidt tot geen klantkaart: {cards}.", "Leads to no customer card: {cards}.")
WITHOUT_OWNER = Phrase("Zonder eigenaar: {cards}.", "Without owner: {cards}.")

EMPLOYEES = Phrase(
    "Gemiddeld {mean} over {n} punten, piek-eindscore {score}.",
    "On average {mean} over {n} points, peak–end score {score}.",
)
BOTH = Phrase("Pijn aan beide kanten: {pairs}.", "Pain on both sides: {pairs}.")

FIRST = Phrase(
    "Eerst de basis: wat hier faalt, maakt de rest niet goed.",
    "Basics first: nothing else makes up for what fails here.",
)
IN_ORDER = Phrase("Elke basis is op orde.", "Every basic is in order.")
SO_FAR = Phrase(
    "Voor zover bekend is elke basis op orde.", "As far as known every basic is in order."
)
UNKNOWN = Phrase("Niet bekend: {cards}.", "Not known: {cards}.")
NO_BASICS = Phrase(
    "Geen contact is basis. Geef aan wat vanzelf moet spreken.",
    "No contact is a basic. Mark what must go without saying.",
)
FELT = Phrase("gevoel {v}", "feeling {v}")
FULFILLED = Phrase("invulling {v}", "fulfilment {v}")
FAILED = Phrase("mislukt", "failed")
FAILS = Phrase("! {card}, {why}", "! {card}, {why}")

CLASSIFIED = Phrase("{k} van {n} contacten hebben een klasse.", "{k} of {n} contacts have a class.")
CEILING = Phrase(
    "Plafond {v}: nog geen beleving of bijzonder contact met een gevoel boven 0 (bewering van "
    "CustomerScope).",
    "Ceiling {v}: no performance contact or delighter with a feeling above 0 yet (a claim of "
    "CustomerScope).",
)
ROOM = Phrase("Meeste ruimte in beleving: {cards}.", "Most room in performance: {cards}.")
ROOM_OF = Phrase("{card} ({room})", "{card} ({room})")
REVIEW = Phrase(
    "Herijken: nog {kano}? {card}, sinds {since}.", "Review: still {kano}? {card}, since {since}."
)

DATE = Phrase("%d-%m-%Y", "%Y-%m-%d")

MET = Phrase(
    "Bij {moments} is {share} van de eisen gehaald.", "{moments}: {share} of the demands are met."
)
MOMENTS = Plural(Phrase("1 moment", "1 moment"), Phrase("{n} momenten", "{n} moments"))
OPEN = Phrase("{card}: {demands}", "{card}: {demands}")
STAGES_WITHOUT = Phrase(
    "Fase zonder moment van de waarheid: {names}.", "Stage without a moment of truth: {names}."
)
DEMANDS: Mapping[Demand, Phrase] = MappingProxyType(
    {
        Demand.KNOWN: Phrase("gevoel onbekend", "feeling unknown"),
        Demand.SUPPORTED: Phrase("geen medewerker", "no employee"),
        Demand.TACKLED: Phrase("geen actie", "no action"),
    }
)

MOOD = Phrase(
    "{v} gemiddeld over {before} vóór {card}{risk}.",
    "{v} on average over {before} before {card}{risk}.",
)
RISK = Phrase(": risico", ": risk")
MOOD_UNKNOWN = Phrase("Vóór {card} is geen gevoel bekend.", "No feeling is known before {card}.")
BAD = Phrase(
    "{n} met een gevoel onder 0 (cijfer van CustomerScope, bron onbekend): {cards}.",
    "{n} with a feeling below 0 (figure of CustomerScope, source unknown): {cards}.",
)
CONTACTS = Plural(Phrase("1 contact", "1 contact"), Phrase("{n} contacten", "{n} contacts"))
NONE_BAD = Phrase(
    "Geen contact heeft een gevoel onder 0; daarover bestaat geen cijfer.",
    "No contact has a feeling below 0; there is no figure about that.",
)
MOST_ROOM = 3


def coverage_entry(teller: Teller) -> Entry:
    """A6."""
    found = teller.ask(employee_coverage, whole=True)
    lines = tuple(_coverage_lines(teller, found))
    if found.value is None:
        return teller.lacking(Topic.COVERAGE, found, lines=lines)
    contacts, open_ = teller.inside(found.used), teller.inside(found.uncovered)
    met, n = len(contacts) - len(open_), len(contacts)
    if not n:
        return teller.lacking(Topic.COVERAGE, Finding(lack=Lack.NO_CONTACTS), lines=lines)
    sentence = teller.say(ALL_COVERED)
    if open_:
        share = teller.percent(met / n)
        sentence = teller.say(UNCOVERED, share=share, cards=teller.cards(open_))
    return teller.entry(
        Topic.COVERAGE,
        found,
        f"{met}/{n}",
        sentence,
        lines=lines,
        chart=Blocks(met, n),
        cards=open_ or contacts,
    )


def _coverage_lines(teller: Teller, found: EmployeeCoverage) -> Iterator[Sentence]:
    inside_out, ownerless = teller.inside(found.inside_out), teller.inside(found.without_owner)
    if inside_out:
        titles = joined((teller.titled(card) for card in inside_out), "; ")
        yield teller.say(INSIDE_OUT, cards=titles)
    if ownerless:
        yield teller.say(WITHOUT_OWNER, cards=teller.cards(ownerless))


def employees_entry(teller: Teller) -> Entry:
    """A6 with A1 and A2 for the employees, and where both sides suffer."""
    found = teller.ask(employee_coverage, whole=True)
    pairs = [pair for pair in found.shared_pain if teller.inside((pair.customer,))]
    pain = joined(
        ((*teller.link(p.customer), Span("–"), *teller.link(p.employee)) for p in pairs), ", "
    )
    lines = (teller.say(BOTH, pairs=pain),) if pairs else ()
    curve = next((w.curve for w in teller.facts.employee_walks if w.curve is not None), None)
    if curve is None:
        return teller.lacking(Topic.EMPLOYEES, Finding(lack=found.lack or Lack.NO_FEELINGS))
    means, score = curve_means(teller.facts, curve), peak_end(teller.facts, curve)
    if means.mean is None or score.score is None:
        return teller.lacking(Topic.EMPLOYEES, means, lines=lines)
    return teller.entry(
        Topic.EMPLOYEES,
        means,
        teller.signed(means.mean),
        teller.say(
            EMPLOYEES,
            mean=teller.signed(means.mean, 2),
            n=means.known,
            score=teller.signed(score.score),
        ),
        marks=(teller.source(curve.kind),),
        lines=lines,
        chart=curve_chart(teller, curve, score),
        cards=tuple(each for pair in pairs for each in pair) or None,
    )


def basics_entry(teller: Teller) -> Entry:
    """A7, the gate: which basics fail, and why."""
    found = teller.ask(kano, teller.today)
    count = next((each.contacts for each in found.classes if each.kano is Kano.BASIC), 0)
    if not count:
        sentence = () if found.lack else teller.say(NO_BASICS)
        return teller.lacking(Topic.BASICS, found, sentence)
    unknown = teller.say(UNKNOWN, cards=teller.cards(found.unknown)) if found.unknown else ()
    phrase = FIRST if found.failing else SO_FAR if found.unknown else IN_ORDER
    return teller.entry(
        Topic.BASICS,
        found,
        f"{len(found.failing)}/{count}",
        teller.say(phrase),
        lines=(*(_fails(teller, card) for card in found.failing), unknown),
        cards=found.failing,
    )


def _fails(teller: Teller, card_id: Id) -> Sentence:
    why = ", ".join(why_failing(teller, card_id))
    return teller.say(FAILS, card=teller.titled(card_id), why=why)


def why_failing(teller: Teller, card_id: Id) -> Iterator[str]:
    """Why a contact, taken as a basic, is not in order."""
    card, feeling = teller.cards_by_id[card_id], teller.whole.feelings.get(card_id)
    if not isinstance(card, Touchpoint):
        return
    for failure in failures(card, feeling):
        if failure is Failure.FEELING and feeling is not None:
            yield teller.word(FELT, v=teller.signed(feeling))
        elif failure is Failure.FULFILMENT and card.fulfilment is not None:
            yield teller.word(FULFILLED, v=teller.number(card.fulfilment))
        else:
            yield teller.word(FAILED)


def kano_entry(teller: Teller) -> Entry:
    """A7, the classes, and what comes after the basics."""
    found = teller.ask(kano, teller.today)
    if found.lack is not None:
        return teller.lacking(Topic.KANO, found)
    present = [each for each in found.classes if each.contacts]
    figure = " · ".join(f"{each.contacts} {KANO_LETTERS[each.kano]}" for each in present)
    n = len(teller.facts.contacts)
    bars = tuple(
        Bar(word(teller.language, "kano", each.kano), each.contacts, str(each.contacts))
        for each in present
    )
    return teller.entry(
        Topic.KANO,
        found,
        figure,
        teller.say(CLASSIFIED, k=len(found.used), n=n),
        lines=_kano_lines(teller, found),
        chart=Bars(bars, 0.0, float(max(each.contacts for each in present))),
    )


def _kano_lines(teller: Teller, found: KanoFinding) -> Iterator[Sentence]:
    if found.ceiling is not None and teller.scope.stage_id is None:
        yield teller.say(CEILING, v=teller.number(found.ceiling, 1))
    room = [
        teller.say(ROOM_OF, card=teller.link(each.card_id), room=teller.number(each.room))
        for each in found.performance[:MOST_ROOM]
        if each.room
    ]
    if room:
        yield teller.say(ROOM, cards=joined(room, ", "))
    for review in found.reviews:
        yield review_line(teller, review)


def review_line(teller: Teller, review: Review) -> Sentence:
    """What to ask of a class that has stood for long."""
    return teller.say(
        REVIEW,
        kano=word(teller.language, "kano", review.kano),
        card=teller.titled(review.card_id),
        since=day(teller, review.since),
    )


def day(teller: Teller, when: date) -> str:
    """A date in figures."""
    return when.strftime(teller.word(DATE))


def moments_entry(teller: Teller) -> Entry:
    """A8."""
    found = teller.ask(moments_of_truth, uses=("actions",))
    lines = tuple(_moment_lines(teller, found.judged))
    without = found.stages_without if teller.scope.stage_id is None else ()
    if without:
        names = ", ".join(teller.stage(stage) for stage in without)
        lines = (*lines, teller.say(STAGES_WITHOUT, names=names))
    if found.value is None:
        return teller.lacking(Topic.MOMENTS, found, lines=lines)
    moments = teller.count(MOMENTS, len(found.judged))
    return teller.entry(
        Topic.MOMENTS,
        found,
        f"{found.met}/{found.asked}",
        teller.say(MET, moments=moments, share=teller.percent(found.value)),
        lines=lines,
        chart=Blocks(found.met, found.asked),
    )


def _moment_lines(teller: Teller, judged: tuple[Judged, ...]) -> Iterator[Sentence]:
    for each in judged:
        if each.open:
            demands = ", ".join(teller.word(DEMANDS[demand]) for demand in each.open)
            yield teller.say(OPEN, card=teller.titled(each.card_id), demands=demands)


def triggers_entry(teller: Teller) -> Entry:
    """A8, the mood in which the customer meets a trigger."""
    whole = teller.ask(triggers, whole=True)
    found = [each for each in whole.triggers if teller.inside((each.card_id,))]
    known = [each for each in found if each.value is not None]
    if not found:
        return teller.lacking(Topic.TRIGGERS, Finding(lack=Lack.NO_TRIGGER))
    said: list[Sentence] = []
    for each in found:
        if each.value is None:
            said.append(teller.say(MOOD_UNKNOWN, card=teller.cards((each.card_id,))))
            continue
        said.append(
            teller.say(
                MOOD,
                v=teller.signed(each.value, 2),
                before=teller.cards(each.before),
                card=teller.cards((each.card_id,)),
                risk=teller.word(RISK) if each.risk else "",
            )
        )
    if not known:
        return teller.lacking(Topic.TRIGGERS, whole, said[0], said[1:])
    worst = min(known, key=lambda each: each.value or 0)
    return teller.entry(
        Topic.TRIGGERS,
        whole,
        teller.signed(worst.value or 0),
        said[0],
        lines=said[1:],
        cards=tuple(card for each in found for card in (*each.before, each.card_id)),
    )


def switching_entry(teller: Teller) -> Entry:
    """A8, a claim of others: never without its source."""
    found = teller.ask(switching)
    if found.lack is not None:
        return teller.lacking(Topic.SWITCHING, found)
    if found.value is None:
        return teller.lacking(Topic.SWITCHING, found, teller.say(NONE_BAD))
    n = teller.count(CONTACTS, len(found.bad))
    return teller.entry(
        Topic.SWITCHING,
        found,
        teller.percent(found.value, decimals=0),
        teller.say(BAD, n=n, cards=teller.cards(found.bad)),
        cards=found.bad,
    )
