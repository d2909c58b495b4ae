"""Places in the plain tree of dicts and lists that a file holds, for telling where it is wrong.

A path is a tuple of keys and list indices from the top. Knows nothing of the model but its names.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from journeyeditor.model.titles import in_sentence, steady

Step = str | int
Path = tuple[Step, ...]

LONGEST_LABEL = 60
"""Letters of a title or file name that a sentence shows."""


def written(path: Path) -> str:
    """A path as people write it: `maps[0].lanes[1].name`."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(parts).removeprefix(".")


def along(tree: Any, path: Path) -> Iterator[tuple[Step, Any]]:
    """Each step of the path with what it leads to; steps that lead nowhere are passed over."""
    for step in path:
        if _has(tree, step):
            tree = tree[step]
            yield step, tree


def _has(tree: Any, step: Step) -> bool:
    if isinstance(tree, list):
        return isinstance(step, int) and step < len(tree)
    return isinstance(tree, dict) and step in tree


def find_id(tree: Any, wanted: str) -> Path:
    """The path of the last thing with that id; of the whole tree when there is none."""
    return _last(tree, wanted) or ()


def _last(tree: Any, wanted: str) -> Path | None:
    """Looked for from the end, so that most of a large file is not looked at."""
    steps = list(tree.items() if isinstance(tree, dict) else enumerate(tree))
    for step, value in reversed(steps):
        if isinstance(value, dict) or isinstance(value, list):  # noqa: SIM101 - twice as fast
            found = _last(value, wanted)
            if found is not None:
                return (step, *found)
    return () if isinstance(tree, dict) and tree.get("id") == wanted else None


def shown(text: str) -> str:
    """Text from a file as it may stand in one line of a sentence: short, without control signs."""
    line = "".join(sign if sign.isprintable() else " " for sign in steady(text)).strip()
    short = len(line) <= LONGEST_LABEL
    return in_sentence(line if short else line[: LONGEST_LABEL - 1].rstrip() + "…")
