"""What the status line says of entries that were added or deleted."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.edits.catalogue import AnyList, name_of, things
from journeyeditor.edits.uses import User, Uses
from journeyeditor.i18n import translate
from journeyeditor.model.project import Project
from journeyeditor.ui.lists.names import ListWords
from journeyeditor.ui.lists.use_words import count_cards, used_by

Said = tuple[str, str]


def added_words(words: ListWords, count: int) -> Said:
    """That entries were added."""
    if count == 1:
        text = translate("Lists", "Added: {one}.").format(one=words.one)
    else:
        text = translate("Lists", "Added %n entries to “{list}”.", n=count)
        text = text.format(list=words.title)
    return text, translate("Lists", "Enter in the list goes to its fields.")


def deleted_words(project: Project, name: AnyList, keys: Sequence[str], uses: Uses) -> Said:
    """That entries are gone, and what no longer names them."""
    known = things(project, name)
    if len(keys) == 1:
        called = name_of(name, known[keys[0]])
        text = translate("Lists", "Deleted “{name}”.").format(name=called)
        if not called:
            text = translate("Lists", "Deleted one entry.")
    else:
        text = translate("Lists", "Deleted %n entries.", n=len(keys))
    users = [use for key in keys for use in uses.get(key, ())]
    cards = count_cards(users)
    others = used_by(use for use in users if use.user is not User.CARD)
    if cards:
        text = f"{text} {_without(name, cards)}"
    if others:
        also = translate("Lists", "Named no longer by: {users}.").format(users=others)
        text = f"{text} {also}"
    return text, translate("Canvas", "Ctrl+Z puts it back.")


def _without(name: AnyList, cards: int) -> str:
    match name:
        case "channels":
            return translate("Lists", "%n card(s) have no channel now.", n=cards)
        case "departments":
            return translate("Lists", "%n card(s) have no department now.", n=cards)
        case "root_causes":
            return translate("Lists", "%n card(s) have no cause now.", n=cards)
        case _:
            return translate("Lists", "%n card(s) named it.", n=cards)
