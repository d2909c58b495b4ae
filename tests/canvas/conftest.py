"""What the tests of the canvas share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from journeyeditor.canvas.artwork import Artwork
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.canvas.driver import Driver


@pytest.fixture(scope="session")
def fonts() -> Fonts:
    """The bundled faces, loaded once for all tests."""
    return Fonts.bundled()


@pytest.fixture
def artwork(fonts: Fonts, qapp: object) -> Artwork:
    """Qt's forms of text and outlines."""
    return Artwork(fonts)


@pytest.fixture
def driver(qtbot: QtBot, fonts: Fonts) -> Driver:
    """A person at a map of two stages with five customer cards, two employee cards, a curve."""
    made = Driver(small(), fonts)
    qtbot.addWidget(made.view)
    return made


def small() -> Project:
    """Stage s has moments 0 to 2 (P1, P2, P3), stage t has 0 and 1 (P4, P5)."""
    stages = (Stage(id="s", name="Before", slots=3), Stage(id="t", name="After", slots=2))
    return samples.project(
        stages,
        customer=(
            samples.cell("s", *(samples.touchpoint(f"P{i + 1}", i) for i in range(3))),
            samples.cell("t", *(samples.touchpoint(f"P{i + 4}", i) for i in range(2))),
        ),
        frontstage=(samples.cell("s", samples.activity("A1", 0)),),
        backstage=(samples.cell("t", samples.activity("A2", 1)),),
        links=(samples.supports("A1", "P1"),),
        curves=(samples.curve("k", "e", {"P1": 1.0, "P2": -1.5}),),
    )
