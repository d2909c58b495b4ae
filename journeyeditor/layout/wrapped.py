"""Stages wrapped into bands of neighbours, as equally wide as can be. Pure counting."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import combinations, pairwise
from typing import NamedTuple

from journeyeditor.layout.style import columns_of
from journeyeditor.model.base import Id
from journeyeditor.model.journey import Stage


def wrapped(stages: Sequence[Stage], count: int) -> tuple[frozenset[Id], ...]:
    """The stages in so many bands of neighbours, as equally wide as can be."""
    inner = range(1, len(stages))
    cuts = combinations(inner, max(0, min(count, len(stages)) - 1))
    return min(map(partial(_pieces, stages), cuts), key=lambda found: found.worst).bands


class _Pieces(NamedTuple):
    worst: tuple[int, int]
    bands: tuple[frozenset[Id], ...]


def _pieces(stages: Sequence[Stage], cuts: Sequence[int]) -> _Pieces:
    """The bands between cuts; the widest counts, then how unequal they are."""
    parts = [stages[a:b] for a, b in pairwise((0, *cuts, len(stages)))]
    widths = [columns_of(part) for part in parts]
    worst = max(widths), sum(width * width for width in widths)
    return _Pieces(worst, tuple(frozenset(stage.id for stage in part) for part in parts))
