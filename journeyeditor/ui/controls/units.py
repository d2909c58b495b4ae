"""The words for units of time, in the language of the window."""

from __future__ import annotations

from journeyeditor.i18n import language
from journeyeditor.layout.words import words_for
from journeyeditor.model.enums import Language, Unit


def unit_words() -> list[tuple[Unit, str]]:
    """Each unit with its word in the plural."""
    words = words_for(Language(language()))
    return [(unit, words.units[unit][1]) for unit in Unit]
