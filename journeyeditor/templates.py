"""The templates that a journey begins with: the eight that are shipped, then the user's own.

A template is a project in a file. Knows no Qt and no window: the folder with the user's own is
handed in, and whoever shows templates draws them by `load_template` and the layout. The shipped
ones can be listed before anything is loaded that opens files: the start page does.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from journeyeditor.i18n import language, translate
from journeyeditor.resources import resource

if TYPE_CHECKING:
    from journeyeditor.model.base import Id
    from journeyeditor.model.project import Project

ENDING = ".journey.json"
FIRST_VERSION = "0.1"
"""The version of a map that has just been begun."""


@dataclass(frozen=True, slots=True)
class Template:
    """What is shown of a template, in the language of the window, and where its file is.

    `id` is unique among all of them; `line` says in a few words what it is. `own` is whether the
    user made it, and so may delete it. `sector` is the branch that it is from, if any.
    """

    id: str
    name: str
    line: str
    path: Path
    own: bool = False
    sector: str = ""


def templates(folder: Path | None = None) -> tuple[Template, ...]:
    """The shipped templates in their order, then those in the user's folder by name.

    A file of the user's that cannot be opened is listed and says so: `load_template` then raises
    the sentence that tells why.
    """
    own = () if folder is None else tuple(_own(folder))
    return (*_shipped(), *sorted(own, key=lambda template: template.name.casefold()))


def load_template(
    template: Template, new_id: Callable[[], Id], today: date | None = None
) -> Project:
    """A new project that begins as the template: fresh ids, today's date, nothing of who saved it.

    Raises ProjectError, with its sentence, when the file cannot be opened.
    """
    from journeyeditor.edits.fresh import with_fresh_ids  # noqa: PLC0415 - see above
    from journeyeditor.model.base import evolve  # noqa: PLC0415
    from journeyeditor.model.project import unstamped  # noqa: PLC0415
    from journeyeditor.storage.reader import load  # noqa: PLC0415

    project = with_fresh_ids(load(template.path), new_id)
    day = (today or date.today()).isoformat()
    maps = tuple(evolve(journey, date=day, version=FIRST_VERSION) for journey in project.maps)
    return unstamped(evolve(project, maps=maps, review_log=()))


def examples() -> tuple[Template, ...]:
    """The complete examples; one is opened as it is, or begun from like a template."""
    return (
        _of_ours(
            "examples",
            "paytv",
            translate("Templates", "Three months' welcome"),
            translate("Templates", "Pay TV: good contacts, bad journey"),
            translate("Templates", "telecom"),
        ),
        _of_ours(
            "examples",
            "move",
            translate("Templates", "Moving house with your energy contract"),
            translate("Templates", "From rented flat to own house"),
            translate("Templates", "energy"),
        ),
        _of_ours(
            "examples",
            "terrace",
            translate("Templates", "An afternoon on the terrace"),
            translate("Templates", "Small and complete, good to practise on"),
            translate("Templates", "hospitality"),
        ),
    )


def matching(found: Iterable[Template], words: str) -> tuple[Template, ...]:
    """Those of the templates in whose name, line or sector every one of the words occurs."""
    wanted = words.casefold().split()
    return tuple(
        template
        for template in found
        if all(
            word in f"{template.name} {template.line} {template.sector}".casefold()
            for word in wanted
        )
    )


def _shipped() -> tuple[Template, ...]:
    return (
        _of_ours(
            "templates",
            "blank",
            translate("Templates", "Blank"),
            translate("Templates", "5 stages, 6 lanes"),
        ),
        _of_ours(
            "templates",
            "okg",
            translate("Templates", "Orient, buy, use"),
            translate("Templates", "The simplest journey"),
        ),
        _of_ours(
            "templates",
            "loop",
            translate("Templates", "Loyalty loop"),
            translate("Templates", "The customer comes back, or does not"),
        ),
        _of_ours(
            "templates",
            "buy",
            translate("Templates", "Buying process"),
            translate("Templates", "With moments of truth"),
        ),
        _of_ours(
            "templates",
            "threestep",
            translate("Templates", "Measure, experience, improve"),
            translate("Templates", "Two journeys side by side"),
        ),
        _of_ours(
            "templates",
            "blueprint",
            translate("Templates", "Service blueprint"),
            translate("Templates", "On stage and behind the scenes"),
        ),
        _of_ours(
            "templates",
            "kano",
            translate("Templates", "Kano work sheet"),
            translate("Templates", "Basic, performance, delighter"),
            translate("Templates", "hospitality"),
        ),
        _of_ours(
            "templates",
            "employee",
            translate("Templates", "Employee journey"),
            translate("Templates", "From hiring to leaving"),
        ),
    )


def _of_ours(folder: str, name: str, title: str, line: str, sector: str = "") -> Template:
    path = resource(folder, f"{name}.{language()}{ENDING}")
    return Template(name, title, line, path, sector=sector)


def _own(folder: Path) -> Iterator[Template]:
    for path in sorted(folder.glob(f"*{ENDING}")):
        yield _of_the_user(path)


def _of_the_user(path: Path) -> Template:
    """A file of the user's, read as plain JSON: whether it is whole is seen when it is opened."""
    name = path.name.removesuffix(ENDING)
    try:
        found = json.loads(path.read_bytes())
        name, line = str(found["title"]), _size(found["maps"][0])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        line = translate("Templates", "This file cannot be opened")
    return Template(f"own:{path.name}", name, line, path, own=True)


def _size(journey: Mapping[str, Sized]) -> str:
    """How large a map is, in words."""
    stages = translate("Templates", "%n stage(s)", n=len(journey["stages"]))
    lanes = translate("Templates", "%n lane(s)", n=len(journey["lanes"]))
    return f"{stages}, {lanes}"
