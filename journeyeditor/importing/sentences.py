"""What becomes of a table, in words of the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from journeyeditor.i18n import language, translate
from journeyeditor.importing.outcome import Aside, Item
from journeyeditor.importing.places import Places, Target
from journeyeditor.importing.scales import Scale
from journeyeditor.importing.scores import Entry, Reason
from journeyeditor.importing.table import Table
from journeyeditor.model.find import find_stage, stage_index
from journeyeditor.model.titles import in_sentence

FEW = 6
"""Places, or stretches of rows, that are named one by one."""


def scale_name(scale: Scale) -> str:
    """What a scale is called where it is chosen."""
    return {
        Scale.GRADE: translate("Import", "grade 1–10"),
        Scale.CSAT5: translate("Import", "satisfaction 1–5"),
        Scale.CSAT_PCT: translate("Import", "satisfied (%)"),
        Scale.NPS: translate("Import", "NPS"),
        Scale.CES7: translate("Import", "CES 1–7, high is easy"),
        Scale.CES7_EFFORT: translate("Import", "CES 1–7, high is much effort"),
        Scale.CES5: translate("Import", "CES 1–5, high is much effort"),
        Scale.CES5_EASE: translate("Import", "CES 1–5, high is easy"),
        Scale.FEELING: translate("Import", "emotion −2 to 2"),
        Scale.SENTIMENT: translate("Import", "sentiment −1 to 1"),
    }[scale]


def kept_name(scale: Scale) -> str:
    """What the map calls a score of this scale."""
    short = {
        Scale.GRADE: translate("Import", "grade"),
        Scale.CSAT5: translate("Import", "satisfaction"),
        Scale.CSAT_PCT: translate("Import", "satisfied"),
        Scale.NPS: translate("Import", "NPS"),
        Scale.FEELING: translate("Import", "emotion"),
        Scale.SENTIMENT: translate("Import", "emotion"),
    }
    return short.get(scale) or translate("Import", "CES")


def number(value: float, digits: int = 2) -> str:
    """A number with the decimal sign of the window's language and no needless zeros."""
    text = f"{abs(value):.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    text = text.replace(".", ",") if language() == "nl" else text
    return f"−{text}" if value < 0 and text.strip("0,.") else text


def target_name(places: Places, target: Target) -> str:
    """The number and title of a card, the name of a stage, or the whole journey."""
    journey = places.journey
    if target.card_id is not None:
        title = next(p.card.title for p in places.cards if p.card.id == target.card_id)
        return f"{places.numbers[target.card_id]} {in_sentence(title)}"
    if target.stage_id is not None:
        stage = find_stage(journey, target.stage_id)
        at = stage_index(journey, target.stage_id) + 1
        text = translate("Import", "stage {number} {name}")
        return text.format(number=at, name=in_sentence(stage.name))
    return translate("Import", "whole journey")


def item_score(item: Item) -> str:
    """The scale, value and number of answers, such as "grade 8.2 (n 40)"."""
    value = number(item.value)
    if item.key.scale is Scale.CSAT_PCT:
        value += " %"
    text = translate("Import", "{scale} {value} (n {n})")
    return text.format(scale=kept_name(item.key.scale), value=value, n=item.n)


def rows_of(table: Table, entries: Iterable[Entry], few: int = FEW) -> str:
    """The numbers of rows as people write them: 4–6, 9 and 12."""
    numbers = list(dict.fromkeys(table.numbers[entry.row] for entry in entries))
    runs: list[list[int]] = []
    for each in numbers:
        if runs and each == runs[-1][1] + 1:
            runs[-1][1] = each
        else:
            runs.append([each, each])
    shown = [str(a) if a == b else f"{a}–{b}" for a, b in runs[:few]]
    if len(runs) > few:
        left = sum(b - a + 1 for a, b in runs[few:])
        shown.append(translate("Import", "and %n more", n=left))
    return ", ".join(shown)


def why(aside: Aside, table: Table, places: Places) -> str:
    """Why scores are set aside, in one sentence."""
    what = aside.what if len(aside.what) <= 60 else aside.what[:59] + "…"
    if aside.reason is Reason.DOUBLE:
        what = str(table.numbers[int(aside.what)])
    fits = ", ".join(target_name(places, each) for each in aside.fits[:FEW])
    if aside.reason is Reason.UNKNOWN_PLACE and fits:
        text = translate("Import", "“{what}” is not on this map; perhaps {fits}?")
        return text.format(what=what, fits=fits)
    scale = scale_name(aside.scale) if aside.scale is not None else ""
    return _sentence(aside.reason).format(what=what, fits=fits, scale=scale)


def _sentence(reason: Reason) -> str:
    return (_of_score(reason) or _of_place(reason) or _of_others(reason))[0]


def _of_score(reason: Reason) -> tuple[str, ...]:
    """Why a score cannot be read."""
    words = {
        Reason.EMPTY: translate("Import", "No score is filled in."),
        Reason.NOT_ASKED: translate("Import", "“{what}”: no answer."),
        Reason.ZERO: translate("Import", "0 means: not asked."),
        Reason.NOT_A_NUMBER: translate("Import", "“{what}” is not a number."),
        Reason.DATE: translate("Import", "“{what}” is a date, not a score."),
        Reason.PERCENT: translate("Import", "“{what}” is a percentage; this scale has none."),
        Reason.OFF_SCALE: translate("Import", "“{what}” lies outside the scale: {scale}."),
        Reason.NO_SCALE: translate("Import", "Choose on which scale the scores are."),
        Reason.BAD_SCALE: translate("Import", "“{what}” is no scale that is known here."),
        Reason.WHICH_CES: translate("Import", "Choose whether a high CES means easy or effort."),
        Reason.NO_COLUMN: translate("Import", "Choose the column with the scores."),
        Reason.NO_N: translate("Import", "The number of answers (n) is missing."),
        Reason.BAD_N: translate("Import", "“{what}” is no number of answers."),
        Reason.BAD_SD: translate("Import", "“{what}” is no spread (standard deviation)."),
        Reason.BAD_COUNTS: translate(
            "Import", "The promoters, passives and detractors do not add up: {what}."
        ),
        Reason.NOT_PARTED: translate(
            "Import", "“{what}” is not parted into cells; another sign stands between them."
        ),
        Reason.TOO_WIDE: translate(
            "Import", "The row has more cells than the header; perhaps a comma parts a number."
        ),
    }
    return (words[reason],) if reason in words else ()


def _of_place(reason: Reason) -> tuple[str, ...]:
    """Why there is no place for it."""
    words = {
        Reason.NO_PLACE: translate("Import", "The row does not say what it is about."),
        Reason.UNKNOWN_PLACE: translate("Import", "“{what}” is not on this map."),
        Reason.SEVERAL_PLACES: translate("Import", "“{what}” fits more than one card: {fits}."),
        Reason.NO_CURVE_HERE: translate(
            "Import", "An emotion belongs to a card or a stage, not to the whole journey."
        ),
    }
    return (words[reason],) if reason in words else ()


def _of_others(reason: Reason) -> tuple[str, ...]:
    """What other scores it is in the way of."""
    words = {
        Reason.DOUBLE: translate("Import", "The row says the same as row {what}."),
        Reason.THERE_ALREADY: translate("Import", "This measurement is on the map already."),
        Reason.POINT_THERE: translate(
            "Import", "An emotion was measured here before; choose to replace what is there."
        ),
        Reason.ONE_POINT: translate(
            "Import", "An earlier row has an emotion for the same place; a curve takes one."
        ),
    }
    return (words[reason],)
