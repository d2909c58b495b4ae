"""Tell whether files open, and what to think about before their maps are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from journeyeditor.checking.check import remarks
from journeyeditor.checking.sentences import sentence
from journeyeditor.commands.voice import Voice
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load_marked
from journeyeditor.storage.sentences import file_name, left_out


def check(paths: Iterable[Path], voice: Voice) -> bool:
    """Whether all of the files open. A remark upon a map is advice and changes nothing in that."""
    done = [_checked(path, voice) for path in paths]
    return all(done)


def _checked(path: Path, voice: Voice) -> bool:
    try:
        project, _, count = load_marked(path)
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
        return False
    voice.say(translate("Command line", "{file} opens.").format(file=file_name(path.name)))
    if count:
        voice.say(f"  {left_out(path.name, count)}")
    for line in _remarks(project):
        voice.say(f"  {line}")
    return True


def _remarks(project: Project) -> Iterator[str]:
    """A line for each remark; the title of the map stands before it when there are several."""
    for journey in project.maps:
        name = f"{one_line(journey.title)}: " if len(project.maps) > 1 else ""
        yield from (f"{name}{sentence(each)}" for each in remarks(project, journey.id))
