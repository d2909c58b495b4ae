"""The inspector's pages for a stage, a lane, and for several things at once."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.model.journey import Lane, Stage
from journeyeditor.session import Session
from journeyeditor.ui.controls.field import Line
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.changes import Changes
from journeyeditor.ui.panels.page import Page


class NamePage(Page):
    """The name of a stage or lane."""

    def __init__(self, changes: Changes, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes = changes
        self._thing: Stage | Lane | None = None
        self._rows = self.add_rows()
        self.name = Line(self)
        self.name.typed.connect(self._set_name)
        self._rows.add(translate("Inspector", "Name"), self.name)
        self.end()

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return _named(session) is not None

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        thing = self._thing = _named(session)
        if isinstance(thing, Stage):
            number = session.journey.stages.index(thing) + 1
            self.head.say(translate("Inspector", "Stage {number}").format(number=number))
        elif isinstance(thing, Lane):
            number = session.journey.lanes.index(thing) + 1
            self.head.say(
                translate("Inspector", "Lane {number}").format(number=number),
                words.word("actor", thing.actor.value),
            )
        if thing is not None:
            self.name.show_value(thing.name)
            if self.name.text() == thing.name:
                self._rows.say(self.name, "")

    def _set_name(self, text: str) -> None:
        done = bool(text.strip()) and self._rename(text)
        sentence = translate("Inspector", "A name has 1 to 200 letters.")
        self._rows.say(self.name, "" if done else sentence)

    def _rename(self, text: str) -> bool:
        label = translate("Inspector", "Change name")
        if isinstance(self._thing, Stage):
            return self._changes.stage(self._thing.id, label, f"name:{self._thing.id}", name=text)
        if isinstance(self._thing, Lane):
            return self._changes.lane(self._thing.id, label, f"name:{self._thing.id}", name=text)
        return False


class ManyPage(Page):
    """Several things, or one that has nothing to fill in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.end()

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return bool(session.selection)

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        chosen, journey = session.selection, session.journey
        if any(chosen == {link.id} for link in journey.links):
            self.head.say(translate("Inspector", "Link"))
        elif any(chosen == {curve.id} for curve in journey.curves):
            self.head.say(translate("Inspector", "Emotion curve"))
        else:
            self.head.say(translate("Inspector", "%n thing(s) chosen", n=len(chosen)))


def _named(session: Session) -> Stage | Lane | None:
    if len(session.selection) != 1:
        return None
    (ref,) = session.selection
    journey = session.journey
    things: tuple[Stage | Lane, ...] = (*journey.stages, *journey.lanes)
    return next((thing for thing in things if thing.id == ref), None)
