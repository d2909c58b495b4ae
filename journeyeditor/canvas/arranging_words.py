"""What the canvas says when menus arrange the map: sentences, and labels of undo steps.

Knows no Qt.
"""

from __future__ import annotations

from journeyeditor.canvas.naming import shortened
from journeyeditor.i18n import translate


def undo() -> str:
    """How it is taken back."""
    return translate("Arrange", "Ctrl+Z puts it back.")


def choose_first() -> str:
    """What to do before this can be done."""
    return translate("Arrange", "Choose a card first.")


def no_card_takes_it() -> str:
    """None of the chosen things has the field."""
    return translate("Arrange", "Nothing that is chosen has this.")


def no_card_feels() -> str:
    """None of the chosen things stands on an emotion curve."""
    return translate("Arrange", "Nothing that is chosen has a feeling on an emotion curve.")


def changed(label: str, count: int) -> str:
    """A field of cards has been set."""
    if count == 1:
        return translate("Arrange", "{what}: done.").format(what=label)
    return translate("Arrange", "{what}: %n card(s).", n=count).format(what=label)


def moment_added(stage: str, slot: int) -> str:
    """A stage has an empty moment more."""
    text = translate("Arrange", "“{stage}” has an empty moment {number} now.")
    return text.format(stage=shortened(stage), number=slot + 1)


def moment_gone(stage: str, slot: int) -> str:
    """A stage has an empty moment less."""
    text = translate("Arrange", "Took the empty moment {number} out of “{stage}”.")
    return text.format(stage=shortened(stage), number=slot + 1)


def off_poster(lane: str) -> str:
    """The lane is no longer printed."""
    return translate("Arrange", "“{lane}” is left off the poster.").format(lane=shortened(lane))


def on_poster(lane: str) -> str:
    """The lane is printed again."""
    return translate("Arrange", "“{lane}” stands on the poster.").format(lane=shortened(lane))


def at_the_end(name: str) -> str:
    """A stage or lane cannot go further."""
    text = translate("Arrange", "“{name}” cannot go further: it is the last on this side.")
    return text.format(name=shortened(name))


def cards_stay(count: int) -> str:
    """Chosen cards cannot be moved to that side."""
    if count == 1:
        return translate("Arrange", "The card cannot go further this way.")
    return translate("Arrange", "The cards cannot go further this way.")


def label_moment() -> str:
    """The undo label of an empty moment."""
    return translate("Arrange", "Insert empty moment")


def label_moment_out() -> str:
    """The undo label of a moment that was taken out."""
    return translate("Arrange", "Take out empty moment")


def label_print() -> str:
    """The undo label of printing a lane or not."""
    return translate("Arrange", "Change whether lane is printed")


def label_channel() -> str:
    """The undo label of another channel."""
    return translate("Arrange", "Change channel")


def label_department() -> str:
    """The undo label of another department."""
    return translate("Arrange", "Change department")


def label_evidence() -> str:
    """The undo label of another evidence."""
    return translate("Arrange", "Change evidence")


def label_curve_kind() -> str:
    """The undo label of another kind of curve."""
    return translate("Arrange", "Change kind of curve")
