"""Papers, margins and measures that a person may choose."""

from __future__ import annotations

from itertools import pairwise

import pytest

from journeyeditor.layout.style import PAPER_TYPES
from journeyeditor.model.enums import Language
from journeyeditor.model.journey import Stage
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.footer import paper_words
from journeyeditor.poster.papers import ANSI, ARCH, ISO_A, ISO_B, MEASURES, paper_named
from journeyeditor.poster.setup import PosterSetup, Sticky, Tiles, Way
from journeyeditor.poster.words import poster_words
from journeyeditor.storage.names import map_name
from tests import samples


def test_papers_halve() -> None:
    for series in (ISO_A, ISO_B):
        for (short, long), (next_short, next_long) in pairwise(series.values()):
            assert next_short == long
            assert next_long == pytest.approx(2 * short, abs=2.1)


def test_american_papers_double() -> None:
    for series in (ANSI, ARCH):
        for (short, long), (next_short, next_long) in pairwise(series.values()):
            assert next_short == pytest.approx(long)
            assert next_long == pytest.approx(2 * short)


def test_every_paper_has_measures() -> None:
    assert set(MEASURES) == set(ISO_A)
    assert {measures.type_name for measures in MEASURES.values()} == set(PAPER_TYPES)
    assert all(PosterSetup(name).measures is MEASURES[name] for name in ISO_A)


@pytest.mark.parametrize(
    ("text", "name"), [("a0", "A0"), ("arch-d", "ARCH D"), ("Ansi_c", "ANSI C"), ("B1", "B1")]
)
def test_papers_are_called_by_many_names(text: str, name: str) -> None:
    assert paper_named(text) == name


def test_unknown_papers_are_refused() -> None:
    with pytest.raises(KeyError):
        paper_named("A9")


def test_the_way_the_paper_lies() -> None:
    lying, upright = (PosterSetup("A3").lying(portrait) for portrait in (False, True))
    assert (lying.w, lying.h, lying.upright) == (420, 297, False)
    assert (upright.w, upright.h, upright.upright) == (297, 420, True)


@pytest.mark.parametrize(
    ("size", "like"),
    [
        ((2000, 914), "A0"),
        ((610, 1500), "A1"),
        ((430, 430), "A2"),
        ((300, 1000), "A3"),
        ((150, 150), "A4"),
    ],
)
def test_own_papers_take_the_measures_of_a_like_one(size: tuple[float, float], like: str) -> None:
    setup = PosterSetup(custom=size)
    paper = setup.lying(portrait=False)
    assert (paper.w, paper.h) == size
    assert setup.measures is paper.measures is MEASURES[like]


def test_a_roll_is_as_high_or_as_wide_as_the_poster() -> None:
    lying = PosterSetup(roll=914).rolled(2400)
    hanging = PosterSetup(roll=914, way=Way.PORTRAIT).rolled(2400)
    assert (lying.w, lying.h) == (2400, 914)
    assert (hanging.w, hanging.h) == (914, 2400)
    assert lying.measures is MEASURES["A0"]


def test_a_roll_ends_where_a_pdf_ends() -> None:
    assert PosterSetup(roll=914).rolled(5080).w == 5080
    with pytest.raises(PosterError, match=r"needs 5081 mm .* ends at 5080 mm"):
        PosterSetup(roll=914).rolled(5081)
    with pytest.raises(PosterError, match=r"ends at 5054 mm"):
        PosterSetup(roll=914, bleed=3, crop_marks=True).rolled(5060)


def test_margins() -> None:
    assert PosterSetup("A0").edge == 15
    assert PosterSetup("A0", margin=0).edge == 0


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"paper": "A9"}, "Paper called A9 is unknown."),
        ({"custom": (99.0, 500.0)}, "Sides of paper go from 100 to 5080 mm."),
        ({"custom": (500.0, 5081.0)}, "Sides of paper"),
        ({"custom": (float("nan"), 500.0)}, "Sides of paper"),
        ({"custom": (500.0, 5080.0), "bleed": 3.0}, "Sides of paper go from 100 to 5074 mm."),
        ({"roll": 50.0}, "Sides of paper"),
        ({"roll": 914.0, "length": 6000.0}, "Sides of paper"),
        ({"roll": 914.0, "custom": (500.0, 500.0)}, "not both"),
        ({"length": 900.0}, "from a roll"),
        ({"margin": -1.0}, "margin"),
        ({"paper": "A4", "margin": 60.0}, "0 to 52.5 mm"),
        ({"bands": 0}, "1 to 3 bands"),
        ({"bands": 4}, "1 to 3 bands"),
        ({"bleed": -1.0}, "Bleed"),
        ({"bleed": 21.0}, "Bleed"),
        ({"distance": 0.0}, "from 0.2 to 10 m"),
    ],
)
def test_what_cannot_be_printed_is_refused(wrong: dict[str, object], sentence: str) -> None:
    with pytest.raises(PosterError, match=sentence):
        PosterSetup(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [({"sheet": "A9"}, "A4, A3, Letter, Tabloid"), ({"overlap": -1.0}, "10 to 40 mm, not -1 mm")],
)
def test_tiles_that_cannot_be_printed_are_refused(wrong: dict[str, object], sentence: str) -> None:
    with pytest.raises(PosterError, match=sentence):
        Tiles(**wrong)  # type: ignore[arg-type]


def test_setups_are_values() -> None:
    """Equal when equal, and usable as a key: what a preview was made for is told by it."""
    assert PosterSetup("A1", tiles=Tiles("A4")) == PosterSetup("A1", tiles=Tiles("A4"))
    assert len({PosterSetup(), PosterSetup(), PosterSetup(bleed=3.0)}) == 2


def test_sizes_of_sticky_notes() -> None:
    assert [sticky.size for sticky in Sticky] == [(76, 76), (51, 38)]


def test_papers_in_words() -> None:
    words = poster_words(Language.EN)
    assert paper_words(words, PosterSetup("A1").lying(portrait=True)) == "A1 portrait"
    assert paper_words(words, PosterSetup(roll=914).rolled(2000)) == "2000 × 914 mm"


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
    assert map_name(journey) == name


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
