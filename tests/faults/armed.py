"""Lets any function of our windows go wrong: each begins with a look whether it is its turn.

The look is put there while a module is imported, before the first line of each function and of
each lambda; so slots, overrides, timers and jobs of threads have it too, whoever keeps a reference
to them. `arm` before the first import; nothing of it is kept in the cache of compiled modules.
"""

from __future__ import annotations

import ast
import builtins
import importlib.abc
import importlib.machinery
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from random import Random
from types import CodeType, ModuleType

LOOK = "_journeyeditor_look"
"""What the look is called among the builtins."""

SECRET = "Mrs Jansen is never called back"  # noqa: S105 - what no log may hold
"""Stands for the contents of a map."""


class ArmedError(Exception):
    """What goes wrong here."""


class Turns:
    """Whose turn it is: by chance, while somebody plays, and so many times for each function.

    `first` is the chance at the very first call: else those that are called all the time would
    have nearly all the turns.
    """

    def __init__(self, dice: Random, chance: float, first: float, times: int = 1) -> None:
        self._dice = dice
        self._chance = chance
        self._first = first
        self._times = times
        self.is_on = False
        self.thrown: Counter[str] = Counter()
        self.seen: set[str] = set()
        self.last = ""

    def look(self, name: str) -> None:
        """Called by each function. Raises ArmedError."""
        chance = self._chance if name in self.seen else self._first
        self.seen.add(name)
        if self.is_on and self.thrown[name] < self._times and self._dice.random() < chance:
            self.is_on = False
            self.thrown[name] += 1
            self.last = name
            raise ArmedError(SECRET)


class Looks(ast.NodeTransformer):
    """Puts the look into each function."""

    def __init__(self, module: str) -> None:
        self._names = [module]

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self._inside(node.name, node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self._inside(node.name, node)
        at = 1 if ast.get_docstring(node) is not None else 0
        node.body.insert(at, ast.Expr(self._look(node.name)))
        return node

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        self._inside("lambda", node)
        both = ast.Tuple([self._look(f"lambda:{node.lineno}"), node.body], ast.Load())
        node.body = ast.Subscript(both, ast.Constant(1), ast.Load())
        return node

    def _inside(self, name: str, node: ast.AST) -> None:
        self._names.append(name)
        self.generic_visit(node)
        self._names.pop()

    def _look(self, name: str) -> ast.expr:
        called = ".".join((*self._names, name))
        return ast.Call(ast.Name(LOOK, ast.Load()), [ast.Constant(called)], [])


class Loader(importlib.machinery.SourceFileLoader):
    """Loads a module with looks, from its source and never from the cache."""

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        tree = Looks(fullname).visit(ast.parse(self.get_data(path)))
        return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)


class Finder(importlib.abc.MetaPathFinder):
    """Finds modules of some packages, but for those that are left alone."""

    def __init__(self, packages: Iterable[str], alone: Iterable[str]) -> None:
        self._packages = tuple(packages)
        self._alone = frozenset(alone)

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name in self._alone or not f"{name}.".startswith(self._packages):
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path, target)
        if spec is not None and spec.origin is not None:
            spec.loader = Loader(name, spec.origin)
        return spec


def arm(packages: Iterable[str], alone: Iterable[str], turns: Turns) -> None:
    """From now on the functions of modules that are imported have turns; `alone` have none."""
    sys.meta_path.insert(0, Finder([f"{name}." for name in packages], alone))
    setattr(builtins, LOOK, turns.look)
