"""What the canvas says: status line sentences and the labels of undo steps.

Tone: present tense, names the thing, says what happens and what to do; no blame, no code numbers.
Knows no Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeyeditor.edits.rules import PaletteItem, Refusal
from journeyeditor.edits.spot import Spot
from journeyeditor.i18n import translate
from journeyeditor.layout.faces import step_of
from journeyeditor.model.check import kinds_for
from journeyeditor.model.enums import Content, Kind, Zone
from journeyeditor.model.find import find_stage
from journeyeditor.model.journey import JourneyMap, Lane

if TYPE_CHECKING:
    from journeyeditor.canvas.bench import Bench


def kind_word(kind: Kind) -> str:
    """What the window calls a kind of card."""
    return {
        Kind.TOUCHPOINT: translate("Canvas", "touchpoint"),
        Kind.ACTION: translate("Canvas", "customer action"),
        Kind.WAIT: translate("Canvas", "wait"),
        Kind.ACTIVITY: translate("Canvas", "employee activity"),
        Kind.SYSTEM: translate("Canvas", "system step"),
        Kind.TEXT: translate("Canvas", "text"),
        Kind.QUOTE: translate("Canvas", "quote"),
        Kind.PAIN: translate("Canvas", "pain point"),
        Kind.OPPORTUNITY: translate("Canvas", "opportunity"),
    }[kind]


def moved(bench: Bench, count: int, journey: JourneyMap, spot: Spot) -> None:
    """The cards have been moved."""
    text = translate("Canvas", "Moved %n card(s) to “{stage}”.", n=count)
    name = find_stage(journey, spot.stage_id).name
    bench.tell(text.format(stage=name), translate("Canvas", "Ctrl+Z puts it back."))


def refused_kind(bench: Bench, kind: Kind, lane: Lane | None) -> None:
    """Why a card of this kind cannot land on the lane, and what can."""
    if lane is None:
        bench.tell(translate("Canvas", "There is no lane here."), translate("Canvas", "Esc stops."))
        return
    bench.tell(belongs(kind), _fits_here(lane))


def refusal_words(refusal: Refusal) -> str:
    """Why an edit is not possible, in words."""
    return {
        Refusal.NO_LANE: translate("Canvas", "There is no lane here."),
        Refusal.NO_CARDS: translate("Canvas", "An emotion lane takes no cards."),
        Refusal.CUSTOMER_ONLY: translate("Canvas", "This belongs in a customer lane."),
        Refusal.EMPLOYEE_ONLY: translate("Canvas", "This belongs in an employee lane."),
        Refusal.JOURNEY_ONLY: translate(
            "Canvas", "Waiting belongs in a lane of a customer or an employee."
        ),
        Refusal.NOTES_ONLY: translate("Canvas", "A note belongs in a lane for texts."),
        Refusal.EMOTION_ONLY: translate("Canvas", "An emotion curve belongs in an emotion lane."),
        Refusal.ON_CARD: translate("Canvas", "Put this on a card."),
        Refusal.ON_STEP: translate(
            "Canvas", "Put this on a step of a customer or an employee, not on a note."
        ),
        Refusal.ON_TOUCHPOINT: translate("Canvas", "This belongs on a touchpoint."),
        Refusal.ON_CUSTOMER_STEP: translate("Canvas", "This belongs on a step of the customer."),
        Refusal.NO_ROOM: translate("Canvas", "There is no room here for one more moment."),
        Refusal.LAST_STAGE: translate("Canvas", "A map keeps at least one stage."),
        Refusal.LAST_STEPS_LANE: translate(
            "Canvas", "A map keeps at least one lane with steps of a customer or an employee."
        ),
        Refusal.LAST_MAP: translate("Canvas", "A project keeps at least one map."),
        Refusal.TOO_MANY_PHOTOS: translate(
            "Refusal", "A lane takes twelve photos at most: take one away first."
        ),
        Refusal.PHOTOS_TOO_LARGE: translate(
            "Refusal", "The photos would make the file too large for mail: take some away first."
        ),
        Refusal.LANE_IN_USE: translate(
            "Canvas", "This lane holds cards or curves that would not fit."
        ),
        Refusal.SUPPORT_DIRECTION: translate(
            "Canvas", "Support runs from an employee's card to a customer's card."
        ),
        Refusal.SELF_LINK: translate("Canvas", "A link joins two different cards."),
        Refusal.DOUBLE_LINK: translate("Canvas", "These two are linked already."),
        Refusal.LINK_ENDS: translate("Canvas", "This link joins cards, not stages."),
        Refusal.STEPS_ONLY: translate(
            "Canvas", "A link joins steps of customers and employees; a note has none."
        ),
        Refusal.LOOP_FORWARD: translate("Canvas", "A loop leads back to an earlier stage."),
        Refusal.MOMENT_IN_USE: translate(
            "Canvas", "There is something at this moment: only an empty one can go."
        ),
        Refusal.NEEDS_N: translate(
            "Canvas", "A measured feeling needs its number of answers: fill that in first."
        ),
        Refusal.OFF_SCALE: translate("Canvas", "The scale does not have this value."),
        Refusal.NPS_SUM: translate(
            "Canvas", "Promoters, passives and detractors do not add up to the answers."
        ),
    }[refusal]


def belongs(kind: Kind) -> str:
    """Where a kind of card belongs."""
    match kind:
        case Kind.TOUCHPOINT:
            return translate("Canvas", "A touchpoint belongs in a customer lane.")
        case Kind.ACTION:
            return translate("Canvas", "A customer action belongs in a customer lane.")
        case Kind.ACTIVITY:
            return translate("Canvas", "An activity belongs in an employee lane.")
        case Kind.SYSTEM:
            return translate("Canvas", "A system step belongs in an employee lane.")
        case Kind.WAIT:
            return translate("Canvas", "Waiting belongs in a lane of a customer or an employee.")
        case _:
            return translate("Canvas", "A note belongs in a lane for texts.")


def _fits_here(lane: Lane) -> str:
    if lane.content is Content.EMOTION_CURVE:
        return translate("Canvas", "Fits here: emotion curve.")
    kinds = ", ".join(kind_word(kind) for kind in kinds_for(lane))
    return translate("Canvas", "Fits here: {kinds}.").format(kinds=kinds)


def will_add_stage(bench: Bench, after: str) -> None:
    """What releasing a new stage will do."""
    if after:
        text = translate("Canvas", "Drop to add a stage after “{name}”.").format(name=after)
    else:
        text = translate("Canvas", "Drop to add a stage at the beginning.")
    bench.tell(text, translate("Canvas", "Esc stops."))


def will_add_lane(bench: Bench, after: str) -> None:
    """What releasing a new lane will do."""
    if after:
        text = translate("Canvas", "Drop to add a lane below “{name}”.").format(name=after)
    else:
        text = translate("Canvas", "Drop to add a lane at the top.")
    bench.tell(text, translate("Canvas", "Then say whose lane it is. Esc stops."))


def will_add_curve(bench: Bench, lane: Lane | None) -> None:
    """What releasing an emotion curve will do."""
    if lane is None:
        text = translate("Canvas", "Drop to add an emotion curve with its own lane.")
    else:
        text = translate("Canvas", "Drop to add an emotion curve to “{name}”.")
        text = text.format(name=lane.name)
    bench.tell(text, translate("Canvas", "Every card shows “?” until you set a feeling."))


def refused_curve(bench: Bench) -> None:
    """Why an emotion curve cannot land here."""
    bench.tell(
        translate("Canvas", "An emotion curve belongs in an emotion lane."),
        translate("Canvas", "Outside the lanes it gets a lane of its own."),
    )


def will_move_row(bench: Bench, name: str, after: str) -> None:
    """What releasing a dragged stage or lane will do."""
    if after:
        text = translate("Canvas", "Drop to put “{name}” after “{other}”.")
    else:
        text = translate("Canvas", "Drop to put “{name}” first.")
    bench.tell(
        text.format(name=name, other=after),
        translate("Canvas", "Everything in it moves along. Esc stops."),
    )


def stays(bench: Bench, name: str) -> None:
    """Releasing a dragged stage or lane here changes nothing."""
    text = translate("Canvas", "“{name}” stays where it is.").format(name=name)
    bench.tell(text, translate("Canvas", "Esc stops."))


def moved_row(bench: Bench, name: str) -> None:
    """A stage or lane has been moved."""
    text = translate("Canvas", "Moved “{name}”.").format(name=name)
    bench.tell(text, translate("Canvas", "Ctrl+Z puts it back."))


def will_feel(bench: Bench) -> None:
    """While a point of a curve is dragged."""
    bench.tell(
        translate("Canvas", "Let go to keep this feeling."),
        translate("Canvas", "With Alt in tenths. Delete makes it unmeasured. Esc stops."),
    )


def feeling_plate(number: str, v: float) -> str:
    """A number with its word, as on the plate beside a point: "−1,5 frustrated"."""
    word = {
        2: translate("Canvas", "delighted"),
        1: translate("Canvas", "pleased"),
        0: translate("Canvas", "neutral"),
        -1: translate("Canvas", "annoyed"),
        -2: translate("Canvas", "frustrated"),
    }[step_of(v)]
    return f"{number} {word}"


def title_tip(title: str) -> str:
    """The tool tip of the corner, which stands for the whole map."""
    return translate("Canvas", "{title}. Double-click to change the title.").format(title=title)


def label_move_cards(count: int) -> str:
    """The undo label of moving cards."""
    return translate("Canvas", "Move %n card(s)", n=count)


def label_move_row(name: str) -> str:
    """The undo label of moving a stage or lane."""
    return translate("Canvas", "Move “{name}”").format(name=name)


def label_feeling() -> str:
    """The undo label of setting a feeling."""
    return translate("Canvas", "Set feeling")


def label_unmeasured() -> str:
    """The undo label of taking a feeling away."""
    return translate("Canvas", "Make unmeasured")


def label_delete(count: int) -> str:
    """The undo label of deleting things."""
    return translate("Canvas", "Delete %n thing(s)", n=count)


def label_text() -> str:
    """The undo label of a title changed in place."""
    return translate("Canvas", "Edit text")


def label_add(what: PaletteItem | Kind) -> str:
    """The undo label of placing a palette item, or a card of any kind."""
    word = kind_word(what) if isinstance(what, Kind) else item_word(what)
    return translate("Canvas", "Add {thing}").format(thing=word)


def item_word(item: PaletteItem) -> str:
    """What the window calls a palette item."""
    return {
        PaletteItem.STAGE: translate("Canvas", "stage"),
        PaletteItem.TOUCHPOINT: translate("Canvas", "touchpoint"),
        PaletteItem.ACTION: translate("Canvas", "customer action"),
        PaletteItem.WAIT: translate("Canvas", "wait"),
        PaletteItem.ACTIVITY: translate("Canvas", "employee activity"),
        PaletteItem.SYSTEM: translate("Canvas", "system step"),
        PaletteItem.CURVE: translate("Canvas", "emotion curve"),
        PaletteItem.LANE: translate("Canvas", "lane"),
        PaletteItem.TEXT: translate("Canvas", "text"),
        PaletteItem.QUOTE: translate("Canvas", "quote"),
        PaletteItem.PAIN: translate("Canvas", "pain point"),
        PaletteItem.OPPORTUNITY: translate("Canvas", "opportunity"),
        PaletteItem.MOT: translate("Canvas", "moment of truth"),
        PaletteItem.KANO: translate("Canvas", "Kano class"),
        PaletteItem.FRICTION: translate("Canvas", "friction"),
        PaletteItem.ROOT_CAUSE: translate("Canvas", "root cause"),
        PaletteItem.TEASER: translate("Canvas", "teaser"),
        PaletteItem.METRIC: translate("Canvas", "measurement"),
    }[item]


def lane_choice(zone: Zone, content: Content) -> str:
    """What the menu after dropping a lane calls a kind of lane."""
    if content is Content.EMOTION_CURVE:
        return translate("Canvas", "Emotion")
    words = {
        Content.QUOTES: translate("Canvas", "Quotes"),
        Content.ACTIONS: translate("Canvas", "Opportunities and actions"),
        Content.METRICS: translate("Canvas", "Measurements"),
    }
    if content is not Content.TOUCHPOINTS:
        return words.get(content) or translate("Canvas", "Notes")
    return {
        Zone.CUSTOMER: translate("Canvas", "Customer"),
        Zone.FRONTSTAGE: translate("Canvas", "Employee, seen by the customer"),
        Zone.BACKSTAGE: translate("Canvas", "Employee, behind the scenes"),
        Zone.SUPPORT: translate("Canvas", "Systems and support"),
    }[zone]
