"""What a person chooses for a work pack."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """The chapters, in their order."""

    AGENDA = "agenda"
    CHECKS = "checks"
    TEASERS = "teasers"
    ACTIONS = "actions"
    REPORT = "report"


EVERYTHING = tuple(Part)


@dataclass(frozen=True, slots=True)
class PackSetup:
    """A work pack: its parts, on A4 or Letter.

    `anonymous` leaves out names of people; `project_inside` lets the file be opened again.
    Raises ValueError for a pack without parts.
    """

    parts: tuple[Part, ...] = EVERYTHING
    letter: bool = False
    anonymous: bool = False
    project_inside: bool = True

    def __post_init__(self) -> None:
        """Refuse what has no pages."""
        if not self.parts:
            raise ValueError("a work pack without parts")
