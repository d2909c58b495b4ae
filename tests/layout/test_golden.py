"""A whole drawing as text, for a person to review: what changes here changes on every poster.

Run with GOLDEN=write to write the files anew, then read the difference before committing it.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS, Style
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Evidence, Friction, Kano, Language, MomentOfTruth, Unit
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.dump import dump

FOLDER = Path(__file__).parent.parent / "data" / "drawings"


def journey() -> Project:
    """Three contacts, two activities, a curve with a gap, a link, durations."""
    week = Duration(value=1, unit=Unit.WEEKS)
    return samples.project(
        (
            Stage(id="s1", name="Choose", slots=2, duration=week),
            Stage(id="s2", name="Use", slots=1, duration=week),
        ),
        customer=[
            samples.cell(
                "s1",
                samples.touchpoint(
                    "a",
                    0,
                    "Calls: channels are missing",
                    kano=Kano.BASIC,
                    mot=(MomentOfTruth.SMOT,),
                    avoidable=True,
                    friction=(Friction.TRANSFER,),
                    evidence=Evidence.RESEARCH,
                ),
                samples.touchpoint("b", 1, "Mails a photo", evidence=Evidence.PARTLY),
            ),
            samples.cell("s2", samples.touchpoint("c1", 0, "Watches a show in the app")),
        ],
        frontstage=[samples.cell("s1", samples.activity("x", 0, "Resets the box remotely"))],
        backstage=[samples.cell("s2", samples.activity("y", 0, "Steers on short calls"))],
        links=[samples.supports("x", "a")],
        curves=[samples.curve("k", "e", {"a": -1.0, "c1": 1.5})],
    )


@pytest.mark.parametrize(
    ("name", "style", "language"),
    [("screen-en", CANVAS, Language.EN), ("paper-nl", Style(printing=True), Language.NL)],
)
def test_drawing_is_as_it_was(name: str, style: Style, language: Language, fonts: Fonts) -> None:
    project = evolve(journey(), language=language)
    drawn = dump(lay_out(project, project.maps[0], style, fonts, Memo()))
    golden = FOLDER / f"{name}.txt"
    if os.environ.get("GOLDEN") == "write":
        golden.write_text(drawn, encoding="utf-8")
    assert drawn == golden.read_text(encoding="utf-8")
