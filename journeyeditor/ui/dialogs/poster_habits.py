"""What a person usually prints: paper, kind, style and tiles, as a text that settings keep."""

from __future__ import annotations

from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.setup import Kind, PosterSetup, PrintStyle, Tiles


def habit_text(setup: PosterSetup) -> str:
    """Such as "A0|result|colour|914|A3"; the last parts are empty on sheets, and in one piece."""
    roll = "" if setup.roll is None else f"{setup.roll:g}"
    kind = Kind.RESULT if setup.kind is Kind.COMPARISON else setup.kind  # few maps have a partner
    tiles = "" if setup.tiles is None else setup.tiles.sheet
    return "|".join((setup.paper, kind.value, setup.style.value, roll, tiles))


def usual_setup(text: str) -> PosterSetup:
    """The poster to begin with; the first that is offered when the text makes no sense."""
    try:
        paper, kind, style, roll, tiles, *_ = *text.split("|"), ""
        return PosterSetup(
            paper,
            kind=Kind(kind),
            style=PrintStyle(style),
            roll=float(roll) if roll else None,
            tiles=Tiles(tiles) if tiles else None,
        )
    except (ValueError, PosterError):
        return PosterSetup()
