"""What is felt: peak and end, means, evenness, and how sure measured values are."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.consistency import Consistency, Group, consistency
from journeyeditor.analysis.cumulative.balance import balance
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.means import StageMean, curve_means
from journeyeditor.analysis.measured import (
    band_of_mean,
)
from journeyeditor.analysis.peak_end import Felt, PeakEnd, peak_end
from journeyeditor.analysis.series import Moment
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind
from journeyeditor.model.journey import EmotionCurve
from journeyeditor.telling.report.entry import (
    Bar,
    Bars,
    Curve,
    CurvePoint,
    Entry,
    Sentence,
    Span,
    Table,
    Topic,
)
from journeyeditor.telling.report.phrase import Phrase, Plural
from journeyeditor.telling.report.teller import Teller

REMEMBERED = Phrase(
    "Piek {peak} ({peak_at}), einde {end} ({end_at}); gemiddelde van {n} punten {mean}, "
    "verschil {above}. Beide voorspellen ongeveer even goed.",
    "Peak {peak} ({peak_at}), end {end} ({end_at}); mean of {n} points {mean}, difference "
    "{above}. Both predict about as well.",
)
SHORTLY = Phrase(
    "Piek {peak} ({peak_at}), einde {end} ({end_at}).",
    "Peak {peak} ({peak_at}), end {end} ({end_at}).",
)
EXTREMES = Phrase(
    "Hoogste {high} ({high_at}), laagste {low} ({low_at}).",
    "Highest {high} ({high_at}), lowest {low} ({low_at}).",
)
OTHER = Phrase("{who}: piek-eindscore {v}.", "{who}: peak–end score {v}.")
NO_FEELINGS = Phrase(
    "Nog geen gevoel ingevuld. Na twee kaarten verschijnt hier de piek-eindscore.",
    "No feelings yet. After two cards the peak–end score appears here.",
)
ONE_POINT = Phrase("1 punt", "1 point")
END_UNMEASURED = Phrase("einde niet gemeten", "end not measured")

MEAN = Phrase("Gemiddeld {v} over {points}.", "On average {v} over {points}.")
POINTS = Plural(Phrase("1 punt", "1 point"), Phrase("{n} punten", "{n} points"))
RANGE = Phrase(
    "Hoogste fase: {high_at} ({high}), laagste: {low_at} ({low}).",
    "Highest stage: {high_at} ({high}), lowest: {low_at} ({low}).",
)

EVEN = Phrase(
    "Prettig {mean}, consistent {v}: 1 is overal hetzelfde, 0 zo wisselend als kan.",
    "Pleasant {mean}, consistent {v}: 1 is the same throughout, 0 as changeable as can be.",
)
LEAST_EVEN = Phrase("Minst gelijkmatig: {names}.", "Least even: {names}.")
GROUP = Phrase("{name} {v} (n = {n})", "{name} {v} (n = {n})")

HEAD_STAGE, HEAD_MEAN = Phrase("Fase", "Stage"), Phrase("Gemiddelde", "Mean")

MOST_GROUPS = 3
"""How many channels or departments are named as the least even."""


def peak_end_entry(teller: Teller) -> Entry:
    """A1, with the curve as a picture."""
    curve = teller.curve
    found = PeakEnd(lack=Lack.NO_FEELINGS) if curve is None else teller.ask(peak_end, curve)
    if curve is None or found.score is None:
        return teller.lacking(Topic.PEAK_END, found, teller.say(NO_FEELINGS))
    return teller.entry(
        Topic.PEAK_END,
        found,
        teller.signed(found.score),
        _remembered(teller, found),
        marks=_marks(teller, found, curve),
        lines=(_extremes(teller, found), *_others(teller)),
        chart=curve_chart(teller, curve, found),
        cards=_ends(found),
    )


def _remembered(teller: Teller, found: PeakEnd) -> Sentence:
    peak, end = found.peak, found.end
    if peak is None or end is None:
        return ()
    values: dict[str, object] = {
        "peak": teller.signed(peak.v),
        "peak_at": _at(teller, peak),
        "end": teller.signed(end.v),
        "end_at": _at(teller, end),
    }
    if found.mean is None or found.above_mean is None:
        return teller.say(SHORTLY, **values)
    values["mean"] = teller.signed(found.mean, 2)
    values["above"] = teller.signed(found.above_mean, 2)
    return teller.say(REMEMBERED, n=found.known, **values)


def _extremes(teller: Teller, found: PeakEnd) -> Sentence:
    high, low = found.highest, found.lowest
    if high is None or low is None or found.one_point:
        return ()
    return teller.say(
        EXTREMES,
        high=teller.signed(high.v),
        high_at=_at(teller, high),
        low=teller.signed(low.v),
        low_at=_at(teller, low),
    )


def _others(teller: Teller) -> Iterator[Sentence]:
    """The scores of the other personas of this journey."""
    for walk in teller.facts.walks[1:]:
        if walk.curve is not None and walk.curve is not teller.curve:
            score = peak_end(teller.facts, walk.curve).score
            if score is not None and walk.persona_id is not None:
                name = teller.name(walk.persona_id)
                yield teller.say(OTHER, who=name, v=teller.signed(score))


def _at(teller: Teller, felt: Felt) -> Sentence:
    """The card, or the stage of a point that hangs on no card."""
    if felt.card_id is not None:
        return teller.cards((felt.card_id,))
    return (Span(teller.stage(felt.stage_id)),)


def _ends(found: PeakEnd) -> tuple[Id, ...]:
    return tuple(each.card_id for each in (found.peak, found.end) if each and each.card_id)


def _marks(teller: Teller, found: PeakEnd, curve: EmotionCurve) -> Iterator[str]:
    yield teller.source(curve.kind)
    if found.one_point:
        yield teller.word(ONE_POINT)
    if found.end_unmeasured:
        yield teller.word(END_UNMEASURED)


def curve_chart(teller: Teller, curve: EmotionCurve, found: PeakEnd | None = None) -> Curve:
    """A curve as values, with the bands of a measured one."""
    row = teller.facts.rows[curve.id]
    measured = curve.kind is CurveKind.MEASURED
    points = tuple(_point(moment, measured) for moment in row)
    stages = tuple(stage.id for stage in teller.journey.stages)
    known = [at for at, point in enumerate(points) if point.v is not None]
    if found is None or found.peak is None or found.end is None:
        return Curve(points, measured=measured, stages=stages)
    peak, end, words = found.peak, found.end, teller.words
    return Curve(
        points,
        next(at for at in reversed(known) if _is(points[at], peak)),
        known[-1],
        measured,
        f"{words.peak} {teller.signed(peak.v)}",
        f"{words.end} {teller.signed(end.v)}",
        stages,
    )


def _point(moment: Moment, measured: bool) -> CurvePoint:
    card_id, point = moment.card.id if moment.card else None, moment.point
    if point is None:
        return CurvePoint(None, None, None, card_id, moment.stage_id)
    band = band_of_mean(point.v, point.n, point.sd) if measured else None
    low, high = (band.low, band.high) if band else (None, None)
    return CurvePoint(point.v, low, high, card_id, moment.stage_id)


def _is(point: CurvePoint, felt: Felt) -> bool:
    return (point.v, point.card_id, point.stage_id) == (felt.v, felt.card_id, felt.stage_id)


def means_entry(teller: Teller) -> Entry:
    """A2, the curve: of the whole and of each stage."""
    curve = teller.curve
    if curve is None:
        return teller.lacking(Topic.MEANS, Finding(lack=Lack.NO_FEELINGS))
    found = teller.ask(curve_means, curve, teller.options.few)
    if found.mean is None:
        return teller.lacking(Topic.MEANS, found)
    stages = [stage for stage in found.stages if stage.mean is not None]
    points = teller.count(POINTS, found.known)
    sentence = teller.say(MEAN, v=teller.signed(found.mean, 2), points=points)
    if len(stages) > 1:
        sentence = (*sentence, Span(" "), *_range(teller, stages))
    return teller.entry(
        Topic.MEANS,
        found,
        teller.signed(found.mean),
        sentence,
        marks=(teller.source(curve.kind),),
        chart=_stage_bars(teller, stages, found.used) if len(stages) > 1 else None,
        table=_stage_table(teller, stages) if len(stages) > 1 else None,
    )


def _range(teller: Teller, stages: list[StageMean]) -> Sentence:
    high = max(stages, key=lambda each: each.mean or 0)
    low = min(stages, key=lambda each: each.mean or 0)
    return teller.say(
        RANGE,
        high=teller.signed(high.mean or 0, 2),
        high_at=teller.stage(high.stage_id),
        low=teller.signed(low.mean or 0, 2),
        low_at=teller.stage(low.stage_id),
    )


def _stage_bars(teller: Teller, stages: list[StageMean], used: tuple[Id, ...]) -> Bars:
    at = {place.card.id: place.stage_id for place in teller.facts.order}
    bars = (
        Bar(
            teller.stage(stage.stage_id),
            stage.mean,
            teller.signed(stage.mean or 0, 2),
            tuple(card for card in used if at[card] == stage.stage_id),
        )
        for stage in stages
    )
    return Bars(tuple(bars), -2.0, 2.0)


def _stage_table(teller: Teller, stages: list[StageMean]) -> Table:
    head = (teller.word(HEAD_STAGE), teller.word(HEAD_MEAN), "n")
    return Table(
        head,
        tuple(
            (teller.stage(each.stage_id), teller.signed(each.mean or 0, 2), str(each.known))
            for each in stages
        ),
    )


def consistency_entry(teller: Teller) -> Entry:
    """A11."""
    curve = teller.curve
    if curve is None:
        return teller.lacking(Topic.CONSISTENCY, Finding(lack=Lack.NO_FEELINGS))
    found = teller.ask(consistency, curve)
    mean = teller.ask(curve_means, curve, False).mean
    if found.value is None or mean is None:
        return teller.lacking(Topic.CONSISTENCY, found)
    return teller.entry(
        Topic.CONSISTENCY,
        found,
        teller.number(found.value, 2),
        teller.say(EVEN, mean=teller.signed(mean, 2), v=teller.number(found.value, 2)),
        lines=(_least_even(teller, found),),
        table=_groups(teller, found),
    )


def _least_even(teller: Teller, found: Consistency) -> Sentence:
    """The channels and departments that change more than the journey itself does."""
    every = (*found.departments, *found.channels)
    worse = [each for each in every if found.value is not None and each.value < found.value]
    worse.sort(key=lambda each: each.value)
    if not worse:
        return ()
    return teller.say(LEAST_EVEN, names="; ".join(_group(teller, g) for g in worse[:MOST_GROUPS]))


def _group(teller: Teller, group: Group) -> str:
    v = teller.number(group.value, 2)
    return teller.word(GROUP, name=teller.name(group.id), v=v, n=group.known)


def _groups(teller: Teller, found: Consistency) -> Table | None:
    every = (*found.departments, *found.channels)
    if not every:
        return None
    rows = ((teller.name(g.id), teller.number(g.value, 2), str(g.known)) for g in every)
    return Table(("", teller.word(_CONSISTENT), "n"), tuple(rows))


_CONSISTENT = Phrase("Consistentie", "Consistency")


BALANCE = Phrase(
    "Lopend saldo van het gevoel: hoogste {high} na {high_at}, aan het eind {end}.",
    "Running balance of feelings: highest {high} after {high_at}, {end} at the end.",
)


def balance_line(teller: Teller) -> Sentence:
    """The sum of all feelings, as one line beside the ledger."""
    if teller.curve is None:
        return ()
    found = teller.ask(balance, teller.curve)
    if found.highest is None or found.end is None:
        return ()
    return teller.say(
        BALANCE,
        high=teller.signed(found.highest.v),
        high_at=_at(teller, found.highest),
        end=teller.signed(found.end.v),
    )
