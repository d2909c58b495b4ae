"""What a map shows besides its cards and lines, each to be shown or hidden. Knows nothing else."""

from __future__ import annotations

from enum import StrEnum


class MapMark(StrEnum):
    """The marks, in the order in which people choose among them."""

    BADGES = "badges"
    """Moments of truth, Kano, friction, and the signs of what hangs on a card."""
    PEAK_END = "peak_end"
    """Peak and end on a curve."""
    BANDS = "bands"
    """The confidence bands of measured curves."""
    HOLLOW = "hollow"
    """Hollow faces where a measured point has no spread, or too few answers."""
    HAND_OVERS = "hand_overs"
    """Contacts whose department differs from that of the contact before."""
    UNCOVERED = "uncovered"
    """Contacts without an employee."""
    LOOPS = "loops"
    """Arcs from a stage back to an earlier one."""
    FEEDBACK = "feedback"
    """Links that bring what was learnt to those who can use it."""
    RETURNS = "returns"
    """The arrow from the ultimate moment of one customer to the zero moment of the next."""
