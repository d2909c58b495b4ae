"""A list to be filled in by whoever measures: a row for the journey, each stage and each contact.

Its columns are those of the method, 2.7, with what people call a place beside the id that never
changes. It comes back through the same door as any other table.
"""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.importing.places import Places
from journeyeditor.importing.spreadsheet import spreadsheet
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.enums import MetricKind, Subject
from journeyeditor.model.vocabulary import word

HEADER = (
    *("scope", "ref", "number", "title", "kind", "value", "n", "sd"),
    *("promoters", "passives", "detractors", "period", "source", "subject"),
)


def empty_list(places: Places) -> bytes:
    """The list as a text that Excel opens, in the words of the project."""
    rows: list[list[str]] = [list(HEADER)]
    kind = word(places.project.language, "metric", MetricKind.GRADE.value)
    for scope, ref, number, title, subject in _places(places):
        row = {"scope": scope, "ref": ref, "number": number, "kind": kind}
        row |= {"title": title, "subject": subject.value}
        rows.append([row.get(name, "") for name in HEADER])
    return spreadsheet(rows)


def _places(places: Places) -> Iterator[tuple[str, str, str, str, Subject]]:
    journey = places.journey
    yield "journey", "", "", journey.title, Subject.OVERALL
    for at, stage in enumerate(journey.stages, 1):
        yield "stage", stage.id, str(at), stage.name, Subject.OVERALL
        for place in places.cards:
            card = place.card
            if place.stage_id == stage.id and isinstance(card, Touchpoint):
                yield "card", card.id, places.numbers[card.id], card.title, Subject.TOUCHPOINT
