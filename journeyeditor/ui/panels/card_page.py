"""The inspector's page for cards: one, or several at once.

What can be filled in stands in the tables of `fields`; here they are put in order under their
heads.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.session import Session
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.cards.card_rows import CardRows
from journeyeditor.ui.panels.cards.curve_choice import CurveChoice
from journeyeditor.ui.panels.cards.kano_history import KanoHistory, has_history, since
from journeyeditor.ui.panels.cards.kano_review import KanoReview
from journeyeditor.ui.panels.cards.links import Links, number_of_links
from journeyeditor.ui.panels.cards.metric_list import MetricList
from journeyeditor.ui.panels.cards.part import Part
from journeyeditor.ui.panels.cards.relations import Relations, has_relations
from journeyeditor.ui.panels.cards.section import FoldedSection, OpenSection
from journeyeditor.ui.panels.cards.summary import (
    filled_in,
    how_long,
    kinds_of,
    owner_and_initiator,
)
from journeyeditor.ui.panels.cards.supports import Supports
from journeyeditor.ui.panels.cards.teasers import Teasers, number_of_teasers
from journeyeditor.ui.panels.cards.timing import Placing, PromiseOffer
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.cards import CardField
from journeyeditor.ui.panels.fields.chosen import Chosen, Looking, chosen_cards
from journeyeditor.ui.panels.fields.editors import Editor
from journeyeditor.ui.panels.fields.employee import employee_fields
from journeyeditor.ui.panels.fields.facts import fact_fields, title_field
from journeyeditor.ui.panels.fields.feelings import feeling_fields
from journeyeditor.ui.panels.fields.kano import kano_fields
from journeyeditor.ui.panels.fields.meaning import judgement_fields, meaning_fields
from journeyeditor.ui.panels.fields.notes import note_fields
from journeyeditor.ui.panels.fields.source import contact_fields, source_fields
from journeyeditor.ui.panels.fields.times import time_fields
from journeyeditor.ui.panels.page import Page
from journeyeditor.ui.settings import Settings


class CardPage(Page):
    """Fields of cards; what a kind of card lacks is not there."""

    def __init__(
        self, editing: Editing, settings: Settings, link: Callable[[], None], parent: QWidget
    ) -> None:
        """`link` begins a link from the chosen card by the keys."""
        super().__init__(parent)
        self._editing, self._settings, self._link = editing, settings, link
        self._chosen: Chosen | None = None
        self._looking = Looking()
        self._parts: list[Part] = []
        self._folds: dict[str, FoldedSection] = {}
        self._tables: list[CardRows] = []
        self._top_rows: list[Rows] = []
        self._add_head()
        self.label_width = max(rows.widest_word for rows in self._top_rows)
        self._add_experience()
        self._add_meaning()
        self._add_folds()
        self._column.addStretch(1)

    # -- what the inspector asks --------------------------------------------------------------

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        self._chosen = chosen_cards(session, self._looking)
        return self._chosen is not None

    def refresh(self, _session: Session) -> None:
        """Show what the session holds now."""
        if self._chosen is not None:
            self._show(self._chosen)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is wrong in a field does not wait for a page that goes and comes back."""
        super().hideEvent(event)
        if self.isHidden():
            self._looking.visit += 1

    def editor(self, key: str) -> Editor:
        """The control of a field. Raises KeyError when it has not been made."""
        for table in self._tables:
            if table.has(key):
                return table.editor(key)
        raise KeyError(key)

    def fold(self, name: str) -> Fold:
        """A folded section by its name in the settings. Raises KeyError when there is none."""
        return self._folds[name].fold

    def section(self, name: str) -> FoldedSection:
        """The same with what it holds."""
        return self._folds[name]

    def _show(self, chosen: Chosen) -> None:
        place = chosen.one
        if place is not None:
            self.head.say(
                words.card_name(chosen.journey, place), words.card_place(chosen.journey, place)
            )
        else:
            count = len(chosen.places)
            self.head.say(translate("Inspector", "%n card(s)", n=count), kinds_of(chosen))
        for part in self._parts:
            part.show(chosen)

    def _look_at_curve(self, curve_id: Id) -> None:
        """Show the feelings of another curve."""
        self._looking.curve_id = curve_id
        session = self._editing.session
        if self.fits(session):
            self.refresh(session)

    # -- building -----------------------------------------------------------------------------

    def _table(self, rows: Rows, *fields: CardField, wide: bool = False) -> CardRows:
        table = CardRows(fields, rows, self._editing, wide=wide)
        self._tables.append(table)
        return table

    def _add_head(self) -> None:
        section, column = self._open_section("")
        title = Rows(section.ground)
        section.parts.append(self._table(title, title_field(), wide=True))
        column.addWidget(title)
        rows = self._rows(section.ground, column)
        section.parts.append(self._table(rows, *fact_fields(), *note_fields()))

    def _add_experience(self) -> None:
        section, column = self._open_section(translate("Inspector", "Experience"))
        rows = self._rows(section.ground, column)
        self.curve = CurveChoice(rows, self._look_at_curve)
        drafts: dict[str, object] = {}
        table = CardRows(feeling_fields(drafts), rows, self._editing, drafts)
        self._tables.append(table)
        self.metrics = MetricList(self._editing, self.label_width, section.ground)
        column.addWidget(self.metrics.listing)
        below = self._rows(section.ground, column)
        kano = self._table(below, *kano_fields())
        self.review = KanoReview(self._editing, below)
        section.parts += [self.curve, table, self.metrics, kano, self.review]

    def _add_meaning(self) -> None:
        section, column = self._open_section(translate("Inspector", "Meaning"))
        rows = self._rows(section.ground, column)
        section.parts.append(self._table(rows, *meaning_fields(self._editing.new_id)))
        self.supports = Supports(self._editing, rows, self._link)
        section.parts += [self.supports, self._table(rows, *judgement_fields())]

    def _add_folds(self) -> None:
        self._fold_table(
            "contact",
            translate("Inspector", "Whose contact"),
            contact_fields(),
            owner_and_initiator,
        )
        self._fold_table("source", translate("Inspector", "Source and note"), source_fields())
        self._fold_table(
            "time", translate("Inspector", "Time and duration"), time_fields(), how_long
        )
        self._fold_table("employee", translate("Inspector", "Employee"), employee_fields())
        self._add_fold(
            "kano",
            translate("Inspector", "Kano through time"),
            lambda rows: [KanoHistory(self._editing, rows)],
            has_history,
            since,
        )
        self._add_fold(
            "links",
            translate("Inspector", "Links"),
            lambda rows: [
                Links(self._editing, rows, self._link),
                Relations(self._editing, rows),
            ],
            lambda chosen: _is_one_step(chosen) or has_relations(chosen),
            number_of_links,
        )
        self._add_fold(
            "teasers",
            translate("Inspector", "Teasers"),
            lambda rows: [Teasers(self._editing, rows)],
            lambda chosen: chosen.one is not None and chosen.types == {Touchpoint},
            number_of_teasers,
        )

    def _fold_table(
        self,
        name: str,
        title: str,
        fields: tuple[CardField, ...],
        about: Callable[[Chosen], str] | None = None,
    ) -> None:
        self._add_fold(
            name,
            title,
            partial(self._build_table, name, fields),
            partial(_any_fits, fields),
            about or partial(filled_in, fields),
        )

    def _build_table(self, name: str, fields: tuple[CardField, ...], rows: Rows) -> list[Part]:
        table: list[Part] = [self._table(rows, *fields)]
        if name == "time":
            return [*table, PromiseOffer(self._editing, rows), Placing(rows)]
        return table

    def _rows(self, ground: QWidget, column: QVBoxLayout) -> Rows:
        """Rows whose words are as wide as those of all others on the page."""
        rows = Rows(ground, self.label_width if self._top_rows else None)
        if not self._top_rows:
            self._top_rows.append(rows)
        column.addWidget(rows)
        return rows

    def _open_section(self, title: str) -> tuple[OpenSection, QVBoxLayout]:
        ground, column = self.add_ground(title)
        section = OpenSection(ground)
        self._parts.append(section)
        return section, column

    def _add_fold(
        self,
        name: str,
        title: str,
        build: Callable[[Rows], list[Part]],
        fits: Callable[[Chosen], bool],
        about: Callable[[Chosen], str],
    ) -> None:
        fold = self.add_fold(title)
        section = FoldedSection(fold, name, self._settings, build, fits, about)
        section.label_width = self.label_width
        self._folds[name] = section
        self._parts.append(section)


def _is_one_step(chosen: Chosen) -> bool:
    return chosen.one is not None and chosen.are_steps


def _any_fits(fields: tuple[CardField, ...], chosen: Chosen) -> bool:
    return any(field.fits(chosen, chosen.places) for field in fields)
