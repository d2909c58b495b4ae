"""What the tests of the canvas share."""

from __future__ import annotations

import pytest

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.layout.fonts import Fonts


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The bundled faces, loaded once for all tests."""
    return Fonts.bundled()


@pytest.fixture
def artwork(fonts: Fonts, qapp: object) -> Artwork:
    """Qt's forms of text and outlines."""
    return Artwork(fonts)
