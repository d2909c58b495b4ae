"""What every analysis hands back: what it rests on, what it left out and why.

Each analysis adds its own values to `Finding`. Numbers are never rounded here and None means "not
applicable"; `lack` then says what is wanting. No text for users.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from journeyeditor.model.base import Id


class Reason(StrEnum):
    """Why something was left out of an analysis."""

    UNMEASURED = "unmeasured"
    """No feeling is known."""
    FEW_ANSWERS = "few_answers"
    """Fewer than five people answered."""
    NO_METRIC = "no_metric"
    """No measurement of the kind that is needed."""
    OFF_SCALE = "off_scale"
    """The measured value does not exist on its scale."""
    NOT_CONVERTIBLE = "not_convertible"
    """The scale cannot be turned into an index, as the share of satisfied customers."""
    NO_SPREAD = "no_spread"
    """Without a standard deviation (or counts) there is no band."""
    NOT_COMPANY = "not_company"
    """A touchpoint that belongs to customers or to social media."""
    NO_DEPARTMENT = "no_department"
    NO_CHANNEL = "no_channel"
    NO_CLASS = "no_class"
    """No Kano class."""
    NO_FULFILMENT = "no_fulfilment"
    NO_DATE = "no_date"
    """Nobody noted since when the Kano class holds."""
    NO_SCORE = "no_score"
    """An action without impact or without effort."""
    CLOSED = "closed"
    """An action that is done or dropped."""
    OTHER_MAP = "other_map"
    """An action about cards of another map."""
    UNMATCHED = "unmatched"
    """A card that the other map does not have."""


class Lack(StrEnum):
    """Why an analysis has no answer at all."""

    NO_CURVE = "no_curve"
    NO_FEELINGS = "no_feelings"
    ONE_FEELING = "one_feeling"
    NO_SCORES = "no_scores"
    NO_CONTACTS = "no_contacts"
    """No touchpoint of the company or a partner."""
    ONE_CONTACT = "one_contact"
    """Two neighbours are needed."""
    NO_OVERALL = "no_overall"
    """No stage has a measurement of overall satisfaction."""
    ONE_OVERALL = "one_overall"
    FIRST_IS_ZERO = "first_is_zero"
    """A change from an index of 0 has no percentage."""
    NO_FRICTION = "no_friction"
    NO_SOLUTION = "no_solution"
    """No factor between 0 and 5 leads to the measured end."""
    NOT_FAILING = "not_failing"
    """Nothing went wrong, so there was nothing to recover."""
    NO_EMPLOYEES = "no_employees"
    """There is no employee journey yet."""
    NO_CLASSES = "no_classes"
    NO_MOMENTS = "no_moments"
    NO_TRIGGER = "no_trigger"
    NO_ACTIONS = "no_actions"
    NO_PAIRS = "no_pairs"
    NO_MEASURED_CURVE = "no_measured_curve"
    """Estimated and target curves never get a band."""
    NO_PARTICIPANTS = "no_participants"
    NO_DEPARTMENTS = "no_departments"


class Skipped(NamedTuple):
    """Something that an analysis left out."""

    id: Id
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """`used` and `skipped` are ids of cards, in reading order, unless the analysis says otherwise.

    `lack` is None when there is an answer.
    """

    used: tuple[Id, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    lack: Lack | None = None


def ratio(part: float, whole: float) -> float | None:
    """A share from 0 to 1, None of nothing."""
    return part / whole if whole else None


def mean(values: tuple[float, ...]) -> float | None:
    """The plain mean, None of no values."""
    return sum(values) / len(values) if values else None


def difference(before: float | None, after: float | None) -> float | None:
    """How much a value went up, None when one of the two is unknown."""
    return None if before is None or after is None else after - before
