"""The only place where something becomes markup: text, names and numbers that can do no harm.

Knows no drawings.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from journeyeditor.layout.tidy import for_xml

_NO_NAME = re.compile(r"[^A-Za-z0-9_.:-]")


def safe(text: str) -> str:
    """Text as the content of an element or the value of an attribute in double quotes."""
    return escape(for_xml(text), {'"': "&quot;"})


def name(text: str) -> str:
    """The value of an `id`: as it is, for those of a drawing hold nothing else."""
    return _NO_NAME.sub("-", text)


def colour(value: str) -> str:
    """A colour as SVG takes it; black for what is none."""
    return value if re.fullmatch("#[0-9A-Fa-f]{6}", value) else "#000000"


class Numbers(dict[float, str]):
    """Numbers to a thousandth of a mm, each formatted once."""

    def __missing__(self, value: float) -> str:
        text = f"{value:.3f}".rstrip("0").rstrip(".")
        written = self[value] = "0" if text in {"-0", ""} else text
        return written
