"""What a table file probably holds: measurements of a journey, or a map of its own."""

from __future__ import annotations

from enum import StrEnum

from journeyeditor.exchange.sheet_columns import Column
from journeyeditor.exchange.sheet_guess import Form, SheetChoices
from journeyeditor.exchange.sheet_reading import meant
from journeyeditor.exchange.sheet_roles import Role
from journeyeditor.importing.choices import guess
from journeyeditor.importing.meanings import Meaning
from journeyeditor.importing.table import Table
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project

_OF_MAPS = frozenset(
    {Column.LANE, Column.CHANNEL, Column.DEPARTMENT, Column.DESCRIPTION, Column.EVIDENCE}
)
"""Columns that tell of a card and seldom stand beside scores."""

_OF_ANY = frozenset({Role.STEPS, Role.TEXT})
"""What rows become that are called nothing special."""


class TableKind(StrEnum):
    """UNSURE when its columns could be of both, or of none."""

    MEASUREMENTS = "measurements"
    MAP = "map"
    UNSURE = "unsure"


def kind_of_table(table: Table, project: Project, journey: JourneyMap) -> TableKind:
    """What the columns of a table tell, beside the journey that its scores could belong to."""
    _, choices = meant(table)
    if choices.is_ours:
        return TableKind.MAP
    found = guess(table, project, journey)
    scores = max(found.at(Meaning.VALUE), found.at(Meaning.PROMOTERS)) >= 0
    if scores is _tells_of_cards(choices):
        return TableKind.UNSURE
    return TableKind.MEASUREMENTS if scores else TableKind.MAP


def _tells_of_cards(choices: SheetChoices) -> bool:
    if choices.form is Form.ROWS:
        return any(each.column in _OF_MAPS for each in choices.columns)
    return any(role not in _OF_ANY for _, role in choices.lanes)
