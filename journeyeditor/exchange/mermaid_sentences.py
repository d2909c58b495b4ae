"""What came of a diagram and what did not, in words of the language of the window."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from journeyeditor.exchange.cast import Part
from journeyeditor.exchange.formats import Remark
from journeyeditor.exchange.mermaid_grammar import Odd, Oddity
from journeyeditor.exchange.steps import Told
from journeyeditor.i18n import translate
from journeyeditor.importing.sentences import number

MOST = 500
"""Remarks of one kind that are told one by one."""

_FEW = 8
_QUOTED = 60
"""Letters of a text that is quoted."""


def line(*numbers: int) -> str:
    """Where something stands: "line 4", "lines 4, 7 and more"."""
    if len(numbers) == 1:
        return translate("Exchange", "line {number}").format(number=numbers[0])
    listed = ", ".join(map(str, numbers[:_FEW]))
    if len(numbers) > _FEW:
        listed = translate("Exchange", "{numbers} and more").format(numbers=listed)
    return translate("Exchange", "lines {numbers}").format(numbers=listed)


def quoted(text: str) -> str:
    """The beginning of a text, in quotation marks."""
    return f"“{text if len(text) <= _QUOTED else text[: _QUOTED - 1] + '…'}”"


def came(told: Told, at: int) -> Iterator[Remark]:
    """What became of a diagram that begins in line `at`."""
    journey = told.journey
    title = translate("Exchange", "{title}: a map of {stages} with {steps}")
    yield Remark(
        title.format(
            title=quoted(journey.title),
            stages=translate("Exchange", "%n stage(s)", n=len(journey.stages)),
            steps=translate("Exchange", "%n step(s)", n=told.steps),
        ),
        line(at),
    )
    felt = sum(len(curve.points) for curve in journey.curves)
    if felt:
        yield Remark(
            translate("Exchange", "%n score(s) from 1 to 5, as feelings from −2 to +2", n=felt)
        )
    if told.steps > felt:
        text = translate(
            "Exchange", "%n step(s) without a score get no feeling", n=told.steps - felt
        )
        yield Remark(text)
    yield from _cast(told)


def _cast(told: Told) -> Iterator[Remark]:
    words = {
        Part.CUSTOMER: translate("Exchange", "Customer: {names}"),
        Part.EMPLOYEE: translate("Exchange", "Employee: {names}"),
        Part.SYSTEM: translate("Exchange", "System: {names}"),
    }
    for part, text in words.items():
        names = [name for name, each in told.parts.items() if each is part]
        if names:
            yield Remark(text.format(names=", ".join(names)))


def no_lane(names: Sequence[str]) -> Iterator[Remark]:
    """Who got no lane."""
    if names:
        text = translate("Exchange", "Named on the cards, without a lane of their own: {names}")
        yield Remark(text.format(names=", ".join(names[:20]) + (" …" if len(names) > 20 else "")))


def score(kept: float, given: float, at: int) -> Remark:
    """A score that was not taken as it stands."""
    if given < 1 or given > 5:
        text = translate("Exchange", "The score {given} is beyond 1 to 5; {kept} was taken")
    else:
        text = translate("Exchange", "The score {given} was rounded to {kept}")
    return Remark(text.format(given=number(given, 4), kept=number(kept)), line(at))


def odd(found: Iterable[Oddity]) -> Iterator[Remark]:
    """What was odd about lines; comments are told together."""
    listed = list(found)
    comments = [each.line for each in listed if each.kind is Odd.COMMENT]
    if comments:
        text = translate("Exchange", "%n comment(s) left out", n=len(comments))
        yield Remark(text, line(*comments))
    others = [each for each in listed if each.kind is not Odd.COMMENT]
    words = _words()
    for each in others[:MOST]:
        yield Remark(words[each.kind].format(text=quoted(each.text)), line(each.line))
    if len(others) > MOST:
        yield Remark(translate("Exchange", "%n line(s) more like these", n=len(others) - MOST))


def _words() -> dict[Odd, str]:
    return {
        Odd.NO_COLON: translate(
            "Exchange", "{text} has no colon, which Mermaid refuses; here it is a step"
        ),
        Odd.NO_NAME: translate("Exchange", "A score without a step: {text}"),
        Odd.NO_NUMBER: translate("Exchange", "No number, so no feeling: {text}"),
        Odd.COMMA: translate("Exchange", "Mermaid reads no decimal comma; here {text} is a number"),
        Odd.MORE_COLONS: translate("Exchange", "Behind the actors Mermaid reads no more: {text}"),
        Odd.COLON_IN_SECTION: translate(
            "Exchange", "Mermaid refuses the colon in {text}; here it stays in the name"
        ),
        Odd.LETTER: translate(
            "Exchange", "Mermaid refuses # and ; in {text}; here they stay in the name"
        ),
        Odd.SECOND_TITLE: translate("Exchange", "The last title counts, not {text}"),
        Odd.UNCLOSED: translate(
            "Exchange", "A brace is not closed; what follows was taken as text"
        ),
        Odd.TOO_LONG: translate("Exchange", "This line is far too long; its end was left out"),
        Odd.TOO_MANY: translate("Exchange", "More than a map can hold; the rest was left out"),
    }
