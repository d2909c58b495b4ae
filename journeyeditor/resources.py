"""Where the files of `resources/` are: translations, examples, templates, icons.

In a checkout they lie beside the package; in the wheel they lie inside it, as
`journeyeditor/data`. This module knows only that, and nothing about what is in them.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """The path of one file or folder of the resources, as `resource("examples", "a.json")`.

    Raises FileNotFoundError when it is neither in the package nor beside it.
    """
    for root in (_PACKAGE / "data", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    name = "/".join(parts)
    raise FileNotFoundError(f"the resource {name} is missing from this installation")
