"""Whatever sign a poster shows, its legend explains, and it explains no other.

What is drawn is found here anew from what is painted, not by what the legend asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from journeyeditor.layout.card import TIP
from journeyeditor.layout.drawing import (
    Block,
    Box,
    Circle,
    Face,
    Line,
    Path,
    Prim,
    Role,
    Text,
    walk,
)
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.icons import ICONS
from journeyeditor.layout.style import INK, VERMILLION, WHITE
from journeyeditor.model.cards import AnyCard, Wait
from journeyeditor.model.enums import (
    CollectedBy,
    CurveKind,
    Deviation,
    Evidence,
    Kano,
    LinkKind,
    MomentOfTruth,
)
from journeyeditor.model.find import places
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Link, Stage
from journeyeditor.model.project import Project
from journeyeditor.model.vocabulary import scale_feeling, word
from journeyeditor.poster.change_signs import SIGNS
from journeyeditor.poster.legend_words import LegendWords, legend_words
from journeyeditor.poster.setup import Kind, PosterSetup, Sticky, Way
from journeyeditor.poster.sheet import Sheet, compose, key_alone
from journeyeditor.poster.usage import ATTACHED
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from tests import samples
from tests.poster.printed import example
from tests.wishes import changed_in_every_way

FILES = [
    (folder, path.name)
    for folder in ("examples", "templates")
    for path in sorted(resource(folder).glob("*.nl.journey.json"))
]
MARKS = {ICONS[name]: name for name in ATTACHED}
INTERVALS = ("#D9EAF3", "#FBF1D9")


def painted(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """What the map shows, as (sort of sign, which)."""
    for top in sheet.blocks:
        for block, _, _ in walk(top):
            name = block.id.partition(":")[0]
            if block.role is Role.CARD and name == "card":
                yield from _on_card(block)
            elif name == "tab":
                yield "tab", block.text[0]
            elif block.role is Role.CELL and any(isinstance(p, Text) for p in block.prims):
                yield "together", ""
            elif name in {"link", "carried", "plumb", "peak", "end", "frame", "delta"}:
                if block.prims:
                    yield name, block.ref
            elif name == "loop" and any(isinstance(prim, Path) for prim in block.prims):
                yield "loop", ""
            elif name == "curve":
                yield from _on_curve(block)
            elif name == "name" and any(isinstance(p, Circle) for p in block.prims):
                yield "feelings", ""
            elif name == "action" and _is_black_disc(block.prims[0]):
                yield "disc", ""


def _is_black_disc(prim: Prim) -> bool:
    return isinstance(prim, Circle) and prim.fill == INK


def _on_card(block: Block) -> Iterator[tuple[str, str]]:
    bold = [p for p in block.prims if isinstance(p, Text) and p.face is Face.BOLD]
    paths = [p for p in block.prims if isinstance(p, Path)]
    plates = [text.text for text in bold if text.colour == WHITE]
    yield from (("plate", text) for text in plates)
    if sum(path.fill == INK for path in paths) > len(plates):
        yield "bare", ""
    for path in paths:
        yield from _path_on_card(block, path)
    for box, text in pairwise(block.prims):
        if isinstance(box, Box) and box.w == box.h and isinstance(text, Text):
            yield "kano", text.text
            if box.pen and box.pen.colour == VERMILLION:
                yield "failing", ""
    for prim in block.prims:
        if isinstance(prim, Circle):
            hollow = "nobody" if prim.pen and prim.pen.dash else "handed"
            yield ("linked" if prim.fill == INK else hollow), ""
    yield from (sort for text in bold for sort in _word_on_card(block, text))
    first = block.prims[0]
    if isinstance(first, Box) and first.pen and first.pen.dash:
        yield "missing", ""


def _path_on_card(block: Block, path: Path) -> Iterator[tuple[str, str]]:
    """Signs of their own stand at the top of cards, what hangs on them at the bottom."""
    if path.outline in ICONS.values():
        yield ("own", block.ref) if path.y < block.h / 2 else ("mark", MARKS[path.outline])
    elif path.pen and path.pen.colour == VERMILLION:
        yield "friction", ""
    elif path.outline == TIP:
        yield "crossing", ""


def _word_on_card(block: Block, text: Text) -> Iterator[tuple[str, str]]:
    if re.fullmatch(r"\d+!?", text.text) and _by_kano(block, text):
        yield "fulfilment", ""
    if re.fullmatch(r"\+M?\d+", text.text):
        yield "unplanned", ""
    if re.fullmatch(r"M\d+", text.text):
        yield "employee", text.text


def _by_kano(block: Block, text: Text) -> bool:
    """Whether the text stands right behind the letter of a class."""
    at = block.prims.index(text)
    before = block.prims[at - 1], block.prims[at - 2]
    return isinstance(before[0], Text) and isinstance(before[1], Box) and before[1].w == before[1].h


def _on_curve(block: Block) -> Iterator[tuple[str, str]]:
    yield "curve", block.ref
    for prim in block.prims:
        if not isinstance(prim, Path):
            continue
        if prim.fill in INTERVALS:
            yield "confidence", ""
        elif prim.pen and len(prim.outline) == 3 and prim.outline[1][0] == "L":
            yield "onward", ""
        elif prim.pen and len(prim.pen.dash) == 2 and prim.pen.dash[0] == prim.pen.dash[1]:
            yield "bridge", ""


def expected(sheet: Sheet) -> set[str]:
    """What the legend has to say of all that."""
    desk = sheet.desk
    ctx, language = desk.ctx, desk.ctx.project.language
    words, own = legend_words(language), desk.words
    journey = ctx.journey
    found = {(kind, which) for kind, which in painted(sheet)}
    kinds = {kind for kind, _ in found}
    plain = {
        "bare": words.bare_plate, "friction": words.friction, "crossing": words.crossing,
        "failing": words.failing_basic, "fulfilment": words.fulfilment,
        "unplanned": words.unplanned, "employee": words.employee_card, "linked": words.supports,
        "nobody": words.nobody, "missing": words.unknown_deviation, "together": words.together,
        "carried": words.carried, "plumb": words.dotted, "confidence": words.confidence,
        "onward": words.onward, "bridge": words.bridge, "disc": own.quadrants[0],
        "handed": words.handed, "loop": words.loop, "delta": own.delta,
    }  # fmt: skip
    said = {text for kind, text in plain.items() if kind in kinds}
    if {"peak", "end"} & kinds:
        said |= {words.peak, words.end}
    if "feelings" in kinds:
        said |= {
            f"{ctx.words.number(step, plus=True, decimals=0)} {scale_feeling(language, step)}"
            for step in range(-2, 3)
        }
    plates = {ctx.words.plate(mot): word(language, "mot", mot) for mot in MomentOfTruth}
    plates[ctx.words.failed] = words.failed
    letters = {"B": Kano.BASIC, "P": Kano.PERFORMANCE, "D": Kano.DELIGHTER,
               "I": Kano.INDIFFERENT, "R": Kano.REVERSE}  # fmt: skip
    said |= {plates[which] for kind, which in found if kind == "plate"}
    said |= {word(language, "kano", letters[which]) for kind, which in found if kind == "kano"}
    said |= {own.tabs[c] for c, sign in SIGNS.items() if ("tab", sign) in found}
    said |= set(_icons(sheet, found))
    said |= set(_lines(sheet, found))
    if sheet.notes:
        w, h = desk.setup.sticky.size
        said.add(own.frame.format(w=f"{w:g}", h=f"{h:g}"))
    shown = {ref for kind, ref in _cards(sheet)}
    cards = [place.card for place in places(journey) if f"{place.card.id}" in shown]
    steps = [card for card in cards if hasattr(card, "evidence") and card.kind in STEPS]
    said |= {word(language, "evidence", card.evidence) for card in steps}
    return said


STEPS = {"touchpoint", "action", "wait", "activity", "system"}


def _cards(sheet: Sheet) -> Iterator[tuple[str, str]]:
    for top in sheet.blocks:
        for block, _, _ in walk(top):
            if block.id.startswith("card:"):
                yield "card", block.ref


def _icons(sheet: Sheet, found: set[tuple[str, str]]) -> Iterator[str]:
    """The words of the icons on cards: of their channel or kind, or of what hangs on them."""
    ctx, words = sheet.desk.ctx, legend_words(sheet.desk.ctx.project.language)
    channels = {channel.id: channel for channel in ctx.project.channels}
    own: dict[str, str] = {}
    for card in (place.card for place in places(ctx.journey)):
        if ("own", card.id) in found:
            channel = channels.get(getattr(card, "channel_id", None) or "")
            if channel is not None and channel.icon in ICONS:
                own.setdefault(channel.icon, channel.name)
            else:
                own.setdefault(card.kind, word(ctx.project.language, "kind", card.kind))
    yield from own.values()
    yield from (words.attached[which] for kind, which in found if kind == "mark")


def _lines(sheet: Sheet, found: set[tuple[str, str]]) -> Iterator[str]:
    """The words of links and curves."""
    journey = sheet.desk.subject.journey
    words = legend_words(sheet.desk.ctx.project.language)
    names = {LinkKind.HAND_OVER: words.hand_over, LinkKind.SEQUENCE: words.sequence,
             LinkKind.FEEDBACK: words.feedback, LinkKind.UMOT_ZMOT: words.returns}  # fmt: skip
    for link in journey.links:
        if ("link", link.id) in found and link.kind in names:
            yield names[link.kind]
    blocks = {block.id: block for top in sheet.blocks for block, _, _ in walk(top)}
    for link in journey.links:
        prims = blocks[f"link:{link.id}"].prims if f"link:{link.id}" in blocks else ()
        if link.kind is LinkKind.SUPPORTS and sum(isinstance(p, Line) for p in prims) == 2:
            yield words.both_hurt
        path = next((p for p in prims if isinstance(p, Path) and p.pen), None)
        if link.kind is not LinkKind.FEEDBACK and path and path.pen and path.pen.dash:
            yield words.backward
    kinds = {CurveKind.ESTIMATED: words.estimated, CurveKind.MEASURED: words.measured,
             CurveKind.TARGET: words.target}  # fmt: skip
    for curve in journey.curves:
        if ("curve", curve.id) in found and curve.points:
            several = sum(other.lane_id == curve.lane_id for other in journey.curves) > 1
            yield f"{curve.name}: {kinds[curve.kind]}" if several else kinds[curve.kind]
            if curve.kind is CurveKind.MEASURED:
                yield from _of_points(curve, words)


def _of_points(curve: EmotionCurve, words: LegendWords) -> Iterator[str]:
    """The words of hollow points of a measured curve."""
    by_ai = [p for p in curve.points if p.collected_by is CollectedBy.AI]
    if by_ai:
        yield words.read
    if any(p.sd is None or (p.n or 0) < 5 for p in curve.points if p not in by_ai):
        yield words.few


def explained(sheet: Sheet) -> set[str]:
    """What the legend says, but for short names of causes, and without counts."""
    tops = sheet.blocks if sheet.has_legend else (key_alone(sheet.desk, sheet.found),)
    blocks = [block for top in tops for block, _, _ in walk(top)]
    texts = [b.text for b in blocks if re.fullmatch(r"legend:\d+", b.id)]
    causes = {cause.title for cause in sheet.desk.ctx.project.root_causes}
    levels = [word(sheet.desk.ctx.project.language, "evidence", level) for level in Evidence]
    return {re.sub(rf"^({'|'.join(levels)}): \d+$", r"\1", text) for text in texts} - causes


def everything() -> Project:
    """A map with the signs that no example has."""
    service = (MomentOfTruth.SERVICE,)
    cards: list[AnyCard] = [
        samples.touchpoint("a", deviation=Deviation.FAILED, kano=Kano.BASIC, mot=service),
        samples.touchpoint("b", 1, deviation=Deviation.AD_HOC, avoidable=True),
        samples.touchpoint("c", 2, deviation=Deviation.MISSING, kano=Kano.REVERSE, fulfilment=3.0),
        samples.touchpoint("d", 2, stack=1, kano=Kano.INDIFFERENT),
        Wait(id="w", title="Waits", slot=3, span=2),
    ]
    points = tuple(EmotionPoint(card_id=card, v=-1.0, n=40, sd=0.5) for card in "abd")
    few = EmotionPoint(card_id="z", v=0.5, n=3)
    read = EmotionPoint(card_id="c", v=0.3, n=50, collected_by=CollectedBy.AI)
    project = samples.project(
        [Stage(id="s", name="Stage", slots=4), Stage(id="t", name="Next", slots=2)],
        customer=[samples.cell("s", *cards), samples.cell("t", samples.touchpoint("z", 1))],
        frontstage=[
            samples.cell("s", samples.activity("x", 0)),
            samples.cell("t", samples.activity("y", 0)),
        ],
        links=[
            samples.supports("x", "a"),
            Link(id="h", kind=LinkKind.HAND_OVER, source="y", target="x"),
            Link(id="q", kind=LinkKind.SEQUENCE, source="a", target="b"),
            Link(id="f", kind=LinkKind.FEEDBACK, source="z", target="a"),
        ],
        curves=[
            EmotionCurve(id="k", lane_id="e", kind=CurveKind.MEASURED, points=(*points, few, read))
        ],
    )
    return project


@pytest.mark.parametrize(("folder", "name"), FILES, ids=lambda part: part.split(".")[0])
def test_all_that_is_shipped(folder: str, name: str, fonts: Fonts) -> None:
    project = load(resource(folder, name))
    sheet = compose(project, project.maps[0].id, PosterSetup("A1"), fonts)
    assert explained(sheet) == expected(sheet)


@pytest.mark.parametrize(
    "setup",
    [
        PosterSetup("A3"),
        PosterSetup("A4", Way.PORTRAIT),  # its legend is in the appendix
        PosterSetup("A1", bands=3),
        PosterSetup("A1", kind=Kind.PARTIAL),
        PosterSetup("A2", kind=Kind.PARTIAL, bands=2, sticky=Sticky.SMALL),
        PosterSetup("A1", kind=Kind.BLANK),
        PosterSetup("A1", kind=Kind.COMPARISON),
        PosterSetup("A1", kind=Kind.COMPARISON, bands=2),
    ],
    ids=repr,
)
def test_where_room_is_short_and_on_other_kinds(
    setup: PosterSetup, paytv: Project, fonts: Fonts
) -> None:
    project = changed_in_every_way(paytv) if setup.kind is Kind.COMPARISON else example("move.nl")
    sheet = compose(project, project.maps[0].id, setup, fonts)
    assert explained(sheet) == expected(sheet)


@pytest.mark.parametrize("bands", [1, 2])
def test_signs_that_no_example_has(bands: int, fonts: Fonts) -> None:
    sheet = compose(everything(), "m", PosterSetup("A1", bands=bands), fonts)
    assert explained(sheet) == expected(sheet)
    words = legend_words(sheet.desk.ctx.project.language)
    assert {words.few, words.read} <= explained(sheet)
    assert (words.carried in explained(sheet)) == (bands == 2)
