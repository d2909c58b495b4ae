"""In which part of a layer everything is: looked up by name, brought up to date by what changed.

A keystroke leaves nearly all parts of a map as they are, or moves them as a whole, so that all
names stay where they are; only what lies in parts with other contents is listed anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from journeyeditor.layout.drawing import Block


class Homes:
    """The part (by its id) that holds each block of a layer, or is that block."""

    def __init__(self) -> None:
        self._children: tuple[Block, ...] = ()
        self._parts: dict[str, tuple[Block, ...]] = {}
        self._homes: dict[str, str] = {}

    def of(self, root: Block) -> Mapping[str, str]:
        """For each name below the layer `root` the id of the part; to be used at once."""
        if self._children is not root.children:
            self._children = root.children
            self._follow({child.id: child.children for child in root.children})
        return self._homes

    def _follow(self, parts: dict[str, tuple[Block, ...]]) -> None:
        before, self._parts = self._parts, parts
        homes = self._homes
        changed = [name for name, inner in parts.items() if before.get(name) is not inner]
        for name in [*changed, *(before.keys() - parts.keys())]:
            for below in _names(before.get(name, ())):
                if homes.get(below) == name:
                    del homes[below]
            homes.pop(name, None)
        for name in changed:
            homes[name] = name
            for below in _names(parts[name]):
                homes[below] = name


def _names(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        yield block.id
        yield from _names(block.children)
