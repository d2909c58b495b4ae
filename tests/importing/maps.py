"""A map for measurements: two stages, five cards of which two have the same title."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from journeyeditor.importing.choices import Choices, guess
from journeyeditor.importing.outcome import Preview
from journeyeditor.importing.places import Places
from journeyeditor.importing.reading import read_table
from journeyeditor.importing.scores import Reason
from journeyeditor.importing.sentences import rows_of
from journeyeditor.importing.table import Table
from journeyeditor.importing.understanding import understand
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Language
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from journeyeditor.model.vocabulary import start_channels
from tests.samples import activity, cell, project, touchpoint

BASE: Project = evolve(
    project(
        [Stage(id="s1", name="Kiezen", slots=3), Stage(id="s2", name="Eerste factuur", slots=2)],
        [
            cell(
                "s1",
                touchpoint("P1", 0, "Vergelijkt pakketten", channel_id="ch.web"),
                touchpoint("P2", 1, "Belt", channel_id="ch.phone"),
                touchpoint("P3", 2, "Bestelt online!", channel_id="ch.web"),
            ),
            cell("s2", touchpoint("P4", 0, "Belt", channel_id="ch.phone")),
        ],
        [cell("s1", activity("E1", 0, "Adviseert", channel_id="ch.phone"))],
    ),
    language=Language.NL,
    channels=start_channels(Language.NL),
)

MAP = BASE.maps[0]
PLACES = Places(BASE, MAP)


def table_of(text: str) -> Table:
    """A table that was typed."""
    return read_table(text.encode())


def chosen(table: Table, **choices: Any) -> Choices:
    """What is guessed, but for these choices."""
    return replace(guess(table, BASE, MAP), **choices)


def understood(text: str, **choices: Any) -> Preview:
    """What becomes of a table on the map."""
    table = table_of(text)
    return understand(table, BASE, "m", chosen(table, **choices))


def placed(preview: Preview) -> dict[str, tuple[float, int, float | None]]:
    """Value, number and spread of each measurement, by the id of its card or stage."""
    return {
        item.key.target.card_id or item.key.target.stage_id or "journey": (
            item.value,
            item.n,
            item.sd,
        )
        for item in preview.items
    }


def reasons(text: str, **choices: Any) -> dict[str, Reason]:
    """Why rows are set aside, by the numbers of these rows."""
    table, preview = table_of(text), understood(text, **choices)
    return {rows_of(table, aside.entries): aside.reason for aside in preview.aside}
