"""What is asked for: which part of a map, and how to reckon. Loads no analysis."""

from __future__ import annotations

from typing import NamedTuple

from journeyeditor.model.base import Id


class Scope(NamedTuple):
    """What is read: the whole journey, one stage, or one card."""

    stage_id: Id | None = None
    card_id: Id | None = None


JOURNEY = Scope()


class Options(NamedTuple):
    """What the reader may choose: friction as measured, means by number of answers, values of
    fewer than five people too, and the contacts of the chain (None = all with a share)."""

    calibrated: bool = False
    weighted: bool = False
    few: bool = False
    chain: frozenset[Id] | None = None


USUAL = Options()
