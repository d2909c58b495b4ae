"""The links of a card, each leading to its other end, and to itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.edits.links import delete_link
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.find import find_card, find_stage
from journeyeditor.model.journey import Link
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.listing import Entry, Listing
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.text_link import TextLink
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.naming import step_name


def links_of(chosen: Chosen) -> list[Link]:
    """The links of the one chosen card."""
    place = chosen.one
    if place is None:
        return []
    return chosen.links_of(place.card.id)


def number_of_links(chosen: Chosen) -> str:
    """How many links there are, for the head of the section."""
    count = len(links_of(chosen))
    return str(count) if count else ""


class LinkEntry(Entry):
    """What kind of link it is, which chooses the link, and the other end, which chooses that."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        holder = QWidget(self)
        self.kind = TextLink("", holder)
        self.other = TextLink("", holder)
        flow = Flow(holder)
        flow.addWidget(self.kind)
        flow.addWidget(self.other)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        self.row.insertWidget(0, holder, 1)
        self.end = ""

    def show_link(self, kind: str, other: str, end: Id) -> None:
        """Show a link with the name of its other end."""
        self.kind.setText(kind)
        set_tip(self.kind, translate("Field", "Choose this link, to name it or change its kind"))
        self.other.setText(other)
        set_tip(self.other, translate("Field", "Choose this card"))
        self.end = end
        for part in (self.kind, self.other):
            part.updateGeometry()
        self.call_it(f"{kind} {other}")


class Links:
    """The links of the one chosen card."""

    def __init__(self, editing: Editing, rows: Rows, link: Callable[[], None]) -> None:
        """`link` begins a link from the chosen card by the keys."""
        self._editing = editing
        self._chosen: Chosen | None = None
        self.listing = Listing(translate("Field", "Link (K)"), self._entry, rows)
        self.listing.setAccessibleName(translate("Field", "Links"))
        rows.add_wide(self.listing)
        self._rows = rows
        self.listing.asked_to_add.connect(link)
        self.listing.asked_to_remove.connect(self._remove)

    def fits(self, chosen: Chosen) -> bool:
        """Whether one step is chosen."""
        return chosen.one is not None and chosen.are_steps

    def show(self, chosen: Chosen) -> None:
        """Show its links."""
        self._chosen = chosen
        place, links = chosen.one, links_of(chosen)
        self._rows.set_row_visible(self.listing, self.fits(chosen))
        if place is None:
            return
        entries = self.listing.show_keys([link.id for link in links])
        for entry, link in zip(entries, links, strict=True):
            if isinstance(entry, LinkEntry):
                away = link.source == place.card.id
                end = link.target if away else link.source
                entry.show_link(_kind_words(link, away), _end_name(chosen, end), end)

    def _entry(self, owner: QWidget) -> LinkEntry:
        entry = LinkEntry(owner)
        entry.kind.clicked.connect(lambda: self._editing.go_to(entry.key))
        entry.other.clicked.connect(lambda: self._editing.go_to(entry.end))
        return entry

    def _remove(self, link_id: Id) -> None:
        chosen = self._chosen
        if chosen is not None:
            self._editing.do(
                translate("Field", "Remove link"),
                lambda project: delete_link(project, chosen.map_id, link_id),
            )


def _kind_words(link: Link, away: bool) -> str:
    """What the link says of the chosen card, from which it runs away or not; its name behind it."""
    words = _away_words(link.kind) if away else _toward_words(link.kind)
    return f"{words} “{link.label}”" if link.label else words


def _away_words(kind: LinkKind) -> str:
    return {
        LinkKind.SUPPORTS: translate("Field", "supports"),
        LinkKind.SEQUENCE: translate("Field", "then comes"),
        LinkKind.HAND_OVER: translate("Field", "hands over to"),
        LinkKind.LOOP: translate("Field", "leads back to"),
        LinkKind.UMOT_ZMOT: translate("Field", "is shared, and read at"),
        LinkKind.FEEDBACK: translate("Field", "reports back to"),
    }[kind]


def _toward_words(kind: LinkKind) -> str:
    return {
        LinkKind.SUPPORTS: translate("Field", "supported by"),
        LinkKind.SEQUENCE: translate("Field", "comes after"),
        LinkKind.HAND_OVER: translate("Field", "takes over from"),
        LinkKind.LOOP: translate("Field", "is returned to from"),
        LinkKind.UMOT_ZMOT: translate("Field", "reads what was shared at"),
        LinkKind.FEEDBACK: translate("Field", "hears back from"),
    }[kind]


def _end_name(chosen: Chosen, end: Id) -> str:
    """The card at an end, or the stage."""
    place = find_card(chosen.journey, end)
    return (
        find_stage(chosen.journey, end).name if place is None else step_name(chosen.journey, place)
    )
