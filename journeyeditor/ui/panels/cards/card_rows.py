"""The rows of a table of fields of cards, as a part of a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.cards import CardField
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.editors import Editor
from journeyeditor.ui.panels.fields.field_rows import FieldRows


class CardRows:
    """Fields of the chosen cards."""

    def __init__(
        self,
        fields: Sequence[CardField],
        rows: Rows,
        editing: Editing,
        drafts: dict[str, Any] | None = None,
        wide: bool = False,
    ) -> None:
        self._rows = FieldRows(fields, rows, editing, drafts, wide)

    def has(self, key: str) -> bool:
        """Whether there is a field of this name."""
        return self._rows.has(key)

    def editor(self, key: str) -> Editor:
        """The control of a field. Raises KeyError when there is none."""
        return self._rows.editor(key)

    def fits(self, chosen: Chosen) -> bool:
        """Whether there is anything to show."""
        return self._rows.fits(chosen, chosen.places)

    def show(self, chosen: Chosen) -> None:
        """Show what is chosen."""
        self._rows.show(chosen, chosen.places, chosen.key)
