"""What friction weighs: effort that customers remember (Dixon et al. 2010, 2013).

The directions come from that research, the weights are our own proposal (method, 2.5 and A3c).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.model.cards import CustomerAction, Touchpoint, Wait
from journeyeditor.model.enums import Friction

WEIGHTS: Mapping[Friction, int] = MappingProxyType(
    {
        Friction.BROKEN_PROMISE: 3,
        Friction.REPEAT_CONTACT: 2,
        Friction.TRANSFER: 2,
        Friction.REPEAT_INFO: 2,
        Friction.WAITING: 2,
        Friction.POLICY_HASSLE: 2,
        Friction.CHANNEL_SWITCH: 1,
        Friction.GENERIC_SERVICE: 1,
    }
)

AVOIDABLE = 2
"""What a contact weighs that need not have been."""


def friction_of(card: Touchpoint | CustomerAction | Wait) -> int:
    """The points of friction of a card; a flag that is set twice counts once."""
    points = sum(WEIGHTS[flag] for flag in frozenset(card.friction))
    return points + (AVOIDABLE if is_avoidable(card) else 0)


def is_avoidable(card: Touchpoint | CustomerAction | Wait) -> bool:
    """Whether it is a contact that need not have been."""
    return isinstance(card, Touchpoint) and card.avoidable
