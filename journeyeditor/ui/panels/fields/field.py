"""A field: what it is called, what it helps with, how it is read and how it is changed.

Knows no Qt and no control: from the same description one thing is filled in, or several at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Generic, TypeVar

from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.panels.fields.shapes import Gathered, Several, Shape

S = TypeVar("S")
"""The subject: what is chosen, with all that is needed to change it."""

T = TypeVar("T")
"""The things that are read, one or several."""


class Various(Enum):
    """Stands for a value that differs between the things that are chosen."""

    VARIOUS = "various"


VARIOUS = Various.VARIOUS


def nothing(_value: object) -> str:
    """For fields whose values can always be used."""
    return ""


@dataclass(frozen=True, kw_only=True)  # no slots: a generic alias of one cannot be called
class Field(Generic[S, T]):
    """One field.

    `word` is in lower case where the language has it so, as in "change {word}". `put` may raise
    ValueError for a value that cannot be used, for which `wrong` has the sentence; EditRefused
    has its own. `there` says whether the subject has the field, `many` whether it makes sense for
    several things at once. `help` is a tool tip, `line` always stands under the field, and `hint`
    is such a line that depends on what the field holds.
    """

    key: str
    word: str
    shape: Shape
    get: Callable[[S, T], Any]
    put: Callable[[Project, S, Any], Project]
    help: str = ""
    line: str = ""
    hint: Callable[[S], str] = nothing
    wrong: Callable[[Any], str] = nothing
    there: Callable[[S], bool] = field(default=lambda _subject: True)
    many: bool = True

    def fits(self, subject: S, things: Sequence[T]) -> bool:
        """Whether it is shown for these."""
        return (self.many or len(things) == 1) and self.there(subject)

    def value(self, subject: S, things: Sequence[T]) -> Any:
        """What all have, or VARIOUS; for several codes how many have each."""
        if isinstance(self.shape, Several | Gathered):
            return self._counts(subject, things)
        first = self.get(subject, things[0])
        for thing in things[1:]:
            if self.get(subject, thing) != first:
                return VARIOUS
        return first

    def _counts(self, subject: S, things: Sequence[T]) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        for thing in things:
            for code in self.get(subject, thing):
                counts[code] = counts.get(code, 0) + 1
        return counts


def capital(text: str) -> str:
    """The text beginning with a capital."""
    return text[:1].upper() + text[1:]


def label_of(word: str, count: int) -> str:
    """What undo calls a change of a field of `count` cards, or of one thing."""
    if count > 1:
        return translate("Field", "{field} of %n card(s)", n=count).format(field=capital(word))
    return capital(translate("Field", "change {field}").format(field=word))
