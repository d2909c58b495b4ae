"""The text of a web page that was copied; nothing of the page is laid out, loaded or believed.

The time it takes grows with the length of the page and with nothing else: readers of whole pages
take minutes for a few thousand tags that are never closed.
"""

from __future__ import annotations

import re
from html import unescape

_UNSEEN = "script|style|head|title|template|svg"
_MARKUP = re.compile(
    rf"<!--.*?(?:-->|\Z)|<(?P<unseen>{_UNSEEN})\b.*?(?:</(?P=unseen)\b[^>]*>?|\Z)|<[!?][^>]*>?"
    r"""|</?(?P<tag>[a-z][a-z0-9]*)(?:[^<>"']|"[^"]*"|'[^']*')*+>?""",
    re.IGNORECASE | re.DOTALL,
)
_SPACE = re.compile(r"[ \t\r\n\f]+")
_FAR_NUMBER = re.compile(r"&#(?:[0-9]{8,}|x[0-9a-f]{8,});?", re.IGNORECASE)
"""Of no character; Python refuses to count so far."""

_BLOCKS = frozenset(
    (
        *("p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("section", "article", "header", "footer", "blockquote", "pre", "dt", "dd", "hr"),
    )
)
"""What begins and ends a line."""

_CELLS = frozenset(("td", "th"))


def page_text(page: str) -> str:
    """What can be read on the page: blocks and rows as lines, cells with tabs between them."""
    parts: list[str] = []
    start = 0
    for found in _MARKUP.finditer(page):
        parts += (_SPACE.sub(" ", page[start : found.start()]), _break(found))
        start = found.end()
    parts.append(_SPACE.sub(" ", page[start:]))
    text = unescape(_FAR_NUMBER.sub("\ufffd", "".join(parts)))
    lines = (line.strip(" ").removesuffix("\t") for line in text.split("\n"))
    return "\n".join(line for line in lines if line.strip())


def _break(found: re.Match[str]) -> str:
    tag = (found["tag"] or "").lower()
    if tag in _CELLS:
        return "\t" if found[0].startswith("</") else ""
    return "\n" if tag in _BLOCKS else ""
