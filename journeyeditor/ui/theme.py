"""The window's colours: light, dark, or whatever the system asks for; the paper stays white.

Fusion takes its colours from a palette; `theme_of` finds the tokens back from the palette that a
widget has, so that what paints itself needs to be told nothing when the theme changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

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
    off: str
    """Text and signs of what cannot be used now."""

    dark: bool = False
    high: bool = False
    """High contrast: all text and lines nearly black on white, or the other way round."""


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
    off="#7A818B",
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
    off="#7F8791",
    dark=True,
)


HIGH = Theme(
    window="#FFFFFF",
    panel="#FEFEFE",
    desk="#E0E3E7",
    ink="#000000",
    soft="#26292E",
    strong="#000000",
    hair="#4A4F57",
    accent="#003C8C",
    on_accent="#FFFFFF",
    tint="#D3E4FA",
    hover="#E3E6EA",
    field="#FFFFFF",
    chip="#F4F5F7",
    warning="#8A1F00",
    off="#6A6F77",
    high=True,
)

HIGH_DARK = Theme(
    window="#000000",
    panel="#050505",
    desk="#2A2D31",
    ink="#FFFFFF",
    soft="#DDE1E6",
    strong="#FFFFFF",
    hair="#AEB5BF",
    accent="#9CCFFF",
    on_accent="#000000",
    tint="#0A2F57",
    hover="#24282D",
    field="#000000",
    chip="#17191C",
    warning="#FFB68A",
    off="#8F96A0",
    dark=True,
    high=True,
)

THEMES = (LIGHT, DARK, HIGH, HIGH_DARK)

_BY_WINDOW = MappingProxyType({int(each.window[1:], 16): each for each in THEMES})


class ThemeChoice(StrEnum):
    """What a person can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def theme_of(widget: QWidget) -> Theme:
    """The theme that a widget is shown in, by the colour of its window."""
    colour = widget.palette().color(QPalette.ColorRole.Window)
    known = _BY_WINDOW.get(colour.rgb() & 0xFFFFFF)
    return known or (DARK if colour.lightness() < 128 else LIGHT)


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
        result.setColor(off, each, QColor(theme.off))
    result.setColor(off, role.Highlight, QColor(theme.hover))
    result.setColor(off, role.HighlightedText, QColor(theme.off))
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
        f"QPushButton {{ background: {theme.panel}; color: {theme.ink};"
        f" border: 1px solid {theme.strong}; border-radius: 6px; padding: 6px 13px; }}"
        f"QPushButton:hover {{ background: {theme.hover}; }}"
        f"QPushButton:pressed, QPushButton:checked {{ background: {theme.tint}; }}"
        f"QPushButton:disabled {{ color: {theme.off}; border-color: {theme.hair}; }}"
        f"QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 12px; }}"
        f"QPushButton[filled='true'] {{ background: {theme.accent}; color: {theme.on_accent};"
        " border: 2px solid transparent; border-radius: 6px; padding: 5px 12px;"
        " font-weight: 600; }"
        f"QPushButton[filled='true']:focus {{ border-color: {theme.ink}; }}"
        f"QPushButton[filled='true']:disabled {{ background: {theme.hover}; color: {theme.off}; }}"
        f"#map-popup QComboBox {{ background: {theme.field}; color: {theme.ink};"
        f" border: 1px solid {theme.strong}; border-radius: 4px; padding: 4px 6px; }}"
        "#map-popup QComboBox::drop-down { border: none; width: 20px; }"
        f"#map-popup QComboBox:focus {{ border: 2px solid {theme.accent}; padding: 3px 5px; }}"
        "#page-text { border: 2px solid transparent; }"
        f"#page-text:focus {{ border: 2px solid {theme.accent}; border-radius: 4px; }}"
        f"QToolTip {{ color: {theme.ink}; background: {theme.panel};"
        f" border: 1px solid {theme.strong}; padding: 3px; }}"
    )


class Themes(QObject):
    """Keeps the application in the chosen theme, also when the system changes its mind.

    `wants_contrast` tells whether the system asks for high contrast.
    """

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice,
        wants_contrast: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._wants_contrast = wants_contrast or self._ask_system
        self.choice = choice
        self._hints.colorSchemeChanged.connect(self.follow)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.follow)
        self.choose(choice)

    def choose(self, choice: ThemeChoice) -> None:
        """Show everything in this theme from now on."""
        self.choice = choice
        self._hints.setColorScheme(_scheme(choice))
        self._apply()

    def follow(self) -> None:
        """The system asks for other colours."""
        if self.choice is ThemeChoice.SYSTEM:
            self._apply()

    def _ask_system(self) -> bool:
        preferred = self._hints.accessibility().contrastPreference()
        return preferred is Qt.ContrastPreference.HighContrast

    def _apply(self) -> None:
        theme = self._theme()
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(style_sheet(theme))

    def _theme(self) -> Theme:
        match self.choice:
            case ThemeChoice.LIGHT:
                return LIGHT
            case ThemeChoice.DARK:
                return DARK
            case ThemeChoice.CONTRAST:
                return HIGH
        dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        if self._wants_contrast():
            return HIGH_DARK if dark else HIGH
        return DARK if dark else LIGHT


def _scheme(choice: ThemeChoice) -> Qt.ColorScheme:
    match choice:
        case ThemeChoice.SYSTEM:
            return Qt.ColorScheme.Unknown
        case ThemeChoice.DARK:
            return Qt.ColorScheme.Dark
        case ThemeChoice.LIGHT | ThemeChoice.CONTRAST:
            return Qt.ColorScheme.Light
