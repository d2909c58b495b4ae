"""What is asked about a conflict, and what can be answered. Knows no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from journeyeditor.i18n import translate
from journeyeditor.merging.changes import Change, Key, Thing
from journeyeditor.merging.conflicts import Choice, Clash, Conflict, Joined, Side, Typed
from journeyeditor.merging.words import field_word
from journeyeditor.model.base import Node, revise
from journeyeditor.ui.improving.rows_view import Row
from journeyeditor.ui.merging.change_rows import row_key
from journeyeditor.ui.merging.joining import Asked, Joining
from journeyeditor.ui.merging.whose import sides_in_a_row
from journeyeditor.ui.merging.words import Told


class Code(StrEnum):
    """The answers that a conflict can have."""

    OURS = "ours"
    THEIRS = "theirs"
    BASE = "base"
    TYPED = "typed"


def codes(conflict: Conflict, has_base: bool) -> tuple[Code, ...]:
    """Those that fit: back to what it was where that is known, and typing what can be typed."""
    found = [Code.OURS, Code.THEIRS]
    if conflict.question.clash is Clash.FIELD:
        if has_base and not _in_one_of_them(conflict):
            found.append(Code.BASE)
        if can_be_typed(conflict):
            found.append(Code.TYPED)
    return tuple(found)


def _in_one_of_them(conflict: Conflict) -> bool:
    return conflict.base in (conflict.ours, conflict.theirs)


def can_be_typed(conflict: Conflict) -> bool:
    """Whether the field holds plain text or a number; closed lists and names of others do not."""
    field = conflict.question.field
    if "." in field or field.endswith(("_id", "_ids")) or conflict.our_node is None:
        return False
    kinds = {type(value) for value in (conflict.ours, conflict.theirs) if value is not None}
    return bool(kinds) and (kinds == {str} or kinds <= {int, float})


def chosen_code(conflict: Conflict) -> Code:
    """The answer that holds now."""
    if isinstance(conflict.chosen, Typed):
        was = conflict.chosen.value == conflict.base
        return Code.BASE if was and not _in_one_of_them(conflict) else Code.TYPED
    return Code.OURS if conflict.chosen is Side.OURS else Code.THEIRS


def choice(conflict: Conflict, code: Code) -> Choice:
    """The choice that a code stands for; typing begins with what is chosen now."""
    match code:
        case Code.OURS:
            return Side.OURS
        case Code.THEIRS:
            return Side.THEIRS
        case Code.BASE:
            return Typed(conflict.base)
        case Code.TYPED:
            return Typed(chosen_value(conflict))


def chosen_value(conflict: Conflict) -> object:
    """The value that the joined project holds now."""
    if isinstance(conflict.chosen, Typed):
        return conflict.chosen.value
    return conflict.ours if conflict.chosen is Side.OURS else conflict.theirs


def typed(conflict: Conflict, text: str) -> Typed | None:
    """What was typed as a value of the field; None when the field does not take it."""
    node, field = conflict.our_node, conflict.question.field
    if node is None:
        return None
    try:
        value = _value(conflict, text)
        revise(node, **{field: value})
    except (TypeError, ValueError):  # pydantic's error for a value out of range is one
        return None
    return Typed(value)


def _value(conflict: Conflict, text: str) -> object:
    sample = next(v for v in (conflict.ours, conflict.theirs) if v is not None)
    if isinstance(sample, str):
        return text
    number = float(text.replace(",", ".").replace("−", "-"))
    return int(number) if isinstance(sample, int) and number == int(number) else number


def is_number(conflict: Conflict) -> bool:
    """Whether a number is to be typed."""
    return not isinstance(conflict.ours, str) and not isinstance(conflict.theirs, str)


# -- sentences


def name_of(conflict: Conflict, told: Told) -> str:
    """What a conflict is about."""
    node = conflict.our_node if conflict.our_node is not None else conflict.their_node
    return told.name(conflict.question.key, node)


def value_words(conflict: Conflict, value: object, told: Told) -> str:
    """A value of a conflict in words; "" for none."""
    return told.value(conflict.question.field, value)


def changed_lines(changes: Iterable[Change], key: Key, told: Told) -> Iterator[str]:
    """What one side changed about a thing, a line a field."""
    for change in changes:
        if change.key == key:
            for field in told.fields(change):
                yield f"{field.name}: {field.before or '–'} → {field.after or '–'}"


# -- rows


def conflict_key(asked: Asked) -> str:
    """The key of the row of a conflict."""
    where = asked.conflict.question
    return f"? {asked.copy} {row_key(where.key)} {where.clash.value} {where.field}"


def conflict_rows(joining: Joining, told: Told) -> Iterator[Row]:
    """A numbered row for each conflict; the disc is filled when somebody has chosen."""
    found, last = joining.asked, -1
    for number, asked in enumerate(found, 1):
        if asked.copy != last:
            last = asked.copy
            yield Row("", _head(joining, last))
        conflict = asked.conflict
        about = f"{_aspect(conflict)} · {_answer(asked, joining, told)}"
        name = name_of(conflict, told)
        yield Row(conflict_key(asked), name, about, str(number), conflict.answered)


def _head(joining: Joining, copy: int) -> str:
    count = len(joining.steps[copy].conflicts)
    if len(joining.copies) == 1:
        return translate("Merge", "%n to choose", n=count)
    text = translate("Merge", "%n to choose with “{name}”", n=count)
    return text.format(name=joining.copies[copy].name)


def _aspect(conflict: Conflict) -> str:
    asked = conflict.question
    if asked.clash is Clash.FIELD:
        return field_word(asked.field)
    if asked.clash is Clash.PLACE:
        return translate("Changes", "place")
    return translate("Merge", "changed or removed")


def _answer(asked: Asked, joining: Joining, told: Told) -> str:
    conflict = asked.conflict
    mine, theirs = sides_in_a_row(asked, joining)
    side = {
        Code.OURS: mine,
        Code.THEIRS: theirs,
        Code.BASE: translate("Merge", "as it was"),
        Code.TYPED: f"“{value_words(conflict, chosen_value(conflict), told)}”",
    }[chosen_code(conflict)]
    return side if conflict.answered else translate("Merge", "proposal: {side}").format(side=side)


def own_changes(step: Joined, side: Side) -> tuple[Change, ...]:
    """What a side changed."""
    return step.ours if side is Side.OURS else step.theirs


def node_at(conflict: Conflict, side: Side) -> Node | None:
    """The thing of a conflict as one side has it."""
    return conflict.our_node if side is Side.OURS else conflict.their_node


def is_on_map(key: Key) -> bool:
    """Whether the thing stands on a map, where it can be shown."""
    return key.map_id is not None and key.thing is not Thing.MAP
