"""What the canvas says of heights, of the order of lanes, and of hidden ones. Knows no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.canvas.naming import shortened
from journeyeditor.i18n import translate

if TYPE_CHECKING:
    from journeyeditor.canvas.bench import Bench


def height_plate(units: int) -> str:
    """The words beside the pointer while the lower edge of a lane is dragged."""
    return translate("Lanes", "height {units} of 6").format(units=units)


def will_be_high(bench: Bench, name: str, units: int, too_low: bool) -> None:
    """What letting go of the lower edge does; `too_low`: the cards need more than that."""
    text = translate("Lanes", "Let go: “{name}” gets height {units} of 6.")
    if too_low:
        more = translate("Lanes", "It stays as high as its cards need. Esc stops.")
    else:
        more = translate("Lanes", "Esc stops.")
    bench.tell(text.format(name=shortened(name), units=units), more)


def is_high(bench: Bench, name: str, units: int) -> None:
    """A lane has another height now."""
    text = translate("Lanes", "“{name}” has height {units} of 6.")
    bench.tell(
        text.format(name=shortened(name), units=units),
        translate("Canvas", "Ctrl+Z puts it back."),
    )


def hidden_plate(name: str) -> str:
    """The words beside the sliver of a hidden lane."""
    return translate("Lanes", "{name} (hidden)").format(name=shortened(name))


def hidden_chosen() -> tuple[str, str]:
    """A hidden lane is chosen, and what shows it."""
    return (
        translate("Lanes", "Hidden lane chosen."),
        translate("Lanes", "Enter or a double click shows it again."),
    )


def lane_chosen() -> tuple[str, str]:
    """A lane is chosen, and what the keys do with it."""
    return (
        translate("Canvas", "Lane chosen."),
        translate(
            "Lanes",
            "Enter: change the name. Alt+arrow: move. Alt+Shift+arrow: height."
            " Delete removes all that is in it.",
        ),
    )


def shown(bench: Bench, names: list[str]) -> None:
    """Lanes that were hidden are shown."""
    if len(names) == 1:
        text = translate("Lanes", "“{name}” is shown again.").format(name=shortened(names[0]))
    else:
        text = translate("Lanes", "%n lane(s) are shown again.", n=len(names))
    bench.tell(text, translate("Lanes", "Ctrl+Z hides again."))


def hidden(bench: Bench, names: list[str]) -> None:
    """Lanes have been hidden."""
    if len(names) == 1:
        text = translate("Lanes", "“{name}” is hidden.").format(name=shortened(names[0]))
    else:
        text = translate("Lanes", "%n lane(s) are hidden.", n=len(names))
    more = translate("Lanes", "A dashed line stays; a double click on it shows the lane again.")
    bench.tell(text, more)


def none_to_hide(bench: Bench) -> None:
    """Hiding was asked for and no lane is chosen."""
    bench.tell(
        translate("Lanes", "No lane is chosen."),
        translate("Lanes", "Click on the name of a lane, at the left of the map."),
    )


def label_height() -> str:
    """The undo label of another height."""
    return translate("Lanes", "Change height of lane")


def label_hide() -> str:
    """The undo label of hiding lanes."""
    return translate("Lanes", "Hide lane")


def label_show() -> str:
    """The undo label of showing lanes."""
    return translate("Lanes", "Show hidden lanes")
