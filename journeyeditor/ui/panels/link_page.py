"""The inspector's page for one link."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.link_sentences import link_phrase
from journeyeditor.canvas.naming import card_name
from journeyeditor.edits.links import delete_link, link_refusal, reverse, revise_link
from journeyeditor.edits.tree import same
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.journey import JourneyMap, Link
from journeyeditor.model.project import Project
from journeyeditor.session import Session
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.text_link import Target, TextLinks
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.closed_lists import link_kinds
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.form import Form
from journeyeditor.ui.panels.page import Page


class LinkPage(Page):
    """What a link says, and its two ends."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._link_id: Id = ""
        self._seen: tuple[object, ...] = ()
        self.form = Form(self.add_rows(), self._apply)
        self.kind = self.form.choice(
            translate("Link", "Kind"),
            "kind",
            translate("Link", "What it says; only what suits its two ends can be chosen."),
        )
        self.source, self.target = self._end("From"), self._end("To")
        self.word = self.form.line(
            translate("Link", "Word"), "label", translate("Link", "Stands on the link.")
        )
        self.owner = self.form.line(
            translate("Link", "Owner"),
            "owner",
            translate("Link", "Who sees to it, such as that feedback arrives."),
        )
        self._add_buttons()
        self.end()

    def _end(self, which: str) -> TextLinks:
        end = TextLinks(self.form.rows)
        end.followed.connect(self._editing.go_to)
        name = translate("Link", "From") if which == "From" else translate("Link", "To")
        self.form.rows.add(name, end, translate("Link", "Choose it to go there."))
        return end

    def _add_buttons(self) -> None:
        buttons = QWidget(self.form.rows)
        flow = Flow(buttons)
        self.turn = ToolButton("redo", buttons, words=True)
        self.turn.setText(translate("Link", "Turn round"))
        self.turn.clicked.connect(self._turn)
        self.delete = ToolButton("delete", buttons, words=True)
        self.delete.setText(translate("Link", "Delete this link"))
        self.delete.clicked.connect(self._delete)
        for button in (self.turn, self.delete):
            flow.addWidget(button)
        self.buttons = buttons
        self.form.rows.add_wide(buttons)

    def fits(self, session: Session) -> bool:
        """Whether this page can show what is chosen."""
        return _chosen(session) is not None

    def refresh(self, session: Session) -> None:
        """Show what the session holds now."""
        link, journey, project = _chosen(session), session.journey, session.shown
        if link is None:
            return
        fresh, self._link_id = link.id != self._link_id, link.id
        self.head.say(translate("Inspector", "Link"))
        seen = (journey.lanes, journey.stages, link.kind, link.source, link.target)
        if same(self._seen, seen) is not self._seen:  # walks over all cards: not for each letter
            self._seen = seen
            self._show_ends(project, journey, link)
        self.form.show(link, fresh)

    def _show_ends(self, project: Project, journey: JourneyMap, link: Link) -> None:
        """What it joins, and what it could be instead."""
        self.kind.offer(_kinds(journey, link))
        phrase = link_phrase(project, journey, link)
        stop = "" if phrase.endswith("…") else "."
        self.form.rows.hint(self.kind, f"{phrase[:1].upper()}{phrase[1:]}{stop}")
        for end, ref in ((self.source, link.source), (self.target, link.target)):
            end.show_targets([Target(ref, _end_name(project, journey, ref))])
        turned = evolve(link, source=link.target, target=link.source)
        self.turn.setEnabled(_suits(journey, link, turned))

    def _apply(self, label: str, merge: str, /, **fields: Any) -> str:
        session, link_id = self._editing.session, self._link_id
        if "kind" in fields:
            fields["kind"] = LinkKind(fields["kind"])
        key = f"{merge}:{link_id}" if merge else ""
        return self._editing.do(
            label, lambda p: revise_link(p, session.map_id, link_id, **fields), key
        )

    def _turn(self) -> None:
        session, link_id = self._editing.session, self._link_id
        refused = self._editing.do(
            translate("Link", "Turn link"), lambda p: reverse(p, session.map_id, link_id)
        )
        self.form.rows.say(self.buttons, refused)

    def _delete(self) -> None:
        session, link_id = self._editing.session, self._link_id
        link = next(link for link in session.journey.links if link.id == link_id)
        self._editing.do(
            translate("Link", "Delete link"),
            lambda p: delete_link(p, session.map_id, link_id),
            select=frozenset({link.source}),
        )
        self._editing.tell(
            translate("Link", "The link is gone, both its ends stay."),
            translate("Canvas", "Ctrl+Z puts it back."),
        )


def _chosen(session: Session) -> Link | None:
    """The one thing that is chosen, if it is a link."""
    chosen = session.selection
    return next((link for link in session.journey.links if chosen == {link.id}), None)


def _kinds(journey: JourneyMap, link: Link) -> list[Entry]:
    """The kinds that suit the two ends."""
    return [
        (code, text, "")
        for code, text, _ in link_kinds()
        if code == link.kind.value or _suits(journey, link, evolve(link, kind=LinkKind(code)))
    ]


def _suits(journey: JourneyMap, link: Link, wanted: Link) -> bool:
    """Whether a link can become another one."""
    others = tuple(other for other in journey.links if other is not link)
    return link_refusal(evolve(journey, links=others), wanted) is None


def _end_name(project: Project, journey: JourneyMap, ref: Id) -> str:
    name = card_name(project, journey, ref)
    stages = (stage.name for stage in journey.stages if stage.id == ref)
    return name or next(stages, ref)
