"""The letter by which each command is chosen once its menu is open: no two the same in one menu.

Whoever writes or translates a text marks the letter that suits it; where that is taken already,
or none is marked, the text gets another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from journeyeditor.ui.commands.table import Command, Menu, menu_titles


def lettered(table: Iterable[Command]) -> tuple[Command, ...]:
    """The commands with letters that differ within each menu, menus inside it included."""
    table = tuple(table)
    taken: dict[Menu, set[str]] = {each.menu: set() for each in table}
    for menu, title in menu_titles().items():
        if menu.parent in taken:
            taken[menu.parent].add(_marked(title))
    texts: dict[str, str] = {}
    for command in sorted(table, key=lambda each: not _marked(each.text)):  # those with marks first
        texts[command.id] = _with_letter(command.text, taken[command.menu])
    return tuple(replace(command, text=texts[command.id]) for command in table)


def _marked(text: str) -> str:
    """The letter after the mark, "" for none."""
    return text.partition("&")[2][:1].lower()


def _with_letter(text: str, taken: set[str]) -> str:
    """The text with a letter that is free, which then is taken; without any when none is left."""
    if (letter := _marked(text)) and letter not in taken:
        taken.add(letter)
        return text
    plain = text.replace("&", "")
    for at in _places(plain):
        if plain[at].isalpha() and plain[at].lower() not in taken:
            taken.add(plain[at].lower())
            return f"{plain[:at]}&{plain[at:]}"
    return plain


def _places(text: str) -> Iterator[int]:
    """Where a letter can be marked: at the beginnings of words before anywhere else."""
    begins = [at for at in range(len(text)) if at == 0 or text[at - 1] == " "]
    yield from begins
    yield from (at for at in range(len(text)) if at not in begins)
