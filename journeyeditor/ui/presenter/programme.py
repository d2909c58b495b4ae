"""The order in which a presentation goes: stages, their cards, then the findings. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the presentation is: a step counted from 0, and one of its cards, -1 for none."""

    step: int = 0
    card: int = -1


@dataclass(frozen=True, slots=True)
class Programme:
    """How many cards and teasers each stage has, and how many findings follow; at least one."""

    cards: Sequence[int]
    findings: int

    @property
    def last(self) -> int:
        """The last step."""
        return len(self.cards) + self.findings - 1

    def is_stage(self, moment: Moment) -> bool:
        """Whether a stage is shown, not a finding."""
        return moment.step < len(self.cards)

    def go(self, moment: Moment, by: int) -> Moment:
        """So many steps further; the ends stay where they are."""
        step = min(max(moment.step + by, 0), self.last)
        return moment if step == moment.step and by > 0 else Moment(step)

    def jump(self, step: int) -> Moment | None:
        """A stage by its index, None when there is none."""
        return Moment(step) if 0 <= step < len(self.cards) else None

    def walk(self, moment: Moment, by: int) -> Moment:
        """The next or previous card of the stage; before the first one is the stage itself."""
        if not self.is_stage(moment):
            return moment
        card = min(max(moment.card + by, -1), self.cards[moment.step] - 1)
        return Moment(moment.step, card)
