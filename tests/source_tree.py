"""The program's own source, read as syntax trees, for the tests that hold its rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
PACKAGE = "journeyeditor"


class Module(NamedTuple):
    """One source file: its dotted name in the package, where it is, and its syntax tree."""

    name: str
    path: Path
    tree: ast.Module

    @property
    def room(self) -> str:
        """The part of the program that it belongs to: the first name below the package."""
        return self.name.split(".")[1] if "." in self.name else self.name


def module(name: str, source: str, path: Path = Path("sample.py")) -> Module:
    """A module from its text, as the tests of the rules themselves need it."""
    return Module(name, path, ast.parse(source))


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the package."""
    return tuple(_read(path) for path in sorted((ROOT / PACKAGE).rglob("*.py")))


def imported(tree: ast.AST) -> Iterator[str]:
    """The dotted names that are imported anywhere in the tree, also inside functions.

    `from a import b` counts as `a.b`, since `b` may be a module.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    """The calls of a function by that name, with or without something before a dot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            found = function.attr if isinstance(function, ast.Attribute) else None
            found = function.id if isinstance(function, ast.Name) else found
            if found == name:
                yield node


def _read(path: Path) -> Module:
    parts = path.relative_to(ROOT).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return module(name, path.read_text(encoding="utf-8"), path)
