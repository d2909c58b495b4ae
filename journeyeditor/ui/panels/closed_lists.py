"""The closed lists that the pages for stages, lanes, curves, links and journeys offer.

Each is (code, word, words about it), in the language of the window.
"""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.model.enums import Actor, Content, CurveKind, Goal, LinkKind, State, Step, Zone
from journeyeditor.ui.panels.inspector_words import word

Words = list[tuple[str, str, str]]


def actors() -> Words:
    """Whose lane it is."""
    return [(actor.value, word("actor", actor.value), "") for actor in Actor]


def zones() -> Words:
    """Where in the blueprint a lane lies."""
    about = {
        Zone.CUSTOMER: translate("Lane", "What the customer does and goes through."),
        Zone.FRONTSTAGE: translate("Lane", "Work that the customer sees or hears."),
        Zone.BACKSTAGE: translate("Lane", "Work that the customer does not see."),
        Zone.SUPPORT: translate("Lane", "Systems, partners and what everybody shares."),
    }
    return [(zone.value, word("zone", zone.value), text) for zone, text in about.items()]


def contents() -> Words:
    """What a lane takes."""
    words = {
        Content.TOUCHPOINTS: translate("Lane", "Steps"),
        Content.EMOTION_CURVE: translate("Lane", "Emotion curve"),
        Content.TEXT: translate("Lane", "Texts"),
        Content.QUOTES: translate("Lane", "Quotes"),
        Content.METRICS: translate("Lane", "Measurements"),
        Content.ACTIONS: translate("Lane", "Opportunities and actions"),
        Content.STICKY: translate("Lane", "Sticky notes (left blank)"),
    }
    return [(content.value, text, "") for content, text in words.items()]


def curve_kinds() -> Words:
    """Where the values of a curve come from."""
    about = {
        CurveKind.ESTIMATED: translate("Curve", "What you think that people feel."),
        CurveKind.MEASURED: translate("Curve", "What people answered; each point has its n."),
        CurveKind.TARGET: translate("Curve", "What people should feel; drawn dashed."),
    }
    return [(kind.value, word("curve", kind.value), text) for kind, text in about.items()]


def link_kinds() -> Words:
    """What a link says about its two ends."""
    words = {
        LinkKind.SUPPORTS: translate("Link", "Supports"),
        LinkKind.SEQUENCE: translate("Link", "Comes before"),
        LinkKind.HAND_OVER: translate("Link", "Hand-over"),
        LinkKind.LOOP: translate("Link", "Leads back"),
        LinkKind.UMOT_ZMOT: translate("Link", "Ultimate becomes zero moment"),
        LinkKind.FEEDBACK: translate("Link", "Feedback loop"),
    }
    return [(kind.value, text, "") for kind, text in words.items()]


def model_tags() -> Words:
    """The stages of published models that a stage can be marked as."""
    loop, buying = translate("Stage", "Loyalty loop"), translate("Stage", "Buying process")
    words = {
        "mckinsey.active_evaluation": (loop, translate("Stage", "active evaluation")),
        "mckinsey.postpurchase": (loop, translate("Stage", "after the purchase")),
        "mckinsey.loyalty": (loop, translate("Stage", "loyalty")),
        "buying.stimulus": (buying, translate("Stage", "stimulus")),
        "buying.think": (buying, translate("Stage", "think")),
        "buying.compare": (buying, translate("Stage", "compare")),
        "buying.buy": (buying, translate("Stage", "buy")),
    }
    return [(code, f"{model}: {text}", "") for code, (model, text) in words.items()]


def states() -> Words:
    """How it is, or how it should become."""
    as_is, to_be = translate("Inspector", "As-is"), translate("Inspector", "To-be")
    return [
        (State.AS_IS.value, as_is, translate("Inspector", "As it is now")),
        (State.TO_BE.value, to_be, translate("Inspector", "As wished")),
    ]


def steps() -> Words:
    """The three steps of the method."""
    words = {
        Step.MEASURE: translate("Journey", "Measure"),
        Step.EXPERIENCE: translate("Journey", "Experience"),
        Step.IMPROVE: translate("Journey", "Improve"),
    }
    about = {
        Step.MEASURE: translate("Journey", "Find out what customers feel at each moment."),
        Step.EXPERIENCE: translate("Journey", "Let colleagues feel it themselves, with teasers."),
        Step.IMPROVE: translate("Journey", "Design the journey that is wished for."),
    }
    return [(step.value, text, about[step]) for step, text in words.items()]


def goals() -> Words:
    """What the project is to bring."""
    words = [(goal.value, word("goal", goal.value)) for goal in Goal]
    return [(code, text.lower(), text) for code, text in words]


def routes() -> Words:
    """The five routes to a better journey."""
    words = (
        translate("Project", "See through the journey"),
        translate("Project", "An organisation that learns"),
        translate("Project", "Create wow moments"),
        translate("Project", "A community of fans"),
        translate("Project", "Speed up, renew, keep at it"),
    )
    return [(str(number), f"{number} {text}", "") for number, text in enumerate(words, 1)]
