"""What stands in each context menu, as plain data. Knows no Qt.

A row is the id of a command, "" for a line between groups, a menu of the menu bar, a `Sub` or a
`Filling`: rows that depend on the project.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from journeyeditor.canvas.walk import Focus
from journeyeditor.edits.rules import ON_CARDS, PaletteItem
from journeyeditor.i18n import translate
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Content
from journeyeditor.model.find import find_card, find_lane, point_at
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.session import Session
from journeyeditor.ui.commands import Menu, menu_titles


class Filling(Enum):
    """Rows that are made when the menu opens."""

    CHANNELS = auto()
    DEPARTMENTS = auto()
    LINKS = auto()
    ENDS = auto()
    CURVES = auto()
    CURVE_KINDS = auto()
    HEIGHTS = auto()
    HIDDEN = auto()
    CARD_OF_POINT = auto()


class Sub(NamedTuple):
    """A menu inside the menu."""

    title: str
    rows: tuple[Row, ...]


Row = str | Menu | Sub | Filling
Outline = tuple[Row, ...]

LINE = ""

_CLIPBOARD: Outline = ("edit.cut", "edit.copy", "edit.paste", "edit.duplicate", "edit.delete")


def outline(session: Session, focus: Focus | None) -> Outline:
    """The menu for what is chosen on the map, or for the place with the focus."""
    journey, chosen = session.journey, session.selection
    if len(chosen) == 1:
        return _one(journey, next(iter(chosen)))
    if chosen:
        return _several(journey, chosen)
    if focus is not None and focus.lane_id and focus.stage_id:
        return _empty_place(find_lane(journey, focus.lane_id))
    return _whole_map()


def _one(journey: JourneyMap, ref: str) -> Outline:
    if point_at(journey, ref) is not None:
        return _point()
    place = find_card(journey, ref)
    if place is not None:
        return _card(place.lane)
    if any(link.id == ref for link in journey.links):
        return _link()
    if any(curve.id == ref for curve in journey.curves):
        return _curve()
    if any(stage.id == ref for stage in journey.stages):
        return _stage()
    return _lane(find_lane(journey, ref))


def _card(lane: Lane) -> Outline:
    if lane.content is not Content.TOUCHPOINTS:
        return _note()
    return (
        "edit.text",
        Menu.FEELING,
        Filling.CHANNELS,
        Filling.DEPARTMENTS,
        Menu.EVIDENCE,
        _on_card(),
        LINE,
        *_CLIPBOARD,
        LINE,
        "edit.link",
        Filling.LINKS,
        Menu.MOVE,
        _moments(),
        LINE,
        "view.fit_selection",
    )


def _note() -> Outline:
    """A card of a lane for texts."""
    return (
        "edit.text",
        Menu.EVIDENCE,
        LINE,
        *_CLIPBOARD,
        LINE,
        Menu.MOVE,
        _moments(),
        LINE,
        "view.fit_selection",
    )


def _several(journey: JourneyMap, chosen: frozenset[str]) -> Outline:
    linking: Outline = ("edit.link",) if len(chosen) == 2 else ()
    cards: Outline = ()
    if any(find_card(journey, ref) for ref in list(chosen)[:3]):
        cards = (
            Menu.FEELING,
            Filling.CHANNELS,
            Filling.DEPARTMENTS,
            Menu.EVIDENCE,
            _on_card(),
            LINE,
        )
    return (*cards, *_CLIPBOARD, LINE, *linking, Menu.MOVE, LINE, "view.fit_selection")


def _on_card() -> Sub:
    rows = tuple(f"insert.{item.value}" for item in PaletteItem if item in ON_CARDS)
    return Sub(translate("Context", "&On the card"), rows)


def _moments() -> Sub:
    return Sub(
        translate("Context", "&Make room"),
        (
            "insert.moment",
            "insert.moment_out",
            LINE,
            "insert.stage_before",
            "insert.stage_after",
            LINE,
            "insert.lane_above",
            "insert.lane_below",
        ),
    )


def _point() -> Outline:
    faces = tuple(f"edit.feel.{v}" for v in (2, 1, 0, -1, -2))
    return (
        *faces,
        "edit.feel.none",
        LINE,
        "edit.feel.up",
        "edit.feel.down",
        LINE,
        Filling.CARD_OF_POINT,
        Filling.CURVES,
        LINE,
        "view.fit_selection",
    )


def _curve() -> Outline:
    return (Filling.CURVE_KINDS, LINE, "edit.delete", LINE, "view.fit_selection")


def _link() -> Outline:
    return ("edit.text", Filling.ENDS, LINE, "edit.delete", LINE, "view.fit_selection")


def _stage() -> Outline:
    return (
        "edit.text",
        LINE,
        "insert.stage_before",
        "insert.stage_after",
        "insert.moment",
        "insert.moment_out",
        LINE,
        "edit.move.left",
        "edit.move.right",
        "edit.link",
        LINE,
        "edit.duplicate",
        "edit.delete",
        LINE,
        "view.fit_stage",
    )


def _lane(lane: Lane) -> Outline:
    curves: Outline = ()
    if lane.content is Content.EMOTION_CURVE:
        curves = (Sub(menu_titles()[Menu.INSERT], ("insert.curve",)), Filling.CURVES, LINE)
    return (
        "edit.text",
        LINE,
        *curves,
        "insert.lane_above",
        "insert.lane_below",
        LINE,
        "edit.move.up",
        "edit.move.down",
        Filling.HEIGHTS,
        "journey.print_lane",
        "journey.hide_lane",
        Filling.HIDDEN,
        "journey.show_lanes",
        LINE,
        "journey.add_photos",
        "journey.photos",
        LINE,
        "edit.duplicate",
        "edit.delete",
        LINE,
        "view.fit_selection",
    )


def _empty_place(lane: Lane) -> Outline:
    if lane.content is Content.EMOTION_CURVE:
        adding: Outline = ("insert.curve", Filling.CURVES)
    else:
        adding = tuple(f"insert.{kind.value}" for kind in kinds_for(lane))
    return (*adding, LINE, "edit.paste", LINE, *_moments().rows, LINE, "view.fit_stage", "view.fit")


def _whole_map() -> Outline:
    return (
        "journey.details",
        "journey.rename",
        LINE,
        Sub(menu_titles()[Menu.INSERT], ("insert.stage", "insert.lane", "insert.curve")),
        "edit.paste",
        "edit.select_all",
        LINE,
        "journey.show_lanes",
        Menu.WORDS,
        "journey.copy",
        LINE,
        "view.fit",
        "view.present",
        "file.poster",
    )


def tab() -> Outline:
    """The menu of the tab of a journey."""
    return (
        "journey.rename",
        "journey.details",
        LINE,
        "journey.duplicate",
        "journey.copy",
        "journey.new",
        LINE,
        "journey.earlier",
        "journey.later",
        "view.side_by_side",
        LINE,
        "journey.delete",
    )


def note() -> Outline:
    """The menu of a note in the tray."""
    return (
        "note.place",
        "note.edit",
        "note.copy",
        LINE,
        "note.up",
        "note.down",
        LINE,
        "note.all",
        "note.delete",
    )


def step() -> Outline:
    """The menu of a step of the history."""
    return ("step.go", LINE, "edit.undo", "edit.redo", "step.newest", LINE, "view.history")
