"""Control characters of foreign files: no project holds any, and how many there were is told."""

from __future__ import annotations

from dataclasses import replace

from journeyeditor.exchange.formats import Arrival, Remark
from journeyeditor.i18n import translate
from journeyeditor.model.signs import sifted


class Sieve:
    """Leaves out what is no text, of one text after the other, and counts."""

    def __init__(self) -> None:
        self.left_out = 0

    def text(self, text: str) -> str:
        """The text without."""
        clean, count = sifted(text)
        self.left_out += count
        return clean

    def tree(self, value: object) -> object:
        """What JSON holds, without; the names of fields stay as they are."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.tree(each) for each in value]
        if isinstance(value, dict):
            return {name: self.tree(each) for name, each in value.items()}
        return value


def with_count(arrival: Arrival, left_out: int) -> Arrival:
    """What came, with the word that so many control characters did not."""
    if not left_out:
        return arrival
    text = translate("Exchange", "%n control character(s) were left out.", n=left_out)
    return replace(arrival, aside=(Remark(text), *arrival.aside))
