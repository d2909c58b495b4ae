"""The inspector's page for one card."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.layout.faces import step_of
from journeyeditor.layout.icons import ICONS
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Evidence, Friction, Kano, Kind, MomentOfTruth
from journeyeditor.model.find import Place, find_card
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.choice import Choice, Entry
from journeyeditor.ui.controls.faces import Faces
from journeyeditor.ui.controls.field import Line, Number
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.numbers import parse_number
from journeyeditor.ui.controls.paint import smaller
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.changes import Changes, curve_for, feeling_at
from journeyeditor.ui.panels.page import Page

NOBODY = ""
"""The code of the entry that stands for no channel and no department."""


class CardPage(Page):
    """Core fields of a card; rows that a kind of card lacks are hidden."""

    def __init__(self, changes: Changes, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes = changes
        self._place: Place | None = None
        self._card_id: Id = ""
        self._curve_id: Id | None = None
        self.title = Line(self)
        self.title.setAccessibleName(translate("Inspector", "Title"))
        self.title.setFont(smaller(self.font(), -1.0))
        self.title.typed.connect(self._set_title)
        self.add(self.title)
        self._facts = self.add_rows()
        self._add_facts()
        self.add_section(translate("Inspector", "Experience"))
        self._experience = self.add_rows()
        self._add_experience()
        self.add_section(translate("Inspector", "Meaning"))
        self._meaning = self.add_rows()
        self._add_meaning()
        self.end()

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        self._place = _chosen(session)
        return self._place is not None

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        place = self._place
        if place is None:
            return
        self._card_id = place.card.id
        self.head.say(
            words.card_name(session.journey, place), words.card_place(session.journey, place)
        )
        self.title.show_value(place.card.title)
        if self.title.text() == place.card.title:
            self.say_title("")
        self._show_facts(session.shown, place)
        self._show_experience(session, place)
        self._show_meaning(place)

    def _add_facts(self) -> None:
        self.title_note = self._facts.add_note()
        self.channel = Choice(self)
        self.channel.chosen.connect(self._set_channel)
        self._facts.add(translate("Inspector", "Channel"), self.channel)
        self.department = Choice(self)
        self.department.chosen.connect(self._set_department)
        self._facts.add(translate("Inspector", "Department"), self.department)
        self.evidence = Segments(words.evidence_words(), self)
        self.evidence.chosen.connect(self._set_evidence)
        self._facts.add(
            translate("Inspector", "Evidence"),
            self.evidence,
            translate("Inspector", "How sure you are; the left edge of the card shows it."),
        )

    def _add_experience(self) -> None:
        self.feeling = QWidget(self)
        self.faces = Faces(words.feeling_name, self.feeling)
        self.faces.chosen.connect(self._set_face)
        self.number = Number(self.feeling, "−0,0")
        self.number.setAccessibleName(translate("Inspector", "Feeling as a number"))
        self.number.finished.connect(self._set_number)
        row = Flow(self.feeling)
        row.addWidget(self.faces)
        row.addWidget(self.number)
        self._experience.add(
            translate("Inspector", "Feeling"),
            self.feeling,
            translate("Inspector", "From −2 to +2. Empty means unmeasured, 0 means neutral."),
        )
        self.kano = Segments(words.kano_words(), self, columns=3, optional=True)
        self.kano.chosen.connect(self._set_kano)
        self._experience.add(translate("Inspector", "Kano"), self.kano)

    def _add_meaning(self) -> None:
        name = translate("Inspector", "Truth", "moment of truth")
        self.mot = Chips(name, words.mot_words(), self)
        self.mot.changed.connect(self._set_mot)
        self._meaning.add(
            name,
            self.mot,
            translate("Inspector", "Moment of truth: a contact that decides what people think."),
        )
        name = translate("Inspector", "Friction")
        self.friction = Chips(name, words.friction_words(Kind.TOUCHPOINT), self)
        self.friction.changed.connect(self._set_friction)
        self._meaning.add(
            name, self.friction, translate("Inspector", "What made it cost the customer effort.")
        )

    def _show_facts(self, project: Project, place: Place) -> None:
        card: Any = place.card
        has = type(place.card).model_fields
        self._facts.set_row_visible(self.channel, "channel_id" in has)
        self._facts.set_row_visible(self.department, "department_id" in has)
        self.channel.offer(_channels(project))
        self.department.offer(_departments(project))
        self.channel.show_value(getattr(card, "channel_id", None) or NOBODY)
        self.department.show_value(getattr(card, "department_id", None) or NOBODY)
        self.evidence.show_value(card.evidence.value)

    def _show_experience(self, session: Session, place: Place) -> None:
        curve = curve_for(session.journey, place)
        self._curve_id = curve.id if curve else None
        v = feeling_at(curve, place.card.id) if curve else None
        self._show_feeling(v)
        self._experience.say(self.feeling, "")
        self._experience.set_row_visible(self.feeling, curve is not None)
        card: Any = place.card
        has_kano = "kano" in type(card).model_fields
        self._experience.set_row_visible(self.kano, has_kano)
        if has_kano:
            self.kano.show_value(card.kano.value if card.kano else "")

    def _show_feeling(self, v: float | None) -> None:
        self.faces.show_value("" if v is None else str(step_of(v)))
        self.number.show_value("" if v is None else words.map_words().number(v, plus=True))

    def _show_meaning(self, place: Place) -> None:
        card: Any = place.card
        has = type(card).model_fields
        self._meaning.set_row_visible(self.mot, "mot" in has)
        self._meaning.set_row_visible(self.friction, "friction" in has)
        if "mot" in has:
            self.mot.show_value([mot.value for mot in card.mot])
        if "friction" in has:
            self.friction.offer(words.friction_words(Kind(card.kind)))
            avoidable = [words.AVOIDABLE] if getattr(card, "avoidable", False) else []
            self.friction.show_value(avoidable + [friction.value for friction in card.friction])

    def say_title(self, sentence: str) -> None:
        """Write what is wrong with the title, or nothing."""
        self.title_note.setText(f"! {sentence}" if sentence else "")
        self.title_note.setVisible(bool(sentence))
        self.title.set_wrong(bool(sentence))

    def _set_title(self, text: str) -> None:
        label = translate("Inspector", "Change title")
        if not text.strip():
            self.say_title(translate("Inspector", "A card needs a title of one letter or more."))
        elif self._changes.card(self._card_id, label, f"title:{self._card_id}", title=text):
            self.say_title("")
        else:
            self.say_title(translate("Inspector", "A title has at most 500 letters."))

    def _set_channel(self, code: str) -> None:
        label = translate("Inspector", "Change channel")
        self._changes.card(self._card_id, label, channel_id=code or None)

    def _set_department(self, code: str) -> None:
        label = translate("Inspector", "Change department")
        self._changes.card(self._card_id, label, department_id=code or None)

    def _set_evidence(self, code: str) -> None:
        label = translate("Inspector", "Change evidence")
        self._changes.card(self._card_id, label, evidence=Evidence(code))

    def _set_face(self, code: str) -> None:
        self._feel(float(code) if code else None)

    def _set_number(self, text: str) -> None:
        v = parse_number(text)
        if text.strip() and (v is None or abs(v) > 2):
            sentence = translate("Inspector", "A feeling is a number from −2 to +2, such as −0.5.")
            self._experience.say(self.feeling, sentence)
        else:
            self._feel(v)

    def _feel(self, v: float | None) -> None:
        """Set the feeling; on a measured curve only points that are there can be changed."""
        if self._curve_id and not self._changes.feeling(self._curve_id, self._card_id, v):
            self._show_feeling(None)
            sentence = translate(
                "Inspector", "These feelings were measured: a new one needs its number of answers."
            )
            self._experience.say(self.feeling, sentence)

    def _set_kano(self, code: str) -> None:
        label = translate("Inspector", "Change Kano class")
        self._changes.card(self._card_id, label, kano=Kano(code) if code else None)

    def _set_mot(self, codes: tuple[str, ...]) -> None:
        label = translate("Inspector", "Change moment of truth")
        self._changes.card(self._card_id, label, mot=tuple(MomentOfTruth(c) for c in codes))

    def _set_friction(self, codes: tuple[str, ...]) -> None:
        frictions = tuple(Friction(code) for code in codes if code != words.AVOIDABLE)
        fields: dict[str, Any] = {"friction": frictions}
        if any(code == words.AVOIDABLE for code, _, _ in self.friction.words):
            fields["avoidable"] = words.AVOIDABLE in codes
        self._changes.card(self._card_id, translate("Inspector", "Change friction"), **fields)


def _chosen(session: Session) -> Place | None:
    """The one chosen card, or the card of the one chosen point of a curve."""
    if len(session.selection) != 1:
        return None
    (ref,) = session.selection
    card_id = ref.split(":", 2)[2] if ref.startswith("point:") else ref
    return find_card(session.journey, card_id)


def _channels(project: Project) -> list[Entry]:
    none = (NOBODY, translate("Inspector", "no channel"), "")
    known = [(c.id, c.name, c.icon if c.icon in ICONS else "") for c in project.channels]
    return [none, *known]


def _departments(project: Project) -> list[Entry]:
    none = (NOBODY, translate("Inspector", "no department"), "")
    return [none, *((d.id, d.name, "") for d in project.departments)]
