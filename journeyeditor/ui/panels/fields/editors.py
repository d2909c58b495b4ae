"""The controls for the shapes of fields: each shows a value and tells what is made of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.controls.amount import Amount
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.feeling import FeelingField
from journeyeditor.ui.controls.field import Number, various
from journeyeditor.ui.controls.gather import Gather
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.numbers import Wrong, read_number, written
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.suggest import Suggest
from journeyeditor.ui.panels import inspector_words as words
from journeyeditor.ui.panels.fields import shapes
from journeyeditor.ui.panels.fields.field import VARIOUS


class Shown(NamedTuple):
    """What a control is to show: the value that so many things of a subject have.

    `fresh`: of other things than before, so what is wrong in the control goes too.
    """

    subject: Any
    value: Any
    things: int
    fresh: bool

    @property
    def differs(self) -> bool:
        """Whether it is not the same for all."""
        return self.value is VARIOUS


class Editor(QObject):
    """A control for one field.

    `told` tells a value, `refused` the sentence for what is none, `restored` that Escape put back
    what was there. `typing`: every letter is told, so what follows soon is one step with it.
    """

    told = Signal(object)
    refused = Signal(str)
    restored = Signal()
    typing = False

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget

    @property
    def pending(self) -> bool:
        """Whether something else stands in the control than the project holds."""
        return False

    def show(self, shown: Shown) -> None:
        """Show a value; tells nobody. Each kind of control has its own way."""

    def says_various(self) -> bool:
        """Whether the control itself has the words for a value that differs."""
        return False


class _Shows(Protocol):
    """Fields that know what the project holds."""

    @property
    def pending(self) -> bool: ...

    def show_value(self, value: Any, fresh: bool) -> None: ...

    def show_various(self, fresh: bool) -> None: ...


class FieldEditor(Editor):
    """A control that holds a text which may be wrong for a while."""

    def __init__(self, widget: QWidget, field: _Shows) -> None:
        super().__init__(widget)
        self.field = field

    @property
    def pending(self) -> bool:
        return self.field.pending

    def show(self, shown: Shown) -> None:
        if shown.differs:
            self.field.show_various(shown.fresh)
        else:
            self.field.show_value(self.text_of(shown.subject, shown.value), shown.fresh)

    def text_of(self, _subject: Any, value: Any) -> Any:
        """What stands in the control for a value."""
        return value


class TextEditor(FieldEditor):
    """Words, told letter by letter."""

    typing = True

    def says_various(self) -> bool:
        return True

    def __init__(self, shape: shapes.Text, parent: QWidget) -> None:
        self.area = Area(parent, shape.rows, shape.breaks)
        super().__init__(self.area, self.area)
        self._most = shape.most
        self.area.typed.connect(self._take)
        self.area.restored.connect(self.restored)

    def _take(self, text: str) -> None:
        if len(text) <= self._most:
            self.told.emit(text)
        else:
            sentence = translate("Field", "At most {most} letters; these are {found}.")
            self.refused.emit(sentence.format(most=self._most, found=len(text)))


class FigureEditor(FieldEditor):
    """A number with its unit."""

    def __init__(self, shape: shapes.Figure, parent: QWidget) -> None:
        holder = Holder(parent)
        self.number = Number(holder, shape.widest)
        super().__init__(holder, self.number)
        holder.hold(self.number, shape.unit)
        self._shape = shape
        self.number.finished.connect(self._take)
        self.number.restored.connect(self.restored)

    def text_of(self, _subject: Any, value: Any) -> str:
        return "" if value is None else written(value)

    def says_various(self) -> bool:
        return self.number.placeholderText() == various()

    def _take(self, text: str) -> None:
        value = read_number(text, self._shape.low, self._shape.high, self._shape.whole)
        if isinstance(value, Wrong):
            self.refused.emit(range_sentence(self._shape))
        else:
            self.told.emit(value)


def range_sentence(shape: shapes.Figure) -> str:
    """What can be filled in."""
    if shape.whole:
        text = translate("Field", "This is a whole number from {low} to {high}.")
    else:
        text = translate("Field", "This is a number from {low} to {high}.")
    return text.format(low=written(shape.low), high=written(shape.high))


class Holder(QWidget):
    """A field with a unit behind it, for the row the same as the field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._field: Number | None = None

    def hold(self, field: Number, unit: str) -> None:
        """Take in the field and its unit."""
        self._field = field
        self._row.addWidget(field)
        label = plain(unit, self)
        soften(label)
        self._row.addWidget(label, 1)
        self.setFocusProxy(field)

    def set_wrong(self, wrong: bool) -> None:
        """Mark the field when its text cannot be used."""
        if self._field is not None:
            self._field.set_wrong(wrong)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        if self._field is not None:
            self._field.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        if self._field is not None:
            self._field.setAccessibleDescription(text)


class FeelingEditor(FieldEditor):
    """Faces and a number."""

    def __init__(self, _shape: shapes.Feeling, parent: QWidget) -> None:
        self.feeling = FeelingField(words.feeling_name, parent)
        super().__init__(self.feeling, self.feeling)
        self.feeling.changed.connect(self.told.emit)
        self.feeling.refused.connect(self.refused)
        self.feeling.restored.connect(self.restored)


class LastingEditor(FieldEditor):
    """A number and a unit of time."""

    def __init__(self, _shape: shapes.Lasting, parent: QWidget) -> None:
        self.amount = Amount(parent)
        super().__init__(self.amount, self.amount)
        self.amount.changed.connect(self.told.emit)
        self.amount.refused.connect(self.refused)
        self.amount.restored.connect(self.restored)


class SuggestEditor(FieldEditor):
    """A line with a list that is made when it gets the keyboard."""

    def says_various(self) -> bool:
        return True

    def __init__(self, shape: shapes.Suggested, parent: QWidget) -> None:
        self.line = Suggest(parent)
        self.line.setPlaceholderText(translate("Field", "Choose or type"))
        super().__init__(self.line, self.line)
        self._shape, self._subject = shape, None
        self.line.entered.connect(self._offer)
        self.line.chosen.connect(self.told.emit)
        self.line.written.connect(lambda text: self.told.emit(shapes.New(text)))
        self.line.restored.connect(self.restored)

    def show(self, shown: Shown) -> None:
        self._subject = shown.subject
        if self.line.hasFocus():
            self._offer()
        super().show(shown)

    def text_of(self, subject: Any, value: Any) -> str:
        return self._shape.word(subject, value)

    def _offer(self) -> None:
        if self._subject is not None:
            self.line.offer(self._shape.offer(self._subject))


class OneOfEditor(Editor):
    """Words side by side."""

    def __init__(self, shape: shapes.OneOf, parent: QWidget) -> None:
        self.segments = Segments(shape.words, parent, shape.columns, shape.optional)
        super().__init__(self.segments)
        self.segments.chosen.connect(self.told.emit)

    def show(self, shown: Shown) -> None:
        self.segments.show_value("" if shown.differs else shown.value)


class ListEditor(Editor):
    """A list that opens."""

    def __init__(self, shape: shapes.FromList, parent: QWidget) -> None:
        self.choice = Choice(parent)
        super().__init__(self.choice)
        self._shape = shape
        self.choice.chosen.connect(self.told.emit)

    def show(self, shown: Shown) -> None:
        self.choice.offer(self._shape.offer(shown.subject))
        if shown.differs:
            self.choice.show_various()
        else:
            self.choice.show_value(shown.value)

    def says_various(self) -> bool:
        return True


class SeveralEditor(Editor):
    """Chips, and a plus with a list."""

    def __init__(self, shape: shapes.Several, name: str, parent: QWidget) -> None:
        self.chips = Chips(name, (), parent)
        super().__init__(self.chips)
        self._shape = shape
        self.chips.toggled.connect(lambda code, on: self.told.emit((code, on)))

    def show(self, shown: Shown) -> None:
        self.chips.offer(self._shape.offer(shown.subject))
        self.chips.show_counts(shown.value, shown.things)


class GatherEditor(Editor):
    """Chips, and a line that takes new ones too."""

    def __init__(self, shape: shapes.Gathered, name: str, parent: QWidget) -> None:
        self.gather = Gather(name, parent)
        super().__init__(self.gather)
        self._shape = shape
        self.gather.toggled.connect(lambda code, on: self.told.emit((code, on)))
        self.gather.written.connect(lambda text: self.told.emit((shapes.New(text), True)))
        self.gather.restored.connect(self.restored)

    @property
    def pending(self) -> bool:
        return self.gather.pending

    def show(self, shown: Shown) -> None:
        self.gather.offer(self._shape.offer(shown.subject))
        self.gather.show_counts(shown.value, shown.things, shown.fresh)


def make_editor(shape: shapes.Shape, name: str, parent: QWidget) -> Editor:
    """The control for a shape; `name` is what the field is called."""
    match shape:
        case shapes.Several():
            return SeveralEditor(shape, name, parent)
        case shapes.Gathered():
            return GatherEditor(shape, name, parent)
        case _:
            make: Callable[[Any, QWidget], Editor] = {
                shapes.Text: TextEditor,
                shapes.Figure: FigureEditor,
                shapes.Feeling: FeelingEditor,
                shapes.OneOf: OneOfEditor,
                shapes.FromList: ListEditor,
                shapes.Suggested: SuggestEditor,
                shapes.Lasting: LastingEditor,
            }[type(shape)]
            return make(shape, parent)
