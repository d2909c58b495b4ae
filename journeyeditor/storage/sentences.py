"""The sentences with which storage tells why a file is not opened or saved.

Each says what is the matter and what to do. They know names and places in a file, not the model's
values; `model.check` names the broken rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journeyeditor.i18n import translate
from journeyeditor.model.check import Fault
from journeyeditor.storage.errors import NotOpened, NotSaved
from journeyeditor.storage.tree import Path, along, shown

LABELS = ("title", "name", "text", "id", "item")
"""The fields by which a user knows a thing, the best first."""


def file_name(name: str) -> str:
    """A file as a sentence names it; without a name it is `This file`."""
    return f"“{shown(name)}”" if name else translate("Storage", "This file")


def left_out(name: str, count: int) -> str:
    """That a file opened without the control characters in it; `count` is not 0."""
    text = translate("Storage", "%n control character(s) in {file} were left out.", n=count)
    return text.format(file=file_name(name))


def thing(tree: Any, path: Path) -> str:
    """The part of the project that a path leads into, such as `card “Belt opnieuw”`."""
    key, found = "", translate("Storage", "the project")
    for step, value in along(tree, path):
        if isinstance(step, str):
            key = step
        elif isinstance(value, dict) and (word := _word(key)):
            label = _label(value)
            found = f"{word} “{label}”" if label else word
    return found


def _label(part: Mapping[str, object]) -> str:
    for field in LABELS:
        text = part.get(field)
        if isinstance(text, str) and text:
            return shown(text)
    return ""


def _word(list_name: str) -> str:
    """What one item of a list is called; empty for those that a user does not see as things."""
    words = {
        "maps": translate("Storage", "map"),
        "stages": translate("Storage", "stage"),
        "lanes": translate("Storage", "lane"),
        "cards": translate("Storage", "card"),
        "links": translate("Storage", "link"),
        "curves": translate("Storage", "emotion curve"),
        "metrics": translate("Storage", "measurement"),
        "personas": translate("Storage", "persona"),
        "channels": translate("Storage", "channel"),
        "departments": translate("Storage", "department"),
        "participants": translate("Storage", "participant"),
        "root_causes": translate("Storage", "root cause"),
        "pain_points": translate("Storage", "pain point"),
        "actions": translate("Storage", "action"),
        "teasers": translate("Storage", "teaser"),
        "agenda": translate("Storage", "part of the agenda"),
        "impact_chains": translate("Storage", "impact chain"),
        "checks": translate("Storage", "check list item"),
        "notes": translate("Storage", "note"),
    }
    return words.get(list_name, "")


def not_a_folder(name: str) -> str:
    """For a folder, pipe or device where a file was asked for."""
    return translate(
        "Storage", "{file} is not a file. Choose one whose name ends in .journey.json."
    ).format(file=file_name(name))


def not_opened(kind: NotOpened, name: str) -> str:
    """For the kinds that need no more words than the name of the file."""
    sentences = {
        NotOpened.NOT_FOUND: translate(
            "Storage", "{file} is not there. It may have been moved, renamed or deleted."
        ),
        NotOpened.NOT_READABLE: translate(
            "Storage",
            "{file} cannot be read. Check that you may open it and that its disk is connected.",
        ),
        NotOpened.NOT_OURS: translate(
            "Storage",
            "{file} belongs to another program. Choose a file whose name ends in .journey.json.",
        ),
        NotOpened.NOT_JSON: translate(
            "Storage", "{file} is not a journey map. Choose one whose name ends in .journey.json."
        ),
        NotOpened.TRUNCATED: translate(
            "Storage", "{file} breaks off halfway. Open an earlier copy; this one stays as it is."
        ),
        NotOpened.ENCODING: translate(
            "Storage",
            "{file} was stored by another program in a way that garbles letters."
            " Store it there as UTF-8, or open an earlier copy.",
        ),
        NotOpened.NO_PROJECT: translate(
            "Storage",
            "There is no project inside {file}. Ask its maker for the project, a file whose name"
            " ends in .journey.json, or for the poster as it was saved.",
        ),
        NotOpened.DAMAGED: translate(
            "Storage", "{file} is damaged. Open an earlier copy; this one stays as it is."
        ),
    }
    return sentences[kind].format(file=file_name(name))


def empty(name: str) -> str:
    """For a file of 0 bytes, or of nothing but NUL, as a power cut leaves it."""
    return translate(
        "Storage", "{file} is empty. Open an earlier copy; this one stays as it is."
    ).format(file=file_name(name))


def damaged_line(name: str, line: int) -> str:
    """For one of our files that is no JSON any more at that line, counted from 1."""
    return translate(
        "Storage",
        "{file} is damaged in line {line}. Open an earlier copy; this one stays as it is.",
    ).format(file=file_name(name), line=line)


def damaged_part(name: str, part: str) -> str:
    """For a value of a wrong type or out of range in the part that `thing` names."""
    return translate(
        "Storage",
        "{file} is damaged: there is something impossible in {thing}."
        " Open an earlier copy; this one stays as it is.",
    ).format(file=file_name(name), thing=part)


def too_new(name: str, version: str) -> str:
    """For a file of a version of the format that this program does not know."""
    return translate(
        "Storage",
        "{file} was made by a newer Journeyeditor (format {version})."
        " Install the newest version to open it.",
    ).format(file=file_name(name), version=version)


def too_many_bytes(name: str, megabytes: int) -> str:
    """For a file that is larger than is read."""
    return translate(
        "Storage",
        "{file} is larger than {limit} MB, and no journey map is."
        " Choose one whose name ends in .journey.json.",
    ).format(file=file_name(name), limit=megabytes)


def poster_too_large(name: str, megabytes: int) -> str:
    """For a PDF that is larger than is read."""
    return translate(
        "Storage",
        "{file} is larger than {limit} MB, and no poster is."
        " Choose the project, a file whose name ends in .journey.json.",
    ).format(file=file_name(name), limit=megabytes)


def locked(name: str) -> str:
    """For an encrypted PDF, in which a project could be but cannot be found."""
    return translate(
        "Storage",
        "{file} is protected, so no project inside can be read."
        " Open the poster as it was saved, or its .journey.json file.",
    ).format(file=file_name(name))


def too_large_part(name: str, part: str) -> str:
    """For a list, text or nesting that is larger than is read, in what `thing` names."""
    return translate(
        "Storage",
        "{file} is not opened, because {thing} holds more than Journeyeditor can show."
        " Divide it over several files in the program that made it.",
    ).format(file=file_name(name), thing=part)


def broken(name: str, fault: Fault, part: str, other: str) -> str:
    """For a broken rule of the project, in what `thing` names; `other` is a second name."""
    reason = _rule(fault).format(thing=part, other=f"“{shown(other)}”")
    return translate(
        "Storage", "{file} does not hang together: {reason}. Open an earlier copy."
    ).format(file=file_name(name), reason=reason)


def _rule(fault: Fault) -> str:
    disorder = translate("Storage", "the cards of {thing} are in disorder")
    misjoined = translate("Storage", "{thing} joins things that it cannot join")
    feeling = translate("Storage", "{thing} has a feeling that cannot be right")
    count = translate("Storage", "{thing} does not say rightly how many people answered")
    rules = {
        Fault.DOUBLE_ID: translate("Storage", "{thing} has an id that is in use twice"),
        Fault.DANGLING: translate("Storage", "{thing} points to {other}, which is not there"),
        Fault.NO_STEPS_LANE: translate("Storage", "{thing} has no lane for steps"),
        Fault.DOUBLE_CELL: disorder,
        Fault.EMPTY_CELL: disorder,
        Fault.CARD_ORDER: disorder,
        Fault.OUTSIDE_MAP: translate("Storage", "{thing} stands outside its stage"),
        Fault.WRONG_LANE: translate("Storage", "{thing} stands in a lane that does not take it"),
        Fault.WRONG_LINK: misjoined,
        Fault.DOUBLE_LINK: misjoined,
        Fault.CURVE_LANE: translate("Storage", "{thing} is not in an emotion lane"),
        Fault.DOUBLE_POINT: feeling,
        Fault.BAD_POINT: feeling,
        Fault.DECIMALS: feeling,
        Fault.NEEDS_N: count,
        Fault.NPS_SUM: count,
    }
    return rules[fault]


def not_saved(kind: NotSaved, name: str) -> str:
    """Why a file is not saved; what is in the window is for the window to tell."""
    sentences = {
        NotSaved.DISK_FULL: translate(
            "Storage", "Could not save {file}: the disk is full. Make room, or save elsewhere."
        ),
        NotSaved.NO_PERMISSION: translate(
            "Storage", "Could not save {file}: you may not write there. Save it elsewhere."
        ),
        NotSaved.READ_ONLY: translate(
            "Storage", "Could not save {file}: that disk can only be read. Save it elsewhere."
        ),
        NotSaved.FOLDER_GONE: translate(
            "Storage", "Could not save {file}: its folder is not there any more. Save it elsewhere."
        ),
        NotSaved.IS_FOLDER: translate(
            "Storage", "Could not save {file}: that is not a file. Choose another name."
        ),
        NotSaved.NAME_TOO_LONG: translate(
            "Storage", "Could not save {file}: that name is too long. Choose a shorter one."
        ),
        NotSaved.WOULD_NOT_OPEN: translate(
            "Storage",
            "Could not save {file}: it would not open again. What was there is unchanged;"
            " take back your last change and try once more.",
        ),
        NotSaved.CHANGED: translate(
            "Storage", "{file} was changed by somebody else since you opened it."
        ),
        NotSaved.IN_USE: translate(
            "Storage",
            "Could not save {file}: another program holds it. Close it there, or save a copy.",
        ),
        NotSaved.NO_ANSWER: translate(
            "Storage",
            "Could not save {file}: the disk does not answer. Save a copy on another disk.",
        ),
        NotSaved.UNCONFIRMED: translate(
            "Storage",
            "{file} is written, but the disk does not confirm it. Save a copy elsewhere too.",
        ),
        NotSaved.OTHER: translate(
            "Storage", "Could not save {file}: the disk gives errors. Save it elsewhere."
        ),
    }
    return sentences[kind].format(file=file_name(name))
