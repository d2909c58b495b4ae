"""What looks like an address stays text: no file that we write and no window has anything to press
that leads there.
"""

from __future__ import annotations

import io
import itertools
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from datetime import date
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from journeyeditor.exchange.own import own_exports
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.shown import shown_map
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.slides.deck import deck_bytes
from journeyeditor.svg.map import map_svg
from journeyeditor.ui.clipboard.formats import OURS, SVG
from journeyeditor.workpack.export import write_pack
from journeyeditor.workpack.setup import PackSetup
from tests.hostile import LINKS, spread_whole
from tests.poster.printed import poster
from tests.ui.conftest import Opener

_PDF = re.compile(rb"/(URI|Launch|GoToR|GoToE|SubmitForm|ImportData|JavaScript|JS|RichMedia)\b")
_OFFICE = re.compile(rb'TargetMode="External"|<hyperlink|hlinkClick|hlinkHover|<f>')
_MARKDOWN = re.compile(rb"(?<!\\)<|(?<!\\)\]\(")
_WITHIN = ("#", "data:image/")


@pytest.fixture(scope="module")
def linked() -> Project:
    """A project with one of the texts in every field."""
    return spread_whole(itertools.cycle(LINKS))


def pressable(data: bytes, ending: str) -> set[bytes]:
    """What in a file of this kind would lead somewhere when it is pressed."""
    if ending == ".pdf":
        return {found[0] for layer in _streams(data) for found in _PDF.finditer(layer)}
    if ending in (".pptx", ".xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            whole = b"".join(map(parts.read, parts.namelist()))
        return set(_OFFICE.findall(whole))
    if ending == ".svg":
        return set(_in_drawing(ElementTree.fromstring(data)))  # noqa: S314 - our own
    return set(_MARKDOWN.findall(data)) if ending == ".md" else set()


def _streams(data: bytes) -> Iterator[bytes]:
    """The bytes as they are, and every stream in them unpacked."""
    yield data
    for begins in re.finditer(rb"stream\r?\n", data):
        try:
            yield zlib.decompressobj().decompress(data[begins.end() :])
        except zlib.error:
            continue


def _in_drawing(root: ElementTree.Element) -> Iterator[bytes]:
    for part in root.iter():
        name = part.tag.rpartition("}")[2]
        if name in ("a", "script", "foreignObject", "handler", "set", "animate"):
            yield name.encode()
        for qualified, value in part.attrib.items():
            key = qualified.rpartition("}")[2]
            if key.startswith("on") or (key == "href" and not value.startswith(_WITHIN)):
                yield f"{key}={value}".encode()


def files_of(project: Project, fonts: Fonts) -> Mapping[str, bytes]:
    """A map in all the ways in which it can leave the program, by their endings."""
    journey = project.maps[0]
    pack = io.BytesIO()
    write_pack(project, journey.id, PackSetup(), date(2025, 11, 22), pack, fonts)
    drawing = shown_map(project, journey, fonts)
    tables = {
        form.key + form.ending: form.write(project, journey.id).data for form in own_exports()
    }
    return {
        **tables,
        "poster.pdf": poster(project, PosterSetup("A0"), fonts)[0],
        "pack.pdf": pack.getvalue(),
        "map.svg": map_svg(drawing, project, journey, fonts),
        "deck.pptx": deck_bytes(project, journey, fonts),
    }


def test_no_file_has_anything_to_press(linked: Project, fonts: Fonts) -> None:
    files = files_of(linked, fonts)
    found = {name: pressable(data, f".{name.rpartition('.')[2]}") for name, data in files.items()}
    assert {name: hits for name, hits in found.items() if hits} == {}
    assert len({name.rpartition(".")[2] for name in files}) >= 7


@pytest.mark.parametrize(
    ("data", "ending"),
    [
        (b"1 0 obj<</S/URI /URI (https://x)>>", ".pdf"),
        (b'<svg><a href="https://x">x</a></svg>', ".svg"),
        (b'<svg><image href="//host/x.png"/></svg>', ".svg"),
        (b"[x](javascript:x)", ".md"),
    ],
)
def test_what_can_be_pressed_is_found(data: bytes, ending: str) -> None:
    assert pressable(data, ending)


def test_nothing_in_the_window_leads_there(
    linked: Project, open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    driver = open_window(linked)
    driver.do("view.fit")
    for card in {type(p.card): p.card for p in places(driver.session.journey)}.values():
        driver.choose(card.id)
        for label in driver.window.findChildren(QLabel):
            assert label.textFormat() is Qt.TextFormat.PlainText
            assert not label.openExternalLinks()
    area = driver.window.view.viewport()
    for x, y in itertools.product(range(8, area.width(), 90), range(8, area.height(), 70)):
        QTest.mouseMove(area, QPoint(x, y))
        QTest.mouseClick(area, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    QApplication.processEvents()
    assert opened == []
    driver.do("edit.select_all")
    driver.do("edit.copy")
    kinds = {OURS, SVG, "text/plain", "application/x-qt-image"}
    assert set(QGuiApplication.clipboard().mimeData().formats()) <= kinds
    QGuiApplication.clipboard().clear()
