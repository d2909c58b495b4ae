"""Fonts for numbering cards: they are laid out for it."""

from __future__ import annotations

import pytest

from journeyeditor.layout.fonts import Fonts


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The bundled fonts."""
    return Fonts.bundled()
