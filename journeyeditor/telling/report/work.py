"""What is to be done and what came of it: actions, the to-be journey, durations, the rhythm."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from journeyeditor.analysis.actions import ActionOrder, Quadrant, Ranked, Tier, action_order
from journeyeditor.analysis.compare import Comparison, compare
from journeyeditor.analysis.duration import clash, total, until
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.analysis.rhythm import rhythm
from journeyeditor.analysis.targets import cards_by_target
from journeyeditor.model.base import Id
from journeyeditor.model.enums import State
from journeyeditor.model.find import find_map, find_stage
from journeyeditor.model.partners import as_is_and_to_be
from journeyeditor.model.titles import one_line
from journeyeditor.telling.report.entry import Entry, Sentence, Span, Table, Topic
from journeyeditor.telling.report.phrase import Phrase, Plural
from journeyeditor.telling.report.teller import Teller

START_WITH = Phrase("Begin met: {title}.", "Start with: {title}.")
RANKED = Phrase("{at}. {title} – {quadrant}{why}", "{at}. {title} – {quadrant}{why}")
UNSCORED = Phrase("Nog te scoren: {titles}.", "Still to be scored: {titles}.")
ONLY_UNSCORED = Phrase(
    "Geef de acties impact en moeite; dan volgt hun volgorde.",
    "Give the actions impact and effort; then their order follows.",
)
NONE_HERE = Phrase("Geen actie gaat over deze fase.", "No action is about this stage.")
QUADRANTS: Mapping[Quadrant, Phrase] = MappingProxyType(
    {
        Quadrant.QUICK_WIN: Phrase("quick win", "quick win"),
        Quadrant.LONG_TERM: Phrase("langere termijn", "long term"),
        Quadrant.IN_BETWEEN: Phrase("tussendoor", "filler"),
        Quadrant.LEAVE: Phrase("niet doen", "do not do"),
    }
)
TIERS: Mapping[Tier, Phrase] = MappingProxyType(
    {
        Tier.FAILING_BASIC: Phrase(", raakt een falende basis", ", concerns a failing basic"),
        Tier.CRITICAL: Phrase(
            ", raakt een moment van de waarheid of hardnekkige oorzaak",
            ", concerns a moment of truth or a stubborn cause",
        ),
        Tier.OTHER: Phrase("", ""),
        Tier.GOOD: Phrase(", gaat over wat al goed is", ", is about what is good already"),
    }
)
ACTION_HEAD = Phrase(
    "Actie|Soort|Impact|Moeite|Eigenaar|Datum", "Action|Kind|Impact|Effort|Owner|Due"
)

PAIR_HEAD = Phrase("Kaart|Nu|Straks|Verschil", "Card|Now|Later|Change")
CHANGED = Phrase("Per contact {v}, gemiddeld over {n}.", "{v} per contact, on average over {n}.")
PAIRS = Plural(Phrase("1 paar", "1 pair"), Phrase("{n} paren", "{n} pairs"))
NO_VALUES = Phrase(
    "Bij geen kaart is het gevoel in beide situaties bekend.",
    "For no card the feeling is known in both states.",
)
CARDS = Phrase(
    "Nieuw: {new}. Vervallen: {removed}. Verplaatst: {moved}.",
    "New: {new}. Removed: {removed}. Moved: {moved}.",
)
DELTAS = Phrase("Verschil: {deltas}.", "Difference: {deltas}.")
DELTA_NAMES = Phrase(
    "piek-eindscore|vermijdbaar|overdrachten|kanaalwissels|dekking",
    "peak–end score|avoidable|hand-overs|channel switches|coverage",
)
NO_BASELINE = Phrase(
    "Dit is de huidige situatie. Kopieer haar als gewenste reis om te vergelijken.",
    "This is the current state. Copy it as the to-be journey to compare.",
)
TOLD_THERE = Phrase(
    "Dit is de huidige situatie. Het verschil staat bij de gewenste reis.",
    "This is the current state. The to-be journey tells the difference.",
)
NO_ORIGIN = Phrase(
    "Deze reis is niet van een huidige situatie gekopieerd.",
    "This journey was not copied from a current state.",
)
NOBODY = Phrase("geen", "none")

TOGETHER = Phrase("Alle fasen samen.", "All stages together.")
UP_TO_HERE = Phrase("Tot en met deze fase {sum}.", "{sum} up to and with this stage.")
CLASH = Phrase(
    "De fasen duren samen {stages}, de reis volgens het formulier {journey}.",
    "The stages take {stages} together, the journey {journey} according to its form.",
)
NO_DURATION = Phrase("Nog niet elke fase heeft een duur.", "Not every stage has a duration yet.")
DURATION_HEAD = Phrase("Fase|Duur", "Stage|Duration")

DAYS = Plural(Phrase("1 dag geleden", "1 day ago"), Phrase("{n} dagen geleden", "{n} days ago"))
RHYTHM = Phrase(
    "Afgesproken is eens per {every} dagen.", "It was agreed to do so every {every} days."
)
LATE = Phrase("te laat", "late")
NEVER = Phrase(
    "Nog niet besproken. Noteer een bespreking in het logboek van het project.",
    "Not discussed yet. Note a meeting in the log of the project.",
)


def actions_entry(teller: Teller) -> Entry:
    """A9, of the journey or as far as it concerns a stage."""
    found = teller.ask(action_order, uses=("actions", "maps"), whole=True)
    reach = _reach(teller)
    here = teller.scope.stage_id is None
    ranked = tuple(each for each in found.ranked if here or reach[each.action_id])
    unscored = tuple(each for each in found.unscored if here or reach[each])
    rest = teller.say(UNSCORED, titles=teller.names(unscored)) if unscored else ()
    if not ranked:
        if not here and not unscored:
            return teller.lacking(Topic.ACTIONS, found, teller.say(NONE_HERE))
        sentence = teller.say(ONLY_UNSCORED) if unscored else ()
        return teller.lacking(Topic.ACTIONS, found, sentence, (rest,))
    titles = [(Span(teller.name(each.action_id), reach[each.action_id]),) for each in ranked]
    numbered = [
        _ranked(teller, at, each, title)
        for at, (each, title) in enumerate(zip(ranked, titles, strict=True), 1)
    ]
    return teller.entry(
        Topic.ACTIONS,
        found,
        str(len(ranked) + len(unscored)),
        teller.say(START_WITH, title=titles[0]),
        lines=(*numbered, rest),
        table=_action_table(teller, found, ranked, unscored),
        cards=tuple(card for each in ranked for card in reach[each.action_id]),
    )


def _reach(teller: Teller) -> Mapping[Id, tuple[Id, ...]]:
    """For each action the cards in the scope that it is about, directly or via their cause."""
    reach = teller.ask(cards_by_target, whole=True, feelings=False)
    found: dict[Id, tuple[Id, ...]] = {}
    for action in teller.project.actions:
        cards = (card.id for target in action.targets for card in reach.get(target, ()))
        found[action.id] = tuple(dict.fromkeys(teller.inside(cards)))
    return found


def _ranked(teller: Teller, at: int, each: Ranked, title: Sentence) -> Sentence:
    return teller.say(
        RANKED,
        at=at,
        title=title,
        quadrant=teller.word(QUADRANTS[each.quadrant]),
        why=teller.word(TIERS[each.tier]),
    )


def _action_table(
    teller: Teller, found: ActionOrder, ranked: tuple[Ranked, ...], unscored: tuple[Id, ...]
) -> Table:
    kinds = {each.action_id: teller.word(QUADRANTS[each.quadrant]) for each in found.ranked}
    order = (*(each.action_id for each in ranked), *unscored)
    by_id = {action.id: action for action in teller.project.actions}
    rows = (
        (
            teller.name(action_id),
            kinds.get(action_id, "–"),
            str(by_id[action_id].impact or "–"),
            str(by_id[action_id].effort or "–"),
            by_id[action_id].owner,
            by_id[action_id].due,
        )
        for action_id in order
    )
    return Table(tuple(teller.word(ACTION_HEAD).split("|")), tuple(rows))


def comparison_entry(teller: Teller) -> Entry:
    """A10: this journey against the one that it was copied from."""
    baseline = teller.journey.baseline_id
    if baseline is None:
        lack = Finding(lack=Lack.NO_PAIRS)
        return teller.lacking(Topic.COMPARISON, lack, teller.say(_no_baseline(teller)))
    found = teller.ask(_against, baseline, uses=("maps",), whole=True)
    if found.lack is not None:
        return teller.lacking(Topic.COMPARISON, found)
    if found.mean_change is None:
        return teller.lacking(
            Topic.COMPARISON, found, teller.say(NO_VALUES), (_lists(teller, found),)
        )
    pairs = teller.count(PAIRS, found.compared)
    return teller.entry(
        Topic.COMPARISON,
        found,
        teller.signed(found.mean_change),
        teller.say(CHANGED, v=teller.signed(found.mean_change, 2), n=pairs),
        lines=(_lists(teller, found), _deltas(teller, found)),
        table=Table(tuple(teller.word(PAIR_HEAD).split("|")), tuple(_pair_rows(teller, found))),
        cards=tuple(pair.after for pair in found.pairs if pair.change),
    )


def _no_baseline(teller: Teller) -> Phrase:
    if teller.journey.state is State.TO_BE:
        return NO_ORIGIN
    is_copied = as_is_and_to_be(teller.project, teller.journey.id) is not None
    return TOLD_THERE if is_copied else NO_BASELINE


def _against(facts: Facts, baseline: Id) -> Comparison:
    return compare(Facts(facts.project, find_map(facts.project, baseline)), facts)


def _pair_rows(teller: Teller, found: Comparison) -> Iterator[tuple[str, ...]]:
    """The cards whose feeling is known in both, as it is and as it should become."""
    for pair in found.pairs:
        if pair.feeling_before is not None and pair.feeling_after is not None:
            card = teller.cards_by_id[pair.after]
            felt = (pair.feeling_before, pair.feeling_after)
            change = round(pair.feeling_after - pair.feeling_before, 1)
            figures = (teller.signed(each) for each in (*felt, change))
            yield f"{teller.numbers.get(card.id, '')} {one_line(card.title)}", *figures


def _lists(teller: Teller, found: Comparison) -> Sentence:
    nobody = teller.word(NOBODY)
    return teller.say(
        CARDS,
        new=teller.links(found.new) or nobody,
        removed=str(len(found.removed)) if found.removed else nobody,
        moved=teller.links(found.moved) or nobody,
    )


def _deltas(teller: Teller, found: Comparison) -> Sentence:
    if found.deltas is None:
        return ()
    names = teller.word(DELTA_NAMES).split("|")
    first, *shares = found.deltas
    figures = ["" if first is None else teller.signed(first)]
    figures += ["" if each is None else teller.percent(each, plus=True) for each in shares]
    told = (f"{name} {figure}" for name, figure in zip(names, figures, strict=True) if figure)
    return teller.say(DELTAS, deltas=", ".join(told))


def duration_entry(teller: Teller) -> Entry:
    """How long it takes; a clash of what was filled in is said."""
    nothing = Finding()
    stage_id = teller.scope.stage_id
    if stage_id is not None:
        return _duration_of_stage(teller, stage_id)
    whole = total(teller.journey)
    found = clash(teller.journey)
    told: Sentence = ()
    if found is not None:
        stages, journey = (teller.words.amount(each) for each in found)
        told = teller.say(CLASH, stages=stages, journey=journey)
    if whole is None:
        sentence = teller.say(NO_DURATION)
        return teller.lacking(Topic.DURATION, nothing, sentence, (told,))
    return teller.entry(
        Topic.DURATION,
        nothing,
        teller.words.amount(whole),
        told or teller.say(TOGETHER),
        table=Table(tuple(teller.word(DURATION_HEAD).split("|")), tuple(_durations(teller))),
    )


def _duration_of_stage(teller: Teller, stage_id: Id) -> Entry:
    own = find_stage(teller.journey, stage_id).duration
    if own is None:
        return teller.lacking(Topic.DURATION, Finding(), teller.say(_NONE_HERE))
    so_far = until(teller.journey, stage_id)
    sentence = () if so_far is None else teller.say(UP_TO_HERE, sum=teller.words.amount(so_far))
    return teller.entry(Topic.DURATION, Finding(), teller.words.amount(own), sentence)


_NONE_HERE = Phrase("Deze fase heeft nog geen duur.", "This stage has no duration yet.")


def _durations(teller: Teller) -> Iterator[tuple[str, str]]:
    for stage in teller.journey.stages:
        if stage.duration is not None:
            yield teller.stage(stage.id), teller.words.amount(stage.duration)


def rhythm_entry(teller: Teller) -> Entry:
    """When the map was last discussed."""
    found = rhythm(teller.project, teller.today)
    if found.days is None:
        return teller.lacking(Topic.RHYTHM, Finding(), teller.say(NEVER))
    return teller.entry(
        Topic.RHYTHM,
        Finding(),
        teller.count(DAYS, found.days),
        teller.say(RHYTHM, every=teller.project.review_every_days),
        marks=(teller.word(LATE),) if found.late else (),
    )
