"""`python -m tests.faults.selfcheck FILE OUT`: what becomes of a file that may be hostile.

It is opened as File > Open does, shown in a real window that nobody sees, written as a poster, and
saved again as OUT. Exit code 0 when it was opened, 3 when it was refused, with the
one sentence that the user would read. `--light` leaves out the window and the poster. For programs
that give it many files and look at its time, its memory, and what it asks of the system.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.model.project import Project
from journeyeditor.storage.errors import ProjectError, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project

if TYPE_CHECKING:
    from journeyeditor.layout.fonts import Fonts

OPENED, REFUSED = 0, 3


def check(file: Path, out: Path, light: bool) -> int:
    """Do it all; the exit code."""
    try:
        project = load(file)
        if not light:
            _show(project)
        write_project(project, out)
    except (ProjectError, SaveError) as error:
        print(error.sentence)  # noqa: T201
        return REFUSED
    return OPENED


def _show(project: Project) -> None:
    """As somebody sees it, and as it is printed."""
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - what is refused needs no Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from journeyeditor.edits.new import random_id  # noqa: PLC0415
    from journeyeditor.layout.fonts import Fonts  # noqa: PLC0415
    from journeyeditor.session import Session  # noqa: PLC0415
    from journeyeditor.ui.main_window import MainWindow  # noqa: PLC0415
    from journeyeditor.ui.settings import Settings  # noqa: PLC0415
    from tests.ui.driver import Answers  # noqa: PLC0415

    QStandardPaths.setTestModeEnabled(True)
    app, fonts = QApplication([]), Fonts.bundled()
    window = MainWindow(Session(project), fonts, random_id, Settings(), Answers())
    window.resize(1440, 900)
    window.show()
    app.processEvents()
    window.grab()
    _print(project, fonts)
    window.retire()


def _print(project: Project, fonts: Fonts) -> None:
    from journeyeditor.poster.errors import PosterError  # noqa: PLC0415
    from journeyeditor.poster.export import print_poster  # noqa: PLC0415
    from journeyeditor.poster.made import make_poster  # noqa: PLC0415
    from journeyeditor.poster.setup import PosterSetup  # noqa: PLC0415

    for journey in project.maps[:3]:
        with contextlib.suppress(PosterError):
            made = make_poster(project, journey.id, PosterSetup(), fonts)
            print_poster(made, io.BytesIO(), fonts)


def main() -> None:
    """As a command."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--light", action="store_true")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = home
        code = check(options.file, options.out, options.light)
    sys.stdout.flush()
    os._exit(code)  # how windows are taken down is not what is looked at


if __name__ == "__main__":
    main()
