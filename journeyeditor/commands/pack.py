"""Write work packs of files, one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from io import BytesIO
from pathlib import Path

from journeyeditor.commands.fonts import fonts_of_command
from journeyeditor.commands.voice import Voice
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.undrawn import undrawn_sentence
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import ProjectError, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.storage.sentences import file_name
from journeyeditor.workpack.export import print_pack
from journeyeditor.workpack.made import make_pack
from journeyeditor.workpack.setup import PackSetup


def pack(targets: Iterable[tuple[Path, Path]], setup: PackSetup, today: date, voice: Voice) -> bool:
    """Write the work pack of the first map of each file; whether all of them were written."""
    fonts = fonts_of_command()
    done = [_written(path, out, setup, today, fonts, voice) for path, out in targets]
    return all(done)


def _written(
    path: Path, out: Path, setup: PackSetup, today: date, fonts: Fonts, voice: Voice
) -> bool:
    data = BytesIO()
    try:
        project = load(path)
        made = make_pack(project, project.maps[0].id, setup, fonts, today)
        missing = print_pack(made, data, fonts)
        write_bytes(data.getvalue(), out)
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
        return False
    except SaveError as error:
        voice.complain(error.sentence, "")
        return False
    count = len(made.booklet.leaves)
    text = translate("Command line", "{file} is written: %n page(s).", n=count)
    voice.say(text.format(file=file_name(out.name)))
    if missing:
        voice.say(undrawn_sentence(missing))
    return True
