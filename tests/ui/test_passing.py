"""A file that is opened from a mail: told of quietly, and never saved where it would be lost."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest

from journeyeditor.edits.maps import revise_map
from journeyeditor.resources import resource
from journeyeditor.sharing.lock import lock_path
from journeyeditor.storage.reader import load
from tests.ui.start_driver import Program
from tests.ui.test_saving import notice, verb


@pytest.fixture
def mailed() -> Path:
    """An attachment that a mail program has put among temporary files."""
    path = Path(tempfile.gettempdir()) / "mozilla_a0" / "move.journey (2).json"
    path.parent.mkdir(exist_ok=True)
    shutil.copy(resource("examples", "move.en.journey.json"), path)
    return path


def test_the_first_save_goes_somewhere_lasting(
    program: Program, mailed: Path, tmp_path: Path
) -> None:
    was = mailed.read_bytes()
    program.desk.open_files([mailed])
    (window,) = program.desk.windows
    assert "opened from an e-mail" in notice(window)
    assert not window.session.modified
    assert window.files.path is None
    assert not lock_path(mailed).exists()
    assert mailed not in program.desk.settings.recent
    session = window.session
    session.commit("edit", revise_map(session.project, session.map_id, title="Mine"))
    target = program.answers.save = tmp_path / "kept" / "move.journey.json"
    target.parent.mkdir()
    verb(window.notice, "Save it somewhere lasting…")
    assert program.answers.names == ["move.journey.json"]
    assert program.answers.folders == [tmp_path]
    assert window.files.path == target
    assert notice(window) == ""
    assert (load(target).maps[0].title, mailed.read_bytes()) == ("Mine", was)
    assert load(target).past.prints
    window.files.save()
    assert len(program.answers.names) == 1
