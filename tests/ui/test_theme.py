"""The themes: contrast as look.md promises, and following the choice."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.ui.theme import DARK, LIGHT, Theme, ThemeChoice, Themes, palette, theme_of


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it, 0 to 1."""
    of = QColor(colour)
    parts = (of.redF(), of.greenF(), of.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read_everywhere(theme: Theme) -> None:
    """4.5 : 1 for text, 3 : 1 for lines that mean something."""
    for ground in (theme.window, theme.panel, theme.field, theme.hover, theme.tint, theme.chip):
        assert contrast(theme.ink, ground) >= 4.5
    for ground in (theme.window, theme.panel, theme.field, theme.chip):
        assert contrast(theme.soft, ground) >= 4.5
        assert contrast(theme.strong, ground) >= 3
        assert contrast(theme.warning, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.accent, theme.panel) >= 4.5
    assert contrast(theme.accent, theme.tint) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_widget_knows_its_theme(qapp: QApplication, theme: Theme) -> None:
    """From the palette alone."""
    widget = QWidget()
    widget.setPalette(palette(theme))
    assert theme_of(widget) is theme
    widget.deleteLater()


def test_the_choice_reaches_the_whole_program(qapp: QApplication) -> None:
    """Dark, and light again."""
    themes = Themes(qapp, ThemeChoice.DARK)
    role = QPalette.ColorRole.Window
    assert qapp.palette().color(role).name().upper() == DARK.window
    themes.choose(ThemeChoice.LIGHT)
    assert qapp.palette().color(role).name().upper() == LIGHT.window
    themes.deleteLater()
