"""What is told when a file held control characters, which a project never holds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journeyeditor.i18n import translate
from journeyeditor.storage.sentences import left_out
from journeyeditor.ui.start.notice import Choice, Offer


def sifted_notice(path: Path, count: int, show: Callable[[Offer | None], object]) -> Offer:
    """How many there were, and that the file still has them."""
    more = translate(
        "Files", "They cannot be seen or printed. The file stays as it is until you save."
    )
    close = Choice(translate("Start", "Close"), lambda: show(None))
    return Offer(left_out(path.name, count), (more,), (close,))


def with_sifted(offer: Offer, path: Path, count: int) -> Offer:
    """Another notice of the same file that tells this as well."""
    return offer._replace(lines=(*offer.lines, left_out(path.name, count))) if count else offer
