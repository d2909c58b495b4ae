"""Brackets, spaces and punctuation go with what they stand between: rules N0 to N2 of UAX #9."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.layout.bidi.classes import closer, closing
from journeyeditor.layout.bidi.explicit import ISOLATES
from journeyeditor.layout.bidi.sequences import IsolatingRun

DEEPEST_PAIR = 63
"""Brackets open at once beyond which no pairs are looked for (BD16)."""

NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI", *ISOLATES})


def resolve_neutral(run: IsolatingRun, text: str, given: Sequence[str]) -> None:
    """Apply the rules to the classes of a run; `given` are the classes before any rule."""
    if NEUTRAL.isdisjoint(run.classes):
        return
    for opened, closed in _pairs(run, text):
        _resolve_pair(run, opened, closed, given)
    _resolve_rest(run)


def _pairs(run: IsolatingRun, text: str) -> list[tuple[int, int]]:
    """Places in the run of brackets that belong together, in the order of the opening ones."""
    open_ones: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, index in enumerate(run.places):
        if run.classes[at] != "ON":
            continue
        if (wanted := closing(text[index])) is not None:
            if len(open_ones) == DEEPEST_PAIR:
                return []
            open_ones.append((wanted, at))
        elif (closed := closer(text[index])) is not None:
            matching = [n for n, (wanted, _) in enumerate(open_ones) if wanted == closed]
            if matching:
                found.append((open_ones[matching[-1]][1], at))
                del open_ones[matching[-1] :]
    return sorted(found)


def _resolve_pair(run: IsolatingRun, opened: int, closed: int, given: Sequence[str]) -> None:
    """N0: a pair takes the direction of what is in it, or of what stands before it."""
    inside = {_strong(kind) for kind in run.classes[opened + 1 : closed]} - {""}
    if not inside:
        return
    way = run.embedding
    if way not in inside and _before(run, opened) != way:
        way = "L" if way == "R" else "R"
    for at in (opened, closed):
        run.classes[at] = way
        _resolve_marks(run, at, way, given)


def _resolve_marks(run: IsolatingRun, at: int, way: str, given: Sequence[str]) -> None:
    """Marks on a bracket go with it."""
    for mark in range(at + 1, len(run.places)):
        if given[run.places[mark]] != "NSM":
            return
        run.classes[mark] = way


def _before(run: IsolatingRun, at: int) -> str:
    """The direction of the last letter or number before a place."""
    before = (_strong(kind) for kind in reversed(run.classes[:at]))
    return next((way for way in before if way), run.start)


def _strong(kind: str) -> str:
    """The direction that a class stands for; numbers count as R, neutrals as nothing."""
    return "R" if kind in {"EN", "AN", "R"} else "L" if kind == "L" else ""


def _resolve_rest(run: IsolatingRun) -> None:
    """N1, N2: neutrals between two of a kind are of that kind, others go with the run."""
    classes = run.classes
    end = 0
    while (at := _first_neutral(classes, end)) < len(classes):
        end = at + 1
        while end < len(classes) and classes[end] in NEUTRAL:
            end += 1
        before = _strong(classes[at - 1]) if at else run.start
        after = _strong(classes[end]) if end < len(classes) else run.end
        way = before if before == after else run.embedding
        classes[at:end] = [way] * (end - at)


def _first_neutral(classes: Sequence[str], start: int) -> int:
    """The first place from `start` on with a neutral class, else the end."""
    places = range(start, len(classes))
    return next((at for at in places if classes[at] in NEUTRAL), len(classes))
