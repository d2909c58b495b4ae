"""What the palette offers, from top to bottom: shared by the palette and the menu Insert."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.edits.rules import PaletteItem
from journeyeditor.i18n import translate


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A thing of the palette. `key` follows Ins; `group` is the heading that it stands under.

    Two `small` ones stand side by side.
    """

    item: PaletteItem
    group: str
    word: str
    key: str
    icon: str
    small: bool = False


def palette_rows() -> tuple[PaletteRow, ...]:
    """The palette from top to bottom, in the language in use."""
    map_wide = translate("Palette", "Across the map")
    customer = translate("Palette", "Customer")
    employee = translate("Palette", "Employee")
    item = PaletteItem
    return (
        PaletteRow(
            item.STAGE,
            translate("Palette", "Palette"),
            translate("Palette", "Stage"),
            translate("Palette", "S", "key of stage"),
            "stage",
        ),
        PaletteRow(
            item.TOUCHPOINT,
            customer,
            translate("Palette", "Touchpoint"),
            translate("Palette", "T", "key of touchpoint"),
            "touchpoint",
        ),
        PaletteRow(
            item.ACTION,
            customer,
            translate("Palette", "Customer action"),
            translate("Palette", "C", "key of customer action"),
            "action",
        ),
        PaletteRow(
            item.WAIT,
            customer,
            translate("Palette", "Wait"),
            translate("Palette", "W", "key of wait"),
            "wait",
        ),
        PaletteRow(
            item.ACTIVITY,
            employee,
            translate("Palette", "Activity"),
            translate("Palette", "A", "key of employee activity"),
            "activity",
        ),
        PaletteRow(
            item.SYSTEM,
            employee,
            translate("Palette", "System step"),
            translate("Palette", "Y", "key of system step"),
            "system",
        ),
        PaletteRow(
            item.CURVE,
            map_wide,
            translate("Palette", "Emotion curve"),
            translate("Palette", "E", "key of emotion curve"),
            "curve",
        ),
        PaletteRow(
            item.LANE,
            map_wide,
            translate("Palette", "Lane"),
            translate("Palette", "L", "key of lane"),
            "lane",
        ),
        PaletteRow(
            item.TEXT,
            map_wide,
            translate("Palette", "Text"),
            translate("Palette", "X", "key of text"),
            "text",
        ),
        *_on_cards(),
    )


def _on_cards() -> tuple[PaletteRow, ...]:
    """What is put on a card, in the order in which it is read in two columns."""
    item = PaletteItem
    words = (
        (
            item.MOT,
            translate("Palette", "Truth", "moment of truth"),
            translate("Palette", "H", "key of moment of truth"),
            "mot",
        ),
        (
            item.KANO,
            translate("Palette", "Kano"),
            translate("Palette", "K", "key of Kano class"),
            "kano",
        ),
        (
            item.FRICTION,
            translate("Palette", "Friction"),
            translate("Palette", "F", "key of friction"),
            "friction",
        ),
        (
            item.PAIN,
            translate("Palette", "Pain point"),
            translate("Palette", "P", "key of pain point"),
            "pain",
        ),
        (
            item.OPPORTUNITY,
            translate("Palette", "Opportunity"),
            translate("Palette", "O", "key of opportunity"),
            "opportunity",
        ),
        (
            item.ROOT_CAUSE,
            translate("Palette", "Cause"),
            translate("Palette", "U", "key of root cause"),
            "cause",
        ),
        (
            item.QUOTE,
            translate("Palette", "Quote"),
            translate("Palette", "Q", "key of quote"),
            "quote",
        ),
        (
            item.METRIC,
            translate("Palette", "Measure", "a measurement"),
            translate("Palette", "M", "key of measurement"),
            "metric",
        ),
        (
            item.TEASER,
            translate("Palette", "Teaser"),
            translate("Palette", "R", "key of teaser"),
            "teaser",
        ),
    )
    group = translate("Palette", "On a card")
    return tuple(
        PaletteRow(each, group, name, key, icon, small=True) for each, name, key, icon in words
    )
