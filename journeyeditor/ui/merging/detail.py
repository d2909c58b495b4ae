"""What differs about one thing: each field as it was, and under it as it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Fate
from journeyeditor.ui.merging.change_rows import node_of
from journeyeditor.ui.merging.marking import sign_of
from journeyeditor.ui.merging.text_difference import Piece, differing
from journeyeditor.ui.merging.value_text import ValueText
from journeyeditor.ui.merging.words import Told


class ChangeDetail(ValueText):
    """Shows one change, or what to do when none is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Merge", "What differs"), parent)
        self.document().setDocumentMargin(10)

    def show_change(self, change: Change | None, told: Told) -> None:
        """Show a change from its beginning."""
        self.clear()
        if change is None:
            hint = translate("Merge", "Choose a row to see what differs, here and on the map.")
            self.add_line(hint, soft=True)
            return
        sign = sign_of(change.fates)
        self.add_line(f"{sign.symbol} {told.name(change.key, node_of(change))}", strong=True)
        self.add_line(f"{told.thing(change.key)} – {sign.word}", soft=True)
        if len(change.fates & {Fate.ADDED, Fate.REMOVED}) and change.key.map_id is not None:
            self.add_line(told.place(change.to_place or change.from_place), soft=True)
        for field in told.fields(change):
            one, other = differing(field.before, field.after)
            self.add_line(field.name, soft=True)
            if field.before:
                self.add_pieces(one, struck=True, before="−")
            if field.after:
                self.add_pieces(other, before="+")
        self.to_start()

    def show_note(self, text: str) -> None:
        """Show what goes to the note tray."""
        self.clear()
        self.add_pieces((Piece(text, own=False),))
        self.to_start()
