"""Links between cards and stages."""

from __future__ import annotations

import pytest

from journeyeditor.edits.links import add_link, delete_link, support
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.check import check
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.journey import Link
from journeyeditor.model.project import Project
from tests.edits.rows import drawn


def plain() -> Project:
    return drawn(C="a b | d", F="x y | _")


def link(kind: LinkKind, source: str, target: str) -> Link:
    return Link(id="l", kind=kind, source=source, target=target)


@pytest.mark.parametrize(
    ("kind", "source", "target"),
    [
        (LinkKind.SUPPORTS, "x", "a"),
        (LinkKind.HAND_OVER, "x", "y"),
        (LinkKind.SEQUENCE, "d", "a"),
        (LinkKind.LOOP, "s2", "s1"),
        (LinkKind.FEEDBACK, "d", "s1"),
    ],
)
def test_add_and_delete(kind: LinkKind, source: str, target: str) -> None:
    before = plain()
    after = add_link(before, "m", link(kind, source, target))
    assert check(after) == []
    assert after.maps[0].lanes is before.maps[0].lanes
    assert delete_link(after, "m", "l") == before


@pytest.mark.parametrize(
    ("kind", "source", "target", "refusal"),
    [
        (LinkKind.SUPPORTS, "a", "x", Refusal.SUPPORT_DIRECTION),
        (LinkKind.SUPPORTS, "a", "b", Refusal.SUPPORT_DIRECTION),
        (LinkKind.SUPPORTS, "x", "y", Refusal.SUPPORT_DIRECTION),
        (LinkKind.SEQUENCE, "a", "a", Refusal.SELF_LINK),
        (LinkKind.SEQUENCE, "a", "s2", Refusal.LINK_ENDS),
    ],
)
def test_refused(kind: LinkKind, source: str, target: str, refusal: Refusal) -> None:
    with pytest.raises(EditRefused) as refused:
        add_link(plain(), "m", link(kind, source, target))
    assert refused.value.refusal is refusal


def test_once_is_enough() -> None:
    once = add_link(plain(), "m", link(LinkKind.SEQUENCE, "a", "b"))
    with pytest.raises(EditRefused) as refused:
        add_link(once, "m", Link(id="l2", kind=LinkKind.SEQUENCE, source="a", target="b"))
    assert refused.value.refusal is Refusal.DOUBLE_LINK


def test_unknown_ends_and_links_are_errors() -> None:
    with pytest.raises(KeyError):
        add_link(plain(), "m", link(LinkKind.SEQUENCE, "a", "nobody"))
    with pytest.raises(KeyError):
        delete_link(plain(), "m", "l")


def test_support_goes_on_and_off() -> None:
    before = plain()
    on = support(before, "m", "y", "b", "l")
    assert [(i.kind, i.source, i.target) for i in on.maps[0].links] == [
        (LinkKind.SUPPORTS, "y", "b")
    ]
    assert support(on, "m", "y", "b", "l2") == before
    with pytest.raises(EditRefused):
        support(before, "m", "b", "y", "l")
