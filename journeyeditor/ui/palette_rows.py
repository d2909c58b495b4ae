"""What the palette offers, from top to bottom: shared by the palette and the menu Insert."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.edits.rules import PaletteItem
from journeyeditor.i18n import translate


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A thing of the palette. `key` follows Ins; `group` is the heading that it stands under."""

    item: PaletteItem
    group: str
    word: str
    key: str
    icon: str


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
    )
