#!/usr/bin/env python3
"""Everything a developer types, on the standard library alone: `python3 dev.py run`, `... test`.

On a machine with nothing but Python it makes .venv, installs what requirements.lock says, and on
a Debian or Ubuntu without Qt's system libraries installs those too when it is root; otherwise it
prints the one line that does. The second time it only looks at its stamps.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"

OLDEST_PYTHON = (3, 11)

QT_LIBRARIES = (
    "libegl1",
    "libgl1",
    "libglib2.0-0",
    "libfontconfig1",
    "libdbus-1-3",
    "libxkbcommon0",
    "libgssapi-krb5-2",
)
"""The Debian packages without which Qt does not even load."""

X11_LIBRARIES = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libcups2",
)
"""Those that a window on X11 needs besides; without the last one Qt finds no printers."""

PROBE = """
import ctypes, pathlib, sys
import PySide6
from PySide6 import QtNetwork, QtWidgets
plugins = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
ctypes.CDLL(str(plugins / f"libq{sys.argv[1]}.so"))
"""
"""Loads what a start of the program loads; fails with the name of the missing library."""


def main(words: Sequence[str]) -> int:
    """Do what the words ask; the exit code is that of the tool that did it."""
    if sys.version_info < OLDEST_PYTHON:
        return _give_up("Journeyeditor needs Python {}.{} or later.".format(*OLDEST_PYTHON))
    options = _parser().parse_args(words[:1])
    result: int = options.command(list(words[1:]))
    return result


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py", description="What is written after the command goes on to its tool."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for command in (run, test, lint, types, wheel, translate, lock):
        line = (command.__doc__ or "").splitlines()[0]
        commands.add_parser(command.__name__, help=line).set_defaults(command=command)
    return parser


# The commands


def run(words: list[str]) -> int:
    """Start the editor with the example; words go to the program (run export ...)."""
    platform = _platform()
    if not _set_up(platform):
        return 1
    if words:
        return _program(words, platform)
    example = _example()
    if platform != "offscreen":
        return _program([str(example)], platform)
    print("There is no screen here, so the example is printed instead of opened.", flush=True)
    files = [Path.cwd() / f"journeyeditor-example.{kind}" for kind in ("pdf", "png")]
    for file in files:
        code = _program(["export", str(example), "-o", str(file), "--paper", "A0"], platform)
        if code:
            return code
    print(*(f"Written: {file}" for file in files), sep="\n")
    return 0


def test(words: list[str]) -> int:
    """Run the tests, without a screen; words go to pytest."""
    if not _set_up("offscreen"):
        return 1
    return _python(["-m", "pytest", *words], QT_QPA_PLATFORM="offscreen")


def lint(words: list[str]) -> int:
    """Check style and format with ruff; --fix mends what it can."""
    if not _install():
        return 1
    layout = ["-m", "ruff", "format", *([] if "--fix" in words else ["--check"]), str(ROOT)]
    return _python(["-m", "ruff", "check", *words, str(ROOT)]) or _python(layout)


def types(words: list[str]) -> int:
    """Check the types with mypy."""
    return _python(["-m", "mypy", *words]) if _install() else 1


def wheel(words: list[str]) -> int:
    """Build the wheel and try it in an empty environment, far from these files."""
    return _python(["-m", "tools.wheel_check", *words]) if _set_up("offscreen") else 1


def translate(words: list[str]) -> int:
    """Bring the translations up to date with the source; see translate --help."""
    from tools.translations import main as update

    return update(words)


def lock(words: list[str]) -> int:
    """Choose the versions anew that pyproject.toml allows (--upgrade: the newest); needs uv."""
    uv = shutil.which("uv", path=os.pathsep.join([str(BIN), os.environ.get("PATH", "")]))
    if not uv:
        return _give_up("This needs uv: pip install uv")
    options = ["--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet"]
    files = ["--group", "dev", "pyproject.toml", "-o", LOCK.name]
    return subprocess.run([uv, "pip", "compile", *options, *words, *files], cwd=ROOT).returncode


# The program


def _platform() -> str:
    """Qt's name for the screen that there is; "native" off Linux, "offscreen" without one."""
    if not sys.platform.startswith("linux"):
        return "native"
    if os.environ.get("DISPLAY"):
        return "xcb"
    return "wayland" if os.environ.get("WAYLAND_DISPLAY") else "offscreen"


def _example() -> Path:
    """The example in the language of the system."""
    from journeyeditor.i18n import system_language

    return ROOT / "resources" / "examples" / f"paytv.{system_language()}.journey.json"


def _program(words: list[str], platform: str) -> int:
    extra = {"QT_QPA_PLATFORM": "offscreen"} if platform == "offscreen" else {}
    arguments = [str(PYTHON), "-m", "journeyeditor", *words]
    return subprocess.run(arguments, env=os.environ | extra).returncode


def _python(words: list[str], **extra: str) -> int:
    """Run the Python of .venv in the project's folder."""
    return subprocess.run([str(PYTHON), *words], cwd=ROOT, env=os.environ | extra).returncode


# Setting up


def _set_up(platform: str) -> bool:
    """Packages and system libraries are there, now or already; else the reason is printed."""
    return _install() and _has_libraries(platform)


def _install() -> bool:
    """Make .venv and install what the lock names, unless that is done already."""
    stamp = VENV / "journeyeditor-packages"
    if _is_stamped(stamp):
        return True
    if not _make_venv():
        return False
    print("Installing packages into .venv (the first time this takes a minute) ...", flush=True)
    pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if _python([*pip, "--require-hashes", "-r", LOCK.name]) or _python(
        [*pip, "--no-deps", "--editable", "."]
    ):
        return False
    stamp.write_text(_digest())
    return True


def _make_venv() -> bool:
    if PYTHON.exists() and _python(["-c", "import pip"]) == 0:
        return True
    if not importlib.util.find_spec("ensurepip"):
        package = "python{}.{}-venv".format(*sys.version_info)
        if not _apt([package], "Python's own venv module is missing."):
            return False
    print("Making .venv ...", flush=True)
    return subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)]).returncode == 0


def _has_libraries(platform: str) -> bool:
    """Qt loads on that platform; on Linux its system libraries are installed if need be."""
    stamp = VENV / f"journeyeditor-{platform}"
    if platform == "native" or _is_stamped(stamp):
        return True
    if reason := _probe(platform):
        packages = QT_LIBRARIES + (X11_LIBRARIES if platform == "xcb" else ())
        if not _apt(packages, f"Qt needs libraries of the system: {reason}"):
            return False
        if reason := _probe(platform):
            print(f"Qt still does not start: {reason}", file=sys.stderr)
            return False
    stamp.write_text(_digest())
    return True


def _probe(platform: str) -> str:
    """Why Qt does not load, in its own last line; empty when it does."""
    done = subprocess.run(
        [str(PYTHON), "-c", PROBE, platform], capture_output=True, text=True, cwd=ROOT
    )
    lines = done.stderr.strip().splitlines() or ["it ended without a word"]
    return lines[-1] if done.returncode else ""


def _apt(packages: Sequence[str], reason: str) -> bool:
    """Install Debian packages as root; otherwise say why and which line does it."""
    line = f"apt-get install --no-install-recommends {' '.join(packages)}"
    apt = shutil.which("apt-get")
    if not apt or os.geteuid() != 0:
        print(f"{reason}\nOn Debian or Ubuntu this helps:\n    sudo {line}", file=sys.stderr)
        return False
    print(f"{reason}\nInstalling {' '.join(packages)} ...", flush=True)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update"], [*line.split()[1:], "--yes"]):
        done = subprocess.run([apt, "-qq", *words], env=environment, stdout=subprocess.DEVNULL)
        if done.returncode:
            return False
    return True


# Small things


def _is_stamped(stamp: Path) -> bool:
    return stamp.exists() and stamp.read_text() == _digest() and PYTHON.exists()


def _digest() -> str:
    """What the set-up depends on; when it changes the set-up is done again."""
    files = (LOCK, ROOT / "pyproject.toml")
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _give_up(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
