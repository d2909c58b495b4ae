"""An account of what came and what did not, as rows and as a text to be copied."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.exchange.formats import Remark
from journeyeditor.i18n import translate


def told(remark: Remark) -> str:
    """A remark with its place."""
    return f"{remark.text} ({remark.where})" if remark.where else remark.text


def as_text(head: str, parts: Sequence[tuple[str, Sequence[Remark]]]) -> str:
    """Remarks under their headings; a heading without any is left out."""
    lines = [head]
    for heading, remarks in parts:
        if remarks:
            lines += ["", f"{heading}:", *(f"- {told(remark)}" for remark in remarks)]
    return "\n".join(lines)


def comes_along() -> str:
    """The heading over what came."""
    return translate("Exchange", "This comes along")


def set_aside() -> str:
    """The heading over what did not."""
    return translate("Exchange", "Set aside, or read otherwise")


def left_out() -> str:
    """The heading over what a format cannot say."""
    return translate("Exchange", "This format cannot say")
