"""What a face must have to show a cluster, and which clusters want to be pictures."""

from __future__ import annotations

import re
import unicodedata

UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
"""Characters that steer others and are never drawn themselves."""

AS_PICTURE, AS_TEXT = "\ufe0f", "\ufe0e"
"""They choose between the two looks of the character before them."""

Codes = frozenset[int]


def needed(cluster: str) -> Codes:
    """The characters for which a face needs glyphs to show the cluster; spaces are made anyway."""
    seen = UNSEEN.sub("", cluster)
    return frozenset(ord(char) for char in seen if not char.isspace())


def covers(codes: Codes, cluster: str) -> bool:
    """Whether a face with these characters shows the cluster, if need be by composing it."""
    need = needed(cluster)
    return need <= codes or needed(unicodedata.normalize("NFC", cluster)) <= codes


def wants_picture(cluster: str) -> bool:
    """Whether a reader expects a coloured emoji."""
    if AS_TEXT in cluster or cluster.isascii():
        return False
    if AS_PICTURE in cluster:
        return True
    # uniseg reads its tables when it is imported; most maps never need them.
    from uniseg.emoji import emoji_presentation  # noqa: PLC0415

    return bool(emoji_presentation(cluster[0]))
