"""Where the rows of a table stand on a map that is there: its stages, lanes and lists by name.

What the table names and the map does not have is added, behind the neighbour that it has in the
table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from journeyeditor.edits.new import IdSource, new_stage
from journeyeditor.edits.tree import insert, put
from journeyeditor.exchange.formats import Remark
from journeyeditor.exchange.rows_writing import Teller
from journeyeditor.exchange.sheet_build import LONGEST_NAME, lane_of
from journeyeditor.exchange.sheet_channels import channel_names
from journeyeditor.exchange.sheet_sketch import Sketch
from journeyeditor.i18n import translate
from journeyeditor.importing.meanings import plain
from journeyeditor.model.base import Id, evolve
from journeyeditor.model.find import Place, find_lane, find_stage
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Channel, Department, Project


class _Called(Protocol):
    @property
    def id(self) -> Id: ...
    @property
    def name(self) -> str: ...


class Frame:
    """`stages` and `lanes` are the ids of those of the sketch, by their number there.

    A stage or lane that all its rows call otherwise, and no other row, has another name now.
    """

    def __init__(
        self,
        project: Project,
        journey: JourneyMap,
        sketch: Sketch,
        new_id: IdSource,
        known: Mapping[Id, Place],
    ) -> None:
        self._project, self._journey, self._new_id = project, journey, new_id
        self.came: list[Remark] = []
        teller = Teller(project, journey)
        there = [(card, known[card.key]) for card in sketch.cards if card.key in known]
        of_stage = _sources((card.stage, place.stage_id) for card, place in there)
        of_lane = _sources((card.lane, place.lane.id) for card, place in there)
        self._sketch = sketch
        stages, lanes = [e.name for e in sketch.stages], [e.name for e in sketch.lanes]
        self.stages = self._ids(
            stages, teller.stages, of_stage, self._rename_stage, self._add_stage
        )
        self.lanes = self._ids(lanes, teller.lanes, of_lane, self._rename_lane, self._add_lane)
        self._channels = _by_name(project.channels, teller.channels)
        self._channels = channel_names(project.channels) | self._channels
        self._departments = _by_name(project.departments, teller.departments)

    def with_lists(self) -> Project:
        """The project with the channels and departments that came along."""
        return self._project

    def with_places(self) -> JourneyMap:
        """The map with the stages and lanes that came along."""
        return self._journey

    def _ids(
        self,
        names: Sequence[str],
        known: Mapping[Id, str],
        sources: Mapping[int, Id],
        rename: Callable[[Id, str], None],
        add: Callable[[int, str, Sequence[Id]], Id],
    ) -> list[Id]:
        """The ids of what the table names, by its order there; what is new is added."""
        ids = {name: each for each, name in known.items()}
        found: list[Id] = []
        for at, name in enumerate(names):
            old, short = sources.get(at, ""), name[:LONGEST_NAME]
            if name not in ids and known.get(old, name) not in names:
                rename(old, short)
                self._renamed(known[old], short)
                ids[name] = old
            elif name not in ids:
                ids[name] = add(at, short, found)
            found.append(ids[name])
        return found

    def _rename_stage(self, stage_id: Id, name: str) -> None:
        stage = evolve(find_stage(self._journey, stage_id), name=name)
        self._journey = evolve(self._journey, stages=put(self._journey.stages, stage))

    def _rename_lane(self, lane_id: Id, name: str) -> None:
        lane = evolve(find_lane(self._journey, lane_id), name=name)
        self._journey = evolve(self._journey, lanes=put(self._journey.lanes, lane))

    def _add_stage(self, _at: int, name: str, before: Sequence[Id]) -> Id:
        new = new_stage(self._new_id(), name)
        stages = self._journey.stages
        self._journey = evolve(self._journey, stages=insert(stages, _behind(stages, before), new))
        self._say(translate("Exchange", "New stage: {name}"), name)
        return new.id

    def _add_lane(self, at: int, name: str, before: Sequence[Id]) -> Id:
        new = lane_of(self._sketch.lanes[at], self._new_id(), self._project.language)
        lanes = self._journey.lanes
        self._journey = evolve(self._journey, lanes=insert(lanes, _behind(lanes, before), new))
        self._say(translate("Exchange", "New lane: {name}"), name)
        return new.id

    def _renamed(self, before: str, after: str) -> None:
        text = translate("Exchange", "New name: {before} → {after}")
        self.came.append(Remark(text.format(before=before, after=after)))

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


def _sources(pairs: Iterable[tuple[int, Id]]) -> dict[int, Id]:
    """The numbers and ids that go with each other alone."""
    found: set[tuple[int, Id]] = set(pairs)
    numbers, ids = Counter(number for number, _ in found), Counter(each for _, each in found)
    return {number: each for number, each in found if numbers[number] == ids[each] == 1}


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
