"""What was measured: the scores of contacts, how many have one, and how sure a curve is."""

from __future__ import annotations

from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.means import ScaleMean, score_means
from journeyeditor.analysis.measured import (
    Certainty,
    MeasuredPoint,
    curve_bands,
    measured_contacts,
)
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, MetricKind
from journeyeditor.model.vocabulary import word
from journeyeditor.telling.report.entry import Blocks, Entry, Sentence, Table, Topic
from journeyeditor.telling.report.feelings import curve_chart
from journeyeditor.telling.report.phrase import Phrase, Plural
from journeyeditor.telling.report.teller import NBSP, Teller

BANDS = Phrase(
    "{n} gemeten punten: {banded} met een 95%-band, {indicative} indicatief (n onder 30), {few} "
    "met minder dan 5 antwoorden.",
    "{n} measured points: {banded} with a 95 % band, {indicative} indicative (n below 30), {few} "
    "with fewer than 5 answers.",
)
NO_SPREAD = Phrase("Zonder spreiding, dus zonder band: {cards}.", "No spread, so no band: {cards}.")
MEASURED_SHARE = Phrase(
    "{share} van de contacten is gemeten.", "{share} of the contacts were measured."
)
NOT_MEASURED = Phrase("Nog niet: {cards}.", "Not yet: {cards}.")
HEAD_CARD, HEAD_VALUE = Phrase("Kaart", "Card"), Phrase("Gevoel", "Feeling")
HEAD_BAND = Phrase("95%-band", "95 % band")
SCORE = Phrase(
    "{kind}: gemiddeld {v} over {contacts}{range}.", "{kind}: mean {v} over {contacts}{range}."
)
OF_CONTACTS = Plural(Phrase("1 contact", "1 contact"), Phrase("{n} contacten", "{n} contacts"))
WEIGHTED = Phrase("gewogen naar {n} antwoorden", "weighted by {n} answers")
UNWEIGHTED = Phrase("elk contact even zwaar", "each contact the same")


def scores_entry(teller: Teller) -> Entry:
    """A2, the scores that contacts got; each scale by itself."""
    options = teller.options
    found = teller.ask(score_means, options.few, feelings=False)
    if not found.scales:
        return teller.lacking(Topic.SCORES, found)
    first = found.scales[0]
    mark = WEIGHTED if options.weighted else UNWEIGHTED
    answers = first.answers
    return teller.entry(
        Topic.SCORES,
        found,
        _score(teller, first),
        _scale_line(teller, first, found.used),
        marks=(teller.word(mark, n=answers),),
        lines=(_scale_line(teller, each, found.used) for each in found.scales[1:]),
    )


def _score(teller: Teller, scale: ScaleMean) -> str:
    v = scale.weighted if teller.options.weighted else scale.mean
    return _value(teller, scale.kind, v, 2)


def _value(teller: Teller, kind: MetricKind, v: float, decimals: int) -> str:
    if kind is MetricKind.CSAT_PCT:
        return f"{teller.number(v, 1)}{NBSP}%"
    return teller.number(v, decimals)


def _scale_line(teller: Teller, scale: ScaleMean, used: tuple[Id, ...]) -> Sentence:
    values = [
        metric.value
        for card in used
        for metric in teller.facts.card_metrics[card]
        if metric.kind is scale.kind
    ]
    low, high = (_value(teller, scale.kind, each, 1) for each in (min(values), max(values)))
    kind = word(teller.language, "metric", scale.kind)
    return teller.say(
        SCORE,
        contacts=teller.count(OF_CONTACTS, scale.contacts),
        kind=kind[:1].upper() + kind[1:],
        v=_score(teller, scale),
        range=f" ({low}–{high})" if low != high else "",
    )


def measured_entry(teller: Teller) -> Entry:
    """A12, the curve that was measured, if there is one."""
    curves = [c for c in teller.journey.curves if c.kind is CurveKind.MEASURED]
    mine = next((c for c in curves if c is teller.curve), curves[0] if curves else None)
    if mine is None:
        return teller.lacking(Topic.MEASURED, Finding(lack=Lack.NO_MEASURED_CURVE))
    found = teller.ask(curve_bands, mine)
    if not found.points:
        return teller.lacking(Topic.MEASURED, found)
    certain = [point.measured.certainty for point in found.points]
    hollow = [
        p.card_id
        for p in found.points
        if p.card_id and not p.measured.band and p.measured.certainty is not Certainty.FEW
    ]
    sentence = teller.say(
        BANDS,
        n=len(found.points),
        banded=sum(1 for point in found.points if point.measured.band),
        indicative=certain.count(Certainty.INDICATIVE),
        few=certain.count(Certainty.FEW),
    )
    return teller.entry(
        Topic.MEASURED,
        found,
        str(len(found.points)),
        sentence,
        lines=(teller.say(NO_SPREAD, cards=teller.cards(hollow)),) if hollow else (),
        chart=curve_chart(teller, mine),
        table=_band_table(teller, found.points),
    )


def _band_table(teller: Teller, points: tuple[MeasuredPoint, ...]) -> Table:
    head = (teller.word(HEAD_CARD), teller.word(HEAD_VALUE), "n", teller.word(HEAD_BAND))
    return Table(head, tuple(_band_row(teller, point) for point in points))


def _band_row(teller: Teller, point: MeasuredPoint) -> tuple[str, ...]:
    name = teller.numbers.get(point.card_id, "") if point.card_id else teller.stage(point.stage_id)
    value, n, band = point.measured
    limits = "–"
    if band is not None:
        limits = f"{teller.signed(band.low, 2)} … {teller.signed(band.high, 2)}"
    return name, teller.signed(value), str(n), limits


def measurement_entry(teller: Teller) -> Entry:
    """How many contacts somebody measured."""
    found = teller.ask(measured_contacts, feelings=False)
    if found.value is None:
        return teller.lacking(Topic.MEASUREMENT, found)
    contacts = [step.card.id for step in teller.facts.contacts]
    missing = [card for card in contacts if card not in teller.facts.card_metrics]
    return teller.entry(
        Topic.MEASUREMENT,
        found,
        f"{len(found.used)}/{len(contacts)}",
        teller.say(MEASURED_SHARE, share=teller.percent(found.value)),
        lines=(teller.say(NOT_MEASURED, cards=teller.cards(missing)),) if missing else (),
        chart=Blocks(len(found.used), len(contacts)),
        cards=missing or found.used,
    )
