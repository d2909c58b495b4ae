"""Pastes as word processors, spreadsheets and drawing programs put them on the clipboard: text, and
rows of a table, come; no picture, style sheet or link that they name is opened.

The kinds and markup are those of Word, Excel and PowerPoint on Windows, and of LibreOffice.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.model.enums import Language
from journeyeditor.model.find import places
from tests.hostile import Trap
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

OFFICE = """<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"><head><link rel=File-List href="FILE://{trap}">
<!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--><style><!--
@import url(FILE://{trap}); p.MsoNormal {mso-style-qformat:yes;} --></style></head>
<body lang=NL background="FILE://{trap}"><!--StartFragment-->{body}<!--EndFragment--></body></html>
"""
SHAPE = """<!--[if gte vml 1]><v:shape id="p" style='width:9pt'><v:imagedata src="FILE://{trap}"
o:title="x"/></v:shape><![endif]--><![if !vml]><img src="FILE://{trap}" v:shapes="p"><![endif]>"""
WORD = f"""<p class=MsoNormal>Klant belt<o:p></o:p></p>
<p class=MsoNormal>{SHAPE}Klant wacht <a href="FILE://{{trap}}">lang</a><o:p></o:p></p>"""
LIST = """<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>
</span><![endif]>Klant belt<o:p></o:p></p>"""
CELLS = """<table border=0><col width=64><tr height=20><td class=xl65 width=64>Kopen</td><td
class=xl65>Gebruiken</td></tr><tr><td x:str>Bestelt</td><td>Belt</td></tr></table>"""
TABBED = "Kopen\tGebruiken\r\nBestelt\tBelt\r\n"
CSV = 'application/x-qt-windows-mime;value="Csv"'
STAR = 'application/x-openoffice-embed-source-xml;windows_formatname="Star Embed Source (XML)"'
PNG = "application/x-qt-image"
TWO, FOUR = ["Klant belt", "Klant wacht lang"], ["Kopen", "Bestelt", "Gebruiken", "Belt"]
RTF = '{\\rtf1{\\field{\\*\\fldinst INCLUDEPICTURE "FILE://{trap}"}}Klant belt}'

Data = Mapping[str, str]
PASTES: dict[str, tuple[Data, list[str]]] = {
    "Word": (
        {"text/rtf": RTF, "text/html": WORD, "text/plain": "Klant belt\r\nKlant wacht lang\r\n"},
        TWO,
    ),
    "Word without plain text": ({"text/html": WORD}, TWO),
    "a list": ({"text/html": LIST * 2, "text/plain": "·\tKlant\r\no\tBelt\r\n"}, ["Klant", "Belt"]),
    "numbers": ({"text/plain": "1.\tKlant\r\n2.\tBelt\r\n"}, ["Klant", "Belt"]),
    "a list without plain text": ({"text/html": LIST}, ["Klant belt"]),
    "Excel": ({CSV: "x;y", "text/html": CELLS, "text/plain": TABBED, PNG: ""}, FOUR),
    "Calc": ({STAR: "PK", "image/bmp": "BM", "text/html": CELLS, "text/richtext": RTF}, FOUR),
    "PowerPoint": ({"text/plain": "Klant\x0bbelt\rKlant wacht"}, ["Klant", "belt", "Klant wacht"]),
    "Draw": ({STAR: "PK", "image/png": "x", PNG: ""}, []),
    "Inkscape": ({"image/svg+xml": "<svg><image href='FILE://{trap}'/></svg>"}, []),
    "draw.io": ({"text/plain": "%3CmxGraphModel%3E%3Croot%2F%3E%3C%2FmxGraphModel%3E"}, []),
    "SVG": ({"text/plain": "<svg><image href='FILE://{trap}'/></svg>"}, []),
    "Miro": ({"text/html": '<span data-meta="--(miro)QQ==(/miro)--"></span>Belt'}, ["Belt"]),
}  # fmt: skip


def clip(data: Data, trap: Path) -> QMimeData:
    """The clipboard as the program fills it."""
    made = QMimeData()
    for kind, text in data.items():
        if kind == PNG:
            made.setImageData(QImage(3, 3, QImage.Format.Format_RGB32))
            continue
        whole = OFFICE.replace("{body}", text) if kind == "text/html" else text
        made.setData(kind, QByteArray(whole.replace("{trap}", str(trap)).encode()))
    return made


def came(driver: Driver) -> list[str]:
    """The titles on the map, stage by stage."""
    journey = driver.session.journey
    order = [stage.id for stage in journey.stages]
    found = sorted(places(journey), key=lambda p: (order.index(p.stage_id), p.card.slot))
    return [place.card.title for place in found]


def test_text_comes_and_nothing_is_opened(open_window: Opener, tmp_path: Path) -> None:
    driver = open_window(blank_project(Language.EN, seeded_ids(9)))
    found, wanted = {}, {name: (titles, False) for name, (_, titles) in PASTES.items()}
    with Trap(tmp_path / "trap.png") as trap:
        for name, (data, _) in PASTES.items():
            before = driver.session.project
            QGuiApplication.clipboard().setMimeData(clip(data, trap.file))
            driver.do("edit.paste")
            found[name] = came(driver), trap.sprung()
            if driver.session.project is not before:
                driver.do("edit.undo")
    QGuiApplication.clipboard().clear()
    assert found == wanted
