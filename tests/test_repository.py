"""What must hold of the repository itself: the lock, the metadata, the tests, the text files."""

from __future__ import annotations

import ast
import os
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.source_tree import ROOT, imported

LOCK = ROOT / "requirements.lock"
TEXT = (".cfg", ".css", ".csv", ".json", ".md", ".py", ".toml", ".ts", ".txt", ".yaml", ".yml")
OURS = ("journeyeditor", "tests", "tools", "docs", "resources", "benchmarks", ".ci")


def _files() -> Iterator[Path]:
    """The files of the project, without what tools leave beside them."""
    yield from (path for path in ROOT.glob("*") if path.is_file())
    for folder in OURS:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def _texts() -> dict[str, str]:
    """Name in the repository -> text, of all text files; UnicodeDecodeError if one is no UTF-8."""
    return {
        path.relative_to(ROOT).as_posix(): path.read_bytes().decode("utf-8")
        for path in _files()
        if path.suffix in TEXT or path.name in ("LICENSE", "requirements.lock", "run")
    }


def _project() -> dict[str, list[str]]:
    """What pyproject.toml asks for: run-time dependencies and the group dev."""
    data = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {"run": data["project"]["dependencies"], "dev": data["dependency-groups"]["dev"]}


def _plain(name: str) -> str:
    """A package's name as registries compare them."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", name)[0]).lower()


def test_lock_names_no_place() -> None:
    """Versions and hashes, nothing else: no URL, no folder, no index of one machine."""
    lines = LOCK.read_text(encoding="utf-8").splitlines()
    allowed = re.compile(r"[a-z0-9.-]+==[\w.]+( ; [^/:]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not allowed.fullmatch(line)] == []


def test_lock_holds_what_is_asked_for() -> None:
    locked = {
        _plain(line) for line in LOCK.read_text(encoding="utf-8").splitlines() if "==" in line
    }
    asked = {_plain(name) for names in _project().values() for name in names}
    assert asked - locked == set()


def test_the_tests_run_on_the_locked_versions() -> None:
    pins = re.findall(r"^([a-z0-9.-]+)==([\w.]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    asked = {_plain(name) for name in _project()["run"]}
    here = {name: version(name) for name in asked}
    assert here == {name: pin for name, pin in pins if name in asked}


@pytest.mark.parametrize("name", ["dev.py", "tools/translations.py"])
def test_needs_the_standard_library_alone(name: str) -> None:
    """Both run before anything is installed; our own i18n needs no more either."""
    known = {*sys.stdlib_module_names, "journeyeditor", "tools"}
    tops = {found.split(".")[0] for found in imported(ast.parse((ROOT / name).read_text("utf-8")))}
    assert tops - known == set()


def test_text_files_are_plain() -> None:
    """UTF-8, lines ended by a single newline, also the last; no space at the end of a line."""
    wrong = [
        name
        for name, text in _texts().items()
        if text and ("\r" in text or not text.endswith("\n") or re.search(r"[ \t]$", text, re.M))
    ]
    assert wrong == []


def test_nothing_names_a_machine() -> None:
    """No home folder, no temporary folder of a person, no host of one place."""
    places = re.compile(r"/(home|root|Users|work|opt)/\w|/tmp/\w|file://|localhost:\d")
    found = [
        f"{name}: {match[0]}"
        for name, text in _texts().items()
        if name != "tests/test_repository.py"
        for match in places.finditer(text)
    ]
    assert found == []


def test_no_test_is_skipped() -> None:
    marks = re.compile(r"mark\.(skip|skipif|xfail)\b|pytest\.(skip|xfail|importorskip)\(")
    found = [
        name
        for name, text in _texts().items()
        if name.startswith("tests/") and marks.search(text) and name != "tests/test_repository.py"
    ]
    assert found == []


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
    texts = _texts()
    names = [n for n in texts if n.startswith("journeyeditor/") and n.endswith(".py")]
    assert [name for name in names if later.search(texts[name])] == []


def test_hooks_are_local() -> None:
    text = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert set(re.findall(r"- repo: (\S+)", text)) == {"local"}


def test_ci_can_be_run() -> None:
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
