"""The words of the closed lists, in both project languages, and the start lists of a project.

Names of channels and departments are copied into a new project, where the user may change them;
the other words are looked up whenever something is drawn or shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.model.enums import ChannelForm, Language
from journeyeditor.model.project import AgendaItem, Channel, Department

_CHANNELS: tuple[tuple[str, ChannelForm, str, str], ...] = (
    ("web", ChannelForm.DIGITAL, "website", "website"),
    ("app", ChannelForm.DIGITAL, "app", "app"),
    ("search", ChannelForm.DIGITAL, "zoekmachine", "search engine"),
    ("review", ChannelForm.DIGITAL, "reviewsite", "review site"),
    ("social", ChannelForm.DIGITAL, "sociale media", "social media"),
    ("chat", ChannelForm.DIGITAL, "webchat", "web chat"),
    ("email", ChannelForm.DIGITAL, "e-mail", "e-mail"),
    ("sms", ChannelForm.DIGITAL, "sms", "text message"),
    ("phone", ChannelForm.VOICE, "telefoon, contactcenter", "phone, contact centre"),
    ("letter", ChannelForm.PAPER, "brief", "letter"),
    ("invoice", ChannelForm.DIGITAL, "digitale factuur", "digital invoice"),
    ("store", ChannelForm.PHYSICAL, "winkel", "shop"),
    ("office", ChannelForm.PHYSICAL, "kantoor", "office"),
    ("visit", ChannelForm.PHYSICAL, "monteur aan huis", "technician visit"),
    ("person", ChannelForm.PHYSICAL, "medewerker ter plaatse", "staff on site"),
    ("place", ChannelForm.PHYSICAL, "locatie", "place"),
    ("marketing", ChannelForm.DIGITAL, "marketingcommunicatie", "marketing communication"),
    ("home", ChannelForm.PHYSICAL, "product thuis", "product at home"),
    ("talk", ChannelForm.VOICE, "mond-tot-mond", "word of mouth"),
)

_DEPARTMENTS: tuple[tuple[str, str, str], ...] = (
    ("web", "Web", "Web"),
    ("callcenter", "Callcenter", "Call centre"),
    ("letters", "Brieven", "Correspondence"),
    ("office", "Kantoor", "Office"),
    ("technician", "Monteur", "Technician"),
)


_AGENDA: tuple[tuple[int, str, str], ...] = (
    (30, "Openen: doel, grenzen en regels; teasers", "Open: goal, scope and rules; teasers"),
    (25, "Stappen van de klant", "Steps of the customer"),
    (15, "Contacten en kanalen", "Contacts and channels"),
    (15, "Gedachten en uitspraken", "Thoughts and quotes"),
    (15, "Gevoel: de emotiecurve tekenen", "Feelings: draw the emotion curve"),
    (15, "Pijnpunten", "Pain points"),
    (10, "Stemmen", "Vote"),
    (25, "Momenten van de waarheid", "Moments of truth"),
    (30, "Gewenste reis", "The journey as it should become"),
    (30, "Acties kiezen en verdelen", "Choose actions and who takes them"),
)
"""Minutes as workshops publish them (method, 5.1)."""


def start_agenda(language: Language) -> tuple[AgendaItem, ...]:
    """The usual parts of a workshop of three and a half hours; ids `ag.1` and so on."""
    return tuple(
        AgendaItem(id=f"ag.{at}", title=nl if language is Language.NL else en, minutes=minutes)
        for at, (minutes, nl, en) in enumerate(_AGENDA, 1)
    )


def start_channels(language: Language) -> tuple[Channel, ...]:
    """The nineteen channels that a new project begins with; ids `ch.web` and so on."""
    return tuple(
        Channel(id=f"ch.{code}", name=nl if language is Language.NL else en, form=form, icon=code)
        for code, form, nl, en in _CHANNELS
    )


def start_departments(language: Language) -> tuple[Department, ...]:
    """The five departments that a new project begins with; ids `dep.web` and so on."""
    return tuple(
        Department(id=f"dep.{code}", name=nl if language is Language.NL else en)
        for code, nl, en in _DEPARTMENTS
    )


_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "actor.customer": ("klant", "customer"),
        "actor.employee": ("medewerker", "employee"),
        "zone.customer": ("klant", "customer"),
        "zone.frontstage": ("zichtbaar voor klant", "frontstage"),
        "zone.backstage": ("achter de schermen", "backstage"),
        "zone.support": ("ondersteunend", "support"),
        "kind.touchpoint": ("contactmoment", "touchpoint"),
        "kind.action": ("klantactie", "customer action"),
        "kind.wait": ("wachten", "wait"),
        "kind.activity": ("medewerkersactiviteit", "employee activity"),
        "kind.system": ("systeemstap", "system step"),
        "kind.text": ("tekst", "text"),
        "kind.quote": ("quote", "quote"),
        "kind.pain": ("pijnpunt", "pain point"),
        "kind.opportunity": ("kans", "opportunity"),
        "evidence.none": ("aanname", "assumption"),
        "evidence.partly": ("deels onderbouwd", "partly grounded"),
        "evidence.research": ("onderzocht", "researched"),
        "kano.basic": ("basis", "basic"),
        "kano.performance": ("beleving", "performance"),
        "kano.delighter": ("bijzonder", "delighter"),
        "kano.indifferent": ("neutraal", "indifferent"),
        "kano.reverse": ("ongewenst", "reverse"),
        "mot.stimulus": ("behoefte", "stimulus"),
        "mot.ZMOT": ("nulmoment (online zoektocht)", "zero moment"),
        "mot.FMOT": ("eerste moment (keuze)", "first moment"),
        "mot.SMOT": ("tweede moment (gebruik)", "second moment"),
        "mot.TMOT": ("derde moment (terugkoppeling)", "third moment"),
        "mot.UMOT": ("ultiem moment (ervaring delen)", "ultimate moment"),
        "mot.service": ("kritiek contact", "critical contact"),
        "mot.trigger": ("trigger", "trigger"),
        "friction.broken_promise": ("belofte gebroken", "broken promise"),
        "friction.avoidable": ("vermijdbaar contact", "avoidable contact"),
        "friction.repeat_contact": ("herhaalcontact", "repeat contact"),
        "friction.transfer": ("doorverbonden", "transferred"),
        "friction.repeat_info": ("verhaal opnieuw vertellen", "repeating information"),
        "friction.waiting": ("langer wachten dan verwacht", "waiting"),
        "friction.policy_hassle": ("regels in de weg", "policy hassle"),
        "friction.channel_switch": ("gedwongen kanaalwissel", "forced channel switch"),
        "friction.generic_service": ("robotachtig", "robotic service"),
        "deviation.none": ("volgens plan", "as planned"),
        "deviation.ad_hoc": ("ongepland contact", "unplanned contact"),
        "deviation.out_of_sequence": ("verkeerde volgorde", "out of sequence"),
        "deviation.failed": ("mislukt", "failed"),
        "deviation.missing": ("uitgebleven", "missing"),
        "ownership.brand": ("eigen bedrijf", "own company"),
        "ownership.partner": ("partner", "partner"),
        "ownership.customer": ("klant", "customer"),
        "ownership.social": ("anderen", "others"),
        "initiator.customer": ("klant", "customer"),
        "initiator.company": ("bedrijf", "company"),
        "initiator.third": ("derde", "third party"),
        "expectation.below": ("niet gehaald", "below"),
        "expectation.met": ("waargemaakt", "met"),
        "expectation.exceeded": ("overtroffen", "exceeded"),
        "expectation.unknown": ("onbekend", "unknown"),
        "trigger.contract_end": ("einde contract", "end of contract"),
        "trigger.move_house": ("verhuizing", "moving house"),
        "trigger.new_purchase": ("nieuwe aankoop", "new purchase"),
        "trigger.failure": ("storing", "failure"),
        "trigger.life_event": ("levensgebeurtenis", "life event"),
        "trigger.other": ("anders", "other"),
        "collected.email": ("e-mail", "e-mail"),
        "collected.sms": ("sms", "text message"),
        "collected.phone": ("telefoon", "phone"),
        "collected.web": ("website", "website"),
        "collected.app": ("app", "app"),
        "collected.interview": ("interview", "interview"),
        "collected.observation": ("observatie", "observation"),
        "collected.workshop": ("workshop", "workshop"),
        "collected.ai": ("AI-analyse", "AI analysis"),
        "subject.touchpoint": ("dit contact", "this contact"),
        "subject.overall": ("de reis tot hier", "the journey so far"),
        "curve.estimated": ("geschat", "estimated"),
        "curve.measured": ("gemeten", "measured"),
        "curve.target": ("doel", "target"),
        "metric.grade": ("rapportcijfer", "grade"),
        "metric.csat5": ("tevredenheid", "satisfaction"),
        "metric.csat_pct": ("tevreden", "satisfied"),
        "metric.nps": ("NPS", "NPS"),
        "metric.ces7": ("gemak (CES)", "ease (CES)"),
        "metric.ces5": ("moeite (CES)", "effort (CES)"),
        "teaser.phone_call": ("telefoongesprek", "phone call"),
        "teaser.letter": ("brief", "letter"),
        "teaser.email": ("e-mail", "e-mail"),
        "teaser.wait": ("wachten", "wait"),
        "teaser.form": ("formulier", "form"),
        "teaser.role_play": ("rollenspel", "role play"),
        "teaser.audio": ("geluidsfragment", "audio"),
        "teaser.visit": ("bezoek", "visit"),
        "behaviour.spend_less": ("minder uitgeven", "spend less"),
        "behaviour.switch": ("overstappen", "switch"),
        "behaviour.complain": ("klagen", "complain"),
        "behaviour.satisfied_again": ("weer tevreden zijn", "be satisfied again"),
        "behaviour.speak_positively": ("positief spreken", "speak positively"),
        "behaviour.stay": ("klant blijven", "stay"),
        "behaviour.buy_more": ("meer afnemen", "buy more"),
        "behaviour.other": ("anders", "something else"),
        "goal.experience": ("ervaring", "experience"),
        "goal.conversion": ("conversie", "conversion"),
        "goal.efficiency": ("efficiency", "efficiency"),
        "goal.customer_focus": ("klantfocus", "customer focus"),
        "goal.churn": ("minder klantverloop", "less churn"),
        "goal.revenue": ("omzet", "revenue"),
        "goal.employee_satisfaction": ("medewerkertevredenheid", "employee satisfaction"),
    }
)

_FEELINGS: tuple[tuple[str, str, float], ...] = (
    ("enthousiast", "enthusiastic", 2.0),
    ("blij", "happy", 1.5),
    ("aangenaam verrast", "pleasantly surprised", 1.5),
    ("opgelucht", "relieved", 1.0),
    ("vertrouwen", "trusting", 1.0),
    ("tevreden", "content", 1.0),
    ("nieuwsgierig", "curious", 0.5),
    ("neutraal", "neutral", 0.0),
    ("onzeker", "unsure", -0.5),
    ("ongeduldig", "impatient", -1.0),
    ("verward", "confused", -1.0),
    ("bezorgd", "worried", -1.0),
    ("teleurgesteld", "disappointed", -1.5),
    ("gefrustreerd", "frustrated", -1.5),
    ("machteloos", "powerless", -2.0),
    ("boos", "angry", -2.0),
)

_SCALE_FEELINGS: Mapping[int, str] = MappingProxyType(
    {2: "enthousiast", 1: "tevreden", 0: "neutraal", -1: "bezorgd", -2: "boos"}
)


def word(language: Language, group: str, code: str) -> str:
    """The word for a code of a closed list, lower case. Raises KeyError for an unknown code."""
    nl, en = _WORDS[f"{group}.{code}"]
    return nl if language is Language.NL else en


def feelings(language: Language) -> tuple[tuple[str, float], ...]:
    """The emotion words, each with the feeling (-2.0 to 2.0) that it starts with."""
    return tuple((nl if language is Language.NL else en, v) for nl, en, v in _FEELINGS)


def scale_feeling(language: Language, step: int) -> str:
    """The word printed beside a whole step of the emotion scale, -2 to 2."""
    nl = _SCALE_FEELINGS[step]
    return nl if language is Language.NL else next(en for n, en, _ in _FEELINGS if n == nl)


def feeling_word(language: Language, v: float) -> str:
    """The first emotion word whose feeling lies nearest to `v` (-2.0 to 2.0)."""
    return min(feelings(language), key=lambda pair: abs(pair[1] - v))[0]
