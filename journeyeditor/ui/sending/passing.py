"""What is told of a file that was opened from a place where it does not last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journeyeditor.i18n import translate
from journeyeditor.sending.fleeting import Fleeting
from journeyeditor.ui.start.notice import Choice, Offer


def fleeting_notice(
    path: Path,
    kind: Fleeting,
    save_as: Callable[[], object],
    show: Callable[[Offer | None], object],
) -> Offer:
    """Where it lies, what that means, and a verb that mends it."""
    line = translate("Files", "Nothing is kept there; saving asks where it may stay.")
    choices = (
        Choice(translate("Files", "Save it somewhere lasting…"), save_as),
        Choice(translate("Start", "Close"), lambda: show(None)),
    )
    return Offer(_where(kind).format(file=path.name), (line,), choices)


def _where(kind: Fleeting) -> str:
    match kind:
        case Fleeting.MAIL:
            return translate("Files", "“{file}” was opened from an e-mail.")
        case Fleeting.ARCHIVE:
            return translate("Files", "“{file}” was opened from inside a zip file.")
        case Fleeting.BROWSER:
            return translate("Files", "“{file}” was opened from a browser without saving.")
        case Fleeting.TEMPORARY:
            return translate("Files", "“{file}” lies among temporary files.")
