"""The window of the photos of a lane, beside the map: look closely, and type what is read there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from journeyeditor.canvas.pixmaps import read_picture
from journeyeditor.canvas.plain import set_tip
from journeyeditor.edits.notes import add_notes
from journeyeditor.edits.photos import delete_photo, revise_photo
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.images import image_bytes
from journeyeditor.model.journey import Lane
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import Note
from journeyeditor.ui.controls.field import Line
from journeyeditor.ui.controls.hairline import Hairline
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.floating import FloatingWindow
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.form import Form
from journeyeditor.ui.photos.area import STEP, PhotoArea


class PhotoViewer(FloatingWindow):
    """One photo at a time. It follows the lane that is chosen on the map, if that has photos."""

    def __init__(self, editing: Editing, parent: QWidget) -> None:
        super().__init__("photos", editing, parent)
        self.setWindowTitle(translate("Photos", "Photos"))
        self._lane_id: Id = ""
        self._photo_id: Id = ""
        self._shown = ""
        self.area = PhotoArea(self)
        self.area.setAccessibleName(translate("Photos", "Photo"))
        self.area.stepped.connect(self.step)
        self.column.addWidget(self.area, 1)
        self.column.addWidget(Hairline(self))
        self._build_bar()
        self._build_fields()
        self.add_foot()

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().horizontalAdvance("m")
        return QSize(em * 46, self.fontMetrics().height() * 36)

    # -- what it consists of ------------------------------------------------------------------

    def _build_bar(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(8, 4, 8, 0)
        row.setSpacing(2)
        self.former = self._button("left", translate("Photos", "Former photo"))
        self.former.clicked.connect(lambda: self.step(-1))
        self.next = self._button("right", translate("Photos", "Next photo"))
        self.next.clicked.connect(lambda: self.step(1))
        self.place_of = plain("", self)
        soften(self.place_of)
        smaller = self._button("minus", translate("Photos", "Smaller"))
        smaller.clicked.connect(lambda: self.area.zoom(1 / STEP))
        larger = self._button("plus", translate("Photos", "Larger"))
        larger.clicked.connect(lambda: self.area.zoom(STEP))
        whole = self._button("fit", translate("Photos", "Show all of it"))
        whole.clicked.connect(self.area.fit)
        self.remove = self._button("delete", translate("Photos", "Remove this photo"))
        self.remove.clicked.connect(self._remove)
        row.addWidget(self.former)
        row.addWidget(self.next)
        row.addWidget(self.place_of, 1)
        for widget in (smaller, larger, whole, self.remove):
            row.addWidget(widget)
        self.column.addLayout(row)

    def _button(self, sign: str, words: str) -> ToolButton:
        button = ToolButton(sign, self)
        button.setText(words)
        set_tip(button, words)
        button.setAccessibleName(words)
        return button

    def _build_fields(self) -> None:
        rows = Rows(self)
        self.note = Line(rows)
        self.note.setPlaceholderText(translate("Photos", "Type what you read and press Enter"))
        self.note.returnPressed.connect(self._keep_note)
        about = translate("Photos", "Each line becomes a note in the note tray.")
        rows.add(translate("Photos", "Note"), self.note, about)
        self.form = Form(rows, self._apply)
        self.caption = self.form.line(translate("Photos", "Caption"), "caption")
        self.taken = self.form.date(translate("Photos", "Taken on"), "taken")
        column = QVBoxLayout()
        column.setContentsMargins(12, 4, 12, 8)
        column.addWidget(rows)
        self.column.addLayout(column)

    # -- what it shows ------------------------------------------------------------------------

    def open_at(self, lane_id: Id, photo_id: Id = "") -> None:
        """Show a photo of a lane, "" for the first."""
        self._lane_id, self._photo_id = lane_id, photo_id
        self.come_forward()
        self.refresh()
        self.area.setFocus()

    def follow(self) -> None:
        """Go along with the lane that is chosen on the map."""
        chosen = self.session.selection
        lanes = (lane for lane in self.session.journey.lanes if lane.photos)
        found = next((lane.id for lane in lanes if chosen == {lane.id}), self._lane_id)
        if found != self._lane_id:
            self._lane_id, self._photo_id = found, ""
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now; a photo that is gone gives way to its neighbour."""
        lane = self._lane()
        photos = lane.photos if lane is not None else ()
        at = next((i for i, photo in enumerate(photos) if photo.id == self._photo_id), None)
        if lane is None or not photos:
            self._show_none()
            return
        photo = photos[at if at is not None else 0]
        fresh, self._photo_id = photo.id != self._shown, photo.id
        text = translate("Photos", "{number} of {count} · {lane}")
        self.place_of.setText(
            text.format(number=photos.index(photo) + 1, count=len(photos), lane=lane.name)
        )
        if fresh:
            self._shown = photo.id
            self.area.show_photo(read_picture(image_bytes(photo.image)))
        self.form.show(photo, fresh)
        for widget in (self.remove, self.caption, self.taken):
            widget.setEnabled(True)
        for widget in (self.former, self.next):
            widget.setEnabled(len(photos) > 1)

    def _show_none(self) -> None:
        self._shown = self._photo_id = ""
        self.area.show_photo(QPixmap())
        self.place_of.setText(translate("Photos", "This lane has no photos."))
        self.form.show(Photo.model_construct(id="", image="", caption="", taken=""), fresh=True)
        for widget in (self.former, self.next, self.remove, self.caption, self.taken):
            widget.setEnabled(False)

    def _lane(self) -> Lane | None:
        lanes = self.session.journey.lanes
        return next((lane for lane in lanes if lane.id == self._lane_id), None)

    def step(self, by: int) -> None:
        """Show the next photo (1) or the former one (-1); after the last comes the first."""
        lane = self._lane()
        ids = [photo.id for photo in lane.photos] if lane is not None else []
        if self._photo_id in ids:
            self._photo_id = ids[(ids.index(self._photo_id) + by) % len(ids)]
            self.refresh()

    # -- what is done in it -------------------------------------------------------------------

    def _apply(self, label: str, merge: str, /, **fields: Any) -> str:
        session, lane_id, photo_id = self.session, self._lane_id, self._photo_id
        key = f"{merge}:{photo_id}" if merge else ""
        return self.editing.do(
            label, lambda p: revise_photo(p, session.map_id, lane_id, photo_id, **fields), key
        )

    def _remove(self) -> None:
        lane, photo_id = self._lane(), self._photo_id
        if lane is None or not photo_id:
            return
        self.step(1)
        self.editing.do(
            translate("Photos", "Remove photo"),
            lambda p: delete_photo(p, self.session.map_id, lane.id, photo_id),
        )
        more = translate("Photos", "Ctrl+Z on the map puts it back.")
        self.editing.tell(translate("Photos", "The photo is gone."), more)

    def _keep_note(self) -> None:
        text = " ".join(self.note.text().split())
        if not text:
            return
        note = Note(id=self.editing.new_id(), text=text)
        if not self.editing.do(translate("Photos", "Add note"), lambda p: add_notes(p, [note])):
            self.note.clear()
            self.editing.tell(translate("Photos", "It is in the note tray."), "")
