"""What a page needs to change the project and to lead elsewhere. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journeyeditor.canvas.sentences import refusal_words
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.rules import EditRefused
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_card
from journeyeditor.model.project import Project
from journeyeditor.session import Session


@dataclass(frozen=True, slots=True)
class Editing:
    """The session, new ids, and ways out of the page.

    `tell` writes into the status line, `reveal` scrolls the map to a thing, and `open_list` shows
    a list of the project, by its field there, and in it the entry with a key, "" for none.
    """

    session: Session
    new_id: IdSource
    tell: Callable[[str, str], None]
    reveal: Callable[[Id], None]
    open_list: Callable[[str, str], None]

    def do(
        self,
        label: str,
        edit: Callable[[Project], Project],
        merge: str = "",
        select: frozenset[Id] | None = None,
        wrong: str = "",
    ) -> str:
        """Make a change as one step; "" when it is done, else why it cannot be.

        `wrong` is the sentence for a value that the field does not take.
        """
        base = self.session.project
        try:
            new = edit(base)
        except EditRefused as refused:
            return refusal_words(refused.refusal)
        except ValueError:  # pydantic's error for a value out of range is one
            return wrong or translate("Form", "That cannot be used.")
        except LookupError:
            return translate("Form", "That is not there any more.")
        self.session.commit(label, new, select, base=base, merge=merge)
        return ""

    def go_to(self, ref: Id) -> None:
        """Choose a thing of the open map and scroll to it."""
        self.session.select(frozenset({ref}))
        self.reveal(ref)

    def go_to_card(self, card_id: Id) -> None:
        """Choose a card, on whichever map it stands, and scroll to it."""
        for journey in self.session.project.maps:
            if find_card(journey, card_id) is not None:
                self.session.open_map(journey.id)
                self.go_to(card_id)
                return
