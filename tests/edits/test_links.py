"""Links between cards and stages."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.links import (
    add_link,
    delete_link,
    link_between,
    reconnect,
    reverse,
    revise_link,
    support,
)
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.check import check
from journeyeditor.model.enums import LinkKind, MomentOfTruth
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


class TestRevise:
    """Label, owner, kind."""

    def test_label_and_owner(self) -> None:
        before = add_link(plain(), "m", link(LinkKind.HAND_OVER, "x", "y"))
        after = revise_link(before, "m", "l", label="calls back", owner="Web")
        assert (after.maps[0].links[0].label, after.maps[0].links[0].owner) == ("calls back", "Web")
        assert after.maps[0].lanes is before.maps[0].lanes
        assert revise_link(after, "m", "l", label="calls back") is after

    def test_a_kind_that_does_not_fit_is_refused(self) -> None:
        before = add_link(plain(), "m", link(LinkKind.HAND_OVER, "x", "y"))
        with pytest.raises(EditRefused) as refused:
            revise_link(before, "m", "l", kind=LinkKind.SUPPORTS)
        assert refused.value.refusal is Refusal.SUPPORT_DIRECTION
        feedback = revise_link(before, "m", "l", kind=LinkKind.FEEDBACK)
        assert check(feedback) == []

    def test_errors(self) -> None:
        before = add_link(plain(), "m", link(LinkKind.HAND_OVER, "x", "y"))
        with pytest.raises(ValueError, match="source"):
            revise_link(before, "m", "l", source="y")
        with pytest.raises(ValidationError):
            revise_link(before, "m", "l", label="x" * 501)
        with pytest.raises(KeyError):
            revise_link(before, "m", "l9", label="x")


class TestReconnect:
    """Other ends."""

    def test_keeps_the_rest(self) -> None:
        before = add_link(plain(), "m", link(LinkKind.SUPPORTS, "x", "a"))
        before = revise_link(before, "m", "l", label="now")
        after = reconnect(before, "m", "l", target="d")
        assert [(i.source, i.target, i.label) for i in after.maps[0].links] == [("x", "d", "now")]
        assert reconnect(after, "m", "l", source="x", target="d") is after
        assert check(after) == []

    @pytest.mark.parametrize(
        ("ends", "refusal"),
        [
            ({"source": "b"}, Refusal.SUPPORT_DIRECTION),
            ({"target": "y"}, Refusal.SUPPORT_DIRECTION),
            ({"target": "x"}, Refusal.SELF_LINK),
            ({"target": "s2"}, Refusal.LINK_ENDS),
            ({"target": "b"}, Refusal.DOUBLE_LINK),
        ],
    )
    def test_refused(self, ends: dict[str, str], refusal: Refusal) -> None:
        before = add_link(plain(), "m", link(LinkKind.SUPPORTS, "x", "a"))
        other = Link(id="l2", kind=LinkKind.SUPPORTS, source="x", target="b")
        before = add_link(before, "m", other)
        with pytest.raises(EditRefused) as refused:
            reconnect(before, "m", "l", **ends)
        assert refused.value.refusal is refusal


class TestReverse:
    """The other way round."""

    def test_a_sequence_turns(self) -> None:
        before = add_link(plain(), "m", link(LinkKind.SEQUENCE, "a", "b"))
        before = revise_link(before, "m", "l", label="later", owner="Web")
        after = reverse(before, "m", "l").maps[0].links[0]
        assert (after.source, after.target, after.label, after.owner) == ("b", "a", "later", "Web")
        assert reverse(reverse(before, "m", "l"), "m", "l") == before

    def test_support_does_not(self) -> None:
        before = add_link(plain(), "m", link(LinkKind.SUPPORTS, "x", "a"))
        with pytest.raises(EditRefused) as refused:
            reverse(before, "m", "l")
        assert refused.value.refusal is Refusal.SUPPORT_DIRECTION
        with pytest.raises(KeyError):
            reverse(before, "m", "nobody")


class TestBetween:
    """The link that two cards suggest."""

    @pytest.mark.parametrize(
        ("start", "end", "kind", "source", "target"),
        [
            ("x", "a", LinkKind.SUPPORTS, "x", "a"),
            ("a", "x", LinkKind.SUPPORTS, "x", "a"),
            ("x", "y", LinkKind.HAND_OVER, "x", "y"),
            ("a", "d", LinkKind.SEQUENCE, "a", "d"),
            ("d", "a", LinkKind.SEQUENCE, "d", "a"),
        ],
    )
    def test_kind(self, start: str, end: str, kind: LinkKind, source: str, target: str) -> None:
        found = link_between(plain().maps[0], "l", start, end)
        assert (found.kind, found.source, found.target) == (kind, source, target)

    def test_ultimate_to_zero_moment(self) -> None:
        before = revise_card(plain(), "m", "d", mot=(MomentOfTruth.UMOT,))
        before = revise_card(before, "m", "a", mot=(MomentOfTruth.ZMOT, MomentOfTruth.TRIGGER))
        journey = before.maps[0]
        assert link_between(journey, "l", "d", "a").kind is LinkKind.UMOT_ZMOT
        assert link_between(journey, "l", "a", "d").kind is LinkKind.SEQUENCE

    def test_refused(self) -> None:
        notes = drawn(C="a", F="x", N="n").maps[0]
        for start, end, refusal in (
            ("a", "a", Refusal.SELF_LINK),
            ("a", "n", Refusal.STEPS_ONLY),
            ("n", "a", Refusal.STEPS_ONLY),
        ):
            with pytest.raises(EditRefused) as refused:
                link_between(notes, "l", start, end)
            assert refused.value.refusal is refusal
        with pytest.raises(KeyError):
            link_between(notes, "l", "a", "nobody")
