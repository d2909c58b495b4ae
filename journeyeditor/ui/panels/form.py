"""Binds controls to the fields of one thing: shows them, changes them, says what cannot be used.

A page tells once which control stands for which field; everything that pages would do alike is
here. It knows things and fields, not what kind of thing it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtWidgets import QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.model.base import Node
from journeyeditor.ui.controls.amount import Amount
from journeyeditor.ui.controls.area import Area
from journeyeditor.ui.controls.chips import Chips
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.date_field import DateField
from journeyeditor.ui.controls.field import Line, Number
from journeyeditor.ui.controls.numbers import Wrong, read_number, ungrouped, written
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tick import Tick

THOUSAND = 1000
"""Fields that take as much as this take numbers in groups of three."""

Words = Sequence[tuple[str, str, str]]
"""(code, word, words about it) of a closed list."""


class Apply(Protocol):
    """Changes fields of the thing that is shown; "" or why it cannot be."""

    def __call__(self, label: str, merge: str, /, **fields: Any) -> str: ...


class Bound(NamedTuple):
    """A control and how it shows a thing; `fresh` as for a line."""

    control: QWidget
    show: Callable[[Any, bool], None]
    pending: Callable[[], bool]


def too_long() -> str:
    """What is said of a text that is longer than its field may be."""
    return translate("Form", "That is too long.")


class Form:
    """The fields of one thing, on rows. `apply` makes the change."""

    def __init__(self, rows: Rows, apply: Apply) -> None:
        self.rows = rows
        self._apply = apply
        self._bound: list[Bound] = []

    def show(self, thing: Node, fresh: bool) -> None:
        """Show a thing; `fresh`: another than before, so what is wrong goes too."""
        for control, show, pending in self._bound:
            show(thing, fresh)
            if not pending():
                self.rows.say(control, "")

    # -- the kinds of field -------------------------------------------------------------------

    def line(self, name: str, field: str, about: str = "", wrong: str = "") -> Line:
        """A line of text, told letter by letter.

        It may be empty unless there is a sentence in `wrong` for that.
        """
        line = Line(self.rows)
        line.typed.connect(self._typing(line, name, field, wrong))
        self._add_text(line, name, field, about)
        return line

    def area(
        self, name: str, field: str, about: str = "", rows: int = 2, breaks: bool = True
    ) -> Area:
        """A text of several lines; without `breaks` one that only wraps."""
        area = Area(self.rows, rows, breaks)
        area.typed.connect(self._typing(area, name, field, ""))
        self._add_text(area, name, field, about)
        return area

    def _add_text(self, control: Line | Area, name: str, field: str, about: str) -> None:
        control.restored.connect(lambda: self.rows.say(control, ""))

        def show(thing: Any, fresh: bool) -> None:
            control.show_value(getattr(thing, field), fresh)

        self._add(name, control, about, show, lambda: control.pending)

    def choice(self, name: str, field: str, about: str = "", none: bool = False) -> Choice:
        """One of a list that the page offers; with `none` the code "" stands for nothing."""
        choice = Choice(self.rows)

        def change(code: str) -> None:
            value = None if none and not code else code
            self.change(choice, name, "", **{field: value})

        choice.chosen.connect(change)
        self._add(name, choice, about, lambda thing, _: choice.show_value(_code(thing, field)))
        return choice

    def segments(
        self,
        name: str,
        field: str,
        words: Words,
        make: Callable[[str], Any],
        about: str = "",
        optional: bool = False,
        columns: int = 0,
    ) -> Segments:
        """One of a few, all in view; `make` turns a code into the value of the field."""
        segments = Segments(words, self.rows, columns, optional)

        def change(code: str) -> None:
            self.change(segments, name, "", **{field: make(code) if code else None})

        segments.chosen.connect(change)
        self._add(name, segments, about, lambda thing, _: segments.show_value(_code(thing, field)))
        return segments

    def chips(
        self, name: str, field: str, words: Words, make: Callable[[str], Any], about: str = ""
    ) -> Chips:
        """Any number of a list."""
        chips = Chips(name, words, self.rows)

        def change(codes: tuple[str, ...]) -> None:
            self.change(chips, name, "", **{field: tuple(make(code) for code in codes)})

        def show(thing: Any, _fresh: bool) -> None:
            chips.show_value([str(value) for value in getattr(thing, field)])

        chips.changed.connect(change)
        self._add(name, chips, about, show)
        return chips

    def tick(self, words: str, field: str, about: str = "") -> Tick:
        """Yes or no, with its words beside it."""
        tick = Tick(words, self.rows)

        def change() -> None:
            self.change(tick, words, "", **{field: tick.isChecked()})

        tick.clicked.connect(change)
        tick.setAccessibleName(words)
        self.rows.add_wide(tick, about)
        set_tip(tick, about)
        self._bind(tick, lambda thing, _: tick.show_value(getattr(thing, field)))
        return tick

    def amount(self, name: str, field: str, about: str = "") -> Amount:
        """How long something takes."""
        amount = Amount(self.rows)
        amount.changed.connect(lambda value: self.change(amount, name, "", **{field: value}))
        amount.refused.connect(lambda sentence: self.rows.say(amount, sentence))
        amount.restored.connect(lambda: self.rows.say(amount, ""))

        def show(thing: Any, fresh: bool) -> None:
            amount.show_value(getattr(thing, field), fresh)

        self._add(name, amount, about, show, lambda: amount.number.pending)
        return amount

    def date(self, name: str, field: str, about: str = "") -> DateField:
        """A day."""
        day = DateField(self.rows)
        day.changed.connect(lambda value: self.change(day, name, "", **{field: value}))
        day.refused.connect(lambda sentence: self.rows.say(day, sentence))
        day.restored.connect(lambda: self.rows.say(day, ""))

        def show(thing: Any, fresh: bool) -> None:
            day.show_value(getattr(thing, field), fresh)

        self._add(name, day, about, show, lambda: day.pending)
        return day

    def whole(
        self, name: str, field: str, low: int, high: int, about: str = "", needed: bool = False
    ) -> Number:
        """A whole number from `low` to `high`, or, unless it is `needed`, none."""
        number = Number(self.rows, f"{high}0")

        def change(text: str) -> None:
            value = read_number(text, low, high, whole=True)
            if isinstance(value, Wrong) or (value is None and needed):
                sentence = translate("Form", "A whole number from {low} to {high}.")
                self.rows.say(number, sentence.format(low=low, high=high))
            else:
                self.change(number, name, "", **{field: None if value is None else int(value)})

        def show(thing: Any, fresh: bool) -> None:
            value = getattr(thing, field)
            number.show_value("" if value is None else written(value), fresh)

        number.finished.connect(change)
        number.restored.connect(lambda: self.rows.say(number, ""))
        self._add(name, number, about, show, lambda: number.pending)
        return number

    def figure(
        self, name: str, field: str, low: float, high: float, about: str = "", times: float = 1.0
    ) -> Number:
        """A number from `low` to `high` as it is typed, or none.

        The field holds it divided by `times`: 100 for a share that is typed as percents. Where it
        can be large, 12.000 and 12,000 are both twelve thousand.
        """
        number = Number(self.rows, written(high))

        def change(text: str) -> None:
            value = read_number(ungrouped(text) if high >= THOUSAND else text, low, high)
            if isinstance(value, Wrong):
                sentence = translate("Form", "A number from {low} to {high}.")
                self.rows.say(number, sentence.format(low=written(low), high=written(high)))
            else:
                self.change(number, name, "", **{field: None if value is None else value / times})

        def show(thing: Any, fresh: bool) -> None:
            value = getattr(thing, field)
            number.show_value("" if value is None else written(value * times), fresh)

        number.finished.connect(change)
        number.restored.connect(lambda: self.rows.say(number, ""))
        self._add(name, number, about, show, lambda: number.pending)
        return number

    # -- what they share ----------------------------------------------------------------------

    def change(self, control: QWidget, name: str, merge: str, /, **fields: Any) -> bool:
        """Make a change that a control asks for; what is wrong with it is said under it."""
        try:
            sentence = self._apply(change_label(name), merge, **fields)
        except LookupError:  # the thing went while its field had the keyboard
            sentence = translate("Form", "That is not there any more.")
        self.rows.say(control, sentence)
        return not sentence

    def _typing(self, control: QWidget, name: str, field: str, wrong: str) -> Callable[[str], None]:
        def change(text: str) -> None:
            if wrong and not text.strip():
                self.rows.say(control, wrong)
            elif not self.change(control, name, field, **{field: text}):
                self.rows.say(control, wrong or too_long())

        return change

    def _add(
        self,
        name: str,
        control: QWidget,
        about: str,
        show: Callable[[Any, bool], None],
        pending: Callable[[], bool] = lambda: False,
    ) -> None:
        self.rows.add(name, control, about)
        self._bind(control, show, pending)

    def _bind(
        self,
        control: QWidget,
        show: Callable[[Any, bool], None],
        pending: Callable[[], bool] = lambda: False,
    ) -> None:
        self._bound.append(Bound(control, show, pending))


def change_label(name: str) -> str:
    """The undo label of a change of the field that is called so."""
    words = translate("Form", "Change {field}").format(field=name[:1].lower() + name[1:])
    return words[:1].upper() + words[1:]


def _code(thing: Any, field: str) -> str:
    value = getattr(thing, field)
    return "" if value is None else str(value)
