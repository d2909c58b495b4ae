"""Tell what the analyses say of the maps in files, as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from journeyeditor.commands.voice import Voice
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project
from journeyeditor.storage.errors import ProjectError
from journeyeditor.storage.reader import load
from journeyeditor.telling.report.text import report_text


def report(
    paths: Iterable[Path], language: str | None, today: date, voice: Voice, *, why: bool
) -> bool:
    """Whether all of the files open. The words are in the language of each project, if None."""
    done = [_told(path, language, today, voice, why=why) for path in paths]
    return all(done)


def _told(path: Path, language: str | None, today: date, voice: Voice, *, why: bool) -> bool:
    try:
        project = load(path)
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
        return False
    chosen = Language(language) if language else project.language
    voice.say("\n\n".join(_reports(project, chosen, today, why=why)))
    return True


def _reports(project: Project, language: Language, today: date, *, why: bool) -> Iterator[str]:
    for journey in project.maps:
        yield report_text(project, journey.id, language, today, why=why)
