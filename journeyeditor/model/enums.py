"""The closed lists of the domain. Their words in Dutch and English are in `vocabulary`."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """Language of the words drawn on the map; the window has its own."""

    NL = "nl"
    EN = "en"


class Actor(StrEnum):
    """Whose journey a lane or persona belongs to."""

    CUSTOMER = "customer"
    EMPLOYEE = "employee"


class Zone(StrEnum):
    """Where in the service blueprint a lane lies."""

    CUSTOMER = "customer"
    FRONTSTAGE = "frontstage"
    BACKSTAGE = "backstage"
    SUPPORT = "support"


class Content(StrEnum):
    """What a lane takes."""

    TOUCHPOINTS = "touchpoints"
    EMOTION_CURVE = "emotion_curve"
    TEXT = "text"
    QUOTES = "quotes"
    METRICS = "metrics"
    ACTIONS = "actions"
    STICKY = "sticky"


class State(StrEnum):
    """Whether a map shows how it is or how it should become."""

    AS_IS = "as_is"
    TO_BE = "to_be"


class Step(StrEnum):
    """The three steps of the method: measure, experience, improve."""

    MEASURE = "measure"
    EXPERIENCE = "experience"
    IMPROVE = "improve"


class Kind(StrEnum):
    """The kinds of card."""

    TOUCHPOINT = "touchpoint"
    ACTION = "action"
    WAIT = "wait"
    ACTIVITY = "activity"
    SYSTEM = "system"
    TEXT = "text"
    QUOTE = "quote"
    PAIN = "pain"
    OPPORTUNITY = "opportunity"


class Evidence(StrEnum):
    """How sure we are: assumption, partly grounded, researched."""

    NONE = "none"
    PARTLY = "partly"
    RESEARCH = "research"


class Ownership(StrEnum):
    """Who owns a touchpoint (Lemon & Verhoef 2016)."""

    BRAND = "brand"
    PARTNER = "partner"
    CUSTOMER = "customer"
    SOCIAL = "social"


class Initiator(StrEnum):
    """Who starts a contact."""

    CUSTOMER = "customer"
    COMPANY = "company"
    THIRD = "third"


class ExpectationMet(StrEnum):
    """What came of the customer's expectation."""

    BELOW = "below"
    MET = "met"
    EXCEEDED = "exceeded"
    UNKNOWN = "unknown"


class Kano(StrEnum):
    """Kano's classes; the Dutch 3B are basic, performance and delighter."""

    BASIC = "basic"
    PERFORMANCE = "performance"
    DELIGHTER = "delighter"
    INDIFFERENT = "indifferent"
    REVERSE = "reverse"


class MomentOfTruth(StrEnum):
    """The moments of truth a contact can be."""

    STIMULUS = "stimulus"
    ZMOT = "ZMOT"
    FMOT = "FMOT"
    SMOT = "SMOT"
    TMOT = "TMOT"
    UMOT = "UMOT"
    SERVICE = "service"
    TRIGGER = "trigger"


class TriggerKind(StrEnum):
    """What sets a new round of the loyalty loop going."""

    CONTRACT_END = "contract_end"
    MOVE_HOUSE = "move_house"
    NEW_PURCHASE = "new_purchase"
    FAILURE = "failure"
    LIFE_EVENT = "life_event"
    OTHER = "other"


class Friction(StrEnum):
    """What made a contact cost effort. An avoidable contact is a field of its own."""

    BROKEN_PROMISE = "broken_promise"
    REPEAT_CONTACT = "repeat_contact"
    TRANSFER = "transfer"
    REPEAT_INFO = "repeat_info"
    WAITING = "waiting"
    POLICY_HASSLE = "policy_hassle"
    CHANNEL_SWITCH = "channel_switch"
    GENERIC_SERVICE = "generic_service"


class Deviation(StrEnum):
    """How the actual contact differed from the planned one (CJML)."""

    NONE = "none"
    AD_HOC = "ad_hoc"
    OUT_OF_SEQUENCE = "out_of_sequence"
    FAILED = "failed"
    MISSING = "missing"


class CurveKind(StrEnum):
    """Where the values of a curve come from."""

    ESTIMATED = "estimated"
    MEASURED = "measured"
    TARGET = "target"


class LinkKind(StrEnum):
    """What a link says about its two ends."""

    SUPPORTS = "supports"
    SEQUENCE = "sequence"
    HAND_OVER = "hand_over"
    LOOP = "loop"
    UMOT_ZMOT = "umot_zmot"
    FEEDBACK = "feedback"


class MetricKind(StrEnum):
    """Scales of measurement."""

    GRADE = "grade"
    CSAT5 = "csat5"
    CSAT_PCT = "csat_pct"
    NPS = "nps"
    CES7 = "ces7"
    CES5 = "ces5"


class Subject(StrEnum):
    """What a measurement was about: the one contact, or the journey so far."""

    TOUCHPOINT = "touchpoint"
    OVERALL = "overall"


class CollectedBy(StrEnum):
    """How a measurement was taken."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    WEB = "web"
    APP = "app"
    INTERVIEW = "interview"
    OBSERVATION = "observation"
    WORKSHOP = "workshop"
    AI = "ai"


class Unit(StrEnum):
    """Units of duration."""

    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class ChannelForm(StrEnum):
    """The form of a channel, for counting switches between them."""

    DIGITAL = "digital"
    PHYSICAL = "physical"
    VOICE = "voice"
    PAPER = "paper"


class Goal(StrEnum):
    """What the project is to bring."""

    EXPERIENCE = "experience"
    CONVERSION = "conversion"
    EFFICIENCY = "efficiency"
    CUSTOMER_FOCUS = "customer_focus"
    CHURN = "churn"
    REVENUE = "revenue"
    EMPLOYEE_SATISFACTION = "employee_satisfaction"


class Addresses(StrEnum):
    """Whether an action takes away a cause or covers a symptom."""

    CAUSE = "cause"
    SYMPTOM = "symptom"


class Status(StrEnum):
    """How far an action is."""

    IDEA = "idea"
    PLANNED = "planned"
    BUSY = "busy"
    DONE = "done"
    DROPPED = "dropped"


class Behaviour(StrEnum):
    """What customers do because of what they feel."""

    SPEND_LESS = "spend_less"
    SWITCH = "switch"
    COMPLAIN = "complain"
    SATISFIED_AGAIN = "satisfied_again"
    SPEAK_POSITIVELY = "speak_positively"
    STAY = "stay"
    BUY_MORE = "buy_more"
    OTHER = "other"


class TeaserForm(StrEnum):
    """How colleagues are made to feel a contact."""

    PHONE_CALL = "phone_call"
    LETTER = "letter"
    EMAIL = "email"
    WAIT = "wait"
    FORM = "form"
    ROLE_PLAY = "role_play"
    AUDIO = "audio"
    VISIT = "visit"
