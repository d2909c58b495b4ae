"""Waits for a disk that does not answer, as long as somebody wants to.

A save that nobody waits for any more may still come to its end: then it was ours, and the next
save does not take it for somebody else's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from journeyeditor.i18n import translate
from journeyeditor.storage.atomic import not_saved
from journeyeditor.storage.errors import NotSaved
from journeyeditor.storage.mark import Mark
from journeyeditor.ui.aside import UnansweredError, run_aside
from journeyeditor.ui.dialogs.questions import Option, Questions

T = TypeVar("T")

STOP = "stop"


class Patience:
    """For the saves of one window."""

    def __init__(self, questions: Questions) -> None:
        self._questions = questions
        self._late: Sequence[object] = ()
        self._path: Path | None = None

    def wait(self, job: Callable[[], T], path: Path, takes_long: Callable[[], object]) -> T:
        """What the job for that file gives, or raises; SaveError when nobody waits for it."""
        try:
            return run_aside(job, takes_long, self._gives_up)
        except UnansweredError as error:
            self._late, self._path = error.given, path
            raise not_saved(NotSaved.NO_ANSWER, path) from None

    def known(self, path: Path, mark: Mark | None) -> Mark | None:
        """What a file is known by here: a save that came late counts."""
        if mark is None or path != self._path:
            return mark
        return next((each for each in self._late if isinstance(each, Mark)), mark)

    def _gives_up(self) -> bool:
        more = translate(
            "Files",
            "Your file is still being saved. You can wait, or save a copy on another disk; your"
            " work stays in this window and in the recovery copy on this computer.",
        )
        options = (
            Option("wait", translate("Files", "&Wait")),
            Option(STOP, translate("Files", "&Stop waiting")),
        )
        answer = self._questions.choose(
            translate("Files", "The disk does not answer."), more, options
        )
        return answer == STOP
