"""Qt's interfaces for the things on a map, which are no objects of Qt's, and for the map itself.

They hold a key and ask the tree for all the rest. Qt asks at any time, also for things that are
gone by now: then nothing is said.

Two rules keep Qt alive. Whoever makes an interface keeps it until Qt has let go of it. And
`interface_cast` returns a `VoidPtr`, of 0 for "has none": anything else ends the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QAccessibleValueInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken, VoidPtr

from journeyeditor.canvas.access.outline import Key, What
from journeyeditor.i18n import translate

if TYPE_CHECKING:
    from journeyeditor.canvas.access.tree import Tree
    from journeyeditor.canvas.view import MapView

Interface = QAccessible.InterfaceType
Text = QAccessible.Text

_LISTS = (What.STAGES, What.LANE, What.LINKS)
EDIT = "edit"
"""The action that is Qt's for none of its own: typing in what stands there."""

LOWEST, HIGHEST, STEP = -2.0, 2.0, 0.5
"""The feelings that a point can have, and how far a key moves one."""


class Node(QAccessibleInterface):
    """One thing on the map."""

    def __init__(self, tree: Tree, key: Key) -> None:
        super().__init__()
        self.key = key
        self._tree = tree
        self._deeds = Deeds(tree, key)
        self._feeling = Feeling(tree, key)

    def isValid(self) -> bool:
        return self._tree.has(self.key)

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._tree.window()

    def parent(self) -> QAccessibleInterface:
        outer = self._tree.outline.parent(self.key)
        return self._tree.root if outer is None else self._tree.node(outer)

    def childCount(self) -> int:
        return len(self._inside)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        inside = self._inside
        return self._tree.node(inside[index]) if 0 <= index < len(inside) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if not isinstance(child, Node) or child.key not in self._inside:
            return -1
        return self._tree.outline.index(child.key)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        key = self._tree.key_at(x, y)
        return self._tree.node(key) if key is not None and key in self._inside else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        here = self._tree.focused
        return self._tree.node(here) if here is not None and here in self._inside else None

    def role(self) -> QAccessible.Role:
        if self.key.what in _LISTS:
            return QAccessible.Role.List
        if self.key.what is What.POINT and self._tree.feeling(self.key) is not None:
            return QAccessible.Role.Slider
        return QAccessible.Role.ListItem

    def text(self, text: QAccessible.Text) -> str:
        return self._tree.text(self.key, text)

    def setText(self, text: QAccessible.Text, words: str) -> None:
        """Titles are typed on the map, where they are one step with a label."""

    def state(self) -> QAccessible.State:
        return self._tree.state(self.key)

    def rect(self) -> QRect:
        return self._tree.rect(self.key)

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    def interface_cast(self, wanted: QAccessible.InterfaceType) -> VoidPtr:  # type: ignore[override]
        if wanted is Interface.ActionInterface and self.key.what not in (What.STAGES, What.LINKS):
            return _pointer(self._deeds)
        if wanted is Interface.ValueInterface and self._tree.feeling(self.key) is not None:
            return _pointer(self._feeling)
        return VoidPtr(0)

    @property
    def _inside(self) -> tuple[Key, ...]:
        return self._tree.outline.inside(self.key) if self._tree.has(self.key) else ()


class Root(QAccessibleWidget):
    """The map: before the widgets that Qt knows of (scroll bars, a field) come our things."""

    def __init__(self, view: MapView, tree: Tree) -> None:
        super().__init__(view, QAccessible.Role.Canvas)
        self._tree = tree

    def childCount(self) -> int:
        return len(self._tree.outline.top) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        top = self._tree.outline.top
        return self._tree.node(top[index]) if index < len(top) else super().child(index - len(top))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, Node):
            return self._tree.outline.index(child.key)
        found = super().indexOfChild(child)
        return found if found < 0 else found + len(self._tree.outline.top)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        key = self._tree.key_at(x, y)
        if key is None:
            return None
        return self._tree.node(self._tree.outline.parent(key) or key)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        here = self._tree.focused
        return super().focusChild() if here is None else self._tree.node(here)

    def text(self, text: QAccessible.Text) -> str:
        if text is Text.Name:
            return self._tree.title()
        if text is Text.Description:
            return translate(
                "Access", "Arrows walk over the map, Enter types, Shift+F10 opens the menu."
            )
        return super().text(text)


class Deeds(QAccessibleActionInterface):
    """What can be done with a thing without keys and pointer."""

    def __init__(self, tree: Tree, key: Key) -> None:
        super().__init__()
        self._tree = tree
        self._key = key

    def actionNames(self) -> list[str]:
        if not self._tree.has(self._key):
            return []
        typing = [EDIT] if self._tree.can_edit(self._key) else []
        return [self.pressAction(), self.setFocusAction(), *typing, self.showMenuAction()]

    def localizedActionName(self, name: str) -> str:
        return {
            self.pressAction(): translate("Access", "Choose"),
            EDIT: translate("Access", "Edit text"),
            self.showMenuAction(): translate("Access", "Menu"),
        }.get(name, super().localizedActionName(name))

    def localizedActionDescription(self, name: str) -> str:
        return self.localizedActionName(name)

    def doAction(self, name: str) -> None:
        if name in self.actionNames():
            self._tree.choose(self._key)
            if name == EDIT:
                self._tree.edit(self._key)
            elif name == self.showMenuAction():
                self._tree.open_menu()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return ["F2"] if name == EDIT else []


class Feeling(QAccessibleValueInterface):
    """The feeling of a point as a number that can be set."""

    def __init__(self, tree: Tree, key: Key) -> None:
        super().__init__()
        self._tree = tree
        self._key = key

    def currentValue(self) -> float:
        return self._tree.feeling(self._key) or 0.0

    def setCurrentValue(self, value: object) -> None:
        if isinstance(value, int | float):
            self._tree.feel(self._key, max(LOWEST, min(HIGHEST, float(value))))

    def minimumValue(self) -> float:
        return LOWEST

    def maximumValue(self) -> float:
        return HIGHEST

    def minimumStepSize(self) -> float:
        return STEP


def _pointer(thing: QAccessibleActionInterface | QAccessibleValueInterface) -> VoidPtr:
    """Where Qt finds an interface that Python made."""
    return VoidPtr(Shiboken.getCppPointer(thing)[0])
