"""The form for a part of the workshop."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.ui.lists.details.detail import Detail


class AgendaDetail(Detail):
    """What is done, and for how long."""

    name = "agenda"

    def build(self) -> None:
        self.add_name(
            translate("Lists", "Part"),
            "title",
            translate("Lists", "What you do together; the work pack prints it."),
        )
        about = translate("Lists", "How long it takes.")
        self.minutes = self.form.whole(translate("Lists", "Minutes"), "minutes", 0, 600, about)
        self.note = self.form.area(
            translate("Lists", "Note"),
            "note",
            translate("Lists", "What you need for it, or must not forget."),
        )
