"""A project with somebody in each place where one can be named, for tests of what leaves it."""

from __future__ import annotations

from typing import Any

from journeyeditor.edits.personal import fields_of
from journeyeditor.edits.tree import map_nodes
from journeyeditor.model.base import Node, evolve
from journeyeditor.model.cards import Quote
from journeyeditor.model.enums import Content, LinkKind
from journeyeditor.model.journey import Lane, Link, Stage
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import (
    Action,
    Initiative,
    Note,
    Participant,
    Persona,
    Project,
    Review,
)
from tests import samples

NAMES = ("Zwaantje Quist", "Xerxes", "Yf van der Zzon", "Ümit Œdip", "C. Q. (Cato) Vré")
PARTICIPANT, FACILITATOR, OWNER, LINK_OWNER, SAVER = NAMES


def with_people(project: Project) -> Project:
    """The project with a person in each place where one can be."""
    journey = project.maps[0]
    quotes = samples.cell("s", Quote(id="q", title="It took long", role="r", source_note="s"))
    photo = Photo(id="ph", image="data:image/jpeg;base64,AAAA", caption=FACILITATOR)
    lane = Lane(id="q1", name="Quotes", content=Content.QUOTES, cells=(quotes,), photos=(photo,))
    stage = Stage(id="s", name="One more")
    persona = Persona(id="who", name="Sanne", image="data:image/png;base64,AAAA")
    persona.__pydantic_extra__ = {"image": f"{PARTICIPANT}.png"}
    link = Link(id="f", kind=LinkKind.FEEDBACK, source="q", target="s", owner=LINK_OWNER)
    return evolve(
        project,
        participants=(
            Participant(name=PARTICIPANT, role="team leader"),
            Participant(name="Al", department_id=project.departments[0].id),
        ),
        personas=(*project.personas, persona),
        actions=(
            Action(id="A1", title="x", owner=OWNER, initiative=Initiative(name="y", owner=OWNER)),
        ),
        notes=(Note(id="n", text="raw"),),
        review_log=(Review(date="2025-11-01", note="agreed"),),
        saved_by=SAVER,
        maps=(
            evolve(
                journey,
                facilitators=(FACILITATOR,),
                stages=(*journey.stages, stage),
                lanes=(*journey.lanes, lane),
                links=(*journey.links, link),
            ),
        ),
    )


def everywhere(project: Project, words: str) -> Project:
    """The project with these words before every text in it."""

    def change(node: Any) -> Any:
        kind: type[Node] = type(node)
        known = fields_of(kind)
        fields = known.read | known.cleared - {"owner", "saved_by"}
        if isinstance(node, Participant):
            return node
        texts: dict[str, Any] = {
            name: f"{words} {value}"[:40]
            for name, value in vars(node).items()
            if type(value) is str and name in fields and (type(node), name) != (Persona, "name")
        }
        if "tags" in vars(node):
            texts["tags"] = ("one", words)
        return evolve(node, **texts)

    return map_nodes(project, change)
