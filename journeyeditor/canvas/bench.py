"""What tools and keys work with: the session, the scene, the marks, and a few ways to speak.

Keeps tools free of the widget: they can be used with any object that offers these.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from journeyeditor.canvas import sentences
from journeyeditor.canvas.extending import Extent, anchor_of, between
from journeyeditor.canvas.index import Found
from journeyeditor.canvas.overlay import Ghost, Marks
from journeyeditor.canvas.scene import Scene
from journeyeditor.canvas.sticky import Placed
from journeyeditor.canvas.walk import Focus, valid
from journeyeditor.edits.new import IdSource
from journeyeditor.edits.rules import EditRefused
from journeyeditor.layout.geometry import Point
from journeyeditor.model.base import Id
from journeyeditor.model.project import Project
from journeyeditor.session import Session


class Pointer(NamedTuple):
    """Where the pointer is: in mm on the map and in px in the window; which keys are held."""

    at: Point
    px: Point
    shift: bool = False
    alt: bool = False
    ctrl: bool = False


def _do_nothing(*_: object) -> None:
    """What a bench does until a view gives it something better."""


def _lift_nothing(_ids: list[Id], _words: str, _at: Pointer) -> Ghost | None:
    return None


_PREFIXES = ("card:", "stage:", "name:", "link:", "curve:")
"""What the id of a block may begin with when it shows the thing with a given id."""


@dataclass(slots=True)
class Bench:
    """The tools' surroundings.

    `tell` puts a sentence in the status line: what is so, and what else is possible. `lift`
    makes the picture of what is carried: of some cards, or of a word. `edit` opens the editor
    on a thing, `show` brings it into view, `reveal` scrolls to a place. `repaint` asks for a
    frame, `relight` for rings round what is chosen or typed in now, `take_focus` for the keys. A
    view sets these; tests may leave them. `focus` is the place of the keys, `extent` the block
    that was chosen last, `typed` what is being typed in.
    """

    session: Session
    scene: Scene
    marks: Marks
    new_id: IdSource
    tell: Callable[[str, str], None] = _do_nothing
    lift: Callable[[list[Id], str, Pointer], Ghost | None] = _lift_nothing
    edit: Callable[[Id], None] = _do_nothing
    show: Callable[[Id], None] = _do_nothing
    reveal: Callable[[Placed], None] = _do_nothing
    repaint: Callable[[], None] = _do_nothing
    relight: Callable[[], None] = _do_nothing
    take_focus: Callable[[], None] = _do_nothing
    focus: Focus | None = None
    extent: Extent | None = None
    typed: Id | None = None

    def extend(self, to: Focus) -> None:
        """Bring the focus to a place and choose all that lies between it and where one began.

        One of them may be in a lane that is hidden by now: there is nothing to walk to, or one
        begins at the place itself.
        """
        journey, before = self.session.journey, self.focus or to
        if not valid(journey, to):
            return
        before = before if valid(journey, before) else to
        anchor = anchor_of(journey, self.extent, before, self.session.selection)
        chosen = between(journey, anchor, to)
        self.focus, self.extent = to, Extent(anchor, to, chosen)
        self.session.select(chosen)

    def attempt(self, make: Callable[[], Project]) -> Project | None:
        """What an edit makes; None when it is refused, and the status line says why."""
        try:
            return make()
        except EditRefused as refused:
            self.tell(sentences.refusal_words(refused.refusal), "")
            return None

    def find(self, ref: Id, committed: bool = False) -> Found | None:
        """The block that shows the thing with this id, as it is shown now or as committed."""
        drawing = self.scene.drawing if committed else self.scene.shown
        return next(self.scene.index.find_all(drawing, block_names(ref)), None)

    def find_all(self, refs: Iterable[Id]) -> list[Found]:
        """The blocks that show these things now, those of the body first."""
        names = frozenset(name for ref in refs for name in block_names(ref))
        return list(self.scene.index.find_all(self.scene.shown, names))


def block_names(ref: Id) -> frozenset[str]:
    """The ids that a block showing the thing may have."""
    if ref.startswith("point:"):
        return frozenset({ref})
    return frozenset(prefix + ref for prefix in _PREFIXES)
