"""The options of `compare` and `merge`. Loads nothing but words, as `--help` shows all of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from journeyeditor.i18n import translate


def add_compare_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the two versions."""
    file = translate("Command line", "a journey map (.journey.json) or a poster with one inside")
    parser.add_argument("before", type=Path, metavar="A", help=file)
    parser.add_argument("after", type=Path, metavar="B", help=file)
    text = translate("Command line", "for programs: as JSON, with all values in full")
    parser.add_argument("--json", action="store_true", help=text)


def add_merge_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the versions, and where the joined project goes."""
    text = translate("Command line", "what both began with; - for what the two remember of that")
    parser.add_argument("base", metavar="BASE", help=text)
    text = translate("Command line", "a version of it")
    parser.add_argument("ours", type=Path, metavar="A", help=text)
    parser.add_argument("theirs", type=Path, metavar="B", help=text)
    text = translate("Command line", "the joined journey map; it can be one of the three")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=text)
    text = translate(
        "Command line", "what to call the journey map in what is told, such as %%P of git"
    )
    parser.add_argument("--name", default="", metavar="NAME", help=text)
