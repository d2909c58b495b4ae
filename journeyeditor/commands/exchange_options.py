"""The words of `import`, and of the texts and tables that `export` writes. Light to load."""

from __future__ import annotations

import argparse
from pathlib import Path

from journeyeditor.i18n import translate

TABLES = (".xlsx", ".csv")
"""Endings by which `export` writes a map as a table."""

TEXTS = (".mmd", ".md", ".txt", *TABLES)
"""Endings by which `export` writes a map as a Mermaid diagram, an outline or a table."""

PROJECT = ".json"
"""The ending of what `import` writes."""


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """The file of another program, and the project that it becomes."""
    text = translate("Command line", "a Mermaid diagram, a text with lists, a table")
    parser.add_argument("file", type=Path, metavar="FILE", help=text)
    out = translate("Command line", "the project that it becomes (.journey.json)")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=out)
    into = translate(
        "Command line",
        "the project (.journey.json) whose map the table was made of: bring its changes back",
    )
    parser.add_argument("--into", type=Path, metavar="PROJECT", help=into)


def add_table_options(parser: argparse.ArgumentParser) -> None:
    """Which of its two forms a table gets."""
    text = translate(
        "Command line", "a table (.xlsx, .csv) with the stages across, not a row for each card"
    )
    parser.add_argument("--grid", action="store_true", help=text)
