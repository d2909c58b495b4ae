"""Numbers and marks take their classes from their neighbours: rules W1 to W7 of UAX #9."""

from __future__ import annotations

from journeyeditor.layout.bidi.explicit import ISOLATES
from journeyeditor.layout.bidi.sequences import IsolatingRun

_NOT_YET_NEUTRAL = frozenset({"ES", "CS", "ET"})


def resolve_weak(run: IsolatingRun) -> None:
    """Apply the rules to the classes of a run; most have nothing to do in most runs."""
    if "NSM" in run.classes:
        _marks(run)
    _numbers(run)
    present = frozenset(run.classes)
    if present & {"ES", "CS"}:
        _separators(run)
    if present & _NOT_YET_NEUTRAL:
        _terminators(run)
    if "EN" in present:
        _left_numbers(run)


def _marks(run: IsolatingRun) -> None:
    """W1: a mark is what it stands on."""
    last = run.start
    for at, kind in enumerate(run.classes):
        if kind == "NSM":
            run.classes[at] = last
        last = "ON" if kind in ISOLATES or kind == "PDI" else run.classes[at]


def _numbers(run: IsolatingRun) -> None:
    """W2, W3: digits after an Arabic letter are Arabic digits; Arabic letters are R."""
    if "AL" not in run.classes:
        return
    strong = run.start
    for at, kind in enumerate(run.classes):
        if kind in {"L", "R", "AL"}:
            strong = kind
        if kind == "EN" and strong == "AL":
            run.classes[at] = "AN"
    run.classes[:] = ["R" if kind == "AL" else kind for kind in run.classes]


def _separators(run: IsolatingRun) -> None:
    """W4: one separator between two numbers of a kind belongs to them."""
    classes = run.classes
    for at in range(1, len(classes) - 1):
        around = classes[at - 1] if classes[at - 1] == classes[at + 1] else ""
        if (around == "EN" and classes[at] in {"ES", "CS"}) or (
            around == "AN" and classes[at] == "CS"
        ):
            classes[at] = around


def _terminators(run: IsolatingRun) -> None:
    """W5, W6: signs such as % beside a number belong to it; what is left is neutral."""
    classes = run.classes
    at = 0
    while at < len(classes):
        end = at
        while end < len(classes) and classes[end] == "ET":
            end += 1
        beside = {*classes[max(0, at - 1) : at], *classes[end : end + 1]}
        if "EN" in beside:
            classes[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)
    classes[:] = ["ON" if kind in {"ES", "CS", "ET"} else kind for kind in classes]


def _left_numbers(run: IsolatingRun) -> None:
    """W7: digits after a letter from left to right are as good as letters."""
    strong = run.start
    for at, kind in enumerate(run.classes):
        if kind in {"L", "R"}:
            strong = kind
        if kind == "EN" and strong == "L":
            run.classes[at] = "L"
