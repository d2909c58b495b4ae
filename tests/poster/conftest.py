"""One set of fonts and one example for all tests of posters: loading them is the slow part."""

from __future__ import annotations

import pytest

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from tests.poster.printed import example


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The bundled fonts."""
    return Fonts.bundled()


@pytest.fixture(scope="session")
def paytv() -> Project:
    """The Dutch example."""
    return example("paytv.nl")
