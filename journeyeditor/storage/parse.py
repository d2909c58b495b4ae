"""The first gates for the bytes of a file: text, JSON, and bounds on what the JSON may hold.

After these, nothing in the tree can hurt the program: no infinite number, no text that cannot be
written back, no endless nesting. Knows nothing of journey maps.

The C parser of Python runs before the bounds can be looked at; `MOST_PARTS` keeps its memory
and time within bounds whatever the bytes are.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from journeyeditor.model.images import MOST_LETTERS
from journeyeditor.model.signs import Sifted, sifted
from journeyeditor.storage.tree import Path

MOST_BYTES = 32 * 1024 * 1024
"""The largest file that is read."""

MOST_PARTS = 1_000_000
"""The most values that a file holds, counted by its commas and brackets: some 25,000 cards."""

DEEPEST = 64
"""Lists and dicts within one another."""

MOST_ITEMS = 20_000
"""Items of one list, or fields of one dict."""

LONGEST_TEXT = 20_000
LONGEST_IMAGE = MOST_LETTERS
"""Letters of a text, and of an image written as a data URL."""

LONGEST_KEY = 200
"""Letters of the name of a field."""

LARGEST_NUMBER = 2**53
"""Beyond this a float skips whole numbers."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class OutOfBounds(Exception):  # noqa: N818 - it says what is the matter with the value
    """A value beyond the bounds; `path` is where, `large` tells too much from impossible."""

    def __init__(self, large: bool, path: Path = ()) -> None:
        super().__init__()
        self.large = large
        self.path = path


def has_too_many_parts(text: str) -> bool:
    """Whether parsing the text could take more memory than any map needs."""
    return sum(map(text.count, ",[{")) > MOST_PARTS


def parse(text: str) -> Any:
    """The tree that JSON text holds.

    Raises json.JSONDecodeError for what is not JSON, OutOfBounds for what is JSON to Python but
    has one key twice, NaN, a number of thousands of digits, or thousands of lists in one another.
    """
    try:
        return json.loads(text, object_pairs_hook=_without_twins, parse_constant=_no_constant)
    except RecursionError:
        raise OutOfBounds(large=True) from None
    except json.JSONDecodeError:
        raise
    except ValueError:  # Python converts no number of more than 4300 digits
        raise OutOfBounds(large=False) from None


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise OutOfBounds(large=False, path=(_twin(pairs),))
    return found


def _twin(pairs: list[tuple[str, Any]]) -> str:
    """The first name that has been there before; a file can hold a million names."""
    seen: set[str] = set()
    for name, _ in pairs:
        if name in seen:
            return name
        seen.add(name)
    raise AssertionError("there are no two of one name")


def _no_constant(_: str) -> NoReturn:
    raise OutOfBounds(large=False)


def tame(tree: Any) -> int:
    """Hold a tree of dicts and lists to the bounds, and leave out of its texts what is no text.

    Changes the tree; how many signs were left out. Raises OutOfBounds.
    """
    return _tame(tree, DEEPEST)


def _tame(tree: dict[str, Any] | list[Any], depth: int) -> int:
    left_out = 0
    if depth == 0 or len(tree) > MOST_ITEMS:
        raise OutOfBounds(large=True)
    steps = tree.items() if isinstance(tree, dict) else enumerate(tree)
    for step, value in steps:
        try:
            if isinstance(value, str):
                if len(value) > LONGEST_TEXT or not value.isprintable():
                    text, count = _text(value)
                    tree[step] = text  # type: ignore[index] # the step is of this tree
                    left_out += count
            elif isinstance(value, list) or isinstance(value, dict):  # noqa: SIM101 - twice as fast
                left_out += _tame(value, depth - 1)
            elif value is not None and value is not True and value is not False:
                _number(value)
        except OutOfBounds as error:
            error.path = (step, *error.path)
            raise
    if isinstance(tree, dict):
        _keys(tree)
    return left_out


def _text(text: str) -> Sifted:
    """The text without what is no text."""
    longest = LONGEST_IMAGE if text.startswith("data:image/") else LONGEST_TEXT
    if len(text) > longest:
        raise OutOfBounds(large=True)
    if _SURROGATE.search(text):
        raise OutOfBounds(large=False)
    return sifted(text)


def _number(value: float) -> None:
    if not abs(value) <= LARGEST_NUMBER:  # not `>`, which lets NaN pass
        raise OutOfBounds(large=False)


def _keys(tree: dict[str, Any]) -> None:
    """Names of fields are ours or those of a newer version: short words."""
    if not "".join(tree).isprintable() or max(map(len, tree), default=0) > LONGEST_KEY:
        raise OutOfBounds(large=False)
