"""One thing to think about before printing: the rule, the numbers, and what it is about."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from journeyeditor.model.base import Id


class Rule(StrEnum):
    """What can be remarked upon, in the order in which it is told."""

    NO_PERSONA = "no_persona"
    NO_SCOPE = "no_scope"
    """Neither where the journey begins nor where it ends is filled in."""
    NO_START = "no_start"
    NO_END = "no_end"
    NO_DATE = "no_date"
    STAGES = "stages"
    """More stages than can be overseen."""
    MOMENTS = "moments"
    LANES = "lanes"
    CARDS = "cards"
    DEPARTMENT_STAGES = "department_stages"
    """Stages called after a department: that is how the firm sees it, not the customer."""
    LONG_TITLES = "long_titles"
    ONLY_HAPPY = "only_happy"
    NO_EMPLOYEES = "no_employees"
    """No lane of the employees is printed."""
    UNGROUNDED = "ungrounded"
    """Somebody measured it, and yet the card calls itself an assumption."""
    NO_OWNER = "no_owner"
    NAMES = "names"
    """Names of people in what is printed."""


class Remark(NamedTuple):
    """What a rule found.

    `refs` are ids of what it is about, in reading order: things on the map, for NO_OWNER actions;
    none for a field of the journey. `found` is how much there is of it, `most` how much would be
    well; `words` are names to be told.
    """

    rule: Rule
    refs: tuple[Id, ...] = ()
    found: int = 0
    most: int = 0
    words: tuple[str, ...] = ()
