"""The check lists, to tick with a pen or as they are answered already, with the map's hints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from journeyeditor.analysis.checklists import CheckList, Score, answers, items, score, verdict
from journeyeditor.analysis.hints import Hint, hints
from journeyeditor.booklet.matter import Column, Heading, Matter, Table, Words
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Answer
from journeyeditor.telling.check_items import item_text, list_text
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.workpack.brief import Brief

TITLE = Phrase("Checklijsten", "Check lists")
ABOUT = Phrase(
    "Bespreek elke vraag en kruis samen aan. Wat de kaarten suggereren, staat erbij; "
    "het antwoord is aan jullie.",
    "Discuss every question and tick it together. What the cards suggest stands beside it; "
    "the answer is yours.",
)
ITEM, ANSWER, NOTE = (
    Phrase("Vraag", "Question"),
    Phrase("Antwoord", "Answer"),
    Phrase("Notitie", "Note"),
)
WORDS: tuple[Phrase, ...] = (Phrase("nee", "no"), Phrase("deels", "partly"), Phrase("ja", "yes"))
SUGGESTS = Phrase("De kaarten suggereren: {answer}.", "The cards suggest: {answer}.")
SHARE = Phrase(
    "{percent} % van de zichtbare activiteiten heeft mandaat.",
    "{percent} % of the frontstage activities have a mandate.",
)
ASSESSED = Phrase("{answered} van {count} beoordeeld", "{answered} of {count} assessed")
SCORE = Phrase("Score {percent} %, {assessed}", "Score {percent} %, {assessed}")
IDEAL = Phrase("Oordeel van 5 + 4: ideaal.", "Verdict of 5 + 4: ideal.")
SHORT = Phrase("Oordeel van 5 + 4: nog niet: {names}.", "Verdict of 5 + 4: not yet: {names}.")
OPEN = Phrase(
    "Oordeel van 5 + 4: nog niet te geven, {count} niet beoordeeld.",
    "Verdict of 5 + 4: cannot be given yet, {count} not assessed.",
)

LEAST_H = 11.0
"""Room to write a note beside a question, in mm."""

TICKED, OPEN_BOX = "☒", "☐"


def checks(brief: Brief) -> Iterator[Matter]:
    """The chapter: a table for each list, and the verdict of the two that make one."""
    yield Heading(1, brief.say(TITLE))
    yield Words(brief.say(ABOUT), soft=True)
    found = hints(brief.teller.facts)
    for check_list in CheckList:
        yield from _list(brief, check_list, found)
        if check_list is CheckList.EMPLOYEE4:
            yield Words(_verdict(brief))


def _list(brief: Brief, check_list: CheckList, found: Mapping[Id, Hint]) -> Iterator[Matter]:
    about = list_text(brief.project.language, check_list)
    yield Heading(2, about.name)
    yield Words(
        f"{about.question} {_score(brief, score(brief.project, check_list))}.",
        soft=True,
        leads=True,
    )
    columns = (
        Column(brief.say(ITEM), 5),
        Column(brief.say(ANSWER), 3.2),
        Column(brief.say(NOTE), 3.4),
    )
    notes = {check.item: check.note for check in brief.project.checks}
    given = answers(brief.project, check_list)
    rows = tuple(
        (
            _question(brief, item, found.get(item)),
            _boxes(brief, given[item]),
            notes.get(item, ""),
        )
        for item in items(check_list)
    )
    yield Table(columns, rows, LEAST_H, whole=True)


def _question(brief: Brief, item: Id, hint: Hint | None) -> str:
    about = item_text(brief.project.language, item)
    parts = [f"{about.name}. {about.question}"]
    if hint is not None and hint.share is not None:
        parts.append(brief.say(SHARE, percent=round(hint.share * 100)))
    elif hint is not None and hint.answer is not None:
        parts.append(brief.say(SUGGESTS, answer=brief.say(WORDS[hint.answer])))
    return "\n".join(parts)


def _boxes(brief: Brief, answer: Answer) -> str:
    """A box for each answer, the given one ticked."""
    signs = (TICKED if at == answer else OPEN_BOX for at in range(len(WORDS)))
    return "  ".join(f"{sign} {brief.say(word)}" for sign, word in zip(signs, WORDS, strict=True))


def _score(brief: Brief, found: Score) -> str:
    assessed = brief.say(ASSESSED, answered=found.answered, count=found.count)
    if found.value is None:
        return assessed
    return brief.say(SCORE, percent=round(found.value * 100), assessed=assessed)


def _verdict(brief: Brief) -> str:
    found = verdict(brief.project)
    if found.unassessed:
        return brief.say(OPEN, count=len(found.unassessed))
    if found.short:
        names = (item_text(brief.project.language, item).name.lower() for item in found.short)
        return brief.say(SHORT, names=", ".join(names))
    return brief.say(IDEAL)
