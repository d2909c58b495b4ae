"""One measurement: its value and number of answers in a line, and under it what else is known."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.edits.metrics import add_metric, revise_metric
from journeyeditor.i18n import translate
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.journey import Metric
from journeyeditor.model.ranges import range_of
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.flow import Flow
from journeyeditor.ui.controls.label import plain, soften
from journeyeditor.ui.controls.listing import Entry
from journeyeditor.ui.controls.numbers import Wrong, read_number, written
from journeyeditor.ui.controls.paint import row_height
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.tab_order import set_in_order
from journeyeditor.ui.controls.tool_button import ToolButton
from journeyeditor.ui.panels.editing import Editing
from journeyeditor.ui.panels.fields.field import capital, label_of
from journeyeditor.ui.panels.fields.field_rows import FieldRows
from journeyeditor.ui.panels.fields.measurements import (
    MOST_ANSWERS,
    MetricAt,
    Scope,
    kind_name,
    metric_fields,
    value_help,
)


class MetricEntry(Entry):
    """A measurement, or the place for one that has no value yet.

    `added` tells that it is there now.
    """

    added = Signal()

    def __init__(self, editing: Editing, label_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._editing = editing
        self._kind = MetricKind.GRADE
        self._metric: Metric | None = None
        self._scope = Scope("")
        self.rows = Rows(self, label_width)
        self.line = QWidget(self.rows)
        self.value = Number(self.line, "10,0")
        self.n = Number(self.line, "1000")
        self.more = ToolButton("down", self.line)
        self._fill_line()
        self.rows.add(capital(kind_name(self._kind)), self.line)
        self.row.insertWidget(0, self.rows, 1)
        self._details: FieldRows[MetricAt, Metric] | None = None
        self._details_rows: Rows | None = None
        self._connect()

    def _fill_line(self) -> None:
        """Value, n, and the two buttons, in as many rows as it takes."""
        flow = Flow(self.line)
        label = plain("n", self.line)
        soften(label)
        label.setFixedSize(label.fontMetrics().horizontalAdvance("n") + 6, row_height(self))
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.row.removeWidget(self.cross)
        for part in (self.value, label, self.n, self.more, self.cross):
            flow.addWidget(part)
        for button in (self.more, self.cross):
            button.setFixedSize(24, row_height(self))
        self.more.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.line.setSizePolicy(policy)

    def _connect(self) -> None:
        self.value.finished.connect(self._set_value)
        self.n.finished.connect(self._set_n)
        for number in (self.value, self.n):
            number.restored.connect(lambda: self.rows.say(self.line, ""))
        self.more.toggled.connect(self._show_details)

    # -- showing ------------------------------------------------------------------------------

    def show_metric(self, scope: Scope, kind: MetricKind, metric: Metric | None) -> None:
        """Show a measurement, or the place for one of this kind."""
        self._scope, self._metric, self._kind = scope, metric, kind
        self._call_it(kind)
        if self.fresh:
            self.more.setChecked(False)
            self.rows.say(self.line, "")
        self.value.show_value("" if metric is None else written(metric.value), self.fresh)
        self.n.show_value("" if metric is None else written(metric.n), self.fresh)
        self.more.setVisible(metric is not None)
        self.cross.setVisible(metric is not None or not self.key.endswith(":usual"))
        if not self.value.pending and not self.n.pending:
            self.rows.say(self.line, "")
        self._show_details(self.more.isChecked())

    def _call_it(self, kind: MetricKind) -> None:
        name = capital(kind_name(kind))
        self.rows.call(self.line, name)
        self.call_it(name)
        self.value.setAccessibleName(name)
        set_tip(self.value, value_help(kind))
        self.value.setAccessibleDescription(value_help(kind))
        self.n.setAccessibleName(translate("Field", "Answers (n): {field}").format(field=name))
        set_tip(
            self.n, translate("Field", "How many people answered, a whole number of 1 or more.")
        )
        words = translate("Field", "More about: {field}").format(field=name)
        set_tip(self.more, words)
        self.more.setAccessibleName(words)

    def _show_details(self, shown: bool) -> None:
        if shown and self._metric is not None:
            at = MetricAt(self._scope.map_id, self._metric)
            self.details.show(at, [self._metric], self._metric.id)
        if self._details_rows is not None:
            self._details_rows.setVisible(shown and self._metric is not None)

    @property
    def details(self) -> FieldRows[MetricAt, Metric]:
        """What stands under the line; there once it has been asked for."""
        return self._details or self._build_details()

    def _build_details(self) -> FieldRows[MetricAt, Metric]:
        self._details_rows = Rows(self, self.rows.label_width)
        self._details = FieldRows(metric_fields(), self._details_rows, self._editing)
        self.column.addWidget(self._details_rows)
        set_in_order(self)
        return self._details

    # -- changing -----------------------------------------------------------------------------

    def _set_value(self, text: str) -> None:
        value = read_number(text, *range_of(self._kind))
        if isinstance(value, Wrong):
            sentence = translate("Field", "This is a number from {low} to {high}.")
            self.rows.say(
                self.line, sentence.format(low=written(value.low), high=written(value.high))
            )
        elif self._metric is None:
            self._try_to_add()
        elif value is None:
            self.rows.say(
                self.line, translate("Field", "It needs a value; the cross takes it away.")
            )
        else:
            self._revise(value=value)

    def _set_n(self, text: str) -> None:
        n = read_number(text, 1, MOST_ANSWERS, whole=True)
        if isinstance(n, Wrong) or (n is None and self._metric is not None):
            self.rows.say(
                self.line, translate("Field", "The number of answers is a whole number above 0.")
            )
        elif self._metric is None:
            self._try_to_add()
        elif n is not None:
            self._revise(n=int(n))

    def _revise(self, **fields: float) -> None:
        metric, scope = self._metric, self._scope
        if metric is None:
            return
        said = self._editing.do(
            label_of(kind_name(self._kind), 1),
            lambda project: revise_metric(project, scope.map_id, metric.id, **fields),
        )
        self.rows.say(self.line, said)
        if not said:
            self.fresh = True
            self.show_metric(scope, self._kind, self._metric)
            self.fresh = False

    def _try_to_add(self) -> None:
        """Keep the measurement as soon as both its value and its number of answers are there."""
        value = read_number(self.value.text(), *range_of(self._kind))
        n = read_number(self.n.text(), 1, MOST_ANSWERS, whole=True)
        if isinstance(value, float) and isinstance(n, float):
            self._add(value, int(n))
        elif isinstance(value, float):
            sentence = translate("Field", "Fill in the number of answers too; then it is kept.")
            self.rows.say(self.line, sentence)
        elif isinstance(n, float):
            self.rows.say(self.line, translate("Field", "Fill in the value too; then it is kept."))
        else:
            self.rows.say(self.line, "")

    def _add(self, value: float, n: int) -> None:
        scope, name = self._scope, kind_name(self._kind)
        metric = Metric(
            id=self._editing.new_id(),
            kind=self._kind,
            value=value,
            n=n,
            card_id=scope.card_id,
            stage_id=scope.stage_id,
            subject=scope.subject,
        )
        self.added.emit()
        said = self._editing.do(
            capital(translate("Field", "add {thing}").format(thing=name)),
            lambda project: add_metric(project, scope.map_id, metric),
        )
        self.rows.say(self.line, said)
