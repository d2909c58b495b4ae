"""A program that takes back what another one left is killed while it does so, over and over.

As long as it lives, what it has in hand is offered to nobody else.
"""

from __future__ import annotations

import os
import random
import select
import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from journeyeditor.recovery.finding import Found, find
from journeyeditor.recovery.keeper import Keeper
from journeyeditor.recovery.record import About, Work
from tests.faults.driver import RECOVERY, Driver, check
from tests.faults.figures import Shown
from tests.faults.storm import ENDS

LONGEST = 0.15
"""Seconds until a kill; finding, writing and tidying up take less."""

FROM_WORD = 0.3
"""How often they are counted from the first word that something is kept."""

PATIENCE = 20.0
"""Seconds within which there is such a word."""


def taken_back(folder: Path, kills: int, seed: int) -> Shown:
    """Kill so many programs that take unsaved work back, each what the one before it left."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    kept, bad, most = _left_by_somebody(folder), list[str](), 0
    for number in range(kills):
        said, taken = _killed(folder, chance)
        if taken:
            bad.append(f"kill {number}: the work of a program that runs was offered to another")
        kept = max([kept, *said])
        found = check(folder)
        best = found["recovered"]
        if found.get("recovery_error") or not isinstance(best, int) or best < kept:
            bad.append(f"kill {number}: {kept} was kept, there is {best}, {found}")
        most = max(most, len(list((folder / RECOVERY).iterdir())))
    line = f"{kills} kills while taking back, {len(bad)} bad; {kept} kept in the end"
    return Shown(f"{line}, at most {most} programs' work at once", bad)


def _left_by_somebody(folder: Path) -> int:
    """The revision that a program left which ended without a word."""
    child = os.fork()
    if child == 0:
        driver = Driver(folder, lambda *_: None)
        driver.edit()
        driver.keep()
        os._exit(0)
    os.waitpid(child, 0)
    return 1


def _killed(folder: Path, chance: random.Random) -> tuple[list[int], bool]:
    """What a program said to have kept until it was killed, and whether others got at it."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            _take_back(folder, writer)
        finally:
            os._exit(1)
    os.close(writer)
    if chance.random() < FROM_WORD:
        select.select([reader], [], [], PATIENCE)
    time.sleep(chance.uniform(0, LONGEST))
    has_spoken = bool(select.select([reader], [], [], 0)[0])
    offered = find(folder / RECOVERY) if has_spoken else []
    for each in offered:
        each.folder.let_go()
    os.kill(child, chance.choice(ENDS))
    os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as file:
        return [int(line) for line in file.read().split(b"\n")[:-1]], bool(offered)


def _take_back(folder: Path, writer: int) -> NoReturn:
    """As the program does: what was taken back goes when it is kept anew, and work goes on."""
    offered = find(folder / RECOVERY)
    project = max((each.read() for each in offered), key=lambda each: each.revision)
    keeper = Keeper(folder / RECOVERY)
    keeper.relieve("doc", lambda: _remove(offered))
    revision = project.revision
    while True:
        now = datetime.now().astimezone()
        state = project.model_copy(update={"revision": revision})
        keeper.keep("doc", Work(state, About("Doc", now, 1)))
        if keeper.flush(20):
            os.write(writer, f"{revision}\n".encode())
        revision += 1


def _remove(offered: Sequence[Found]) -> None:
    for each in offered:
        each.remove()
