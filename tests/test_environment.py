"""What we rely on in the packages we build on."""

from __future__ import annotations

import sys

from PySide6.QtGui import QImage, QPainter, QPen


def test_qt_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 drops one reference to None per call, which kills Python 3.11 in a minute."""
    image = QImage(8, 8, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    pen = QPen()
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.setPen(pen)
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - 100
