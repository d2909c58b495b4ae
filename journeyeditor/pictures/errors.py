"""Why a picture is not taken, as one sentence for a person."""

from __future__ import annotations

from enum import StrEnum

from journeyeditor.i18n import translate


class Fault(StrEnum):
    """What is the matter with a picture."""

    KIND = "kind"
    """Neither PNG nor JPEG."""
    LARGE = "large"
    DAMAGED = "damaged"
    UNREADABLE = "unreadable"
    """A file that nobody may read, or none at all."""


class PictureError(Exception):
    """A picture that cannot be used."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault

    @property
    def sentence(self) -> str:
        """What a person is told."""
        return {
            Fault.KIND: translate(
                "Picture", "This is no PNG or JPEG. Save it as one of these first."
            ),
            Fault.LARGE: translate(
                "Picture", "This picture is too large. Make it smaller in a photo program first."
            ),
            Fault.DAMAGED: translate(
                "Picture", "This picture is damaged or breaks off halfway. Take another copy of it."
            ),
            Fault.UNREADABLE: translate("Picture", "This file cannot be read."),
        }[self.fault]
