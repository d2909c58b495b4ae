"""The large figures of the report: Kano with the contacts on it, and both curves of a to-be map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from journeyeditor.analysis.compare import compare
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.kano import kano
from journeyeditor.booklet.matter import Figure, Matter
from journeyeditor.figures.easel import Easel
from journeyeditor.figures.kano import Feature, features, kano_figure
from journeyeditor.figures.overlay import columns_of, overlay
from journeyeditor.figures.words import figure_words
from journeyeditor.model.find import find_map
from journeyeditor.telling.report.entry import Topic
from journeyeditor.telling.report.phrase import Phrase
from journeyeditor.workpack.brief import Brief

TYPE = 9.0
"""Points; the smallest words of a figure are nine tenths of it."""

KANO_H, CURVES_H = 110.0, 75.0

KANO_SHOWS = Phrase("Kano-figuur. {cards}.", "Kano figure. {cards}.")
KEPT = Phrase("{card}: invulling {v}", "{card}: fulfilment {v}")
UNKNOWN = Phrase("{card}: invulling onbekend", "{card}: fulfilment unknown")
CURVES_SHOW = Phrase(
    "Beide emotiecurven over elkaar: huidige en gewenste situatie.",
    "Both emotion curves over each other: current and future state.",
)


def pictures(brief: Brief, topic: Topic) -> Iterator[Matter]:
    """The figure that goes with an entry, if there is one and there is something to show."""
    if topic is Topic.KANO:
        yield from _kano(brief)
    elif topic is Topic.COMPARISON:
        yield from _curves(brief)


def _kano(brief: Brief) -> Iterator[Matter]:
    facts = brief.teller.facts
    contacts = [step.card for step in facts.contacts]
    found = features(contacts, kano(facts, brief.today).failing, brief.card_names)
    if not found:
        return
    unknown = any(each.fulfilment is None for each in found)
    easel = Easel(brief.fonts, brief.text_w, KANO_H, TYPE)
    block = kano_figure(found, figure_words(brief.project.language), easel, with_tray=unknown)
    told = "; ".join(_told(brief, each) for each in found)
    yield Figure(block, brief.say(KANO_SHOWS, cards=told))


def _told(brief: Brief, feature: Feature) -> str:
    card = f"{feature.number} {feature.title}"
    if feature.fulfilment is None:
        return brief.say(UNKNOWN, card=card)
    return brief.say(KEPT, card=card, v=brief.teller.number(feature.fulfilment, 1))


def _curves(brief: Brief) -> Iterator[Matter]:
    baseline = brief.journey.baseline_id
    if baseline is None:
        return
    before, after = Facts(brief.project, find_map(brief.project, baseline)), brief.teller.facts
    names = {**replace(brief, map_id=baseline).card_names, **brief.card_names}
    columns = columns_of(compare(before, after), before, after, names)
    if any(felt.v is not None for column in columns for felt in (*column.before, *column.after)):
        easel = Easel(brief.fonts, brief.text_w, CURVES_H, TYPE)
        block = overlay(columns, figure_words(brief.project.language), easel)
        yield Figure(block, brief.say(CURVES_SHOW))
