"""The words with which a person says how a table is meant."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.exchange.sheet_columns import SPECS, Column, Named
from journeyeditor.exchange.sheet_feelings import SCALES, FeelingScale
from journeyeditor.exchange.sheet_guess import Form
from journeyeditor.exchange.sheet_roles import Role
from journeyeditor.exchange.sheet_table import Sheet
from journeyeditor.i18n import language, translate
from journeyeditor.model.enums import Language
from journeyeditor.model.titles import one_line
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.panels.fields.field import capital

_MOST_HEADERS = 15


def forms() -> list[Entry]:
    """What a row of a table can be."""
    words = {
        Form.ROWS: translate("Exchange", "A card or step"),
        Form.GRID: translate("Exchange", "A lane, stages side by side"),
        Form.TURNED: translate("Exchange", "A stage, lanes side by side"),
    }
    return [(form.value, word, "") for form, word in words.items()]


def headers(sheet: Sheet) -> list[Entry]:
    """The rows that can hold the names."""
    none = translate("Exchange", "None")
    rows = range(min(len(sheet.rows), _MOST_HEADERS))
    said = [", ".join(one_line(text) for text in sheet.rows[row] if text.strip()) for row in rows]
    return [("-1", none, "")] + [
        (str(row), f"{sheet.numbers[row]}: {text[:60]}", "") for row, text in enumerate(said)
    ]


def scales(now: FeelingScale) -> list[Entry]:
    """The scales of feelings, with the one that was found among them."""
    listed = dict.fromkeys([*(scale[:2] for scale in SCALES), now[:2]])
    text = translate("Exchange", "{low} to {high}")
    return [
        (scale_code(FeelingScale(*each)), text.format(low=_sign(each[0]), high=_sign(each[1])), "")
        for each in listed
    ]


def scale_code(scale: FeelingScale) -> str:
    """A scale as the code of a choice."""
    return f"{scale.low:g}:{scale.high:g}"


def scale_of(code: str, signs: bool) -> FeelingScale:
    """The scale that a code stands for."""
    low, _, high = code.partition(":")
    return FeelingScale(float(low), float(high), signs)


def _sign(number: float) -> str:
    return f"{number:g}".replace("-", "\u2212")


def columns() -> list[Entry]:
    """What a column of a table with a row a card can hold."""
    return [(column.value, capital(word), "") for column, word in _columns()]


def _columns() -> Iterator[tuple[Column, str]]:
    own = Language(language())
    yield Column.UNUSED, translate("Exchange", "(left out)")
    for column, spec in SPECS.items():
        word = spec.name(own)
        # The scale of our own tables stands in brackets; that of others is asked for by itself.
        yield column, word.partition(" (")[0] if column is Column.FEELING else word
    yield Column.PAINS, translate("Exchange", "pain points of the step")
    yield Column.OPPORTUNITIES, translate("Exchange", "opportunities at the step")
    yield Column.QUOTES, translate("Exchange", "quotes at the step")
    yield Column.OWN_LANE, translate("Exchange", "notes in a lane of their own")


def column_of(code: str, was: Named) -> Named:
    """What a code stands for; a feeling stays that of its curve."""
    column = Column(code)
    return was if column is was.column else Named(column)


def roles() -> list[Entry]:
    """What a lane of a table can hold."""
    words = {
        Role.UNUSED: translate("Exchange", "(left out)"),
        Role.STEPS: translate("Exchange", "Touchpoints of the customer"),
        Role.ACTIONS: translate("Exchange", "Actions of the customer"),
        Role.EMOTION: translate("Exchange", "Feelings"),
        Role.CHANNELS: translate("Exchange", "Channels of the touchpoints"),
        Role.QUOTES: translate("Exchange", "Quotes"),
        Role.PAINS: translate("Exchange", "Pain points"),
        Role.OPPORTUNITIES: translate("Exchange", "Opportunities"),
        Role.FRONTSTAGE: translate("Exchange", "Work that the customer sees"),
        Role.BACKSTAGE: translate("Exchange", "Work behind the scenes"),
        Role.SYSTEMS: translate("Exchange", "Systems"),
        Role.GOAL: translate("Exchange", "Goal of the stage"),
        Role.EXPECTATION: translate("Exchange", "Expectation in the stage"),
        Role.TEXT: translate("Exchange", "Notes"),
    }
    return [(role.value, word, "") for role, word in words.items()]
