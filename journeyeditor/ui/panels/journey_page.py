"""The inspector's page when nothing is chosen: the journey itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from journeyeditor.analysis.duration import clash, total
from journeyeditor.checking.check import remarks
from journeyeditor.checking.remark import Rule
from journeyeditor.checking.sentences import nothing, standing
from journeyeditor.edits.maps import revise_map
from journeyeditor.edits.people import take_new_persona
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import State, Step
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import in_sentence
from journeyeditor.session import Session
from journeyeditor.ui.checks.listing import RemarkList
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.field import Line
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.suggest import Suggest
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.panels.cards.metric_list import Metrics, label_width
from journeyeditor.ui.panels.closed_lists import states, steps
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.measurements import Scope
from journeyeditor.ui.panels.form import Form, change_label
from journeyeditor.ui.panels.inspector_words import map_words
from journeyeditor.ui.panels.page import Page
from journeyeditor.ui.panels.parts import JOURNEY, part_switch
from journeyeditor.ui.panels.stage_page import clash_sentence


class JourneyPage(Page):
    """Whose journey it is, what it covers, and in which state it is."""

    def __init__(
        self,
        editing: Editing,
        turn: Callable[[str], None],
        part: Callable[[], str],
        parent: QWidget,
    ) -> None:
        """`turn` goes to another part of the page, `part` tells which one is shown."""
        super().__init__(parent)
        self._editing, self._part = editing, part
        self._map_id: Id = ""
        self._remarked: tuple[Project | None, Id] = (None, "")
        self.head.hide()
        self.switch = part_switch(self)
        self.switch.chosen.connect(turn)
        self.add(self.switch)
        self.form = Form(self.add_rows(), self._apply)
        self._add_head()
        self._add_persona()
        self.story = self._section(translate("Journey", "Story and limits"))
        self._add_story()
        self.stand = self._section(translate("Journey", "How far it is"))
        self._add_stand()
        self.add_section(translate("Journey", "Measured of the whole"))
        width = max(self.form.rows.widest_word, label_width(self))
        self.form.rows.set_label_width(width)
        self.metrics = Metrics(editing, width, self)
        self.add(self.metrics.listing)
        self._add_remarks()
        self.end()

    def _section(self, title: str) -> Form:
        self.add_section(title)
        return Form(self.add_rows(), self._apply)

    def _add_head(self) -> None:
        self.title = self.first = self.form.line(
            translate("Inspector", "Title"),
            "title",
            translate("Inspector", "The poster prints it large."),
            translate("Inspector", "A journey needs a title, at most 200 letters."),
        )
        self.subtitle = self.form.area(
            translate("Inspector", "In a sentence"),
            "subtitle",
            translate("Journey", "Stands under the title of the poster."),
            rows=1,
            breaks=False,
        )

    def _add_persona(self) -> None:
        rows = self.form.rows
        self.persona = Suggest(rows)
        self.persona.chosen.connect(self._choose_persona)
        self.persona.written.connect(self._new_persona)
        self.persona.restored.connect(lambda: rows.say(self.persona, ""))
        rows.add(
            translate("Inspector", "Persona"),
            self.persona,
            translate("Inspector", "Whose journey it is; an invented name."),
        )
        self.about_persona = TextLinks(rows)
        self.about_persona.followed.connect(lambda key: self._editing.open_list("personas", key))
        rows.add_wide(self.about_persona)

    def _add_story(self) -> None:
        form = self.story
        self.scenario = form.area(
            translate("Journey", "Scenario"),
            "scenario",
            translate("Journey", "What happens, in a few sentences: who, when, why."),
        )
        self.expectation = form.area(
            translate("Journey", "Expectation"),
            "expectation",
            translate("Journey", "What the persona counts on beforehand."),
        )
        self.start = form.line(
            translate("Inspector", "From"),
            "scope_start",
            translate("Journey", "Where the journey begins: before the first contact."),
        )
        self.finish = form.line(
            translate("Inspector", "Until"),
            "scope_end",
            translate("Journey", "Where it ends: after the last contact."),
        )
        self.duration = form.amount(
            translate("Journey", "Duration"),
            "duration",
            translate("Journey", "How long the whole journey takes."),
        )

    def _add_stand(self) -> None:
        form = self.stand
        self.state = form.segments(translate("Inspector", "State"), "state", states(), State)
        self.baseline = form.choice(
            translate("Journey", "Baseline"),
            "baseline_id",
            translate("Journey", "The as-is journey that this one is compared with."),
            none=True,
        )
        self.step = form.segments(
            translate("Journey", "Step"),
            "step",
            steps(),
            Step,
            translate("Journey", "Which of the three steps you are at."),
        )
        self.version = form.line(
            translate("Inspector", "Version"),
            "version",
            translate("Journey", "Stands in the corner of the map and on the poster."),
        )
        self.date = form.date(
            translate("Inspector", "Date"),
            "date",
            translate("Journey", "Of which day this version is."),
        )
        self.facilitators = Line(form.rows)
        self.facilitators.typed.connect(self._name_facilitators)
        form.rows.add(
            translate("Journey", "Facilitators"),
            self.facilitators,
            translate("Journey", "Names with commas between; the poster prints them."),
        )

    def _add_remarks(self) -> None:
        self.checks = self.add_fold(translate("Check", "Before printing"))
        self.remarks = RemarkList(self.checks.body)
        self.checks.column.addWidget(self.remarks)
        self.well = plain(f"{nothing()} {standing()}", self.checks.body)
        self.well.setWordWrap(True)
        soften(self.well)
        self.checks.column.addWidget(self.well)
        self.checks.open(True)

    def field_of(self, rule: Rule) -> QWidget:
        """The field that a rule is about, the first of the page when it is about none."""
        return {
            Rule.NO_PERSONA: self.persona,
            Rule.NO_SCOPE: self.start,
            Rule.NO_START: self.start,
            Rule.NO_END: self.finish,
            Rule.NO_DATE: self.date.line,
        }.get(rule, self.title)

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return not session.selection and self._part() == JOURNEY

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        journey, project = session.journey, session.shown
        fresh, self._map_id = journey.id != self._map_id, journey.id
        self.switch.show_value(JOURNEY)
        self.baseline.offer(_baselines(project, journey))
        self.persona.offer([(persona.id, persona.name, "") for persona in project.personas])
        for form in (self.form, self.story, self.stand):
            form.show(journey, fresh)
        self._show_persona(project, journey, fresh)
        self._show_facilitators(journey, fresh)
        self._show_duration(journey)
        is_wish = journey.state is State.TO_BE or journey.baseline_id is not None
        self.stand.rows.set_row_visible(self.baseline, is_wish)
        self.metrics.show_scope(journey, Scope(journey.id), usual=False)
        self._show_remarks(project, journey)

    def _show_persona(self, project: Project, journey: JourneyMap, fresh: bool) -> None:
        self.persona.show_code(journey.persona_id or "", fresh)
        if not self.persona.pending:
            self.form.rows.say(self.persona, "")
        persona = next((p for p in project.personas if p.id == journey.persona_id), None)
        words = translate("Journey", "More about {name}…")
        known = (
            [Target(persona.id, words.format(name=in_sentence(persona.name)))] if persona else []
        )
        self.about_persona.show_targets(known)
        self.form.rows.set_row_visible(self.about_persona, bool(known))

    def _show_facilitators(self, journey: JourneyMap, fresh: bool) -> None:
        """The names; what is being typed stays as it is as long as it means the same."""
        typed = self.facilitators.text()
        same = not fresh and _names(typed) == journey.facilitators
        self.facilitators.show_value(typed if same else ", ".join(journey.facilitators), fresh)
        if not self.facilitators.pending:
            self.stand.rows.say(self.facilitators, "")

    def _show_duration(self, journey: JourneyMap) -> None:
        """The sum of the stages where that says something that the field does not."""
        whole, text = total(journey), clash_sentence(journey)
        text = f"! {text}" if text else ""
        if clash(journey) is None and journey.duration is None and whole is not None:
            sum_ = translate("Journey", "The stages take {time} together.")
            text = sum_.format(time=map_words().amount(whole))
        self.story.rows.hint(self.duration, text)

    def _show_remarks(self, project: Project, journey: JourneyMap) -> None:
        """What to think about before printing; found anew only when the project is another."""
        if self._remarked[0] is project and self._remarked[1] == journey.id:
            return
        self._remarked = (project, journey.id)
        found = remarks(project, journey.id)
        self.remarks.show_remarks(found)
        self.remarks.setVisible(bool(found))
        self.well.setVisible(not found)
        self.checks.head.say(str(len(found)) if found else "")

    def _apply(self, label: str, merge: str, /, **fields: Any) -> str:
        session = self._editing.session
        key = f"{merge}:{session.map_id}" if merge else ""
        return self._editing.do(label, lambda p: revise_map(p, session.map_id, **fields), key)

    def _choose_persona(self, code: str) -> None:
        self.form.change(
            self.persona, translate("Inspector", "Persona"), "", persona_id=code or None
        )

    def _new_persona(self, name: str) -> None:
        editing = self._editing
        map_id, new_id = editing.session.map_id, editing.new_id()
        refused = editing.do(
            translate("Journey", "New persona"),
            lambda p: take_new_persona(p, map_id, new_id, name),
        )
        self.form.rows.say(
            self.persona,
            refused and translate("Inspector", "A persona needs a name, at most 200 letters."),
        )
        if not refused:
            editing.tell(
                translate("Journey", "New persona “{name}”.").format(name=name),
                translate("Journey", "The others stay in the list of personas."),
            )

    def _name_facilitators(self, text: str) -> None:
        label = change_label(translate("Journey", "Facilitators"))
        refused = self._apply(label, "facilitators", facilitators=_names(text))
        said = refused and translate("Journey", "A name has at most 500 letters.")
        self.stand.rows.say(self.facilitators, said)


def _names(text: str) -> tuple[str, ...]:
    """The names in a line, with commas between."""
    return tuple(name for part in text.split(",") if (name := part.strip()))


def _baselines(project: Project, journey: JourneyMap) -> list[Entry]:
    none = ("", translate("Journey", "none"), "")
    fits = [
        (other.id, other.title, "")
        for other in project.maps
        if other.id != journey.id
        and (other.state is State.AS_IS or other.id == journey.baseline_id)
    ]
    return [none, *fits]
