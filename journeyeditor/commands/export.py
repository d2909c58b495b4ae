"""Write posters of files, one after the other. Loads Qt only when a picture or a font asks for it.

It says what it did, and complains, by what it is given for that: only the command line prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from journeyeditor.commands.drawn import writer_for
from journeyeditor.commands.drawn_options import Drawn
from journeyeditor.commands.fonts import fonts_of_command
from journeyeditor.commands.voice import Voice
from journeyeditor.edits.anonymity import anonymised
from journeyeditor.i18n import translate
from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.legibility import facts, warnings
from journeyeditor.poster.made import Poster, make_poster
from journeyeditor.poster.papers import Paper
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.undrawn import undrawn_sentence
from journeyeditor.storage.atomic import write_bytes
from journeyeditor.storage.errors import ProjectError, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.storage.sentences import file_name

PNG_DPI = 100.0
"""Pixels per inch of a poster as a picture: 4681 x 3311 for A0."""


def export(
    targets: Iterable[tuple[Path, Path]],
    setup: PosterSetup,
    voice: Voice,
    drawn: Drawn = Drawn(),  # noqa: B008 - a value
) -> bool:
    """Write the first map of each file as its poster, or the map itself where the ending of the
    name asks for that; whether all of them were written.

    A file that fails does not stop the others.
    """
    fonts = fonts_of_command()
    done = [_exported(_lines(*target, setup, fonts, drawn), target[0], voice) for target in targets]
    return all(done)


def _lines(path: Path, out: Path, setup: PosterSetup, fonts: Fonts, drawn: Drawn) -> Iterator[str]:
    """Write one file; what is to be said of it."""
    write = writer_for(out.suffix.lower(), drawn)
    if write is None:
        yield from _write(path, out, setup, fonts)
        return
    project = load(path)
    if setup.anonymous:
        project = anonymised(project)
    write_bytes(write(project, project.maps[0], fonts, drawn), out)
    text = translate("Command line", "{file} is written.")
    yield text.format(file=file_name(out.name))


def _exported(lines: Iterator[str], path: Path, voice: Voice) -> bool:
    """Whether the file was written; what happened is said."""
    try:
        for sentence in lines:
            voice.say(sentence)
    except ProjectError as error:
        voice.complain(error.sentence, error.where)
    except PosterError as error:
        text = translate("Command line", "No poster of {file}: {sentence}")
        voice.complain(text.format(file=file_name(path.name), sentence=error.sentence), "")
    except SaveError as error:
        voice.complain(error.sentence, "")
    else:
        return True
    return False


def _write(path: Path, out: Path, setup: PosterSetup, fonts: Fonts) -> Iterator[str]:
    """Write one poster; what is to be said of it."""
    is_picture = out.suffix.lower() == ".png"
    if is_picture:  # one page, and nothing inside
        if setup.tiles is not None:
            yield translate("Command line", "Tiles are for PDF files: a picture shows it whole.")
        setup = replace(setup, appendix=False, project_inside=False, tiles=None)
    project = load(path)
    made = make_poster(project, project.maps[0].id, setup, fonts)
    data, remark = (_png if is_picture else _pdf)(made, fonts)
    write_bytes(data, out)
    yield _written(out, made.sheet.paper)
    if made.tiling is not None:
        text = translate(
            "Command line",
            "Print %n sheet(s) of {sheet} at 100 %; the first page says how to glue them.",
            n=len(made.tiling.printed),
        )
        yield text.format(sheet=made.tiling.tiles_of.sheet)
    yield from warnings(facts(made))
    if remark:
        yield remark


def _written(out: Path, paper: Paper) -> str:
    w, h = (f"{side:.0f}" for side in (paper.w, paper.h))
    text = translate("Command line", "{file} is written: {width} x {height} mm.")
    if paper.name:
        text = translate("Command line", "{file} is written: {paper}, {width} x {height} mm.")
    return text.format(file=file_name(out.name), paper=paper.name, width=w, height=h)


def _pdf(made: Poster, fonts: Fonts) -> tuple[bytes, str]:
    """The file, and which characters nobody can draw."""
    out = BytesIO()
    report = print_poster(made, out, fonts)
    return out.getvalue(), undrawn_sentence(report.missing)


def _png(made: Poster, fonts: Fonts) -> tuple[bytes, str]:
    from journeyeditor.canvas.png import png_without_window  # noqa: PLC0415 - Qt for pictures only

    sheet = made.sheet
    return png_without_window(tuple(made.whole.blocks), sheet.w, sheet.h, fonts, PNG_DPI), ""
