"""Words that only the presenter shows, in the language of the project: the room reads them."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.model.enums import Language


@dataclass(frozen=True, slots=True)
class PresenterWords:
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

    def count(self, forms: tuple[str, str], n: int) -> str:
        """One of a pair with the number in it."""
        return forms[0 if n == 1 else 1].format(n=n)


DUTCH = PresenterWords(
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
)

ENGLISH = PresenterWords(
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
)


def presenter_words(language: Language) -> PresenterWords:
    """The words in a project's language."""
    return DUTCH if language is Language.NL else ENGLISH
