"""The words of `import`, and the endings of text that `export` writes. Light to load."""

from __future__ import annotations

import argparse
from pathlib import Path

from journeyeditor.i18n import translate

TEXTS = (".mmd", ".md", ".txt")
"""Endings by which `export` writes a map as a Mermaid diagram or as an outline."""

PROJECT = ".json"
"""The ending of what `import` writes."""


def add_import_options(parser: argparse.ArgumentParser) -> None:
    """The file of another program, and the project that it becomes."""
    text = translate("Command line", "a file of another program, such as a Mermaid diagram")
    parser.add_argument("file", type=Path, metavar="FILE", help=text)
    out = translate("Command line", "the project that it becomes (.journey.json)")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="OUT", help=out)
