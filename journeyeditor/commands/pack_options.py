"""The options of `pack` as words on the command line. Light to load."""

from __future__ import annotations

import argparse

from journeyeditor.i18n import translate
from journeyeditor.workpack.setup import EVERYTHING, PackSetup, Part


def add_pack_options(parser: argparse.ArgumentParser) -> None:
    """The parts, the paper, and what travels along."""
    parts = translate("Command line", "which parts, in their usual order (all, if not given)")
    names = [part.value for part in Part]
    parser.add_argument("--parts", nargs="+", choices=names, metavar="PART", help=parts)
    letter = translate("Command line", "on Letter paper instead of A4")
    parser.add_argument("--letter", action="store_true", help=letter)
    anonymous = translate("Command line", "leave out names of people")
    parser.add_argument("--anonymous", action="store_true", help=anonymous)
    no_project = translate("Command line", "do not put the project into the file")
    parser.add_argument("--no-project", action="store_true", dest="bare", help=no_project)


def chosen_pack(options: argparse.Namespace) -> PackSetup:
    """The work pack that the words ask for."""
    return PackSetup(
        parts=tuple(Part(name) for name in options.parts or EVERYTHING),
        letter=options.letter,
        anonymous=options.anonymous,
        project_inside=not options.bare,
    )
