"""A picture as text: a data URL, so that a file holds all of it and names nothing outside."""

from __future__ import annotations

from base64 import b64decode
from typing import Annotated

from pydantic import Field

MOST_LETTERS = 2_000_000
"""The longest text of a picture: 1.5 MB of PNG or JPEG."""

ImageText = Annotated[
    str,
    Field(
        max_length=MOST_LETTERS,
        pattern=r"^(data:image/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2})?$",
    ),
]
"""A PNG or JPEG as a data URL, "" for none."""


def image_bytes(text: str) -> bytes:
    """The bytes of a picture; none for a text that holds no whole number of them."""
    try:
        return b64decode(text.partition(",")[2], validate=True)
    except ValueError:
        return b""
