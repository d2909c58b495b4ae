"""How long tables and diagrams take from and to a map: 200, 1,000 and 5,000 rows or tasks.

Run it with `python -m benchmarks.exchange`; it prints seconds by the clock and of work, which tell
apart what the machine was doing beside it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from journeyeditor.edits.new import random_id
from journeyeditor.exchange.formats import Source
from journeyeditor.exchange.mermaid_reading import read_mermaid
from journeyeditor.exchange.mermaid_writing import write_mermaid
from journeyeditor.exchange.outline_writing import write_markdown
from journeyeditor.exchange.rows_return import bring_back
from journeyeditor.exchange.sheet_reading import read, read_sheet, understand
from journeyeditor.exchange.sheet_writing import write_rows_book, write_rows_text
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project

ROWS = (200, 1000, 5000)


def table(rows: int) -> bytes:
    """A table as others make it: a stage for every 250 steps."""
    lines = (
        f"Phase {at // 250};Step {at};website;{at % 5 + 1};said of step {at}" for at in range(rows)
    )
    return "\n".join(["Phase;Step;Channel;Emotion;Notes", *lines]).encode()


def diagram(tasks: int) -> bytes:
    """A diagram of Mermaid in which every other task has two actors."""
    lines = ["journey"]
    for at in range(tasks):
        lines += [f"section Phase {at // 50}"] if at % 50 == 0 else []
        lines.append(f"Step {at}: {at % 5 + 1}: Customer{', Agent' if at % 2 else ''}")
    return "\n".join(lines).encode()


def _source(data: bytes) -> Source:
    return Source(data, "table.csv", Language.EN, random_id)


def _back(project: Project, data: bytes) -> Project:
    found = understand(read(_source(data)), _source(data))
    map_id = project.maps[0].id
    return bring_back(project, map_id, found.sheet, found.choices, random_id).project


def _measure(name: str, rows: int, work: Callable[[], object]) -> None:
    start, worked = time.perf_counter(), time.process_time()
    work()
    took, worked = time.perf_counter() - start, time.process_time() - worked
    print(f"{rows:6} rows  {name:24} {took:6.2f} s ({worked:.2f} s work)")


def main() -> None:
    """Measure and print."""
    for rows in ROWS:
        data = table(rows)
        project = read_sheet(_source(data)).project
        map_id = project.maps[0].id
        book = write_rows_book(project, map_id).data
        changed = write_rows_text(project, map_id).data.replace(b"Step 7", b"Stop 7")
        _measure("import of a foreign table", rows, lambda data=data: read_sheet(_source(data)))
        _measure("import of our workbook", rows, lambda data=book: read_sheet(_source(data)))
        _measure("table back to its map", rows, lambda p=project, data=changed: _back(p, data))
        _measure("workbook", rows, lambda p=project, m=map_id: write_rows_book(p, m))
        _measure("text", rows, lambda p=project, m=map_id: write_rows_text(p, m))
        data = diagram(rows)
        project = read_mermaid(_source(data)).project
        map_id = project.maps[0].id
        _measure("import of a diagram", rows, lambda data=data: read_mermaid(_source(data)))
        _measure("diagram", rows, lambda p=project, m=map_id: write_mermaid(p, m))
        _measure("outline", rows, lambda p=project, m=map_id: write_markdown(p, m))


if __name__ == "__main__":
    main()
