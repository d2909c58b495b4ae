"""The form for a teaser."""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.uses import Uses
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import TeaserForm
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.lists.card_names import card_names
from journeyeditor.ui.lists.details.detail import Detail
from journeyeditor.ui.lists.list_words import teaser_forms


class TeaserDetail(Detail):
    """How colleagues are made to feel one contact."""

    name = "teasers"

    def build(self) -> None:
        self.card = TextLinks(self.rows)
        self.card.followed.connect(self.editing.go_to_card)
        self.rows.add(translate("Lists", "Card"), self.card, translate("Lists", "Go to the card."))
        form = self.form
        self.kind = form.choice(
            translate("Lists", "Form"),
            "form",
            translate("Lists", "In which form colleagues go through it."),
        )
        self.kind.offer(teaser_forms())
        self.script = form.area(
            translate("Lists", "Script"),
            "script",
            translate("Lists", "What happens and who says what, step by step."),
            rows=4,
        )
        self._add_departments()
        about = translate("Lists", "How long it takes.")
        self.minutes = form.whole(translate("Lists", "Minutes"), "minutes", 0, 600, about)
        self.materials = form.area(
            translate("Lists", "Materials"),
            "materials",
            translate("Lists", "What is needed: letters, phones, a form."),
        )

    def _add_departments(self) -> None:
        name = translate("Lists", "For departments")
        self.departments = Chips(name, (), self.rows)
        self.departments.changed.connect(self._set_departments)
        about = translate("Lists", "Who should feel it.")
        self.rows.add(name, self.departments, about)

    def show_more(self, project: Project, thing: Any, _uses: Uses, _fresh: bool) -> None:
        names = card_names(project, {thing.card_id})
        self.card.show_targets([Target(thing.card_id, names.get(thing.card_id, thing.card_id))])
        known = [(each.id, each.name, each.name) for each in project.departments]
        self.departments.offer(known)
        self.departments.show_value([i for i, _, _ in known if i in thing.department_ids])

    def apply(self, label: str, merge: str, /, **fields: Any) -> str:
        if "form" in fields:
            fields["form"] = TeaserForm(fields["form"])
        return super().apply(label, merge, **fields)

    def _set_departments(self, chosen: tuple[Id, ...]) -> None:
        name = translate("Lists", "For departments")
        self.form.change(self.departments, name, "", department_ids=chosen)
