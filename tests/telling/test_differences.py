"""What changes from one map to another: never 0 for what nobody knows."""

from __future__ import annotations

from datetime import date

from journeyeditor.edits.maps import blank_map, copy_as_to_be
from journeyeditor.edits.new import seeded_ids
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from journeyeditor.telling.differences import Differences
from tests.analysis.maps import contact, example_project, made

DAY = date(2026, 1, 1)


def differences(project: Project, fonts: Fonts) -> Differences:
    """Of the first two maps."""
    before, after = project.maps[:2]
    return Differences(project, before.id, after.id, fonts, DAY)


def test_maps_with_no_card_in_common_differ_by_nothing_known(fonts: Fonts) -> None:
    project = blank_map(made([contact("a")], feelings={"a": 1.0}).project, seeded_ids(1))
    found = differences(project, fonts)
    assert {row.change for row in found.figures()} == {found.own.not_known}
    assert found.figures()[0].before == found.after.signed(1.0)
    assert [head.number for head in found.headlines()][:2] == ["0", "−1 +0"]


def test_an_untouched_copy_changes_nothing(fonts: Fonts) -> None:
    project = example_project("paytv", "en")
    found = differences(copy_as_to_be(project, project.maps[0].id, seeded_ids(1)), fonts)
    assert [row.change for row in found.figures()] == [
        "0.0",
        "0.0",
        "0.0 pts",
        "0.0 pts",
        "0.0 pts",
    ]
    heads = found.headlines()
    assert [head.number for head in heads] == ["0.0", "0.0", "="]
    assert heads[2].sentence == "36 cards stay in their places"
    assert heads[0].source.startswith("Of 4 cards")
