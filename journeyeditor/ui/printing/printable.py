"""What can be printed: pages, and what a printer has to be asked about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeyeditor.poster.printing import Leaf


class Printable(NamedTuple):
    """Pages under a title. `edge`: how far from the edge of the paper they begin, in mm.

    `cuttable`: whether a page that is larger than the paper can be cut up into sheets.
    `ruled`: whether there is a line of 100 mm on it.
    """

    title: str
    leaves: Sequence[Leaf]
    edge: float
    cuttable: bool = False
    ruled: bool = False
