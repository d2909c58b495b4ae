"""Places where a file does not last: what mail programs, archives and browsers open it from.

Work that is saved there is gone when the program tidies up, and the file that was mailed stays as
it was. Known by the path alone; where nobody knows, a place counts as lasting.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path


class Fleeting(Enum):
    """What the file was opened from."""

    MAIL = auto()
    ARCHIVE = auto()
    BROWSER = auto()
    TEMPORARY = auto()


PLACES: Sequence[tuple[Fleeting, str]] = (
    # Outlook: of old, on the Mac, and the new one
    (Fleeting.MAIL, r"/content\.outlook/"),
    (Fleeting.MAIL, r"/outlook temp/"),
    (Fleeting.MAIL, r"/microsoft/olk/attachments/"),
    (Fleeting.MAIL, r"/com\.microsoft\.outlook/data/(?:tmp|library/caches)/"),
    (Fleeting.MAIL, r"/microsoft\.outlookforwindows_\w+/"),
    # Mail of Windows, Mail of Apple
    (Fleeting.MAIL, r"/microsoft\.windowscommunicationsapps_\w+/"),
    (Fleeting.MAIL, r"/mail downloads/"),
    (Fleeting.MAIL, r"/library/mail/v\d+/"),
    # Thunderbird, Evolution, KMail, Geary
    (Fleeting.MAIL, r"/(?:te?mp|t)/(?:nscopy|nsmail|mozilla_\w+|pid-\d+)/"),
    (Fleeting.MAIL, r"/\.cache/(?:evolution|geary|thunderbird)/"),
    (Fleeting.MAIL, r"/(?:te?mp|t)/(?:evolution|kmail|messageviewer)[\w.-]*/"),
    # Windows, 7-Zip, WinRAR, WinZip, file-roller, Ark, Unarchiver
    (Fleeting.ARCHIVE, r"/te?mp/temp\d+_[^/]+/"),
    (Fleeting.ARCHIVE, r"/te?mp/[^/]*\.zip(?:\.\w+)?/"),
    (Fleeting.ARCHIVE, r"/te?mp/(?:7zo|rar\$|wz)\w*[^/]*/"),
    (Fleeting.ARCHIVE, r"/\.cache/\.fr-\w+/"),
    (Fleeting.ARCHIVE, r"/te?mp/(?:ark|\.?fr|file-roller)-[^/]+/"),
    # Browsers that open without saving
    (Fleeting.BROWSER, r"/inetcache/"),
    (Fleeting.BROWSER, r"/temporary internet files/"),
    (Fleeting.BROWSER, r"/(?:te?mp|t)/(?:chrome|chromium|firefox|edge|mozilla)[\w.-]*/"),
    # Whatever else tidies up by itself
    (Fleeting.TEMPORARY, r"/appdata/local/temp/"),
    (Fleeting.TEMPORARY, r"/var/folders/\w+/[^/]+/t/"),
    (Fleeting.TEMPORARY, r"/library/caches/temporaryitems/"),
)
"""What a path holds, in small letters and with slashes; the first that fits tells."""

_COPY = re.compile(r" ?\(\d{1,3}\)(?=\.|$)")
"""What mail programs and browsers put behind the name of a file that they store once more."""


def fleeting(path: Path) -> Fleeting | None:
    """Why a file does not last where it lies; None when it does."""
    temporary = tempfile.gettempdir()
    inside = path.is_relative_to(temporary)
    found = "/tmp" / path.relative_to(temporary) if inside else path  # noqa: S108 - only a word
    words = found.as_posix().lower()
    kinds = (kind for kind, place in PLACES if re.search(place, words))
    return next(kinds, Fleeting.TEMPORARY if inside else None)


def lasting_name(path: Path) -> str:
    """The name for the file elsewhere, without the number that a program gave its copy."""
    return _COPY.sub("", path.name)
