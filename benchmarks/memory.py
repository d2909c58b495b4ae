"""Too little memory: `python -m benchmarks.memory [--sizes N] [--cards N]`.

A program of its own opens a big map with so much more memory than it has at rest and not a byte
beyond, saves it changed, writes its recovery, and makes a poster and a drawing: one act each time,
at each of so many limits. However it ends, the file must be whole and of before or after, a word
that something is saved must be true, and with memory again all must open. Prints one line of
figures; the exit code is 1 when a file was lost or somebody was told a lie. Linux only.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from benchmarks.maps import big_map
from journeyeditor.edits.maps import revise_map
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.recovery.finding import find
from journeyeditor.recovery.keeper import Keeper
from journeyeditor.recovery.record import About, Work
from journeyeditor.storage.atomic import SPARE, write_bytes
from journeyeditor.storage.errors import ProjectError, SaveError
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project

FILE, POSTER, RECOVERY = "doc.json", "poster.pdf", "recovery"
OLD, NEW = "Before", "After"
OLD_POSTER = b"%PDF old " * 2_000
LEAST, MOST = 1, 500
"""Megabytes more than at rest."""

PATIENCE = 120
"""Seconds after which a program hangs."""

Act = Callable[[Path, Fonts, Project], None]


def _open(folder: Path, _fonts: Fonts, _project: Project) -> None:
    load(folder / FILE)


def _save(folder: Path, _fonts: Fonts, project: Project) -> None:
    write_project(project, folder / FILE)


def _keep(folder: Path, _fonts: Fonts, project: Project) -> None:
    keeper = Keeper(folder / RECOVERY, again=0.05)
    keeper.keep("doc", Work(project, About(NEW, datetime.now().astimezone(), 1)))
    kept = keeper.flush(5)
    os._exit(0 if kept else 3)  # as a program that is killed: what it kept stays


def _export(folder: Path, fonts: Fonts, project: Project) -> None:
    paper = io.BytesIO()
    print_poster(make_poster(project, project.maps[0].id, PosterSetup(), fonts), paper, fonts)
    write_bytes(paper.getvalue(), folder / POSTER)


ACTS: Mapping[str, Act] = MappingProxyType(
    {"open": _open, "save": _save, "recovery": _keep, "export": _export}
)

WAYS = MappingProxyType(
    {0: "done", 2: "refused", 3: "not kept", 4: "out of memory", 6: "no thread"}
)


def limited(act: Act, folder: Path, fonts: Fonts, project: Project, megabytes: int) -> str:
    """Do it in a program with so much more memory; how it ended."""
    child = os.fork()
    if child == 0:
        code = 5
        try:
            code = _act(act, folder, fonts, project, megabytes)
        finally:  # it never goes on as its parent does
            os._exit(code)
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            code = os.waitstatus_to_exitcode(status)
            return WAYS.get(code, f"broken off ({code})")
        time.sleep(0.01)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return "hung"


def _act(act: Act, folder: Path, fonts: Fonts, project: Project, megabytes: int) -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + megabytes * 1_000_000
    sys.stderr = io.StringIO()  # the thread that keeps tells of each error
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    try:
        act(folder, fonts, project)
    except MemoryError:
        return 4
    except (ProjectError, SaveError):
        return 2
    except RuntimeError:  # what Python says when there is no room for a thread
        return 6
    return 0


def judged(folder: Path, name: str, ended: str) -> list[str]:
    """What is wrong in the folder, with memory again."""
    bad = [] if ended != "hung" else ["hung"]
    done = ended == "done"
    try:
        title = load(folder / FILE).maps[0].title
        if title not in ((NEW,) if done and name == "save" else (OLD, NEW)):
            bad.append(f"the file holds {title}")
        found = find(folder / RECOVERY)
        kept = [each.read().maps[0].title for each in found]
        for each in found:
            each.folder.let_go()
        if done and name == "recovery" and kept != [NEW]:
            bad.append(f"said to be kept, there is {kept}")
    except ProjectError as error:
        bad.append(f"lost: {error.sentence}")
    poster = (folder / POSTER).read_bytes()
    if (done and name == "export") == (poster == OLD_POSTER):
        bad.append("the poster is not what was told")
    if poster != OLD_POSTER and not poster.rstrip().endswith(b"%%EOF"):
        bad.append("half a poster")
    spare = list(folder.glob(SPARE.format("*")))
    if spare and not ended.startswith("broken"):
        bad.append("something is left behind")
    return bad


def main() -> int:
    """Print the line; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--sizes", type=int, default=40)
    parser.add_argument("--cards", type=int, default=1_000)
    options = parser.parse_args()
    began, ways, bad = time.monotonic(), Counter[str](), list[str]()
    project = big_map(options.cards)
    project = revise_map(project, project.maps[0].id, title=OLD)
    after = revise_map(project, project.maps[0].id, title=NEW)
    fonts = Fonts.bundled()
    limits = [
        round(LEAST * (MOST / LEAST) ** (number / max(1, options.sizes - 1)))
        for number in range(options.sizes)
    ]
    with tempfile.TemporaryDirectory() as home:
        for name, act in ACTS.items():
            for limit in limits:
                folder = Path(home) / "now"
                folder.mkdir()
                write_project(project, folder / FILE)
                (folder / POSTER).write_bytes(OLD_POSTER)
                ended = limited(act, folder, fonts, after, limit)
                ways[f"{name} {ended}"] += 1
                bad += [f"{name} +{limit} MB, {ended}: {x}" for x in judged(folder, name, ended)]
                shutil.rmtree(folder)
    print(*bad, sep="\n", end="\n" if bad else "")
    told = ", ".join(f"{way} {count}" for way, count in sorted(ways.items()))
    print(
        f"memory: {options.cards:,} cards, {len(ACTS)} acts at {options.sizes} limits of"
        f" +{limits[0]} to +{limits[-1]} MB in {time.monotonic() - began:.0f} s: {told};"
        f" {len(bad)} bad"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
