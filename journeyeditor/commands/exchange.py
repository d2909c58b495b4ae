"""Maps from and to other programs: what came and what did not is said, a line each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from journeyeditor.commands.voice import Voice
from journeyeditor.edits.anonymity import anonymised
from journeyeditor.edits.new import random_id
from journeyeditor.exchange.formats import (
    MOST_BYTES,
    Arrival,
    Departure,
    ExchangeError,
    ExportFormat,
    Remark,
    Source,
)
from journeyeditor.exchange.own import own_exports, own_imports
from journeyeditor.exchange.rows_return import bring_back, knows
from journeyeditor.exchange.sheet_reading import meant, read
from journeyeditor.i18n import language, translate
from journeyeditor.importing.table import Reading
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import ProjectError, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.storage.sentences import file_name
from journeyeditor.storage.writer import serialise


def import_map(path: Path, out: Path, voice: Voice, into: Path | None = None) -> bool:
    """Make a project of a file of another program; whether it was written.

    `into` is the project that a table was made of: it gets the changes of the table.
    """
    try:
        arrival = _read(path) if into is None else _brought_back(path, load(into))
        write_bytes(serialise(arrival.project), out)
    except ExchangeError as error:
        text = translate("Command line", "Nothing imported from {file}: {sentence}")
        sentence = text.format(file=file_name(path.name), sentence=error.sentence)
        voice.complain(sentence, error.where)
        return False
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
        return False
    except SaveError as error:
        voice.complain(error.sentence, "")
        return False
    except OSError:
        text = translate("Command line", "{file} cannot be read.")
        voice.complain(text.format(file=file_name(path.name)), "")
        return False
    for line in _told(out, arrival):
        voice.say(line)
    return True


def export_text(path: Path, out: Path, voice: Voice, *, anonymous: bool, grid: bool) -> bool:
    """Write the first map of a file in the format that the ending of `out` means.

    `grid`: a table has the stages across.
    """
    forms = [each for each in own_exports() if each.ending == out.suffix.lower()]
    form = next((each for each in forms if each.key.startswith("grid") is grid), forms[0])
    try:
        departure = _written(path, form, anonymous)
        write_bytes(departure.data, out)
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
        return False
    except (ExchangeError, SaveError) as error:
        voice.complain(error.sentence, "")
        return False
    text = translate("Command line", "{file} is written.")
    voice.say(text.format(file=file_name(out.name)))
    for line in _remarks(departure.left_out, "! "):
        voice.say(line)
    return True


def _written(path: Path, form: ExportFormat, anonymous: bool) -> Departure:
    project = load(path)
    if anonymous:
        project = anonymised(project)
    return form.write(project, project.maps[0].id)


def _read(path: Path) -> Arrival:
    """What comes of a file. Raises ExchangeError and OSError."""
    ending = path.suffix.lower()
    form = next((each for each in own_imports() if ending in each.endings), None)
    if form is None:
        known = " ".join(dict.fromkeys(e for each in own_imports() for e in each.endings))
        text = translate("Command line", "known are files that end in {endings}")
        raise ExchangeError(text.format(endings=known))
    with path.open("rb") as file:
        data = file.read(MOST_BYTES + 1)
    return form.read(Source(data, path.name, Language(language()), random_id))


def _brought_back(path: Path, project: Project) -> Arrival:
    """The project with the changes of all sheets of a table that know cards of its maps."""
    with path.open("rb") as file:
        source = Source(file.read(MOST_BYTES + 1), path.name, project.language, random_id)
    came, aside, known = list[Remark](), list[Remark](), False
    for name in read(source).sheets or ("",):
        sheet, choices = meant(read(source, Reading(sheet=name)))
        for journey in project.maps:
            if knows(journey, sheet, choices):
                back = bring_back(project, journey.id, sheet, choices, random_id)
                project, known = back.project, True
                came += back.came
                aside += back.aside
    if not known:
        text = translate("Command line", "No row of the table is a card of this project.")
        raise ExchangeError(text)
    return Arrival(project, tuple(came), tuple(aside))


def _told(out: Path, arrival: Arrival) -> Iterator[str]:
    text = translate("Command line", "{file} is written.")
    yield text.format(file=file_name(out.name))
    yield from _remarks(arrival.came, "")
    yield from _remarks(arrival.aside, "! ")


def _remarks(remarks: Iterable[Remark], sign: str) -> Iterator[str]:
    for text, where in remarks:
        yield f"  {sign}{text} ({where})" if where else f"  {sign}{text}"
