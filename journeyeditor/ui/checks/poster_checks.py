"""The part of the poster's dialog that tells what to think about before printing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from journeyeditor.checking.check import Extent, remarks
from journeyeditor.checking.remark import Remark, Rule
from journeyeditor.checking.sentences import nothing, summary
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import Kind, PosterSetup
from journeyeditor.ui.checks.listing import RemarkList
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.controls.paint import row_height

EXTENTS: Mapping[Kind, Extent] = MappingProxyType(
    {Kind.BLANK: Extent.FRAME, Kind.PARTIAL: Extent.CUSTOMERS}
)
"""What of the map these kinds print; the others print all of it."""

FEW = 3
"""So many remarks are shown at once; more wait until somebody unfolds them."""

ROWS = 4.5
"""Lines that are seen at a time; half of one tells that there are more."""


class PosterChecks(Fold):
    """A head with the number of remarks, and the remarks under it.

    `followed` tells the remark whose subject is wanted.
    """

    followed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Check", "Before printing"), parent)
        self._shown: tuple[Project | None, Id, Extent, bool] = (None, "", Extent.ALL, False)
        self._found: tuple[Remark, ...] = ()
        self._is_new = True
        self.area = _Area(self.body)
        self.listing = RemarkList(self.area)
        self.listing.followed.connect(self.followed)
        self.area.setWidget(self.listing)
        self.column.addWidget(self.area)

    def show_poster(
        self, project: Project, map_id: Id, setup: PosterSetup, more: Sequence[str]
    ) -> None:
        """Show what there is to say of a map as this poster prints it; `more` is about the paper.

        `project` is the one that is edited; one without names has lost who owns an action.
        """
        self._find(project, map_id, setup)
        self.listing.show_remarks(self._found, more)
        count = len(self._found) + len(more)
        self.head.say(summary(count) if count else nothing())
        self.head.setEnabled(count > 0)
        self.area.updateGeometry()
        if self._is_new or not count:
            self.open(0 < count <= FEW)
        self._is_new = False

    def _find(self, project: Project, map_id: Id, setup: PosterSetup) -> None:
        """Look for remarks, unless nothing that they depend on has changed."""
        extent = EXTENTS.get(setup.kind, Extent.ALL)
        asked = (project, map_id, extent, setup.anonymous)
        if asked[0] is self._shown[0] and asked[1:] == self._shown[1:]:
            return
        found = remarks(project, map_id, extent)
        self._found = tuple(r for r in found if not (setup.anonymous and r.rule is Rule.NAMES))
        self._shown = asked


class _Area(QScrollArea):
    """As high as what is in it, up to a few lines; then it scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        wanted = inside.heightForWidth(max(self.viewport().width(), 300)) if inside else 0
        return QSize(300, min(wanted, round(ROWS * row_height(self))))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())
