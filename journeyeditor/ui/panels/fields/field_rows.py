"""The rows of a table of fields: shows them for what is chosen and keeps what is filled in."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import Any, Generic

from journeyeditor.ui.controls.field import various
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.editors import Editor, Shown, make_editor
from journeyeditor.ui.panels.fields.field import Field, S, T, capital, label_of


class FieldRows(Generic[S, T]):
    """Builds a row for each field, once, and shows in them whatever is chosen.

    `drafts` holds by their keys the values that the project could not take yet, for fields that
    go together.
    """

    def __init__(
        self,
        fields: Sequence[Field[S, T]],
        rows: Rows,
        editing: Editing,
        drafts: dict[str, Any] | None = None,
        wide: bool = False,
    ) -> None:
        """`wide`: without words before them."""
        self.rows = rows
        self.drafts = {} if drafts is None else drafts
        self._fields = tuple(fields)
        self._editing = editing
        self._editors: dict[str, Editor] = {}
        self._shown: dict[str, Hashable] = {}
        self._subject: S | None = None
        self._things: Sequence[T] = ()
        self._key: Hashable = None
        for field in self._fields:
            self._add(field, wide)

    def _add(self, field: Field[S, T], wide: bool) -> None:
        name = capital(field.word)
        editor = self._editors[field.key] = make_editor(field.shape, name, self.rows)
        if wide:
            editor.widget.setAccessibleName(name)
            self.rows.add_wide(editor.widget, field.help, field.line)
        else:
            self.rows.add(name, editor.widget, field.help, field.line)
        editor.told.connect(partial(self._keep, field))
        editor.refused.connect(partial(self.rows.say, editor.widget))
        editor.restored.connect(partial(self._forget, field))

    def has(self, key: str) -> bool:
        """Whether there is a field of this name."""
        return key in self._editors

    def editor(self, key: str) -> Editor:
        """The control of a field. Raises KeyError when there is none."""
        return self._editors[key]

    def fits(self, subject: S, things: Sequence[T]) -> bool:
        """Whether there is any field to show for these."""
        return any(field.fits(subject, things) for field in self._fields)

    def show(self, subject: S, things: Sequence[T], key: Hashable) -> None:
        """Show what these have; another `key` than before tells that it is something else."""
        if key != self._key:
            self.drafts.clear()
        self._subject, self._things, self._key = subject, things, key
        for field in self._fields:
            there = field.fits(subject, things)
            self.rows.set_row_visible(self._editors[field.key].widget, there)
            if there:
                self._show(field, subject)

    def _show(self, field: Field[S, T], subject: S) -> None:
        editor, value = self._editors[field.key], field.value(subject, self._things)
        fresh = self._shown.get(field.key) != self._key
        self._shown[field.key] = self._key
        shown = Shown(subject, value, len(self._things), fresh)
        editor.show(shown)
        differs = various() if shown.differs and not editor.says_various() else ""
        lines = (differs, field.hint(subject), field.line)
        self.rows.hint(editor.widget, next(filter(None, lines), ""))
        if not editor.pending:
            self.rows.say(editor.widget, "")
            self.drafts.pop(field.key, None)

    def _keep(self, field: Field[S, T], value: Any) -> None:
        subject, editor = self._subject, self._editors[field.key]
        if subject is None:
            return
        merge = f"{field.key}:{hash(self._key)}" if editor.typing else ""
        said = self._editing.do(
            label_of(field.word, len(self._things)),
            lambda project: field.put(project, subject, value),
            merge,
            wrong=field.wrong(value),
        )
        if not said:
            self._forget(field)
            self._tidy(field)
        else:
            self.drafts[field.key] = value
            self.rows.say(editor.widget, said)

    def _forget(self, field: Field[S, T]) -> None:
        """Nothing is wrong with the field any more."""
        self.drafts.pop(field.key, None)
        self.rows.say(self._editors[field.key].widget, "")

    def _tidy(self, field: Field[S, T]) -> None:
        """Show what was typed as the project holds it, also when that was no change."""
        if not self._editors[field.key].typing and self._subject is not None:
            self._shown.pop(field.key, None)
            if field.fits(self._subject, self._things):
                self._show(field, self._subject)
