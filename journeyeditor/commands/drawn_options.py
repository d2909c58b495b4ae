"""The options of `export` for a map itself: a drawing, a picture or slides. Loads only words."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from journeyeditor.i18n import translate


@dataclass(frozen=True, slots=True)
class Drawn:
    """How a map is drawn. `alone`: a PNG shows the map and not its poster."""

    alone: bool = False
    times: int = 2
    white: bool = True


def add_drawn_options(parser: argparse.ArgumentParser) -> None:
    """Give `parser` an option for each setting; `drawn_from` reads what was chosen."""
    words = translate("Command line", "the map itself: .svg, .pptx, and .png with --map")
    group = parser.add_argument_group(words)
    text = translate("Command line", "a .png of the map as on the screen, not of a poster")
    group.add_argument("--map", action="store_true", dest="alone", help=text)
    text = translate("Command line", "how fine that .png is: 1, 2 (when nothing is said), 3 or 4")
    group.add_argument("--scale", type=int, choices=(1, 2, 3, 4), default=2, help=text)
    text = translate("Command line", "no white behind the map (.png and .svg)")
    group.add_argument("--transparent", action="store_true", help=text)


def drawn_from(options: argparse.Namespace) -> Drawn:
    """What was chosen."""
    return Drawn(options.alone, options.scale, not options.transparent)
