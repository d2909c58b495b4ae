"""The laws of joining on random edits of real maps: see `laws`."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load
from tests.merging.laws import hold
from tests.merging.versions import edited
from tests.source_tree import ROOT
from tests.strategies import projects

QUIET: Any = {
    "deadline": None,
    "phases": [Phase.explicit, Phase.generate],
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large],
}
"""Nothing is made smaller here: `benchmarks.merging --laws` looks further, and does that."""


@cache
def _example(name: str) -> Project:
    return load(ROOT / "resources" / "examples" / f"{name}.journey.json")


@given(base=projects(), data=st.data())
@settings(max_examples=30, derandomize=True, **QUIET)
def test_small_maps(base: Project, data: st.DataObject) -> None:
    hold(base, edited(data, base, 1000), edited(data, base, 2000))


@pytest.mark.parametrize("name", ["paytv.en", "terrace.nl"])
@given(data=st.data())
@settings(max_examples=4, derandomize=True, **QUIET)
def test_real_maps(name: str, data: st.DataObject) -> None:
    base = _example(name)
    hold(base, edited(data, base, 1000), edited(data, base, 2000))
