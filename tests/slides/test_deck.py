"""A map as slides: native shapes with all that stands on the map, text that fits, no names."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, NamedTuple

import pptx
import pytest

from journeyeditor.layout.drawing import Face
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import MM_PER_PT
from journeyeditor.layout.paragraph import break_lines
from journeyeditor.model.base import evolve
from journeyeditor.model.find import places
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Participant, Project
from journeyeditor.resources import resource
from journeyeditor.slides.deck import deck_bytes
from journeyeditor.slides.plan import MOST_COLUMNS, pages
from journeyeditor.storage.reader import read_project
from tests import samples
from tests.torture import torture


class Deck(NamedTuple):
    """A project and the slides of its first map, as PowerPoint reads them."""

    project: Project
    slides: list[Any]
    file: Any


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """Our own."""
    return Fonts.bundled()


@pytest.fixture(scope="module", params=["paytv", "torture"])
def deck(request: pytest.FixtureRequest, fonts: Fonts) -> Deck:
    """An example as it is, and a map of all that is hard to write."""
    project = torture() if request.param == "torture" else paytv()
    file = pptx.Presentation(io.BytesIO(deck_bytes(project, project.maps[0], fonts)))
    return Deck(project, list(file.slides), file)


def paytv() -> Project:
    """The example, with somebody who must not be named."""
    data = resource("examples", "paytv.nl.journey.json").read_bytes()
    project = read_project(data)
    journey = evolve(project.maps[0], facilitators=("Geheim",))
    somebody = (Participant(name="Geheim"),)
    return evolve(project, maps=(journey,), participants=somebody, saved_by="Geheim")


def texts(slide: Any) -> str:
    """All text on a slide, a space for what parts lines."""
    return " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def test_it_is_a_wide_deck_that_says_what_it_is_and_names_nobody(deck: Deck) -> None:
    assert deck.file.slide_width / deck.file.slide_height == pytest.approx(16 / 9, abs=1e-3)
    about = deck.file.core_properties
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert deck.project.maps[0].title[:11] == about.title[:11]
    everything = " ".join(texts(slide) + slide.notes_slide.notes_text_frame.text
                          for slide in deck.slides[1:])  # fmt: skip
    assert "Geheim" not in everything
    kinds = {part.content_type for part in deck.file.part.package.iter_parts()}
    assert not [
        kind for kind in kinds if "image/" in kind or "extended" in kind or "printer" in kind
    ]


def test_every_stage_has_its_slide_with_its_cards_and_its_outline(deck: Deck) -> None:
    journey = deck.project.maps[0]
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    for at, stage in enumerate(journey.stages, 1):
        mine = [s for s, t in zip(deck.slides, titles, strict=True) if t.startswith(f"{at} ")]
        notes = mine[0].notes_slide.notes_text_frame.text
        cards = [place.card for place in places(journey) if place.stage_id == stage.id]
        names = [shape.name for slide in mine for shape in slide.shapes]
        for card in cards:
            words = card.title.split()[0][:12]
            assert any(words in name for name in names), card.title
            assert words in notes
        assert texts(mine[0])


def rows_of(shape: Any) -> Iterator[tuple[str, float]]:
    """The lines of a shape before they are broken, and their sizes."""
    for paragraph in shape.text_frame.paragraphs:
        if paragraph.runs:
            yield paragraph.text.replace("\t", "  "), paragraph.runs[0].font.size.pt


def test_no_text_runs_out_of_its_shape(deck: Deck, fonts: Fonts) -> None:
    """Measured with our fonts, as a reader breaks lines that has them."""
    for slide in deck.slides:
        for shape in slide.shapes:
            if not shape.has_text_frame or not shape.text_frame.text:
                continue
            frame = shape.text_frame
            w = (shape.width - frame.margin_left - frame.margin_right) / 36000
            h = shape.height / 36000
            taken = sum(
                len(break_lines(fonts, text, Face.REGULAR, size, w)) * size * MM_PER_PT * 1.17
                for text, size in rows_of(shape)
            )
            assert taken <= h, (shape.name, taken, h)


def test_shapes_have_ids_of_their_own_and_text_its_language(deck: Deck) -> None:
    for slide in deck.slides:
        ids = [shape.shape_id for shape in slide.shapes]
        assert len(ids) == len(set(ids))
        runs = slide.shapes.element.xpath(".//a:rPr")
        assert {run.get("lang") for run in runs} == {"nl-NL"}


def test_a_map_too_crowded_for_one_slide_has_none_of_the_whole(fonts: Fonts) -> None:
    """With thirty cards at one moment, and with all lanes hidden, the file is still a file."""
    stages = tuple(Stage(id=f"s{at}", name=f"Stage {at}") for at in range(3))
    crowd = [samples.touchpoint(f"p{at}", 0, stack=at) for at in range(30)]
    made = samples.project(stages, [samples.cell("s0", *crowd)])
    hidden = tuple(evolve(lane, hidden=True) for lane in made.maps[0].lanes)
    for journey in (made.maps[0], evolve(made.maps[0], lanes=hidden)):
        file = pptx.Presentation(io.BytesIO(deck_bytes(made, journey, fonts)))
        titles = [slide.shapes.title.text_frame.text for slide in file.slides]
        assert ("De hele reis" in titles[1]) is (journey.lanes is hidden)
        sides = [shape.height for slide in file.slides for shape in slide.shapes]
        assert min(sides) >= 0


def test_a_long_stage_takes_several_slides_and_loses_no_card() -> None:
    cards = [samples.touchpoint(f"p{at}", at // 2, stack=at % 2) for at in range(60)]
    crowd = [samples.touchpoint(f"q{at}", 29, stack=at + 2) for at in range(20)]
    stage = Stage(id="s", name="Stage", slots=30)
    made = samples.project((stage,), [samples.cell(stage.id, *cards, *crowd)])
    found = pages(made.maps[0], stage)
    shown = [item.card.id for page in found for strip in page.strips for item in strip.items]
    assert sorted(shown) == sorted(card.id for card in (*cards, *crowd))
    assert max(len(page.columns) for page in found) <= MOST_COLUMNS
    assert [page.part for page in found] == list(range(1, len(found) + 1))
