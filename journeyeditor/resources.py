"""Where the files of `resources/` are: translations, examples, templates, icons.

In a checkout they lie beside the package; in the wheel they lie inside it, as
`journeyeditor/data`. This module knows only that, and nothing about what is in them.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def is_shipped(path: Path) -> bool:
    """Whether a file came with the program: nobody writes there."""
    return any(path.is_relative_to(root) for root in _roots())


def _roots() -> tuple[Path, Path]:
    return _PACKAGE / "data", _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one file or folder of the resources, as `resource("examples", "a.json")`.

    Raises FileNotFoundError when it is neither in the package nor beside it.
    """
    for root in _roots():
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join(parts)
    raise FileNotFoundError(f"the resource {name} is missing from this installation")
