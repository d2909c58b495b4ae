"""The columns of a table with one row a card: what each is called, and what stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.exchange.sheet_roles import Role, role_called
from journeyeditor.exchange.sheet_values import (
    Codec,
    FreeText,
    Lasting,
    Number,
    OneOf,
    SeveralOf,
    Tags,
    YesNo,
)
from journeyeditor.importing.meanings import plain
from journeyeditor.model.enums import (
    Deviation,
    Evidence,
    ExpectationMet,
    Friction,
    Initiator,
    Kano,
    Kind,
    Language,
    MomentOfTruth,
    Ownership,
    TriggerKind,
)


class Column(StrEnum):
    """What stands in a column. A field of the model is called as there."""

    STAGE = "stage"
    LANE = "lane"
    MOMENT = "moment"
    KIND = "kind"
    TITLE = "title"
    DESCRIPTION = "description"
    CHANNEL = "channel"
    DEPARTMENT = "department"
    FEELING = "feeling"
    WORD = "word"
    EVIDENCE = "evidence"
    SOURCE_NOTE = "source_note"
    MOT = "mot"
    MOT_WEIGHT = "mot_weight"
    KANO = "kano"
    FRICTION = "friction"
    TAGS = "tags"
    OF = "of"
    SPAN = "span"
    REASON = "reason"
    COMPANY_LABEL = "company_label"
    EXPECTATION_MET = "expectation_met"
    FULFILMENT = "fulfilment"
    OWNERSHIP = "ownership"
    INITIATOR = "initiator"
    DEVIATION = "deviation"
    TRIGGER_KIND = "trigger_kind"
    AVOIDABLE = "avoidable"
    SHAREABLE = "shareable"
    AVAILABILITY = "availability"
    DURATION = "duration"
    RESPONSE_TIME = "response_time"
    RESPONSE_PROMISE = "response_promise"
    POLICY = "policy"
    ROLE = "role"
    SOURCE_KIND = "source_kind"
    V = "v"
    ANONYMISED = "anonymised"
    ID = "id"
    PAINS = "pains"
    OPPORTUNITIES = "opportunities"
    QUOTES = "quotes"
    OWN_LANE = "own_lane"
    UNUSED = "unused"


class Spec(NamedTuple):
    """A column that is written: its names in Dutch and English, and how wide it is in letters."""

    nl: str
    en: str
    width: int
    codec: Codec | None = None
    always: bool = False
    """Whether it is written even when no card has anything in it."""

    def name(self, language: Language) -> str:
        """What stands above it."""
        return self.nl if language is Language.NL else self.en


_MOT = OneOf("mot", MomentOfTruth)
_KIND = OneOf("kind", Kind)

SPECS: Mapping[Column, Spec] = MappingProxyType(
    {
        Column.STAGE: Spec("fase", "stage", 18, always=True),
        Column.LANE: Spec("baan", "lane", 20, always=True),
        Column.MOMENT: Spec("moment", "moment", 9, always=True),
        Column.KIND: Spec("soort", "kind", 22, _KIND, always=True),
        Column.TITLE: Spec("titel", "title", 36, FreeText(500), always=True),
        Column.DESCRIPTION: Spec("toelichting", "description", 44, FreeText(), always=True),
        Column.CHANNEL: Spec("kanaal", "channel", 18, always=True),
        Column.DEPARTMENT: Spec("afdeling", "department", 16, always=True),
        Column.FEELING: Spec("gevoel (−2 tot 2)", "feeling (−2 to 2)", 12, always=True),
        Column.WORD: Spec("gevoelswoord", "feeling word", 15, always=True),
        Column.EVIDENCE: Spec(
            "onderbouwing",
            "evidence",
            15,
            OneOf("evidence", Evidence, Evidence.NONE),
            always=True,
        ),
        Column.SOURCE_NOTE: Spec("bron", "source", 20, FreeText()),
        Column.MOT: Spec(
            "moment van de waarheid", "moment of truth", 18, SeveralOf(_MOT), always=True
        ),
        Column.MOT_WEIGHT: Spec("gewicht", "weight", 9, Number(1, 5, whole=True, default=3)),
        Column.KANO: Spec("kano", "kano", 12, OneOf("kano", Kano), always=True),
        Column.FRICTION: Spec(
            "frictie", "friction", 20, SeveralOf(OneOf("friction", Friction)), always=True
        ),
        Column.TAGS: Spec("labels", "tags", 18, Tags(), always=True),
        Column.OF: Spec("hoort bij", "belongs to", 28, always=True),
        Column.SPAN: Spec("aantal momenten", "number of moments", 11),
        Column.REASON: Spec("reden van contact", "reason for contact", 28, FreeText()),
        Column.COMPANY_LABEL: Spec("naam bij het bedrijf", "company name", 24, FreeText(500)),
        Column.EXPECTATION_MET: Spec(
            "verwachting",
            "expectation",
            14,
            OneOf("expectation", ExpectationMet, ExpectationMet.UNKNOWN),
        ),
        Column.FULFILMENT: Spec("belofte (0 tot 10)", "promise (0 to 10)", 11, Number(0, 10)),
        Column.OWNERSHIP: Spec(
            "van wie", "owned by", 13, OneOf("ownership", Ownership, Ownership.BRAND)
        ),
        Column.INITIATOR: Spec(
            "wie begint", "started by", 12, OneOf("initiator", Initiator, Initiator.CUSTOMER)
        ),
        Column.DEVIATION: Spec(
            "afwijking", "deviation", 16, OneOf("deviation", Deviation, Deviation.NONE)
        ),
        Column.TRIGGER_KIND: Spec("aanleiding", "trigger", 16, OneOf("trigger", TriggerKind)),
        Column.AVOIDABLE: Spec("vermijdbaar", "avoidable", 12, YesNo()),
        Column.SHAREABLE: Spec("deelbaar", "shareable", 11, YesNo()),
        Column.AVAILABILITY: Spec("bereikbaarheid", "availability", 18, FreeText(500)),
        Column.DURATION: Spec("duur", "duration", 12, Lasting()),
        Column.RESPONSE_TIME: Spec("reactietijd", "response time", 13, Lasting()),
        Column.RESPONSE_PROMISE: Spec(
            "beloofde reactietijd", "promised response time", 14, Lasting()
        ),
        Column.POLICY: Spec("regels", "policy", 30, FreeText()),
        Column.ROLE: Spec("rol van wie het zei", "role of who said it", 18, FreeText(500)),
        Column.SOURCE_KIND: Spec("soort bron", "kind of source", 16, FreeText(500)),
        Column.V: Spec("gevoel in quote", "feeling in quote", 11, Number(-2, 2)),
        Column.ANONYMISED: Spec("geanonimiseerd", "anonymised", 15, YesNo(default=True)),
        Column.ID: Spec("id (niet wijzigen)", "id (do not change)", 16, always=True),
    }
)
"""The columns that are written, from left to right."""

FIELDS: Mapping[Column, Codec] = MappingProxyType(
    {
        column: spec.codec
        for column, spec in SPECS.items()
        if spec.codec is not None and column not in (Column.TITLE, Column.KIND)
    }
)
"""The columns that are a field of a card, called as in the model."""

_ALIASES: Mapping[Column, str] = MappingProxyType(
    {
        Column.STAGE: "stages|fasen|fases|phase|phases|journey stage|journey phase|klantreisfase"
        "|fasenaam|stage name|stap in de reis|etappe|deel van de reis|section|sectie",
        Column.LANE: "lanes|banen|swimlane|swim lane|rij|laag|layer|row|zwembaan",
        Column.MOMENT: "volgorde|order|sequence|volgnummer|slot|positie|position",
        Column.KIND: "type|card type|soort kaart|kaarttype|categorie|category|kaartsoort",
        Column.TITLE: "stap|stappen|step|steps|title|naam|name|kaart|card|activiteit|activity"
        "|touchpoint|touchpoints|contactmoment|contactmomenten|contact|klantcontact|titel kaart"
        "|omschrijving stap|wat doet de klant|klantactie|klantacties|klantstap|klantstappen"
        "|customer step|customer action|customer actions|customer activity|user action"
        "|user actions|action|actie|acties|actions|handeling|handelingen|interactie|interaction"
        "|activiteiten|activities|gebeurtenis|event|task|taak|moment of interaction",
        Column.DESCRIPTION: "omschrijving|beschrijving|details|detail|notitie|notities|note|notes"
        "|opmerking|opmerkingen|comment|comments|uitleg|tekst|text|content|inhoud",
        Column.CHANNEL: "kanalen|channels|contactkanaal|medium|via|waar",
        Column.DEPARTMENT: "afdelingen|departments|team|teams|eigenaar|owner|verantwoordelijke"
        "|verantwoordelijk|responsible|wie|who|silo|proceseigenaar",
        Column.FEELING: "gevoel|emotie|emoties|feeling|feelings|emotion|emotions|beleving"
        "|klantbeleving|sentiment|stemming|mood|experience|ervaring|emotiescore|emotion score"
        "|score|waardering|tevredenheid|satisfaction|rating|cijfer|emotiecurve|emotional curve"
        "|how they feel|wat voelt de klant|hoe voelt de klant zich",
        Column.WORD: "emotiewoord|emotion word",
        Column.EVIDENCE: "bewijs|zekerheid|aanname",
        Column.SOURCE_NOTE: "bronnen|sources|herkomst",
        Column.MOT: "mot|mvdw|moments of truth|momenten van de waarheid|waarheidsmoment",
        Column.MOT_WEIGHT: "weging|belang|importance",
        Column.KANO: "kano klasse|kano class|3b",
        Column.FRICTION: "frictiesoort",
        Column.TAGS: "tag|label|trefwoorden|keywords",
        Column.OF: "bij kaart|belongs to card|parent|hoort bij kaart|gekoppeld aan|linked to",
        Column.DURATION: "doorlooptijd|tijd|time|tijdsduur|lead time",
        Column.ID: "id|kaart id|card id",
        Column.PAINS: "pijnpunt|pijnpunten|pijn|pain|pains|pain point|pain points|painpoint"
        "|painpoints|knelpunt|knelpunten|frustratie|frustraties|frustration|frustrations"
        "|probleem|problemen|problem|problems|irritatie|irritaties|barrieres|barriers",
        Column.OPPORTUNITIES: "kans|kansen|opportunity|opportunities|verbetering|verbeteringen"
        "|verbeterpunt|verbeterpunten|verbeterkansen|idee|ideeen|ideas|improvements|oplossing"
        "|oplossingen|solutions",
        Column.QUOTES: "quote|quotes|citaat|citaten|uitspraak|uitspraken|gedachte|gedachten"
        "|thoughts|thinking|wat denkt de klant|wat zegt de klant|verbatim|verbatims",
    }
)


def _named() -> Mapping[str, Column]:
    """Every name with its column; ours before what others say."""
    found: dict[str, Column] = {}
    for column, spec in SPECS.items():
        for language in Language:
            found.setdefault(plain(spec.name(language)), column)
    for column, names in _ALIASES.items():
        for name in names.split("|"):
            found.setdefault(plain(name), column)
    return MappingProxyType(found)


_COLUMNS = _named()

_BY_ROLE: Mapping[Role, Column] = MappingProxyType(
    {
        Role.PAINS: Column.PAINS,
        Role.OPPORTUNITIES: Column.OPPORTUNITIES,
        Role.QUOTES: Column.QUOTES,
        Role.EMOTION: Column.FEELING,
        Role.CHANNELS: Column.CHANNEL,
    }
)

_CURVE = re.compile(r"^(gevoelswoord|gevoel|feeling word|feeling)\b[^:]*: (.+)$", re.DOTALL)


class Named(NamedTuple):
    """What a header says: the column, and the curve that it is about ("" = the first)."""

    column: Column
    curve: str = ""


def column_named(header: str) -> Named:
    """What a column with this header holds; UNUSED when the header does not tell."""
    of_curve = _CURVE.match(header)
    if of_curve:
        word = of_curve[1] in (SPECS[Column.WORD].nl, SPECS[Column.WORD].en)
        return Named(Column.WORD if word else Column.FEELING, of_curve[2])
    said = plain(header)
    if said in _COLUMNS:
        return Named(_COLUMNS[said])
    role = role_called(header)
    return Named(_BY_ROLE.get(role, Column.UNUSED)) if role else Named(Column.UNUSED)


def curve_header(column: Column, curve: str, language: Language) -> str:
    """What stands above the feelings of a curve."""
    name = SPECS[column].name(language)
    return f"{name}: {curve}" if curve else name
