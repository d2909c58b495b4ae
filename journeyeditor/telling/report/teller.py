"""One map read in one language: what the entries need to find, to name and to write.

`whole` are the facts of the map, `facts` those of the scope. An answer is remembered as long as
what it was made from is the same object, so that an edit asks anew only what it concerns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property, partial
from typing import TypeVar

from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.finding import Finding, Lack
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.words import Words, words_for
from journeyeditor.model.base import Id
from journeyeditor.model.cards import AnyCard
from journeyeditor.model.enums import Actor, CurveKind, Language
from journeyeditor.model.find import (
    Place,
    find_card,
    find_map,
    find_stage,
    holds_steps,
    main_actor,
    stage_index,
)
from journeyeditor.model.journey import EmotionCurve
from journeyeditor.model.project import Project
from journeyeditor.model.titles import in_sentence
from journeyeditor.telling.report.asked import JOURNEY, USUAL, Options, Scope
from journeyeditor.telling.report.entry import (
    Chart,
    Entry,
    Sentence,
    Span,
    Table,
    Topic,
    Why,
    joined,
)
from journeyeditor.telling.report.lacks import NOT_APPLICABLE, REASONS, TO_ADD
from journeyeditor.telling.report.phrase import Phrase, Plural, fill
from journeyeditor.telling.report.whys import FORMULAS, NAMES, SOURCES

T = TypeVar("T")

NBSP = "\N{NO-BREAK SPACE}"

MOST_NUMBERS = 12
"""Card numbers in one sentence, before it says how many more there are."""

MOST_GROUND = 60
"""Likewise where all cards are told that a figure rests on."""

AND_MORE = Phrase("en nog {n}", "and {n} more")
CARD = Phrase("kaart {cards}", "card {cards}")


class Teller:
    """Reads one map in one language; `scope` says which part of it."""

    def __init__(
        self,
        project: Project,
        map_id: Id,
        language: Language,
        today: date,
        scope: Scope = JOURNEY,
        options: Options = USUAL,
        memo: Memo | None = None,
    ) -> None:
        self.project = project
        self.journey = find_map(project, map_id)
        self.language = language
        self.words: Words = words_for(language)
        self.today = today
        self.scope = scope
        self.options = options
        self._memo = memo or Memo()
        self.whole = self._facts(None)
        self.facts = self._facts(scope.stage_id)

    # -- asking -------------------------------------------------------------------------------

    def _facts(self, stage_id: Id | None) -> Facts:
        return self._memo.get(
            ("facts", stage_id),
            (self.project, self.journey),
            lambda: Facts(self.project, self.journey, stage_id),
        )

    def ask(
        self,
        analysis: Callable[..., T],
        *given: object,
        uses: Iterable[str] = (),
        whole: bool = False,
        feelings: bool = True,
    ) -> T:
        """The answer of an analysis for this scope, or for the whole journey.

        `uses` are the fields of the project that it reads besides the map; without `feelings` it
        reads none of the curves, so that dragging a point leaves its answer as it is.
        """
        facts = self.whole if whole else self.facts
        key = (analysis.__module__, analysis.__name__, facts.stage_id)
        read = (getattr(self.project, name) for name in uses)
        ground = (self.journey,) if feelings else self._without_curves
        made_from = (*ground, *read, *given)
        return self._memo.get(key, made_from, lambda: analysis(facts, *given))

    @cached_property
    def _without_curves(self) -> tuple[object, ...]:
        """Everything in the map but its curves."""
        fields = vars(self.journey).items()
        return tuple(value for name, value in fields if name != "curves")

    @cached_property
    def curve(self) -> EmotionCurve | None:
        """The curve of whose journey the map tells."""
        mine = self.whole.employee_walks if self.is_of_employees else self.whole.walks
        return mine[0].curve if mine else None

    @cached_property
    def place(self) -> Place:
        """The card of the scope in its place. Raises KeyError when the map has it no longer."""
        found = find_card(self.journey, self.scope.card_id or "")
        if found is None:
            raise KeyError(self.scope.card_id)
        return found

    @property
    def is_of_employees(self) -> bool:
        """Whether the map tells the journey of employees."""
        return main_actor(self.journey) is Actor.EMPLOYEE

    def inside(self, ids: Iterable[Id]) -> tuple[Id, ...]:
        """Those of the cards that stand in the scope."""
        return tuple(each for each in ids if each in self._inside)

    @cached_property
    def _inside(self) -> frozenset[Id]:
        return frozenset(place.card.id for place in self.facts.order)

    # -- naming -------------------------------------------------------------------------------

    @cached_property
    def numbers(self) -> Mapping[Id, str]:
        """The numbers of the cards, as the map prints them."""
        return self._memo.get(
            "numbers", (*self._without_curves, self.project.language), self._count
        )

    def _count(self) -> Mapping[Id, str]:
        # The map's own mark of employee cards: it must be the one that stands on the map.
        mark = words_for(self.project.language).employee_mark
        at = {Actor.CUSTOMER: 0, Actor.EMPLOYEE: 0}
        found: dict[Id, str] = {}
        for lane, _, card in self.whole.order:
            if holds_steps(lane):
                at[lane.actor] += 1
                found[card.id] = f"{'' if lane.actor is Actor.CUSTOMER else mark}{at[lane.actor]}"
        return found

    @cached_property
    def cards_by_id(self) -> Mapping[Id, AnyCard]:
        """Every card of the map."""
        return {place.card.id: place.card for place in self.whole.order}

    @cached_property
    def _names(self) -> Mapping[Id, str]:
        """The names of the things in the project's lists, and of the stages."""
        project = self.project
        found = {stage.id: stage.name for stage in self.journey.stages}
        for named in (project.departments, project.channels, project.personas):
            found |= {each.id: each.name for each in named}
        for titled in (project.root_causes, project.actions):
            found |= {each.id: each.title for each in titled}
        return {ref: in_sentence(name) for ref, name in found.items()}

    def name(self, ref: Id) -> str:
        """The name of a stage, or of something in the project's lists."""
        return self._names.get(ref, "")

    def names(self, refs: Iterable[Id]) -> str:
        """Names after each other."""
        return ", ".join(self.name(ref) for ref in refs)

    def stage(self, stage_id: Id) -> str:
        """Number and name of a stage."""
        number = stage_index(self.journey, stage_id) + 1
        return f"{number} {in_sentence(find_stage(self.journey, stage_id).name)}"

    def link(self, ref: Id) -> Sentence:
        """A card by its number, or by its title where the map gives it none; a link."""
        number = self.numbers.get(ref)
        if number is None and ref in self.cards_by_id:
            number = f"“{in_sentence(self.cards_by_id[ref].title)}”"
        return (Span(number, (ref,)),) if number else (Span(self._other(ref)),)

    def _other(self, ref: Id) -> str:
        known = any(stage.id == ref for stage in self.journey.stages)
        return self.stage(ref) if known else self.name(ref)

    def links(self, refs: Iterable[Id], most: int = MOST_NUMBERS) -> Sentence:
        """Such as "12, 13, 14", each number a link, and the rest as one link."""
        every = tuple(refs)
        listed = joined((self.link(ref) for ref in every[:most]), ", ")
        rest = every[most:]
        if not rest:
            return listed
        return (*listed, Span(" "), Span(self.word(AND_MORE, n=len(rest)), rest))

    def cards(self, refs: Iterable[Id], most: int = MOST_NUMBERS) -> Sentence:
        """Such as "kaart 12, 13, 14"."""
        return self.say(CARD, cards=self.links(refs, most))

    def titled(self, card_id: Id) -> Sentence:
        """A card by its number and its title."""
        if card_id not in self.numbers:
            return self.link(card_id)
        title = in_sentence(self.cards_by_id[card_id].title)
        return (*self.link(card_id), Span(f" {title}"))

    # -- writing ------------------------------------------------------------------------------

    def say(self, phrase: Phrase, **values: object) -> Sentence:
        """A sentence with values in it."""
        return fill(phrase.to(self.language), values)

    def word(self, phrase: Phrase, **values: object) -> str:
        """Words without links."""
        return phrase.to(self.language).format(**values)

    def count(self, plural: Plural, n: int) -> str:
        """Words with a number."""
        return self.word(plural.one if n == 1 else plural.more, n=n)

    def signed(self, v: float, decimals: int = 1) -> str:
        """A feeling or a difference, with its sign."""
        return self.words.number(v, plus=True, decimals=decimals)

    def number(self, v: float, decimals: int = 0) -> str:
        """A number."""
        return self.words.number(v, decimals=decimals)

    def percent(self, share: float, plus: bool = False, decimals: int = 1) -> str:
        """A share (1 = 100 %); all and nothing need no decimals."""
        decimals = 0 if share in (0, 1) else decimals
        return f"{self.words.number(share * 100, plus=plus, decimals=decimals)}{NBSP}%"

    def source(self, kind: CurveKind) -> str:
        """Where the values of a curve come from."""
        return self.words.curve(kind)

    # -- making -------------------------------------------------------------------------------

    def entry(
        self,
        topic: Topic,
        found: Finding,
        figure: str,
        sentence: Sentence,
        *,
        marks: Iterable[str] = (),
        lines: Iterable[Sentence] = (),
        chart: Chart | None = None,
        table: Table | None = None,
        cards: Iterable[Id] | None = None,
        name: Phrase | None = None,
    ) -> Entry:
        """What an analysis says that has an answer; `cards` are what it rests on, if not told."""
        ground = self._on_map(found.used) if cards is None else tuple(cards)
        return Entry(
            topic=topic,
            name=self.word(name or NAMES[topic]),
            figure=figure,
            sentence=sentence,
            reasons=partial(self.why, topic, found),
            marks=tuple(marks),
            lines=tuple(line for line in lines if line),
            chart=chart,
            table=table,
            cards=tuple(dict.fromkeys(ground)),
        )

    def lacking(
        self,
        topic: Topic,
        found: Finding,
        sentence: Sentence = (),
        lines: Iterable[Sentence] = (),
        name: Phrase | None = None,
    ) -> Entry:
        """What is said where nothing can be computed: what to add."""
        lack = found.lack
        return Entry(
            topic=topic,
            name=self.word(name or NAMES[topic]),
            figure=self.word(NOT_APPLICABLE),
            sentence=sentence or self.lack(lack),
            reasons=partial(self.why, topic, found),
            known=False,
            lines=tuple(line for line in lines if line),
        )

    def lack(self, lack: Lack | None) -> Sentence:
        """What to add, so that there is an answer."""
        return () if lack is None else self.say(TO_ADD[lack])

    def why(self, topic: Topic, found: Finding) -> Why:
        """The formula in words, its source, and what it went by."""
        by_reason: dict[str, list[Id]] = {}
        for ref, reason in found.skipped:
            by_reason.setdefault(self.word(REASONS[reason]), []).append(ref)
        skipped = (
            (Span(f"{words}: "), *self.links(refs, MOST_GROUND))
            for words, refs in by_reason.items()
        )
        return Why(
            formula=self.word(FORMULAS[topic]),
            source=self.word(SOURCES[topic]),
            used=self.links(found.used, MOST_GROUND),
            skipped=tuple(skipped),
        )

    def _on_map(self, refs: Iterable[Id]) -> tuple[Id, ...]:
        return tuple(ref for ref in refs if ref in self.cards_by_id)
