"""All keys in groups: those of the table of commands menu by menu, then what no menu tells.

Knows no widgets. What the table knows is never written here a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from journeyeditor import i18n
from journeyeditor.finding.fold import fold
from journeyeditor.i18n import translate
from journeyeditor.ui.commands import Command, Reach, commands, menu_titles


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that keys do. Each of `keys` does it; they are in Qt's portable spelling, or a
    single sign or word. `searched` is the folded text that is searched in.
    """

    keys: tuple[str, ...]
    name: str
    help: str = ""
    searched: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under a heading."""

    title: str
    entries: tuple[Entry, ...]


def key_groups() -> tuple[Group, ...]:
    """All groups in the language in use; one finds them by the words of the other one too."""
    shown = _groups()
    both = [_in_language(each, _groups) for each in i18n.LANGUAGES]
    return tuple(
        Group(
            group.title,
            tuple(
                replace(entry, searched=_searched([(each[g], each[g].entries[e]) for each in both]))
                for e, entry in enumerate(group.entries)
            ),
        )
        for g, group in enumerate(shown)
    )


def matching(groups: Sequence[Group], words: str) -> tuple[Group, ...]:
    """What has all the words in its name, help, heading or keys; groups without any are left out.

    Without words that is everything.
    """
    wanted = fold(words).split()
    found = (
        Group(group.title, tuple(e for e in group.entries if all(w in e.searched for w in wanted)))
        for group in groups
    )
    return tuple(group for group in found if group.entries)


def _in_language(
    language: i18n.Language, make: Callable[[], tuple[Group, ...]]
) -> tuple[Group, ...]:
    """Texts are looked up when they are asked for, so ask while another language is in use."""
    before = i18n.language()
    i18n.use(language)
    try:
        return make()
    finally:
        i18n.use(before)


def _searched(told: Sequence[tuple[Group, Entry]]) -> str:
    texts = [(group.title, entry.name, entry.help, *entry.keys) for group, entry in told]
    return fold("\n".join(text for each in texts for text in each))


def _groups() -> tuple[Group, ...]:
    return (
        *_menu_groups(),
        Group(translate("Pages", "On the map"), _map_keys()),
        Group(translate("Pages", "On the tab of a journey"), _tab_keys()),
        Group(translate("Pages", "In the note tray"), _reached(Reach.NOTES)),
        Group(translate("Pages", "In the history"), _reached(Reach.HISTORY)),
        Group(translate("Pages", "While presenting"), _presenter_keys()),
    )


def _menu_groups() -> tuple[Group, ...]:
    """The menus of the bar, each with the commands of the menus inside it."""
    titles = menu_titles()
    made = (
        Group(
            _plain(title),
            tuple(
                _entry(each, "" if each.menu is menu else _plain(titles[each.menu]))
                for each in commands()
                if each.keys and each.menu in titles and (each.menu.parent or each.menu) is menu
            ),
        )
        for menu, title in titles.items()
        if menu.parent is None
    )
    return tuple(group for group in made if group.entries)


def _reached(reach: Reach) -> tuple[Entry, ...]:
    return tuple(_entry(each) for each in commands() if each.keys and each.reach is reach)


def _entry(command: Command, inner: str = "") -> Entry:
    """A command; `inner` is the menu inside a menu that it stands in."""
    name = _plain(command.text)
    return Entry(command.keys, f"{inner}: {name}" if inner else name, command.help)


def _plain(text: str) -> str:
    """The words of a menu without its marks."""
    return text.replace("&", "").removesuffix("…")


def _map_keys() -> tuple[Entry, ...]:
    arrows = translate("Pages", "Arrows")
    return (
        Entry((arrows,), translate("Pages", "Walk over cards and places")),
        Entry((f"Shift+{arrows}",), translate("Pages", "Choose more cards")),
        Entry(("Home", "End"), translate("Pages", "First and last place of the row")),
        Entry(("Enter",), translate("Pages", "Edit the card; in the text: next card")),
        Entry(("Shift+Enter",), translate("Pages", "New line in a title")),
        Entry(("Tab",), translate("Pages", "Next place")),
        Entry(("Esc",), translate("Pages", "Let go; stop what is going on")),
    )


def _tab_keys() -> tuple[Entry, ...]:
    return (
        Entry(("Left", "Right"), translate("Pages", "Open the journey before or after it")),
        Entry(("Alt+Left", "Alt+Right"), translate("Pages", "Move the tab")),
        Entry(("F2",), translate("Pages", "Rename the journey")),
        Entry(("Del",), translate("Pages", "Delete the journey")),
    )


def _presenter_keys() -> tuple[Entry, ...]:
    return (
        Entry(("Right", "Space"), translate("Pages", "Next stage or finding")),
        Entry(("Left",), translate("Pages", "Back")),
        Entry(("Down", "Up"), translate("Pages", "The cards of the stage one by one")),
        Entry(("1 … 9",), translate("Pages", "Go to a stage")),
        Entry(("Home", "End"), translate("Pages", "The first stage; the last finding")),
        Entry(("M",), translate("Pages", "Take a note")),
        Entry(("B",), translate("Pages", "A white screen, and back")),
        Entry(("Esc",), translate("Pages", "Back to the map")),
    )


def caps(keys: str) -> tuple[tuple[str, ...], ...]:
    """What is printed on the keys: those held down together, for each press after the other."""
    signs = {
        "Left": "←",
        "Right": "→",
        "Up": "↑",
        "Down": "↓",
        "-": "−",
        "PgDown": "PgDn",
        "Space": translate("Pages", "Space"),
    }
    return tuple(
        tuple(signs.get(part, part) for part in _together(press)) for press in keys.split(", ")
    )


def _together(press: str) -> tuple[str, ...]:
    """The keys of one press; the last may be the + itself."""
    held, plus, last = press[:-1].rpartition("+")
    return (*held.split("+"), last + press[-1]) if plus else (press,)


def spoken(keys: Sequence[str]) -> str:
    """The keys as a screen reader is told them."""
    return " / ".join(", ".join("+".join(press) for press in caps(each)) for each in keys)
