"""The agenda of the workshop, who is invited, and the rules of the game."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.analysis.participants import participation
from journeyeditor.booklet.matter import Column, Heading, Items, Matter, Table, Words
from journeyeditor.model.titles import one_line
from journeyeditor.model.vocabulary import start_agenda
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.workpack.brief import Brief

TITLE = Phrase("Agenda", "Agenda")
NOW = Phrase("Waarom nu: {text}", "Why now: {text}")
PERSONA, SCOPE = (
    Phrase("Persona: {text}", "Persona: {text}"),
    Phrase("Van {start} tot {end}", "From {start} until {end}"),
)
PART, MINUTES = Phrase("Onderdeel", "Part"), Phrase("Minuten", "Minutes")
UNTIL, NOTE = Phrase("Tot", "Until"), Phrase("Notitie", "Note")
WHOLE = Phrase("Samen {hours} uur en {minutes} minuten.", "{hours} h {minutes} min in all.")
WHO = Phrase("Wie er zijn", "Who is there")
NAME, DEPARTMENT, ROLE = (
    Phrase("Naam", "Name"),
    Phrase("Afdeling", "Department"),
    Phrase("Rol", "Role"),
)
RULES = Phrase("Spelregels", "Rules")
RULE_LINES = (
    Phrase("Eén idee per memo, drie tot tien woorden, met stift.",
           "One idea per note, three to ten words, with a marker."),
    Phrase("Schrijf op wat de klant doet, denkt en voelt, niet wat wij bedoelen.",
           "Write what the customer does, thinks and feels, not what we mean."),
    Phrase("Teken het gevoel op de schaal van −2 tot +2; laat open wat niemand weet.",
           "Draw feelings on the scale from −2 to +2; leave open what nobody knows."),
    Phrase("Zet onder elk contact wie het mogelijk maakt en wat die nodig heeft.",
           "Under each contact put who makes it possible and what they need."),
    Phrase("Fotografeer elke baan voordat iemand iets van de muur haalt.",
           "Photograph every lane before anybody takes anything off the wall."),
)  # fmt: skip

INVITE = Phrase(
    "Staan op de kaarten, maar zijn er nog niet bij: {names}.",
    "On the cards, but not invited yet: {names}.",
)

EMPTY_ROWS = 8
"""Lines to write participants on, where none are known."""


def agenda(brief: Brief) -> Iterator[Matter]:
    """The chapter."""
    yield Heading(1, brief.say(TITLE))
    yield from _about(brief)
    yield _table(brief)
    yield Words(_whole(brief), soft=True)
    yield Heading(2, brief.say(RULES))
    yield Items(tuple(brief.say(line) for line in RULE_LINES))
    yield Heading(2, brief.say(WHO))
    yield _participants(brief)
    missing = participation(brief.teller.facts).missing
    if missing:
        yield Words(brief.say(INVITE, names=brief.teller.names(missing)), soft=True)


def _about(brief: Brief) -> Iterator[Matter]:
    journey, project = brief.journey, brief.project
    persona = next((one for one in project.personas if one.id == journey.persona_id), None)
    yield Words(one_line(journey.title))
    if persona is not None:
        yield Words(brief.say(PERSONA, text=one_line(persona.name)), soft=True)
    if journey.scope_start and journey.scope_end:
        start, end = one_line(journey.scope_start), one_line(journey.scope_end)
        yield Words(brief.say(SCOPE, start=start, end=end), soft=True)
    if project.urgency:
        yield Words(brief.say(NOW, text=one_line(project.urgency)), soft=True)


def _table(brief: Brief) -> Matter:
    columns = (
        Column(brief.say(PART), 5),
        Column(brief.say(MINUTES), 1.2, end=True),
        Column(brief.say(UNTIL), 1.2, end=True),
        Column(brief.say(NOTE), 4),
    )
    rows: list[tuple[str, ...]] = []
    passed = 0
    for part in brief.project.agenda or start_agenda(brief.project.language):
        passed += part.minutes or 0
        minutes = "" if part.minutes is None else str(part.minutes)
        until = f"{passed // 60}:{passed % 60:02}" if minutes else ""
        rows.append((one_line(part.title), minutes, until, part.note))
    return Table(columns, tuple(rows))


def _whole(brief: Brief) -> str:
    parts = brief.project.agenda or start_agenda(brief.project.language)
    whole = sum(part.minutes or 0 for part in parts)
    return brief.say(WHOLE, hours=whole // 60, minutes=whole % 60)


def _participants(brief: Brief) -> Matter:
    columns = (
        Column(brief.say(NAME), 3),
        Column(brief.say(DEPARTMENT), 3),
        Column(brief.say(ROLE), 3),
    )
    names = brief.departments
    known = tuple(
        (one_line(each.name), names.get(each.department_id or "", ""), one_line(each.role))
        for each in brief.project.participants
    )
    if known:
        return Table(columns, known)
    return Table(columns, (("", "", ""),) * EMPTY_ROWS, least_h=9.0)
