"""Every text of the program is found, translated and up to date, and looked up rightly."""

from __future__ import annotations

import ast
import json
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from journeyeditor import i18n
from tools import translations
from tools.translations import Message

SAMPLE = '''
"""A module with texts."""
from journeyeditor import i18n
from journeyeditor.i18n import translate

def texts(name, cards, painter):
    painter.translate(name, 3)
    return (
        translate("Storage", "The file {name} is <damaged> & “gone”.").format(name=name),
        translate("Cards", "%n card(s) moved", n=len(cards)),
        translate("Menu", "Open", "adjective"),
        i18n.translate("Menu", "Open"),
        translate(
            "Menu",
            "A long "
            "text",
        ),
    )
'''
DAMAGED = Message("Storage", "The file {name} is <damaged> & “gone”.", "")
MOVED = Message("Cards", "%n card(s) moved", "")
OPEN, OPEN_STATE = Message("Menu", "Open", ""), Message("Menu", "Open", "adjective")
LONG = Message("Menu", "A long text", "")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A package with one module, the one above."""
    package = tmp_path / "package"
    package.mkdir()
    (package / "texts.py").write_text(SAMPLE, encoding="utf-8")
    return package


# The program's own texts


def test_every_text_is_a_written_constant() -> None:
    translations.extract()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_is_untranslated(language: str) -> None:
    assert translations.missing(translations.load(language)) == {}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_files_are_up_to_date(language: str) -> None:
    """`python3 dev.py translate` would change nothing."""
    catalogue = translations.load(language)
    ts = translations.ts_path(language)
    assert ts.read_text(encoding="utf-8") == translations.ts_text(catalogue, language)
    compiled = ts.with_name(f"{language}.json")
    assert compiled.read_text(encoding="utf-8") == translations.json_text(catalogue)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_keep_what_is_filled_in(language: str) -> None:
    catalogue = translations.load(language)
    assert [wrong for message, forms in catalogue.items() for wrong in _wrong(message, forms)] == []


def _wrong(message: Message, forms: translations.Forms) -> Iterator[str]:
    """What a translation loses: {names}, the count, spaces at the ends."""
    for form in forms:
        if _names(form) != _names(message.source):
            yield f"{message.key}: {form}: other names in braces"
        if form != form.strip() and message.source == message.source.strip():
            yield f"{message.key}: {form}: spaces at an end"
    if message.plural and forms and "%n" not in forms[1]:
        yield f"{message.key}: {forms[1]}: no %n"


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize(
    ("source", "forms"),
    [
        ("The file {name}", ("Het bestand {naam}",)),
        ("The file {name}", ("Het bestand",)),
        ("%n card(s)", ("%n kaart", "kaarten")),
        ("Open", ("Openen ",)),
    ],
)
def test_a_lost_value_is_seen(source: str, forms: translations.Forms) -> None:
    assert list(_wrong(Message("C", source, ""), forms))


# Finding texts


def test_texts_are_found(sample: Path) -> None:
    assert translations.extract(sample) == sorted([DAMAGED, MOVED, OPEN, OPEN_STATE, LONG])


@pytest.mark.parametrize(
    "call",
    [
        'translate("C", name)',
        'translate("C", f"The file {name}")',
        'translate(context, "Text")',
        'translate("C", "Text", why)',
        'translate("C")',
        'translate("C", "%n card(s)")',
        'translate("C", "Cards", n=3)',
    ],
)
def test_a_text_that_cannot_be_found_is_refused(call: str) -> None:
    with pytest.raises(ValueError, match=r"written text|belong together"):
        translations.message_of(next(translations.translate_calls(ast.parse(call))))


# The files


def test_ts_file_keeps_translations(tmp_path: Path) -> None:
    catalogue = {
        DAMAGED: ("Het bestand {name} is <stuk> & 'weg'.",),
        MOVED: ("%n kaart verplaatst", "%n kaarten verplaatst"),
        OPEN_STATE: (),
        OPEN: ("Openen",),
    }
    path = tmp_path / "some.ts"
    path.write_text(translations.ts_text(catalogue, "nl"), encoding="utf-8")
    assert translations.read_ts(path) == catalogue
    messages = [DAMAGED, LONG, MOVED]
    merged = translations.merged(messages, translations.read_ts(path))
    assert merged == {DAMAGED: catalogue[DAMAGED], MOVED: catalogue[MOVED], LONG: ()}


def test_json_is_what_is_finished() -> None:
    catalogue = {OPEN: (), OPEN_STATE: ("Openstaand",), MOVED: ("%n kaart", "%n kaarten")}
    assert json.loads(translations.json_text(catalogue)) == {
        "Cards": {"%n card(s) moved": ["%n kaart", "%n kaarten"]},
        "Menu": {"Open [adjective]": "Openstaand"},
    }


def test_missing_texts_can_be_filled_in() -> None:
    catalogue: translations.Catalogue = {OPEN: ("Openen",), OPEN_STATE: (), MOVED: ()}
    sheet = translations.missing(catalogue)
    assert sheet == {"Cards": {MOVED.source: ["", ""]}, "Menu": {"Open [adjective]": ""}}
    sheet["Cards"][MOVED.source] = ["%n kaart", "%n kaarten"]
    assert translations.filled(catalogue, sheet) == {
        OPEN: ("Openen",),
        OPEN_STATE: (),
        MOVED: ("%n kaart", "%n kaarten"),
    }


@pytest.mark.parametrize("words", [{"Menu": {"Opne": "x"}}, {"Menu": {"Open": ["een", "meer"]}}])
def test_a_wrong_sheet_is_refused(words: dict[str, dict[str, object]]) -> None:
    with pytest.raises(ValueError, match="Op"):
        translations.filled({OPEN: ()}, words)


def test_english_needs_only_its_plurals() -> None:
    assert translations.wanted([MOVED, OPEN], "en") == [MOVED]
    assert translations.wanted([MOVED, OPEN], "nl") == [MOVED, OPEN]


@pytest.mark.parametrize("message", [OPEN, OPEN_STATE])
def test_both_sides_make_the_same_key(message: Message) -> None:
    assert message.key == i18n.entry_key(message.source, message.comment)


# Looking texts up


@pytest.fixture
def dutch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A catalogue of our own in place of the program's."""
    catalogue = {
        MOVED: ("%n kaart verplaatst", "%n kaarten verplaatst"),
        OPEN: ("Openen",),
        OPEN_STATE: ("Openstaand",),
    }
    (tmp_path / "translations").mkdir()
    path = tmp_path / "translations" / "nl.json"
    path.write_text(translations.json_text(catalogue), encoding="utf-8")
    path.with_name("en.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(i18n, "resource", tmp_path.joinpath)
    monkeypatch.setattr(i18n, "_catalogue", i18n._catalogue.__wrapped__)
    i18n.use("nl")


@pytest.mark.usefixtures("dutch")
def test_translate_takes_the_form_that_fits() -> None:
    moved = [i18n.translate(MOVED.context, MOVED.source, n=n) for n in (0, 1, 2)]
    assert moved == ["0 kaarten verplaatst", "1 kaart verplaatst", "2 kaarten verplaatst"]
    assert i18n.translate("Menu", "Open") == "Openen"
    assert i18n.translate("Menu", "Open", "adjective") == "Openstaand"


@pytest.mark.usefixtures("dutch")
def test_a_text_without_translation_is_english() -> None:
    assert i18n.translate("Menu", "Close") == "Close"
    assert i18n.translate("Elsewhere", "Open") == "Open"
    assert i18n.translate("Menu", "%n lane(s)", n=2) == "2 lane(s)"
    i18n.use("en")
    assert i18n.translate("Menu", "Open") == "Open"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_BE"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "nl_NL"}, "nl"),
        ({"LANG": "nl_NL", "LC_ALL": ""}, "nl"),
    ],
)
def test_system_language(environment: dict[str, str], language: str) -> None:
    assert i18n.system_language(environment) == language


def test_the_chosen_language_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "nl_NL")
    i18n.use("en")
    assert i18n.language() == "en"
