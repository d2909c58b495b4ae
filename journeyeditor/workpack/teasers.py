"""The script of the teasers: how colleagues are made to feel the contacts, one page of each."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.booklet.matter import Column, Heading, Items, Matter, Table, Words
from journeyeditor.model.project import Teaser
from journeyeditor.model.vocabulary import word
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.workpack.brief import Brief

TITLE = Phrase("Draaiboek teasers", "Script of the teasers")
ABOUT = Phrase(
    "Een teaser laat collega's zelf meemaken wat de klant meemaakt: bellen, wachten, de brief "
    "lezen. Speel hem voordat jullie aan de reis beginnen, en vraag daarna alleen: hoe voelde dat?",
    "A teaser lets colleagues go through what the customer goes through: call, wait, read the "
    "letter. Play it before you begin with the journey, and ask only: how did that feel?",
)
NONE_YET = Phrase(
    "Nog geen teasers in deze reis. Zet er een op een kaart, of beschrijf er hier een.",
    "No teasers on this journey yet. Put one on a card, or describe one here.",
)
CARD, FORM, MINUTES, FOR = (
    Phrase("Kaart", "Card"),
    Phrase("Vorm", "Form"),
    Phrase("Minuten", "Minutes"),
    Phrase("Voor", "For"),
)
EVERYBODY = Phrase("iedereen", "everybody")
SCRIPT, MATERIALS = Phrase("Script", "Script"), Phrase("Nodig", "Needed")
MINUTES_LINE = Phrase("{n} minuten", "{n} minutes")

BLANK_ROWS, BLANK_H = 6, 22.0


def teasers(brief: Brief) -> Iterator[Matter]:
    """The chapter: all of them in a table, then each by itself."""
    yield Heading(1, brief.say(TITLE))
    yield Words(brief.say(ABOUT), soft=True)
    found = _in_order(brief)
    columns = tuple(
        Column(brief.say(head), part, end=head is MINUTES)
        for head, part in ((CARD, 5), (FORM, 2), (MINUTES, 1.1), (FOR, 3))
    )
    if not found:
        yield Words(brief.say(NONE_YET), leads=True)
        yield Table(columns, (("", "", "", ""),) * BLANK_ROWS, BLANK_H)
        return
    yield Table(columns, tuple(_row(brief, teaser) for teaser in found))
    for teaser in found:
        yield from _one(brief, teaser)


def _in_order(brief: Brief) -> list[Teaser]:
    """The teasers of the map in the order of its cards."""
    order = {card_id: at for at, card_id in enumerate(brief.card_names)}
    mine = (teaser for teaser in brief.project.teasers if teaser.card_id in order)
    return sorted(mine, key=lambda teaser: order[teaser.card_id])


def _row(brief: Brief, teaser: Teaser) -> tuple[str, str, str, str]:
    minutes = "" if teaser.minutes is None else str(teaser.minutes)
    return brief.card_names[teaser.card_id], _form(brief, teaser), minutes, _for(brief, teaser)


def _form(brief: Brief, teaser: Teaser) -> str:
    return word(brief.project.language, "teaser", teaser.form.value)


def _for(brief: Brief, teaser: Teaser) -> str:
    names = brief.departments
    known = [names[each] for each in teaser.department_ids if each in names]
    return ", ".join(known) or brief.say(EVERYBODY)


def _one(brief: Brief, teaser: Teaser) -> Iterator[Matter]:
    yield Heading(2, brief.card_names[teaser.card_id])
    facts = [_form(brief, teaser), _for(brief, teaser)]
    if teaser.minutes is not None:
        facts.insert(1, brief.say(MINUTES_LINE, n=teaser.minutes))
    yield Words(" · ".join(facts), soft=True)
    for head, text in ((SCRIPT, teaser.script), (MATERIALS, teaser.materials)):
        lines = tuple(line.strip() for line in text.splitlines() if line.strip())
        if lines:
            yield Heading(3, brief.say(head))
            yield Items(lines, numbered=head is SCRIPT and len(lines) > 1)
