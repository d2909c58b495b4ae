"""The buttons of the tool bar and other flat buttons: a sign, words, or both."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from journeyeditor.ui.controls.paint import bold, box, focus_ring, painter_on, row_height
from journeyeditor.ui.icons import paint_icon
from journeyeditor.ui.theme import Theme, theme_of

GAP = 7
RADIUS = 6.0


class ToolButton(QToolButton):
    """Flat until the pointer is over it; `filled` in the accent colour for the one main button."""

    def __init__(self, sign: str, parent: QWidget, words: bool = False, filled: bool = False):
        """`sign` names an icon, "" for none; `words` shows the button's text too."""
        super().__init__(parent)
        self._sign = sign
        self._words = words or not sign
        self._filled = filled
        self._short = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(bold(self.font())) if self._filled else self.fontMetrics()
        side = row_height(self) + 7
        width = metrics.horizontalAdvance(self._label()) + 18 if self._words else side
        if self._words and self._sign:
            width += self._icon_side() + GAP
        return QSize(max(side, width), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = painter_on(self)
        area = QRectF(self.rect())
        if fill := self._fill(theme):
            box(painter, area, fill, None, RADIUS)
        colour = QColor(self._colour(theme))
        x = 9.0 if self._words else (area.width() - self._icon_side()) / 2
        if self._sign:
            side = self._icon_side()
            paint_icon(
                painter, self._sign, QRectF(x, (area.height() - side) / 2, side, side), colour
            )
            x += side + GAP
        if self._words:
            painter.setPen(colour)
            painter.setFont(bold(self.font()) if self._filled else self.font())
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            painter.drawText(area.adjusted(x, 0, 0, 0), int(flags), self._label())
        if self.hasFocus():
            ring = theme.ink if self._filled else theme.accent
            focus_ring(painter, area, ring, RADIUS)
        painter.end()

    def set_label(self, text: str) -> None:
        """Show other words than those of the command, which screen readers go on saying."""
        self._short = text
        self.updateGeometry()

    def _label(self) -> str:
        return self._short or self.text().replace("&", "").removesuffix("…")

    def _icon_side(self) -> int:
        return max(16, self.fontMetrics().height() + 2)

    def _fill(self, theme: Theme) -> str | None:
        if self._filled:
            return theme.accent if self.isEnabled() else theme.hair
        if self.isChecked() or self.isDown():
            return theme.tint
        return theme.hover if self.isEnabled() and self.underMouse() else None

    def _colour(self, theme: Theme) -> str:
        if self._filled and self.isEnabled():
            return theme.on_accent
        return theme.ink if self.isEnabled() else theme.off
