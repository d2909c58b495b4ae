"""A program that the system ends takes leave: no lock stays, and what was not saved is kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from journeyeditor.recovery.finding import find
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from tests.source_tree import ROOT
from tests.storage.files import listing, small

PROGRAM = """
import os, signal, sys
import journeyeditor.app as app
from journeyeditor.edits.maps import revise_map

def change(desk):
    session = desk.windows[0].session
    new = revise_map(session.project, session.map_id, title="Not saved")
    session.commit("Change title", new)
    print(desk.safety.keeper._home.parent, flush=True)
    os.kill(os.getpid(), signal.SIGTERM)

settle = app._settle
app._settle = lambda *both: (settle(*both), change(both[1]))
sys.exit(app.main([sys.argv[1]], "en", alone=True))
"""


def test_the_system_ends_the_program(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "mine.journey.json"
    path.parent.mkdir()
    (passing := tmp_path / "passing").mkdir()  # elsewhere the file would count as a passing one
    write_project(small(), path)
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PROGRAM, str(path)],
        cwd=ROOT,
        env={
            **os.environ,
            "HOME": str(tmp_path),
            "TMPDIR": str(passing),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert listing(path.parent) == [path.name], "a lock stays behind"
    assert load(path) == small()
    (found,) = find(Path(done.stdout.strip()))
    assert (found.about.path, found.read().maps[0].title) == (path, "Not saved")
    found.folder.let_go()
