"""A table with one row a card, or one row a step with all that belongs to it, read as a sketch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from journeyeditor.edits.lines import lines_of
from journeyeditor.exchange.rows_cells import Cells
from journeyeditor.exchange.sheet_columns import Column
from journeyeditor.exchange.sheet_feelings import read_feeling
from journeyeditor.exchange.sheet_guess import SheetChoices
from journeyeditor.exchange.sheet_roles import BEDS, CARD_ROLES, Role, role_called, role_of_kinds
from journeyeditor.exchange.sheet_sketch import Felt, FreeFeeling, Sketch, SketchCard
from journeyeditor.exchange.sheet_table import Sheet
from journeyeditor.exchange.sheet_words import lane_name, unnamed_stage
from journeyeditor.i18n import translate
from journeyeditor.importing.table import Progress, nothing
from journeyeditor.model.enums import Kind, Language
from journeyeditor.model.titles import one_line

_ATTACHED: Mapping[Column, Role] = MappingProxyType(
    {
        Column.PAINS: Role.PAINS,
        Column.OPPORTUNITIES: Role.OPPORTUNITIES,
        Column.QUOTES: Role.QUOTES,
        Column.OWN_LANE: Role.TEXT,
    }
)
"""Columns of which every line becomes a card that belongs to that of the row."""

_STEP = 500
"""Rows after which is told how far it is."""


def read_rows(
    sheet: Sheet,
    choices: SheetChoices,
    language: Language,
    progress: Progress = nothing,
    known: Collection[str] = (),
) -> Sketch:
    """The map that the rows are; every cell of them is on the map or set aside.

    `known` are cards that rows can belong to without being in the table.
    """
    return _Reader(sheet, choices, language, known).sketch(progress)


@dataclass(slots=True)
class _Step:
    """What one row says: the cards of its titles, where they stand, and how wide it is."""

    row: int
    stage: int
    slot: int
    lane: int
    width: int = 1
    cards: list[SketchCard] = field(default_factory=list)


class _Reader:
    """Reads one table."""

    def __init__(
        self, sheet: Sheet, choices: SheetChoices, language: Language, known: Collection[str]
    ) -> None:
        self._sheet, self._choices, self._language = sheet, choices, language
        self._known = known
        self._made = Sketch()
        self._cells = Cells(sheet, choices, self._made)
        self._next: dict[tuple[int, int], int] = defaultdict(int)
        self._keys: set[str] = set()
        self._free: list[tuple[int, float, Felt, str]] = []
        self._moments = _moments(sheet, choices, self._cells)

    def sketch(self, progress: Progress) -> Sketch:
        self._above()
        first = self._choices.header + 1
        for row in range(first, len(self._sheet.rows)):
            if row % _STEP == 0:
                progress((row - first) / len(self._sheet.rows))
            self._row(row)
        self._cells.tell_unused()
        self._finish_lanes()
        self._finish_free()
        self._finish_owners()
        return self._made

    def _above(self) -> None:
        """The first words above the header are the title of the map."""
        for row in range(max(0, self._choices.header)):
            for at in range(self._sheet.width):
                if text := one_line(self._sheet.at(row, at)):
                    self._made.cells += 1
                    if self._made.title:
                        said = translate("Exchange", "“{what}” stands above the table.")
                        what = text[:60]
                        self._made.put_aside(said.format(what=what), self._sheet.where(row, at))
                    else:
                        self._made.title = text
                        self._made.placed += 1

    # -- one row -------------------------------------------------------------------------------

    def _row(self, row: int) -> None:
        if not any(text.strip() for text in self._sheet.rows[row]):
            return
        stage = self._stage(row)
        kind = self._cells.kind(row)
        lane_text = self._cells.filled(row, Column.LANE)
        titles = self._titles(row)
        self._cells.place(row, Column.LANE, Column.MOMENT)
        lane = self._lane(lane_text, kind) if titles or lane_text else -1
        step = _Step(row, stage, self._slot(row, stage, lane if lane_text else -1), lane)
        if titles:
            self._add_cards(step, titles, kind or BEDS[self._made.lanes[lane].role].kind)
        else:
            self._cells.refuse_rest(row)
        for at, named in enumerate(self._choices.columns):
            if named.column in _ATTACHED:
                self._attach(step, at, _ATTACHED[named.column])
        self._feel(step)
        self._next[stage, lane if lane_text else -1] = step.slot + step.width

    def _stage(self, row: int) -> int:
        name = one_line(self._cells.filled(row, Column.STAGE))
        if not name:
            name = unnamed_stage(1, self._language)
        self._cells.place(row, Column.STAGE)
        return self._made.stage(name)

    def _lane(self, text: str, kind: Kind | None) -> int:
        if text:
            called = role_called(text)
            return self._made.lane(one_line(text), called if called in CARD_ROLES else Role.STEPS)
        role = role_of_kinds(frozenset({kind or Kind.TOUCHPOINT}), "")
        return self._made.lane(lane_name(role, self._language), role)

    def _titles(self, row: int) -> tuple[str, ...]:
        text = self._cells.take(row, Column.TITLE)
        if self._choices.is_ours:
            return (text.strip("\n"),) if text.strip() else ()
        return lines_of(text).lines

    def _slot(self, row: int, stage: int, lane: int) -> int:
        said = self._moments.get(row)
        return self._next[stage, lane] if said is None else said

    def _add_cards(self, step: _Step, titles: tuple[str, ...], kind: Kind) -> None:
        """A card for each title; what the row says more goes for all of them."""
        cells, row = self._cells, step.row
        fields, channels = cells.fields(row), cells.channels(row, len(titles))
        department = one_line(cells.take(row, Column.DEPARTMENT))
        key, of = cells.take(row, Column.ID).strip(), cells.take(row, Column.OF)
        span, where = int(cells.span(row)), self._sheet.where(row)
        for at, (title, (channel, more)) in enumerate(zip(titles, channels, strict=True)):
            card = SketchCard(step.stage, step.lane, kind, title, step.slot + at, span, fields)
            if more:
                card.fields = {**fields, "tags": (*fields.get("tags", ()), *more)}
            card.channel, card.department, card.of = channel, department, of
            card.key, card.where, card.row = self._key(key if at == 0 else "", row, at), where, row
            step.cards.append(card)
        self._made.cards += step.cards
        step.width = max(len(titles), span)

    def _key(self, said: str, row: int, at: int) -> str:
        """What the file calls the card; a row that was copied there is a card of its own."""
        key = said if said and said not in self._keys else f"\x00{row}:{at}"
        self._keys.add(key)
        return key

    def _attach(self, step: _Step, at: int, role: Role) -> None:
        text = self._cells.take_at(step.row, at)
        if not text.strip():
            return
        name = self._cells.header(at) or lane_name(role, self._language)
        lines = lines_of(text).lines
        lane = self._made.lane(name, role)
        for index, line in enumerate(lines):
            of = step.cards[min(index, len(step.cards) - 1)].key if step.cards else ""
            of = step.cards[0].key if len(lines) != len(step.cards) and step.cards else of
            card = SketchCard(step.stage, lane, BEDS[role].kind, line, step.slot + index, of=of)
            card.where = self._sheet.where(step.row, at)
            self._made.cards.append(card)
        step.width = max(step.width, len(lines))

    # -- feelings ------------------------------------------------------------------------------

    def _feel(self, step: _Step) -> None:
        for at, named in enumerate(self._choices.columns):
            if named.column is not Column.FEELING:
                continue
            text = self._sheet.at(step.row, at)
            word = self._cells.word(step.row, named.curve)
            found = [self._felt(line, step.row, at) for line in lines_of(text).lines or ("",)]
            felt = [each for each in found if each is not None]
            if word and len(felt) == 1:
                felt[0] = Felt(felt[0].v, word[:500], felt[0].note)
            elif word and not felt and not text.strip():
                felt = [each for each in (read_feeling(word, self._choices.scale),) if each]
            self._cells.count(text, placed=bool(felt))
            self._give(step, felt, named.curve)

    def _felt(self, line: str, row: int, at: int) -> Felt | None:
        felt = read_feeling(line, self._choices.scale) if line else None
        if line and felt is None:
            text = translate("Exchange", "“{what}” tells no feeling on this scale.")
            self._made.put_aside(text.format(what=line[:60]), self._sheet.where(row, at))
        return felt

    def _give(self, step: _Step, felt: list[Felt], curve: str) -> None:
        """One a card, or, where they do not pair, free of cards in the stage."""
        if len(felt) == len(step.cards):
            for card, each in zip(step.cards, felt, strict=True):
                card.feelings = {**card.feelings, curve: each}
            return
        for at, each in enumerate(felt):
            place = step.slot + step.width * (at + 0.5) / len(felt)
            self._free.append((step.stage, place, each, curve))

    # -- what is known at the end --------------------------------------------------------------

    def _finish_lanes(self) -> None:
        """Lanes that the table names get the role that their cards and names tell."""
        if self._choices.at(Column.LANE) < 0:
            return
        kinds: dict[int, set[Kind]] = defaultdict(set)
        for card in self._made.cards:
            kinds[card.lane].add(card.kind)
        for at, lane in enumerate(self._made.lanes):
            lane.role = role_of_kinds(frozenset(kinds[at]), lane.name)

    def _finish_free(self) -> None:
        ends: dict[int, int] = defaultdict(lambda: 1)
        for card in self._made.cards:
            ends[card.stage] = max(ends[card.stage], (card.slot or 0) + 1)
        for stage, place, felt, curve in self._free:
            share = min(1.0, place / ends[stage])
            self._made.free.append(FreeFeeling(stage, share, felt, curve))

    def _finish_owners(self) -> None:
        """Which card another belongs to: by its id in brackets, else by its title."""
        titles: dict[str, str] = {}
        for card in self._made.cards:
            titles.setdefault(one_line(card.title).casefold(), card.key)
        for card in self._made.cards:
            if not card.of or self._is_card(card.of):
                continue
            text = one_line(card.of)
            named = text[text.rfind("[") + 1 : -1] if text.endswith("]") else ""
            found = named if self._is_card(named) else titles.get(text.casefold(), "")
            if not found:
                said = translate("Exchange", "“{what}” is no card of this table.")
                self._made.put_aside(said.format(what=text[:60]), card.where)
                self._made.placed -= 1
            card.of = found

    def _is_card(self, key: str) -> bool:
        return key in self._keys or key in self._known


def _moments(sheet: Sheet, choices: SheetChoices, cells: Cells) -> Mapping[int, int]:
    """The moment that each row says: ours as it is, of others the order within the stage."""
    said = dict(_numbers(sheet, choices, cells))
    if choices.is_ours:
        return {row: number - 1 for row, number in said.items() if 1 <= number <= 500}
    by_stage: dict[str, set[float]] = defaultdict(set)
    stage = {row: one_line(cells.filled(row, Column.STAGE)) for row in said}
    for row, number in said.items():
        by_stage[stage[row]].add(number)
    order = {name: sorted(numbers) for name, numbers in by_stage.items()}
    return {row: order[stage[row]].index(number) for row, number in said.items()}


def _numbers(sheet: Sheet, choices: SheetChoices, cells: Cells) -> Iterator[tuple[int, int]]:
    at = choices.at(Column.MOMENT)
    if at < 0:
        return
    for row in range(choices.header + 1, len(sheet.rows)):
        number = cells.number(row, at)
        if number is not None:
            yield row, int(number)
