"""What is felt at the chosen cards, on one curve: value, word, note, and how it was measured.

On a measured curve a new feeling needs its number of answers. What has been filled in of the two
waits in `drafts` for the other, and then both are kept in one step. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from journeyeditor.edits.points import clear_feelings, revise_points
from journeyeditor.i18n import translate
from journeyeditor.model import vocabulary
from journeyeditor.model.enums import CollectedBy
from journeyeditor.model.find import Place
from journeyeditor.model.project import Project
from journeyeditor.ui.controls.numbers import written
from journeyeditor.ui.panels.fields.cards import CardField, listed
from journeyeditor.ui.panels.fields.chosen import Chosen
from journeyeditor.ui.panels.fields.shapes import (
    Feeling,
    Figure,
    FromList,
    New,
    Suggested,
    Text,
    Word,
)

MOST_ANSWERS = 10_000_000


def feeling_fields(drafts: Mapping[str, Any]) -> tuple[CardField, ...]:
    """The fields of a point, in which the cards stand for the points at them."""
    return (_value(drafts), _word(), _note(), _answers(drafts), _spread(), _collected())


def _felt(chosen: Chosen) -> bool:
    return bool(chosen.points)


def _measured(chosen: Chosen) -> bool:
    return chosen.is_measured and _felt(chosen)


def _read(name: str, empty: Any) -> Callable[[Chosen, Place], Any]:
    """Read a field of the point at a card, `empty` where there is none."""

    def read(chosen: Chosen, place: Place) -> Any:
        point = chosen.points.get(place.card.id)
        return empty if point is None else getattr(point, name)

    return read


def _put(project: Project, chosen: Chosen, **fields: Any) -> Project:
    if chosen.curve is None:
        return project
    return revise_points(project, chosen.map_id, chosen.curve.id, chosen.ids, **fields)


def _value(drafts: Mapping[str, Any]) -> CardField:
    def put(project: Project, chosen: Chosen, v: float | None) -> Project:
        if v is None and chosen.curve is not None:
            return clear_feelings(project, chosen.map_id, chosen.curve.id, chosen.ids)
        answers = {"n": int(drafts["n"])} if "n" in drafts else {}
        return _put(project, chosen, v=v, **answers)

    return CardField(
        key="v",
        word=translate("Field", "feeling"),
        help=translate("Inspector", "From −2 to +2. Empty means unmeasured, 0 means neutral."),
        shape=Feeling(),
        get=_read("v", None),
        put=put,
        there=lambda chosen: chosen.curve is not None,
    )


def _word() -> CardField:
    return CardField(
        key="word",
        word=translate("Field", "word"),
        help=translate(
            "Field", "The word for this feeling; the map shows it. Arrow down opens the list."
        ),
        shape=Suggested(_feelings, lambda _chosen, word: str(word)),
        get=_read("word", ""),
        put=_put_word,
        wrong=lambda _value: translate(
            "Field", "A word alone is no feeling yet: choose a face first, or a word of the list."
        ),
        there=lambda chosen: chosen.curve is not None,
    )


def _feelings(chosen: Chosen) -> list[Word]:
    """The words, in the language in which the map speaks, each with what it begins with."""
    known = vocabulary.feelings(chosen.project.language)
    return [(word, word, written(v, plus=True)) for word, v in known]


def _put_word(project: Project, chosen: Chosen, told: str | New) -> Project:
    """Change the words; cards without a feeling get the one that the word begins with."""
    word = told.text if isinstance(told, New) else told
    starts = dict(vocabulary.feelings(chosen.project.language))
    bare = [card_id for card_id in chosen.ids if card_id not in chosen.points]
    if bare and word in starts and not chosen.is_measured and chosen.curve is not None:
        project = revise_points(
            project, chosen.map_id, chosen.curve.id, bare, v=starts[word], word=word
        )
    elif word and not chosen.points:
        raise ValueError("a word without a feeling")
    return _put(project, chosen, word=word)


def _note() -> CardField:
    return CardField(
        key="note",
        word=translate("Field", "note"),
        help=translate("Field", "Why it feels like that."),
        shape=Text(20_000, breaks=True),
        get=_read("note", ""),
        put=lambda project, chosen, text: _put(project, chosen, note=text),
        there=_felt,
    )


def _answers(drafts: Mapping[str, Any]) -> CardField:
    def put(project: Project, chosen: Chosen, n: float | None) -> Project:
        count = None if n is None else int(n)
        if len(chosen.points) == len(chosen.ids):
            return _put(project, chosen, n=count)
        if "v" not in drafts:
            raise ValueError("answers without a feeling")
        return _put(project, chosen, v=drafts["v"], n=count)

    return CardField(
        key="n",
        word=translate("Field", "answers (n)"),
        help=translate("Field", "How many people answered, a whole number of 1 or more."),
        shape=Figure(1, MOST_ANSWERS, whole=True, widest="10000000"),
        get=_read("n", None),
        put=put,
        wrong=lambda _value: translate("Field", "Fill in the feeling too; then both are kept."),
        there=lambda chosen: chosen.is_measured,
    )


def _spread() -> CardField:
    return CardField(
        key="sd",
        word=translate("Field", "spread (sd)"),
        help=translate("Field", "The standard deviation of the answers, from 0 to 4."),
        shape=Figure(0, 4),
        get=_read("sd", None),
        put=lambda project, chosen, sd: _put(project, chosen, sd=sd),
        there=_measured,
    )


def _collected() -> CardField:
    return CardField(
        key="collected_by",
        word=translate("Field", "collected by"),
        help=translate("Field", "How the answers were collected."),
        shape=FromList(collected_words),
        get=lambda chosen, place: _read("collected_by", None)(chosen, place) or "",
        put=lambda project, chosen, code: _put(
            project, chosen, collected_by=CollectedBy(code) if code else None
        ),
        there=_measured,
    )


def collected_words(_subject: object) -> list[Word]:
    """The ways in which answers are collected."""
    none = ("", translate("Field", "not known"), "")
    return [none, *listed("collected", CollectedBy)]
