"""Where the rows of a table stand on a map that is there: its stages, lanes and lists by name.

What the table names and the map does not have is added, behind the neighbour that it has in the
table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from journeyeditor.edits.new import IdSource, new_stage
from journeyeditor.edits.tree import insert
from journeyeditor.exchange.formats import Remark
from journeyeditor.exchange.rows_writing import Teller
from journeyeditor.exchange.sheet_build import LONGEST_NAME, lane_of
from journeyeditor.exchange.sheet_sketch import Sketch
from journeyeditor.i18n import translate
from journeyeditor.importing.meanings import plain
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Channel, Department, Project


class _Called(Protocol):
    @property
    def id(self) -> Id: ...
    @property
    def name(self) -> str: ...


class Frame:
    """`stages` and `lanes` are the ids of those of the sketch, by their number there."""

    def __init__(
        self, project: Project, journey: JourneyMap, sketch: Sketch, new_id: IdSource
    ) -> None:
        self._project, self._journey, self._new_id = project, journey, new_id
        self.came: list[Remark] = []
        teller = Teller(project, journey)
        self.stages = self._stages(sketch, teller.stages)
        self.lanes = self._lanes(sketch, teller.lanes)
        self._channels = _by_name(project.channels, teller.channels)
        self._departments = _by_name(project.departments, teller.departments)

    def with_lists(self) -> Project:
        """The project with the channels and departments that came along."""
        return self._project

    def with_places(self) -> JourneyMap:
        """The map with the stages and lanes that came along."""
        return self._journey

    def _stages(self, sketch: Sketch, known: Mapping[Id, str]) -> list[Id]:
        ids = {name: stage_id for stage_id, name in known.items()}
        found: list[Id] = []
        for stage in sketch.stages:
            if stage.name not in ids:
                new = new_stage(self._new_id(), stage.name[:LONGEST_NAME])
                at = _behind(self._journey.stages, found)
                stages = insert(self._journey.stages, at, new)
                self._journey = evolve(self._journey, stages=stages)
                ids[stage.name] = new.id
                self._say(translate("Exchange", "New stage: {name}"), stage.name)
            found.append(ids[stage.name])
        return found

    def _lanes(self, sketch: Sketch, known: Mapping[Id, str]) -> list[Id]:
        ids = {name: lane_id for lane_id, name in known.items()}
        found: list[Id] = []
        for lane in sketch.lanes:
            if lane.name not in ids:
                new = lane_of(lane, self._new_id(), self._project.language)
                at = _behind(self._journey.lanes, found)
                self._journey = evolve(self._journey, lanes=insert(self._journey.lanes, at, new))
                ids[lane.name] = new.id
                self._say(translate("Exchange", "New lane: {name}"), lane.name)
            found.append(ids[lane.name])
        return found

    def channel(self, name: str) -> Id | None:
        """The id of a channel, which is put in the list when it is new."""
        name = name[:LONGEST_NAME].strip()
        if name and plain(name) not in self._channels:
            new = Channel(id=self._new_id(), name=name)
            self._project = evolve(self._project, channels=(*self._project.channels, new))
            self._channels[plain(name)] = new.id
        return self._channels.get(plain(name)) if name else None

    def department(self, name: str) -> Id | None:
        """The id of a department, which is put in the list when it is new."""
        name = name[:LONGEST_NAME].strip()
        if name and plain(name) not in self._departments:
            new = Department(id=self._new_id(), name=name)
            self._project = evolve(self._project, departments=(*self._project.departments, new))
            self._departments[plain(name)] = new.id
        return self._departments.get(plain(name)) if name else None

    def _say(self, text: str, name: str) -> None:
        self.came.append(Remark(text.format(name=name)))


def _behind(things: Sequence[_Called], found: Sequence[Id]) -> int:
    """Where a new thing comes: behind the last of those found, at the end when there is none."""
    at = [index for index, thing in enumerate(things) if found and thing.id == found[-1]]
    return at[0] + 1 if at else (0 if not found else len(things))


def _by_name(things: Sequence[_Called], labels: Mapping[Id, str]) -> dict[str, Id]:
    """The things by what they are called in a table; of equal names the first."""
    found: dict[str, Id] = {}
    for thing in things:
        found.setdefault(plain(labels[thing.id]), thing.id)
    return found
