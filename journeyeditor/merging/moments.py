"""The moments of one stage of which there are three versions, in one row.

Every moment of every version gets a token: moments that belong together have the same one. Places
of cards and points are compared as tokens, so that a moment which one side puts in moves nothing
of the other's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from journeyeditor.merging.columns import aligned, chain, empty
from journeyeditor.merging.conflicts import Side
from journeyeditor.merging.order import weave

Token = str

_BLANK = ""


class StageOf:
    """A stage in one version: how many moments, and which cards begin at which."""

    def __init__(self, slots: int) -> None:
        self.slots = slots
        self.cards: dict[str, int] = {}

    @cached_property
    def filled(self) -> dict[int, str]:
        """The moments at which a card begins, with the lowest id of those cards."""
        found: dict[int, str] = {}
        for key, slot in self.cards.items():
            found[slot] = min(key, found.get(slot, key))
        return found


class Moments:
    """The moments of a stage, woven of those of its versions, by side as tokens by slot."""

    def __init__(
        self,
        base: StageOf,
        ours: StageOf,
        theirs: StageOf,
        fuller: tuple[Side, ...] | None,
    ) -> None:
        """`fuller` are the sides whose empty moments stay whatever the base had, if there are."""
        sides = {Side.OURS: ours, Side.THEIRS: theirs}
        root = StageOf(0) if fuller else base
        self._fuller = fuller
        same = {side: _same_moments(base, stage) for side, stage in sides.items()}
        self.of: dict[Side, list[Token]] = {
            side: _tokens(same[side] if not fuller else {}, stage, side)
            for side, stage in sides.items()
        }
        known = {str(slot) for slot in range(root.slots)}
        both = set(self.of[Side.OURS]) & set(self.of[Side.THEIRS])
        _tie(self.of, ours, theirs, known, both)
        self.base: Mapping[Side, Sequence[Token]] = {
            side: _base_tokens(base, same[side], self.of[side]) for side in sides
        }
        self.filled = {
            side: {self.of[side][slot] for slot in stage.filled} for side, stage in sides.items()
        }
        self._known, self._sides = known, sides
        self.row = self._woven(sorted(both, key=int), sides)

    def _woven(self, spine: list[Token], sides: Mapping[Side, StageOf]) -> Sequence[Token]:
        ranks: dict[Token, str] = {}
        for side, stage in sides.items():
            names = stage.filled
            for slot, token in enumerate(self.of[side]):
                ranks.setdefault(token, names.get(slot, _BLANK))
        return weave(spine, self.of[Side.OURS], self.of[Side.THEIRS], ranks.__getitem__)

    def open_behind(self, token: Token) -> Token:
        """A new moment behind one of the row."""
        at = self.row.index(token) + 1
        new = f"{token}+"
        self.row = [*self.row[:at], new, *self.row[at:]]
        return new

    def company(self, side: Side, slot: int) -> tuple[str, ...]:
        """What begins at a moment of a side."""
        return tuple(sorted(key for key, at in self._sides[side].cards.items() if at == slot))

    def left(self, used: set[Token], present: Iterable[Side]) -> list[Token]:
        """The moments that stay, when `used` are those at which something is.

        An empty one stays where it was empty already, unless a side took it out; where one side
        took empty moments out and the other put some in, the side with more of them has it.
        `present` are the sides that have the stage.
        """
        sides = list(present)
        found: list[Token] = []
        gap: list[Token] = []
        for token in [*self.row, None]:
            if token is not None and token not in used:
                gap.append(token)
                continue
            put_in = [side for side in sides if self._puts_in(gap, side)]
            found += [each for each in gap if self._is_left(each, sides, put_in)]
            found += [token] if token is not None else []
            gap = []
        return found

    def _puts_in(self, gap: list[Token], side: Side) -> bool:
        return any(each in self.of[side] and each not in self._known for each in gap)

    def _is_left(self, token: Token, sides: list[Side], put_in: list[Side]) -> bool:
        has = [side for side in self._fuller or sides if token in self.of[side]]
        if token in self._known and len(has) < len(sides):
            return any(side in put_in and token not in self.filled[side] for side in has)
        return any(token not in self.filled[side] for side in has)


def _same_moments(base: StageOf, stage: StageOf) -> dict[int, int]:
    """The moments of the base that a version has still, and which they are there."""
    pairs = [(slot, stage.cards[key]) for key, slot in base.cards.items() if key in stage.cards]
    return aligned(pairs, base.slots, stage.slots, (base.filled, stage.filled))


def _base_tokens(base: StageOf, same: dict[int, int], tokens: Sequence[Token]) -> list[Token]:
    """What a side calls the moments of the base; those that it took out have names of their own."""
    return [tokens[same[slot]] if slot in same else f"gone{slot}" for slot in range(base.slots)]


def _tokens(same: dict[int, int], stage: StageOf, side: Side) -> list[Token]:
    back = {there: here for here, there in same.items()}
    return [
        str(back[slot]) if slot in back else f"{side.value}{slot}" for slot in range(stage.slots)
    ]


def _tie(
    tokens: dict[Side, list[Token]],
    ours: StageOf,
    theirs: StageOf,
    known: set[Token],
    both: set[Token],
) -> None:
    """Give new moments of both sides one token where they share cards, or are both empty.

    `known` are the moments of the base, `both` those that both sides have still.
    """
    gaps = [_new(tokens[side], known, both) for side in (Side.OURS, Side.THEIRS)]
    filled = (ours.filled, theirs.filled)
    for before, here in gaps[0].items():
        there = gaps[1].get(before, [])
        for mine, other in _same(here, there, ours, theirs, filled):
            tokens[Side.THEIRS][other] = tokens[Side.OURS][mine]


def _same(
    here: list[int],
    there: list[int],
    ours: StageOf,
    theirs: StageOf,
    filled: tuple[Container[int], Container[int]],
) -> Iterator[tuple[int, int]]:
    """The new moments of one gap that belong together."""
    at = [{slot: number for number, slot in enumerate(run)} for run in (here, there)]
    pairs = Counter(
        (at[0][slot], at[1][theirs.cards[key]])
        for key, slot in ours.cards.items()
        if slot in at[0] and theirs.cards.get(key) in at[1]
    )
    i = j = 0
    for a, b in [*chain(pairs), (len(here), len(there))]:
        yield from zip(empty(here[i:a], filled[0]), empty(there[j:b], filled[1]), strict=False)
        if a < len(here):
            yield here[a], there[b]
        i, j = a + 1, b + 1


def _new(tokens: list[Token], known: set[Token], both: set[Token]) -> dict[Token, list[int]]:
    """The new moments of a side, by the moment of both sides that stands before them."""
    found: dict[Token, list[int]] = defaultdict(list)
    before = _BLANK
    for slot, token in enumerate(tokens):
        if token in both:
            before = token
        elif token not in known:
            found[before].append(slot)
    return found
