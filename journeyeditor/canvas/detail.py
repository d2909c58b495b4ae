"""How much of a drawing is shown at which zoom. Knows no Qt."""

from __future__ import annotations

from enum import IntEnum

from journeyeditor.layout.drawing import Block, Prims

_MID_BELOW = 0.35
_FAR_BELOW = 0.18
_SLACK = 0.015
"""Zoom must pass a threshold by this much before the detail changes, so that nothing flickers."""


class Detail(IntEnum):
    """Everything, the main things, or only what can be made out on a small map."""

    NEAR = 0
    MID = 1
    FAR = 2


def detail_at(zoom: float, before: Detail | None = None) -> Detail:
    """The detail for a zoom (1.0 = 100 %), coming from the detail shown so far."""
    plain = _plain(zoom)
    if before is None or plain == before:
        return plain
    # Going to less detail needs a zoom well below the threshold, to more one well above it.
    cautious = _plain(zoom + _SLACK if plain > before else zoom - _SLACK)
    return before if (cautious > before) != (plain > before) or cautious == before else cautious


def _plain(zoom: float) -> Detail:
    if zoom < _FAR_BELOW:
        return Detail.FAR
    return Detail.MID if zoom < _MID_BELOW else Detail.NEAR


def prims_at(block: Block, detail: Detail) -> Prims:
    """What to paint of a block at this detail."""
    chosen = block.prims
    if detail is Detail.MID:
        chosen = block.prims if block.mid is None else block.mid
    elif detail is Detail.FAR:
        chosen = prims_at(block, Detail.MID) if block.far is None else block.far
    return chosen
