"""The left side of the poster dialog: everything that can be chosen for a poster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict

from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.legibility import WORKING
from journeyeditor.poster.setup import Kind, PosterSetup, PrintStyle, Sticky, Tiles, Way
from journeyeditor.ui.controls.choice import Choice
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.dialogs import poster_words as words
from journeyeditor.ui.dialogs.choice_column import ChoiceColumn
from journeyeditor.ui.dialogs.kinds import Descriptions
from journeyeditor.ui.dialogs.millimetres import USUAL, Length, OwnSize
from journeyeditor.ui.dialogs.poster_marks import MarkChoices
from journeyeditor.ui.dialogs.poster_more import MoreChoices
from journeyeditor.ui.panels.palette import heading


class _Paper(TypedDict):
    """What is chosen of the paper, by the names of `PosterSetup`."""

    paper: str
    way: Way
    custom: tuple[float, float] | None
    roll: float | None
    length: float | None
    tiles: Tiles | None


class _Print(TypedDict):
    """What is printed and how, by the names of `PosterSetup`."""

    kind: Kind
    bands: int | None
    style: PrintStyle
    coloured_lanes: bool
    distance: float | None
    sticky: Sticky


class PosterChoices(ChoiceColumn):
    """All choices for a poster."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        ground, column = self.ground, self.column
        column.addWidget(heading(translate("Export", "What kind of poster"), ground))
        self.kind = Descriptions(words.kinds(), ground)
        self.kind.chosen.connect(self._changed)
        column.addWidget(self.kind)
        column.addWidget(heading(translate("Export", "Paper"), ground))
        column.addWidget(self._build_rows(ground))
        self.more = MoreChoices(ground)
        self.more.rows.set_label_width(self.rows.label_width)
        self.more.changed.connect(self._changed)
        column.addWidget(self.more)
        self.marks = MarkChoices(ground)
        self.marks.changed.connect(self._changed)
        column.addWidget(self.marks)
        column.addStretch(1)

    def _build_rows(self, ground: QWidget) -> Rows:
        self.rows = rows = Rows(ground)
        rows.setContentsMargins(12, 0, 12, 0)
        self.paper, self.own = Choice(rows), OwnSize(rows)
        self.paper.offer(words.papers())
        self.length = Length(translate("Export", "as long as it takes"), rows)
        self.length.call_it(translate("Export", "Length in mm"))
        self.way = Segments(words.ways(), rows)
        self.tiles, self.overlap = Choice(rows), Segments(words.overlaps(), rows)
        self.tiles.offer(words.tiles())
        self.bands = Segments(words.bands(), rows)
        self.style_of_print = Segments(words.styles(), rows)
        self.coloured = Tick(translate("Export", "Coloured lanes (takes more ink)"), rows)
        self.distance = Choice(rows)
        self.distance.offer(words.distances())
        rows.add(translate("Export", "Size"), self.paper)
        rows.add(translate("Export", "Sides"), self.own)
        rows.add(translate("Export", "Length"), self.length)
        rows.add(translate("Export", "Lying"), self.way)
        rows.add(translate("Export", "Tiles"), self.tiles)
        rows.add(translate("Export", "Overlap"), self.overlap)
        rows.add(translate("Export", "Bands"), self.bands)
        rows.add(translate("Export", "Print"), self.style_of_print)
        rows.add_wide(self.coloured)
        rows.add(translate("Export", "Read from"), self.distance)
        self.sticky = Segments(words.stickies(), rows)
        rows.add(translate("Export", "Sticky notes"), self.sticky)
        for choice in (self.paper, self.tiles, self.distance):
            choice.chosen.connect(self._changed)
        for segments in (self.way, self.overlap, self.bands, self.style_of_print, self.sticky):
            segments.chosen.connect(self._changed)
        self.own.changed.connect(self.changed)
        self.length.changed.connect(self.changed)
        self.coloured.clicked.connect(self._changed)
        return rows

    @property
    def setup(self) -> PosterSetup:
        """The poster that is asked for. Raises PosterError for a size that cannot be printed."""
        hidden = self.marks.left_out
        return PosterSetup(**self._paper, **self._print, **self.more.value, hidden=hidden)

    @property
    def _paper(self) -> _Paper:
        paper = self.paper.value
        own, roll = paper == words.OWN, paper.startswith(words.ROLL)
        return {
            "paper": "A0" if own or roll else paper,
            "way": Way(self.way.value),
            "custom": self.own.value if own else None,
            "roll": float(paper.removeprefix(words.ROLL)) if roll else None,
            "length": self.length.value if roll else None,
            "tiles": Tiles(self.tiles.value, float(self.overlap.value)) if self._is_cut else None,
        }

    @property
    def _print(self) -> _Print:
        bands, distance = self.bands.value, self.distance.value
        return {
            "kind": Kind(self.kind.value),
            "bands": None if bands == words.AUTO else int(bands),
            "style": PrintStyle(self.style_of_print.value),
            "coloured_lanes": self.coloured.isChecked(),
            "distance": None if distance == words.AUTO else float(distance),
            "sticky": Sticky(self.sticky.value),
        }

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
        self.length.show_value(setup.length)
        self.sticky.show_value(setup.sticky.value)
        self.more.show_setup(setup)
        self.marks.show_left_out(setup.hidden)
        self._fit_rows()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong where it was chosen; "" when all is well."""
        culprit = self._culprit() if sentence else None
        for rows, control in self._places():
            rows.say(control, sentence if control is culprit else "")

    def _places(self) -> Sequence[tuple[Rows, QWidget]]:
        """Where something can be wrong."""
        plain = [(self.rows, each) for each in (self.own, self.length, self.paper)]
        return [*plain, (self.more.rows, self.more.margin)]

    def _culprit(self) -> QWidget:
        """What is wrong: without it there could be such a poster. The paper, when nothing else."""
        try:
            self.setup  # noqa: B018 - it refuses what cannot be printed
        except PosterError:
            more = self.more.value
            if _is_possible(**self._paper, **self._print, **more | {"margin": None}):
                self.more.open(True)
                return self.more.margin
        if self.rows.is_row_visible(self.length) and self.length.value is not None:
            return self.length
        return self.own if self.paper.value == words.OWN else self.paper

    def _changed(self, *_args: object) -> None:
        self._fit_rows()
        self.changed.emit()

    def _fit_rows(self) -> None:
        """Show what there is to choose for this paper and this kind."""
        own, roll = self.paper.value == words.OWN, self.paper.value.startswith(words.ROLL)
        self.rows.set_row_visible(self.own, own)
        self.rows.set_row_visible(self.way, not own)
        self.rows.set_row_visible(self.length, roll)
        self.rows.set_row_visible(self.overlap, self._is_cut)
        self.rows.set_row_visible(self.sticky, Kind(self.kind.value) in WORKING)
        self.more.allow_edges(not self._is_cut)
        self.more.show_kind(Kind(self.kind.value))
        self.coloured.setEnabled(self.style_of_print.value != PrintStyle.INK.value)


def _is_possible(**choices: Any) -> bool:  # as `PosterSetup` takes them
    try:
        PosterSetup(**choices)
    except PosterError:
        return False
    return True
