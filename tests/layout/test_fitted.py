"""A map laid out for a room on paper: it fills it, can be read, and says what was left out."""

from __future__ import annotations

import pytest

from journeyeditor.layout.drawing import Block, Path, Text, walk
from journeyeditor.layout.fitted import Fitted, Recipe, Room, fit
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.wrapped import wrapped
from journeyeditor.model.find import places
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.poster.printed import example

PAYTV = example("paytv.nl")
A0 = Room(1159, 520, "A0")


def fitted(room: Room, bands: int = 1, project: Project = PAYTV, gap: float = 4.0) -> Fitted:
    """The first map of a project in a room."""
    journey = project.maps[0]
    recipe = Recipe(wrapped(journey.stages, bands), gap)
    found = fit(project, journey, room, recipe, Fonts.bundled())
    assert found is not None
    return found


def stages(*slots: int) -> list[Stage]:
    """Stages with so many moments."""
    return [Stage(id=f"s{at}", name=f"Stage {at}", slots=n) for at, n in enumerate(slots)]


def blocks(found: Fitted) -> dict[str, Block]:
    """The blocks of all bands by id."""
    return {
        block.id: block
        for band in found.bands
        for layer in band.drawing.layers
        for block, _, _ in walk(layer)
    }


def texts(block: Block) -> list[str]:
    """The texts in a block."""
    return [prim.text for prim in block.prims if isinstance(prim, Text)]


@pytest.mark.parametrize("bands", [1, 2, 3])
@pytest.mark.parametrize(
    "room",
    [A0, Room(814, 340, "A1"), Room(570, 570, "A1"), Room(404, 190, "A3"), Room(281, 360, "A3")],
    ids=repr,
)
def test_a_map_fills_its_room_and_no_text_is_below_the_floor(room: Room, bands: int) -> None:
    found = fitted(room, bands)
    floor = {"A0": 16, "A1": 12, "A3": 8}[room.paper]
    sizes = [p.size for b in blocks(found).values() for p in b.prims if isinstance(p, Text)]
    assert found.h <= room.h + 0.05
    assert max(band.drawing.w for band in found.bands) * found.scale == pytest.approx(room.w)
    if found.scale == 1.0:
        assert min(sizes) >= floor


def test_type_grows_with_the_columns() -> None:
    """Few cards on large paper are larger than usual, many are not."""
    few = samples.project(stages(2, 2), customer=[samples.cell("s0", samples.touchpoint("t", 0))])
    assert fitted(A0, project=few).title_pt > 30
    assert 22 < fitted(A0).title_pt <= 24


def test_titles_are_cut_before_text_becomes_unreadable() -> None:
    """What does not fit at the floor ends in an ellipsis, and is told."""
    found = fitted(Room(404, 100, "A3"))
    assert found.scale == 1.0
    assert set(found.cut) == {place.card.id for place in places(PAYTV.maps[0])}


def test_a_map_far_too_wide_is_made_smaller_until_numbers_have_room() -> None:
    many = stages(*[40] * 12)
    cells = [samples.cell(s.id, samples.touchpoint(f"{s.id}-c", 3, "Ring")) for s in many]
    found = fitted(Room(281, 180, "A3"), project=samples.project(many, cells))
    assert found.scale < 1.0
    assert all("…" not in "".join(texts(block)) for block in blocks(found).values())


def test_emotion_lanes_take_what_is_left() -> None:
    low, high = fitted(A0._replace(h=570)), fitted(A0._replace(h=580))
    assert high.h - low.h == pytest.approx(10, abs=0.1)
    assert high.bands[0].style.emotion_h - low.bands[0].style.emotion_h == pytest.approx(10, abs=1)


def test_a_size_that_cannot_be_better_is_not_looked_for() -> None:
    journey = PAYTV.maps[0]
    recipe = Recipe(wrapped(journey.stages, 1))
    assert fit(PAYTV, journey, A0, recipe, Fonts.bundled(), better_than=24.0) is None
    assert fit(PAYTV, journey, A0, recipe, Fonts.bundled(), better_than=20.0) is not None


@pytest.mark.parametrize(
    ("slots", "count", "bands"),
    [
        ((3, 3, 3), 1, [[0, 1, 2]]),
        ((3, 3, 3), 3, [[0], [1], [2]]),
        ((1, 1, 1, 9), 2, [[0, 1, 2], [3]]),
        ((5, 4, 2, 4, 3, 4), 2, [[0, 1, 2], [3, 4, 5]]),
        ((9,), 3, [[0]]),
    ],
)
def test_stages_are_wrapped_evenly(
    slots: tuple[int, ...], count: int, bands: list[list[int]]
) -> None:
    found = wrapped(stages(*slots), count)
    assert [sorted(band) for band in found] == [[f"s{at}" for at in band] for band in bands]


def test_every_card_stands_in_one_band_with_its_number() -> None:
    """Numbers go on from band to band; names of lanes are repeated."""
    one, two = fitted(A0._replace(h=2000)), fitted(A0._replace(h=2000), bands=2)
    for card in (place.card.id for place in places(PAYTV.maps[0])):
        numbers = [texts(blocks(found)[f"card:{card}"])[-2:] for found in (one, two)]
        assert numbers[0][0] == numbers[1][0]
    names = [
        block.id for band in two.bands for block, _, _ in walk(band.drawing.names) if block.ref
    ]
    assert len(names) == 2 * len(set(names))


def test_periods_and_numbers_of_stages_go_on() -> None:
    found = blocks(fitted(A0, bands=2))
    last = PAYTV.maps[0].stages[-1]
    assert texts(found[f"stage:{last.id}"])[0] == "6"
    assert "week 11–13" in texts(found[f"stage:{last.id}"])[-1]


def test_peak_and_end_are_those_of_the_whole_journey() -> None:
    """The worst of a band is no peak, and its last point is no end."""
    found = fitted(A0._replace(h=2000), bands=2)
    marks = [
        [b.text for b, _, _ in walk(band.drawing.body) if b.id.startswith(("peak", "end"))]
        for band in found.bands
    ]
    assert marks == [[], ["Piek −1,6", "Einde −1,0"]]


def _ends(found: Fitted, band: int) -> tuple[float, float]:
    """The y at which the line of the curve enters and leaves a band, from the top of its lane."""
    part = found.bands[band]
    (curve,) = (b for b, _, _ in walk(part.drawing.body) if b.id.startswith("curve:"))
    line = max((p for p in curve.prims if isinstance(p, Path)), key=lambda p: len(p.outline))
    steps = [[value for value in step if not isinstance(value, str)] for step in line.outline]
    return steps[0][1], steps[-1][-1]


def test_a_curve_goes_on_in_the_next_band_where_it_left_the_last() -> None:
    found = fitted(A0._replace(h=2000), bands=2)
    assert _ends(found, 0)[1] == pytest.approx(_ends(found, 1)[0], abs=0.01)


def test_a_link_that_leaves_its_band_says_where_it_goes() -> None:
    """M7 in the first band supports card 12 in the second."""
    found = blocks(fitted(A0._replace(h=2000), bands=2))
    carried = {name: texts(block) for name, block in found.items() if name.startswith("carried:")}
    assert ["→ M7"] in carried.values() or ["→ 12"] in carried.values()
    both = fitted(A0._replace(h=2000), bands=2)
    plates = sorted(
        "".join(texts(block))
        for band in both.bands
        for block, _, _ in walk(band.drawing.body)
        if block.id.startswith("carried:")
    )
    assert plates == ["22 →", "→ 1", "→ 12", "→ M7"]
