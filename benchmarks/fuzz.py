"""Readers fed by a fuzzer that follows the code: `python -m benchmarks.fuzz READER FOLDER [S]`.

Needs `atheris` from the package index, which is no part of the project. What it finds interesting
stays in the folder, so that the next run goes on from there; it begins with our examples.
Whatever comes out of a reader that is not its own kind of refusal, a file that takes longer than
half a minute, or more than a gigabyte, ends it and is written beside the folder.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

atheris: Any = import_module("atheris")

with atheris.instrument_imports(include=["journeyeditor"]):
    from journeyeditor.edits.new import seeded_ids
    from journeyeditor.exchange.cjml_reading import read_cjml
    from journeyeditor.exchange.formats import ExchangeError, Source
    from journeyeditor.exchange.mermaid_reading import read_mermaid
    from journeyeditor.exchange.mermaid_writing import write_mermaid
    from journeyeditor.exchange.ojf_reading import read_ojf
    from journeyeditor.exchange.sheet_reading import read_sheet
    from journeyeditor.exchange.sheet_writing import write_grid_text, write_rows_text
    from journeyeditor.importing.reading import read_table
    from journeyeditor.importing.table import TableError
    from journeyeditor.model.enums import Language
    from journeyeditor.storage.errors import ProjectError
    from journeyeditor.storage.reader import load, read_project
    from journeyeditor.storage.writer import serialise

FOREIGN = {
    "cjml": b"""<?xml version="1.0"?><CJML version="2.0"><actualJourney><journeyID>A</journeyID>
<phase><name>One</name></phase></actualJourney></CJML>""",
    "ojf": b"""{"metadata": {"title": "Hotel"}, "stages": [{"id": "s", "name": "Arrival"}],
"swimlanes": [{"id": "l", "name": "Guest"}], "nodes": [{"stageId": "s", "swimlaneId": "l",
"title": "Arrives", "score": 3, "sentiment": "relieved", "purpose": "touchpoint"}]}""",
}
"""What readers of formats begin with that we do not write."""

EXAMPLES = sorted(Path("resources", "examples").glob("*.json"))

USUAL = "1500"
"""Seconds."""


def _project(data: bytes) -> None:
    project = read_project(data)
    written = serialise(project)
    assert serialise(read_project(written)) == written


def _source(data: bytes) -> Source:
    return Source(data, "a.csv", Language.EN, seeded_ids(1))


READERS: dict[str, tuple[Callable[[bytes], object], type[Exception]]] = {
    "project": (_project, ProjectError),
    "cjml": (lambda data: read_cjml(_source(data)), ExchangeError),
    "ojf": (lambda data: read_ojf(_source(data)), ExchangeError),
    "mermaid": (lambda data: read_mermaid(_source(data)), ExchangeError),
    "sheet": (lambda data: read_sheet(_source(data)), ExchangeError),
    "table": (read_table, TableError),
}


def _seeds(reader: str) -> Iterable[bytes]:
    if reader in FOREIGN:
        yield FOREIGN[reader]
        return
    for path in EXAMPLES:
        project = load(path)
        journey = project.maps[0].id
        if reader == "project":
            yield path.read_bytes()
        elif reader == "mermaid":
            yield write_mermaid(project, journey).data
        else:
            yield write_rows_text(project, journey).data
            yield write_grid_text(project, journey).data


def main() -> None:
    """As a command."""
    reader, folder, *seconds = sys.argv[1:]
    read, refusal = READERS[reader]
    corpus = Path(folder)
    corpus.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(_seeds(reader)):
        (corpus / f"example {number}").write_bytes(data)

    def one(data: bytes) -> None:
        try:
            read(data)
        except refusal:
            return

    limits = (f"-max_total_time={(seconds or [USUAL])[0]}", "-timeout=30", "-rss_limit_mb=1024")
    where = f"-artifact_prefix={corpus}."
    atheris.Setup([sys.argv[0], *limits, where, "-print_final_stats=1", folder], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
