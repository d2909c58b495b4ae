"""Papers, margins and measures that a person may choose."""

from __future__ import annotations

from itertools import pairwise

import pytest

from journeyeditor.layout.style import PAPER_TYPES
from journeyeditor.model.enums import Language
from journeyeditor.model.journey import Stage
from journeyeditor.poster.footer import file_name, paper
from journeyeditor.poster.setup import MEASURES, PAPERS, PosterSetup
from journeyeditor.poster.words import poster_words
from tests import samples


def test_papers_halve() -> None:
    sizes = [PAPERS[name] for name in ("A4", "A3", "A2", "A1", "A0")]
    for (short, long), (next_short, next_long) in pairwise(sizes):
        assert next_short == long
        assert next_long == pytest.approx(2 * short, abs=1.1)


def test_every_paper_has_measures() -> None:
    assert set(MEASURES) == set(PAPERS)
    assert {measures.type_name for measures in MEASURES.values()} == set(PAPER_TYPES)


def test_the_way_the_paper_lies() -> None:
    assert PosterSetup("A3").size == (420, 297)
    assert PosterSetup("A3", portrait=True).size == (297, 420)
    assert (PosterSetup("A3").upright, PosterSetup("A3", portrait=True).upright) == (False, True)


@pytest.mark.parametrize(
    ("size", "like"),
    [((2000, 914), "A0"), ((610, 1500), "A1"), ((430, 430), "A2"), ((300, 1000), "A3")],
)
def test_own_papers_take_the_measures_of_a_like_one(size: tuple[float, float], like: str) -> None:
    setup = PosterSetup(custom=size)
    assert setup.size == size
    assert setup.measures is MEASURES[like]


def test_margins() -> None:
    assert PosterSetup("A0").edge == 15
    assert PosterSetup("A0", margin=0).edge == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"paper": "A9"},
        {"custom": (99.0, 500.0)},
        {"custom": (500.0, 5081.0)},
        {"custom": (float("nan"), 500.0)},
        {"margin": -1.0},
        {"paper": "A4", "margin": 60.0},
    ],
)
def test_what_cannot_be_printed_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"paper|margin"):
        PosterSetup(**wrong)  # type: ignore[arg-type]


def test_papers_in_words() -> None:
    words = poster_words(Language.EN)
    assert paper(words, PosterSetup("A1", portrait=True)) == "A1 portrait"
    assert paper(words, PosterSetup(custom=(914, 2000))) == "914 × 2000 mm"


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Drie maanden welkom", "drie-maanden-welkom_as-is_v0.1"),
        ("Café: één/twee?", "cafe-een-twee_as-is_v0.1"),
        ("../../etc", "etc_as-is_v0.1"),
        ("???", "map_as-is_v0.1"),
    ],
)
def test_file_names_are_safe(title: str, name: str) -> None:
    journey = (
        samples.project([Stage(id="s", name="Stage")]).maps[0].model_copy(update={"title": title})
    )
    assert file_name(journey) == name


@pytest.mark.parametrize(
    ("date", "nl", "en"),
    [
        ("2025-11-22", "22 november 2025", "22 November 2025"),
        ("2025-03-01", "1 maart 2025", "1 March 2025"),
        ("2025-13-01", "2025-13-01", "2025-13-01"),
        ("", "", ""),
    ],
)
def test_dates_in_words(date: str, nl: str, en: str) -> None:
    assert poster_words(Language.NL).long_date(date) == nl
    assert poster_words(Language.EN).long_date(date) == en
