"""Words of what a map says, in the language of the project: everybody in the room reads them."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.model.enums import Language


@dataclass(frozen=True, slots=True)
class TellingWords:
    """Sentences of stages and findings; those with braces are filled in, pairs are one and more."""

    card: str
    findings: str
    which: str
    truths: tuple[str, str]
    cause: str
    basics: tuple[str, str]
    feelings: str
    feeling: str
    steps: tuple[str, str]
    stages: tuple[str, str]
    in_stages: str
    nothing: str
    peak_end: str
    remembered: str
    lower: str
    higher: str
    overall: str
    contacts: str
    avoidable: str
    avoidable_more: str
    recovered: str
    never_recovered: str
    better_later: str
    covered: str
    uncovered: str
    all_covered: str
    hand_overs: tuple[str, str]
    transitions: str
    change: str
    change_more: str
    head_change: str
    head_peak_end: str
    head_gap: str
    head_basics: str
    head_avoidable: str
    head_cause: str
    head_covered: str
    head_uncovered: str
    head_hand_overs: str
    head_recovered: str
    head_switching: str
    switching_source: str
    diff_mean: str
    diff_peak_end: str
    diff_best: str
    diff_worst: str
    diff_avoidable: str
    diff_basics: str
    diff_removed: tuple[str, str]
    diff_new: tuple[str, str]
    diff_moved: tuple[str, str]
    diff_kept: tuple[str, str]
    diff_unfelt: tuple[str, str]
    diff_unmatched: str
    figure_peak_end: str
    figure_mean: str
    figure_avoidable: str
    figure_hand_overs: str
    figure_covered: str
    points: str
    not_known: str
    teaser: str
    minutes: tuple[str, str]
    teaser_for: str
    materials: str

    def count(self, forms: tuple[str, str], n: int) -> str:
        """One of a pair with the number in it."""
        return forms[0 if n == 1 else 1].format(n=n)


DUTCH = TellingWords(
    card="kaart {numbers}",
    findings="Bevindingen",
    which="{n} van {all}",
    truths=("1 moment van de waarheid", "{n} momenten van de waarheid"),
    cause="{n} contacten, 1 oorzaak",
    basics=("1 basis niet op orde", "{n} basiszaken niet op orde"),
    feelings="Gevoel {low} tot {high}",
    feeling="Gevoel {v}",
    steps=("1 stap", "{n} stappen"),
    stages=("1 fase", "{n} fasen"),
    in_stages="{steps} in {stages}",
    nothing="Hier staat nog niets",
    peak_end="Piek-eindscore {v}",
    remembered="Zo blijft hij hangen: piek {peak} ({peak_at}), einde {end} ({end_at}); {source}.",
    lower="Totaaloordeel {percent} % lager",
    higher="Totaaloordeel {percent} % hoger",
    overall="Van {first} naar {last} op een schaal van 100",
    contacts=", terwijl de losse contacten van {first} naar {last} gaan",
    avoidable="{k} van {n} contacten vermijdbaar",
    avoidable_more="Ze waren niet nodig geweest als het eerder goed ging ({cards}).",
    recovered="{k} van {n} missers hersteld",
    never_recovered="Na geen enkele misser volgde een beter contact over hetzelfde ({cards}).",
    better_later="Na die missers volgde een beter contact over hetzelfde ({cards}).",
    covered="{k} van {n} contacten met een medewerker",
    uncovered="Zonder medewerker: {cards}.",
    all_covered="Achter elk contact staat iemand.",
    hand_overs=(
        "1 overdracht tussen afdelingen",
        "{n} overdrachten tussen afdelingen",
    ),
    transitions="Bij {k} van {n} stappen van contact naar contact volgt een andere afdeling.",
    change="Gevoel {v} per contact",
    change_more="Gemiddeld over {n} contacten, vergeleken met de huidige situatie.",
    head_change="Verandering van het gevoel per contact, gemiddeld over {n} contacten",
    head_peak_end="Piek-eindscore: piek {peak} ({peak_at}), einde {end} ({end_at}); {source}",
    head_gap="Totaaloordeel van {first} naar {last} op een schaal van 100",
    head_basics="Basis niet op orde: {cards}",
    head_avoidable="Vermijdbare contacten ({cards})",
    head_cause=", vooral door: {cause}",
    head_covered="Contacten met een medewerker erachter",
    head_uncovered="; zonder: {cards}",
    head_hand_overs="; {k} overdrachten bij {n} overgangen",
    head_recovered="Missers die later zijn hersteld ({cards})",
    head_switching="Van de klanten overweegt na zoveel slechte contacten over te stappen*",
    switching_source="* 57 % na 1, 78 % na meer slechte contacten: CustomerScope, bron onbekend",
    diff_mean="Verandering van het gevoel, gemiddeld over {n} kaarten die in beide staan",
    diff_peak_end=(
        "Piek-eindscore van {before} naar {after}: straks piek {peak} ({peak_at}), "
        "einde {end} ({end_at})"
    ),
    diff_best="Meeste winst: {card}, van {before} naar {after}",
    diff_worst="Levert in: {card}, van {before} naar {after}",
    diff_avoidable="Vermijdbare contacten: nu {k} van {n}, straks {j} van {m}",
    diff_basics="Basis niet op orde: nu {before}, straks {after}",
    diff_removed=("1 kaart vervalt", "{n} kaarten vervallen"),
    diff_new=("1 kaart is nieuw", "{n} kaarten zijn nieuw"),
    diff_moved=("1 kaart is verplaatst", "{n} kaarten zijn verplaatst"),
    diff_kept=("1 kaart blijft op zijn plaats", "{n} kaarten blijven op hun plaats"),
    diff_unfelt=(
        "Van 1 kaart die in beide staat is het gevoel niet in beide bekend.",
        "Van {n} kaarten die in beide staan is het gevoel niet in beide bekend.",
    ),
    diff_unmatched="Geen kaart van de gewenste situatie komt uit de huidige",
    figure_peak_end="Piek-eindscore",
    figure_mean="Gemiddeld gevoel, n = {n}",
    figure_avoidable="Vermijdbare contacten",
    figure_hand_overs="Overdrachten tussen afdelingen",
    figure_covered="Contacten met een medewerker",
    points="{v} %-punt",
    not_known="n.v.t.",
    teaser="Voel het zelf: {form}",
    minutes=("1 minuut", "{n} minuten"),
    teaser_for="voor {departments}",
    materials="Nodig: {materials}",
)

ENGLISH = TellingWords(
    card="card {numbers}",
    findings="Findings",
    which="{n} of {all}",
    truths=("1 moment of truth", "{n} moments of truth"),
    cause="{n} contacts, 1 cause",
    basics=("1 basic not in order", "{n} basics not in order"),
    feelings="Feeling {low} to {high}",
    feeling="Feeling {v}",
    steps=("1 step", "{n} steps"),
    stages=("1 stage", "{n} stages"),
    in_stages="{steps} in {stages}",
    nothing="Nothing here yet",
    peak_end="Peak–end score {v}",
    remembered="How it is remembered: peak {peak} ({peak_at}), end {end} ({end_at}); {source}.",
    lower="Overall satisfaction {percent} % lower",
    higher="Overall satisfaction {percent} % higher",
    overall="From {first} to {last} on a scale of 100",
    contacts=", while the contacts by themselves go from {first} to {last}",
    avoidable="{k} of {n} contacts avoidable",
    avoidable_more="They would not have been needed had it gone well before ({cards}).",
    recovered="{k} of {n} failures put right",
    never_recovered="No failure was followed by a better contact about the same ({cards}).",
    better_later="These failures were followed by a better contact about the same ({cards}).",
    covered="{k} of {n} contacts with an employee",
    uncovered="Without an employee: {cards}.",
    all_covered="There is somebody behind every contact.",
    hand_overs=("1 hand-over between departments", "{n} hand-overs between departments"),
    transitions="In {k} of {n} steps from contact to contact another department follows.",
    change="Feeling {v} per contact",
    change_more="On average over {n} contacts, compared with the current state.",
    head_change="Change of feeling per contact, on average over {n} contacts",
    head_peak_end="Peak–end score: peak {peak} ({peak_at}), end {end} ({end_at}); {source}",
    head_gap="Overall satisfaction from {first} to {last} on a scale of 100",
    head_basics="Basics not in order: {cards}",
    head_avoidable="Avoidable contacts ({cards})",
    head_cause=", mostly because of: {cause}",
    head_covered="Contacts with an employee behind them",
    head_uncovered="; without: {cards}",
    head_hand_overs="; {k} hand-overs in {n} transitions",
    head_recovered="Failures that were put right later ({cards})",
    head_switching="Of customers consider leaving after so many bad contacts*",
    switching_source="* 57 % after 1, 78 % after more bad contacts: CustomerScope, source unknown",
    diff_mean="Change of feeling, on average over {n} cards that are in both",
    diff_peak_end=(
        "Peak–end score from {before} to {after}: then peak {peak} ({peak_at}), "
        "end {end} ({end_at})"
    ),
    diff_best="Gains most: {card}, from {before} to {after}",
    diff_worst="Loses: {card}, from {before} to {after}",
    diff_avoidable="Avoidable contacts: now {k} of {n}, then {j} of {m}",
    diff_basics="Basics not in order: now {before}, then {after}",
    diff_removed=("1 card goes", "{n} cards go"),
    diff_new=("1 card is new", "{n} cards are new"),
    diff_moved=("1 card has moved", "{n} cards have moved"),
    diff_kept=("1 card stays in its place", "{n} cards stay in their places"),
    diff_unfelt=(
        "Of 1 card that is in both, the feeling is not known in both.",
        "Of {n} cards that are in both, the feeling is not known in both.",
    ),
    diff_unmatched="No card of the future state comes from the current one",
    figure_peak_end="Peak–end score",
    figure_mean="Mean feeling, n = {n}",
    figure_avoidable="Avoidable contacts",
    figure_hand_overs="Hand-overs between departments",
    figure_covered="Contacts with an employee",
    points="{v} pts",
    not_known="n/a",
    teaser="Feel it yourself: {form}",
    minutes=("1 minute", "{n} minutes"),
    teaser_for="for {departments}",
    materials="Needed: {materials}",
)


def telling_words(language: Language) -> TellingWords:
    """The words in a project's language."""
    return DUTCH if language is Language.NL else ENGLISH
