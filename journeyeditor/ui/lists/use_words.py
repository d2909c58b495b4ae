"""Who names an entry of a list, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from journeyeditor.edits.uses import Use, User
from journeyeditor.i18n import translate


def count_cards(users: Iterable[Use]) -> int:
    """How many cards are among them."""
    return sum(use.user is User.CARD for use in users)


def used_by(users: Iterable[Use]) -> str:
    """Such as "12 cards, 1 lane"; "" when nobody names it."""
    counts = Counter(use.user for use in users)
    return ", ".join(_counted(user, counts[user]) for user in User if counts[user])


def _counted(user: User, n: int) -> str:
    return {
        User.CARD: translate("Lists", "%n card(s)", n=n),
        User.LANE: translate("Lists", "%n lane(s)", n=n),
        User.CURVE: translate("Lists", "%n curve(s)", n=n),
        User.JOURNEY: translate("Lists", "%n journey(s)", n=n),
        User.PARTICIPANT: translate("Lists", "%n participant(s)", n=n),
        User.CAUSE: translate("Lists", "%n root cause(s)", n=n),
        User.ACTION: translate("Lists", "%n action(s)", n=n),
        User.TEASER: translate("Lists", "%n teaser(s)", n=n),
    }[user]
