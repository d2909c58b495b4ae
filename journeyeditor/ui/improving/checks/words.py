"""What the page of the check lists says: answers, scores, hints, the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.analysis.checklists import CheckList, Score, Verdict, items, needs_another_route
from journeyeditor.analysis.hints import Hint
from journeyeditor.i18n import language, translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Activity, Answer
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project
from journeyeditor.telling.check_items import CheckText, item_text, list_text


def about_list(check_list: CheckList) -> CheckText:
    """What a list is called and for, in the language of the window."""
    return list_text(Language(language()), check_list)


def about_item(item: Id) -> CheckText:
    """What an item is called and asks, in the language of the window."""
    return item_text(Language(language()), item)


def answer_word(answer: Answer) -> str:
    """An answer in the middle of a sentence."""
    return {
        None: translate("Checks", "not assessed"),
        0: translate("Checks", "no"),
        1: translate("Checks", "partly"),
        2: translate("Checks", "yes"),
    }[answer]


def percent(share: float) -> str:
    """A share from 0 to 1 as whole percents."""
    return f"{round(share * 100)} %"


def score_line(score: Score) -> str:
    """The score, always with how much was assessed."""
    assessed = translate("Checks", "{answered} of {count} assessed")
    assessed = assessed.format(answered=score.answered, count=score.count)
    if score.value is None:
        return assessed
    return translate("Checks", "Score {score} – {assessed}").format(
        score=percent(score.value), assessed=assessed
    )


def hint_line(hint: Hint) -> str:
    """What the map suggests, "" for nothing."""
    if hint.share is not None:
        text = translate("Checks", "The map: {share} of the frontstage activities have a mandate.")
        return text.format(share=percent(hint.share))
    if hint.answer is None:
        return ""
    return translate("Checks", "The map suggests: {answer}.").format(
        answer=answer_word(hint.answer)
    )


def answers_on_cards(cards: Sequence[Activity], field: str) -> str:
    """How activities on the map answer one of the four employee checks, "" when none does."""
    given = [getattr(card.employee4, field) for card in cards]
    counts = [(given.count(answer), answer_word(answer)) for answer in (0, 1, 2)]
    parts = [f"{count} × {word}" for count, word in counts if count]
    if not parts:
        return ""
    return translate("Checks", "On cards: {answers}.").format(answers=", ".join(parts))


def verdict_line(found: Verdict) -> str:
    """The verdict of the five and four questions together."""
    if found.ideal:
        return translate("Checks", "Verdict of 5 + 4: ideal.")
    parts = []
    if found.unassessed:
        text = translate("Checks", "not assessed ({count})")
        parts.append(text.format(count=len(found.unassessed)))
    if found.short:
        names = ", ".join(about_item(item).name.lower() for item in found.short)
        parts.append(translate("Checks", "not yet: {names}").format(names=names))
    return translate("Checks", "Verdict of 5 + 4: {verdict}.").format(verdict="; ".join(parts))


def route_line(project: Project) -> str:
    """Which route the project takes, and that the last is none to begin with."""
    if project.route is None:
        return translate(
            "Checks", "No route chosen yet: the page of the project has a field for it."
        )
    name = about_item(items(CheckList.ROUTES5)[project.route - 1]).name
    text = translate("Checks", "Route chosen: {name}.").format(name=name)
    if needs_another_route(project):
        text += " " + translate("Project", "Not one to begin with: take another route first.")
    return text


def gate_line() -> str:
    """What a "no" among the basics means."""
    return translate("Checks", "Basics first: as long as one of them is a no, nothing else counts.")
