"""Texts for the user, in the language of the user; knows no Qt.

**How to write a text.** English in the source, always as a written constant, the name of the
room or window first::

    translate("Storage", "The file {name} is damaged.").format(name=path.name)
    translate("Status", "%n card(s) moved", n=len(cards))
    translate("Toolbar", "Open", "adjective, the state of an issue")

- Values go in by `.format(...)` *after* translating. No f-string and no variable: the catalogue
  is made by reading the source, so what is not written there cannot be found.
- A count is `%n` together with `n=`; `n == 1` chooses the singular. One text has one `%n`.
- The third word tells two equal English texts apart, and tells the translator why.
- Look a text up when it is shown, never when a module is loaded: the language can still change.
- Words *on the map* follow the language of the project: `journeyeditor/layout/words.py`.

`python3 dev.py translate` writes new texts into resources/translations/*.ts (which Qt Linguist
opens) and compiles those into the .json files that are read here. `--missing` prints what is
untranslated as JSON; with the translations written into it, `--fill FILE` takes it back.
tests/test_i18n.py refuses anything missing or out of date. A text without a translation is shown
in English.

This is the one module with state of its own. The language belongs to the person at the screen,
thus to the process; handing it to every function that may one day raise an error with a sentence
would bring it into the whole core, and nothing in the core depends on it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import Literal, get_args

from journeyeditor.resources import resource

Catalogue = Mapping[str, Mapping[str, str | list[str]]]
Language = Literal["nl", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
"""The languages of the interface."""

_chosen: Language | None = None

_meanwhile: ContextVar[Language | None] = ContextVar("_meanwhile", default=None)
"""The language of texts that are written into a project just now, in this thread alone."""


def use(language: Language) -> None:
    """Choose the language of all texts that are looked up from now on."""
    global _chosen  # noqa: PLW0603 - the one piece of state, see above
    _chosen = language


def language() -> Language:
    """The language in use: the chosen one, or before any choice that of the system."""
    return _meanwhile.get() or _chosen or system_language()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Look texts up in this language for a while: what is written into a project speaks its own."""
    token = _meanwhile.set(language)
    try:
        yield
    finally:
        _meanwhile.reset(token)


def system_language(environment: Mapping[str, str] = os.environ) -> Language:
    """The language that the environment asks for as POSIX says it; English if not one of ours.

    The first of LC_ALL, LC_MESSAGES and LANG that is set decides. Windows sets none of them:
    there the window asks Qt and calls `use`.
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            code = value[:2].lower()
            return next((known for known in LANGUAGES if known == code), "en")
    return "en"


def translate(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    """The text in the language in use, or itself when no translation is known.

    `n` is the count of a text with `%n`, 0 or more. The order of the arguments is that of
    `QCoreApplication.translate`, so that nobody has to learn a second one.
    """
    found = _catalogue(language()).get(context, {}).get(entry_key(text, disambiguation), text)
    if isinstance(found, list):
        found = found[0] if n == 1 else found[1]
    return found.replace("%n", str(n)) if n >= 0 else found


def entry_key(text: str, disambiguation: str) -> str:
    """The key of a text in its context: itself, and in brackets what tells it apart, if any."""
    return f"{text} [{disambiguation}]" if disambiguation else text


@cache
def _catalogue(code: Language) -> Catalogue:
    """Context -> key -> translation, or [singular, plural]; read at the first text."""
    path = resource("translations", f"{code}.json")
    catalogue: Catalogue = json.loads(path.read_text(encoding="utf-8"))
    return catalogue
