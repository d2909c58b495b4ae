"""Whatever call fails and whenever the program is killed, no work is lost and nobody is lied to.

The quick part of `python -m benchmarks.faults`. The second half takes safeties away and demands
that this is noticed.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

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
    assert int(save.split()[1]) > 80


def test_killed_at_any_moment() -> None:
    (line,) = told("storm", "8")
    assert line.startswith("8 kills, 0 bad, ")
    words = int(line.split()[4])
    assert words > 8, "it was killed before it said much"


@pytest.mark.parametrize(
    ("sabotage", "noticed"),
    [
        ("without sync", "the wrong order"),
        ("without folder sync", "the wrong order"),
        ("in place", "the file is lost"),
        ("old first", "the file is lost"),
        ("silent", "said to be saved and is not"),
    ],
)
def test_a_safety_that_is_missing_is_noticed(sabotage: str, noticed: str) -> None:
    last = "1" if "order" in noticed else "8"
    lines = told("sweep", sabotage, "--quick", "--last", last)
    assert any(noticed in line for line in lines if line.startswith("BAD save"))
