"""The inspector's page for one stage."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from journeyeditor.analysis.duration import clash, total, until
from journeyeditor.canvas.plain import set_tip
from journeyeditor.edits.stages import loop_back, move_stage, revise_stage
from journeyeditor.edits.tree import index_of
from journeyeditor.i18n import translate
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.find import find_cell
from journeyeditor.model.journey import JourneyMap, Stage
from journeyeditor.model.titles import in_sentence
from journeyeditor.session import Session
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.mover import Mover
from journeyeditor.ui.panels.cards.metric_list import Metrics, label_width
from journeyeditor.ui.panels.closed_lists import model_tags
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.measurements import Scope
from journeyeditor.ui.panels.form import Form
from journeyeditor.ui.panels.inspector_words import map_words
from journeyeditor.ui.panels.page import Page

ADVISED_MOMENTS = 24
"""More moments than this are hard to oversee."""


class StagePage(Page):
    """Everything about a stage but what is in it."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._stage_id: Id = ""
        self.form = Form(self.add_rows(), self._apply)
        self._add_head()
        self.add_section(translate("Stage", "What it is for"))
        self.aims = Form(self.add_rows(), self._apply)
        self._add_aims()
        self.add_section(translate("Stage", "In the whole"))
        self.whole = Form(self.add_rows(), self._apply)
        self._add_whole()
        self.add_section(translate("Stage", "How satisfied so far"))
        width = max(self.form.rows.widest_word, label_width(self))
        self.form.rows.set_label_width(width)
        self.metrics = Metrics(editing, width, self)
        set_tip(
            self.metrics.listing,
            translate("Stage", "One grade for the whole journey up to here: then the gap shows."),
        )
        self.add(self.metrics.listing)
        self.end()

    def _add_head(self) -> None:
        form = self.form
        self.name = form.line(
            translate("Inspector", "Name"),
            "name",
            translate("Stage", "What the customer is up to, in the customer's words."),
            translate("Inspector", "A name has 1 to 200 letters."),
        )
        self.duration = form.amount(
            translate("Stage", "Duration"),
            "duration",
            translate("Stage", "How long it takes; the map is not drawn to it."),
        )
        self.moments = form.whole(
            translate("Stage", "Moments"),
            "slots",
            1,
            500,
            translate("Stage", "How many steps can stand side by side; it grows by itself."),
            needed=True,
        )
        self.mover = Mover(sideways=True, parent=form.rows)
        self.mover.moved.connect(self._move)
        form.rows.add(translate("Stage", "Place"), self.mover)

    def _add_aims(self) -> None:
        self.goal = self.aims.area(
            translate("Stage", "Goal"),
            "goal",
            translate("Stage", "What the customer wants to reach in this stage."),
        )
        self.expectation = self.aims.area(
            translate("Stage", "Expectation"),
            "expectation",
            translate("Stage", "What the customer counts on, and who promised it."),
        )

    def _add_whole(self) -> None:
        form = self.whole
        self.tag = form.choice(
            translate("Stage", "Model"),
            "model_tag",
            translate("Stage", "Which stage of a known model this is, if it is one."),
        )
        self.loop = form.choice(
            translate("Stage", "Back to"),
            "loop_to",
            translate("Stage", "The earlier stage to which customers return: a loyalty loop."),
            none=True,
        )
        self.loop_word = form.line(
            translate("Stage", "Word on it"),
            "loop_label",
            translate("Stage", "Stands on the arrow that leads back, such as “stays”."),
        )
        self.exit_word = form.line(
            translate("Stage", "Leaving"),
            "exit_label",
            translate("Stage", "Stands on the arrow of those who leave, such as “switches”."),
        )

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return _chosen(session) is not None

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        stage, journey = _chosen(session), session.journey
        if stage is None:
            return
        fresh, self._stage_id = stage.id != self._stage_id, stage.id
        at = index_of(journey.stages, stage.id)
        self.head.say(translate("Inspector", "Stage {number}").format(number=at + 1))
        self.tag.offer(_tags(stage))
        self.loop.offer(_loops(journey, at, stage))
        for form in (self.form, self.aims, self.whole):
            form.show(stage, fresh)
        self._show_time(journey, stage)
        self._show_hints(journey, stage)
        self.mover.show_place(at, len(journey.stages))
        self.metrics.show_scope(journey, Scope(journey.id, stage_id=stage.id), usual=True)
        for word in (self.loop_word, self.exit_word):
            self.whole.rows.set_row_visible(word, stage.loop_to is not None)

    def _show_time(self, journey: JourneyMap, stage: Stage) -> None:
        """The running total, and whether all stages take as long as the journey is said to."""
        amount, rows = map_words().amount, self.form.rows
        so_far, whole = until(journey, stage.id), journey.duration or total(journey)
        text = ""
        if so_far is not None:
            text = translate("Stage", "Up to here: {time}.").format(time=amount(so_far))
            if whole is not None:
                both = translate("Stage", "Up to here: {time} of {whole}.")
                text = both.format(time=amount(so_far), whole=amount(whole))
        off = clash(journey)
        if off is not None:
            text = f"! {clash_sentence(journey)} {text}".strip()
        rows.hint(self.duration, text)

    def _show_hints(self, journey: JourneyMap, stage: Stage) -> None:
        many = stage.slots > ADVISED_MOMENTS
        text = translate("Stage", "More than {most} are hard to oversee: split the stage.")
        said = text.format(most=ADVISED_MOMENTS)
        self.form.rows.hint(self.moments, f"! {said}" if many else "")
        bare = bool(stage.model_tag) and not _has_truth(journey, stage.id)
        about = translate("Stage", "No moment of truth in this stage: mark the card that decides.")
        self.whole.rows.hint(self.tag, f"! {about}" if bare else "")

    def _apply(self, label: str, merge: str, /, **fields: Any) -> str:
        session, stage_id = self._editing.session, self._stage_id
        if "loop_to" in fields:
            word = words_for(session.project.language).loop
            to = fields["loop_to"]
            return self._editing.do(
                label, lambda p: loop_back(p, session.map_id, stage_id, to, word)
            )
        key = f"{merge}:{stage_id}" if merge else ""
        refused = self._editing.do(
            label, lambda p: revise_stage(p, session.map_id, stage_id, **fields), key
        )
        wanted = fields.get("slots")
        if not refused and wanted is not None:
            return self._too_few(wanted)
        return refused

    def _too_few(self, wanted: int) -> str:
        """Why a stage kept more moments than were asked for, "" when it did not."""
        stages = self._editing.session.journey.stages
        kept = stages[index_of(stages, self._stage_id)].slots
        if kept <= wanted:
            return ""
        text = translate("Stage", "Cards stand at moment {number}: fewer moments cannot be.")
        return text.format(number=kept)

    def _move(self, by: int) -> None:
        session, stage_id = self._editing.session, self._stage_id
        to = index_of(session.journey.stages, stage_id) + by
        self._editing.do(
            translate("Stage", "Move stage"),
            lambda p: move_stage(p, session.map_id, stage_id, max(0, to)),
        )
        self._editing.reveal(stage_id)


def clash_sentence(journey: JourneyMap) -> str:
    """That the stages take longer or shorter than the journey, "" when they do not."""
    off = clash(journey)
    if off is None:
        return ""
    amount = map_words().amount
    text = translate("Stage", "The stages take {stages} together, the journey {journey}.")
    return text.format(stages=amount(off.stages), journey=amount(off.journey))


def _chosen(session: Session) -> Stage | None:
    """The one thing that is chosen, if it is a stage."""
    chosen = session.selection
    return next((s for s in session.journey.stages if chosen == {s.id}), None)


def _tags(stage: Stage) -> list[Entry]:
    none = ("", translate("Stage", "none"), "")
    known: list[Entry] = [none, *((code, text, "") for code, text, _ in model_tags())]
    if all(code != stage.model_tag for code, _, _ in known):
        known.append((stage.model_tag, stage.model_tag, ""))
    return known


def _loops(journey: JourneyMap, at: int, stage: Stage) -> list[Entry]:
    """The earlier stages, and the one to which it leads already, wherever that stands."""
    none = ("", translate("Stage", "no loop"), "")
    fits = [
        (other.id, f"{number} {in_sentence(other.name)}", "")
        for number, other in enumerate(journey.stages, 1)
        if number <= at or other.id == stage.loop_to
    ]
    return [none, *fits]


def _has_truth(journey: JourneyMap, stage_id: Id) -> bool:
    cells = (find_cell(lane, stage_id) for lane in journey.lanes)
    cards = (card for cell in cells if cell is not None for card in cell.cards)
    return any(isinstance(card, Touchpoint) and card.mot for card in cards)
