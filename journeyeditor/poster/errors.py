"""What can go wrong before a poster is made; each error carries one sentence for the user."""

from __future__ import annotations


class PosterError(ValueError):
    """A poster that cannot be made; `sentence` says why, in the language of the user."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Whoever asked for a poster does not want it any more; nothing was written."""
