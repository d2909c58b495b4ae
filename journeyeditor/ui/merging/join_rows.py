"""What the dialog tells about a joining: its rows and its sentences. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate
from journeyeditor.merging.conflicts import Joined
from journeyeditor.model.project import Note, Project
from journeyeditor.model.titles import in_sentence, one_line
from journeyeditor.ui.improving.rows_view import Row
from journeyeditor.ui.merging.change_rows import change_rows, row_key
from journeyeditor.ui.merging.conflict_words import conflict_rows
from journeyeditor.ui.merging.grouping import groups, telling
from journeyeditor.ui.merging.joining import Copy, Joining
from journeyeditor.ui.merging.words import Told
from journeyeditor.ui.start.when import exactly_when


class JoinRows:
    """The rows of a joining as it stands: to choose, to the note tray, joined by themselves."""

    def __init__(self, work: Joining) -> None:
        self._work = work
        self._joined: dict[str, Change] = {}
        self._notes: dict[str, Note] = {}
        self.told = Told(work.ours)

    def update(self) -> None:
        """An answer has changed what comes of it."""
        work = self._work
        bases = [copy.base for copy in work.copies if copy.base is not None]
        self.told = Told(*bases, *(copy.project for copy in work.copies), work.ours, work.project)

    def all(self) -> tuple[Row, ...]:
        """All rows from top to bottom."""
        return (*conflict_rows(self._work, self.told), *self._noted(), *self._by_itself())

    def change(self, key: str) -> Change | None:
        """The change of a row that joined by itself."""
        return self._joined.get(key)

    def note(self, key: str) -> str:
        """The text of the note of a row, "" for none."""
        note = self._notes.get(key)
        return note.text if note is not None else ""

    def _noted(self) -> Iterator[Row]:
        self._notes = {f"note {note.id}": note for note in self._work.noted}
        if self._notes:
            yield Row("", translate("Merge", "%n to the note tray", n=len(self._notes)))
        for key, note in self._notes.items():
            yield Row(key, one_line(note.text), number="✎")

    def _by_itself(self) -> Iterator[Row]:
        self._joined = {}
        for at, step in enumerate(self._work.steps):
            asked = {conflict.question.key for conflict in step.conflicts}
            copy = self._work.copies[at]
            changes = [c for c in came(step.theirs, copy) if c.key not in asked]
            found = groups(changes, copy.base or self._work.ours, copy.project)
            shown = [change for group in found for change in group.changes]
            if not shown:
                continue
            head = translate("Merge", "%n from “{name}”", n=len(shown))
            yield Row("", head.format(name=in_sentence(copy.name)))
            self._joined |= {f"{at} {row_key(change.key)}": change for change in shown}
            for row in change_rows(found, self.told):
                if row.key:
                    yield row._replace(key=f"{at} {row.key}")


def summary(work: Joining) -> str:
    """Such as "They changed 14 things, you 9. 4 to choose, the rest joins by itself."."""
    pairs = [*zip(work.steps, work.copies, strict=True)]
    theirs = sum(len(came(step.theirs, copy)) for step, copy in pairs)
    # Later copies are joined to what is ours and came from the ones before them.
    ours = sum(len(came(step.ours, copy)) for step, copy in pairs[:1])
    if not theirs:
        return translate("Merge", "All that came in is here already.")
    parts = [translate("Merge", "%n change(s) came in", n=theirs)]
    if ours:
        parts.append(translate("Merge", "you made %n", n=ours))
    alike = sum(map(_alike, work.steps))
    if alike:
        parts.append(translate("Merge", "%n on both sides alike", n=alike))
    said = "; ".join(parts) + ". "
    asked = len(work.asked)
    if not asked:
        return said + translate("Merge", "All of it joins by itself.")
    return said + translate("Merge", "%n to choose, the rest joins by itself.", n=asked)


def came(changes: Iterable[Change], copy: Copy) -> tuple[Change, ...]:
    """What is to be told of changes; where no base is known nothing is gone, it was never there."""
    known = copy.base is not None
    return telling(change for change in changes if known or Fate.REMOVED not in change.fates)


def _alike(step: Joined) -> int:
    """How much both sides changed in the same way, of what is shown."""
    ours = {_what(change) for change in telling(step.ours)}
    return sum(_what(change) in ours for change in telling(step.theirs))


def _what(change: Change) -> tuple[object, ...]:
    after = [(field.field, repr(field.after)) for field in change.fields]
    return change.key, change.fates, change.to_place, tuple(after)


def proposals(work: Joining) -> str:
    """What becomes of the conflicts that nobody looked at."""
    if not work.open:
        return ""
    return translate("Merge", "%n not chosen yet: the proposal holds.", n=work.open)


def keys_line(work: Joining) -> str:
    """What the keys do in the list. What stands at the left is not always mine with more copies."""
    if len(work.copies) == 1:
        return translate("Merge", "In the list: ← mine, → theirs, Enter goes on; Ctrl+Enter joins.")
    return translate("Merge", "In the list: ← left, → right, Enter goes on; Ctrl+Enter joins.")


def rest_texts(work: Joining) -> tuple[str, str]:
    """The buttons that choose a side for all that is left."""
    if len(work.copies) == 1:
        return translate("Merge", "&Mine for the rest"), translate("Merge", "&Theirs for the rest")
    return translate("Merge", "&Left for the rest"), translate("Merge", "&Right for the rest")


def base_line(copy: Copy) -> str:
    """Who saved a copy and when, and whether it is known what both come from."""
    who = saved(copy.project)
    if copy.base is None:
        known = translate("Merge", "no common version is known: what only one of both has stays")
    else:
        moment = _moment(copy.base)
        known = translate("Merge", "both come from the version of {when}").format(when=moment)
        if not moment:
            known = translate("Merge", "the version that both come from is known")
    return " – ".join(filter(None, (in_sentence(copy.name), who, known)))


def saved(project: Project) -> str:
    """Who saved a version and when, as far as it says so."""
    moment = _moment(project)
    if not moment:
        return ""
    if not project.saved_by:
        return translate("Merge", "saved {when}").format(when=moment)
    text = translate("Merge", "saved by {person}, {when}")
    return text.format(person=in_sentence(project.saved_by), when=moment)


def _moment(project: Project) -> str:
    try:
        moment = datetime.fromisoformat(project.saved_at).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return exactly_when(moment, datetime.now().astimezone())
