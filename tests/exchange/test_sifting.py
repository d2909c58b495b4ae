"""Control characters in files of other programs: no map gets one, and their number is told."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from journeyeditor.edits.new import seeded_ids
from journeyeditor.exchange.cjml_reading import read_cjml
from journeyeditor.exchange.formats import Arrival, Source
from journeyeditor.exchange.listing_reading import read_listing
from journeyeditor.exchange.mermaid_reading import read_mermaid
from journeyeditor.exchange.ojf_reading import read_ojf
from journeyeditor.exchange.sheet_reading import read_sheet
from journeyeditor.model.enums import Language
from journeyeditor.storage.writer import serialise
from tests.importing.workbooks import row, sheet, text, workbook

OJF = {
    "metadata": {"title": "Ho\x01tel"},
    "stages": [{"id": "s", "name": "Arri\x80val"}],
    "swimlanes": [{"id": "l", "name": "Guest"}],
    "nodes": [{"stageId": "s", "swimlaneId": "l", "title": "Step", "tags": ["do\0or"]}],
}
CJML = (
    "<CJML><plannedJourney><journeyTitle>Ho\x80tel</journeyTitle><touchpoints><plannedAction>"
    "<initiator><refersTo actorIDref='An\x81n'/><initiatorLabel>Pl\ufeffans</initiatorLabel>"
    "</initiator></plannedAction></touchpoints></plannedJourney></CJML>"
)
TABLE = "Fase;Stap;Emotie\nZo\x01eken;Zoekt;4\n;Be\x80lt;2\nKopen;Bestelt\ufeff;5\n"
HEAD = row(1, (text("Fase", "A1"), text("Stap", "B1")))
BODY = row(2, (text("Zo\x80eken", "A2"), text("Zo\x81ekt\x82", "B2")))
BOOK = workbook(sheet(HEAD + BODY))
FILES = [
    (read_mermaid, "journey\n  section Go\x01\n    Make\0 tea: 5: Me\x9f\n"),
    (read_listing, "# Go\x01\n- Make\0 tea\n- Drink\x9f it\n"),
    (read_ojf, json.dumps(OJF)),
    (read_cjml, CJML),
    (read_sheet, TABLE),
    (read_sheet, BOOK),
]


@pytest.mark.parametrize(("read", "content"), FILES, ids=range(len(FILES)))
def test_no_map_gets_one(read: Callable[[Source], Arrival], content: str | bytes) -> None:
    data = content.encode() if isinstance(content, str) else content
    arrival = read(Source(data, "from elsewhere", Language.EN, seeded_ids(1)))
    assert arrival.aside[0].text == "3 control characters were left out."
    kept = serialise(arrival.project).decode()
    assert all(sign == "\n" or sign.isprintable() for sign in kept), ascii(kept)
