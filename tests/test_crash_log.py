"""A crash of Python or Qt itself leaves a note of where it was, for its owner alone."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
from pathlib import Path

from tests.source_tree import ROOT

PROGRAM = """
import os, signal, sys
from pathlib import Path
from journeyeditor.app.log import note_crashes
note_crashes(Path(sys.argv[1]))
def breaks_down():
    os.kill(os.getpid(), signal.SIGSEGV)
breaks_down()
"""


def test_a_crash_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "crash.log"
    path.write_bytes(b"x" * 300_000)
    path.chmod(0o600)
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", PROGRAM, str(path)], cwd=ROOT, capture_output=True, check=False
    )
    assert done.returncode == -signal.SIGSEGV
    assert "breaks_down" in path.read_text()
    assert len(path.read_text()) < 10_000
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
