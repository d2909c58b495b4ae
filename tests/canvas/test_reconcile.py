"""Painting again only what changed gives the same picture as painting everything."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.canvas.index import Index
from journeyeditor.canvas.painter import DrawingPainter, prepare
from journeyeditor.canvas.reconcile import changed
from journeyeditor.canvas.tiles import pixels
from journeyeditor.layout.drawing import Block, Box, Role
from journeyeditor.layout.geometry import Rect
from tests.canvas.drawings import SIZE, block, bodies, edited, layer

SCALE = 1.7


def _paint(image: QImage, artwork: Artwork, index: Index, body: Block, area: QRect) -> None:
    painter = QPainter(image)
    painter.setClipRect(area)
    painter.fillRect(area, 0xFFFFFFFF)
    prepare(painter)
    brush = DrawingPainter(painter, artwork, SCALE)
    part = Rect(
        (area.x() - 1) / SCALE,
        (area.y() - 1) / SCALE,
        (area.width() + 2) / SCALE,
        (area.height() + 2) / SCALE,
    )
    for piece in index.touching(body, part):
        brush.paint(piece.block.prims, piece.x, piece.y)
    painter.end()


def _picture(artwork: Artwork, body: Block) -> QImage:
    side = round(SIZE * SCALE)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    _paint(image, artwork, Index(), body, image.rect())
    return image


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.data())
def test_patching_equals_painting_anew(artwork: Artwork, data: st.DataObject) -> None:
    old = data.draw(bodies())
    new = data.draw(edited(old))
    index = Index()
    image = _picture(artwork, old)
    for rect in changed(index, old, new):
        _paint(image, artwork, index, new, pixels(rect, SCALE).intersected(image.rect()))
    assert image == _picture(artwork, new)


def test_nothing_changed() -> None:
    body = layer("body", block("lane", 0, 0, 50, 50, block("card", 1, 1, 20, 20)))
    assert changed(Index(), body, body) == []


def test_a_new_object_that_paints_the_same_is_no_change() -> None:
    old = layer("body", block("lane", 0, 0, 50, 50))
    new = layer("body", block("lane", 0, 0, 50, 50))
    assert changed(Index(), old, new) == []


def test_one_new_card_leaves_the_rest_alone() -> None:
    lane = block("lane", 10, 10, 90, 40, block("a", 0, 0, 20, 20), block("b", 30, 0, 20, 20))
    fresh = Block("b", Role.CARD, 30, 0, 20, 20, (Box(0, 0, 5, 5, "#ff0000"),))
    new = Block(lane.id, lane.role, 10, 10, 90, 40, lane.prims, (lane.children[0], fresh))
    found = changed(Index(), layer("body", lane), layer("body", new))
    assert set(found) == {Rect(40, 10, 20, 20)}


def test_a_moved_lane_spoils_where_it_was_and_where_it_is() -> None:
    card = block("card", 0, 0, 20, 20)
    old = layer("body", block("lane", 0, 0, 50, 30, card))
    new = layer("body", block("lane", 0, 60, 50, 30, card))
    assert set(changed(Index(), old, new)) == {Rect(0, 0, 50, 30), Rect(0, 60, 50, 30)}


def test_very_many_changes_become_one() -> None:
    old = layer("body", *[block(f"c{i}", i, 0, 1, 1) for i in range(300)])
    new = layer("body", *[block(f"c{i}", i, 5, 1, 1) for i in range(300)])
    assert changed(Index(), old, new) == [Rect(0, 0, 300, 6)]
