"""What everybody who composes a poster has before them: the map, the paper, the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from journeyeditor.layout.context import Context
from journeyeditor.layout.fitted import Ask, unasked
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import columns_of, paper_style
from journeyeditor.layout.words import words_for
from journeyeditor.model.base import Id
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.poster.papers import Measures, Paper
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.words import PosterWords, poster_words

MANY = 200
"""From so many cards on no sheet shows all titles: searching for the best size is not worth it."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A map of a project, and the fonts to set it in.

    `ask` is called often while it is laid out; it raises when nobody wants the poster any more.
    `numbered` are the numbers of cards that are not to be counted.
    """

    project: Project
    journey: JourneyMap
    fonts: Fonts
    ask: Ask = unasked
    numbered: Mapping[Id, str] | None = None

    @property
    def has_many_cards(self) -> bool:
        """Whether there are more cards than a sheet can show in full."""
        return has_many_cards(self.journey)

    @property
    def words(self) -> PosterWords:
        """What only posters write, in the language of the project."""
        return poster_words(self.project.language)


@dataclass(frozen=True, slots=True)
class Desk:
    """A map and a piece of paper for it."""

    subject: Subject
    setup: PosterSetup
    paper: Paper

    def about(self, journey: JourneyMap) -> Desk:
        """The same paper for another map of the project."""
        return replace(self, subject=replace(self.subject, journey=journey))

    @property
    def words(self) -> PosterWords:
        """What only posters write, in the language of the project."""
        return self.subject.words

    @property
    def measures(self) -> Measures:
        """The measures of the paper."""
        return self.paper.measures

    @property
    def unit(self) -> float:
        """The scale of small things: 1.0 on A0."""
        return self.paper.measures.unit

    @property
    def w(self) -> float:
        """The width between the margins, in mm."""
        return self.paper.w - 2 * self.paper.edge

    @property
    def ctx(self) -> Context:
        """The inputs for laying out what stands around the map."""
        subject, measures = self.subject, self.measures
        columns = columns_of(subject.journey.stages)
        style = replace(
            paper_style(columns, self.w, measures.type_name),
            coloured_bands=self.setup.coloured_lanes,
            hidden=self.setup.hidden,
        )
        words = words_for(subject.project.language)
        return Context(
            subject.project,
            subject.journey,
            style,
            words,
            subject.fonts,
            Memo(),
            numbered=subject.numbered,
        )


def has_many_cards(journey: JourneyMap) -> bool:
    """Whether a map has more cards than a sheet can show in full."""
    return sum(len(cell.cards) for lane in journey.lanes for cell in lane.cells) > MANY
