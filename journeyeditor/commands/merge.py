"""Join two versions of a project, with what both began with or without; also for git."""

from __future__ import annotations

import argparse
from pathlib import Path

from journeyeditor.commands.voice import Voice
from journeyeditor.i18n import translate
from journeyeditor.merging.conflicts import Joined, Unrelated
from journeyeditor.merging.join import join
from journeyeditor.merging.sentences import Names, unrelated
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project
from journeyeditor.storage.errors import ProjectError, SaveError
from journeyeditor.storage.past import find_base, joined
from journeyeditor.storage.reader import load
from journeyeditor.storage.sentences import file_name
from journeyeditor.storage.writer import write_project

JOINED, CONFLICTS, TROUBLE = 0, 1, 2
"""Exit codes: all joined, joined with questions left, nothing written."""

NO_BASE = "-"


def merge(options: argparse.Namespace, voice: Voice) -> int:
    """Write the joined project and say what became of both; the exit code."""
    try:
        ours, theirs = load(options.ours), load(options.theirs)
        result = join(_base(options.base, ours, theirs), ours, theirs)
        past = joined(ours, theirs)
        write_project(evolve(result.project, past=past), options.out)
    except ProjectError as error:
        about = f"{file_name(options.name)}: " if options.name else ""
        voice.complain(about + error.sentence, error.where)
    except SaveError as error:
        voice.complain(error.sentence, "")
    except Unrelated:
        voice.complain(unrelated(), "")
    else:
        name = options.name or options.out.name
        _tell(result, Names(result.project, ours, theirs), name, voice)
        return CONFLICTS if result.open else JOINED
    return TROUBLE


def _base(word: str, ours: Project, theirs: Project) -> Project | None:
    """The common version; where none is given, that which the two remember.

    Git gives an empty file where there is none.
    """
    path = Path(word)
    if word == NO_BASE or (path.is_file() and path.stat().st_size == 0):
        return find_base(ours, theirs)
    return load(path)


def _tell(result: Joined, names: Names, out: str, voice: Voice) -> None:
    for conflict in result.open:
        voice.say(names.conflict(conflict))
    for note in result.noted:
        text = translate("Command line", "In the note tray: {text}")
        voice.say(text.format(text=" ".join(note.text.split())))
    voice.say(_summary(result, out))


def _summary(result: Joined, out: str) -> str:
    parts = [
        translate("Command line", "%n change(s) of ours", n=len(result.ours)),
        translate("Command line", "%n of theirs", n=len(result.theirs)),
        translate("Command line", "%n alike", n=result.alike),
        translate("Command line", "%n conflict(s) left", n=len(result.open)),
    ]
    return f"{file_name(out)}: {', '.join(parts)}."
