"""Put the measurements of a table on the first map of a file, and tell what became of every row."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from journeyeditor.commands.measurement_options import TAB
from journeyeditor.commands.voice import Voice
from journeyeditor.edits.new import random_id
from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Choices, guess
from journeyeditor.importing.left_over import left_over_file
from journeyeditor.importing.outcome import Preview
from journeyeditor.importing.places import JOURNEY, Places
from journeyeditor.importing.putting import put_on_map
from journeyeditor.importing.reading import read_table_file
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.sentences import item_score, rows_of, target_name, why
from journeyeditor.importing.table import Reading, Table, TableError
from journeyeditor.importing.understanding import understand
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import ProjectError, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.storage.sentences import file_name
from journeyeditor.storage.writer import write_project


def import_measurements(options: argparse.Namespace, voice: Voice) -> bool:
    """Whether anything was placed and all that was asked for is written."""
    try:
        return _import(options, voice)
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
    except (TableError, SaveError) as error:
        voice.complain(error.sentence, "")
    except OSError:
        text = translate("Import", "This file cannot be read. Is it there, and may you open it?")
        voice.complain(text, file_name(options.table.name))
    return False


def _import(options: argparse.Namespace, voice: Voice) -> bool:
    project = load(options.project)
    journey = project.maps[0]
    separator = "\t" if options.separator == TAB else options.separator
    reading = Reading(options.encoding, separator, options.sheet)
    table = read_table_file(options.table, reading)
    choices = _chosen(guess(table, project, journey), options)
    preview = understand(table, project, journey.id, choices)
    places = Places(project, journey)
    for line in _told(table, preview, places):
        voice.say(line)
    if options.rest is not None:
        _write_rest(options.rest, table, choices, preview, places)
    if not preview.items:
        voice.complain(translate("Command line", "No row gets a place; nothing is written."), "")
        return False
    write_project(put_on_map(project, journey.id, preview, random_id), options.out)
    text = translate("Command line", "%n measurement(s) in {file}.", n=len(preview.items))
    voice.say(text.format(file=file_name(options.out.name)))
    return True


def _chosen(guessed: Choices, options: argparse.Namespace) -> Choices:
    return replace(
        guessed,
        scale=Scale(options.scale) if options.scale else guessed.scale,
        ces=Scale(options.ces) if options.ces else None,
        zero_is_unasked=options.zero_is_unasked,
        replace=options.replace,
        about=JOURNEY if options.journey else None,
    )


def _told(table: Table, preview: Preview, places: Places) -> Iterator[str]:
    """A line for each measurement, and one for each reason why rows get no place."""
    text = translate("Command line", "row {rows}: {words}")
    for item in preview.items:
        words = f"{target_name(places, item.key.target)}: {item_score(item)}"
        yield text.format(rows=rows_of(table, item.entries), words=words)
    for aside in preview.aside:
        words = f"! {why(aside, table, places)}"
        yield text.format(rows=rows_of(table, aside.entries), words=words)


def _write_rest(
    path: Path, table: Table, choices: Choices, preview: Preview, places: Places
) -> None:
    write_bytes(left_over_file(table, choices, preview, places), path)
