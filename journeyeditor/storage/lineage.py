"""Gives each version that is saved on this computer its past (see `past`)."""

from __future__ import annotations

import contextlib
from pathlib import Path

from journeyeditor.model.past import Past
from journeyeditor.model.project import Project
from journeyeditor.storage.past import continued, print_of

MOST_LINES = 4_000


class Lineage:
    """Knows by their prints which versions were written here; all others came from elsewhere.

    `own` is the file with those prints. Without it a version of one's own counts as somebody
    else's, and the next save carries its content along: larger than needed, never wrong.
    """

    def __init__(self, own: Path) -> None:
        self._own = own

    def past_after(self, project: Project, held: Project | None) -> Past:
        """The past for a save of the project over what its file held, None = nothing."""
        if held is None:
            return project.past
        return continued(project, held, handed=print_of(held) not in self._prints())

    def wrote(self, project: Project) -> None:
        """A version was written here; no matter when that cannot be noted."""
        name = print_of(project)
        lines = self._prints()
        if name in lines:
            return
        with contextlib.suppress(OSError):
            self._own.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if len(lines) < MOST_LINES:
                with self._own.open("a", encoding="ascii") as file:
                    file.write(name + "\n")
            else:
                kept = [*lines[-MOST_LINES // 2 :], name]
                self._own.write_text("\n".join(kept) + "\n", encoding="ascii")

    def _prints(self) -> list[str]:
        try:
            return self._own.read_text(encoding="ascii", errors="replace").split()
        except OSError:
            return []
