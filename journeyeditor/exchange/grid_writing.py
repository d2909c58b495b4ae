"""A map as people draw it in a spreadsheet: stages across, lanes down, a card a line."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.exchange.rows_writing import labels
from journeyeditor.exchange.sheet_roles import Role
from journeyeditor.exchange.sheet_values import shown_value
from journeyeditor.exchange.sheet_words import stage_row
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Content, Language
from journeyeditor.model.find import find_cell, places
from journeyeditor.model.journey import EmotionPoint, JourneyMap, Lane, Stage
from journeyeditor.model.titles import one_line

MOST_LETTERS = 32_000
"""Letters of a cell; Excel takes 32,767."""


def grid_of(journey: JourneyMap, language: Language) -> tuple[list[list[str]], int]:
    """The rows of the grid, the header first, and how many lines did not fit in their cell."""
    stages = labels(journey.stages)
    rows = [[one_line(journey.title), *(stages[stage.id] for stage in journey.stages)]]
    left = 0
    for name, cells in (*_of_stages(journey, language), *_lanes(journey, language)):
        row = [name]
        for lines in cells:
            text, more = _joined(lines)
            row.append(text)
            left += more
        rows.append(row)
    return rows, left


def _of_stages(journey: JourneyMap, language: Language) -> Iterator[tuple[str, list[list[str]]]]:
    """The goals and expectations of the stages, where there are any."""
    for role in (Role.GOAL, Role.EXPECTATION):
        said = [getattr(stage, role.value) for stage in journey.stages]
        if any(said):
            yield stage_row(role, language), [[text] if text else [] for text in said]


def _lanes(journey: JourneyMap, language: Language) -> Iterator[tuple[str, list[list[str]]]]:
    names = labels(journey.lanes)
    titles = {p.card.id: (p.stage_id, p.card.slot, p.card.title) for p in places(journey)}
    for lane in journey.lanes:
        if lane.content is Content.EMOTION_CURVE:
            cells = [_feelings(journey, lane, stage, titles, language) for stage in journey.stages]
        else:
            cells = [_cards(lane, stage) for stage in journey.stages]
        yield names[lane.id], cells


def _cards(lane: Lane, stage: Stage) -> list[str]:
    cell = find_cell(lane, stage.id)
    return [] if cell is None else [one_line(card.title) for card in cell.cards]


def _feelings(
    journey: JourneyMap,
    lane: Lane,
    stage: Stage,
    titles: dict[Id, tuple[Id, int, str]],
    language: Language,
) -> list[str]:
    """The points of the curves of a lane in a stage, in order of time."""
    found: list[tuple[float, str]] = []
    for curve in journey.curves:
        if curve.lane_id != lane.id:
            continue
        for point in curve.points:
            at, slot, title = titles.get(point.card_id or "", ("", 0, ""))
            if stage.id in (at, point.stage_id):
                place = slot if point.slot is None else point.slot
                found.append((place, _felt(point, title, language)))
    return [line for _, line in sorted(found, key=lambda each: each[0])]


def _felt(point: EmotionPoint, title: str, language: Language) -> str:
    value = shown_value(float(point.v), language).replace("-", "\u2212")
    said = f"{value} ({one_line(point.word)})" if point.word.strip() else value
    return f"{one_line(title)}: {said}" if title else said


def _joined(lines: list[str]) -> tuple[str, int]:
    """The lines under each other as far as they fit, and how many do not."""
    kept, length = 0, 0
    for line in lines:
        length += len(line) + 1
        if length > MOST_LETTERS:
            break
        kept += 1
    return "\n".join(lines[:kept]), len(lines) - kept
