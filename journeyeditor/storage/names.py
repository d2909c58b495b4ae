"""Names of files that every file system takes."""

from __future__ import annotations

import re

LONGEST = 80
"""Letters of a name; systems take more, but paths have limits too."""

_RESERVED = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)(?![^.])")
"""Names that Windows keeps for devices, whatever follows the dot."""


def plain_name(title: str) -> str:
    """A title as the name of a file, without ending; "journey" when nothing is left."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", title)
    name = " ".join(plain.split()).strip(". ")[:LONGEST].rstrip(". ")
    return f"_{name}" if _RESERVED.match(name) else name or "journey"
