"""What a person usually prints: paper, kind and style, as a text that settings keep."""

from __future__ import annotations

from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.setup import Kind, PosterSetup, PrintStyle

_OFFERED = frozenset({Kind.BLANK, Kind.PARTIAL, Kind.RESULT})


def habit_text(setup: PosterSetup) -> str:
    """Such as "A0|result|colour|914"; the last part is empty on sheets."""
    roll = "" if setup.roll is None else f"{setup.roll:g}"
    return "|".join((setup.paper, setup.kind.value, setup.style.value, roll))


def usual_setup(text: str) -> PosterSetup:
    """The poster to begin with; the first that is offered when the text makes no sense."""
    try:
        paper, kind, style, roll = text.split("|")
        setup = PosterSetup(
            paper,
            kind=Kind(kind),
            style=PrintStyle(style),
            roll=float(roll) if roll else None,
        )
    except (ValueError, PosterError):
        return PosterSetup()
    return setup if setup.kind in _OFFERED else PosterSetup()
