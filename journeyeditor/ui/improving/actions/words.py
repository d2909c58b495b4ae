"""What the page of the actions says: why an action stands where it stands."""

from __future__ import annotations

from journeyeditor.analysis.actions import ActionOrder, Ranked, Tier
from journeyeditor.analysis.finding import Reason
from journeyeditor.i18n import translate
from journeyeditor.model.project import Action
from journeyeditor.ui.lists.list_words import quadrant_word


def tier_words(tier: Tier) -> str:
    """What an action is about."""
    return {
        Tier.FAILING_BASIC: translate("Actions", "a basic that is not in order"),
        Tier.CRITICAL: translate("Actions", "a critical moment or a stubborn cause"),
        Tier.OTHER: translate("Actions", "something else that can be better"),
        Tier.GOOD: translate("Actions", "what is good already"),
    }[tier]


def why(action: Action, ranked: Ranked) -> str:
    """Why a scored action stands in its place."""
    text = translate("Actions", "{kind} · {about} · impact {impact}, effort {effort}")
    return text.format(
        kind=quadrant_word(ranked.quadrant),
        impact=action.impact,
        effort=action.effort,
        about=tier_words(ranked.tier),
    )


def lacking(action: Action) -> str:
    """What an action lacks to get a place."""
    if action.impact is None and action.effort is None:
        return translate("Actions", "impact and effort are not known yet")
    if action.impact is None:
        return translate("Actions", "impact is not known yet")
    return translate("Actions", "effort is not known yet")


def left_out(order: ActionOrder) -> str:
    """Which actions are not shown, "" when all are."""
    closed = sum(each.reason is Reason.CLOSED for each in order.skipped)
    elsewhere = len(order.skipped) - closed
    parts = []
    if closed:
        parts.append(translate("Actions", "done or dropped: {count}").format(count=closed))
    if elsewhere:
        text = translate("Actions", "about another journey: {count}")
        parts.append(text.format(count=elsewhere))
    if not parts:
        return ""
    return translate("Actions", "Left out: {what}.").format(what=", ".join(parts))


def gate(failing: int) -> str:
    """The head of the page while a basic fails, "" when none does."""
    if not failing:
        return ""
    return translate("Actions", "Basics not in order: {count}. They come first.").format(
        count=failing
    )
