"""What the forms of all lists share: fields on rows, and who names the entry."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journeyeditor.edits import catalogue
from journeyeditor.edits.catalogue import AnyList
from journeyeditor.edits.uses import Use, User, Uses
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.tab_order import next_in_order
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.lists.card_names import card_names
from journeyeditor.ui.lists.use_words import used_by
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.form import Form

MOST_LINKS = 12
"""Cards that are named one by one; of more only how many there are is said."""


class Detail(QWidget):
    """The form for the entries of one list; `build` adds its fields."""

    name: ClassVar[AnyList]

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self.editing = editing
        self.key = ""
        self.rows = Rows(self)
        self.form = Form(self.rows, self.apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.addWidget(self.rows)
        column.addStretch(1)
        self.build()

    @abstractmethod
    def build(self) -> None:
        """Add the fields."""

    def show_entry(self, project: Project, key: str, uses: Uses) -> None:
        """Show an entry, which must be there."""
        thing = catalogue.things(project, self.name)[key]
        fresh, self.key = key != self.key, key
        self.offer(project)
        self.form.show(thing, fresh)
        self.show_more(project, thing, uses, fresh)

    def offer(self, project: Project) -> None:
        """Fill the lists to choose from. For subclasses."""

    def show_more(self, project: Project, thing: Any, uses: Uses, fresh: bool) -> None:
        """Show what the form itself does not know. For subclasses."""

    def apply(self, label: str, merge: str, /, **fields: Any) -> str:
        """Change fields of the entry; "" or why it cannot be."""
        key, name = self.key, self.name
        merge = f"{name}:{key}:{merge}" if merge else ""
        return self.editing.do(label, lambda p: catalogue.revise(p, name, key, **fields), merge)

    def first_field(self) -> QWidget | None:
        """The field that Enter in the list goes to."""
        first = next_in_order(self)
        while self.isAncestorOf(first):
            if first.focusPolicy() != Qt.FocusPolicy.NoFocus and first.isVisibleTo(self):
                return first
            first = next_in_order(first)
        return None

    # -- what several forms have --------------------------------------------------------------

    def add_name(self, name: str, field: str, about: str) -> None:
        """The field that the entry is called by."""
        wrong = translate("Inspector", "A name has 1 to 200 letters.")
        self.title = self.form.line(name, field, about, wrong)

    def add_used_by(self) -> None:
        """Who names the entry, with ways to the cards."""
        self.used = TextLinks(self.rows)
        self.used.followed.connect(self.editing.go_to_card)
        self.rows.add(translate("Lists", "Used by"), self.used)

    def show_used_by(self, project: Project, users: Sequence[Use]) -> None:
        """Show who names the entry."""
        cards = [use.ref for use in users if use.user is User.CARD]
        few = cards if len(cards) <= MOST_LINKS else []
        names = card_names(project, set(few))
        self.used.show_targets([Target(card, names[card]) for card in few])
        told = used_by(users) or translate("Lists", "not used")
        self.rows.hint(self.used, told[:1].upper() + told[1:])


def departments(project: Project) -> list[Entry]:
    """The departments to choose from, and none."""
    none = ("", translate("Inspector", "no department"), "")
    return [none, *((department.id, department.name, "") for department in project.departments)]
