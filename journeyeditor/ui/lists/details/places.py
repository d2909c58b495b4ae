"""The forms for channels and departments."""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.uses import Uses
from journeyeditor.i18n import translate
from journeyeditor.model.enums import ChannelForm
from journeyeditor.model.project import Project
from journeyeditor.ui.lists.details.detail import Detail
from journeyeditor.ui.lists.list_words import channel_forms, channel_signs


class ChannelDetail(Detail):
    """Everything about a channel."""

    name = "channels"

    def build(self) -> None:
        self.add_name(
            translate("Inspector", "Name"),
            "name",
            translate("Lists", "Stands in legend and lists, in any language."),
        )
        self.kind = self.form.segments(
            translate("Lists", "Form"),
            "form",
            channel_forms(),
            ChannelForm,
            translate("Lists", "For counting how often customers change between forms."),
        )
        self.sign = self.form.choice(
            translate("Lists", "Sign"),
            "icon",
            translate("Lists", "Stands on the cards; two channels can share one."),
        )
        self.sign.offer(channel_signs())
        self.add_used_by()

    def show_more(self, project: Project, thing: Any, uses: Uses, _fresh: bool) -> None:
        self.show_used_by(project, uses.get(thing.id, ()))


class DepartmentDetail(Detail):
    """Everything about a department."""

    name = "departments"

    def build(self) -> None:
        self.add_name(
            translate("Inspector", "Name"),
            "name",
            translate("Lists", "Who does the work; also a partner can be one."),
        )
        self.add_used_by()

    def show_more(self, project: Project, thing: Any, uses: Uses, _fresh: bool) -> None:
        self.show_used_by(project, uses.get(thing.id, ()))
