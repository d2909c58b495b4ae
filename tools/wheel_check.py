"""Build the wheel, install it in an empty environment, and use it far from this checkout.

`python3 dev.py wheel` runs this with the Python of .venv. From the checkout the source wins over
an installed package, so only this can tell that the wheel has everything: code, resources,
commands, and dependencies in the versions of requirements.lock.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent


def main() -> int:
    """0 when everything works; the first thing that does not ends it with its own words."""
    with tempfile.TemporaryDirectory(prefix="journeyeditor-wheel-") as name:
        try:
            check(Path(name))
        except subprocess.CalledProcessError as error:
            print(f"failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
            return 1
    print("The wheel works in an empty environment.")
    return 0


def check(folder: Path) -> None:
    """Do all of it in an empty folder; raises CalledProcessError at the first step that fails."""
    _run([sys.executable, "-m", "build", "--outdir", folder / "dist", ROOT], ROOT)
    (built,) = (folder / "dist").glob("*.whl")
    _run([sys.executable, "-m", "venv", folder / "venv"], folder)
    scripts = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip: list[str | Path] = [
        scripts / "python",
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    _run([*pip, "--constraint", _versions(folder), built], folder)
    for command in ("journeyeditor", "journeyeditor-cli"):
        _run([scripts / command, "--version"], folder)
    for language in ("nl", "en"):
        _run([scripts / "python", "-c", WHERE, f"paytv.{language}.journey.json"], folder)
        example = folder / f"paytv.{language}.journey.json"
        _run([scripts / "journeyeditor", "check", example.name], folder)
    poster = ["export", example.name, "-o", "poster.pdf", "--paper", "A3"]
    _run([scripts / "journeyeditor", *poster], folder)


WHERE = """
import pathlib, shutil, sys
from journeyeditor.resources import resource
found = resource("examples", sys.argv[1])
assert found.is_relative_to(sys.prefix), f"{found} is not in the wheel"
for language in ("nl", "en"):
    assert resource("translations", f"{language}.json").is_relative_to(sys.prefix)
shutil.copy(found, pathlib.Path.cwd())
"""
"""Copies an example out of the installed package, and refuses one from elsewhere."""


def _versions(folder: Path) -> Path:
    """The lock without its hashes: with them pip would want one of the wheel just built."""
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    path = folder / "versions.txt"
    pins = [line.removesuffix("\\").strip() for line in lines if not line.startswith(" ")]
    path.write_text("\n".join(pins) + "\n", encoding="utf-8")
    return path


def _run(words: Sequence[str | Path], folder: Path) -> None:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run(words, cwd=folder, env=clean, check=True)  # noqa: S603 - our own tools


if __name__ == "__main__":
    sys.exit(main())
