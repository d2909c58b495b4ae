"""The choices for a poster that few people need, folded away: edges, what is on it, the file."""

from __future__ import annotations

from typing import TypedDict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from journeyeditor.i18n import translate
from journeyeditor.poster.setup import Kind, LaneMarks, PosterSetup
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.rows import Rows
from journeyeditor.ui.controls.segments import Segments
from journeyeditor.ui.controls.tick import Tick
from journeyeditor.ui.dialogs import poster_words as words
from journeyeditor.ui.dialogs.millimetres import Length


class More(TypedDict):
    """What is chosen here, by the names of `PosterSetup`."""

    margin: float | None
    bleed: float
    crop_marks: bool
    lane_marks: LaneMarks
    commitments: bool
    appendix: bool
    anonymous: bool
    project_inside: bool
    layers: bool
    tagged: bool


class MoreChoices(Fold):
    """These choices. `changed` when a person chose something."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Export", "More"), parent)
        self.rows = rows = Rows(self.body)
        self.margin = Length(translate("Export", "as suits the paper"), rows)
        self.bleed = Segments(words.bleeds(), rows)
        rows.add(translate("Export", "Margin"), self.margin)
        self.margin.call_it(translate("Export", "Margin in mm"))
        rows.add(translate("Export", "Bleed"), self.bleed)
        self.crop = Tick(translate("Export", "Crop marks"), rows)
        self.lane_marks = Tick(
            translate("Export", "Corner marks and numbers of lanes, for photos"), rows
        )
        self._marks, self._kind = LaneMarks.AUTO, Kind.RESULT
        self.lane_marks.clicked.connect(self._mark)
        self.commitments = Tick(translate("Export", "Lines to sign up for actions"), rows)
        self.appendix = Tick(translate("Export", "Appendix with what is cut short"), rows)
        self.anonymous = Tick(translate("Export", "Leave out names of people"), rows)
        self.inside = Tick(
            translate("Export", "Take the project along, so that the PDF opens again"), rows
        )
        self.layers = Tick(translate("Export", "Layers to switch on and off in the PDF"), rows)
        self.tagged = Tick(translate("Export", "Readable with a screen reader"), rows)
        self._ticks = (
            *(self.crop, self.lane_marks, self.commitments, self.appendix),
            *(self.anonymous, self.inside, self.layers, self.tagged),
        )
        for tick in self._ticks:
            rows.add_wide(tick)
            tick.clicked.connect(self.changed)
        self.margin.changed.connect(self.changed)
        self.bleed.chosen.connect(self.changed)
        self.column.addWidget(rows)

    @property
    def value(self) -> More:
        """What is chosen."""
        return {
            "margin": self.margin.value,
            "bleed": float(self.bleed.value),
            "crop_marks": self.crop.isChecked(),
            "lane_marks": self._marks,
            "commitments": self.commitments.isChecked(),
            "appendix": self.appendix.isChecked(),
            "anonymous": self.anonymous.isChecked(),
            "project_inside": self.inside.isChecked(),
            "layers": self.layers.isChecked(),
            "tagged": self.tagged.isChecked(),
        }

    def show_setup(self, setup: PosterSetup) -> None:
        """Show a poster that was asked for; tells nobody."""
        self.margin.show_value(setup.margin)
        self.bleed.show_value(f"{setup.bleed:g}")
        self.crop.show_value(setup.crop_marks)
        self._marks = setup.lane_marks
        self.show_kind(setup.kind)
        self.commitments.show_value(setup.commitments)
        self.appendix.show_value(setup.appendix)
        self.anonymous.show_value(setup.anonymous)
        self.inside.show_value(setup.project_inside)
        self.layers.show_value(setup.layers)
        self.tagged.show_value(setup.tagged)

    def _mark(self) -> None:
        """A person wants marks or none, whatever is usual for the kind of poster."""
        on = self.lane_marks.isChecked()
        usual = LaneMarks.AUTO.shown(self._kind)
        self._marks = LaneMarks.AUTO if on == usual else LaneMarks.ON if on else LaneMarks.OFF

    def show_kind(self, kind: Kind) -> None:
        """Show what is usual for a kind of poster where nothing else was chosen."""
        self._kind = kind
        self.lane_marks.show_value(self._marks.shown(kind))

    def allow_edges(self, allowed: bool) -> None:
        """Whether there is a print shop that cuts the poster."""
        self.bleed.setEnabled(allowed)
        self.crop.setEnabled(allowed)
