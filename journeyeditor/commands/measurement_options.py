"""The options of `import-metrics`: what the dialog lets a person choose, as words.

Loads nothing but words, as `--help` shows all of it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from journeyeditor.i18n import translate
from journeyeditor.importing.scales import CES, Scale
from journeyeditor.importing.text_table import ENCODINGS, SEPARATORS

TAB = "tab"
"""How a tab is called on the command line."""


def add_measurement_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the two files, where the outcome goes, and how the table is meant."""
    text = translate("Command line", "a journey map (.journey.json)")
    parser.add_argument("project", type=Path, metavar="FILE", help=text)
    text = translate("Command line", "the table: .csv or .xlsx")
    parser.add_argument("table", type=Path, metavar="TABLE", help=text)
    text = translate("Command line", "the journey map with the measurements")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=text)
    text = translate("Command line", "a file for the rows that get no place (.csv)")
    parser.add_argument("--rest", type=Path, metavar="FILE", help=text)
    _add_reading(parser)
    _add_meaning(parser)


def _add_reading(parser: argparse.ArgumentParser) -> None:
    text = translate("Command line", "the sheet of a workbook; otherwise the first")
    parser.add_argument("--sheet", default="", metavar="NAME", help=text)
    text = translate("Command line", "the encoding of a text; otherwise guessed")
    parser.add_argument("--encoding", default="", choices=[*ENCODINGS], help=text)
    text = translate("Command line", "the sign between cells; otherwise guessed")
    signs = [TAB, *(sign for sign in SEPARATORS if sign != "\t")]
    parser.add_argument("--separator", default="", choices=signs, help=text)


def _add_meaning(parser: argparse.ArgumentParser) -> None:
    text = translate("Command line", "the scale of scores for which no column tells it")
    parser.add_argument("--scale", choices=[*map(str, Scale)], help=text)
    text = translate("Command line", "what “CES” means where no more is said")
    parser.add_argument("--ces", choices=[*map(str, CES)], help=text)
    text = translate("Command line", "0 means that nobody was asked")
    parser.add_argument("--zero-is-unasked", action="store_true", help=text)
    text = translate("Command line", "take the place of measurements that are there")
    parser.add_argument("--replace", action="store_true", help=text)
    text = translate("Command line", "rows that name no place are about the whole journey")
    parser.add_argument("--journey", action="store_true", help=text)
