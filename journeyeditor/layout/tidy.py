"""Text as it can be drawn, whatever a file contained."""

from __future__ import annotations

import re

LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
SURROGATES = re.compile("[\ud800-\udfff]")
NO_XML = re.compile("[^\t\n\r\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def tidy(text: str) -> str:
    r"""The text with one kind of line end (`\n`), spaces for tabs, no controls.

    Half of a surrogate pair, which is not text at all, becomes U+FFFD.
    """
    if text.isprintable():
        return text
    text = LINE_ENDS.sub("\n", text).replace("\t", " ")
    return SURROGATES.sub("\ufffd", CONTROLS.sub("", text))


def one_row(text: str) -> str:
    """The same with spaces for line ends."""
    return tidy(text).replace("\n", " ")


def for_xml(text: str) -> str:
    """The text without what XML forbids or advises against: controls, and what is no character."""
    return NO_XML.sub("", text)
