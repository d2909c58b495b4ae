"""What the files of one window ask of the other windows of the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from journeyeditor.model.project import Project

if TYPE_CHECKING:
    from journeyeditor.ui.files import Files


class Neighbours(Protocol):
    """All windows of the program, as each of them sees them."""

    def bring(self, path: Path) -> bool:
        """Bring the window with this file to the front; False when there is none."""

    def have(self, path: Path) -> bool:
        """Whether a window has this file open."""

    def sees_to(self, path: Path, files: Files) -> bool:
        """Whether opening a file in the window of `files` needs no more than was done here.

        There may be work on it that was never saved, or somebody else may have it open.
        """

    def show_copy(self, project: Project) -> object:
        """Show a project without a file in a window of its own."""


class Alone:
    """For a window without others."""

    def bring(self, path: Path) -> bool:  # noqa: ARG002
        return False

    def have(self, path: Path) -> bool:  # noqa: ARG002
        return False

    def sees_to(self, path: Path, files: Files) -> bool:  # noqa: ARG002
        return False

    def show_copy(self, project: Project) -> object:
        """There are no other windows."""
