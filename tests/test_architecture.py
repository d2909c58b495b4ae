"""The rooms of the program and who may import whom: docs/architecture.md, held by a machine.

Each rule is a function that names what breaks it; the second half of this file shows every rule
a sample that does.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from tests.source_tree import PACKAGE, ROOT, Module, calls, imported, module, modules

GROUND = frozenset({PACKAGE, "i18n", "resources"})
"""What every room may use: the version, the words and the files."""

CORE = frozenset(
    {
        "model",
        "edits",
        "analysis",
        "finding",
        "checking",
        "layout",
        "telling",
        "figures",
        "storage",
        "recovery",
        "sharing",
        "exchange",
        "importing",
        "merging",
        "sending",
        "svg",
        "pictures",
    }
)

ALONE = frozenset({"history", "session", "templates", "own_templates"})
"""Modules that are a room by themselves, without Qt."""

PAPER = frozenset({"poster", "booklet", "workpack", "slides"})
"""What becomes PDF or slides."""

MAY_IMPORT = {
    PACKAGE: frozenset[str](),
    "resources": frozenset[str](),
    "i18n": frozenset({"resources"}),
    "model": frozenset[str](),
    "history": frozenset[str](),
    "edits": frozenset({"model"}),
    "analysis": frozenset({"model"}),
    "finding": frozenset({"model"}),
    "pictures": frozenset[str](),
    "checking": frozenset({"model", "edits", "analysis", "finding"}),
    "layout": frozenset({"model"}),
    "storage": frozenset({"model"}),
    "recovery": frozenset({"model", "storage"}),
    "sharing": frozenset({"storage"}),
    "importing": frozenset({"model", "edits"}),
    "merging": frozenset({"model", "edits"}),
    "exchange": frozenset({"model", "edits", "importing"}),
    "sending": frozenset({"model", "edits", "storage"}),
    "svg": frozenset({"model", "layout"}),
    "slides": frozenset({"model", "layout", "telling"}),
    "telling": frozenset({"model", "analysis", "layout"}),
    "figures": frozenset({"model", "analysis", "layout", "telling"}),
    "poster": frozenset(
        {
            "model",
            "edits",
            "analysis",
            "layout",
            "telling",
            "figures",
            "storage",
            "sending",
            "pictures",
        }
    ),
    "booklet": frozenset({"layout", "poster"}),
    "workpack": CORE | {"poster", "booklet"},
    "session": frozenset({"model", "history"}),
    "templates": frozenset({"model", "edits", "storage"}),
    "own_templates": frozenset({"model", "edits", "storage", "templates"}),
    "overrides": frozenset[str](),
    "canvas": frozenset({"model", "edits", "layout", "session"}),
    "ui": CORE | ALONE | PAPER | {"canvas"},
    "app": CORE | ALONE | PAPER | {"overrides", "canvas", "ui"},
    "commands": CORE | PAPER | {"canvas"},
    "__main__": frozenset({"storage", "commands", "app"}),
}
"""Room -> the other rooms it may know; the ground needs no mention."""

PLACES = {
    "PySide6": frozenset({"overrides", "canvas", "ui", "app"}),
    "shiboken6": frozenset({"canvas", "ui", "app"}),
    "reportlab": frozenset({"poster"}),
    "pydantic": frozenset({"model", "storage"}),
    "uharfbuzz": frozenset({"layout", "poster", "svg"}),
    "pymupdf_fonts": frozenset({"layout", "poster"}),
    "uniseg": frozenset({"layout"}),
    "PIL": frozenset({"poster", "pictures"}),
    "python_calamine": frozenset({"importing"}),
    "pptx": frozenset({"slides"}),
    "xlsxwriter": frozenset({"exchange"}),
}
"""Package that is not ours -> the only rooms that may import it."""

WITHOUT_QT = (
    *sorted(CORE | ALONE | PAPER),
    "i18n",
    "resources",
    "commands",
    "__main__",
)

READ_ONLY = ("Mapping", "Sequence", "Collection", "AbstractSet", "Set")
"""Types under which the type checker refuses to change a list, dict or set."""

MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
MAKERS = frozenset({"list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter"})

MODULES = modules()
Rule = Callable[[Module], Iterator[str]]


def rooms(subject: Module) -> Iterator[str]:
    """A room imports only the rooms that it may know."""
    if subject.room not in MAY_IMPORT:
        yield f"{subject.name}: the room {subject.room} has no place in MAY_IMPORT"
        return
    allowed = MAY_IMPORT[subject.room] | GROUND | {subject.room}
    for name in imported(subject.tree):
        parts = name.split(".")
        if parts[0] == PACKAGE and _room(parts) not in allowed:
            yield f"{subject.name} imports {name}"


def _room(parts: list[str]) -> str:
    """The room of an imported name; `from journeyeditor import __version__` is the ground."""
    return parts[1] if len(parts) > 1 and parts[1] != "__version__" else PACKAGE


def packages(subject: Module) -> Iterator[str]:
    """Each foreign package is imported in its own places, and only declared ones are."""
    for name in imported(subject.tree):
        top = name.split(".")[0]
        if top == PACKAGE or top in sys.stdlib_module_names:
            continue
        if subject.room not in PLACES.get(top, ()):
            yield f"{subject.name} imports {name}"


def no_global_state(subject: Module) -> Iterator[str]:
    """No module holds state: no `global`, and module-level collections are read-only.

    i18n is the exception and says why: the language belongs to the process.
    """
    if subject.room == "i18n":
        return
    for node in ast.walk(subject.tree):
        if isinstance(node, ast.Global):
            yield f"{subject.name}: global {', '.join(node.names)}"
    for node in subject.tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_mutable(node):
            yield f"{subject.name} line {node.lineno}: a module-level collection can be changed"


def _is_mutable(node: ast.Assign | ast.AnnAssign) -> bool:
    value = node.value
    made = isinstance(value, ast.Call) and ast.unparse(value.func).split(".")[-1] in MAKERS
    if not made and not isinstance(value, MUTABLE):
        return False
    return not (isinstance(node, ast.AnnAssign) and _is_read_only(node.annotation))


def _is_read_only(annotation: ast.expr) -> bool:
    text = ast.unparse(annotation).removeprefix("Final[")
    return text.split("[")[0].split(".")[-1] in READ_ONLY


def value_fields(subject: Module) -> Iterator[str]:
    """The fields of the model are values: no list, dict or set in their types."""
    if subject.room != "model":
        return
    for owner in ast.walk(subject.tree):
        if isinstance(owner, ast.ClassDef):
            for field in owner.body:
                if isinstance(field, ast.AnnAssign) and MAKERS & _names(field.annotation):
                    yield f"{subject.name} line {field.lineno}: {ast.unparse(field)}"


def _names(tree: ast.AST) -> set[str]:
    return {node.id.lower() for node in ast.walk(tree) if isinstance(node, ast.Name)}


def no_print(subject: Module) -> Iterator[str]:
    """Only the command line prints."""
    if subject.room != "__main__":
        for call in calls(subject.tree, "print"):
            yield f"{subject.name} line {call.lineno} prints"


def docstring(subject: Module) -> Iterator[str]:
    """Every module says what it is for."""
    if not ast.get_docstring(subject.tree):
        yield f"{subject.name} has no docstring"


RULES: tuple[Rule, ...] = (
    rooms,
    packages,
    no_global_state,
    value_fields,
    no_print,
    docstring,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_rule(rule: Rule) -> None:
    broken = [found for subject in MODULES for found in rule(subject)]
    assert not broken, "\n".join(broken)


def test_no_file_is_too_long() -> None:
    files = [
        ROOT / "dev.py",
        *(p for top in (PACKAGE, "tests") for p in ROOT.glob(f"{top}/**/*.py")),
    ]
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in files
    }
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_no_file_stands_beside_a_folder_of_its_name() -> None:
    """Python would load the folder and never the file."""
    assert [str(m.path) for m in MODULES if m.path.with_suffix("").is_dir()] == []


def test_the_core_runs_without_qt() -> None:
    """Importing every module outside canvas, ui and app works where Qt cannot be imported."""
    names = [m.name for m in MODULES if m.room in WITHOUT_QT]
    program = (
        "import importlib, sys; sys.modules['PySide6'] = None\n"
        f"for name in {names!r}: importlib.import_module(name)"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0


SAMPLES = [
    (rooms, "journeyeditor.model.cards", "from journeyeditor.layout import style"),
    (rooms, "journeyeditor.canvas.view", "import journeyeditor.ui.window"),
    (rooms, "journeyeditor.__main__", "def main():\n    from journeyeditor.ui import window"),
    (rooms, "journeyeditor.newroom", ""),
    (packages, "journeyeditor.layout.text", "from PySide6.QtGui import QFont"),
    (packages, "journeyeditor.canvas.view", "import reportlab"),
    (packages, "journeyeditor.edits.cards", "from pydantic import BaseModel"),
    (packages, "journeyeditor.app", "import requests"),
    (no_global_state, "journeyeditor.edits.cards", "CACHE = {}"),
    (no_global_state, "journeyeditor.edits.cards", "CACHE: dict[str, int] = dict()"),
    (no_global_state, "journeyeditor.edits.cards", "def f():\n    global x\n    x = 1"),
    (value_fields, "journeyeditor.model.cards", "class Card:\n    tags: list[str]"),
    (value_fields, "journeyeditor.model.cards", "class Card:\n    tags: dict[str, str] | None"),
    (no_print, "journeyeditor.edits.cards", "def f():\n    print(1)"),
    (docstring, "journeyeditor.edits.cards", "x = 1"),
]


@pytest.mark.parametrize(("rule", "name", "source"), SAMPLES)
def test_rule_sees(rule: Rule, name: str, source: str) -> None:
    assert list(rule(module(name, source)))


def test_rules_let_good_code_pass() -> None:
    good = module(
        "journeyeditor.canvas.view",
        '"""What the view is for."""\n'
        "import math\n"
        "from PySide6.QtWidgets import QWidget\n"
        "from journeyeditor import __version__, i18n\n"
        "from journeyeditor.layout.drawing import Drawing\n"
        "NAMES: Mapping[str, str] = {'a': 'b'}\n"
        "ORDER: Final[Sequence[int]] = [1, 2]\n",
    )
    assert [found for rule in RULES for found in rule(good)] == []
