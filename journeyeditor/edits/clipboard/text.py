"""Text pasted on a map: a card for every line, or for every cell of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from journeyeditor.edits.cards import add_card
from journeyeditor.edits.clipboard.listing import cells_of
from journeyeditor.edits.clipboard.paste import Pasted
from journeyeditor.edits.lines import MOST_LINES, clean_line, lines_of
from journeyeditor.edits.new import new_card
from journeyeditor.edits.notes import add_notes, note_kind, place_notes
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_cell, find_lane, find_map, stage_index
from journeyeditor.model.project import Note, Project

MOST_CARDS = 100
"""Cards that one text becomes on the map; a longer one goes to the note tray."""

_TITLE = 500


class Table(NamedTuple):
    """A text in rows and columns, and how many lines of it are left out.

    A plain text has one column.
    """

    rows: tuple[tuple[str, ...], ...]
    dropped: int = 0

    @property
    def texts(self) -> list[str]:
        """What stands in it, row by row."""
        return [text for row in self.rows for text in row if text]

    @property
    def is_wide(self) -> bool:
        """Whether it has columns, as a part of a spreadsheet has."""
        return any(len(row) > 1 for row in self.rows)


def table_of(text: str) -> Table:
    """A text as a table: cells as spreadsheets and Markdown part them, otherwise lines."""
    cells = cells_of(text)
    if cells is None:
        found = lines_of(text)
        return Table(tuple((line,) for line in found.lines), found.dropped)
    rows = [tuple(map(_clean_cell, row)) for row in cells]
    said = [row for row in rows if any(row)]
    return Table(tuple(said[:MOST_LINES]), max(0, len(said) - MOST_LINES))


def _clean_cell(text: str) -> str:
    """A cell with the line ends that somebody typed in it."""
    lines = (clean_line(line) for line in text.splitlines())
    return "\n".join(line for line in lines if line)


def as_notes(project: Project, texts: Sequence[str], new_id: Callable[[], Id]) -> Project:
    """The project with the texts in its note tray."""
    return add_notes(project, [Note(id=new_id(), text=text) for text in texts])


def paste_table(
    project: Project, map_id: Id, table: Table, to: Spot, new_id: Callable[[], Id]
) -> Pasted:
    """Make cards of a table from a spot on: columns are stages, rows follow each other in time.

    Room is made where cards stand. Columns beyond the last stage follow in it. Raises EditRefused
    where the lane takes no cards or a stage gets too long.
    """
    if not table.is_wide:
        notes = [Note(id=new_id(), text=text) for text in table.texts]
        ids = [note.id for note in notes]
        return Pasted(place_notes(add_notes(project, notes), map_id, ids, to), frozenset(ids))
    ids = []
    stages = find_map(project, map_id).stages
    start = stage_index(find_map(project, map_id), to.stage_id)
    for column in range(max(len(row) for row in table.rows)):
        stage = stages[min(start + column, len(stages) - 1)]
        behind = column and start + column >= len(stages)
        slot = to.slot if column == 0 else stage.slots if behind else 0
        for row in table.rows:
            if column < len(row) and row[column]:
                card_id = new_id()
                spot = to._replace(stage_id=stage.id, slot=slot)
                project = _with(project, map_id, card_id, row[column], spot)
                ids.append(card_id)
            slot += 1
    return Pasted(project, frozenset(ids))


def _with(project: Project, map_id: Id, card_id: Id, text: str, spot: Spot) -> Project:
    lane = find_lane(find_map(project, map_id), spot.lane_id)
    kind = note_kind(lane)
    if kind is None:
        raise EditRefused(Refusal.NO_CARDS)
    cell = find_cell(lane, spot.stage_id)
    cards = cell.cards if cell is not None else ()
    taken = any(card.slot <= spot.slot < card.slot + card.span for card in cards)
    card = new_card(kind, card_id, text[:_TITLE])
    return add_card(project, map_id, card, spot._replace(mode=Mode.INSERT if taken else Mode.PLACE))
