"""Embedded pictures as Qt paints them: read within bounds, shrunk and cropped."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

_MOST_PIXELS = 40_000_000
"""Pixels beyond which an embedded picture is not read at all."""

_LARGEST = 4096
"""Width and height beyond which an embedded picture is read at a smaller size, in px."""


def shrunk(data: bytes, w: int) -> QPixmap:
    """A PNG, as of an emoji, at most `w` px wide: by steps smoother than painting it so small."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # Not QImage.fromData: PySide6 6.11 spoils memory when it is given a format.
    image = QImageReader(buffer, QByteArray(b"PNG")).read()
    if image.width() > w:
        image = image.scaledToWidth(w, Qt.TransformationMode.SmoothTransformation)
    return QPixmap.fromImage(image)


def cropped(picture: QPixmap, shape: QSize) -> QPixmap:
    """The middle of a picture in a shape, and no larger than that."""
    if picture.isNull():
        return picture
    part = shape.scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (picture.width() - part.width()) // 2, (picture.height() - part.height()) // 2
    middle = picture.copy(left, top, part.width(), part.height())
    if part.width() <= shape.width():
        return middle
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return middle.scaled(shape, keep, smooth)


def read_picture(data: bytes) -> QPixmap:
    """The picture in PNG or JPEG bytes, turned as the camera was held; null when there is none."""
    kind = (
        b"png" if data.startswith(b"\x89PNG") else b"jpeg" if data.startswith(b"\xff\xd8") else b""
    )
    if not kind:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # The format is told, so that no other decoder of Qt ever sees bytes from a stranger's file.
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        return QPixmap()
    if max(size.width(), size.height()) > _LARGEST:
        size.scale(QSize(_LARGEST, _LARGEST), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(size)
    return QPixmap.fromImage(reader.read())
