"""What a column of a table means, and the words by which headers say so in Dutch and English."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.importing.scales import Scale


class Meaning(StrEnum):
    """What stands in a column."""

    UNUSED = "unused"
    VALUE = "value"
    REF = "ref"
    STAGE = "stage"
    CHANNEL = "channel"
    SCOPE = "scope"
    KIND = "kind"
    N = "n"
    SD = "sd"
    PROMOTERS = "promoters"
    PASSIVES = "passives"
    DETRACTORS = "detractors"
    PERIOD = "period"
    SOURCE = "source"
    SUBJECT = "subject"
    RESPONDENT = "respondent"


class Column(NamedTuple):
    """The meaning of a column; one with scores may have a scale of its own."""

    meaning: Meaning = Meaning.UNUSED
    scale: Scale | None = None


UNUSED = Column()

PLACES = (Meaning.REF, Meaning.STAGE, Meaning.CHANNEL, Meaning.SCOPE)
"""What tells where a score belongs."""


def plain(text: str) -> str:
    """A text without capitals, accents and punctuation, by which words are compared."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    letters = (letter for letter in parts if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^\w%]+", " ", "".join(letters).replace("_", " ")).split())


_HEADERS: Mapping[Meaning, str] = MappingProxyType(
    {
        Meaning.VALUE: "value waarde score scores gemiddelde gem gemiddeld mean average avg"
        " antwoord answer response rating resultaat result beoordeling gemiddelde_score"
        " average_score mean_score",
        Meaning.REF: "ref reference verwijzing card kaart kaartnummer kaart_nr card_number nummer"
        " nr number contact contactmoment contactmomenten touchpoint touch_point klantcontact"
        " interactiemoment servicemoment moment stap step titel title activiteit activity",
        Meaning.STAGE: "stage stages fase fasen phase journey_stage klantreisfase fasenaam"
        " stage_name",
        Meaning.CHANNEL: "channel kanaal kanalen channels contactkanaal medium",
        Meaning.SCOPE: "scope bereik niveau level",
        Meaning.KIND: "kind scale schaal soort metric meting maat meetschaal meetmethode"
        " soort_meting kpi vraagtype question_type",
        Meaning.N: "n aantal aantallen respons respondenten respondents responses count"
        " antwoorden answers aantal_antwoorden aantal_respondenten aantal_n number_of_answers"
        " number_of_responses sample_size steekproef total_responses",
        Meaning.SD: "sd std stdev st_dev stddev spreiding standaarddeviatie standaardafwijking"
        " standard_deviation spread s",
        Meaning.PROMOTERS: "promoters promotors promotoren promoter promotor ambassadeurs",
        Meaning.PASSIVES: "passives passive passief passieven neutraal neutralen neutrals",
        Meaning.DETRACTORS: "detractors detractor criticasters criticaster tegenstanders",
        Meaning.PERIOD: "period periode kwartaal quarter maand month meetperiode golf wave",
        Meaning.SOURCE: "source bron collected_by verzameld_via verzameld_door methode method"
        " meetmethode via",
        Meaning.SUBJECT: "subject onderwerp about over",
        Meaning.RESPONDENT: "respondent respondent_id respondentid respondentnummer response_id"
        " responseid deelnemer deelnemer_id klantnummer customer_id klant_id",
    }
)

_SCALE_HEADERS: Mapping[Scale, str] = MappingProxyType(
    {
        Scale.GRADE: "grade rapportcijfer cijfer gemiddeld_cijfer rapportcijfer_1_10 grade_1_10"
        " rapportcijfers",
        Scale.CSAT5: "csat csat5 csat_5 csat_1_5 tevredenheid satisfaction klanttevredenheid"
        " tevredenheid_1_5 csat_score",
        Scale.CSAT_PCT: "csat_pct csat_% csat_percentage tevreden tevreden_% %_tevreden satisfied"
        " satisfied_% %_satisfied percentage_tevreden percentage_satisfied",
        Scale.NPS: "nps nps_score net_promoter_score aanbeveling recommendation nps_0_10"
        " likelihood_to_recommend",
        Scale.CES7: "ces7 ces_7 ces_1_7 gemak_ces ease_ces",
        Scale.CES5: "ces5 ces_5 ces_1_5 moeite_ces effort_ces",
        Scale.FEELING: "gevoel emotie emoties feeling emotion feelings emotions v",
        Scale.SENTIMENT: "sentiment sentimentscore sentiment_score",
    }
)

_CES_HEADERS = "ces ces_score customer_effort_score moeite effort gemak ease klantinspanning"


def _turned(words: Mapping[Meaning, str]) -> Mapping[str, Column]:
    """Each word with what it means; a word said of two counts for the first."""
    found: dict[str, Column] = {}
    for meaning, text in words.items():
        for word in text.split():
            found.setdefault(plain(word), Column(meaning))
    for scale, text in _SCALE_HEADERS.items():
        for word in text.split():
            found[plain(word)] = Column(Meaning.VALUE, scale)
    return MappingProxyType(found)


_COLUMNS = _turned(_HEADERS)
_CES_WORDS = frozenset(map(plain, _CES_HEADERS.split()))


def column_called(header: str) -> Column:
    """What a column with this header means; UNUSED when the header does not tell."""
    name = plain(header)
    if name in _COLUMNS:
        return _COLUMNS[name]
    return Column(Meaning.VALUE) if name in _CES_WORDS else UNUSED


def is_effort(header: str) -> bool:
    """Whether the header says that it is an effort score, but not which."""
    return plain(header) in _CES_WORDS


def scale_called(text: str) -> Scale | None:
    """The scale that a word means; None for an unknown one, and for a mere "CES"."""
    column = _COLUMNS.get(plain(text))
    return column.scale if column is not None else None
