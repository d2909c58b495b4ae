"""What the dialog that sends says: sizes, and how things stand."""

from __future__ import annotations

from pathlib import Path

from journeyeditor.i18n import language, translate
from journeyeditor.layout.words import words_for
from journeyeditor.model.enums import Language
from journeyeditor.sending.parcel import COMFORTABLE, MEGABYTE, MOST, Weight
from journeyeditor.ui.sending.packing import Packed


def size_words(size: int) -> str:
    """A size as people read it: "42 kB", "1,3 MB"."""
    if size < MEGABYTE:
        return f"{max(1, round(size / 1000))} kB"
    return f"{words_for(Language(language())).number(size / MEGABYTE)} MB"


def state_words(name: str, found: Packed | str | None) -> str:
    """What there is of a file: its name, paper and size."""
    if not isinstance(found, Packed):
        return " · ".join((name, translate("Send", "is being made…")))
    return " · ".join(filter(None, (name, found.paper, size_words(len(found.data)))))


def weight_words(weight: Weight, size: int) -> str:
    """What mail servers will say of so many bytes."""
    match weight:
        case Weight.LIGHT:
            text = translate("Send", "Together {size}.")
        case Weight.HEAVY:
            text = translate(
                "Send",
                "! Together {size}: some mail servers take no more than {limit}. A smaller paper,"
                " or the project alone, makes it lighter.",
            )
        case Weight.TOO_HEAVY:
            text = translate(
                "Send",
                "! Together {size}, and most mail servers refuse more than {limit}. Put it in a"
                " folder and share that, or send less.",
            )
    limit = COMFORTABLE if weight is Weight.HEAVY else MOST
    return text.format(size=size_words(size), limit=f"{limit // MEGABYTE} MB")


def done_words(folder: Path, took: bool | None = None) -> str:
    """Where the files lie; and whether a mail program `took` the mail, None = none was asked."""
    if took is None:
        text = translate("Send", "The files are in “{folder}”. Drag them into a mail.")
    elif took:
        text = translate(
            "Send",
            "Your mail program shows the mail: look whether the files are with it, and send it"
            " there. They are in “{folder}” too.",
        )
    else:
        text = translate(
            "Send",
            "No mail program took the mail. The files are in “{folder}”: drag them into a mail.",
        )
    return text.format(folder=folder)
