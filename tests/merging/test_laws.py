"""The laws of joining on random edits of real maps: see `laws`."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load
from tests.merging.laws import hold
from tests.merging.versions import edited
from tests.source_tree import ROOT
from tests.strategies import projects

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]


@cache
def _example(name: str) -> Project:
    return load(ROOT / "resources" / "examples" / f"{name}.journey.json")


@given(base=projects(), data=st.data())
@settings(max_examples=30, deadline=None, suppress_health_check=QUIET)
def test_small_maps(base: Project, data: st.DataObject) -> None:
    hold(base, edited(data, base, 1000), edited(data, base, 2000))


@pytest.mark.parametrize("name", ["paytv.en", "terrace.nl"])
@given(data=st.data())
@settings(max_examples=4, deadline=None, suppress_health_check=QUIET)
def test_real_maps(name: str, data: st.DataObject) -> None:
    base = _example(name)
    hold(base, edited(data, base, 1000), edited(data, base, 2000))
