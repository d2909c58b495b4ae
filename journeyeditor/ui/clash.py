"""What is told and asked when somebody else changes the file of a window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.dialogs.questions import Option, Questions
from journeyeditor.ui.start.notice import Choice, Offer
from journeyeditor.ui.start.when import exactly_when

COPY, REPLACE, LOAD = "copy", "replace", "load"
JOIN, COMPARE = "join", "compare"

Show = Callable[[Offer | None], object]


def ask_clash(questions: Questions, sentence: str, theirs: Project | None) -> str:
    """`JOIN` both or `LOAD` theirs (when it opens), save a `COPY`, or `REPLACE` theirs; "" = no."""
    stays = translate(
        "Files",
        "Nothing is lost: what you replace stays under Earlier versions, and what you load"
        " over your own work can be undone.",
    )
    options = [] if theirs is None else [Option(JOIN, translate("Files", "&Join both…"))]
    options += [
        Option(COPY, translate("Files", "Save mine as a &copy…")),
        Option(REPLACE, translate("Files", "&Replace theirs")),
    ]
    if theirs is not None:
        options.append(Option(LOAD, translate("Files", "&Load theirs")))
    more = "\n\n".join(filter(None, (who_saved(theirs), stays)))
    return questions.choose(sentence, more, options)


def changed_notice(
    path: Path, merge: Callable[[str], object], choices: tuple[Callable[[], object], ...]
) -> Offer:
    """The file was changed while there is work here; `merge` joins or compares with it."""
    head = translate("Files", "“{file}” was changed by somebody else.")
    line = translate("Files", "Your own changes are still here.")
    load, keep, copy = choices
    verbs = (
        Choice(translate("Files", "Join…"), partial(merge, JOIN)),
        Choice(translate("Files", "Compare"), partial(merge, COMPARE)),
        Choice(translate("Files", "Load theirs"), load),
        Choice(translate("Files", "Keep mine"), keep),
        Choice(translate("Files", "Save mine as a copy…"), copy),
    )
    return Offer(head.format(file=path.name), (line,), verbs)


def gone_notice(path: Path, show: Show) -> Offer:
    """The file is not there any more."""
    head = translate("Files", "“{file}” is not there any more.")
    line = translate("Files", "Your work is still here; saving puts it back.")
    return Offer(head.format(file=path.name), (line,), (_read(show),))


def loaded_notice(path: Path, theirs: Project, show: Show) -> Offer:
    """The version of somebody else is shown now."""
    head = translate("Files", "“{file}” was changed by somebody else; you see their version.")
    undo = translate("Files", "Ctrl+Z shows what you had.")
    line = " ".join(filter(None, (who_saved(theirs), undo)))
    return Offer(head.format(file=path.name), (line,), (_read(show),))


def who_saved(project: Project | None) -> str:
    """Who saved a version and when, as far as it says so; "" when it does not."""
    if project is None or not project.saved_at:
        return ""
    try:
        moment = datetime.fromisoformat(project.saved_at).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    when = exactly_when(moment, datetime.now().astimezone())
    if not project.saved_by:
        return translate("Files", "It was saved {when}.").format(when=when)
    text = translate("Files", "{person} saved it {when}.")
    return text.format(person=in_sentence(project.saved_by), when=when)


def _read(show: Show) -> Choice:
    return Choice(translate("Start", "Close"), lambda: show(None))
