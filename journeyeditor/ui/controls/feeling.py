"""A feeling: five faces for the whole steps, and a number for anything between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.i18n import language, translate
from journeyeditor.layout.faces import step_of
from journeyeditor.layout.words import words_for
from journeyeditor.model.enums import Language
from journeyeditor.ui.controls.faces import Faces
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.numbers import Wrong, read_number


class FeelingField(QWidget):
    """A feeling from -2.0 to 2.0 or none.

    `changed` tells the feeling or None. `refused` tells the sentence for a number that is none.
    """

    changed = Signal(object)
    refused = Signal(str)
    restored = Signal()

    def __init__(self, name: Callable[[int], str], parent: QWidget) -> None:
        """`name` gives the words for a whole step."""
        super().__init__(parent)
        self.faces = Faces(name, self)
        self.number = Number(self, "−0,0")
        self.number.setAccessibleName(translate("Inspector", "Feeling as a number"))
        flow = Flow(self)
        flow.addWidget(self.faces)
        flow.addWidget(self.number)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._v: float | None = None
        self.faces.chosen.connect(self._set_face)
        self.number.finished.connect(self._set_number)
        self.number.restored.connect(self._put_back)

    @property
    def pending(self) -> bool:
        """Whether something else stands in the field than the project holds."""
        return self.number.pending

    def show_value(self, v: float | None, fresh: bool = False) -> None:
        """Show what the project holds; tells nobody."""
        self._v = v
        self.number.show_value(_text(v), fresh)
        if not self.pending:
            self._show_face(v)

    def show_various(self, fresh: bool = False) -> None:
        """Show that it differs between the things that are chosen."""
        self._v = None
        self.number.show_various(fresh)
        if not self.pending:
            self._show_face(None)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the number when it cannot be used."""
        self.number.set_wrong(wrong)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        self.number.setAccessibleDescription(text)

    def _show_face(self, v: float | None) -> None:
        self.faces.show_value("" if v is None else str(step_of(v)))

    def _put_back(self) -> None:
        self._show_face(self._v)
        self.restored.emit()

    def _set_face(self, step: str) -> None:
        """The number shows the face too, also when it has to wait for something else."""
        v = float(step) if step else None
        self.number.setText(_text(v))
        self.changed.emit(v)

    def _set_number(self, text: str) -> None:
        v = read_number(text, -2, 2)
        if isinstance(v, Wrong):
            self.refused.emit(
                translate("Inspector", "A feeling is a number from −2 to +2, such as −0.5.")
            )
        else:
            self._show_face(v)
            self.changed.emit(v)


def _text(v: float | None) -> str:
    return "" if v is None else words_for(Language(language())).number(v, plus=True)
