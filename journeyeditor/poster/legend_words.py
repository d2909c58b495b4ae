"""Words of the legend, in the language of the project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from journeyeditor.model.enums import Language, MetricKind


@dataclass(frozen=True, slots=True)
class LegendWords:
    """What each sign means, and what is said of measurements. Those with braces are filled in."""

    heading: str
    employee_card: str
    supports: str
    nobody: str
    both_hurt: str
    hand_over: str
    sequence: str
    feedback: str
    returns: str
    loop: str
    handed: str
    together: str
    fulfilment: str
    failing_basic: str
    friction: str
    unknown_deviation: str
    unplanned: str
    failed: str
    bare_plate: str
    crossing: str
    backward: str
    carried: str
    few: str
    read: str
    onward: str
    dotted: str
    estimated: str
    measured: str
    target: str
    curve_named: str
    confidence: str
    bridge: str
    peak: str
    end: str
    attached: Mapping[str, str]
    measurements: str
    metrics: Mapping[MetricKind, str]


DUTCH = LegendWords(
    heading="Legenda",
    employee_card="kaart van een medewerker",
    supports="medewerker ondersteunt",
    nobody="nog niemand gekoppeld",
    both_hurt="pijn aan beide kanten",
    hand_over="overdracht",
    sequence="volgorde",
    feedback="terugkoppeling",
    returns="ervaring wordt iemands begin",
    loop="loyaliteitslus",
    handed="andere afdeling dan ervoor",
    together="tegelijk",
    fulfilment="mate van invulling, 0 tot 10",
    failing_basic="basis niet op orde",
    friction="aantal fricties",
    unknown_deviation="uitgebleven contact",
    unplanned="ongepland contact",
    failed="mislukt contact",
    bare_plate="moment van de waarheid",
    crossing="loopt door in de volgende fase",
    backward="terug naar een eerdere stap",
    carried="verder bij deze kaart, in een andere rij",
    few="gemeten bij minder dan 5, of zonder spreiding",
    read="uit tekst gelezen door een computer",
    onward="de lijn loopt door in een andere rij",
    dotted="van kaart naar gevoel",
    estimated="geschatte curve",
    measured="gemeten curve",
    target="doelcurve",
    curve_named="{name}: {kind}",
    confidence="95%-interval",
    bridge="tussenstuk zonder meting",
    peak="piek: verst van 0",
    end="einde: laatste punt",
    attached=MappingProxyType(
        {
            "pain": "pijnpunt",
            "star": "kans",
            "quote": "quote",
            "text": "notitie",
            "teaser": "teaser",
        }
    ),
    measurements="Metingen: {kinds}; n = {n}",
    metrics=MappingProxyType(
        {
            MetricKind.GRADE: "rapportcijfer",
            MetricKind.CSAT5: "CSAT 1–5",
            MetricKind.CSAT_PCT: "CSAT %",
            MetricKind.NPS: "NPS",
            MetricKind.CES7: "CES 1–7",
            MetricKind.CES5: "CES 1–5",
        }
    ),
)

ENGLISH = LegendWords(
    heading="Legend",
    employee_card="an employee's card",
    supports="employee supports",
    nobody="nobody linked yet",
    both_hurt="pain on both sides",
    hand_over="hand-over",
    sequence="sequence",
    feedback="feedback",
    returns="experience becomes somebody's start",
    loop="loyalty loop",
    handed="another department than before",
    together="at the same time",
    fulfilment="fulfilment, 0 to 10",
    failing_basic="basic not in order",
    friction="number of frictions",
    unknown_deviation="contact that never came",
    unplanned="unplanned contact",
    failed="failed contact",
    bare_plate="moment of truth",
    crossing="goes on into the next stage",
    backward="back to an earlier step",
    carried="goes on at this card, in another row",
    few="measured with fewer than 5, or without spread",
    read="read from texts by a computer",
    onward="the line goes on in another row",
    dotted="from card to feeling",
    estimated="estimated curve",
    measured="measured curve",
    target="target curve",
    curve_named="{name}: {kind}",
    confidence="95% interval",
    bridge="stretch not measured",
    peak="peak: farthest from 0",
    end="end: last point",
    attached=MappingProxyType(
        {
            "pain": "pain point",
            "star": "opportunity",
            "quote": "quote",
            "text": "note",
            "teaser": "teaser",
        }
    ),
    measurements="Measurements: {kinds}; n = {n}",
    metrics=MappingProxyType(
        {
            MetricKind.GRADE: "grade",
            MetricKind.CSAT5: "CSAT 1–5",
            MetricKind.CSAT_PCT: "CSAT %",
            MetricKind.NPS: "NPS",
            MetricKind.CES7: "CES 1–7",
            MetricKind.CES5: "CES 1–5",
        }
    ),
)


def legend_words(language: Language) -> LegendWords:
    """The words in a project's language."""
    return DUTCH if language is Language.NL else ENGLISH
