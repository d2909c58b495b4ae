"""Finding blocks by place and by name."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.canvas.index import Index
from journeyeditor.layout.drawing import Block, walk
from journeyeditor.layout.geometry import Rect
from tests.canvas.drawings import block, bodies, drawing, layer


def _own(piece: Block, x: float, y: float) -> Rect:
    return Rect(x, y, piece.w, piece.h).grown(piece.overhang)


@given(bodies(), st.integers(-10, 110), st.integers(-10, 110))
def test_touching_finds_all_that_looking_at_each_finds(body: Block, x: int, y: int) -> None:
    area = Rect(x, y, 25, 25)
    wanted = [b.id for b, bx, by in walk(body) if _own(b, bx, by).overlaps(area)]
    index = Index()
    for _ in range(5):  # crowded blocks change their way of looking after some questions
        found = [piece.block.id for piece in index.touching(body, area)]
        assert [name for name in found if name in wanted] == wanted


def test_a_crowded_block_is_looked_through_in_painting_order() -> None:
    cards = [block(f"c{i}", (i * 37) % 500, (i * 53) % 500, 30, 30) for i in range(200)]
    body = layer("body", *cards)
    area = Rect(100, 100, 120, 60)
    index = Index()
    wanted = [c.id for c in cards if c.rect.overlaps(area)]
    for _ in range(6):
        found = [piece.block.id for piece in index.touching(body, area) if piece.block is not body]
        assert found == wanted


def test_overhang_counts_as_painted() -> None:
    far = Block("far", block("x", 0, 0, 1, 1).role, 50, 50, 10, 10, overhang=8)
    found = [p.block.id for p in Index().touching(layer("body", far), Rect(40, 50, 3, 3))]
    assert found == ["body", "far"]


def test_find_gives_the_absolute_place() -> None:
    card = block("card:P1", 5, 6, 20, 10)
    body = layer("body", block("lane", 10, 30, 100, 40, block("cell", 20, 0, 50, 40, card)))
    found = Index().find(drawing(body), "card:P1")
    assert found is not None
    assert (found.layer, found.block, found.rect) == ("body", card, Rect(35, 36, 20, 10))


def test_find_knows_what_is_not_there() -> None:
    assert Index().find(drawing(layer("body")), "card:P1") is None


def test_a_shared_card_is_found_at_its_new_place() -> None:
    card = block("card:P1", 5, 6, 20, 10)
    index = Index()
    index.find(drawing(layer("body", block("lane", 0, 0, 90, 40, card))), "card:P1")
    found = index.find(drawing(layer("body", block("lane", 0, 50, 90, 40, card))), "card:P1")
    assert found is not None
    assert found.rect == Rect(5, 56, 20, 10)


@given(st.lists(bodies(), min_size=2, max_size=4))
def test_one_index_finds_everything_in_one_drawing_after_another(drawn: list[Block]) -> None:
    """As a view asks: now in the committed drawing, now in the one that is shown."""
    index = Index()
    for body in drawn + drawn[::-1]:
        places = {b.id: (b, Rect(x, y, b.w, b.h)) for b, x, y in walk(body) if b is not body}
        whole = drawing(body)
        for name, (wanted, rect) in places.items():
            found = index.find(whole, name)
            assert found is not None
            assert found.block is wanted
            assert found.rect == rect
        others = {b.id for other in drawn for b, _, _ in walk(other)} - places.keys()
        assert not list(index.find_all(whole, others - {body.id}))
