"""What every chapter is made from: a map, the words of its language, and today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.titles import one_line
from journeyeditor.telling.report.account import entries
from journeyeditor.telling.report.entry import Entry
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.telling.report.teller import Teller


@dataclass(frozen=True)
class Brief:
    """A map that is told of. Raises KeyError when the project has no such map."""

    project: Project
    map_id: Id
    fonts: Fonts
    today: date
    text_w: float

    @cached_property
    def journey(self) -> JourneyMap:
        """The map."""
        return find_map(self.project, self.map_id)

    def say(self, phrase: Phrase, **values: object) -> str:
        """The words of a phrase in the language of the project."""
        return phrase.to(self.project.language).format(**values)

    @cached_property
    def teller(self) -> Teller:
        """Who tells what the analyses say."""
        return Teller(self.project, self.map_id, self.project.language, self.today)

    def entries(self) -> tuple[Entry, ...]:
        """What every analysis says of the journey."""
        return entries(self.project, self.map_id, self.project.language, self.today)

    @cached_property
    def departments(self) -> Mapping[Id, str]:
        """What the departments are called."""
        return {each.id: one_line(each.name) for each in self.project.departments}

    @cached_property
    def card_names(self) -> Mapping[Id, str]:
        """The cards of the map by number and title, in reading order."""
        numbers = self.teller.numbers
        return {
            place.card.id: f"{numbers.get(place.card.id, '')} {one_line(place.card.title)}".strip()
            for place in places(self.journey)
        }
