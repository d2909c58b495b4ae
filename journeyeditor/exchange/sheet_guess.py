"""How a foreign table is meant: its form, header, columns or lanes. First guessed, then chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from journeyeditor.exchange.sheet_columns import Column, Named, column_named
from journeyeditor.exchange.sheet_feelings import OURS, FeelingScale, guess_scale
from journeyeditor.exchange.sheet_roles import STEP_ROLES, Role, role_called
from journeyeditor.exchange.sheet_table import Sheet
from journeyeditor.importing.meanings import plain

_MOST_ABOVE = 15
"""Rows among which the header is looked for."""


class Form(StrEnum):
    """What one row is."""

    ROWS = "rows"
    """A card, or a step with all that belongs to it."""
    GRID = "grid"
    """A lane; the stages stand side by side."""
    TURNED = "turned"
    """A stage; the lanes stand side by side."""


@dataclass(frozen=True, slots=True)
class SheetChoices:
    """How a table is meant. `header` is the index of the row with names, -1 = none.

    `columns` are those of ROWS; `lanes` the roles of the rows below the header of a grid, by index
    of the row (of the column when TURNED), continued rows left out; `names` is the index of the
    column in which lanes are named.
    """

    form: Form
    header: int = 0
    columns: tuple[Named, ...] = ()
    lanes: tuple[tuple[int, Role], ...] = ()
    names: int = 0
    scale: FeelingScale = OURS
    with_hidden: bool = False

    def at(self, column: Column) -> int:
        """The index of the first column with this meaning, -1 when there is none."""
        return next((at for at, each in enumerate(self.columns) if each.column is column), -1)

    @property
    def is_ours(self) -> bool:
        """Whether the rows say which cards of ours they are."""
        return self.form is Form.ROWS and self.at(Column.ID) >= 0


def guess_choices(
    sheet: Sheet, form: Form | None = None, header: int | None = None
) -> SheetChoices:
    """How a table is probably meant, or how it is when its form and its header are known."""
    if form is None:
        form = _guess_form(sheet)
    return _rows(sheet, header) if form is Form.ROWS else _grid(sheet, form, header)


def as_seen(sheet: Sheet, form: Form) -> Sheet:
    """The sheet with its lanes as rows."""
    return sheet.turned if form is Form.TURNED else sheet


def _guess_form(sheet: Sheet) -> Form:
    if sheet.width == 1:
        return Form.ROWS
    header = _rows_header(sheet)
    names = _names(sheet, header)
    known = _distinct(names)
    if known & {Column.ID} or (Column.STAGE in known and Column.LANE in known):
        return Form.ROWS
    lanes = {role_called(sheet.at(row, 0)) for row in range(min(len(sheet.rows), 40))} - {None}
    lanes_across = {role_called(sheet.at(header, at)) for at in range(1, sheet.width)} - {None}
    if len(known) >= 2 and len(known | lanes_across) >= len(lanes):
        return Form.ROWS
    return Form.GRID


# -- one row a card ---------------------------------------------------------------------------


def _rows(sheet: Sheet, known: int | None) -> SheetChoices:
    header = _rows_header(sheet) if known is None else known
    if known is None and sheet.width == 1 and not _distinct(_names(sheet, header)):
        header = -1
    columns = guess_columns(_names(sheet, header), sheet, header)
    at = next((i for i, each in enumerate(columns) if each.column is Column.FEELING), -1)
    return SheetChoices(Form.ROWS, header, columns, scale=scale_of(sheet, header, at))


def scale_of(sheet: Sheet, header: int, column: int) -> FeelingScale:
    """The scale of the feelings in a column; ours when its header says so."""
    if column < 0:
        return OURS
    name = sheet.at(header, column).translate({0x2212: "-"}) if header >= 0 else ""
    if "(-2 " in name:
        return OURS
    return guess_scale(sheet.at(row, column) for row in range(header + 1, len(sheet.rows)))


def _rows_header(sheet: Sheet) -> int:
    """The row with most known names among the first ones."""
    rows = range(min(len(sheet.rows), _MOST_ABOVE))
    return max(rows, key=lambda row: (len(_distinct(_names(sheet, row))), -row), default=-1)


def _names(sheet: Sheet, header: int) -> tuple[str, ...]:
    """The names of the columns; a header is short, so a long text is none."""
    if header < 0:
        return ("",) * sheet.width
    return tuple(" ".join(sheet.at(header, at).split()) for at in range(sheet.width))


def _distinct(names: tuple[str, ...]) -> set[Column]:
    return {column_named(name).column for name in names if len(name) <= 60} - {Column.UNUSED}


def guess_columns(names: tuple[str, ...], sheet: Sheet, header: int) -> tuple[Named, ...]:
    """What the columns hold. Of several that hold the same, and of those nobody knows, each with
    words becomes a lane of its own; numbers alone are left out.
    """
    taken: set[Named] = set()
    found: list[Named] = []
    for at, name in enumerate(names):
        named = column_named(name) if len(name) <= 60 else Named(Column.UNUSED)
        again = named in taken and named.column not in _MANY
        if again or named.column is Column.UNUSED:
            worded = bool(name) and _has_words(sheet, header, at)
            named = Named(Column.OWN_LANE if worded else Column.UNUSED)
        taken.add(named)
        found.append(named)
    return _with_title(found, sheet, header)


_MANY = frozenset({Column.PAINS, Column.OPPORTUNITIES, Column.QUOTES})


def _with_title(found: list[Named], sheet: Sheet, header: int) -> tuple[Named, ...]:
    """With the titles: where no column has them, the first whose words are long enough for it."""
    columns = {each.column for each in found}
    if columns & {Column.TITLE, Column.PAINS, Column.QUOTES, Column.OPPORTUNITIES}:
        return tuple(found)
    wanted = (Column.DESCRIPTION, Column.OWN_LANE, Column.UNUSED)
    for column in wanted:
        for at, each in enumerate(found):
            if each.column is column and _has_words(sheet, header, at):
                return (*found[:at], Named(Column.TITLE), *found[at + 1 :])
    return tuple(found)


def _has_words(sheet: Sheet, header: int, at: int) -> bool:
    rows = range(header + 1, min(len(sheet.rows), header + 200))
    return any(any(c.isalpha() for c in sheet.at(row, at)) for row in rows)


# -- stages across ----------------------------------------------------------------------------


def _grid(sheet: Sheet, form: Form, known: int | None) -> SheetChoices:
    seen = as_seen(sheet, form)
    header = _grid_header(seen) if known is None else known
    names = _lane_names(seen, header)
    lanes = tuple(guess_lanes(seen, header, names))
    texts = (
        seen.at(row, at)
        for row in lane_rows(seen, lanes, Role.EMOTION)
        for at in range(names + 1, seen.width)
    )
    scale = guess_scale(line for text in texts for line in text.split("\n"))
    return SheetChoices(form, header, lanes=lanes, names=names, scale=scale)


def _grid_header(sheet: Sheet) -> int:
    """The first row with several names beside each other."""
    for row in range(min(len(sheet.rows), _MOST_ABOVE)):
        filled = sum(bool(sheet.at(row, at).strip()) for at in range(1, sheet.width))
        if filled > 1 or (filled == 1 and sheet.width == 2):
            return row
    return 0


def _lane_names(sheet: Sheet, header: int) -> int:
    """The first of the columns at the left with most names that tell what a lane holds."""
    rows = range(header + 1, len(sheet.rows))
    known = [
        sum(role_called(sheet.at(row, at)) is not None for row in rows)
        for at in range(min(3, sheet.width - 1))
    ]
    return known.index(max(known)) if known else 0


def guess_lanes(sheet: Sheet, header: int, names: int) -> Iterator[tuple[int, Role]]:
    """The rows with a lane each, and what they hold; the first unknown one holds the steps if no
    other does. Where touchpoints have a row of their own, other steps are actions.
    """
    rows = [row for row in range(header + 1, len(sheet.rows)) if sheet.at(row, names).strip()]
    if rows[:1] != [header + 1] and header + 1 < len(sheet.rows):
        rows.insert(0, header + 1)  # a lane without a name
    roles = [role_called(sheet.at(row, names)) for row in rows]
    if not any(role in STEP_ROLES for role in roles):
        for wanted in (None, Role.CHANNELS, Role.TEXT):
            if wanted in roles:
                roles[roles.index(wanted)] = Role.STEPS
                break
    contacts = [_is_contact(sheet.at(row, names)) for row in rows]
    for row, role, contact in zip(rows, roles, contacts, strict=True):
        acts = role is Role.STEPS and any(contacts) and not contact
        yield row, Role.ACTIONS if acts else role or Role.TEXT


def _is_contact(name: str) -> bool:
    return role_called(name) is Role.STEPS and ("touch" in plain(name) or "contact" in plain(name))


def lane_rows(sheet: Sheet, lanes: tuple[tuple[int, Role], ...], role: Role) -> Iterator[int]:
    """The rows of all lanes of a role, with those that go on without a name."""
    ends = [*(row for row, _ in lanes[1:]), len(sheet.rows)]
    for (row, each), end in zip(lanes, ends, strict=False):
        if each is role:
            yield from range(row, end)
