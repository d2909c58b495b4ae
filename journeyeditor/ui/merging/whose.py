"""Whose the sides of a conflict are, and who did what. Knows no Qt.

A second copy is joined to what came of the first: what stands on our side then may be the first
copy's.
"""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate
from journeyeditor.merging.conflicts import Clash, Conflict, Question, Side
from journeyeditor.merging.words import field_word
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.merging.joining import Asked, Copy, Joining


def came_from(asked: Asked, joining: Joining) -> Copy | None:
    """The earlier copy that our side of a conflict came with; None when it is one's own."""
    for at in reversed(range(asked.copy)):
        if _brought(asked.conflict, joining, at):
            return joining.copies[at]
    return None


def _brought(conflict: Conflict, joining: Joining, at: int) -> bool:
    """Whether a copy changed what a conflict is about, and nobody chose against it."""
    step, question = joining.steps[at], conflict.question
    chosen = [each.chosen for each in step.conflicts if each.question == question]
    return chosen in ([], [Side.THEIRS]) and any(
        _is_about(change, question, gone=conflict.our_node is None) for change in step.theirs
    )


def _is_about(change: Change, question: Question, gone: bool) -> bool:
    if change.key != question.key:
        return False
    if question.clash is Clash.FATE:
        return (Fate.REMOVED in change.fates) is gone
    if Fate.ADDED in change.fates:
        return True
    if question.clash is Clash.PLACE:
        return Fate.MOVED in change.fates
    return any(f"{question.field}.".startswith(f"{field.field}.") for field in change.fields)


def side_names(asked: Asked, joining: Joining) -> tuple[str, str]:
    """What to call our side of a conflict, and the other one."""
    first = came_from(asked, joining)
    mine = in_sentence(first.name) if first else translate("Merge", "Mine")
    return mine, in_sentence(joining.copies[asked.copy].name)


def sides_in_a_row(asked: Asked, joining: Joining) -> tuple[str, str]:
    """The same within a line of the list; of several copies the other one is named too."""
    first = came_from(asked, joining)
    mine = _quoted(first.name) if first else translate("Merge", "mine")
    if len(joining.copies) == 1:
        return mine, translate("Merge", "theirs")
    return mine, _quoted(joining.copies[asked.copy].name)


def ours_head(asked: Asked, joining: Joining) -> str:
    """The heading of our side's map: what came with earlier copies is on it too."""
    if not asked.copy:
        return translate("Merge", "Mine")
    before = in_sentence(joining.copies[asked.copy - 1].name)
    return translate("Merge", "Mine, after “{name}”").format(name=before)


def sentence(asked: Asked, joining: Joining, name: str) -> str:
    """What the sides did to the thing called `name`."""
    first, copy = came_from(asked, joining), joining.copies[asked.copy]
    mine = _quoted(first.name) if first else translate("Merge", "You")
    theirs, conflict = _quoted(copy.name), asked.conflict
    field = conflict.question.field
    text = _sentence(conflict, copy.base is not None)
    by = theirs if conflict.ours == conflict.base else mine
    words = field_word(field) if field else ""
    return text.format(mine=mine, theirs=theirs, one=by, name=_called(name), field=words)


def _sentence(conflict: Conflict, has_base: bool) -> str:
    clash = conflict.question.clash
    if clash is Clash.FATE:
        if conflict.our_node is None:
            return translate("Merge", "{mine} removed {name}; {theirs} changed it.")
        return translate("Merge", "{mine} changed {name}; {theirs} removed it.")
    if not has_base:
        return _without_base(clash)
    if clash is Clash.PLACE:
        return translate("Merge", "{mine} and {theirs} moved {name}, to different places.")
    if conflict.base in (conflict.ours, conflict.theirs):  # the word of a feeling that both changed
        return translate("Merge", "{one} changed {name}: {field}. It belongs to the feeling.")
    return translate("Merge", "{mine} and {theirs} changed {name}: {field}.")


def _without_base(clash: Clash) -> str:
    if clash is Clash.PLACE:
        return translate("Merge", "In both, {name} stands at another place.")
    return translate("Merge", "In both, {name} is not the same: {field}.")


def _quoted(name: str) -> str:
    return f"“{in_sentence(name)}”"


def _called(name: str) -> str:
    """A thing in a sentence; what quotes another name stands by itself."""
    return name[:1].lower() + name[1:] if "“" in name else f"“{name}”"
