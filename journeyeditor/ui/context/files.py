"""The menu of a recent file: open it, see where it lies, forget it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from journeyeditor.i18n import translate
from journeyeditor.ui.outside import open_path
from journeyeditor.ui.settings import Settings


def file_menu(
    path: Path,
    forget: Callable[[Path], object],
    open_file: Callable[[Path], object],
    parent: QWidget,
) -> QMenu:
    """What can be done with a file that was used before; the menu is deleted when it closes."""
    menu = QMenu(parent)
    menu.setObjectName("context-menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _entry(menu, translate("Files", "&Open"), lambda: open_file(path), path.is_file())
    _entry(
        menu,
        translate("Files", "Show the &folder"),
        lambda: open_path(path.parent),
        path.parent.is_dir(),
    )
    _entry(
        menu,
        translate("Files", "Copy the &place of the file"),
        lambda: QGuiApplication.clipboard().setText(str(path)),
    )
    menu.addSeparator()
    _entry(menu, translate("Files", "&Take it off this list"), lambda: forget(path))
    return menu


def serve_recent(
    menu: QMenu, settings: Settings, open_file: Callable[[Path], object], refill: Callable[[], None]
) -> None:
    """Let the rows of the menu of recent files have this menu; their data is the path."""
    menu.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def ask(at: QPoint) -> None:
        meant = [a for a in menu.actions() if menu.actionGeometry(a).contains(at)]
        meant += [a for a in menu.actions() if a is menu.activeAction()]
        path = meant[0].data() if meant else None
        if not isinstance(path, str):
            return
        inner = file_menu(Path(path), settings.forget, open_file, menu)
        inner.triggered.connect(lambda _action: refill())
        inner.popup(menu.mapToGlobal(at))

    menu.customContextMenuRequested.connect(ask)


def _entry(menu: QMenu, text: str, run: Callable[[], object], can: bool = True) -> None:
    action = menu.addAction(text)
    action.setEnabled(can)
    action.triggered.connect(lambda _checked=False: run())
