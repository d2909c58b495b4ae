"""What a slide says of a card and of a stage, in the words of the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from journeyeditor.layout.badges import friction_count
from journeyeditor.layout.card import title_of
from journeyeditor.layout.context import Context, Facts, facts_of, sources
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.header import periods
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.metrics import metric_words, stage_metrics
from journeyeditor.layout.shown import SHOWN
from journeyeditor.layout.tidy import one_row
from journeyeditor.layout.words import Words, words_for
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Deviation, Evidence
from journeyeditor.model.find import find_cell
from journeyeditor.model.journey import JourneyMap, Lane, Stage
from journeyeditor.model.project import Project
from journeyeditor.model.vocabulary import word
from journeyeditor.slides.plan import shown_lanes
from journeyeditor.slides.words import SlideWords, slide_words


@dataclass(frozen=True, slots=True)
class Told:
    """A map and all that is said of it."""

    project: Project
    journey: JourneyMap
    fonts: Fonts
    ctx: Context
    facts: dict[Id, Facts] = field(default_factory=dict)

    @property
    def words(self) -> Words:
        """The words of the map."""
        return self.ctx.words

    @property
    def slide_words(self) -> SlideWords:
        """The words of the slides."""
        return slide_words(self.project.language)

    def number(self, card: AnyCard) -> str:
        """The number of a card, "" for a note."""
        return self.facts[card.id].number

    def score(self, card: AnyCard) -> str:
        """The feeling at a card with its sign, "" for none."""
        v = self.facts[card.id].v
        return "" if v is None else self.words.number(v, plus=True)

    def channel(self, card: AnyCard) -> str:
        """The name of the channel of a card, else what kind of card it is."""
        channel_id = getattr(card, "channel_id", None)
        names = (channel.name for channel in self.project.channels if channel.id == channel_id)
        return next(names, word(self.project.language, "kind", card.kind))

    def signs(self, card: AnyCard) -> tuple[str, ...]:
        """The department, then in words what the map shows as signs, most important first."""
        language, facts = self.project.language, self.facts[card.id]
        found = [facts.department]
        deviation = getattr(card, "deviation", Deviation.NONE)
        if deviation is not Deviation.NONE:
            found.append(word(language, "deviation", deviation.value))
        if count := friction_count(card):
            one, more = self.slide_words.frictions
            found.append((one if count == 1 else more).format(n=count))
        found += [self.words.plate(mot) for mot in getattr(card, "mot", ())]
        if kano := getattr(card, "kano", None):
            found.append(word(language, "kano", kano.value))
        return tuple(filter(None, found))

    def metrics(self, stage: Stage) -> tuple[str, ...]:
        """What was measured of a stage."""
        found = stage_metrics(self.ctx).get(stage.id, ())
        return tuple(" ".join(metric_words(self.ctx, metric)) for metric in found)

    def period(self, stage: Stage) -> str:
        """How long a stage takes and when it is, "" when nobody says."""
        return periods(self.ctx)[self.journey.stages.index(stage)]

    def outline(self, stage: Stage) -> Iterator[str]:
        """All of a stage as lines of text, lane by lane."""
        at = self.journey.stages.index(stage) + 1
        yield " · ".join(filter(None, (f"{at} {one_row(stage.name)}", self.period(stage))))
        for lane in shown_lanes(self.journey):
            lines = [*self._metrics(lane, stage), *self._cards(lane, stage)]
            if lines:
                yield ""
                yield one_row(lane.name)
                yield from lines

    def _metrics(self, lane: Lane, stage: Stage) -> Iterator[str]:
        if lane.content == "metrics":
            yield from (f"- {line}" for line in self.metrics(stage))

    def _cards(self, lane: Lane, stage: Stage) -> Iterator[str]:
        cell = find_cell(lane, stage.id)
        for card in cell.cards if cell else ():
            told = (self.channel(card), *self.signs(card), self.score(card), self._grounds(card))
            more = ", ".join(filter(None, told))
            number = f"{self.number(card)} " if self.number(card) else ""
            yield f"- {number}{one_row(title_of(card))} ({more})"

    def _grounds(self, card: AnyCard) -> str:
        if card.evidence is Evidence.NONE:
            return ""
        return word(self.project.language, "evidence", card.evidence.value)


def told(project: Project, journey: JourneyMap, fonts: Fonts) -> Told:
    """What is said of a map of a project."""
    ctx = Context(project, journey, SHOWN, words_for(project.language), fonts, Memo())
    src = sources(ctx)
    facts = {
        card.id: fact
        for lane in journey.lanes
        for found in [facts_of(ctx, lane, src)]
        for cell in lane.cells
        for card, fact in zip(cell.cards, found[cell.stage_id], strict=True)
    }
    return Told(project, journey, fonts, ctx, facts)
