"""The table of commands as Qt's actions, and the menus made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from journeyeditor.canvas.plain import set_tip
from journeyeditor.i18n import translate
from journeyeditor.ui.commands import Command, Menu, Reach, commands, menu_titles

if TYPE_CHECKING:
    from journeyeditor.session import Session

Handlers = Mapping[str, Callable[[], object]]
"""What to do for each command, by its id."""


class Actions:
    """One action for each command; raises KeyError at once when a handler is missing."""

    def __init__(self, session: Session, handlers: Handlers, window: QWidget, map_view: QWidget):
        self._session = session
        self._commands = {command.id: command for command in commands()}
        self._actions = {
            command.id: make_action(command, handlers[command.id], window)
            for command in self._commands.values()
        }
        for command in self._commands.values():
            if not command.heard:
                host = map_view if command.reach is Reach.MAP else window
                host.addAction(self._actions[command.id])
        self.refresh()

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def refresh(self) -> None:
        """Enable, check and label what depends on the project and the selection."""
        for command in self._commands.values():
            action = self._actions[command.id]
            action.setEnabled(command.enabled(self._session))
            if command.checked is not None:
                action.setChecked(command.checked(self._session))
        self._label("edit.undo", self._session.undo_label, translate("Command", "Undo: {step}"))
        self._label("edit.redo", self._session.redo_label, translate("Command", "Redo: {step}"))

    def mark(self, command_id: str, on: bool) -> None:
        """Show a choice of the window as switched on or off."""
        self._actions[command_id].setChecked(on)

    def fill(self, bar: QMenuBar) -> dict[Menu, QMenu]:
        """Put all menus in the menu bar."""
        return fill_menus(bar, self._commands.values(), self._actions)

    def of(self, menu: Menu) -> list[Command]:
        """The commands of a menu from top to bottom, those of menus inside it left out."""
        return [command for command in self._commands.values() if command.menu is menu]

    def _label(self, command_id: str, step: str, text: str) -> None:
        action, command = self._actions[command_id], self._commands[command_id]
        action.setText(text.format(step=step.replace("&", "&&")) if step else command.text)
        said = text.format(step=step) if step else command.help
        set_tip(action, tool_tip("", said, action))


def make_action(command: Command, run: Callable[[], object], parent: QObject) -> QAction:
    """A command as Qt's action."""
    action = QAction(command.text, parent)
    action.setObjectName(command.id)
    action.setStatusTip(command.help)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    if command.heard:  # told in the menu; belongs to no widget, so that it never goes off
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    elif command.reach is Reach.MAP:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    set_tip(action, tool_tip(command.text, command.help, action))
    action.setCheckable(command.checkable or command.checked is not None)
    action.triggered.connect(lambda _checked=False: run())
    return action


def fill_menus(
    bar: QMenuBar, table: Iterable[Command], actions: Mapping[str, QAction]
) -> dict[Menu, QMenu]:
    """Put those menus in the menu bar that the commands stand in."""
    table = tuple(table)
    wanted = {command.menu for command in table}
    wanted |= {menu.parent for menu in wanted if menu.parent}
    menus: dict[Menu, QMenu] = {}
    for menu, title in menu_titles().items():
        if menu in wanted:
            outer = bar if menu.parent is None else menus[menu.parent]
            menus[menu] = outer.addMenu(title)
            menus[menu].setObjectName(menu.value)
            menus[menu].setToolTipsVisible(False)
    for command in (each for each in table if each.menu in menus):
        _add(menus[command.menu], actions[command.id], command.group)
    return menus


def tool_tip(name: str, help_text: str, action: QAction) -> str:
    """What the pointer tells: the name, what it does, and its keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name = name.replace("&", "").removesuffix("…")
    said = f"{name}. {help_text}" if name else help_text
    return f"{said} ({keys})" if keys else said


def _add(menu: QMenu, action: QAction, group: bool) -> None:
    """Add an action before the menus inside the menu, which come last."""
    inner = next((a for a in menu.actions() if a.menu() is not None), None)
    if group and menu.actions():
        menu.insertSeparator(inner) if inner else menu.addSeparator()
    if inner:
        menu.insertAction(inner, action)
    else:
        menu.addAction(action)
