"""A table with the stages across and the lanes down, read as a sketch of a map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from journeyeditor.edits.lines import lines_of
from journeyeditor.exchange.sheet_feelings import read_feeling
from journeyeditor.exchange.sheet_guess import SheetChoices, as_seen
from journeyeditor.exchange.sheet_roles import BEDS, Role
from journeyeditor.exchange.sheet_sketch import Felt, FreeFeeling, Sketch, SketchCard, SketchStage
from journeyeditor.exchange.sheet_table import Sheet
from journeyeditor.exchange.sheet_words import unnamed_stage
from journeyeditor.i18n import translate
from journeyeditor.model.enums import Language
from journeyeditor.model.titles import one_line


@dataclass(frozen=True, slots=True)
class _Cell:
    """What stands in one cell below a stage; several columns can be one stage."""

    row: int
    column: int
    stage: int
    text: str


def read_grid(sheet: Sheet, choices: SheetChoices, language: Language) -> Sketch:
    """The map that the grid is; every cell of it is on the map or set aside."""
    return _Reader(as_seen(sheet, choices.form), choices, language).sketch()


class _Reader:
    """Reads one grid."""

    def __init__(self, sheet: Sheet, choices: SheetChoices, language: Language) -> None:
        self._sheet, self._choices, self._language = sheet, choices, language
        self._names = choices.names
        self._made = Sketch()
        self._stages: dict[int, int] = {}
        """The column -> the number of its stage."""
        self._starts: dict[int, int] = {}
        """The column -> the moment of its stage at which it begins."""
        self._curve = ""
        self._count: Counter[tuple[int, int]] = Counter()

    def sketch(self) -> Sketch:
        self._above()
        self._header()
        self._left()
        ends = [*(row for row, _ in self._choices.lanes[1:]), len(self._sheet.rows)]
        order = sorted(
            zip(self._choices.lanes, ends, strict=False), key=lambda each: _LAST.get(each[0][1], 0)
        )
        self._measure(ends)
        lanes = self._lanes()
        for (row, role), end in order:
            self._lane(row, role, end, lanes.get(row, -1))
        return self._made

    def _above(self) -> None:
        """What stands above the header: the title, and whatever else there is."""
        header = self._choices.header
        for row in range(max(0, header)):
            for at in range(self._sheet.width):
                text = one_line(self._sheet.at(row, at))
                if not text:
                    continue
                self._made.cells += 1
                if not self._made.title:
                    self._made.title = text
                    self._made.placed += 1
                elif not self._made.subtitle:
                    self._made.subtitle = text
                    self._made.placed += 1
                else:
                    self._aside(translate("Exchange", "“{what}” stands above the map."), row, at)

    def _header(self) -> None:
        """The stages. A name that is repeated beside itself goes on, as one without a name does."""
        header, last, said = self._choices.header, -1, ""
        corner = one_line(self._sheet.at(header, self._names)) if header >= 0 else ""
        if corner:
            self._made.cells += 1
            self._made.placed += 1
            title = not self._made.title and corner.casefold() not in _CORNERS
            self._made.title = corner if title else self._made.title
        for at in range(self._names + 1, self._sheet.width):
            name = one_line(self._sheet.at(header, at)) if header >= 0 else ""
            self._made.cells += bool(name)
            self._made.placed += bool(name)
            if last < 0 or name not in ("", said):
                said, last = name, len(self._made.stages)
                self._made.stages.append(
                    SketchStage(name or unnamed_stage(last + 1, self._language))
                )
            self._stages[at] = last

    def _left(self) -> None:
        """What stands left of the names of the lanes, such as words over several of them."""
        text = translate("Exchange", "“{what}” stands left of the names of the lanes.")
        for row in range(max(0, self._choices.header), len(self._sheet.rows)):
            for at in range(self._names):
                if self._sheet.at(row, at).strip():
                    self._made.cells += 1
                    self._aside(text, row, at)

    def _measure(self, ends: list[int]) -> None:
        """How many moments each column takes: as many as its fullest lane has lines."""
        wide: Counter[int] = Counter()
        for column, stage in self._stages.items():
            self._starts[column] = wide[stage]
            lines = [
                sum(len(lines_of(self._sheet.at(at, column)).lines) for at in range(row, end))
                for (row, role), end in zip(self._choices.lanes, ends, strict=False)
                if role in BEDS and role is not Role.EMOTION
            ]
            wide[stage] += max(lines, default=1)

    def _lanes(self) -> dict[int, int]:
        """The lanes from top to bottom, by their row."""
        found: dict[int, int] = {}
        for row, role in self._choices.lanes:
            if role in BEDS:
                name = one_line(self._sheet.at(row, self._names))
                found[row] = self._made.lane(name, role)
        return found

    def _lane(self, row: int, role: Role, end: int, lane: int) -> None:
        if self._sheet.at(row, self._names).strip():
            self._made.cells += 1
            self._made.placed += 1
        cells = list(self._cells(row, end))
        self._made.cells += len(cells)
        match role:
            case Role.UNUSED:
                for cell in cells:
                    self._aside(
                        translate("Exchange", "“{what}”: this lane is left out."), *_at(cell)
                    )
            case Role.GOAL | Role.EXPECTATION:
                for cell in cells:
                    self._say_of_stage(cell, role)
            case Role.CHANNELS:
                self._by_stage(cells, self._channels)
            case Role.EMOTION:
                first = next(each for each, r in self._choices.lanes if r is Role.EMOTION)
                self._curve = "" if row == first else self._made.lanes[lane].name
                self._by_stage(cells, self._feelings)
            case _:
                for cell in cells:
                    self._cards(cell, role, lane)

    def _cells(self, row: int, end: int) -> Iterator[_Cell]:
        for column, stage in self._stages.items():
            for at in range(row, end):
                text = self._sheet.at(at, column)
                if text.strip():
                    yield _Cell(at, column, stage, text)

    def _by_stage(self, cells: list[_Cell], do: Callable[[list[_Cell]], None]) -> None:
        for stage in dict.fromkeys(cell.stage for cell in cells):
            do([cell for cell in cells if cell.stage == stage])

    # -- what becomes of a cell ----------------------------------------------------------------

    def _cards(self, cell: _Cell, role: Role, lane: int) -> None:
        lines = lines_of(cell.text).lines
        where = self._sheet.where(*_at(cell))
        for line in lines:
            slot = self._starts[cell.column] + self._count[lane, cell.column]
            self._count[lane, cell.column] += 1
            card = SketchCard(cell.stage, lane, BEDS[role].kind, line, slot, where=where)
            self._made.cards.append(card)
        self._made.placed += bool(lines)
        if not lines:
            self._aside(translate("Exchange", "“{what}” holds no words."), *_at(cell))

    def _say_of_stage(self, cell: _Cell, role: Role) -> None:
        stage = self._made.stages[cell.stage]
        name = "goal" if role is Role.GOAL else "expectation"
        said = getattr(stage, name)
        setattr(stage, name, f"{said}\n{cell.text}" if said else cell.text)
        self._made.placed += 1

    def _steps(self, stage: int) -> list[SketchCard]:
        """The cards of the first lane with steps in a stage."""
        lanes = self._made.lanes
        cards = [c for c in self._made.cards if c.stage == stage and lanes[c.lane].role in _FELT]
        steps = [c for c in cards if lanes[c.lane].role is Role.STEPS] or cards
        return [c for c in steps if c.lane == min(each.lane for each in steps)]

    def _channels(self, cells: list[_Cell]) -> None:
        """One channel is that of all steps of the stage, as many as steps are one each."""
        names = [name for cell in cells for name in _parts(cell.text)]
        steps = self._steps(cells[0].stage)
        if names and len(names) == 1:
            names *= len(steps)
        if steps and len(names) == len(steps):
            for step, name in zip(steps, names, strict=True):
                step.channel = name
            self._made.placed += len(cells)
            return
        for cell in cells:
            lane = self._made.lane(
                one_line(self._sheet.at(self._lane_row(cell.row), self._names)), Role.TEXT
            )
            self._cards(cell, Role.TEXT, lane)

    def _feelings(self, cells: list[_Cell]) -> None:
        """A feeling a line. As many as there are steps belong to these, others to the stage."""
        steps = self._steps(cells[0].stage)
        found: list[tuple[int, Felt]] = []
        for cell in cells:
            felt = self._felt(cell)
            found += [(cell.column, each) for each in felt if each is not None]
            self._made.placed += len(felt) > 0
        open_steps = [step for step in steps if self._curve not in step.feelings]
        if found and len(found) == len(open_steps) == len(steps):
            for step, (_, each) in zip(steps, found, strict=True):
                step.feelings = {**step.feelings, self._curve: each}
        else:
            self._spread(cells[0].stage, found)

    def _felt(self, cell: _Cell) -> list[Felt | None]:
        """The feelings of a cell; None for one that a card has got, nothing for no feeling."""
        cards = [card for card in self._made.cards if card.stage == cell.stage]
        found: list[Felt | None] = []
        for line in lines_of(cell.text).lines or (cell.text.strip(),):
            step = self._named_in(line, cards)
            rest = line[len(step.title) + 1 :] if step is not None else line
            felt = read_feeling(rest, self._choices.scale)
            if felt is None:
                text = translate("Exchange", "“{what}” tells no feeling on this scale.")
                self._made.put_aside(text.format(what=_short(line)), self._where(cell))
            elif step is not None:
                step.feelings = {**step.feelings, self._curve: felt}
                found.append(None)
            else:
                found.append(felt)
        return found

    def _spread(self, stage: int, found: list[tuple[int, Felt]]) -> None:
        """Put feelings in the middle of the columns that they stand in."""
        columns = [column for column, each in self._stages.items() if each == stage]
        here = Counter(column for column, _ in found)
        told: Counter[int] = Counter()
        for column, felt in found:
            place = (told[column] + 0.5) / here[column]
            told[column] += 1
            share = (columns.index(column) + place) / len(columns)
            self._made.free.append(FreeFeeling(stage, share, felt, self._curve))

    def _named_in(self, line: str, cards: list[SketchCard]) -> SketchCard | None:
        """The card by whose title a line begins, as ours do."""
        fits = [card for card in cards if line.startswith(f"{card.title}:")]
        return next((card for card in fits if self._curve not in card.feelings), None)

    def _lane_row(self, row: int) -> int:
        return max(each for each, _ in self._choices.lanes if each <= row)

    def _where(self, cell: _Cell) -> str:
        return self._sheet.where(*_at(cell))

    def _aside(self, text: str, row: int, column: int) -> None:
        what = _short(one_line(self._sheet.at(row, column)))
        self._made.put_aside(text.format(what=what), self._sheet.where(row, column))


_CORNERS = frozenset({"fase", "fasen", "stage", "stages", "phase", "phases", "baan", "lane"})
"""What stands in the corner of a grid without being its title."""

_FELT = (Role.STEPS, Role.ACTIONS)

_LAST: Mapping[Role, int] = {Role.CHANNELS: 1, Role.EMOTION: 2}


def _at(cell: _Cell) -> tuple[int, int]:
    return cell.row, cell.column


def _parts(text: str) -> list[str]:
    """The names in a cell: lines, or parts between commas."""
    lines = lines_of(text).lines
    if len(lines) > 1:
        return list(lines)
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
