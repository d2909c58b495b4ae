"""One set of fonts for all layout tests: loading them is the slow part."""

from __future__ import annotations

import pytest

from journeyeditor.layout.fonts import Fonts


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The bundled fonts."""
    return Fonts.bundled()
