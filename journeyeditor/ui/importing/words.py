"""The words of the dialog's choices."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.i18n import translate
from journeyeditor.importing.choices import Shape, header_texts
from journeyeditor.importing.meanings import UNUSED, Column, Meaning
from journeyeditor.importing.places import JOURNEY, Places, Target
from journeyeditor.importing.scales import CES, Scale
from journeyeditor.importing.sentences import scale_name, target_name
from journeyeditor.importing.table import Table
from journeyeditor.importing.text_table import ENCODINGS, SEPARATORS
from journeyeditor.model.titles import in_sentence
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.panels.fields.field import capital

NONE = ""
"""The code of what is not chosen."""

_MOST_HEADERS = 12


def meaning_name(meaning: Meaning) -> str:
    """What a column is called by its meaning."""
    return {
        Meaning.UNUSED: translate("Import", "(not used)"),
        Meaning.VALUE: translate("Import", "Score"),
        Meaning.REF: translate("Import", "Contact: number, id or title"),
        Meaning.STAGE: translate("Import", "Stage"),
        Meaning.CHANNEL: translate("Import", "Channel"),
        Meaning.SCOPE: translate("Import", "Journey, stage or contact"),
        Meaning.KIND: translate("Import", "Scale"),
        Meaning.N: translate("Import", "Number of answers (n)"),
        Meaning.SD: translate("Import", "Spread (sd)"),
        Meaning.PROMOTERS: translate("Import", "Promoters"),
        Meaning.PASSIVES: translate("Import", "Passives"),
        Meaning.DETRACTORS: translate("Import", "Detractors"),
        Meaning.PERIOD: translate("Import", "Period"),
        Meaning.SOURCE: translate("Import", "Collected by"),
        Meaning.SUBJECT: translate("Import", "What was asked about"),
        Meaning.RESPONDENT: translate("Import", "Respondent"),
    }[meaning]


def column_code(column: Column) -> str:
    """A meaning as the code of a choice."""
    return f"{column.meaning}:{column.scale}" if column.scale else column.meaning.value


def column_of(code: str) -> Column:
    """The meaning that a code stands for."""
    meaning, _, scale = code.partition(":")
    return Column(Meaning(meaning), Scale(scale) if scale else None)


def columns() -> list[Entry]:
    """All meanings that a column can have, scores with each scale of their own."""
    score = translate("Import", "Score: {scale}")
    scales = [
        (column_code(Column(Meaning.VALUE, scale)), score.format(scale=scale_name(scale)), "")
        for scale in Scale
    ]
    plain = [(column_code(Column(each)), meaning_name(each), "") for each in Meaning]
    at = next(n for n, entry in enumerate(plain) if entry[0] == Meaning.REF.value)
    return [*plain[:at], *plain[at : at + 4], *scales, *plain[at + 4 :]]


def with_column(old: Sequence[Column], at: int, new: Column) -> tuple[Column, ...]:
    """The columns with another meaning for one; but for scores, no other keeps that meaning."""
    free = new.meaning in (Meaning.VALUE, Meaning.UNUSED)
    return tuple(
        new if n == at else UNUSED if not free and column.meaning is new.meaning else column
        for n, column in enumerate(old)
    )


def scales() -> list[Entry]:
    """All scales, and the choice that is still to be made."""
    still = (NONE, translate("Import", "(choose a scale)"), "")
    return [still, *((scale.value, capital(scale_name(scale)), "") for scale in Scale)]


def effort_scales() -> list[Entry]:
    """The scales of an effort score."""
    still = (NONE, translate("Import", "(choose a direction)"), "")
    return [still, *((scale.value, scale_name(scale), "") for scale in CES)]


def encodings() -> list[Entry]:
    """In what a text can be written."""
    return [(code, name, "") for code, name in ENCODINGS.items()]


def separators() -> list[Entry]:
    """What can stand between cells."""
    names = {
        "\t": translate("Import", "Tab"),
        ";": translate("Import", "Semicolon ;"),
        "|": translate("Import", "Bar |"),
        ",": translate("Import", "Comma ,"),
    }
    return [(each, names[each], "") for each in SEPARATORS]


def decimals() -> list[Entry]:
    """The signs before decimals."""
    return [
        (",", translate("Import", "Comma: 8,2"), ""),
        (".", translate("Import", "Point: 8.2"), ""),
    ]


def thousands() -> list[Entry]:
    """What can stand between groups of three digits."""
    return [
        ("", translate("Import", "Nothing: 1040"), ""),
        (".", translate("Import", "Point: 1.040"), ""),
        (",", translate("Import", "Comma: 1,040"), ""),
        (" ", translate("Import", "Space: 1 040"), ""),
        ("'", translate("Import", "Apostrophe: 1'040"), ""),
    ]


def headers(table: Table) -> list[Entry]:
    """The rows that can be the header."""
    found = [("-1", translate("Import", "No header"), "")]
    text = translate("Import", "Row {number}: {words}")
    for at in range(min(_MOST_HEADERS, len(table.rows))):
        said = ", ".join(filter(None, header_texts(table, at)))[:80]
        found.append((str(at), text.format(number=table.numbers[at], words=in_sentence(said)), ""))
    return found


def shapes() -> list[tuple[str, str, str]]:
    """What one row can be."""
    return [
        (
            Shape.ANSWERS.value,
            translate("Import", "One person"),
            translate("Import", "Each row is what one person answered; they are counted together."),
        ),
        (
            Shape.MEANS.value,
            translate("Import", "A mean"),
            translate("Import", "Each row is a mean, with the number of people who answered."),
        ),
    ]


def target_code(target: Target | None) -> str:
    """A place as the code of a choice."""
    if target is None:
        return NONE
    if target.card_id is not None:
        return f"card {target.card_id}"
    return f"stage {target.stage_id}" if target.stage_id is not None else "journey"


def targets(places: Places, first: Sequence[Target] = ()) -> list[Entry]:
    """All places of a map, those that come first in question before the others."""
    journey = places.journey
    every = [JOURNEY, *(Target(stage_id=stage.id) for stage in journey.stages)]
    every += [Target(place.card.id) for place in places.cards]
    ordered = [*first, *(target for target in every if target not in first)]
    none = (NONE, translate("Import", "(not placed)"), "")
    return [none, *((target_code(t), capital(target_name(places, t)), "") for t in ordered)]


def target_of(code: str) -> Target | None:
    """The place that a code stands for."""
    kind, _, ref = code.partition(" ")
    match kind:
        case "card":
            return Target(card_id=ref)
        case "stage":
            return Target(stage_id=ref)
        case "journey":
            return JOURNEY
        case _:
            return None
