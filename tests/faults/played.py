"""Edits by chance, and what has to be true after each of them, whatever it was.

Rules hold; what is refused changes nothing; undo gives back the project and redo the new one; what
is saved opens as it was, opening leaves the file alone, and a second save gives the same bytes.
"""

from __future__ import annotations

import random
from pathlib import Path

from tests.faults.editing import Editing
from tests.faults.figures import Shown

OFTEN = 25
"""Steps between two looks at long ways back and at files."""


def played(folder: Path, steps: int, seed: int = 1) -> Shown:
    """So many steps; what is bad ends it."""
    dice = random.Random(seed)  # noqa: S311 - nothing secret
    editing, made, files = Editing(), 0, 0
    try:
        for step in range(steps):
            made += _step(editing, dice)
            if step % OFTEN == 0:
                _there_and_back(editing)
                _saved(editing, folder / f"{step}.json")
                files += 1
    except AssertionError as error:
        bad = [f"step {step} of seed {seed}: {error}"]
    else:
        bad = []
    line = f"{steps} edits by chance, {made} of them made, {files} files, {len(bad)} bad"
    return Shown(line, bad)


def _step(editing: Editing, dice: random.Random) -> bool:
    op, before = dice.choice(editing.ops()), editing.state()
    made = editing.do(op, dice)
    after = editing.state()
    assert made or after == before, f"{op} was refused and changed something"
    if made:
        assert not editing.can_redo(), f"{op} left a way forward"
        editing.undo()
        assert editing.state() == before, f"undo of {op} gives something else"
        editing.redo()
        assert editing.state() == after, f"redo of {op} gives something else"
    problems = editing.problems()
    assert not problems, f"{op}: {problems}"
    return made


def _there_and_back(editing: Editing) -> None:
    now, back = editing.state(), 0
    while editing.can_undo() and back < OFTEN:
        editing.undo()
        back += 1
    for _ in range(back):
        editing.redo()
    assert editing.state() == now, f"{back} steps back and forward give something else"


def _saved(editing: Editing, path: Path) -> None:
    editing.save(str(path))
    before = path.stat()
    again = editing.load(str(path))
    after = path.stat()
    same = (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert same, "opening changes the file"
    assert again.state() == path.read_bytes(), "a second save gives other bytes"
    assert again.state() == editing.state(), "what was saved opens as something else"
