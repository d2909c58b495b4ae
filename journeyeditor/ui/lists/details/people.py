"""The forms for personas and participants."""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.uses import Uses
from journeyeditor.i18n import translate
from journeyeditor.model.enums import Actor
from journeyeditor.model.project import Project
from journeyeditor.ui.dialogs.questions import which_picture
from journeyeditor.ui.lists.details.detail import Detail, departments
from journeyeditor.ui.lists.details.picture_field import PictureField
from journeyeditor.ui.lists.use_words import used_by
from journeyeditor.ui.panels.closed_lists import actors


class PersonaDetail(Detail):
    """Everything about a persona."""

    name = "personas"

    def build(self) -> None:
        self.add_name(
            translate("Inspector", "Name"),
            "name",
            translate("Lists", "Invented: never the name of a real customer or colleague."),
        )
        self._add_picture()
        form = self.form
        self.kind = form.segments(translate("Lists", "Kind"), "kind", actors(), Actor)
        self.segment = form.line(
            translate("Lists", "Segment"),
            "segment",
            translate("Lists", "Which people it stands for, such as “34, family of four”."),
        )
        self.quote = form.area(
            translate("Lists", "Quote"),
            "quote",
            translate("Lists", "What this person would say; the poster prints it."),
        )
        self.goals = form.area(
            translate("Lists", "Goals"),
            "goals",
            translate("Lists", "What the person wants to reach."),
        )
        self.needs = form.area(
            translate("Lists", "Needs"),
            "needs",
            translate("Lists", "What the person cannot do without."),
        )
        self.frustrations = form.area(
            translate("Lists", "Frustrations"),
            "frustrations",
            translate("Lists", "What gets on the person's nerves."),
        )

    def _add_picture(self) -> None:
        name = translate("Lists", "Picture")
        self.picture = PictureField(which_picture, self.rows)
        self.picture.taken.connect(self._take)
        self.picture.refused.connect(lambda sentence: self.rows.say(self.picture, sentence))
        about = translate(
            "Lists",
            "PNG or JPEG; drop or paste it here, or choose a file. Never of a real customer or "
            "colleague.",
        )
        self.rows.add(name, self.picture, about)

    def _take(self, image: str) -> None:
        self.rows.say(self.picture, "")
        self.form.change(self.picture, translate("Lists", "Picture"), "", image=image)

    def show_more(self, _project: Project, thing: Any, uses: Uses, fresh: bool) -> None:
        self.picture.show_image(thing.image)
        if fresh:
            self.rows.say(self.picture, "")
        users = used_by(uses.get(thing.id, ()))
        text = translate("Lists", "Used by: {users}.").format(users=users)
        self.rows.hint(self.frustrations, text if users else translate("Lists", "Not used yet."))


class ParticipantDetail(Detail):
    """Everything about somebody in the workshop."""

    name = "participants"

    def build(self) -> None:
        self.add_name(
            translate("Inspector", "Name"),
            "name",
            translate("Lists", "Left out when you share the project anonymously."),
        )
        self.department = self.form.choice(
            translate("Inspector", "Department"),
            "department_id",
            translate("Lists", "For whom this person speaks."),
            none=True,
        )
        self.role = self.form.line(
            translate("Lists", "Role"),
            "role",
            translate("Lists", "What the person does there, or in the workshop."),
        )

    def offer(self, project: Project) -> None:
        self.department.offer(departments(project))
