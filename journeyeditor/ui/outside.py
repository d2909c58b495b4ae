"""The one place that lets the system open something: a file or folder of the user's, an address.

An address comes from a file and so from a stranger. Only what a browser or a mail program takes is
one; all of it is shown before it is opened, and until then nobody looks whether it exists.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_WEB = re.compile(r"https?://[^\s\\]+|mailto:[^\s\\]+@[^\s\\]+", re.IGNORECASE)
_HOST_ONLY = re.compile(r"www\.[^\s\\/@:]+\.[^\s\\@:]+", re.IGNORECASE)
"""An address as people write it down."""

LONGEST = 2000
"""Letters of an address; a longer one could not be shown whole."""


def open_path(path: Path) -> bool:
    """Let the system show a file or a folder; False when nothing opens it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_mail(link: str) -> bool:
    """Let the system's mail program show a mail that the user has seen; False when there is none.

    The link is our own, with everything in it encoded.
    """
    url = QUrl.fromEncoded(link.encode(), QUrl.ParsingMode.StrictMode)
    return url.scheme() == "mailto" and QDesktopServices.openUrl(url)


def address_in(text: str) -> QUrl | None:
    """The address that a text is, as it will be opened; None when it is none that may be."""
    text = text.strip()
    if _HOST_ONLY.fullmatch(text):
        text = f"https://{text}"
    if len(text) > LONGEST or not text.isprintable() or not _WEB.fullmatch(text):
        return None
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.userName() or url.password():
        return None
    is_mail = url.scheme() == "mailto"
    return url if bool(url.host()) != is_mail else None


def open_address(url: QUrl) -> bool:
    """Let the system open an address that was shown, as `shown` writes it."""
    return QDesktopServices.openUrl(url)


def shown(url: QUrl) -> str:
    """All of an address, with the letters of its host that look like others spelled out."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
