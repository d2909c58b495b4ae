"""The whole program under strace: start, open, edit, print, save, end."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from journeyeditor.storage.writer import write_project
from tests.hostile import lured, spread_whole

CANARY = "relcanary"
"""Stands in every lure; no system call may name it."""

_SOCKET = re.compile(r"socket\((AF_\w+)")
_PROGRAM = re.compile(r"execve\(\"([^\"]+)\".*= 0$")


def watched() -> Iterator[str]:
    """One line of figures; a line for each call that should not have been made."""
    # Not among temporary files, where the first save asks for a place that stays.
    with tempfile.TemporaryDirectory(prefix="hostile-", dir=Path.cwd()) as name:
        folder = Path(name)
        calls = _calls(folder)
        printed = (folder / "poster.pdf").exists()
    sockets = Counter(found[1] for call in calls if (found := _SOCKET.search(call)))
    programs = [found[1] for call in calls if (found := _PROGRAM.search(call))]
    touched = [call for call in calls if CANARY in call]
    yield (
        f"network: {len(calls)} calls with files, programs or sockets; sockets"
        f" {dict(sockets) or 'none'}; {len(touched)} named what the file names;"
        f" {len(programs) - 1} programs started; poster {'written' if printed else 'missing'}"
    )
    yield from (f"BAD {call[:160]}" for call in touched)
    yield from (f"BAD socket of {kind}" for kind in sockets if kind not in ("AF_UNIX", "AF_LOCAL"))
    if not printed:
        yield "BAD the session did not come to its end"


def _calls(folder: Path) -> list[str]:
    file, trace = folder / "lures.journey.json", folder / "trace"
    write_project(spread_whole(lured(Path(f"//{CANARY}/share/x.png"))), file)
    session = [sys.executable, "-m", "benchmarks.hostile.session"]
    watch = ["strace", "-f", "-qq", "-s", "300", "-e", "trace=%file,%network", "-o", str(trace)]
    subprocess.run(  # noqa: S603 - our own program
        [*watch, *session, str(file), str(folder / "poster.pdf")],
        env={**os.environ, "HOME": str(folder)},
        check=False,
    )
    return trace.read_text(encoding="utf-8", errors="replace").splitlines()
