"""The window's colours: light, dark, or whatever the system asks for; the paper stays white.

Fusion takes its colours from a palette; `theme_of` finds the tokens back from the palette that a
widget has, so that what paints itself needs to be told nothing when the theme changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Theme:
    """The tokens of one theme, as `#rrggbb`."""

    window: str
    panel: str
    desk: str
    ink: str
    soft: str
    strong: str
    hair: str
    accent: str
    on_accent: str
    tint: str
    hover: str
    field: str
    chip: str
    warning: str
    dark: bool = False


LIGHT = Theme(
    window="#F4F5F7",
    panel="#FFFFFF",
    desk="#E3E6EA",
    ink="#16181B",
    soft="#565C66",
    strong="#7A818B",
    hair="#D5D9DE",
    accent="#0B5FB0",
    on_accent="#FFFFFF",
    tint="#E4EEF8",
    hover="#EDEFF2",
    field="#FFFFFF",
    chip="#F1F3F5",
    warning="#A63F00",
)

DARK = Theme(
    window="#1B1D21",
    panel="#23262B",
    desk="#121417",
    ink="#F0F2F4",
    soft="#AEB5BF",
    strong="#7F8791",
    hair="#3A3F47",
    accent="#7CB8F2",
    on_accent="#0B1520",
    tint="#22384F",
    hover="#2E3238",
    field="#1B1D21",
    chip="#2C3036",
    warning="#FF9A5C",
    dark=True,
)


class ThemeChoice(StrEnum):
    """What a person can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def theme_of(widget: QWidget) -> Theme:
    """The theme that a widget is shown in."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette(theme: Theme) -> QPalette:
    """The palette by which Fusion paints the theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.ink,
        role.Base: theme.field,
        role.AlternateBase: theme.hover,
        role.Text: theme.ink,
        role.PlaceholderText: theme.soft,
        role.Button: theme.panel,
        role.ButtonText: theme.ink,
        role.BrightText: theme.warning,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.ToolTipBase: theme.panel,
        role.ToolTipText: theme.ink,
        role.Light: theme.panel,
        role.Midlight: theme.hover,
        role.Mid: theme.strong,
        role.Dark: theme.strong,
        role.Shadow: theme.desk,
    }
    result = QPalette()
    for each, colour in colours.items():
        result.setColor(each, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(off, each, QColor(theme.strong))
    result.setColor(off, role.Highlight, QColor(theme.hair))
    return result


def style_sheet(theme: Theme) -> str:
    """The few things that Fusion cannot paint from a palette: fields and hair lines.

    `wrong` is a property of a field whose text cannot be used.
    """
    return (
        f"QLineEdit, #note-field, #text-area {{ background: {theme.field};"
        f" border: 1px solid {theme.strong}; border-radius: 4px; padding: 3px 6px; }}"
        f"QLineEdit:focus, #note-field:focus, #text-area:focus {{ border: 2px solid {theme.accent};"
        " padding: 2px 5px; }"
        "QLineEdit[wrong='true'], #text-area[wrong='true']"
        f" {{ border: 2px solid {theme.warning}; padding: 2px 5px; }}"
        f"QMenuBar {{ border-bottom: 1px solid {theme.hair}; }}"
        "QMenuBar::item { padding: 6px 9px; background: transparent; }"
        f"QMenuBar::item:selected {{ background: {theme.tint}; }}"
        f"QToolBar {{ background: {theme.panel}; border: none;"
        f" border-bottom: 1px solid {theme.hair}; spacing: 3px; padding: 4px 8px; }}"
        f"QStatusBar {{ border-top: 1px solid {theme.hair}; }}"
        "QStatusBar::item { border: none; }"
        f"QSplitter::handle {{ background: {theme.hair}; }}"
        f"#map-tabs {{ background: {theme.window}; border-bottom: 1px solid {theme.hair}; }}"
        "QTabBar { background: transparent; } QTabBar::tear { width: 0; border: none; }"
        f"QTabBar::tab {{ color: {theme.soft}; background: transparent; padding: 3px 10px;"
        " border: 2px solid transparent; border-radius: 4px; margin: 1px 0; }"
        f"QTabBar::tab:hover {{ background: {theme.hover}; }}"
        f"QTabBar::tab:selected {{ color: {theme.ink}; background: {theme.tint};"
        f" border-bottom: 2px solid {theme.accent}; }}"
        f"QTabBar::tab:selected:focus {{ border: 2px solid {theme.accent}; }}"
        f"QPushButton[filled='true'] {{ background: {theme.accent}; color: {theme.on_accent};"
        " border: 2px solid transparent; border-radius: 6px; padding: 5px 12px;"
        " font-weight: 600; }"
        f"QPushButton[filled='true']:focus {{ border-color: {theme.ink}; }}"
        f"QToolTip {{ color: {theme.ink}; background: {theme.panel};"
        f" border: 1px solid {theme.strong}; padding: 3px; }}"
    )


class Themes(QObject):
    """Keeps the application in the chosen theme, also when the system changes its mind."""

    def __init__(self, app: QApplication, choice: ThemeChoice) -> None:
        super().__init__(app)
        self._app = app
        self.choice = choice
        app.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: ThemeChoice) -> None:
        """Show everything in this theme from now on."""
        self.choice = choice
        self._app.styleHints().setColorScheme(_scheme(choice))
        self._apply()

    def _follow(self) -> None:
        if self.choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        theme = self._theme()
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(style_sheet(theme))

    def _theme(self) -> Theme:
        if self.choice is ThemeChoice.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self.choice is ThemeChoice.DARK else LIGHT


def _scheme(choice: ThemeChoice) -> Qt.ColorScheme:
    match choice:
        case ThemeChoice.SYSTEM:
            return Qt.ColorScheme.Unknown
        case ThemeChoice.LIGHT:
            return Qt.ColorScheme.Light
        case ThemeChoice.DARK:
            return Qt.ColorScheme.Dark
