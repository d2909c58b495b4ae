"""Names of files that every file system takes."""

from __future__ import annotations

import re
import unicodedata

from journeyeditor.model.enums import State
from journeyeditor.model.journey import JourneyMap

LONGEST = 80
"""Letters of a name; systems take more, but paths have limits too."""

_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)(?![^.])")
"""Names that Windows keeps for devices, whatever follows the dot."""


def plain_name(title: str) -> str:
    """A title as the name of a file, without ending; "journey" when nothing is left.

    What cannot be seen goes: signs that turn the direction would hide the ending.
    """
    seen = "".join(sign if sign.isprintable() else " " for sign in title)
    plain = re.sub(r'[<>:"/\\|?*]+', " ", seen)
    name = " ".join(plain.split()).strip(". ")[:LONGEST].rstrip(". ")
    return f"_{name}" if _RESERVED.match(name) else name or "journey"


def map_name(journey: JourneyMap) -> str:
    """The suggested name of files about a map, without ending: title, state, version, date."""
    plain = unicodedata.normalize("NFKD", journey.title.lower())
    plain = "".join(char for char in plain if not unicodedata.combining(char))
    slug = re.sub(r"[^\w]+", "-", plain).strip("-_")[:60].rstrip("-") or "map"
    state = "as-is" if journey.state is State.AS_IS else "to-be"
    version = f"v{journey.version}" if journey.version else ""
    version = re.sub(r"[^\w.-]+", "-", version)
    return "_".join(part for part in (slug, state, version, journey.date) if part)
