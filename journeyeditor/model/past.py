"""What a project remembers of where it came from, so that copies can be joined again."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from journeyeditor.model.base import Node

Print = Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
"""What a version is known by: the same content has the same print, whoever saved it when."""

MOST_PRINTS = 64

PIECE = 16_000
"""Letters of one piece of the packed versions."""

MOST_PIECES = 32


class Past(Node):
    """The versions that this one came from, the newest first.

    Of the versions of `kept`, the newest first, the content is in `packed` as well (XZ in base 64,
    in pieces): those in which the project changed hands. All the others are known by print only.
    """

    prints: Annotated[tuple[Print, ...], Field(max_length=MOST_PRINTS)] = ()
    kept: Annotated[tuple[Print, ...], Field(max_length=MOST_PRINTS)] = ()
    packed: Annotated[
        tuple[Annotated[str, Field(max_length=PIECE, pattern=r"^[A-Za-z0-9+/=]*$")], ...],
        Field(max_length=MOST_PIECES),
    ] = ()


NO_PAST = Past()
