"""What is no text, and what is although it cannot be seen."""

from __future__ import annotations

import pytest

from journeyeditor.model.base import revise
from journeyeditor.model.project import Note, Participant
from journeyeditor.model.signs import sifted

TEXTS = [
    ("plain – text", "plain – text", 0),
    ("a\0b\x01\x1b[1mc\x7f\x80\x9f", "ab[1mc", 6),
    ("a\tb\nc\r\nd\re\x0bf\x0cg\x85h", "a\tb\nc\nd\ne\nf\ng\nh", 0),
    ("\ufeffa\ufeffb\ufdd0\ufffe\uffff\U0001fffe\U0010ffff", "ab", 7),
    ("\u200c\u200d\u00ad\u200e\u200f\u202e\u2066\u2028\u00a0", None, 0),
    ("\ue000\ufffc\ufffd\U000e0062\U0001fac3\ufe0f", None, 0),
]


@pytest.mark.parametrize(("text", "kept", "left_out"), TEXTS)
def test_only_what_is_no_text_goes(text: str, kept: str | None, left_out: int) -> None:
    assert sifted(text) == (text if kept is None else kept, left_out)


def test_what_is_typed_loses_it_too() -> None:
    note = Note(id="n", text="a")
    assert revise(note, text="a\0") is note
    assert revise(note, text="b\x07\x9dc").text == "bc"
    person = Participant(name="\x1bAnna")
    assert revise(person, name="\x1bAnna\0").name == "Anna"
