"""Workbooks made by hand: the least that Excel itself would take, and what it never would."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

DATE = 1
"""The style of a cell with a date, counted in days since the end of 1899."""


def relations(*targets: tuple[str, str]) -> str:
    """The part that says which parts belong to another, each of a kind."""
    lines = (
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)
    )
    return (
        f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'
    )


def sheet(rows: str) -> str:
    """A sheet with these rows."""
    return f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def row(number: int, cells: Iterable[str]) -> str:
    """A row; each cell is XML, such as `text("x", "A1")`."""
    return f'<row r="{number}">{"".join(cells)}</row>'


def text(words: str, place: str) -> str:
    """A cell with words."""
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def value(figure: object, place: str, style: int = 0, formula: str = "") -> str:
    """A cell with a number, perhaps the stored outcome of a formula."""
    computed = f"<f>{formula}</f>" if formula else ""
    stored = "" if figure is None else f"<v>{figure}</v>"
    return f'<c r="{place}" s="{style}">{computed}{stored}</c>'


def parts(*sheets: str) -> dict[str, str]:
    """The parts of a workbook with these sheets, called Blad1, Blad2 ..."""
    numbers = range(1, len(sheets) + 1)
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for at in numbers
    )
    listed = "".join(f'<sheet name="Blad{at}" sheetId="{at}" r:id="rId{at}"/>' for at in numbers)
    made = {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{kinds}</Types>',
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            *(("worksheet", f"worksheets/sheet{at}.xml") for at in numbers),
            ("styles", "styles.xml"),
        ),
        "xl/styles.xml": f'{_HEAD}<styleSheet xmlns="{_MAIN}"><cellXfs count="2">'
        '<xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
    }
    return made | {f"xl/worksheets/sheet{at}.xml": made for at, made in enumerate(sheets, 1)}


def packed(parts: dict[str, str]) -> bytes:
    """Parts as the file that they are."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in parts.items():
            out.writestr(name, content)
    return file.getvalue()


def workbook(*sheets: str) -> bytes:
    """A workbook with these sheets."""
    return packed(parts(*sheets))
