"""The longest texts there can be, of every kind, in every field of a project: printed."""

from __future__ import annotations

import io
import random
import time
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from journeyeditor.layout.fonts import Fonts
from journeyeditor.poster.errors import PosterError
from journeyeditor.poster.export import print_poster
from journeyeditor.poster.made import make_poster
from journeyeditor.poster.setup import PosterSetup
from tests.hostile import spread_whole

LONGEST = 20_000
"""Letters of a text."""

SLOW = 20.0
"""Seconds of the processor that a poster may take."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "ordinary words": "de |klant |wacht |op |een |zelfstandige |medewerker, |(kort). ",
        "one word": "hot|ten|tot|ten|ten|toon|stel|ling",
        "one letter": "a",
        "blanks": " ",
        "wide blanks": "\u00a0|\u2003|\u3000",
        "hard blanks": "\u00a0",
        "nothing to be seen": "\u200b|\u2060|\u200d",
        "hyphens": "een-|twee-|der|tien-",
        "hard spaces": "de\u00a0|klant\u00a0|wacht\u00a0|lang\u00a0",
        "soft hyphens": "zelf\u00ad|stan\u00ad|dig\u00ad|heid",
        "addresses": "https://|voorbeeld.nl|/een|/lang|?adres=|ja&|12",
        "brackets": ")|( | (|]|[ ",
        "open brackets": "(|[",
        "line ends": "regel\n|en\n|nog een\n",
        "empty lines": "\n",
        "Hebrew": "שלום |עולם |לקוח |מחכה ",
        "Hebrew without spaces": "שלום|עולם|לקוח|מחכה",
        "both directions": "de |klant |(לקוח) |12,50 |שלום ",
        "both directions without spaces": "klant|לקוח|12|שלום",
        "turns": "\u202eom\u202c|gekeerd |\u2067niet\u2069 ",
        "turns without end": "\u202eom |\u2067niet |af ",
        "turns without spaces": "\u202eom|\u2067niet|\u2069",
        "Arabic": "مرحبا |بالعالم، |العميل ",
        "Hindi": "नमस्ते |दुनिया |ग्राहक|सेवा",
        "Thai": "สวัสดี|ชาวโลก|ที่นี่|ลูกค้า|รอสาย|นาน|มาก",
        "Chinese": "中文|字体|顾客|在|等待|回复，|（非常）",
        "stacked marks": "a|\u0301|\u0323|\u0330",
        "one stack of marks": "\u0301|\u0323",
        "emoji": "👩\u200d💻|👍🏽|🇳🇱|😀|❤\ufe0f",
        "what no face has": "\u0378|\ue000|\U0010fffd",
        "signs": "←|→|∑|½|€|%|–|—|…|“|«",
    }
)
"""The pieces of which the texts are made, by chance, each field with a text of its own."""


def printed() -> Iterator[str]:
    """A line for each kind of text."""
    for name, pieces in KINDS.items():
        yield _printed(name, pieces.split("|"))


def texts(pieces: Sequence[str]) -> Iterator[str]:
    """Texts made of the pieces, the same every time."""
    dice = random.Random(1)  # noqa: S311 - nothing secret
    while True:
        yield "".join(dice.choices(pieces, k=LONGEST // min(map(len, pieces))))[:LONGEST]


def _printed(name: str, pieces: Sequence[str]) -> str:
    project, fonts, out = spread_whole(texts(pieces)), Fonts.bundled(), io.BytesIO()
    start = time.process_time()
    try:
        made = make_poster(project, project.maps[0].id, PosterSetup(), fonts)
        print_poster(made, out, fonts)
        said = f"{len(out.getvalue()) / 1e6:.1f} MB"
    except PosterError as refused:
        said = refused.sentence
    seconds = time.process_time() - start
    return f"{'BAD ' if seconds > SLOW else ''}{name}: {seconds:.1f} s, {said}"
