"""The themes: contrast, and following the choice."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QWidget

from journeyeditor.ui.theme import (
    DARK,
    HIGH,
    LIGHT,
    THEMES,
    Theme,
    ThemeChoice,
    Themes,
    palette,
    style_sheet,
    theme_of,
)
from tests.contrast import contrast

GROUNDS = ("window", "panel", "desk", "field", "hover", "tint", "chip")
"""What text and lines lie on; `hair` lines only part things and mean nothing."""

TEXT = 4.5
LINE = 3.0


def pairs(theme: Theme) -> dict[tuple[str, str], float]:
    """The contrast of each token that is painted on another."""
    found = [(ink, ground) for ink in ("ink", "soft", "accent", "warning") for ground in GROUNDS]
    found += [("strong", ground) for ground in GROUNDS]
    found += [("off", ground) for ground in ("window", "panel", "field", "hover")]
    found += [("on_accent", "accent"), ("panel", "ink")]  # a filled button; the plate "now"
    return {(a, b): contrast(getattr(theme, a), getattr(theme, b)) for a, b in found}


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "high", "high dark"])
def test_text_and_lines_can_be_read_on_every_ground(theme: Theme) -> None:
    """4.5 : 1 for text, 3 : 1 for lines that mean something; in high contrast 7 and 4.5."""
    text, line = (7.0, 4.5) if theme.high else (TEXT, LINE)
    least = {pair: line if pair[0] == "strong" else text for pair in pairs(theme)}
    least.update({pair: LINE for pair in least if pair[0] == "off"})
    assert contrast(theme.off, theme.ink) > 2  # what cannot be used is told apart
    assert {p: round(c, 2) for p, c in pairs(theme).items() if c < least[p]} == {}


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "high", "high dark"])
def test_what_fusion_paints_can_be_read(theme: Theme) -> None:
    """The pairs of roles that widgets of Qt paint text with."""
    role, made = QPalette.ColorRole, palette(theme)
    for ink, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.ToolTipText, role.ToolTipBase),
        (role.Link, role.Window),
        (role.Link, role.Base),
        (role.BrightText, role.Window),
    ):
        assert contrast(made.color(ink).name(), made.color(ground).name()) >= TEXT, ink
    off = QPalette.ColorGroup.Disabled
    for ink, ground in ((role.Text, role.Base), (role.HighlightedText, role.Highlight)):
        assert contrast(made.color(off, ink).name(), made.color(off, ground).name()) >= LINE


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "high", "high dark"])
def test_what_the_style_sheet_paints_can_be_read(theme: Theme) -> None:
    """In each rule that names both, the words on their ground, and the frame on the panel."""
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme))
    told = 0
    for name, body in rules:
        ground = re.search(r"background: (#\w{6})", body)
        words = re.search(r"(?<!-)color: (#\w{6})", body)
        frame = re.search(r"border: \dpx solid (#\w{6})", body)
        if words is not None:
            told += 1
            behind = theme.window if ground is None else ground[1]
            # What cannot be used now need not be as easy to read as what can.
            assert contrast(words[1], behind) >= (LINE if "disabled" in name else TEXT), name
        if frame is not None:
            told += 1
            assert contrast(frame[1], theme.panel) >= LINE, name
    assert told >= 8


def test_the_system_may_ask_for_high_contrast(qapp: QApplication) -> None:
    """Then and only then, unless a person chose something else."""
    asked = [False]
    themes = Themes(qapp, ThemeChoice.SYSTEM, lambda: asked[0])
    role = QPalette.ColorRole.Window
    assert qapp.palette().color(role).name().upper() == LIGHT.window
    asked[0] = True
    themes.follow()
    assert qapp.palette().color(role).name().upper() == HIGH.window
    themes.choose(ThemeChoice.DARK)
    themes.follow()
    assert qapp.palette().color(role).name().upper() == DARK.window
    themes.choose(ThemeChoice.CONTRAST)
    assert qapp.palette().color(role).name().upper() == HIGH.window
    themes.choose(ThemeChoice.LIGHT)
    themes.deleteLater()


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "high", "high dark"])
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
