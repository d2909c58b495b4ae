"""What is looked at just before a file is replaced: is it still the one that was read here?

And what it held is kept among the earlier versions, whoever wrote it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from journeyeditor.storage.atomic import not_saved
from journeyeditor.storage.earlier import Earlier
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.mark import Mark, mark, mark_of

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Care:
    """`expect` is what the file is known by; None = whatever is there may be replaced."""

    expect: Mark | None = None
    earlier: Earlier | None = None

    def __call__(self, target: Path) -> None:
        """Raises SaveError of the kind CHANGED, or OSError when nobody can tell."""
        try:
            data = target.read_bytes()
        except FileNotFoundError:
            return
        if self.expect is not None and mark(data) != self.expect:
            raise not_saved(NotSaved.CHANGED, target)
        if self.earlier is not None:
            self._keep(data, target, self.earlier)
            if mark_of(target) != mark(data):  # keeping takes a while
                raise not_saved(NotSaved.CHANGED, target)

    @staticmethod
    def _keep(data: bytes, target: Path, earlier: Earlier) -> None:
        """Without room for the old one the new one is saved all the same: that is what counts."""
        try:
            earlier.keep(data, target, datetime.now().astimezone())
        except SaveError as error:
            log.warning("no earlier version is kept: %s", error.kind.value)
