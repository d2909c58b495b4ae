"""What is promised of a poster before it is printed, and what is warned of in words."""

from __future__ import annotations

import pytest

from journeyeditor import i18n
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from journeyeditor.poster.legibility import (
    PosterFacts,
    comfortable,
    facts,
    farthest,
    figure,
    warnings,
)
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.setup import Kind, PosterSetup, Tiles, Way
from journeyeditor.poster.tiles.grid import tile_grid

GOOD = PosterFacts(24.0, 16.0, 1.0, None, 1, 0.1, 0, 1.0)


def found(project: Project, setup: PosterSetup, fonts: Fonts) -> PosterFacts:
    """The facts of the first map's poster."""
    return facts(make_poster(project, project.maps[0].id, setup, fonts))


@pytest.mark.parametrize(("pt", "good", "limit"), [(24, 1.1, 2.4), (96, 4.4, 9.6), (16, 0.7, 1.6)])
def test_reading_distances_of_the_domain_page(pt: float, good: float, limit: float) -> None:
    assert comfortable(pt) == pytest.approx(good, abs=0.05)
    assert farthest(pt) == pytest.approx(limit)


@pytest.mark.parametrize(
    ("size", "sheet", "way", "sheets"),
    [
        ((1189, 841), "A3", Way.LANDSCAPE, 16),
        ((1189, 841), "A3", Way.PORTRAIT, 15),
        ((1189, 841), "A3", Way.AUTO, 15),
        ((841, 594), "A3", Way.LANDSCAPE, 9),
        ((841, 594), "A3", Way.PORTRAIT, 8),
        ((841, 594), "A4", Way.LANDSCAPE, 16),
        ((841, 594), "A4", Way.PORTRAIT, 15),
        ((150, 150), "A4", Way.AUTO, 1),
    ],
)
def test_tiles_of_the_domain_page(
    size: tuple[float, float], sheet: str, way: Way, sheets: int
) -> None:
    assert tile_grid(*size, Tiles(sheet, way=way)).sheets == sheets


def test_facts_of_a_result_poster(paytv: Project, fonts: Fonts) -> None:
    made = found(paytv, PosterSetup("A0", tiles=Tiles("A3")), fonts)
    assert 22 < made.card_pt <= 24
    assert made.smallest_pt == 16
    assert (made.distance, made.sheets, made.notes) == (1.0, 15, None)
    assert 0.02 < made.ink < 0.3
    assert list(warnings(made)) == []


def test_facts_of_a_working_poster(paytv: Project, fonts: Fonts) -> None:
    made = found(paytv, PosterSetup("A0", kind=Kind.BLANK), fonts)
    assert made.notes == 48
    assert list(warnings(made)) == []
    small = found(paytv, PosterSetup("A3", kind=Kind.BLANK), fonts)
    assert small.notes == 0
    assert any("No sticky note fits" in sentence for sentence in warnings(small))


def test_the_distance_that_is_asked_for_counts(paytv: Project, fonts: Fonts) -> None:
    near = found(paytv, PosterSetup("A3", Way.LANDSCAPE, distance=0.5), fonts)
    far = found(paytv, PosterSetup("A3", Way.LANDSCAPE, distance=2.0), fonts)
    assert not any("cannot be read" in sentence for sentence in warnings(near))
    assert "At 2 m the cards cannot be read: 8 pt reaches 0.8 m. Take larger paper" in next(
        iter(warnings(far))
    )


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"card_pt": 9.0}, "At 1 m the cards cannot be read: 9 pt reaches 0.9 m"),
        ({"smallest_pt": 9.0}, "At 1 m the small print cannot be read: 9 pt reaches 0.9 m"),
        ({"scale": 0.5, "smallest_pt": 4.0}, "The map is too large for this paper"),
        ({"notes": 0}, "No sticky note fits into a cell"),
        ({"cut": 1}, "1 text is cut short"),
        ({"cut": 4}, "4 texts are cut short"),
    ],
)
def test_every_shortcoming_is_a_sentence(changes: dict[str, float], words: str) -> None:
    assert words in " ".join(warnings(GOOD._replace(**changes)))  # type: ignore[arg-type]


def test_a_good_poster_is_not_warned_of() -> None:
    assert list(warnings(GOOD)) == []


def test_figures_are_written_as_the_user_does() -> None:
    before = i18n.language()
    try:
        i18n.use("nl")
        assert figure(1.25) == "1,2"
        assert "8,5 pt" in next(iter(warnings(GOOD._replace(card_pt=8.5))))
        i18n.use("en")
        assert figure(2.0) == "2"
    finally:
        i18n.use(before)
