"""Write the template files of resources/templates from the modules in tools/template.

`python -m tools.make_templates` writes them anew; a test holds that this changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project
from journeyeditor.storage.writer import serialise
from tools.template import blank, blueprint, buying, employee, kano, loop, threestep

FOLDER = Path(__file__).parent.parent / "resources" / "templates"
KINDS: tuple[tuple[str, Callable[[Language], Project]], ...] = (
    ("blank", blank.blank),
    ("okg", blank.orient_buy_use),
    ("loop", loop.loyalty_loop),
    ("buy", buying.buying),
    ("threestep", threestep.three_steps),
    ("blueprint", blueprint.blueprint),
    ("kano", kano.kano),
    ("employee", employee.employee),
)


def files() -> dict[str, bytes]:
    """The name and the bytes of each template."""
    return {
        f"{name}.{language.value}.journey.json": serialise(project(language))
        for name, project in KINDS
        for language in Language
    }


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in files().items():
        (FOLDER / name).write_bytes(data)
