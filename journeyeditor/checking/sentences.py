"""Remarks in the language of the user: what it is, and what helps."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.i18n import translate
from journeyeditor.model.titles import in_sentence

TOLD = 3
"""How many names a sentence tells before it says "…"."""


def sentence(remark: Remark) -> str:
    """The sentence of a remark."""
    text = _counted(remark) or _plain(remark.rule)
    return text.format(found=remark.found, most=remark.most, names=_named(remark.words))


def _named(words: Sequence[str]) -> str:
    quoted = [f"“{in_sentence(word)}”" for word in words[:TOLD]]
    return ", ".join([*quoted, "…"] if len(words) > TOLD else quoted)


def _counted(remark: Remark) -> str:
    """Sentences that depend on a number; "" for a rule that has none of these."""
    n = remark.found
    match remark.rule:
        case Rule.DEPARTMENT_STAGES:
            return translate(
                "Check",
                "%n stage(s) called after a department: {names}. What does the customer do there?",
                n=n,
            )
        case Rule.LONG_TITLES:
            return translate(
                "Check",
                "%n title(s) of more than {most} words. Nobody reads those in passing.",
                n=n,
            )
        case Rule.UNGROUNDED:
            return translate(
                "Check", "%n card(s) with a measurement still marked as an assumption.", n=n
            )
        case Rule.NO_OWNER:
            return translate("Check", "%n action(s) without an owner.", n=n)
        case Rule.NO_EMPLOYEES if n:
            return translate(
                "Check",
                "The lanes of the employees are not printed: who makes this possible stays out of "
                "sight.",
            )
        case _:
            return ""


def _plain(rule: Rule) -> str:
    return {
        Rule.NO_PERSONA: translate("Check", "No persona yet: whose journey is it?"),
        Rule.NO_SCOPE: translate("Check", "Not filled in yet: where the journey begins and ends."),
        Rule.NO_START: translate("Check", "Not filled in yet: where the journey begins."),
        Rule.NO_END: translate("Check", "Not filled in yet: where the journey ends."),
        Rule.NO_DATE: translate("Check", "No date yet: of which day is this version?"),
        Rule.STAGES: translate(
            "Check",
            "{found} stages: more than {most} are hard to oversee. Join some or make two journeys.",
        ),
        Rule.MOMENTS: translate(
            "Check",
            "{found} moments in one stage: more than {most} are hard to oversee. Split the stage.",
        ),
        Rule.LANES: translate(
            "Check", "{found} lanes: more than {most} do not fit a poster. Hide some."
        ),
        Rule.CARDS: translate(
            "Check",
            "{found} cards of customers: more than {most} nobody reads from a wall. Most of them "
            "stand in {names}.",
        ),
        Rule.ONLY_HAPPY: translate(
            "Check",
            "{found} feelings and none below 0. Did you ask what goes wrong?",
        ),
        Rule.NO_EMPLOYEES: translate("Check", "No lane of the employees: who makes this possible?"),
        Rule.NAMES: translate("Check", "Names of people in the texts that are printed: {names}."),
    }[rule]


def nothing() -> str:
    """There are no remarks."""
    return translate("Check", "Nothing to look at.")


def standing() -> str:
    """What is to be said of every poster."""
    return translate("Check", "Print at 100 %, not “fit to page”.")


def summary(count: int) -> str:
    """How many remarks there are; nothing is a ban."""
    return translate("Check", "%n thing(s) to look at. You can go on anyway.", n=count)
