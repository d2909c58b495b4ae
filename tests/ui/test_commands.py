"""The one table of commands: complete, without clashes, and every menu is made of it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from journeyeditor import i18n
from journeyeditor.layout.icons import ICONS
from journeyeditor.ui.commands import Menu, Reach, commands, menu_titles
from journeyeditor.ui.commands.files import files
from journeyeditor.ui.palette_rows import palette_rows
from journeyeditor.ui.verbs import verbs
from tests.ui.driver import Driver


def test_ids_are_unique() -> None:
    """One row a command."""
    assert [i for i, times in Counter(c.id for c in commands()).items() if times > 1] == []


def test_every_command_explains_itself() -> None:
    """Words, a sentence of help that ends in a full stop, and an icon that exists."""
    for command in commands():
        assert command.text, command.id
        assert command.help.endswith("."), command.id
        assert not command.icon or command.icon in ICONS, command.id


def test_shortcuts_are_known_to_qt_and_clash_nowhere() -> None:
    """No two commands listen to the same keys in the same place."""
    places = {each: {each} if each is not Reach.WINDOW else set(Reach) for each in Reach}
    keys = [
        (QKeySequence(key).toString(), where)
        for command in commands()
        for key in command.keys
        for where in places[command.reach]
    ]
    assert all(key for key, _ in keys)
    # With something chosen the map hears ? itself: tests/ui/test_keys_page.py.
    assert [k for k, times in Counter(keys).items() if times > 1] == [("?", Reach.MAP)]


def test_keys_of_the_palette_differ_in_both_languages() -> None:
    """After Ins each letter means one thing."""
    for language in i18n.LANGUAGES:
        i18n.use(language)
        keys = [row.key for row in palette_rows()]
        assert len(set(keys)) == len(keys) == 18


def test_keys_that_edit_cards_work_on_the_map_only() -> None:
    """Delete in a field of the inspector must never delete a card."""
    reach = {command.id: command.reach for command in commands()}
    assert reach["edit.delete"] is Reach.MAP
    assert reach["edit.select_all"] is Reach.MAP
    assert reach["file.save"] is Reach.WINDOW


def test_every_command_has_a_verb_and_the_other_way_round(paytv: Driver) -> None:
    """Table and handlers name the same commands."""
    assert set(verbs(paytv.window)) == {command.id for command in commands()}


def test_every_command_stands_in_its_menu(paytv: Driver) -> None:
    """Walking all menus meets every command once."""
    menus = paytv.window.menuBar().findChildren(QMenu)
    found = {action.objectName() for menu in menus for action in menu.actions()} - {""}
    shown = {command.id for command in commands() if command.menu in menu_titles()}
    assert found == shown
    hidden = {command.menu for command in commands() if command.id not in shown}
    assert hidden == {Menu.NOTE, Menu.STEP}


def test_menus_come_in_order(paytv: Driver) -> None:
    """The bar reads as people expect."""
    titles = [action.text().replace("&", "") for action in paytv.window.menuBar().actions()]
    assert titles == ["File", "Edit", "Insert", "Journey", "Analyse", "View", "Help"]


def test_letters_of_the_menus_differ_in_both_languages() -> None:
    """Alt and a letter opens one menu."""
    for language in i18n.LANGUAGES:
        i18n.use(language)
        top = [text for menu, text in menu_titles().items() if menu.parent is None]
        letters = [text[text.index("&") + 1].lower() for text in top]
        assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_letters_within_each_menu_differ(language: i18n.Language) -> None:
    i18n.use(language)
    found: dict[Menu, list[str]] = {}
    for menu, text in menu_titles().items():
        if menu.parent is not None:
            found.setdefault(menu.parent, []).append(text)
    for command in commands():
        found.setdefault(command.menu, []).append(command.text)
    for menu, texts in found.items():
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(set(letters)) == len(letters), menu
        assert len(letters) >= 0.8 * len(texts), menu  # a full alphabet leaves some without


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_each_row_of_the_menu_file_has_the_letter_that_was_marked(language: i18n.Language) -> None:
    i18n.use(language)
    texts = [command.text for command in files()]
    texts += [text for menu, text in menu_titles().items() if menu.parent is Menu.FILE]
    letters = {text[text.index("&") + 1].lower() for text in texts}
    assert len(letters) == len(texts)
