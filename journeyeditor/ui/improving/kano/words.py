"""The rows beside the Kano figure: basics first, then what is due, unknown, and can be better."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from journeyeditor.analysis.finding import Reason
from journeyeditor.analysis.kano import KanoFinding, failures
from journeyeditor.analysis.review import Review
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.ui.controls.dates import date_text
from journeyeditor.ui.improving.rows_view import Row
from journeyeditor.ui.panels.fields.kano import failure_word
from journeyeditor.ui.panels.inspector_words import map_words, word


def headline(found: KanoFinding) -> str:
    """The gate: whether the basics are in order."""
    if found.failing:
        text = translate("Kano", "Basics not in order: {count}")
        return text.format(count=len(found.failing))
    if found.basics_hold:
        return translate("Kano", "All basics are in order.")
    if found.unknown:
        text = translate("Kano", "Basics of which nothing is known: {count}")
        return text.format(count=len(found.unknown))
    return translate("Kano", "No contact is classed as basic yet.")


def ceiling_line(found: KanoFinding) -> str:
    """That basics alone are not enough, "" when there is more."""
    if found.ceiling is None or not found.used:
        return ""
    text = translate("Kano", "Basics alone: no higher grade than {grade}. (A claim, no source.)")
    return text.format(grade=map_words().number(found.ceiling))


class Rows:
    """Makes the rows for what was found; a row's key is the part of the list and the card."""

    def __init__(
        self,
        found: KanoFinding,
        cards: Mapping[Id, Touchpoint],
        names: Mapping[Id, str],
        feelings: Mapping[Id, float],
    ) -> None:
        self._found, self._cards = found, cards
        self._names, self._feelings = names, feelings

    def all(self) -> list[Row]:
        """All rows, each part under its head."""
        found = self._found
        parts: tuple[tuple[str, Sequence[Row]], ...] = (
            (translate("Kano", "Basics not in order"), list(self._failing())),
            (translate("Kano", "Time to review"), [self._review(each) for each in found.reviews]),
            (translate("Kano", "Basics not known yet"), list(self._unknown())),
            (translate("Kano", "Performance: most room first"), list(self._performance())),
            (translate("Kano", "No class yet"), list(self._unclassed())),
        )
        return [row for head, rows in parts if rows for row in (Row("", head), *rows)]

    def _row(self, part: str, card_id: Id, about: str) -> Row:
        number, _, title = self._names[card_id].partition(" ")
        return Row(f"{part}:{card_id}", title, about, number)

    def _failing(self) -> Iterator[Row]:
        for card_id in self._found.failing:
            reasons = failures(self._cards[card_id], self._feelings.get(card_id))
            yield self._row("failing", card_id, ", ".join(map(failure_word, reasons)))

    def _review(self, review: Review) -> Row:
        text = translate("Kano", "Still {kano}? It is so since {day}.")
        kano = word("kano", review.kano.value).lower()
        about = text.format(kano=kano, day=date_text(review.since.isoformat()))
        return self._row("review", review.card_id, about)

    def _unknown(self) -> Iterator[Row]:
        about = translate("Kano", "neither feeling nor fulfilment is known")
        for card_id in self._found.unknown:
            yield self._row("unknown", card_id, about)

    def _performance(self) -> Iterator[Row]:
        text = translate("Kano", "{room} of 10 to gain")
        for each in self._found.performance:
            if each.room > 0:
                decimals = 0 if each.room == round(each.room) else 1
                room = map_words().number(each.room, decimals=decimals)
                yield self._row("performance", each.card_id, text.format(room=room))

    def _unclassed(self) -> Iterator[Row]:
        about = translate("Kano", "type B, P or D: basic, performance, delighter")
        for each in self._found.skipped:
            if each.reason is Reason.NO_CLASS:
                yield self._row("unclassed", each.id, about)


def keys_line() -> str:
    """What can be done with the keyboard and the pointer."""
    return translate(
        "Kano",
        "Drag along its curve, or Alt and an arrow; B, P, D class it; Enter goes to the card.",
    )
