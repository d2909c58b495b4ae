"""Whatever one does in whatever order, the project keeps its rules and everything can be undone.

`python -m benchmarks.monkey` plays longer.
"""

from __future__ import annotations

from tests.ui.driver import Driver
from tests.ui.monkey import Monkey, undone


def test_nothing_that_a_monkey_does_breaks_anything(paytv: Driver) -> None:
    start = paytv.session.project
    monkey = Monkey(paytv.window, seed=1)
    monkey.play(150)
    assert monkey.errors == []
    assert undone(paytv.window) is start
    assert len(monkey.done) > 5
