"""The notes that belong to a card, and the card that it was copied from: links that lead there."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.model.find import Place, find_card, places
from journeyeditor.model.titles import one_line
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.naming import step_name


def has_relations(chosen: Chosen) -> bool:
    """Whether the one chosen card has notes on it or is a copy."""
    return bool(_notes(chosen)) or _origin(chosen) is not None


class Relations:
    """The notes that belong to the one chosen card, and the card that it was copied from."""

    def __init__(self, editing: Editing, rows: Rows) -> None:
        self._rows, self._editing = rows, editing
        self.notes = TextLinks(rows)
        self.notes.followed.connect(editing.go_to)
        rows.add(translate("Field", "Notes on it"), self.notes)
        self.origin = TextLinks(rows)
        self.origin.followed.connect(editing.go_to_card)
        rows.add(translate("Field", "Copied from"), self.origin)

    def fits(self, chosen: Chosen) -> bool:
        """Whether there is any of it."""
        return has_relations(chosen)

    def show(self, chosen: Chosen) -> None:
        """Show links to them."""
        notes, origin = _notes(chosen), _origin(chosen)
        self._rows.set_row_visible(self.notes, bool(notes))
        self._rows.set_row_visible(self.origin, origin is not None)
        self.notes.show_targets([Target(p.card.id, one_line(p.card.title)) for p in notes])
        self.origin.show_targets([] if origin is None else [origin])


def _notes(chosen: Chosen) -> list[Place]:
    """The quotes, pain points and the like that belong to the one chosen card."""
    place = chosen.one
    if place is None:
        return []
    here = place.card.id
    return [each for each in places(chosen.journey) if getattr(each.card, "card_id", None) == here]


def _origin(chosen: Chosen) -> Target | None:
    """The card that the one chosen card was copied from, if it is still there."""
    place = chosen.one
    wanted = None if place is None else place.card.origin_id
    if wanted is None:
        return None
    for journey in chosen.project.maps:
        found = find_card(journey, wanted)
        if found is not None:
            return Target(wanted, step_name(journey, found), journey.title)
    return None
