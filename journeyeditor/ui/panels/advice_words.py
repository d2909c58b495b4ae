"""What there is too much of on a map, in words."""

from __future__ import annotations

from journeyeditor.i18n import translate
from journeyeditor.model.advice import Advice, Crowd


def advice_sentence(item: Advice) -> str:
    """What there is too much of, and what helps."""
    text = {
        Crowd.STAGES: translate(
            "Inspector",
            "{found} stages: more than {most} are hard to oversee. Join some or make two journeys.",
        ),
        Crowd.LANES: translate(
            "Inspector", "{found} lanes: more than {most} do not fit a poster. Hide some."
        ),
        Crowd.CARDS: translate(
            "Inspector",
            "{found} cards: more than {most} nobody reads from a wall. Keep what matters.",
        ),
        Crowd.MOMENTS: translate(
            "Inspector",
            "{found} moments in one stage: more than {most} are hard to oversee. Split the stage.",
        ),
    }[item.crowd]
    return text.format(found=item.found, most=item.most)
