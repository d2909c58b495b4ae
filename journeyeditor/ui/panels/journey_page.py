"""The inspector's page when nothing is chosen: the journey itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.advice import Advice, Crowd, advice
from journeyeditor.model.enums import State
from journeyeditor.session import Session
from journeyeditor.ui.controls.field import Line
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.panels.changes import Changes
from journeyeditor.ui.panels.page import Page


class JourneyPage(Page):
    """Title, persona, scope, state, version and date."""

    def __init__(self, changes: Changes, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes = changes
        self._rows = self.add_rows()
        self.title = self._line(
            translate("Inspector", "Title"),
            self._set_title,
            translate("Inspector", "The poster prints it large."),
        )
        self.subtitle = self._line(
            translate("Inspector", "In a sentence"), self._text_field("subtitle")
        )
        self.persona = self._line(
            translate("Inspector", "Persona"),
            self._set_persona,
            translate("Inspector", "Whose journey it is; an invented name."),
        )
        self._add_scope()
        self.advice = QLabel(self)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setWordWrap(True)
        self.add(self.advice)
        self.end()

    def _add_scope(self) -> None:
        self.start = self._line(translate("Inspector", "From"), self._text_field("scope_start"))
        self.finish = self._line(translate("Inspector", "Until"), self._text_field("scope_end"))
        self.state = Segments(
            [
                ("as_is", translate("Inspector", "As-is"), translate("Inspector", "As it is now")),
                ("to_be", translate("Inspector", "To-be"), translate("Inspector", "As wished")),
            ],
            self,
        )
        self.state.chosen.connect(self._set_state)
        self._rows.add(translate("Inspector", "State"), self.state)
        self.version = self._line(translate("Inspector", "Version"), self._text_field("version"))
        self.date = self._line(
            translate("Inspector", "Date"),
            self._set_date,
            translate("Inspector", "Year, month, day: 2026-05-31."),
        )

    def _line(self, name: str, change: Callable[[str], None], help_text: str = "") -> Line:
        line = Line(self)
        line.typed.connect(change)
        self._rows.add(name, line, help_text)
        return line

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return not session.selection

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        journey = session.journey
        personas = {persona.id: persona.name for persona in session.shown.personas}
        self.head.say(translate("Inspector", "Journey"), session.shown.organisation)
        for line, text in (
            (self.title, journey.title),
            (self.subtitle, journey.subtitle),
            (self.persona, personas.get(journey.persona_id or "", "")),
            (self.start, journey.scope_start),
            (self.finish, journey.scope_end),
            (self.version, journey.version),
            (self.date, journey.date),
        ):
            line.show_value(text)
            if line.text() == text:
                self._rows.say(line, "")
        self.state.show_value(journey.state.value)
        sentences = [_sentence(item) for item in advice(journey)]
        self.advice.setText("\n\n".join(sentences))
        self.advice.setVisible(bool(sentences))

    def _text_field(self, field: str) -> Callable[[str], None]:
        """What to do when a free text is typed."""

        def change(text: str) -> None:
            label = translate("Inspector", "Change the journey")
            line: Line = {
                "subtitle": self.subtitle,
                "scope_start": self.start,
                "scope_end": self.finish,
                "version": self.version,
            }[field]
            done = self._changes.journey(label, f"journey:{field}", **{field: text})
            self._rows.say(line, "" if done else translate("Inspector", "That is too long."))

        return change

    def _set_title(self, text: str) -> None:
        label = translate("Inspector", "Change title")
        done = bool(text.strip()) and self._changes.journey(label, "journey:title", title=text)
        self._rows.say(
            self.title,
            "" if done else translate("Inspector", "A journey needs a title, at most 200 letters."),
        )

    def _set_persona(self, text: str) -> None:
        done = bool(text.strip()) and self._changes.persona_name(text)
        self._rows.say(
            self.persona,
            "" if done else translate("Inspector", "A persona needs a name, at most 200 letters."),
        )

    def _set_state(self, code: str) -> None:
        self._changes.journey(translate("Inspector", "Change state"), state=State(code))

    def _set_date(self, text: str) -> None:
        label = translate("Inspector", "Change date")
        done = self._changes.journey(label, "journey:date", date=text.strip())
        self._rows.say(
            self.date, "" if done else translate("Inspector", "Write a date as 2026-05-31.")
        )


def _sentence(item: Advice) -> str:
    """What there is too much of, and what helps."""
    text = {
        Crowd.STAGES: translate(
            "Inspector",
            "{found} stages: more than {most} are hard to oversee. Join some or make two journeys.",
        ),
        Crowd.LANES: translate(
            "Inspector", "{found} lanes: more than {most} do not fit a poster. Hide some."
        ),
        Crowd.CARDS: translate(
            "Inspector",
            "{found} cards: more than {most} nobody reads from a wall. Keep what matters.",
        ),
        Crowd.MOMENTS: translate(
            "Inspector",
            "{found} moments in one stage: more than {most} are hard to oversee. Split the stage.",
        ),
    }[item.crowd]
    return text.format(found=item.found, most=item.most)
