"""The words on sheets and on their plan, in the language of the project."""

from __future__ import annotations

from dataclasses import dataclass

from journeyeditor.model.enums import Language


@dataclass(frozen=True, slots=True)
class TileWords:
    """Every word of the sheets. Those with braces are filled in."""

    whole: str
    label: str
    title: str
    sheets: tuple[str, str]
    grid: str
    true_size: str
    cuts: tuple[str, str, str]
    """Where there are sheets beside each other, below each other, both."""
    glue_row: str
    glue_rows: str
    trim: str
    skipped: str
    place: str
    glue: str
    glue_below: str
    ruler: str
    sheet: str


DUTCH = TileWords(
    whole="Poster",
    label="Legplan",
    title="Legplan: zo worden de vellen één poster",
    sheets=("{poster} op 1 vel {sheet}", "{poster} op {n} vellen {sheet}"),
    grid="{rows} × {columns} (rijen × kolommen), overlap {overlap} mm",
    true_size=(
        "Print alle bladzijden op 100 % (ware grootte), niet ‘passend’. "
        "De liniaal onder aan elk vel hoort 100 mm lang te zijn."
    ),
    cuts=(
        "Snijd van elk vel links de strook buiten de streepjeslijn af.",
        "Snijd van elk vel boven de strook buiten de streepjeslijn af.",
        "Snijd van elk vel links en boven de strook buiten de streepjeslijn af.",
    ),
    glue_row=(
        "Begin links: leg {second} op de lijmstrook van {first}, met de rand op de dunne lijn en "
        "de hoeken op de kruisjes. Maak zo elke rij."
    ),
    glue_rows="Lijm daarna rij {second} op de onderste strook van rij {first}, en zo verder.",
    trim="Snijd tot slot langs de rand van de poster.",
    skipped="Niet geprint, want er staat niets op: {names}.",
    place="rij {row}/{rows} · kolom {column}/{columns}",
    glue="lijm",
    glue_below="lijm: {name} hierop",
    ruler="100 mm",
    sheet="Vel {name}",
)

ENGLISH = TileWords(
    whole="Poster",
    label="Plan",
    title="Plan: how the sheets become one poster",
    sheets=("{poster} on 1 sheet of {sheet}", "{poster} on {n} sheets of {sheet}"),
    grid="{rows} × {columns} (rows × columns), overlap {overlap} mm",
    true_size=(
        "Print every page at 100 % (actual size), not “fit to page”. "
        "The ruler at the foot of each sheet should be 100 mm long."
    ),
    cuts=(
        "On each sheet cut off the strip beyond the dashed line at the left.",
        "On each sheet cut off the strip beyond the dashed line at the top.",
        "On each sheet cut off the strip beyond the dashed line, at the left and at the top.",
    ),
    glue_row=(
        "Begin at the left: lay {second} on the glue strip of {first}, its edge on the thin line "
        "and its corners on the crosses. Make each row like this."
    ),
    glue_rows="Then glue row {second} on the lower strip of row {first}, and so on.",
    trim="Last, cut along the edge of the poster.",
    skipped="Not printed, as there is nothing on them: {names}.",
    place="row {row}/{rows} · column {column}/{columns}",
    glue="glue",
    glue_below="glue: {name} on top",
    ruler="100 mm",
    sheet="Sheet {name}",
)


def tile_words(language: Language) -> TileWords:
    """The words in a project's language."""
    return DUTCH if language is Language.NL else ENGLISH
