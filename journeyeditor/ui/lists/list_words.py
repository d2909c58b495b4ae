"""The closed lists that the forms of entries offer, in the language of the window."""

from __future__ import annotations

from journeyeditor.analysis.actions import Quadrant
from journeyeditor.i18n import language, translate
from journeyeditor.model.enums import Addresses, ChannelForm, Language, Status, TeaserForm
from journeyeditor.model.vocabulary import start_channels
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.panels.inspector_words import word

Words = list[tuple[str, str, str]]


def channel_forms() -> Words:
    """The forms of a channel."""
    words = {
        ChannelForm.DIGITAL: translate("Lists", "Digital"),
        ChannelForm.PHYSICAL: translate("Lists", "Physical"),
        ChannelForm.VOICE: translate("Lists", "Voice"),
        ChannelForm.PAPER: translate("Lists", "Paper"),
    }
    return [(form.value, text, "") for form, text in words.items()]


def channel_signs() -> list[Entry]:
    """The signs that a channel can have on cards, each called by what it was drawn for."""
    known = start_channels(Language(language()))
    none = ("", translate("Lists", "no sign"), "")
    return [none, *((channel.icon, channel.name, channel.icon) for channel in known)]


def severities() -> Words:
    """How bad a pain is, from 1 to 3."""
    return [(str(mark), severity_word(mark), "") for mark in (1, 2, 3)]


def severity_word(mark: int) -> str:
    """How bad a pain of this mark is."""
    return {
        1: translate("Lists", "Mild"),
        2: translate("Lists", "Annoying"),
        3: translate("Lists", "Bad"),
    }[mark]


def scores() -> Words:
    """Marks from 1 to 5."""
    return [(str(mark), str(mark), "") for mark in range(1, 6)]


def quadrant_word(quarter: Quadrant) -> str:
    """What a quarter of the matrix of impact and effort is called."""
    return {
        Quadrant.QUICK_WIN: translate("Lists", "Quick win"),
        Quadrant.LONG_TERM: translate("Lists", "Long term"),
        Quadrant.IN_BETWEEN: translate("Lists", "Filler"),
        Quadrant.LEAVE: translate("Lists", "Do not do"),
    }[quarter]


def addresses() -> Words:
    """What an action takes away."""
    return [
        (
            Addresses.CAUSE.value,
            translate("Lists", "Cause"),
            translate("Lists", "It takes away why things go wrong."),
        ),
        (
            Addresses.SYMPTOM.value,
            translate("Lists", "Symptom"),
            translate("Lists", "It softens what customers feel of it."),
        ),
    ]


def statuses() -> Words:
    """How far an action can be."""
    return [(status.value, status_word(status), "") for status in Status]


def status_word(status: Status) -> str:
    """How far an action is."""
    return {
        Status.IDEA: translate("Lists", "Idea"),
        Status.PLANNED: translate("Lists", "Planned"),
        Status.BUSY: translate("Lists", "Under way"),
        Status.DONE: translate("Lists", "Done"),
        Status.DROPPED: translate("Lists", "Dropped"),
    }[status]


def teaser_forms() -> list[Entry]:
    """How colleagues can be made to feel a contact."""
    return [(form.value, word("teaser", form.value), "") for form in TeaserForm]
