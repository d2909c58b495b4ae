"""Who carries a step of the customer, or what a step of an employee carries: links that select."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Actor, LinkKind
from journeyeditor.model.find import Place, find_card
from journeyeditor.ui.controls.paint import row_height
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.naming import step_name


class Supports:
    """The row of links to those who support, or are supported by, the one chosen step."""

    def __init__(self, editing: Editing, rows: Rows, link: Callable[[], None]) -> None:
        """`link` begins a link from the chosen card by the keys."""
        self._rows = rows
        self.holder = QWidget(rows)
        self.links = TextLinks(self.holder)
        self.links.followed.connect(editing.go_to)
        self.plus = ToolButton("plus", self.holder)
        self.plus.setFixedSize(row_height(rows), row_height(rows))
        self.plus.clicked.connect(link)
        words = translate("Field", "Link to another card (K): choose it with the arrows.")
        set_tip(self.plus, words)
        self.plus.setAccessibleName(words)
        row = QHBoxLayout(self.holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.links, 1)
        row.addWidget(self.plus, 0, Qt.AlignmentFlag.AlignTop)
        rows.add(translate("Field", "Supported"), self.holder)

    def fits(self, chosen: Chosen) -> bool:
        """Whether one step is chosen."""
        return chosen.one is not None and chosen.are_steps

    def show(self, chosen: Chosen) -> None:
        """Show the links of that step."""
        place = chosen.one if self.fits(chosen) else None
        self._rows.set_row_visible(self.holder, place is not None)
        if place is None:
            return
        customer = place.lane.actor is Actor.CUSTOMER
        self._rows.call(
            self.holder,
            translate("Field", "Supported") if customer else translate("Field", "Supports"),
        )
        targets = [_target(chosen, other) for other in _others(chosen, place)]
        self.links.show_targets(targets)
        self._rows.hint(self.holder, "" if targets else _nobody(customer))


def _others(chosen: Chosen, place: Place) -> list[Place]:
    """The cards at the other end of the support links, in the order of the links."""
    here, found = place.card.id, list[Id]()
    for link in chosen.links_of(here):
        if link.kind is LinkKind.SUPPORTS:
            found.append(link.target if link.source == here else link.source)
    places = (find_card(chosen.journey, card_id) for card_id in found)
    return [each for each in places if each is not None]


def _target(chosen: Chosen, place: Place) -> Target:
    name = step_name(chosen.journey, place)
    return Target(place.card.id, name, translate("Field", "Choose this card"))


def _nobody(customer: bool) -> str:
    if customer:
        return translate("Field", "Nobody yet: who makes this contact possible?")
    return translate("Field", "Nothing yet: which contact does this make possible?")
