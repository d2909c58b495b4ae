"""A foreign map on its way in: cards with names instead of ids, not yet a valid map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from journeyeditor.exchange.formats import Remark
from journeyeditor.exchange.sheet_roles import Role
from journeyeditor.model.enums import Kind, State


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling, -2.0 to 2.0, with the word and the note beside it."""

    v: float
    word: str = ""
    note: str = ""


@dataclass(slots=True)
class SketchStage:
    """A column of the map to be. `slots` is the least number of moments that it gets."""

    name: str
    goal: str = ""
    expectation: str = ""
    slots: int = 1


@dataclass(slots=True)
class SketchLane:
    """A row of the map to be."""

    name: str
    role: Role


@dataclass(slots=True)
class SketchCard:
    """A card to be, in the stage and lane of these numbers.

    `slot` None = a moment of its own behind the cards of the same cell. `fields` are those of the
    model, but with the names of channel and department. `feelings` are by name of the curve.
    `key` is what the file calls the card, `of` what it calls the card to which this one belongs,
    `where` its place in it, `row` the index of its row in a table.
    """

    stage: int
    lane: int
    kind: Kind
    title: str
    slot: int | None = None
    span: int = 1
    fields: Mapping[str, Any] = field(default_factory=dict)
    feelings: Mapping[str, Felt] = field(default_factory=dict)
    channel: str = ""
    department: str = ""
    key: str = ""
    of: str = ""
    where: str = ""
    row: int = -1


@dataclass(frozen=True, slots=True)
class FreeFeeling:
    """A feeling in a stage, at a place from 0 to 1 in it, on the curve of this name."""

    stage: int
    share: float
    felt: Felt
    curve: str = ""


@dataclass(slots=True)
class SketchLink:
    """A support to be: from the key of a card to that of another."""

    source: str
    target: str


@dataclass(slots=True)
class Sketch:
    """A map to be."""

    title: str = ""
    subtitle: str = ""
    persona: str = ""
    scenario: str = ""
    state: State = State.AS_IS
    stages: list[SketchStage] = field(default_factory=list)
    lanes: list[SketchLane] = field(default_factory=list)
    cards: list[SketchCard] = field(default_factory=list)
    links: list[SketchLink] = field(default_factory=list)
    free: list[FreeFeeling] = field(default_factory=list)
    aside: list[Remark] = field(default_factory=list)
    cells: int = 0
    """Cells of the table that say something."""
    placed: int = 0
    """Those of them that the map holds."""

    def stage(self, name: str) -> int:
        """The number of the stage of this name, which comes behind the others when it is new."""
        for at, stage in enumerate(self.stages):
            if stage.name == name:
                return at
        self.stages.append(SketchStage(name))
        return len(self.stages) - 1

    def lane(self, name: str, role: Role) -> int:
        """The number of the lane of this name and role, which comes below the others when new."""
        for at, lane in enumerate(self.lanes):
            if lane.name == name and lane.role is role:
                return at
        self.lanes.append(SketchLane(name, role))
        return len(self.lanes) - 1

    def put_aside(self, text: str, where: str) -> None:
        """Say that something got no place, and why."""
        self.aside.append(Remark(text, where))
