"""The yardstick: the same map as a plain QGraphicsScene, an item a card that paints itself.

What one would write first, with some care: an index, text as QStaticText that is made once, less
detail at small zooms, only what changed is painted. It lays nothing out: a drag moves items, a
letter changes a text.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QStaticText, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
    QStyleOptionGraphicsItem,
    QWidget,
)

from benchmarks.frames import Subject
from journeyeditor.canvas.camera import PX_PER_MM
from journeyeditor.canvas.index import Index
from journeyeditor.layout.drawing import Drawing, Role
from journeyeditor.layout.geometry import Rect
from journeyeditor.model.base import Id
from journeyeditor.model.journey import JourneyMap

_NEAR, _MID = 0.35, 0.18
"""Zooms from which on text, and from which on bars for text, are painted."""


class _Card(QGraphicsItem):
    """A rounded rectangle with an edge, a sign and a title."""

    def __init__(self, rect: Rect, title: str, view: _View) -> None:
        super().__init__()
        self._box = QRectF(0, 0, rect.w, rect.h)
        self._view = view
        self.text = QStaticText()
        self.say(title)
        self.setPos(rect.x, rect.y)

    def say(self, title: str) -> None:
        """Show another title."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.text.setTextOption(option)
        self.text.setTextWidth(self._box.width() - 8)
        self.text.setText(title)
        self.text.prepare(font=self._view.letters)
        self.update()

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-1, -1, 1, 1)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        zoom = self._view.zoom
        if zoom < _MID:
            painter.fillRect(self._box, QColor("#7A818B"))
            return
        painter.setPen(QPen(QColor("#7A818B"), 0.5))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(self._box, 1.6, 1.6)
        painter.fillRect(QRectF(0, 0, 3.2, self._box.height()), QColor("#0072B2"))
        if zoom < _NEAR:
            for line in range(3):
                painter.fillRect(QRectF(5, 14 + 9 * line, 60, 4), QColor(31, 36, 48, 110))
            return
        painter.drawEllipse(QRectF(5, 3, 7.8, 7.8))
        painter.setPen(QColor("#111111"))
        painter.setFont(self._view.letters)
        painter.drawStaticText(QPointF(4.5, 13), self.text)


class _View(QGraphicsView):
    """The scene with bands behind the cards and a curve across."""

    def __init__(self, scene: QGraphicsScene) -> None:
        super().__init__(scene)
        self.letters = QFont(self.font())
        self.letters.setPixelSize(8)
        self.zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)


class PlainCanvas(Subject):
    """A window on a map, where our layout puts its cards."""

    name = "plain QGraphicsScene"

    def __init__(self, journey: JourneyMap, drawing: Drawing, size: tuple[int, int]) -> None:
        self._scene = QGraphicsScene(0, 0, drawing.w, drawing.h)
        self._view = _View(self._scene)
        for band in drawing.grid.lanes:
            box = QRectF(0, band.y, drawing.w, band.h)
            self._scene.addRect(box, QPen(Qt.PenStyle.NoPen), QColor("#EAF3F9"))
        cells = (cell for lane in journey.lanes for cell in lane.cells)
        titles = {card.id: card.title for cell in cells for card in cell.cards}
        self._cards: dict[Id, _Card] = {}
        whole = Rect(0, 0, drawing.w, drawing.h)
        for piece in Index().touching(drawing.body, whole):
            if piece.block.role is Role.CARD:
                card = _Card(piece.rect, titles[piece.block.ref], self._view)
                self._scene.addItem(card)
                self._cards[piece.block.ref] = card
        self._taken: list[tuple[_Card, QPointF]] = []
        self._typed = ""
        self._view.setFixedSize(*size)
        self._view.show()

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def zoom_to(self, zoom: float) -> None:
        self._view.zoom = zoom
        scale = zoom * PX_PER_MM
        self._view.resetTransform()
        self._view.scale(scale, scale)

    def fit(self) -> float:
        whole, port = self._scene.sceneRect(), self._view.viewport()
        scale = min(port.width() / whole.width(), port.height() / whole.height())
        self.zoom_to(scale / PX_PER_MM)
        return scale / PX_PER_MM

    def repaint(self) -> None:
        self._view.viewport().update()

    def pan(self, dx: int, dy: int) -> None:
        for bar, by in (
            (self._view.horizontalScrollBar(), dx),
            (self._view.verticalScrollBar(), dy),
        ):
            bar.setValue(bar.value() + by)

    def take(self, cards: int) -> None:
        taken = list(self._cards.values())[:cards]
        self._view.centerOn(taken[0])
        self._taken = [(card, card.pos()) for card in taken]
        self.settle()

    def drag(self, step: int) -> None:
        by = QPointF(9 * step / self._view.transform().m11(), 0)
        for card, start in self._taken:
            card.setPos(start + by)

    def drop(self) -> None:
        for card, start in self._taken:
            card.setPos(start)
        self._taken = []

    def begin_typing(self) -> None:
        card = next(iter(self._cards.values()))
        self._view.centerOn(card)
        self._typed = ""

    def type(self, letter: str) -> None:
        self._typed += letter
        next(iter(self._cards.values())).say(self._typed)

    def close(self) -> None:
        self._view.close()
        self._view.deleteLater()
