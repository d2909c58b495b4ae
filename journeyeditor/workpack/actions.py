"""The action table in the order of A9, with the matrix of impact and effort."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from journeyeditor.analysis.actions import Quadrant, action_order
from journeyeditor.booklet.matter import Column, Figure, Heading, Matter, Table, Words
from journeyeditor.figures.easel import Easel
from journeyeditor.figures.matrix import Dot, matrix
from journeyeditor.figures.words import figure_words
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Status
from journeyeditor.model.project import Action
from journeyeditor.model.titles import one_line
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.workpack.brief import Brief
from journeyeditor.workpack.impact import impacts
from journeyeditor.workpack.pictures import TYPE

TITLE = Phrase("Acties", "Actions")
ABOUT = Phrase(
    "Eerst wat de basis herstelt, dan wat de klant het meest raakt. Vul eigenaar en datum in.",
    "First what mends the basics, then what touches the customer most. Fill in owner and date.",
)
NONE_YET = Phrase("Nog geen acties. Schrijf ze hier op.", "No actions yet. Write them down here.")
COLUMNS: tuple[tuple[Phrase, float], ...] = (
    (Phrase("Nr", "No."), 0.7),
    (Phrase("Actie", "Action"), 5.0),
    (Phrase("Soort", "Kind"), 2.6),
    (Phrase("I / M", "I / E"), 1.0),
    (Phrase("Raakt", "Concerns"), 1.5),
    (Phrase("Eigenaar", "Owner"), 2.0),
    (Phrase("Datum", "Due"), 1.7),
    (Phrase("Stand", "Status"), 1.6),
)
UNSCORED = Phrase("nog te scoren", "still to score")
INITIATIVE = Phrase("sluit aan bij: {name}", "linked with: {name}")
CAUSES = Phrase("Oorzaken: {causes}", "Causes: {causes}")
MATRIX = Phrase("Impact en moeite", "Impact and effort")
SHOWN = Phrase("Matrix van impact en moeite. {actions}.", "Matrix of impact and effort. {actions}.")
PLACE = Phrase(
    "{title}: impact {impact}, moeite {effort}", "{title}: impact {impact}, effort {effort}"
)

STATUSES: Mapping[Status, Phrase] = MappingProxyType(
    {
        Status.IDEA: Phrase("idee", "idea"),
        Status.PLANNED: Phrase("gepland", "planned"),
        Status.BUSY: Phrase("bezig", "under way"),
        Status.DONE: Phrase("klaar", "done"),
        Status.DROPPED: Phrase("vervallen", "dropped"),
    }
)

LEAST_H, BLANK_ROWS, BLANK_H = 10.0, 10, 12.0
MATRIX_H = 100.0


def actions(brief: Brief) -> Iterator[Matter]:
    """The chapter."""
    yield Heading(1, brief.say(TITLE))
    columns = tuple(Column(brief.say(head), part) for head, part in COLUMNS)
    order = action_order(brief.teller.facts)
    known = {action.id: action for action in brief.project.actions}
    quadrants: dict[Id, Quadrant | None] = {r.action_id: r.quadrant for r in order.ranked}
    quadrants |= dict.fromkeys(order.unscored)
    if not quadrants:
        yield Words(brief.say(NONE_YET), leads=True)
        yield Table(columns, (("",) * len(columns),) * BLANK_ROWS, BLANK_H)
        yield from impacts(brief)
        return
    yield Words(brief.say(ABOUT), soft=True, leads=True)
    ranked = [(known[action_id], quadrant) for action_id, quadrant in quadrants.items()]
    rows = (_row(brief, at, *each) for at, each in enumerate(ranked, 1))
    yield Table(columns, tuple(rows), LEAST_H)
    yield from _causes(brief)
    yield from _matrix(brief, [action for action, _ in ranked])
    yield from impacts(brief)


def _row(brief: Brief, at: int, action: Action, quadrant: Quadrant | None) -> tuple[str, ...]:
    kinds = dict(zip(Quadrant, figure_words(brief.project.language).quadrants, strict=True))
    kind = brief.say(UNSCORED) if quadrant is None else kinds[quadrant]
    marks = "" if quadrant is None else f"{action.impact} / {action.effort}"
    title = one_line(action.title)
    if action.initiative is not None:
        title += f"\n{brief.say(INITIATIVE, name=one_line(action.initiative.name))}"
    status = brief.say(STATUSES[action.status])
    owner = one_line(action.owner)
    return str(at), title, kind, marks, _aims(brief, action), owner, action.due, status


def _aims(brief: Brief, action: Action) -> str:
    """The cards by number and the causes as R1, R2 ..."""
    causes = _cause_names(brief)
    numbers = brief.teller.numbers
    named = (causes.get(target) or numbers.get(target, "") for target in action.targets)
    return ", ".join(name for name in named if name)


def _cause_names(brief: Brief) -> Mapping[Id, str]:
    return {cause.id: f"R{at}" for at, cause in enumerate(brief.project.root_causes, 1)}


def _causes(brief: Brief) -> Iterator[Matter]:
    names = _cause_names(brief)
    aimed = {target for action in brief.project.actions for target in action.targets}
    told = [
        f"{names[cause.id]} {one_line(cause.title)}"
        for cause in brief.project.root_causes
        if cause.id in aimed
    ]
    if told:
        yield Words(brief.say(CAUSES, causes="; ".join(told)), soft=True)


def _matrix(brief: Brief, ranked: list[Action]) -> Iterator[Matter]:
    dots = [
        Dot(action.id, str(at), one_line(action.title), action.impact, action.effort)
        for at, action in enumerate(ranked, 1)
        if action.impact is not None and action.effort is not None
    ]
    if not dots:
        return
    yield Heading(2, brief.say(MATRIX))
    easel = Easel(brief.fonts, brief.text_w, MATRIX_H, TYPE)
    block = matrix(dots, figure_words(brief.project.language), easel)
    places = (
        brief.say(PLACE, title=dot.title, impact=dot.impact, effort=dot.effort) for dot in dots
    )
    yield Figure(block, brief.say(SHOWN, actions="; ".join(places)))
