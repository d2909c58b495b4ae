"""The one place that lets the system open something: a file or folder of the user's, a mail.

Addresses in a file come from strangers: they are text, and nothing here opens them.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_path(path: Path) -> bool:
    """Let the system show a file or a folder; False when nothing opens it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_mail(link: str) -> bool:
    """Let the system's mail program show a mail that the user has seen; False when there is none.

    The link is our own, with everything in it encoded.
    """
    url = QUrl.fromEncoded(link.encode(), QUrl.ParsingMode.StrictMode)
    return url.scheme() == "mailto" and QDesktopServices.openUrl(url)
