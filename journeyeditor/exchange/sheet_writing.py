"""Maps as workbooks and as text with separators, each in the two forms of a table."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.exchange.formats import Departure, Remark
from journeyeditor.exchange.grid_writing import grid_of
from journeyeditor.exchange.left_out import photos_of
from journeyeditor.exchange.rows_writing import RowsTable, rows_of
from journeyeditor.exchange.sheet_book import Choosing, Page, workbook
from journeyeditor.exchange.sheet_columns import SPECS, Column
from journeyeditor.exchange.sheet_values import shown_value
from journeyeditor.i18n import translate
from journeyeditor.importing.spreadsheet import spreadsheet
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, Language
from journeyeditor.model.find import find_map, places
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project


def write_rows_text(project: Project, map_id: Id) -> Departure:
    """A map as text, one row a card."""
    journey = find_map(project, map_id)
    table = rows_of(project, journey)
    rows = [[shown_value(cell, project.language) for cell in row] for row in table.rows]
    return Departure(spreadsheet([table.header, *rows]), _left_out(journey, project))


def write_grid_text(project: Project, map_id: Id) -> Departure:
    """A map as text, stages across."""
    journey = find_map(project, map_id)
    rows, left = grid_of(journey, project.language)
    return Departure(spreadsheet(rows), (*_left_of_grid(left), *photos_of(journey)))


def write_rows_book(project: Project, map_id: Id) -> Departure:
    """All maps as a workbook, a sheet each with one row a card; the given one lies on top."""
    pages = [_rows_page(project, journey) for journey in project.maps]
    remarks = [each for journey in project.maps for each in _left_out(journey, project)]
    return Departure(_book(project, map_id, pages), tuple(dict.fromkeys(remarks)))


def write_grid_book(project: Project, map_id: Id) -> Departure:
    """All maps as a workbook, a sheet each with the stages across."""
    pages, left = [], 0
    for journey in project.maps:
        rows, more = grid_of(journey, project.language)
        left += more
        widths = [24, *([30] * len(journey.stages))]
        pages.append(Page(journey.title, rows, widths, named=True))
    photos = [each for journey in project.maps for each in photos_of(journey)]
    return Departure(_book(project, map_id, pages), (*_left_of_grid(left), *dict.fromkeys(photos)))


def _book(project: Project, map_id: Id, pages: list[Page]) -> bytes:
    active = next(at for at, journey in enumerate(project.maps) if journey.id == map_id)
    lists = "Lijsten" if project.language is Language.NL else "Lists"
    return workbook(pages, lists, project.title, active)


def _rows_page(project: Project, journey: JourneyMap) -> Page:
    table = rows_of(project, journey)
    at = [named.column for named in table.columns].index
    return Page(
        journey.title,
        [table.header, *table.rows],
        [SPECS[named.column].width for named in table.columns],
        left=at(Column.TITLE) + 1,
        soft=frozenset({at(Column.ID)}),
        choosing=tuple(_choosing(project, journey, table)),
        filtered=True,
    )


def _choosing(project: Project, journey: JourneyMap, table: RowsTable) -> Iterator[Choosing]:
    """The columns with words from a list: closed ones are strict, names may be new."""
    open_lists = {
        Column.STAGE: [stage.name for stage in journey.stages],
        Column.LANE: [lane.name for lane in journey.lanes],
        Column.CHANNEL: [channel.name for channel in project.channels],
        Column.DEPARTMENT: [department.name for department in project.departments],
    }
    for at, named in enumerate(table.columns):
        codec = SPECS[named.column].codec
        words = codec.words(project.language) if codec is not None else ()
        if words:
            yield Choosing(at, words, strict=True)
        elif names := tuple(dict.fromkeys(open_lists.get(named.column, ()))):
            yield Choosing(at, names, strict=False)


def _left_of_grid(left: int) -> tuple[Remark, ...]:
    said = [translate("Exchange", "Of each card the grid has nothing but its title.")]
    if left:
        said.append(translate("Exchange", "%n line(s) did not fit in their cells.", n=left))
    return tuple(map(Remark, said))


def _left_out(journey: JourneyMap, project: Project) -> tuple[Remark, ...]:
    """What a table with one row a card has no cell for."""
    measured = sum(curve.kind is CurveKind.MEASURED for curve in journey.curves)
    free = sum(point.card_id is None for curve in journey.curves for point in curve.points)
    cards = {place.card.id for place in places(journey)}
    shared = sum(not cards.isdisjoint(pain.card_ids) for pain in project.pain_points)
    links, metrics = len(journey.links), len(journey.metrics)
    counted = (
        (links, translate("Exchange", "%n link(s)", n=links)),
        (metrics, translate("Exchange", "%n measurement(s)", n=metrics)),
        (measured, translate("Exchange", "%n measured curve(s)", n=measured)),
        (free, translate("Exchange", "%n feeling(s) between the cards", n=free)),
        (shared, translate("Exchange", "%n shared pain point(s)", n=shared)),
    )
    return (*(Remark(text) for count, text in counted if count), *photos_of(journey))
