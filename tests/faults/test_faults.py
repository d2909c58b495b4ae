"""Whatever call fails and whenever the program is killed, no work is lost and nobody is lied to.

The quick part of `python -m benchmarks.faults`. The second half takes safeties away and demands
that this is noticed.
"""

from __future__ import annotations

import subprocess
import sys

from tests.source_tree import ROOT


def told(module: str, *words: str) -> list[str]:
    """The lines that a program of its own prints."""
    done = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-m", f"tests.faults.{module}", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_every_call_of_a_save_and_of_keeping_work_may_go_wrong() -> None:
    save, autosave = told("sweep", "--quick")
    assert save.endswith(" runs, 0 bad")
    assert autosave.endswith(" runs, 0 bad")
    assert int(save.split()[2]) > 80


def test_killed_at_any_moment() -> None:
    (line,) = told("storm", "8")
    assert line.startswith("8 kills, 0 bad, ")
    assert int(line.split()[4]) > 0, "it was killed before it said anything"


NOTICED = {
    "without sync": "the wrong order",
    "without folder sync": "the wrong order",
    "in place": "the file is lost",
    "old first": "the file is lost",
    "silent": "said to be saved and is not",
}
"""Each sabotage and what is said of it."""


def test_a_safety_that_is_missing_is_noticed() -> None:
    """The last calls are those that matter."""
    lines = told("sweep", *NOTICED, "--quick", "--last", "8")
    for sabotage, what in NOTICED.items():
        bad = [line for line in lines if line.startswith(f"{sabotage}: BAD save")]
        assert any(what in line for line in bad), f"{sabotage} was not noticed"
