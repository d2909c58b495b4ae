"""What adds up along the way: the measured gap, the flawless chain, the friction ledger.

Three views that answer three questions; they are never merged into one number.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.cumulative.calibration import Calibration, calibrate
from journeyeditor.analysis.cumulative.chain import Chain, chain
from journeyeditor.analysis.cumulative.gap import Gap, StageGap, gap
from journeyeditor.analysis.cumulative.ledger import Entry as Step
from journeyeditor.analysis.cumulative.ledger import Ledger, ledger
from journeyeditor.model.base import Id
from journeyeditor.model.enums import ChannelForm
from journeyeditor.model.find import stage_index
from journeyeditor.telling.report.entry import (
    Bar,
    Bars,
    Blocks,
    Entry,
    Gaps,
    GapStage,
    Sentence,
    Span,
    Table,
    Topic,
)
from journeyeditor.telling.report.feelings import balance_line
from journeyeditor.telling.report.phrase import Phrase, Plural
from journeyeditor.telling.report.teller import Teller

SCALE = Phrase("gemeten, schaal 0–100", "measured, scale 0–100")
WHOLE = Phrase(
    "De hele reis gaat van {first} naar {last}.", "The whole journey goes from {first} to {last}."
)
WITHIN = Phrase(
    "De losse contacten liggen tussen {low} en {high}.",
    "The contacts by themselves lie between {low} and {high}.",
)
LAST = Phrase("Fase {stage}: {v} ± {half} (95 %).", "Stage {stage}: {v} ± {half} (95 %).")
PER_STAGE = Phrase("Kloof per fase: {gaps}.", "Gap per stage: {gaps}.")
WHOLE_JOURNEY = Phrase("hele reis", "whole journey")
BY_THEMSELVES = Phrase("contacten, gemiddeld", "contacts, on average")
ONE_STAGE = Phrase(
    "Hele reis {whole}, contacten {contacts}: kloof {gap}.",
    "Whole journey {whole}, contacts {contacts}: gap {gap}.",
)
NOT_HERE = Phrase(
    "De hele reis is in deze fase niet gemeten.",
    "The whole journey was not measured in this stage.",
)
NO_SCORES = Phrase(
    "Hele reis {whole}; geen contact gemeten.", "Whole journey {whole}; no contact measured."
)
GAP_HEAD = Phrase("Fase|Hele reis|Contacten|Kloof|n", "Stage|Whole journey|Contacts|Gap|n")

CALLS = Phrase("gesprekken", "calls")
CONTACTS = Phrase("contacten", "contacts")
FLAWLESS = Phrase(
    "{share} van de klanten heeft {m} goede {what}, als de {what} los van elkaar staan; zeker is "
    "{low}–{high}. {bad}",
    "{share} of customers have {m} good {what}, if the {what} are independent of each other; "
    "certain is {low}–{high}. {bad}",
)
RECKONED = Phrase("Gerekend met kaart {cards}.", "Reckoned with card {cards}.")
BAD = Phrase(
    "{k} van de 10 klanten maken minstens één slecht {one} mee.",
    "{k} of 10 customers have at least one bad {one}.",
)
HARDLY = Phrase(
    "Minder dan 1 van de 20 klanten maakt een slecht {one} mee.",
    "Fewer than 1 of 20 customers have a bad {one}.",
)
CALL, CONTACT = Phrase("gesprek", "call"), Phrase("contact", "contact")

ESTIMATE = Phrase("schatting, geen meting", "estimate, not a measurement")
TRUST = Phrase(
    "Vertrouwen van {start} naar {end}; zonder frictie {free}. Samen {points}.",
    "Trust from {start} to {end}; without friction {free}. In all {points}.",
)
TRUST_HERE = Phrase(
    "Vertrouwen van {start} naar {end} in deze fase; {points}.",
    "Trust from {start} to {end} in this stage; {points}.",
)
FRICTION = Plural(
    Phrase("1 punt frictie", "1 point of friction"),
    Phrase("{n} punten frictie", "{n} points of friction"),
)
AFTER = Phrase("Na elke fase: {trust}.", "After each stage: {trust}.")
ASSUMED = Phrase(
    "Het begin van 75 is aangenomen: de hele reis is niet gemeten.",
    "The start at 75 is assumed: the whole journey was not measured.",
)
CALIBRATED = Phrase(
    "Geijkt op de meting: alle frictie maal {k}.",
    "Calibrated on the measurement: all friction times {k}.",
)
NOT_CALIBRATED = Phrase("Niet te ijken. {why}", "Cannot be calibrated. {why}")
WITHOUT_CAUSE = Phrase("zonder oorzaak", "no cause")
LEDGER_HEAD = Phrase("Kaart|Winst|Frictie|Vertrouwen", "Card|Gain|Friction|Trust")


def gap_entry(teller: Teller) -> Entry:
    """A3a, of the journey or of one stage of it."""
    found = teller.ask(gap, whole=True, feelings=False)
    if teller.scope.stage_id is not None:
        return _gap_of_stage(teller, found, teller.scope.stage_id)
    if not found.stages:
        return teller.lacking(Topic.GAP, found)
    if found.change is None:
        lines = (_gap_list(teller, found),)
        return teller.lacking(Topic.GAP, found, lines=lines)
    return teller.entry(
        Topic.GAP,
        found,
        teller.percent(found.change, plus=True),
        _gap_sentence(teller, found),
        marks=(teller.word(SCALE),),
        lines=(_gap_list(teller, found),),
        chart=_gap_chart(teller, found),
        table=_gap_table(teller, found),
    )


def _gap_chart(teller: Teller, found: Gap) -> Gaps:
    stages = tuple(_gap_stage(teller, stage) for stage in found.stages)
    return Gaps(stages, teller.word(WHOLE_JOURNEY), teller.word(BY_THEMSELVES))


def _gap_sentence(teller: Teller, found: Gap) -> Sentence:
    known = [stage for stage in found.stages if stage.overall is not None]
    first, last = known[0].overall or 0, known[-1].overall or 0
    words = [teller.say(WHOLE, first=teller.number(first), last=teller.number(last))]
    contacts = [stage.contacts for stage in found.stages if stage.contacts is not None]
    if contacts:
        low, high = teller.number(min(contacts)), teller.number(max(contacts))
        words.append(teller.say(WITHIN, low=low, high=high))
    half = _half(known[-1])
    if half is not None:
        stage = stage_index(teller.journey, known[-1].stage_id) + 1
        v = teller.number(last)
        words.append(teller.say(LAST, stage=stage, v=v, half=teller.number(half, 1)))
    return tuple(span for each in words for span in (*each, Span(" ")))[:-1]


def _half(stage: StageGap) -> float | None:
    if stage.low is None or stage.high is None:
        return None
    return (stage.high - stage.low) / 2


def _gap_list(teller: Teller, found: Gap) -> Sentence:
    gaps = [_signed(teller, stage.gap) for stage in found.stages]
    return teller.say(PER_STAGE, gaps=" · ".join(gaps)) if any(s.gap for s in found.stages) else ()


def _signed(teller: Teller, v: float | None) -> str:
    return "–" if v is None else teller.signed(v)


def _gap_stage(teller: Teller, stage: StageGap) -> GapStage:
    name = str(stage_index(teller.journey, stage.stage_id) + 1)
    return GapStage(name, stage.overall, stage.contacts, stage.low, stage.high, stage.n)


def _gap_table(teller: Teller, found: Gap) -> Table:
    head = tuple(teller.word(GAP_HEAD).split("|"))
    return Table(head, tuple(_gap_row(teller, stage) for stage in found.stages))


def _gap_row(teller: Teller, stage: StageGap) -> tuple[str, ...]:
    whole = "–" if stage.overall is None else teller.number(stage.overall, 1)
    contacts = "–" if stage.contacts is None else teller.number(stage.contacts, 1)
    name = teller.stage(stage.stage_id)
    return name, whole, contacts, _signed(teller, stage.gap), str(stage.n or "–")


def _gap_of_stage(teller: Teller, found: Gap, stage_id: Id) -> Entry:
    stage = next((each for each in found.stages if each.stage_id == stage_id), None)
    if stage is None:
        return teller.lacking(Topic.GAP, found)
    if stage.overall is None:
        return teller.lacking(Topic.GAP, found, teller.say(NOT_HERE))
    whole = teller.number(stage.overall)
    if stage.contacts is None or stage.gap is None:
        return teller.lacking(Topic.GAP, found, teller.say(NO_SCORES, whole=whole))
    return teller.entry(
        Topic.GAP,
        found,
        teller.signed(stage.gap),
        teller.say(
            ONE_STAGE,
            whole=whole,
            contacts=teller.number(stage.contacts),
            gap=teller.signed(stage.gap),
        ),
        marks=(teller.word(SCALE),),
        cards=teller.inside(found.used),
    )


def chain_entry(teller: Teller) -> Entry:
    """A3b."""
    chosen = teller.options.chain
    if chosen is not None:
        chosen = frozenset(teller.inside(chosen))
    found = teller.ask(chain, chosen, feelings=False)
    if found.independent is None or found.low is None or found.high is None:
        return teller.lacking(Topic.CHAIN, found)
    calls = _all_calls(teller, found)
    sentence = teller.say(
        FLAWLESS,
        share=teller.percent(found.independent),
        m=found.contacts,
        what=teller.word(CALLS if calls else CONTACTS),
        low=teller.number(found.low * 100),
        high=teller.percent(found.high, decimals=0),
        bad=_bad(teller, found.independent, calls),
    )
    return teller.entry(
        Topic.CHAIN,
        found,
        teller.percent(found.independent),
        sentence,
        lines=(teller.say(RECKONED, cards=teller.links(found.used)),),
        chart=Blocks(round(found.independent * 10), 10),
    )


def _bad(teller: Teller, share: float, calls: bool) -> str:
    one = teller.word(CALL if calls else CONTACT)
    k = round((1 - share) * 10)
    return teller.word(BAD, k=k, one=one) if k else teller.word(HARDLY, one=one)


def _all_calls(teller: Teller, found: Chain) -> bool:
    """Whether the chain is made of conversations alone: then it is called so."""
    spoken = {c.id for c in teller.project.channels if c.form is ChannelForm.VOICE}
    cards = (teller.cards_by_id[card] for card in found.used)
    return all(getattr(card, "channel_id", None) in spoken for card in cards)


def ledger_entry(teller: Teller) -> Entry:
    """A3c. Never without the words that it is an estimate."""
    factor, told = _factor(teller)
    found = teller.ask(ledger, factor, whole=True, feelings=False)
    if found.end is None or found.change is None:
        return teller.lacking(Topic.LEDGER, found)
    here = set(teller.inside(entry.card_id for entry in found.entries))
    if not here:
        return teller.lacking(Topic.LEDGER, found, teller.say(_NO_STEPS))
    rows = tuple(entry for entry in found.entries if entry.card_id in here)
    change, sentence = _trust(teller, found, rows)
    rough = tuple(entry.card_id for entry in rows if entry.friction)
    return teller.entry(
        Topic.LEDGER,
        found,
        change,
        sentence,
        marks=(teller.word(ESTIMATE),),
        lines=(*_ledger_lines(teller, found), told),
        chart=_cost_bars(teller, rows),
        table=_ledger_table(teller, rows),
        cards=rough,
    )


_NO_STEPS = Phrase("In deze fase staat nog geen stap.", "There is no step in this stage yet.")


def _factor(teller: Teller) -> tuple[float, Sentence]:
    """What friction is multiplied by, and what is said about it."""
    if not teller.options.calibrated:
        return 1.0, ()
    found: Calibration = teller.ask(calibrate, whole=True, feelings=False)
    if found.factor is None:
        why = "".join(span.text for span in teller.lack(found.lack))
        return 1.0, teller.say(NOT_CALIBRATED, why=why)
    return found.factor, teller.say(CALIBRATED, k=teller.number(found.factor, 3))


def _trust(teller: Teller, found: Ledger, rows: tuple[Step, ...]) -> tuple[str, Sentence]:
    points = _points(teller, sum(row.friction for row in rows))
    if teller.scope.stage_id is None and found.end_without_friction is not None:
        return teller.percent(found.change or 0, plus=True), teller.say(
            TRUST,
            start=teller.number(found.start),
            end=teller.number(found.end or 0, 2),
            free=teller.number(found.end_without_friction, 2),
            points=points,
        )
    before = found.entries.index(rows[0])
    start = found.entries[before - 1].trust if before else found.start
    end = rows[-1].trust
    words = teller.say(
        TRUST_HERE, start=teller.number(start, 1), end=teller.number(end, 1), points=points
    )
    return teller.signed(end - start), words


def _points(teller: Teller, friction: float) -> str:
    whole = abs(friction - round(friction)) < 0.05
    if whole and round(friction) == 1:
        return teller.word(FRICTION.one)
    return teller.word(FRICTION.more, n=teller.number(friction, 0 if whole else 1))


def _ledger_lines(teller: Teller, found: Ledger) -> Iterator[Sentence]:
    if teller.scope.stage_id is None:
        trust = " · ".join(teller.number(stage.trust, 2) for stage in found.stages)
        yield teller.say(AFTER, trust=trust)
        yield balance_line(teller)
    if not found.start_measured:
        yield teller.say(ASSUMED)


def _cost_bars(teller: Teller, rows: tuple[Step, ...]) -> Bars | None:
    """Friction by cause, the most costly first, that without a cause last."""
    costs: dict[Id | None, list[Step]] = {}
    for row in rows:
        if row.friction:
            cause = getattr(teller.cards_by_id[row.card_id], "root_cause_id", None)
            costs.setdefault(cause, []).append(row)
    bars = [_cost(teller, cause, found) for cause, found in costs.items() if cause is not None]
    bars.sort(key=lambda bar: -(bar.value or 0))
    if None in costs:
        bars.append(_cost(teller, None, costs[None]))
    return Bars(tuple(bars), 0.0, max(bar.value or 0 for bar in bars)) if bars else None


def _cost(teller: Teller, cause: Id | None, rows: list[Step]) -> Bar:
    friction = sum(row.friction for row in rows)
    whole = abs(friction - round(friction)) < 0.05
    name = teller.word(WITHOUT_CAUSE) if cause is None else teller.name(cause)
    cards = tuple(row.card_id for row in rows)
    return Bar(name, friction, teller.number(friction, 0 if whole else 1), cards)


def _ledger_table(teller: Teller, rows: tuple[Step, ...]) -> Table:
    head = tuple(teller.word(LEDGER_HEAD).split("|"))
    return Table(
        head,
        tuple(
            (
                teller.numbers.get(row.card_id, ""),
                teller.signed(row.gain, 2),
                teller.number(row.friction, 1),
                teller.number(row.trust, 2),
            )
            for row in rows
        ),
    )
