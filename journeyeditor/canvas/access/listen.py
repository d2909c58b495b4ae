"""Lets screen readers find the maps. Loads nothing of it before one asks for a map."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: Mapping[str, QAccessible.Role] = MappingProxyType(
    {"Shell": QAccessible.Role.Window, "MainWindow": QAccessible.Role.Pane}
)


def listen() -> None:
    """Offer Qt our interface of a map; to be called once, before the first window."""
    QAccessible.installFactory(_interface)


def _interface(kind: str, view: object) -> QAccessibleInterface | None:
    """The interface of a map; None lets Qt make its own. `kind` is each class of the thing.

    A window that only holds another is one all the same, and what it holds is part of it.
    """
    if kind in _ROLES and isinstance(view, QWidget):
        return QAccessibleWidget(view, _ROLES[kind])
    if kind != "MapView":
        return None
    from journeyeditor.canvas.access.tree import Tree  # noqa: PLC0415
    from journeyeditor.canvas.view import MapView  # noqa: PLC0415

    if not isinstance(view, MapView):
        return None
    if view.access is None:
        view.access = Tree(view)
    return view.access.root
