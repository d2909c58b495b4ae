"""Photos of the wall or the notes of a workshop, each with the lane that it shows."""

from __future__ import annotations

from collections.abc import Iterable

from journeyeditor.model.base import DateText, Id, Node, ShortText
from journeyeditor.model.images import ImageText

MOST_PHOTOS = 12
"""That one puts in a lane."""

MOST_HELD = 100
"""Of one lane in a file: copies that are joined may each bring theirs."""

MOST_PHOTO_LETTERS = 16_000_000
"""Letters of all photos of a project: about sixty of them, and a file that mail still takes."""


class Photo(Node):
    """A photo, small and plain; `taken` is the day, where the camera told it or a person did."""

    id: Id
    image: ImageText
    caption: ShortText = ""
    taken: DateText = ""


def photo_letters(photos: Iterable[Photo]) -> int:
    """How much room photos take in a file: a letter is a byte."""
    return sum(len(photo.image) for photo in photos)
