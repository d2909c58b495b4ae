"""The torture map: a journey that holds every kind of text that has ever broken a poster.

`python -m tests.torture OUT.journey.json` writes it, to be looked at in the program.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from journeyeditor.model.base import evolve
from journeyeditor.model.cards import AnyCard, Pain, Quote
from journeyeditor.model.enums import Actor, Content, Zone
from journeyeditor.model.journey import Lane, Stage
from journeyeditor.model.project import Project
from journeyeditor.storage.writer import write_project
from tests import samples

LATIN = (
    "Hottentottententententoonstellingsmakersgeheimtaalwoordenboek",
    "https://voorbeeld.nl/een/heel/lang/adres?met=vragen&en=antwoorden#hier",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "zelf\u00adstandig\u00adheids\u00adverklaring en lang\u200bwoord en 10\u00a0km",
    "officieel affluent fluffig AVATAR “Tokyo” — ’s avonds ½ € 12,50",
    "Đường Nguyễn Trãi ở quận Thanh Xuân",
    "Een\ttab en\neen regel",
)

ALPHABETS = (
    "Ευχαριστώ πολύ για την ἐξυπηρέτησιν",
    "Очень долго ждать ответа от службы",
    "ქართული ენა და მომხმარებელი",
    "Հաճախորդը սպասում է",
    "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ",
    "አማርኛ ደንበኛ ይጠብቃል",
)

RIGHT_TO_LEFT = (
    "مرحبا بالعالم، العميل يتصل بمكتب المساعدة",
    "الا لا سلام إلى اللقاء (2025) رقم 12/34-56",
    "می‌خواهم پاسخ سریع بگیرم",
    "مُرَحَّبًا بِكُمْ فِي المَكْتَب",
    "שלום עולם 12:30 (abc) לקוח מחכה ל-Jan",
    "שָׁלוֹם עֲלֵיכֶם",
    "De klant zegt ‘مرحبا’ en betaalt 12,50 (שלום) daarna",
    "ܫܠܡܐ ߒߞߏ ދިވެހި",
)

COMPLEX = (
    "नमस्ते दुनिया, ग्राहक सेवा में प्रतीक्षा",
    "গ্রাহক অপেক্ষা করছেন",
    "வாடிக்கையாளர் காத்திருக்கிறார்",
    "നമസ്കാരം ഉപഭോക്താവ്",
    "สวัสดีชาวโลกที่นี่ลูกค้ารอสายนานมากเพื่อขอความช่วยเหลือ",
    "ລູກຄ້າລໍຖ້າດົນຫຼາຍ",
    "អតិថិជនកំពុងរង់ចាំយូរណាស់",
    "ဖောက်သည်သည်စောင့်ဆိုင်းနေသည်",
    "བོད་སྐད་དང་ཡི་གེ",
)

EASTERN = (
    "日本語のテキスト、顧客はとても長い時間待っています。",
    "中文字体顾客在等待回复，時間很長（非常）。",
    "한국어 고객이 응답을 기다리고 있습니다",
    "ＦＵＬＬ　ｗｉｄｔｈ「角括弧」",
)

EMOJI = (
    "😀 👩\u200d💻 👨\u200d👩\u200d👧\u200d👦 👍🏽 🧑🏿\u200d🤝\u200d🧑🏻",
    "🇳🇱🇧🇪 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "❤\ufe0f ❤\ufe0e 1\ufe0f\u20e3",
    "☎ ✓ ★ → ∑ ⏱ ☂ ♫ ⚠ ⌚",
    "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
)

STRANGE = (
    "Z̤͔ᢆ̲ᷘ z̵̢͎̈́a̶l̷g̸o̵",
    "a" + "\u0301\u0323\u0330" * 12 + "b",
    "\u202eomgekeerd\u202c en \u2067niet af",
    "a\u202bb\u2066c\u202ed\u2069e" + "\u202b" * 70 + "f",
    "\u0378 \ue000 \U0010fffd \ufdd0 \uffff nergens",
    "\ufeffmerk \u2028regel\u2029alinea \u200d\u200c\u2060",
    "𓀀 𒀀 𝒳 ᚠ",
)
"""What people paste without knowing."""

GROUPS: tuple[tuple[str, Sequence[str]], ...] = (
    ("Lange woorden en Latijn", LATIN),
    ("Alfabetten Ελληνικά", ALPHABETS),
    ("עברית وعربي مع اسم طويل جدا لهذه المرحلة", RIGHT_TO_LEFT),
    ("हिन्दी ภาษาไทย", COMPLEX),
    ("日本語と中文", EASTERN),
    ("😀 emoji", EMOJI),
    ("Vreemd \u0378", STRANGE),
)


def torture() -> Project:
    """The project with its one map."""
    stages = tuple(
        Stage(id=f"s{at}", name=name, slots=len(texts)) for at, (name, texts) in enumerate(GROUPS)
    )
    cells = [
        samples.cell(
            f"s{at}", *(samples.touchpoint(f"s{at}c{i}", i, t) for i, t in enumerate(texts))
        )
        for at, (_, texts) in enumerate(GROUPS)
    ]
    work = [
        samples.cell(f"s{at}", samples.activity(f"s{at}a", 0, texts[-1]))
        for at, (_, texts) in enumerate(GROUPS)
    ]
    notes = Lane(
        id="n",
        name="ملاحظات הערות",
        content=Content.TEXT,
        actor=Actor.CUSTOMER,
        zone=Zone.FRONTSTAGE,
        cells=tuple(
            samples.cell(f"s{at}", *_notes(at, texts)) for at, (_, texts) in enumerate(GROUPS)
        ),
    )
    values = {f"s{at}c0": (-1.5, 1.0)[at % 2] for at in range(len(GROUPS))}
    curves = [samples.curve("k", "e", values)]
    made = samples.project(stages, cells, work, curves=curves)
    journey = made.maps[0]
    lanes = (*journey.lanes, notes)
    named = evolve(journey, title="Martelkaart عربي 中文 😀 \u0378", lanes=lanes)
    return evolve(made, title="Martelkaart", maps=(named,))


def _contacts(at: int, texts: Sequence[str]) -> Iterator[AnyCard]:
    for index, text in enumerate(texts):
        yield samples.touchpoint(f"s{at}c{index}", index, text)


def _notes(at: int, texts: Sequence[str]) -> Iterator[AnyCard]:
    number = count()
    yield Quote(id=f"s{at}q", title=texts[0], slot=next(number))
    yield Pain(id=f"s{at}p", title=texts[1], slot=next(number))


if __name__ == "__main__":
    write_project(torture(), Path(sys.argv[1]))
