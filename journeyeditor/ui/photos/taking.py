"""Takes photos into a lane: from files that are chosen or dropped, or from the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from journeyeditor.canvas.png import png_bytes
from journeyeditor.edits.photos import add_photos
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.photos import MOST_PHOTOS, Photo
from journeyeditor.pictures.errors import Fault, PictureError
from journeyeditor.ui.dialogs.questions import file_dialog
from journeyeditor.ui.panels.editing import Editing

ENDINGS = (".jpg", ".jpeg", ".png")

ENOUGH = 1600
"""Px along the longer side of a picture from another program; more is never kept."""


def which_photos(window: QWidget) -> tuple[Path, ...]:
    """Files with photos; none = no."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    folder = Path(where) if where and Path(where).is_dir() else Path.home()
    dialog = file_dialog(window, translate("Photos", "Choose photos"), folder)
    endings = " ".join(f"*{ending}" for ending in ENDINGS)
    dialog.setNameFilter(f"{translate('Photos', 'Photos')} ({endings})")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    return tuple(map(Path, dialog.selectedFiles())) if accepted else ()


def photo_files(data: QMimeData) -> list[Path]:
    """The files with photos that are dragged or copied; an address elsewhere is never opened."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in ENDINGS]


def holds_photo(data: QMimeData) -> bool:
    """Whether there is a photo to take, as files or as pixels."""
    return bool(photo_files(data)) or (data.hasImage() and not data.hasUrls())


def take_data(editing: Editing, lane_id: Id, data: QMimeData) -> str:
    """Take what is dragged or on the clipboard into a lane; "" or why not.

    Files come before the small picture that a file manager makes of one.
    """
    if paths := photo_files(data):
        return take_files(editing, lane_id, paths)
    if data.hasImage():
        return _take(editing, lane_id, [lambda: _of_pixels(QImage(data.imageData()))])
    return translate("Picture", "There is no picture on the clipboard.")


def take_files(editing: Editing, lane_id: Id, paths: Iterable[Path]) -> str:
    """Take photos from files into a lane, as one step; "" or why none of them could be."""
    # Pillow takes a while to load that the first window need not wait for.
    from journeyeditor.pictures.photo import photo_from  # noqa: PLC0415

    def make(path: Path) -> Callable[[], tuple[str, str]]:
        return lambda: photo_from(path)

    return _take(editing, lane_id, [make(path) for path in paths])


def _of_pixels(image: QImage) -> tuple[str, str]:
    from journeyeditor.pictures.photo import photo_of  # noqa: PLC0415

    if image.isNull():
        raise PictureError(Fault.DAMAGED)
    if max(image.width(), image.height()) > ENOUGH:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        image = image.scaled(ENOUGH, ENOUGH, keep, Qt.TransformationMode.SmoothTransformation)
    return photo_of(png_bytes(image))


def _take(editing: Editing, lane_id: Id, makers: Sequence[Callable[[], tuple[str, str]]]) -> str:
    """Add what can be used; "" or why nothing could be. Of the rest the status line tells."""
    photos: list[Photo] = []
    wrong = ""
    with _waiting():
        for make in makers[: MOST_PHOTOS + 1]:  # one more is refused with all of them
            try:
                image, taken = make()
            except PictureError as error:
                wrong = wrong or error.sentence
            else:
                photos.append(Photo(id=editing.new_id(), image=image, taken=taken))
    if not photos:
        return wrong
    session = editing.session
    refused = editing.do(
        translate("Photos", "Add photos"),
        lambda p: add_photos(p, session.map_id, lane_id, photos),
    )
    if not refused:
        done = translate("Photos", "%n photo(s) added to the lane.", n=len(photos))
        editing.tell(done, wrong or translate("Clipboard", "Ctrl+Z takes it away again."))
    return refused


@contextmanager
def _waiting() -> Iterator[None]:
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
