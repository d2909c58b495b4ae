"""The options of `export`: every setting of a poster, as words on the command line.

Loads nothing but words, as `--help` shows all of it.
"""

from __future__ import annotations

import argparse

from journeyeditor.i18n import translate
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.papers import OFFICE, PAPERS, ROLLS
from journeyeditor.poster.setup import (
    LEAST_OVERLAP,
    MOST_BANDS,
    MOST_OVERLAP,
    Kind,
    LaneMarks,
    PosterSetup,
    PrintStyle,
    Sticky,
    Tiles,
    Way,
)

USUAL_PAPER = PosterSetup().paper


def add_poster_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` an option for each setting; `setup_from` reads what was chosen."""
    _add_paper(parser.add_argument_group(translate("Command line", "paper")))
    _add_tiles(parser.add_argument_group(translate("Command line", "for an office printer")))
    _add_contents(parser.add_argument_group(translate("Command line", "what is printed")))
    _add_edges(parser.add_argument_group(translate("Command line", "for the print shop")))
    _add_file(parser.add_argument_group(translate("Command line", "the file")))


def setup_from(options: argparse.Namespace) -> PosterSetup:
    """The poster that is asked for. PosterError for what no printer can make."""
    return PosterSetup(
        paper=options.paper or USUAL_PAPER,
        way=options.way,
        kind=Kind(options.kind),
        custom=options.custom,
        roll=options.roll,
        length=options.length,
        margin=options.margin,
        bands=options.bands,
        bleed=options.bleed,
        crop_marks=options.crop_marks,
        lane_marks=LaneMarks(options.lane_marks),
        style=PrintStyle(options.style),
        coloured_lanes=not options.plain_lanes,
        distance=options.distance,
        tiles=_tiles(options),
        sticky=Sticky(options.sticky),
        commitments=options.commitments,
        appendix=not options.no_appendix,
        anonymous=options.anonymous,
        project_inside=not options.no_project,
        layers=not options.no_layers,
        tagged=not options.untagged,
        hidden=tuple(mark for mark in MapMark if mark in options.hide),
    )


def _tiles(options: argparse.Namespace) -> Tiles | None:
    if options.tiles is None:
        if options.overlap is not None or options.tiles_way is not None:
            raise PosterError(translate("Command line", "Say which sheets to cut it into: --tiles"))
        return None
    overlap = Tiles().overlap if options.overlap is None else options.overlap
    return Tiles(options.tiles, overlap, Way(options.tiles_way or Way.AUTO))


def chosen_setup(options: argparse.Namespace, parser: argparse.ArgumentParser) -> PosterSetup:
    """The same, but what no printer can make is wrong use: it leaves the program."""
    try:
        return setup_from(options)
    except PosterError as error:
        parser.error(error.sentence)


def _add_paper(group: argparse._ArgumentGroup) -> None:
    one = group.add_mutually_exclusive_group()
    text = translate("Command line", "{papers} ({usual} when nothing is said)")
    text = text.format(papers=", ".join(PAPERS), usual=USUAL_PAPER)
    one.add_argument("--paper", type=str.upper, choices=PAPERS, metavar="NAME", help=text)
    text = translate("Command line", "a size of your own in mm, lying as it is given: 500x700")
    one.add_argument("--custom", type=_sides, metavar="WxH", help=text)
    text = translate("Command line", "paper from a roll so many mm wide: {rolls}, or another width")
    text = text.format(rolls=", ".join(f"{roll:g}" for roll in ROLLS))
    one.add_argument("--roll", type=_number, metavar="MM", help=text)
    text = translate("Command line", "how much of the roll; otherwise as much as the map needs")
    group.add_argument("--length", type=_number, metavar="MM", help=text)
    _add_way(group)
    text = translate("Command line", "margin on all four sides; otherwise what suits the paper")
    group.add_argument("--margin", type=_number, metavar="MM", help=text)


def _add_way(group: argparse._ArgumentGroup) -> None:
    way = group.add_mutually_exclusive_group()
    text = translate("Command line", "paper upright; otherwise as it suits the map best")
    way.add_argument("--portrait", dest="way", action="store_const", const=Way.PORTRAIT, help=text)
    text = translate("Command line", "paper lying")
    way.add_argument(
        "--landscape", dest="way", action="store_const", const=Way.LANDSCAPE, help=text
    )
    group.set_defaults(way=Way.AUTO)


def _add_tiles(group: argparse._ArgumentGroup) -> None:
    text = translate(
        "Command line",
        "cut a PDF into sheets to be glued, with a plan: {sheets}; without bleed and crop marks",
    )
    text = text.format(sheets=", ".join(OFFICE))
    group.add_argument("--tiles", type=_sheet, choices=OFFICE, metavar="SHEET", help=text)
    text = translate("Command line", "how much the sheets overlap: {least} to {most}, usually 10")
    text = text.format(least=f"{LEAST_OVERLAP:g}", most=f"{MOST_OVERLAP:g}")
    group.add_argument("--overlap", type=_number, metavar="MM", help=text)
    text = translate("Command line", "how the sheets lie; otherwise as it takes fewer")
    group.add_argument("--tiles-way", choices=[*map(str, Way)], help=text)


def _add_contents(group: argparse._ArgumentGroup) -> None:
    text = translate(
        "Command line",
        "blank: empty, for sticky notes; partial: the customer's cards and room for the rest; "
        "result: everything (when nothing is said); comparison: as is beside to be",
    )
    group.add_argument("--kind", choices=[*map(str, Kind)], default=str(Kind.RESULT), help=text)
    text = translate("Command line", "wrap the stages into 1 to {most} rows")
    group.add_argument("--bands", type=_count, metavar="N", help=text.format(most=MOST_BANDS))
    text = translate("Command line", "size of the sticky notes on blank and partial posters, in mm")
    group.add_argument(
        "--sticky", choices=[*map(str, Sticky)], default=str(Sticky.SQUARE), help=text
    )
    text = translate("Command line", "room at the bottom to write who will do what")
    group.add_argument("--commitments", action="store_true", help=text)
    text = translate("Command line", "without the pages that hold what was cut short")
    group.add_argument("--no-appendix", action="store_true", help=text)
    text = translate("Command line", "leave out the names of people")
    group.add_argument("--anonymous", action="store_true", help=text)
    text = translate("Command line", "do not put the project into the file")
    group.add_argument("--no-project", action="store_true", help=text)
    text = translate("Command line", "how far away readers stand; a warning says what is too small")
    group.add_argument("--distance", type=_number, metavar="METRES", help=text)
    _add_marks(group)


def _add_marks(group: argparse._ArgumentGroup) -> None:
    marks = [*map(str, MapMark)]
    text = translate("Command line", "leave a mark out, once for each: {marks}")
    text = text.format(marks=", ".join(marks))
    group.add_argument(
        "--hide", action="append", choices=marks, default=[], metavar="MARK", help=text
    )


def _add_edges(group: argparse._ArgumentGroup) -> None:
    text = translate("Command line", "colour, shades of grey that stay apart, or little ink")
    group.add_argument(
        "--style", choices=[*map(str, PrintStyle)], default=str(PrintStyle.COLOUR), help=text
    )
    text = translate("Command line", "white lanes instead of coloured ones")
    group.add_argument("--plain-lanes", action="store_true", help=text)
    text = translate("Command line", "run the colours of a PDF over the edge of the paper")
    group.add_argument("--bleed", type=_number, default=0.0, metavar="MM", help=text)
    text = translate("Command line", "marks in a PDF that say where to cut")
    group.add_argument("--crop-marks", action="store_true", help=text)
    text = translate(
        "Command line", "marks at the corners of lanes, by which photos are matched: {usual}"
    )
    text = text.format(usual=" / ".join(map(str, LaneMarks)))
    group.add_argument(
        "--lane-marks", choices=[*map(str, LaneMarks)], default=str(LaneMarks.AUTO), help=text
    )


def _add_file(group: argparse._ArgumentGroup) -> None:
    text = translate("Command line", "a PDF without layers")
    group.add_argument("--no-layers", action="store_true", help=text)
    text = translate("Command line", "a PDF without what a screen reader needs; smaller")
    group.add_argument("--untagged", action="store_true", help=text)


def _sheet(word: str) -> str:
    """The name of an office sheet, however it is written."""
    return word.capitalize()


def _number(word: str) -> float:
    """A number, with a point or a comma."""
    try:
        return float(word.replace(",", "."))
    except ValueError:
        text = translate("Command line", "“{word}” is not a number")
        raise argparse.ArgumentTypeError(text.format(word=word)) from None


def _count(word: str) -> int:
    try:
        return int(word)
    except ValueError:
        text = translate("Command line", "“{word}” is not a whole number")
        raise argparse.ArgumentTypeError(text.format(word=word)) from None


def _sides(word: str) -> tuple[float, float]:
    """Width and height, such as 500x700."""
    w, found, h = word.lower().replace("×", "x").partition("x")
    if not found:
        text = translate("Command line", "“{word}” is not a width and a height, such as 500x700")
        raise argparse.ArgumentTypeError(text.format(word=word))
    return _number(w), _number(h)
