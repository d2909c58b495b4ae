"""What the canvas says while links and loops are drawn, and afterwards. Knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from journeyeditor.canvas.naming import card_name, shortened
from journeyeditor.i18n import translate
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.find import find_stage
from journeyeditor.model.journey import JourneyMap, Link
from journeyeditor.model.project import Project


def link_phrase(
    project: Project, journey: JourneyMap, link: Link, name: Callable[[Id], str] | None = None
) -> str:
    """What a link says of its two ends, without a full stop. `name` knows what they are called."""
    text = {
        LinkKind.SUPPORTS: translate("Links", "{one} supports {other}"),
        LinkKind.HAND_OVER: translate("Links", "{one} hands over to {other}"),
        LinkKind.SEQUENCE: translate("Links", "after {one} comes {other}"),
        LinkKind.UMOT_ZMOT: translate("Links", "{one} is what others find in {other}"),
        LinkKind.LOOP: translate("Links", "{one} leads back to {other}"),
        LinkKind.FEEDBACK: translate("Links", "{one} is reported back to {other}"),
    }[link.kind]
    called = name or partial(_end, project, journey)
    one, other = (called(end) for end in (link.source, link.target))
    return text.format(one=one, other=other)


def loop_phrase(journey: JourneyMap, stage_id: Id, to: Id) -> str:
    """What a loop says, without a full stop."""
    one, other = (shortened(find_stage(journey, i).name) for i in (stage_id, to))
    return translate("Links", "“{one}” leads back to “{other}”").format(one=one, other=other)


def _end(project: Project, journey: JourneyMap, ref: Id) -> str:
    return card_name(project, journey, ref) or shortened(find_stage(journey, ref).name)


def _closed(sentence: str) -> str:
    """The sentence without a full stop behind an ellipsis."""
    return sentence.removesuffix(".") if sentence.endswith("….") else sentence


def letting_go(phrase: str) -> str:
    """What letting go of the button here does."""
    return _closed(translate("Links", "Let go: {what}.").format(what=phrase))


def pressing_enter(phrase: str) -> str:
    """What Enter does now."""
    return _closed(translate("Links", "Enter: {what}.").format(what=phrase))


def linked(phrase: str) -> str:
    """A link has been made or changed."""
    return _closed(translate("Links", "Linked: {what}.").format(what=phrase))


def linked_hint(is_link: bool) -> str:
    """What can be done with what was drawn: a link, or a loop of a stage."""
    if is_link:
        return translate("Links", "F2: a word on the link. Ctrl+Z takes it back.")
    return translate("Links", "A double click on the arrow changes its word. Ctrl+Z takes it back.")


def is_there() -> str:
    """The two are linked already."""
    return translate("Links", "this link is there already and gets chosen")


def chose_existing() -> str:
    """The link that was drawn again is selected."""
    return translate("Links", "This link was there already and is chosen now.")


def stays_linked() -> str:
    """Letting go here changes nothing."""
    return translate("Links", "the link stays as it is")


def seek_card() -> str:
    """While a link is drawn and no card is under the pointer."""
    return translate("Links", "Choose the card to link with.")


def seek_other_end() -> str:
    """While the end of a link is carried and no card is under the pointer."""
    return translate("Links", "Choose the card at this end of the link.")


def seek_stage() -> str:
    """While a loop is drawn and no earlier stage is under the pointer."""
    return translate("Links", "Choose the earlier stage that this one leads back to.")


def no_link_here() -> str:
    """The link was let go of where nothing is."""
    return translate("Links", "No link: there is nothing here to link with.")


def by_pointer() -> str:
    """How drawing a link is stopped."""
    return translate("Links", "Esc stops.")


def by_keys() -> str:
    """How a link is drawn with the keys."""
    return translate("Links", "Arrows: another card. Enter links. Esc stops.")


def does_not_suit(kind: LinkKind) -> str:
    """Why a card cannot be at this end of a link."""
    if kind is LinkKind.SUPPORTS:
        return translate("Canvas", "Support runs from an employee's card to a customer's card.")
    if kind is LinkKind.HAND_OVER:
        return translate("Links", "A hand-over joins two cards of employees.")
    return translate("Links", "A sequence joins two cards of the customer.")


def not_to_link() -> str:
    """Why what is selected cannot be linked."""
    return translate("Links", "A link begins at a step of the customer or of an employee.")


def label_link() -> str:
    """The undo label of a new link."""
    return translate("Links", "Add link")


def label_reconnect() -> str:
    """The undo label of a link with another end."""
    return translate("Links", "Reconnect link")


def label_loop() -> str:
    """The undo label of a new loop."""
    return translate("Links", "Add loop")


def label_word() -> str:
    """The undo label of a word on a link."""
    return translate("Links", "Change word on link")
