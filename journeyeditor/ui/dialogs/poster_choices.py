"""The left side of the poster dialog: everything that can be chosen for a poster."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from journeyeditor.i18n import translate
from journeyeditor.poster.setup import Kind, PosterSetup, PrintStyle, Tiles, Way
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.field import Number
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.label import plain
from journeyeditor.ui.controls.numbers import parse_number, written
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.dialogs import poster_words as words
from journeyeditor.ui.dialogs.kinds import Descriptions
from journeyeditor.ui.panels.palette import heading, panel

USUAL = (900.0, 600.0)
"""Mm: the size of one's own that is offered first."""


class OwnSize(QWidget):
    """Width and height in mm. `changed` when one of them is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.width_mm, self.height_mm = Number(self, "99999"), Number(self, "99999")
        self.width_mm.setAccessibleName(translate("Export", "Width in mm"))
        self.height_mm.setAccessibleName(translate("Export", "Height in mm"))
        for field, between in ((self.width_mm, "×"), (self.height_mm, "mm")):
            field.finished.connect(self._typed)
            row.addWidget(field)
            sign = plain(between, self)
            sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
            sign.setMinimumWidth(sign.fontMetrics().horizontalAdvance(between) + 2)
            row.addWidget(sign)
        row.addStretch(1)
        self.setFocusProxy(self.width_mm)
        self.show_value(USUAL)

    @property
    def value(self) -> tuple[float, float]:
        """Width and height in mm; 0 for what is no number."""
        return (
            parse_number(self.width_mm.text()) or 0.0,
            parse_number(self.height_mm.text()) or 0.0,
        )

    def show_value(self, size: tuple[float, float]) -> None:
        """Show a size; tells nobody."""
        for field, side in zip((self.width_mm, self.height_mm), size, strict=True):
            field.show_value(written(side), True)

    def _typed(self, _text: str) -> None:
        for field in (self.width_mm, self.height_mm):
            field.show_value(field.text(), True)
        self.changed.emit()

    def set_wrong(self, wrong: bool) -> None:
        """Mark the fields when there is no such paper."""
        self.width_mm.set_wrong(wrong)
        self.height_mm.set_wrong(wrong)


class PosterChoices(QScrollArea):
    """All choices. `changed` when a person chose something."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("Export", "What is printed"))
        ground = panel(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(heading(translate("Export", "What kind of poster"), ground))
        self.kind = Descriptions(words.kinds(), ground)
        self.kind.chosen.connect(self._changed)
        column.addWidget(self.kind)
        column.addWidget(heading(translate("Export", "Paper"), ground))
        column.addWidget(self._build_rows(ground))
        column.addWidget(self._build_more(ground))
        column.addStretch(1)
        self.setWidget(ground)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * 50)

    def _build_rows(self, ground: QWidget) -> Rows:
        self.rows = rows = Rows(ground)
        rows.setContentsMargins(12, 0, 12, 0)
        self.paper, self.own = Choice(rows), OwnSize(rows)
        self.paper.offer(words.papers())
        self.distance = Choice(rows)
        self.distance.offer(words.distances())
        self.way = Segments(words.ways(), rows)
        self.tiles, self.overlap = Choice(rows), Segments(words.overlaps(), rows)
        self.tiles.offer(words.tiles())
        self.bands = Segments(words.bands(), rows)
        self.style_of_print = Segments(words.styles(), rows)
        self.coloured = Tick(translate("Export", "Coloured lanes (takes more ink)"), rows)
        rows.add(translate("Export", "Size"), self.paper)
        rows.add(translate("Export", "Sides"), self.own)
        rows.add(translate("Export", "Lying"), self.way)
        rows.add(translate("Export", "Tiles"), self.tiles)
        rows.add(translate("Export", "Overlap"), self.overlap)
        rows.add(translate("Export", "Bands"), self.bands)
        rows.add(translate("Export", "Print"), self.style_of_print)
        rows.add_wide(self.coloured)
        rows.add(translate("Export", "Read from"), self.distance)
        for choice in (self.paper, self.tiles, self.distance):
            choice.chosen.connect(self._changed)
        for segments in (self.way, self.overlap, self.bands, self.style_of_print):
            segments.chosen.connect(self._changed)
        self.own.changed.connect(self.changed)
        self.coloured.clicked.connect(self._changed)
        return rows

    def _build_more(self, ground: QWidget) -> Fold:
        self.more = Fold(translate("Export", "More"), ground)
        rows = Rows(self.more.body)
        self.bleed = Segments(words.bleeds(), rows)
        self.bleed.chosen.connect(self._changed)
        rows.add(translate("Export", "Bleed"), self.bleed)
        self.crop = Tick(translate("Export", "Crop marks"), rows)
        self.commitments = Tick(translate("Export", "Lines to sign up for actions"), rows)
        self.appendix = Tick(translate("Export", "Appendix with what is cut short"), rows)
        self.anonymous = Tick(translate("Export", "Leave out names of people"), rows)
        for tick in (self.crop, self.commitments, self.appendix, self.anonymous):
            rows.add_wide(tick)
            tick.clicked.connect(self._changed)
        self.more.column.addWidget(rows)
        return self.more

    @property
    def setup(self) -> PosterSetup:
        """The poster that is asked for. Raises PosterError for a size that cannot be printed."""
        paper, bands, distance = self.paper.value, self.bands.value, self.distance.value
        named = paper != words.OWN and not paper.startswith(words.ROLL)
        return PosterSetup(
            paper=paper if named else "A0",
            way=Way(self.way.value),
            kind=Kind(self.kind.value),
            custom=self.own.value if paper == words.OWN else None,
            roll=float(paper.removeprefix(words.ROLL)) if paper.startswith(words.ROLL) else None,
            bands=None if bands == words.AUTO else int(bands),
            bleed=float(self.bleed.value),
            crop_marks=self.crop.isChecked(),
            style=PrintStyle(self.style_of_print.value),
            coloured_lanes=self.coloured.isChecked(),
            distance=None if distance == words.AUTO else float(distance),
            tiles=Tiles(self.tiles.value, float(self.overlap.value)) if self._is_cut else None,
            commitments=self.commitments.isChecked(),
            appendix=self.appendix.isChecked(),
            anonymous=self.anonymous.isChecked(),
        )

    @property
    def _is_cut(self) -> bool:
        """Whether the poster is cut into tiles."""
        return self.tiles.value != words.ONE_SHEET

    def show_setup(self, setup: PosterSetup) -> None:
        """Show a poster that was asked for; tells nobody."""
        own, roll = setup.custom, setup.roll
        self.kind.show_value(setup.kind.value)
        paper = setup.paper if roll is None else f"{words.ROLL}{roll:g}"
        self.paper.show_value(words.OWN if own else paper)
        self.own.show_value(own or USUAL)
        self.way.show_value(setup.way.value)
        self.bands.show_value(str(setup.bands or words.AUTO))
        self.style_of_print.show_value(setup.style.value)
        self.coloured.show_value(setup.coloured_lanes)
        self.distance.show_value(f"{setup.distance:g}" if setup.distance else words.AUTO)
        self.tiles.show_value(setup.tiles.sheet if setup.tiles else words.ONE_SHEET)
        self.overlap.show_value(f"{(setup.tiles or Tiles()).overlap:g}")
        self.bleed.show_value(f"{setup.bleed:g}")
        self.crop.show_value(setup.crop_marks)
        self.commitments.show_value(setup.commitments)
        self.appendix.show_value(setup.appendix)
        self.anonymous.show_value(setup.anonymous)
        self._fit_rows()

    def refuse(self, sentence: str) -> None:
        """Say at the paper what is wrong with it; "" when all is well."""
        own = self.paper.value == words.OWN
        self.rows.say(self.own, sentence if own else "")
        self.rows.say(self.paper, "" if own else sentence)

    def _changed(self, *_args: object) -> None:
        self._fit_rows()
        self.changed.emit()

    def _fit_rows(self) -> None:
        """Paper of one's own has sides to type, and lies as it is given; tiles have no bleed."""
        own = self.paper.value == words.OWN
        self.rows.set_row_visible(self.own, own)
        self.rows.set_row_visible(self.way, not own)
        self.rows.set_row_visible(self.overlap, self._is_cut)
        for control in (self.bleed, self.crop):
            control.setEnabled(not self._is_cut)
        self.coloured.setEnabled(self.style_of_print.value != PrintStyle.INK.value)
