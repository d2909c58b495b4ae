"""The inspector's page for the project: what all its journeys share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from journeyeditor.edits.maps import revise_project
from journeyeditor.i18n import translate
from journeyeditor.model.enums import Goal, Language
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.lists.names import list_names
from journeyeditor.ui.panels.closed_lists import goals, routes
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.form import Form
from journeyeditor.ui.panels.page import Page
from journeyeditor.ui.panels.parts import PROJECT, part_switch
from journeyeditor.ui.panels.review_rows import ReviewRows
from journeyeditor.ui.panels.review_words import discussed

ADVISED_URGENCY = 300
"""Letters of the text "why now" beyond which it does not fit a poster."""

LAST_ROUTE = 5
"""The route that is none to begin with."""


class ProjectPage(Page):
    """Title, goals, route, rhythm, language, and the ways to the lists."""

    def __init__(
        self,
        editing: Editing,
        turn: Callable[[str], None],
        part: Callable[[], str],
        parent: QWidget,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._editing, self._part, self._today = editing, part, today
        self.head.hide()
        self.switch = part_switch(self)
        self.switch.chosen.connect(turn)
        self.add(self.switch)
        self.form = Form(self.add_rows(), self._apply)
        self._add_head()
        self._add_lists()
        self.way = self._section(translate("Project", "Why and how"))
        self._add_way()
        self.rhythm = self._section(translate("Project", "Discussing it"))
        self._add_rhythm()
        self.end()

    def _section(self, title: str) -> Form:
        self.add_section(title)
        return Form(self.add_rows(), self._apply)

    def _add_head(self) -> None:
        self.title = self.first = self.form.line(
            translate("Inspector", "Title"),
            "title",
            translate("Project", "What the file is about; each journey has its own title."),
            translate("Project", "A project needs a title, at most 200 letters."),
        )
        self.organisation = self.form.line(
            translate("Project", "Organisation"),
            "organisation",
            translate("Project", "Whose customers they are; the poster prints it."),
        )
        self.language = self.form.segments(
            translate("Project", "Words in"),
            "language",
            [("nl", "Nederlands", ""), ("en", "English", "")],
            Language,
            translate("Project", "The language of the words that map and poster write themselves."),
        )

    def _add_lists(self) -> None:
        self.add_section(translate("Project", "Lists"))
        self.lists = TextLinks(self)
        self.lists.followed.connect(lambda name: self._editing.open_list(name, ""))
        self.lists.setAccessibleName(translate("Project", "Lists"))
        self.add(self.lists)

    def _add_way(self) -> None:
        form = self.way
        self.goals = form.chips(
            translate("Project", "Goals"),
            "goals",
            goals(),
            Goal,
            translate("Project", "What it is to bring; the poster prints them."),
        )
        self.urgency = form.area(
            translate("Project", "Why now"),
            "urgency",
            translate("Project", "Why this cannot wait; stands at the top of the poster."),
            rows=3,
        )
        self.route = form.choice(
            translate("Project", "Route"),
            "route",
            translate("Project", "Which of the five ways to a better experience you take."),
            none=True,
        )
        none = ("", translate("Project", "not chosen"), "")
        self.route.offer([none, *((code, text, "") for code, text, _ in routes())])

    def _add_rhythm(self) -> None:
        form = self.rhythm
        self.every = form.whole(
            translate("Project", "Every … days"),
            "review_every_days",
            1,
            3650,
            translate("Project", "How often to discuss the map; two weeks is a good rhythm."),
            needed=True,
        )
        self.log = ReviewRows(self._editing, self._today, form.rows)
        self.log.setAccessibleName(translate("Project", "Meetings"))
        form.rows.add_wide(self.log)

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return not session.selection and self._part() == PROJECT

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        project = session.shown
        self.switch.show_value(PROJECT)
        for form in (self.form, self.way, self.rhythm):
            form.show(project, False)
        self.lists.show_targets(_lists(project))
        self._show_advice(project)
        self.log.show_log(project)

    def _show_advice(self, project: Project) -> None:
        letters = len(project.urgency)
        text = translate("Project", "{found} letters: more than {most} do not fit the poster.")
        long = text.format(found=letters, most=ADVISED_URGENCY)
        self.way.rows.hint(self.urgency, f"! {long}" if letters > ADVISED_URGENCY else "")
        alone = translate("Project", "Not one to begin with: take another route first.")
        self.way.rows.hint(self.route, f"! {alone}" if project.route == LAST_ROUTE else "")
        self.rhythm.rows.hint(self.every, discussed(project, self._today()))

    def _apply(self, label: str, merge: str, /, **fields: Any) -> str:
        route = fields.get("route")
        if route is not None:
            fields["route"] = int(route)
        key = f"project:{merge}" if merge else ""
        return self._editing.do(label, lambda p: revise_project(p, **fields), key)


def _lists(project: Project) -> list[Target]:
    """The lists with how much is in each."""
    text = translate("Project", "{list} ({count})")
    return [
        Target(name, text.format(list=title, count=len(getattr(project, name))))
        for name, title in list_names()
    ]
