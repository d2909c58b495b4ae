"""What the analyses say of one card: how it feels, what it costs, who stands behind it."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.contacts import causes, recovery
from journeyeditor.analysis.cumulative.ledger import ledger
from journeyeditor.analysis.finding import Finding
from journeyeditor.analysis.friction import AVOIDABLE, WEIGHTS, is_avoidable
from journeyeditor.analysis.kano import failures
from journeyeditor.analysis.means import curve_means
from journeyeditor.analysis.measured import band_of_mean, measure
from journeyeditor.analysis.peak_end import peak_end
from journeyeditor.analysis.review import review_of
from journeyeditor.layout.badges import KANO_LETTERS
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard, CustomerAction, Touchpoint, Wait
from journeyeditor.model.enums import CurveKind, Kano, MetricKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Metric
from journeyeditor.model.vocabulary import word
from journeyeditor.telling.report.cumulative import ESTIMATE
from journeyeditor.telling.report.entry import Entry, Sentence, Span, Topic
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.telling.report.promises import review_line, why_failing
from journeyeditor.telling.report.teller import NBSP, Teller

FEELING = Phrase("Gevoel", "Feeling")
BESIDE = Phrase(
    "Gemiddelde van deze fase {stage}, van de reis {journey}.",
    "Mean of this stage {stage}, of the journey {journey}.",
)
PEAK, END = (
    Phrase("Dit is de piek.", "This is the peak."),
    Phrase("Dit is het einde.", "This is the end."),
)
BAND = Phrase("95%-band {low} … {high}.", "95 % band {low} … {high}.")
FEW = Phrase("minder dan 5 antwoorden", "fewer than 5 answers")
INDICATIVE = Phrase("indicatief", "indicative")
NO_FEELING = Phrase(
    "Nog geen gevoel. Sleep het punt op de curve omhoog of omlaag.",
    "No feeling yet. Drag its point on the curve up or down.",
)

SCORES = Phrase("Metingen", "Measurements")
SCORE = Phrase("{kind} {v} (n = {n}){band}", "{kind} {v} (n = {n}){band}")
BETWEEN = Phrase(", 95%-band {low}–{high}", ", 95 % band {low}–{high}")
NO_SCORE = Phrase(
    "Nog niet gemeten. Voeg een cijfer toe met het aantal antwoorden.",
    "Not measured yet. Add a score with its number of answers.",
)

FRICTION = Phrase("Frictie", "Friction")
NO_FRICTION = Phrase("Geen frictie aangegeven.", "No friction marked.")
STAYS = Phrase("Vertrouwen blijft {after}.", "Trust stays {after}.")
TRUST = Phrase("Vertrouwen van {before} naar {after}.", "Trust from {before} to {after}.")

CAUSE = Phrase("Oorzaak", "Root cause")
OTHERS = Phrase("Ook bij {cards}.", "Also at {cards}.")
ONLY_HERE = Phrase("Alleen bij dit contact.", "At this contact only.")
NO_CAUSE = Phrase("Nog geen oorzaak gekoppeld.", "No root cause linked yet.")

PUT_RIGHT = Phrase(
    "Later volgt een beter contact over dezelfde oorzaak.",
    "A better contact about the same cause follows later.",
)
NOT_PUT_RIGHT = Phrase(
    "Er volgt geen beter contact over dezelfde oorzaak.",
    "No better contact about the same cause follows.",
)
NOT_FAILING = Phrase(
    "Hier ging niets mis, dus er was niets te herstellen.",
    "Nothing failed here, so there was nothing to put right.",
)
YES, NO = Phrase("ja", "yes"), Phrase("nee", "no")

KANO = Phrase("Kano", "Kano")
FAILS = Phrase("Niet op orde: {why}.", "Not in order: {why}.")
HOLDS = Phrase("Op orde.", "In order.")
UNKNOWN = Phrase("Gevoel en invulling zijn niet bekend.", "Feeling and fulfilment are not known.")
ROOM = Phrase("Invulling {v}, nog {room} te winnen.", "Fulfilment {v}, {room} to gain.")
CLASS = Phrase("Klasse: {kano}.", "Class: {kano}.")
NO_CLASS = Phrase(
    "Nog geen klasse: basis, beleving of bijzonder.",
    "No class yet: basic, performance or delighter.",
)


def feeling_entry(teller: Teller) -> Entry:
    """How the card feels, beside its stage and the journey."""
    place = teller.place
    curve, point = _felt(teller, place.card.id)
    if curve is None or point is None:
        return teller.lacking(Topic.MEANS, Finding(), teller.say(NO_FEELING), name=FEELING)
    means = curve_means(teller.whole, curve)
    stage = next(each for each in means.stages if each.stage_id == place.stage_id)
    sentence: Sentence = ()
    if means.mean is not None and stage.mean is not None:
        sentence = teller.say(
            BESIDE, stage=teller.signed(stage.mean, 2), journey=teller.signed(means.mean, 2)
        )
    return teller.entry(
        Topic.MEANS,
        Finding(used=(place.card.id,)),
        teller.signed(point.v),
        sentence,
        marks=_marks(teller, curve, point),
        lines=_of_point(teller, curve, point),
        name=FEELING,
    )


def _felt(teller: Teller, card_id: Id) -> tuple[EmotionCurve | None, EmotionPoint | None]:
    for walk in teller.whole.all_walks:
        if walk.curve is not None and card_id in walk.feelings:
            return walk.curve, next(p for p in walk.curve.points if p.card_id == card_id)
    return None, None


def _marks(teller: Teller, curve: EmotionCurve, point: EmotionPoint) -> Iterator[str]:
    yield teller.source(curve.kind)
    if curve.kind is CurveKind.MEASURED and point.n is not None:
        yield f"n = {point.n}"
        if point.n < 30:
            yield teller.word(FEW if point.n < 5 else INDICATIVE)


def _of_point(teller: Teller, curve: EmotionCurve, point: EmotionPoint) -> Iterator[Sentence]:
    score = peak_end(teller.whole, curve)
    if score.peak is not None and score.peak.card_id == point.card_id:
        yield teller.say(PEAK)
    if score.end is not None and score.end.card_id == point.card_id:
        yield teller.say(END)
    band = band_of_mean(point.v, point.n, point.sd) if curve.kind is CurveKind.MEASURED else None
    if band is not None:
        yield teller.say(BAND, low=teller.signed(band.low, 2), high=teller.signed(band.high, 2))


def scores_entry(teller: Teller) -> Entry:
    """What people measured at the card."""
    card = teller.place.card
    metrics = teller.whole.card_metrics.get(card.id, ())
    if not metrics:
        return teller.lacking(Topic.SCORES, Finding(), teller.say(NO_SCORE), name=SCORES)
    first, *rest = metrics
    return teller.entry(
        Topic.SCORES,
        Finding(used=(card.id,)),
        _value(teller, first.kind, first.value),
        _score(teller, first),
        lines=(_score(teller, each) for each in rest),
        name=SCORES,
    )


def _value(teller: Teller, kind: MetricKind, v: float) -> str:
    return f"{teller.number(v, 1)}{NBSP}%" if kind is MetricKind.CSAT_PCT else teller.number(v, 1)


def _score(teller: Teller, metric: Metric) -> Sentence:
    band = measure(metric).band
    limits = ""
    if band is not None:
        low, high = (_value(teller, metric.kind, end) for end in (band.low, band.high))
        limits = teller.word(BETWEEN, low=low, high=high)
    v = _value(teller, metric.kind, metric.value)
    kind = word(teller.language, "metric", metric.kind)
    return teller.say(SCORE, kind=kind, v=v, n=metric.n, band=limits)


def friction_entry(teller: Teller) -> Entry:
    """What the card costs in trust, by the ledger: an estimate."""
    card = teller.place.card
    found = teller.ask(ledger, 1.0, whole=True, feelings=False)
    at = next((i for i, each in enumerate(found.entries) if each.card_id == card.id), None)
    if at is None:
        return teller.lacking(Topic.LEDGER, found, teller.say(NO_FRICTION), name=FRICTION)
    row = found.entries[at]
    before = found.entries[at - 1].trust if at else found.start
    flags = "; ".join(_flags(teller, card))
    words = (Span(f"{flags[:1].upper()}{flags[1:]}."),) if flags else teller.say(NO_FRICTION)
    was, now = teller.number(before, 1), teller.number(row.trust, 1)
    trust = teller.say(STAYS if was == now else TRUST, before=was, after=now)
    return teller.entry(
        Topic.LEDGER,
        found,
        teller.number(row.friction),
        words,
        marks=(teller.word(ESTIMATE),),
        lines=(trust,),
        cards=(card.id,),
        name=FRICTION,
    )


def _flags(teller: Teller, card: AnyCard) -> Iterator[str]:
    """What weighs on a card, each with its points."""
    if not isinstance(card, Touchpoint | CustomerAction | Wait):
        return
    if is_avoidable(card):
        yield f"{word(teller.language, 'friction', 'avoidable')} {AVOIDABLE}"
    for flag in dict.fromkeys(card.friction):
        yield f"{word(teller.language, 'friction', flag)} {WEIGHTS[flag]}"


def cause_entry(teller: Teller) -> Entry:
    """Why it goes wrong here, and where else for the same reason."""
    card = teller.place.card
    cause_id = getattr(card, "root_cause_id", None)
    found = teller.ask(causes, uses=("root_causes",), whole=True, feelings=False)
    cause = next((each for each in found.causes if each.cause_id == cause_id), None)
    if cause is None:
        return teller.lacking(Topic.CAUSES, Finding(), teller.say(NO_CAUSE), name=CAUSE)
    others = [each for each in cause.cards if each != card.id]
    more = teller.say(OTHERS, cards=teller.cards(others)) if others else teller.say(ONLY_HERE)
    return teller.entry(
        Topic.CAUSES,
        found,
        str(len(cause.cards)),
        (Span(teller.name(cause.cause_id), cause.cards), Span(". "), *more),
        cards=cause.cards,
        name=CAUSE,
    )


def recovery_entry(teller: Teller) -> Entry:
    """Whether a failure was put right."""
    card_id = teller.place.card.id
    found = teller.ask(recovery, whole=True)
    if card_id not in found.used:
        return teller.lacking(Topic.RECOVERY, Finding(), teller.say(NOT_FAILING))
    well = card_id in found.recovered
    return teller.entry(
        Topic.RECOVERY,
        found,
        teller.word(YES if well else NO),
        teller.say(PUT_RIGHT if well else NOT_PUT_RIGHT),
        cards=(card_id,),
    )


def kano_entry(teller: Teller) -> Entry:
    """The class of a contact, and what follows from it."""
    card = teller.place.card
    if not isinstance(card, Touchpoint) or card.kano is None:
        return teller.lacking(Topic.KANO, Finding(), teller.say(NO_CLASS), name=KANO)
    review = review_of(card)
    due = review is not None and review.due <= teller.today
    return teller.entry(
        Topic.KANO,
        Finding(used=(card.id,)),
        KANO_LETTERS[card.kano],
        (
            *teller.say(CLASS, kano=word(teller.language, "kano", card.kano)),
            Span(" "),
            *_state(teller, card),
        ),
        lines=(review_line(teller, review),) if review is not None and due else (),
        name=KANO,
    )


def _state(teller: Teller, card: Touchpoint) -> Sentence:
    feeling = teller.whole.feelings.get(card.id)
    if card.kano is Kano.BASIC:
        if failures(card, feeling):
            return teller.say(FAILS, why=", ".join(why_failing(teller, card.id)))
        known = feeling is not None or card.fulfilment is not None
        return teller.say(HOLDS if known else UNKNOWN)
    if card.fulfilment is None:
        return ()
    room = teller.number(10 - card.fulfilment, 1)
    return teller.say(ROOM, v=teller.number(card.fulfilment, 1), room=room)
