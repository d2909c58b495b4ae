"""The signs of map, palette and tool bar: our own drawings in a 24 box, stroke 2, round ends.

Every sign is shown with its word somewhere (legend, palette, tool tip); none means anything by
itself alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from journeyeditor.layout.outline import circle, dot, ellipse, polygon, rounded, stroke

if TYPE_CHECKING:  # the window is there before anything is drawn in it
    from journeyeditor.layout.drawing import Outline, Path

BOX = 24.0
"""Side of the box that every icon is drawn in."""

STROKE = 2.0
"""Width of an icon's stroke in box units."""

_BUBBLE = stroke("M3 4H21V17H12L7.5 21V17H3Z")
_HOUSE = stroke("M3 11.5L12 4L21 11.5M5.5 9.8V20H18.5V9.8")
_SHEET = stroke("M6 3H14L18.5 7.5V21H6ZM14 3V7.5H18.5")
_PERSON = circle(12, 7.5, 4) + stroke("M4 21C4.5 11.5 19.5 11.5 20 21")

_CHANNELS: Mapping[str, Outline] = MappingProxyType(
    {
        "web": circle(12, 12, 9) + ellipse(12, 12, 4, 9) + stroke("M3 12H21"),
        "app": rounded(6, 2.5, 12, 19, 2.2)
        + stroke("M9.4 7.2H10.6M13.4 7.2H14.6M9.4 11.6H10.6M13.4 11.6H14.6M10.6 18H13.4"),
        "search": circle(10.5, 10.5, 6.5) + stroke("M15.4 15.4L21 21"),
        "review": _BUBBLE
        + polygon(
            (12, 6.6),
            (13.2, 9.2),
            (16, 9.5),
            (13.9, 11.4),
            (14.5, 14.2),
            (12, 12.8),
            (9.5, 14.2),
            (10.1, 11.4),
            (8, 9.5),
            (10.8, 9.2),
        ),
        "social": circle(6, 12, 2.8)
        + circle(17.5, 5.5, 2.8)
        + circle(17.5, 18.5, 2.8)
        + stroke("M8.5 10.6L15 6.9M8.5 13.4L15 17.1"),
        "chat": _BUBBLE + dot(8, 10.5) + dot(12, 10.5) + dot(16, 10.5),
        "email": circle(12, 12, 3.6)
        + stroke(
            "M15.6 8.6V13.4C15.6 16.6 20.6 16.4 20.6 12"
            "C20.6 7.2 16.8 3.4 12 3.4C7.2 3.4 3.4 7.2 3.4 12"
            "C3.4 16.8 7.2 20.6 12 20.6C13.9 20.6 15.6 20 17 19"
        ),
        "sms": stroke(
            "M13.5 14.5V19C13.5 20.1 12.6 21 11.5 21H5.5C4.4 21 3.5 20.1 3.5 19V5"
            "C3.5 3.9 4.4 3 5.5 3H9M7.2 18H9.8M12 4H21V11.5H17L14 14.4V11.5H12Z"
        ),
        "phone": stroke(
            "M4 10.6V8.6C5 3.9 19 3.9 20 8.6V10.6H15.5V8.3C13.5 7.7 10.5 7.7 8.5 8.3V10.6Z"
            "M8.5 13.5H15.5L18.5 20H5.5Z"
        ),
        "letter": stroke("M3 5.5H21V18.5H3ZM3.5 6L12 13L20.5 6"),
        "invoice": stroke(
            "M5 3H19V21L16.7 19.2L14.3 21L12 19.2L9.7 21L7.3 19.2L5 21Z"
            "M8.5 8H15.5M8.5 11.8H15.5M8.5 15.5H11.5"
        ),
        "store": stroke(
            "M4 10L5.5 4H18.5L20 10M4 10C4 13 8 13 8 10C8 13 12 13 12 10"
            "C12 13 16 13 16 10C16 13 20 13 20 10M5.5 13.5V20.5H18.5V13.5M10 20.5V16H14V20.5"
        ),
        "office": stroke("M2.5 9H21.5M4 9V20M20 9V20M12.5 9V15H20M15.2 12H17.2M6 9V5H11V9"),
        "visit": _HOUSE + circle(12, 12.4, 1.9) + stroke("M8.6 20C8.6 15.4 15.4 15.4 15.4 20"),
        "person": circle(12, 5.5, 2.8) + stroke("M7 21V14C7 8.5 17 8.5 17 14V21M12 15V21"),
        "place": stroke(
            "M12 21.5C7 15.5 5 12.5 5 9.5C5 5.6 8.1 2.8 12 2.8C15.9 2.8 19 5.6 19 9.5"
            "C19 12.5 17 15.5 12 21.5Z"
        )
        + circle(12, 9.5, 2.4),
        "marketing": stroke(
            "M4 9.5V14.5H7.5L18.5 19.5V4.5L7.5 9.5ZM8.5 14.9L9.8 20H12.3L11.4 16.4M21.3 10.3V13.7"
        ),
        "home": _HOUSE + stroke("M8.8 12.5H15.2V16.6H8.8ZM12 16.6V18.2"),
        "talk": stroke(
            "M3 4H14.5V12H8.5L5.5 15V12H3ZM17.5 8.5H21V16.5H18.5V19.5L15.5 16.5H10.5V15"
        ),
    }
)

_KINDS: Mapping[str, Outline] = MappingProxyType(
    {
        "touchpoint": _BUBBLE + dot(8, 10.5) + dot(12, 10.5) + dot(16, 10.5),
        "action": circle(12, 12, 8.8) + stroke("M7.8 12H16M12.6 8.4L16.2 12L12.6 15.6"),
        "wait": stroke("M6 3H18M6 21H18M7.5 3V6.5L12 12L16.5 6.5V3M7.5 21V17.5L12 12L16.5 17.5V21"),
        "activity": _PERSON,
        "system": rounded(6, 6, 12, 12, 1.5)
        + stroke("M9.5 6V3M14.5 6V3M9.5 21V18M14.5 21V18M6 9.5H3M6 14.5H3M21 9.5H18M21 14.5H18"),
        "text": stroke("M4 6H20M4 11H20M4 16H13"),
        "quote": stroke(
            "M10 7C7 7 5 9.2 5 12.5V17H10V12.5H7.2M20 7C17 7 15 9.2 15 12.5V17H20V12.5H17.2"
        ),
        "pain": circle(12, 12, 8.8) + stroke("M8.8 8.8L15.2 15.2M15.2 8.8L8.8 15.2"),
        "opportunity": stroke("M12 3V21M4.2 7.5L19.8 16.5M19.8 7.5L4.2 16.5"),
        "stage": stroke("M3 5H15.5L21 12L15.5 19H3Z"),
        "curve": stroke("M3 15.5C6 6 9 6 12 12.5C15 19 18 17.5 21 9.5"),
        "lane": stroke("M3 6H21M3 12H21M3 18H12M18 15V21M15 18H21"),
        "note": stroke("M4 4H20V14.5L14.5 20H4ZM20 14.5H14.5V20"),
    }
)

_BADGES: Mapping[str, Outline] = MappingProxyType(
    {
        "mot": polygon((2, 12), (6, 6), (18, 6), (22, 12), (18, 18), (6, 18)),
        "kano": rounded(4, 4, 16, 16, 2) + stroke("M9.5 8V16M14.8 8L9.8 12L14.8 16"),
        "friction": polygon((12, 3.5), (21.5, 20), (2.5, 20))
        + stroke("M12 10V14.5")
        + dot(12, 17.2),
        "cause": stroke("M2.5 12H19M14.5 7.5L19 12L14.5 16.5M5 7L9.5 12L5 17"),
        "metric": stroke("M4 20H20M6.5 20V13M12 20V5M17.5 20V9.5"),
        "teaser": stroke(
            "M6 3H18M6 21H18M7.5 3V6.5L12 12L16.5 6.5V3M7.5 21V17.5L12 12L16.5 17.5V21"
        ),
        "star": polygon(
            (12, 3),
            (14.6, 9),
            (21, 9.6),
            (16.2, 13.9),
            (17.6, 20.3),
            (12, 16.9),
            (6.4, 20.3),
            (7.8, 13.9),
            (3, 9.6),
            (9.4, 9),
        ),
    }
)

_TOOLS: Mapping[str, Outline] = MappingProxyType(
    {
        "open": stroke("M3 19V5H9.5L11.5 7.5H20V10M3 19L6 10H22.5L19.5 19Z"),
        "save": stroke("M4 4H16.5L20 7.5V20H4ZM8 4V9H15V4M7.5 20V13.5H16.5V20"),
        "new": _SHEET + stroke("M12.2 11V17M9.2 14H15.2"),
        "undo": stroke("M8.5 4.5L4 9L8.5 13.5M4 9H14.5C22 9 22 19.5 14.5 19.5H10"),
        "redo": stroke("M15.5 4.5L20 9L15.5 13.5M20 9H9.5C2 9 2 19.5 9.5 19.5H14"),
        "plus": stroke("M12 4.5V19.5M4.5 12H19.5"),
        "minus": stroke("M4.5 12H19.5"),
        "fit": stroke("M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15"),
        "present": stroke(
            "M2.5 4H21.5M4 4V16H20V4M12 16V18.5M8 21.5L12 18.5L16 21.5M10 7.5V12.5L14.3 10Z"
        ),
        "poster": _SHEET + stroke("M9 12H15.5M9 16H15.5"),
        "copy": stroke("M8.5 8.5H20V20H8.5ZM15.5 8.5V4H4V15.5H8.5"),
        "delete": stroke(
            "M4 6.5H20M9.5 6.5V3.5H14.5V6.5M6 6.5L7 20.5H17L18 6.5M10.2 10.5V16.5M13.8 10.5V16.5"
        ),
        "link": stroke(
            "M9.5 14.5L14.5 9.5M11 6.8L13.6 4.2C17.4 0.6 23.4 6.6 19.8 10.4L17.2 13"
            "M13 17.2L10.4 19.8C6.6 23.4 0.6 17.4 4.2 13.6L6.8 11"
        ),
        "up": stroke("M5 15L12 8L19 15"),
        "down": stroke("M5 9L12 16L19 9"),
        "left": stroke("M15 5L8 12L15 19"),
        "right": stroke("M9 5L16 12L9 19"),
        "filter": stroke("M3.5 5H20.5L14 12.5V19.5L10 17.5V12.5Z"),
        "check": stroke("M4.5 12.5L10 18L19.5 6.5"),
        "close": stroke("M5.5 5.5L18.5 18.5M18.5 5.5L5.5 18.5"),
        "calendar": rounded(3.5, 5, 17, 15.5, 1.5)
        + stroke("M3.5 9.8H20.5M8 2.8V6.5M16 2.8V6.5")
        + dot(8, 13.3)
        + dot(12, 13.3)
        + dot(16, 13.3)
        + dot(8, 17)
        + dot(12, 17),
        "help": circle(12, 12, 9)
        + stroke("M9.2 9.3C9.6 6.4 14.8 6.6 14.8 9.6C14.8 11.6 12 11.7 12 14")
        + dot(12, 17),
        "warning": polygon((12, 3.5), (21.5, 20), (2.5, 20))
        + stroke("M12 10V14.5")
        + dot(12, 17.2),
    }
)

ICONS: Mapping[str, Outline] = MappingProxyType({**_CHANNELS, **_KINDS, **_BADGES, **_TOOLS})
"""Every icon by name. Channels and kinds of card go by the codes of `model.enums`."""


def icon(name: str, x: float, y: float, size: float, colour: str, weight: float = STROKE) -> Path:
    """The icon as a path, its box `size` mm wide with the upper left corner at (x, y) mm.

    `weight` is the width of the stroke in box units. Raises KeyError for an unknown name.
    """
    from journeyeditor.layout.drawing import Path, Pen  # noqa: PLC0415 - see above

    scale = size / BOX
    return Path(ICONS[name], x, y, scale, None, Pen(colour, weight * scale))
