"""What there is to choose for a poster, in words: (code, word, line or sign)."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.poster.legibility import figure
from journeyeditor.poster.made import Poster
from journeyeditor.poster.papers import ANSI, ARCH, ISO_A, ISO_B, OFFICE, PAPERS, ROLLS
from journeyeditor.poster.setup import Kind, PosterSetup, PrintStyle, Sticky, Way
from journeyeditor.ui.controls.choice import Entry

OWN, ROLL, AUTO, ONE_SHEET = "own", "roll ", "auto", "one"
"""Codes: a size of one's own, the beginning of that of a roll, "whatever suits", no tiles."""

OVERLAPS = (10, 15, 20)
"""Overlaps of tiles that are offered, in mm."""

DISTANCES = (0.4, 0.6, 0.8, 1.0, 1.5, 2.0, 3.0)
"""Reading distances that are offered, in m."""


def kinds() -> list[Entry]:
    """The kinds of poster, each with a line."""
    return [
        (
            Kind.BLANK.value,
            translate("Export", "Blank working poster"),
            translate("Export", "Stages, lanes and room for sticky notes"),
        ),
        (
            Kind.PARTIAL.value,
            translate("Export", "Partly filled"),
            translate("Export", "Customer cards printed, the rest stays empty"),
        ),
        (
            Kind.RESULT.value,
            translate("Export", "Result poster"),
            translate("Export", "All lanes, curve, findings and actions"),
        ),
        (
            Kind.COMPARISON.value,
            translate("Export", "Comparison"),
            translate("Export", "As-is and to-be, card by card, with what changes"),
        ),
    ]


def papers() -> list[Entry]:
    """Every paper, the usual ones first."""
    rolls = [(f"{ROLL}{width:g}", _roll(width), "") for width in ROLLS]
    own = (OWN, translate("Export", "Own size"), "")
    others = [*list(ISO_B)[::-1], *list(ANSI)[::-1], *list(ARCH)[::-1]]
    return [*map(_paper, list(ISO_A)[::-1]), *rolls, own, *map(_paper, others)]


def paper_word(setup: PosterSetup) -> str:
    """What is said of the paper when the poster is ready."""
    if setup.roll is not None:
        return _roll(setup.roll)
    if setup.custom is not None:
        return "{:g} × {:g} mm".format(*setup.custom)
    return setup.paper


def printed_word(made: Poster) -> str:
    """What is said of the paper when the poster is ready: "A0", or "A0, 15 sheets of A3"."""
    paper, tiling = paper_word(made.setup), made.tiling
    if tiling is None:
        return paper
    text = translate("Export", "%n sheet(s) of {sheet}", n=len(tiling.printed))
    return f"{paper}, {text.format(sheet=tiling.tiles_of.sheet)}"


def _paper(name: str) -> Entry:
    """Such as "A0 · 841 × 1189 mm"."""
    short, long = PAPERS[name]
    return name, f"{name} · {figure(short)} × {figure(long)} mm", ""


def _roll(width: float) -> str:
    return translate("Export", "Roll of {width} mm").format(width=f"{width:g}")


def ways() -> list[Entry]:
    """How paper lies."""
    return [
        (Way.AUTO.value, translate("Export", "Auto"), translate("Export", "Whichever suits")),
        (Way.LANDSCAPE.value, translate("Export", "Landscape"), ""),
        (Way.PORTRAIT.value, translate("Export", "Portrait"), ""),
    ]


def tiles() -> list[Entry]:
    """What sheets it is cut into for an office printer."""
    text = translate("Export", "Sheets of {paper} to be glued")
    none = (ONE_SHEET, translate("Export", "None: in one piece"), "")
    return [none, *((name, text.format(paper=name), "") for name in OFFICE)]


def overlaps() -> list[Entry]:
    """How much tiles overlap."""
    return [(str(mm), f"{mm} mm", "") for mm in OVERLAPS]


def bands() -> list[Entry]:
    """Into how many rows the stages are wrapped."""
    suits = translate("Export", "As many as keep the cards readable")
    return [(AUTO, translate("Export", "Auto"), suits), *((n, n, "") for n in "123")]


def styles() -> list[Entry]:
    """What the printer gets to see."""
    return [
        (PrintStyle.COLOUR.value, translate("Export", "Colour"), ""),
        (PrintStyle.GREY.value, translate("Export", "Grey"), ""),
        (
            PrintStyle.INK.value,
            translate("Export", "Save ink"),
            translate("Export", "White lanes and outlines only"),
        ),
    ]


def distances() -> list[Entry]:
    """How far readers stand."""
    usual = translate("Export", "As usual before this paper")
    return [(AUTO, usual, ""), *((f"{m:g}", f"{figure(m)} m", "") for m in DISTANCES)]


def bleeds() -> list[Entry]:
    """How far colours run over the edge of the paper, in mm."""
    none = translate("Export", "None")
    return [("0", none, ""), ("3", "3 mm", ""), ("5", "5 mm", "")]


def stickies() -> list[Entry]:
    """Sizes of sticky notes, in mm."""
    return [(each.value, " × ".join(map(figure, each.size)), "") for each in Sticky]
