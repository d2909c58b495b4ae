"""The user's own templates: saving a project as one, deleting one and putting it back.

They are files in a folder that is handed in; `templates.templates(folder)` lists them. Knows no Qt.

For a start page: `delete_template` gives the bytes of what it deleted, and `put_back` with them
undoes that; so a tile can go at once, with "Undo" where it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, count
from pathlib import Path

from journeyeditor.edits.anonymity import anonymised, personal_names
from journeyeditor.edits.reduce import outline, steps_only
from journeyeditor.i18n import translate
from journeyeditor.model.base import evolve, revise
from journeyeditor.model.find import places
from journeyeditor.model.project import Project, unstamped
from journeyeditor.model.titles import one_line
from journeyeditor.storage.atomic import not_saved, write_bytes
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.names import plain_name
from journeyeditor.storage.writer import write_project
from journeyeditor.templates import ENDING, Template, templates


class Keep(StrEnum):
    """How much of a project its template holds. Names of people never are in it."""

    OUTLINE = "outline"
    """Stages and lanes."""
    STEPS = "steps"
    """The cards as well, but nothing of how it went."""
    ALL = "all"
    """Everything but the people."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many things of a project its template does not hold.

    `findings` are causes, pain points, actions and teasers; `names` are the people who are not
    named any more.
    """

    names: tuple[str, ...]
    cards: int
    feelings: int
    measurements: int
    findings: int
    notes: int
    personas: int


def as_template(project: Project, name: str, keep: Keep) -> Project:
    """The project as the template of that name: no people, no dates, no reviews.

    Raises pydantic.ValidationError for a name that is empty or too long.
    """
    bare = anonymised(project)  # first, for afterwards nobody knows the names any more
    match keep:
        case Keep.OUTLINE:
            bare = outline(bare)
        case Keep.STEPS:
            bare = steps_only(bare)
        case Keep.ALL:
            pass
    maps = tuple(evolve(journey, date="") for journey in bare.maps)
    bare = evolve(bare, maps=maps, participants=(), review_log=(), anonymous=False)
    return revise(unstamped(bare), title=one_line(name))


def left_out(project: Project, keep: Keep) -> LeftOut:
    """What of a project its template will not hold."""
    before, after = _counts(project), _counts(as_template(project, "-", keep))
    gone = [ours - kept for ours, kept in zip(before, after, strict=True)]
    return LeftOut(personal_names(project), *gone)


def _counts(project: Project) -> tuple[int, ...]:
    maps = project.maps
    findings: tuple[tuple[object, ...], ...] = (
        project.root_causes,
        project.pain_points,
        project.actions,
        project.teasers,
        project.impact_chains,
    )
    return (
        sum(1 for journey in maps for _ in places(journey)),
        sum(len(curve.points) for journey in maps for curve in journey.curves),
        sum(len(journey.metrics) for journey in maps),
        sum(len(found) for found in findings),
        len(project.notes),
        len(project.personas),
    )


def named(folder: Path, name: str) -> Template | None:
    """The user's template of that name, None when there is none; capitals make no difference."""
    wanted = one_line(name).casefold()
    own = (template for template in templates(folder) if template.own)
    return next((each for each in own if each.name.casefold() == wanted), None)


def save_template(project: Project, folder: Path, name: str, keep: Keep) -> Template:
    """Save a project as a template in the folder, in the place of the one of the same name.

    Raises SaveError; pydantic.ValidationError for a name that is empty or too long.
    """
    made = as_template(project, name, keep)
    old = named(folder, name)
    path = old.path if old is not None else _free(folder, plain_name(made.title))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_saved(NotSaved.NO_PERMISSION, path) from error
    write_project(made, path)
    return next(each for each in templates(folder) if each.path == path)


def _free(folder: Path, name: str) -> Path:
    """A path in the folder at which nothing is yet."""
    names = chain([name], (f"{name} {number}" for number in count(2)))
    return next(path for each in names if not (path := folder / f"{each}{ENDING}").exists())


def delete_template(template: Template) -> bytes:
    """Delete a template of the user; what it held, for `put_back`.

    Raises ValueError for a shipped one, SaveError when the file cannot be read or deleted.
    """
    if not template.own:
        raise ValueError(f"{template.id} is shipped")
    try:
        data = template.path.read_bytes()
        template.path.unlink()
    except FileNotFoundError:
        return b""
    except OSError as error:
        sentence = translate("Templates", "“{name}” could not be deleted.")
        raise SaveError(NotSaved.OTHER, sentence.format(name=template.name)) from error
    return data


def put_back(template: Template, data: bytes) -> None:
    """Undo deleting a template. Raises SaveError."""
    if data:
        write_bytes(data, template.path)
