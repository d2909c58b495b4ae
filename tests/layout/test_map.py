"""The whole map: numbers, lanes, zone lines, curve handles, links, hidden lanes."""

from __future__ import annotations

import itertools

import pytest

from journeyeditor.layout.drawing import Block, Circle, Drawing, Path, Role, Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.geometry import Rect
from journeyeditor.layout.hit import find_block
from journeyeditor.layout.map import lay_out
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS, Style
from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Actor, Content, Friction, Kano, MomentOfTruth, Unit, Zone
from journeyeditor.model.journey import Cell, Lane, Stage
from journeyeditor.model.project import Project
from tests import samples
from tests.dump import dump

STAGES = (Stage(id="s1", name="Begin", slots=3), Stage(id="s2", name="End", slots=2))


def draw(project: Project, fonts: Fonts, style: Style = CANVAS) -> Drawing:
    """The first map of a project, laid out from nothing."""
    return lay_out(project, project.maps[0], style, fonts, Memo())


def place(drawing: Drawing, block_id: str) -> Rect:
    """Where a block lies on the map."""
    found = find_block(drawing, block_id)
    assert found is not None, block_id
    return found[1]


def block(drawing: Drawing, block_id: str) -> Block:
    """A block by its id."""
    found = find_block(drawing, block_id)
    assert found is not None, block_id
    return found[0]


def corners_of(path: Path) -> list[tuple[float, float]]:
    """Every point of a path's outline, handles of curves included."""
    found: list[tuple[float, float]] = []
    for step in path.outline:
        numbers = [value for value in step if not isinstance(value, str)]
        found += zip(numbers[::2], numbers[1::2], strict=True)
    return found


def texts(piece: Block) -> list[str]:
    """Every line of text in a block, not in its children."""
    return [prim.text for prim in piece.prims if isinstance(prim, Text)]


@pytest.fixture
def journey() -> Project:
    """Four customer cards, three employee cards, a curve and links."""
    return samples.project(
        STAGES,
        customer=[
            samples.cell(
                "s1",
                samples.touchpoint("a", 0, kano=Kano.BASIC, avoidable=True),
                samples.touchpoint(
                    "b", 1, mot=(MomentOfTruth.SMOT,), friction=(Friction.TRANSFER,)
                ),
                samples.touchpoint("c1", 2),
            ),
            samples.cell("s2", samples.touchpoint("d", 0)),
        ],
        frontstage=[samples.cell("s1", samples.activity("x", 0), samples.activity("y", 2))],
        backstage=[samples.cell("s2", samples.activity("z", 0))],
        links=[samples.supports("x", "a"), samples.supports("z", "b")],
        curves=[samples.curve("k", "e", {"a": -1.5, "c1": 1.0, "d": 0.5})],
    )


def test_numbers_follow_the_reading_order(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    numbers = {card: texts(block(drawing, f"card:{card}"))[-2] for card in "abdxyz"}
    assert numbers == {"a": "1", "b": "2", "d": "4", "x": "M1", "y": "M2", "z": "M3"}


def test_a_card_says_its_kind_stage_title_and_feeling(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    assert block(drawing, "card:a").text == "contactmoment 1, fase 1, a, emotie −1,5"
    assert block(drawing, "card:b").text == "contactmoment 2, fase 1, b, emotie ongemeten"


def test_the_score_has_sign_and_comma_and_is_left_out_when_unmeasured(
    journey: Project, fonts: Fonts
) -> None:
    drawing = draw(journey, fonts)
    assert "−1,5" in texts(block(drawing, "card:a"))
    assert "+1,0" in texts(block(drawing, "card:c1"))
    assert not any("0" in text for text in texts(block(drawing, "card:b")))


def test_a_failing_basic_has_its_exclamation_mark(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    assert "!" in texts(block(drawing, "card:a"))
    assert "!" not in texts(block(drawing, "card:b"))


def test_frictions_are_counted_with_the_avoidable_contact(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    assert "1" in texts(block(drawing, "card:a"))[1:]
    assert "SMOT" in texts(block(drawing, "card:b"))


def test_lanes_do_not_overlap_and_fill_the_map(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    lanes = drawing.grid.lanes
    assert [lane.id for lane in lanes] == ["c", "e", "f", "b"]
    for above, below in itertools.pairwise(lanes):
        assert below.y >= above.bottom
    assert lanes[-1].bottom == drawing.h


def test_every_card_stands_inside_its_lane_and_stage(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    for piece, x, y in walk(drawing.body):
        if piece.role is Role.CARD:
            lane = drawing.grid.lane_at(y)
            stage = drawing.grid.stage_at(x)
            assert lane is not None
            assert stage is not None
            assert y + piece.h <= lane.bottom
            assert x + piece.w <= stage.right


def test_text_stays_inside_its_card(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    for piece, _, _ in walk(drawing.body):
        if piece.role is Role.CARD:
            for prim in piece.prims:
                if isinstance(prim, Text):
                    assert prim.x >= 0
                    assert prim.x + prim.width <= piece.w
                    assert 0 < prim.y < piece.h


def test_cards_of_one_moment_line_up_over_all_lanes(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    assert place(drawing, "card:a").centre.x == place(drawing, "card:x").centre.x
    assert place(drawing, "card:d").centre.x == place(drawing, "card:z").centre.x
    assert place(drawing, "point:k:a").centre.x == place(drawing, "card:a").centre.x


def test_zone_lines_lie_between_their_zones(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    line = place(drawing, "zone:interaction").centre.y
    assert drawing.grid.lane("e").bottom < line < drawing.grid.lane("f").y
    line = place(drawing, "zone:visibility").centre.y
    assert drawing.grid.lane("f").bottom < line < drawing.grid.lane("b").y
    assert texts(block(drawing, "zone-name:visibility")) == ["lijn van zichtbaarheid"]


def test_points_stand_at_their_feeling(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    scale = drawing.grid.lane("e").scale
    assert scale is not None
    assert place(drawing, "point:k:a").centre.y == pytest.approx(scale.y(-1.5))
    assert scale.v(scale.y(0.7)) == pytest.approx(0.7)


def test_unmeasured_is_a_question_mark_on_the_zero_line_and_no_point_of_the_line(
    journey: Project, fonts: Fonts
) -> None:
    drawing = draw(journey, fonts)
    scale = drawing.grid.lane("e").scale
    assert scale is not None
    assert texts(block(drawing, "point:k:b")) == ["?"]
    assert place(drawing, "point:k:b").centre.y == pytest.approx(scale.y(0.0))
    paths = [prim for prim in block(drawing, "curve:k").prims if isinstance(prim, Path)]
    dashed = [path for path in paths if path.pen and path.pen.dash]
    assert len(dashed) == 1
    assert len([step for step in dashed[0].outline if step[0] == "C"]) == 1


def test_unmeasured_handles_are_not_printed(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts, Style(printing=True))
    assert find_block(drawing, "point:k:b") is None
    assert find_block(drawing, "point:k:a") is not None


def test_peak_and_end_are_named(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    assert texts(block(drawing, "peak:k")) == ["Piek −1,5"]
    assert texts(block(drawing, "end:k")) == ["Einde +0,5"]


def test_peak_and_end_plates_keep_clear_of_all_faces(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    lane = drawing.grid.lane("e")
    for name in ("peak:k", "end:k"):
        area = place(drawing, name)
        assert lane.y <= area.y
        assert area.bottom <= lane.bottom


def test_a_link_runs_upright_and_level_from_card_to_card(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)
    link = block(drawing, "link:z-b")
    path = next(prim for prim in link.prims if isinstance(prim, Path))
    corners = corners_of(path)
    for (x1, y1), (x2, y2) in itertools.pairwise(corners):
        assert x1 == pytest.approx(x2) or y1 == pytest.approx(y2)
    area = place(drawing, "link:z-b")
    assert area.y == pytest.approx(place(drawing, "card:b").bottom)
    assert area.bottom == pytest.approx(place(drawing, "card:z").y)


def test_a_link_never_runs_over_a_card_without_part_in_it(fonts: Fonts) -> None:
    project = samples.project(
        STAGES,
        customer=[samples.cell("s1", samples.touchpoint("a", 1))],
        frontstage=[samples.cell("s1", samples.activity("x", 1))],
        backstage=[samples.cell("s1", samples.activity("z", 1))],
        links=[samples.supports("z", "a")],
    )
    drawing = draw(project, fonts)
    card, area = place(drawing, "card:x"), place(drawing, "link:z-a")
    path = next(p for p in block(drawing, "link:z-a").prims if isinstance(p, Path))
    corners = [(x + area.x, y + area.y) for x, y in corners_of(path)]
    for (x1, y1), (x2, y2) in itertools.pairwise(corners):
        piece = Rect(min(x1, x2), min(y1, y2), abs(x2 - x1) + 0.01, abs(y2 - y1) + 0.01)
        assert not piece.overlaps(card)


def test_ports_say_who_is_linked(journey: Project, fonts: Fonts) -> None:
    drawing = draw(journey, fonts)

    def ports(card: str) -> list[Circle]:
        return [p for p in block(drawing, f"card:{card}").prims if isinstance(p, Circle)]

    assert ports("a")[-1].pen is None
    (open_ring,) = ports("c1")
    assert open_ring.pen is not None
    assert open_ring.pen.dash


def test_hidden_lanes_are_slivers_on_the_screen_and_nothing_on_paper(
    journey: Project, fonts: Fonts
) -> None:
    lanes = journey.maps[0].lanes
    hidden = evolve(journey.maps[0], lanes=(*lanes[:2], evolve(lanes[2], hidden=True), lanes[3]))
    project = evolve(journey, maps=(hidden,))
    screen = draw(project, fonts)
    assert screen.grid.lane("f").h == 4.0
    assert find_block(screen, "card:x") is None
    assert find_block(screen, "link:x-a") is None
    paper = draw(project, fonts, Style(printing=True))
    assert [lane.id for lane in paper.grid.lanes] == ["c", "e", "b"]


def test_empty_lanes_say_what_to_do_on_the_screen_only(fonts: Fonts) -> None:
    project = samples.project(STAGES)
    assert find_block(draw(project, fonts), "hint:c") is not None
    assert find_block(draw(project, fonts, Style(printing=True)), "hint:c") is None


def test_stage_headers_tell_duration_and_place_in_time(fonts: Fonts) -> None:
    stages = (
        Stage(id="s1", name="One", slots=3, duration=Duration(value=1, unit=Unit.WEEKS)),
        Stage(id="s2", name="Two", slots=3, duration=Duration(value=3, unit=Unit.WEEKS)),
        Stage(id="s3", name="Three", slots=3, duration=Duration(value=2, unit=Unit.DAYS)),
    )
    drawing = draw(samples.project(stages), fonts)
    lines = [texts(block(drawing, f"stage:{stage.id}"))[-1] for stage in stages]
    assert lines == ["1 week · week 1", "3 weken · week 2–4", "2 dagen"]


def test_a_long_stage_name_takes_two_lines_before_it_is_cut(fonts: Fonts) -> None:
    week = Duration(value=1, unit=Unit.WEEKS)
    stage = Stage(id="s1", name="Sleutel en meterstanden ophalen", slots=2, duration=week)
    piece = block(draw(samples.project((stage,)), fonts), "stage:s1")
    assert texts(piece) == ["1", "Sleutel en meterstanden", "ophalen", "1 week · week 1"]
    for prim in piece.prims:
        if isinstance(prim, Text):
            assert prim.x + prim.width <= piece.w
            assert 0 < prim.y < piece.h


def test_a_loop_has_its_gutter_and_word(fonts: Fonts) -> None:
    stages = (STAGES[0], evolve(STAGES[1], loop_to="s1", loop_label="blijft"))
    drawing = draw(samples.project(stages), fonts)
    plain = draw(samples.project(STAGES), fonts)
    assert drawing.grid.lanes[0].y == plain.grid.lanes[0].y + 14.0
    assert texts(block(drawing, "loop:s2")) == ["blijft"]


def test_quotes_lie_in_quotation_marks(fonts: Fonts) -> None:
    project = samples.project(STAGES)
    quotes = Lane(
        id="q",
        name="Quotes",
        content=Content.QUOTES,
        cells=(
            Cell.model_validate(
                {
                    "stage_id": "s1",
                    "cards": ({"id": "q1", "kind": "quote", "title": "Ik wil kijken."},),
                }
            ),
        ),
    )
    journey = evolve(project.maps[0], lanes=(*project.maps[0].lanes, quotes))
    drawing = draw(evolve(project, maps=(journey,)), fonts)
    assert texts(block(drawing, "card:q1")) == ["“Ik wil kijken.”"]


def test_layout_with_a_used_memo_equals_layout_from_nothing(journey: Project, fonts: Fonts) -> None:
    memo = Memo()
    lay_out(journey, journey.maps[0], CANVAS, fonts, memo)
    lanes = journey.maps[0].lanes
    cells = (samples.cell("s1", samples.touchpoint("a", 0, "Een veel langere titel " * 4)),)
    changed = evolve(
        journey,
        maps=(
            evolve(
                journey.maps[0],
                lanes=(evolve(lanes[0], cells=(*cells, lanes[0].cells[1])), *lanes[1:]),
                links=(),
                curves=(samples.curve("k", "e", {"a": 1.0}),),
            ),
        ),
    )
    warm = lay_out(changed, changed.maps[0], CANVAS, fonts, memo)
    assert dump(warm) == dump(draw(changed, fonts))


def test_what_an_edit_does_not_touch_is_the_very_same_block(journey: Project, fonts: Fonts) -> None:
    memo = Memo()
    before = lay_out(journey, journey.maps[0], CANVAS, fonts, memo)
    lanes = journey.maps[0].lanes
    cards = lanes[3].cells[0].cards
    cell = evolve(lanes[3].cells[0], cards=(evolve(cards[0], title="Anders"),))
    lane = evolve(lanes[3], cells=(cell,))
    other = evolve(journey.maps[0], lanes=(*lanes[:3], lane))
    after = lay_out(evolve(journey, maps=(other,)), other, CANVAS, fonts, memo)
    assert block(before, "card:z") is not block(after, "card:z")
    for name in ("card:a", "card:x", "curve:k", "lane:f", "stage:s1", "link:x-a", "cell:c:s1"):
        assert block(before, name) is block(after, name), name


def test_employees_above_customers_still_get_their_links(fonts: Fonts) -> None:
    project = samples.project(
        STAGES,
        customer=[samples.cell("s1", samples.touchpoint("a", 0))],
        frontstage=[samples.cell("s1", samples.activity("x", 1))],
        links=[samples.supports("x", "a")],
    )
    lanes = project.maps[0].lanes
    turned = evolve(project.maps[0], lanes=(lanes[2], lanes[0], lanes[1], lanes[3]))
    drawing = draw(evolve(project, maps=(turned,)), fonts)
    assert place(drawing, "link:x-a").h > 0
    assert lanes[2].actor is Actor.EMPLOYEE
    assert lanes[2].zone is Zone.FRONTSTAGE


def test_signs_never_run_into_the_score(fonts: Fonts) -> None:
    """On narrow cards signs give way one by one; the score stays."""
    card = samples.touchpoint(
        "a",
        0,
        kano=Kano.BASIC,
        mot=(MomentOfTruth.SMOT, MomentOfTruth.SERVICE),
        avoidable=True,
    )
    project = samples.project(
        STAGES,
        customer=[samples.cell("s1", card)],
        curves=[samples.curve("k", "e", {"a": -1.5})],
    )
    signs = set()
    for pitch in (60.0, 40.0, 30.0, 24.0, 20.0, 16.0):
        piece = block(draw(project, fonts, Style(pitch=pitch)), "card:a")
        score = next(p for p in piece.prims if isinstance(p, Text) and p.text == "−1,5")
        row = [p for p in piece.prims if isinstance(p, (Path, Text)) and p is not score]
        row = [p for p in row if p.y < score.y + 1]
        ends = [_right(p) for p in row]
        assert max(ends, default=0.0) <= score.x
        signs.add(len(row))
    assert len(signs) > 3


def _right(prim: Path | Text) -> float:
    """The x of the right side of a path or a line of text."""
    if isinstance(prim, Text):
        return prim.x + prim.width
    return prim.x + max(x for x, _ in corners_of(prim)) * prim.scale
