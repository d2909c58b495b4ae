"""The teasers of a card: how colleagues are made to feel this contact."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from journeyeditor.edits.lists import add_item, delete_item, revise_item
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import TeaserForm
from journeyeditor.model.project import Project, Teaser
from journeyeditor.ui.controls.listing import Entry, Listing
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.cards import listed
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.field import Field
from journeyeditor.ui.panels.fields.field_rows import FieldRows
from journeyeditor.ui.panels.fields.shapes import Figure, FromList, Several, Text, Word
from journeyeditor.ui.panels.inspector_words import word


class TeaserAt(NamedTuple):
    """A teaser and its project."""

    project: Project
    teaser: Teaser


TeaserField = Field[TeaserAt, Teaser]


def teasers_of(chosen: Chosen) -> list[Teaser]:
    """The teasers of the one chosen card."""
    place = chosen.one
    if place is None:
        return []
    return [each for each in chosen.project.teasers if each.card_id == place.card.id]


def number_of_teasers(chosen: Chosen) -> str:
    """How many there are, for the head of the section."""
    count = len(teasers_of(chosen))
    return str(count) if count else ""


def teaser_fields() -> tuple[TeaserField, ...]:
    """Form, script, for whom, how long, what is needed."""
    return (
        TeaserField(
            key="form",
            word=translate("Field", "form"),
            help=translate("Field", "How colleagues feel this contact."),
            shape=FromList(lambda _at: listed("teaser", TeaserForm)),
            get=lambda _at, teaser: teaser.form.value,
            put=lambda p, at, code: _revised(p, at, form=TeaserForm(code)),
        ),
        TeaserField(
            key="script",
            word=translate("Field", "script"),
            help=translate("Field", "What happens, word for word if it helps."),
            shape=Text(20_000, 2, breaks=True),
            get=lambda _at, teaser: teaser.script,
            put=lambda p, at, text: _revised(p, at, script=text),
        ),
        TeaserField(
            key="department_ids",
            word=translate("Field", "for"),
            help=translate("Field", "The departments that are to feel it."),
            shape=Several(_departments),
            get=lambda _at, teaser: teaser.department_ids,
            put=_turn_department,
        ),
        TeaserField(
            key="minutes",
            word=translate("Field", "minutes"),
            help=translate("Field", "How long it takes, a whole number from 0 to 600."),
            shape=Figure(0, 600, whole=True, unit=translate("Field", "minutes")),
            get=lambda _at, teaser: teaser.minutes,
            put=lambda p, at, n: _revised(p, at, minutes=None if n is None else int(n)),
        ),
        TeaserField(
            key="materials",
            word=translate("Field", "materials"),
            help=translate("Field", "What has to lie ready."),
            shape=Text(20_000, breaks=True),
            get=lambda _at, teaser: teaser.materials,
            put=lambda p, at, text: _revised(p, at, materials=text),
        ),
    )


def _revised(project: Project, at: TeaserAt, **fields: Any) -> Project:
    return revise_item(project, "teasers", at.teaser.id, **fields)


def _departments(at: TeaserAt) -> list[Word]:
    return [(each.id, each.name, each.name) for each in at.project.departments]


def _turn_department(project: Project, at: TeaserAt, told: tuple[str, bool]) -> Project:
    department, on = told
    kept = tuple(each for each in at.teaser.department_ids if each != department)
    return _revised(project, at, department_ids=(*kept, department) if on else kept)


class TeaserEntry(Entry):
    """One teaser."""

    def __init__(self, editing: Editing, label_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        rows = Rows(self, label_width)
        self.fields = FieldRows(teaser_fields(), rows, editing)
        self.row.insertWidget(0, rows, 1)

    def show_teaser(self, at: TeaserAt) -> None:
        """Show a teaser."""
        self.fields.show(at, [at.teaser], at.teaser.id)
        self.call_it(word("teaser", at.teaser.form.value))


class Teasers:
    """The teasers of the one chosen card."""

    def __init__(self, editing: Editing, rows: Rows) -> None:
        self._editing, self._width = editing, rows.label_width
        self._chosen: Chosen | None = None
        self.listing = Listing(translate("Field", "Teaser"), self._entry, rows)
        self.listing.setAccessibleName(translate("Field", "Teasers"))
        rows.add_wide(
            self.listing, "", translate("Field", "A teaser lets colleagues feel this contact.")
        )
        self.listing.asked_to_add.connect(self._add)
        self.listing.asked_to_remove.connect(self._remove)

    def fits(self, chosen: Chosen) -> bool:
        """Whether one step is chosen."""
        return chosen.one is not None and chosen.are_steps

    def show(self, chosen: Chosen) -> None:
        """Show its teasers."""
        self._chosen = chosen
        teasers = teasers_of(chosen)
        entries = self.listing.show_keys([teaser.id for teaser in teasers])
        for entry, teaser in zip(entries, teasers, strict=True):
            if isinstance(entry, TeaserEntry):
                entry.show_teaser(TeaserAt(chosen.project, teaser))

    def _entry(self, owner: QWidget) -> TeaserEntry:
        return TeaserEntry(self._editing, self._width, owner)

    def _add(self) -> None:
        if self._chosen is None or self._chosen.one is None:
            return
        teaser = Teaser(id=self._editing.new_id(), card_id=self._chosen.one.card.id)
        self._editing.do(
            translate("Field", "Add teaser"), lambda project: add_item(project, "teasers", teaser)
        )

    def _remove(self, teaser_id: Id) -> None:
        self._editing.do(
            translate("Field", "Remove teaser"),
            lambda project: delete_item(project, "teasers", teaser_id),
        )
