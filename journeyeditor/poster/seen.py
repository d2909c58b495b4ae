"""Which signs a map that is laid out really shows: not all that it could find room on its cards.

A legend explains what is there and nothing else, so it is told by what is painted. Signs on cards
give way where there is no room; where a map is wrapped, links and lines go on elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeyeditor.layout.badges import KANO_LETTERS
from journeyeditor.layout.card import TIP
from journeyeditor.layout.context import Context
from journeyeditor.layout.drawing import Block, Face, Outline, Path, Prim, Role, Text, walk
from journeyeditor.layout.fitted import Fitted
from journeyeditor.layout.icons import ICONS
from journeyeditor.layout.style import INK, VERMILLION, WHITE
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.poster.usage import Usage, both_hurt, kinds_of

HEAD = 3
"""Steps of the head of an arrow where a line runs out of its band; lines themselves have curves."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What is painted: outlines on cards, letters on plates and in squares, links and their dashes.

    `loop`: an arc from stage to stage; `bare`: a plate without letters; `dotted`: lines from cards
    to a curve; `onward`: a curve goes on in another band; `carried`: a link does.
    """

    compact: bool
    outlines: frozenset[Outline]
    plates: frozenset[str]
    letters: frozenset[str]
    links: frozenset[Id]
    dashed: frozenset[Id]
    friction: bool
    bare: bool
    dotted: bool
    onward: bool
    carried: bool
    loop: bool


def seen(fitted: Fitted) -> Seen:
    """What all bands of a map show."""
    blocks = [block for band in fitted.bands for block, _, _ in walk(band.drawing.body)]
    cards = [block for block in blocks if block.role is Role.CARD]
    prims = [prim for block in cards for prim in block.prims]
    bold = [prim for prim in prims if isinstance(prim, Text) and prim.face is Face.BOLD]
    paths = [prim for prim in prims if isinstance(prim, Path)]
    links = [block for block in blocks if block.id.startswith("link:")]
    return Seen(
        compact=fitted.bands[0].style.compact,
        outlines=frozenset(path.outline for path in paths if path.pen is not None),
        plates=frozenset(text.text for text in bold if text.colour == WHITE),
        letters=frozenset(text.text for text in bold if text.colour == INK),
        links=frozenset(block.ref for block in links),
        dashed=frozenset(block.ref for block in links if any(map(_is_dashed, block.prims))),
        friction=any(path.pen and path.pen.colour == VERMILLION for path in paths),
        bare=any(map(_has_bare_plate, cards)),
        dotted=any(block.prims for block in blocks if block.id.startswith("plumb:")),
        onward=any(_goes_on(block) for block in blocks if block.id.startswith("curve:")),
        carried=any(block.id.startswith("carried:") for block in blocks),
        loop=any(block.id.startswith("loop:") and _has_path(block) for block in blocks),
    )


def _has_path(block: Block) -> bool:
    return any(isinstance(prim, Path) for prim in block.prims)


def _is_dashed(prim: Prim) -> bool:
    return isinstance(prim, Path) and prim.pen is not None and bool(prim.pen.dash)


def _has_bare_plate(card: Block) -> bool:
    plates = sum(isinstance(prim, Path) and prim.fill == INK for prim in card.prims)
    words = sum(isinstance(prim, Text) and prim.colour == WHITE for prim in card.prims)
    return plates > words


def _goes_on(curve: Block) -> bool:
    heads = (prim for prim in curve.prims if isinstance(prim, Path) and len(prim.outline) == HEAD)
    return any(all(step[0] in "ML" for step in head.outline) for head in heads)


def visible(ctx: Context, used: Usage, found: Seen) -> Usage:
    """Of what a map uses, what it shows."""
    letters, fulfilled = KANO_LETTERS, used.fulfilled
    shown = [link for link in ctx.journey.links if link.id in found.links]
    back = {link.id for link in shown if link.kind is not LinkKind.FEEDBACK}
    return replace(
        used,
        mots=tuple(mot for mot in used.mots if ctx.words.plate(mot) in found.plates),
        failed=used.failed and ctx.words.failed in found.plates,
        bare=found.bare,
        kanos=tuple(kano for kano in used.kanos if letters[kano] in found.letters),
        fulfilled=fulfilled if fulfilled and letters[fulfilled] in found.letters else None,
        failing=used.failing and any("!" in word for word in found.letters),
        friction=used.friction and found.friction,
        unplanned=used.unplanned and not found.compact,
        crossing=TIP in found.outlines,
        both_hurt=both_hurt(ctx, shown),
        links=kinds_of(shown),
        loop=used.loop and found.loop,
        backward=bool(back & found.dashed),
        dotted=found.dotted,
        onward=found.onward,
        carried=found.carried,
        icons={name: text for name, text in used.icons.items() if ICONS[name] in found.outlines},
        attached=tuple(name for name in used.attached if ICONS[name] in found.outlines),
    )
