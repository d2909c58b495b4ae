"""The words in cells that stand for codes: sources, subjects, and "not asked"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from journeyeditor.importing.meanings import plain
from journeyeditor.model.enums import CollectedBy, Language, Subject
from journeyeditor.model.vocabulary import word

_MORE_SOURCES: Mapping[str, CollectedBy] = MappingProxyType(
    {
        "mail": CollectedBy.EMAIL,
        "telefonisch": CollectedBy.PHONE,
        "web": CollectedBy.WEB,
        "online": CollectedBy.WEB,
        "site": CollectedBy.WEB,
        "interviews": CollectedBy.INTERVIEW,
        "observaties": CollectedBy.OBSERVATION,
        "ai": CollectedBy.AI,
        "tekstanalyse": CollectedBy.AI,
        "text analysis": CollectedBy.AI,
    }
)

_MORE_SUBJECTS: Mapping[str, Subject] = MappingProxyType(
    {
        "contact": Subject.TOUCHPOINT,
        "kaart": Subject.TOUCHPOINT,
        "card": Subject.TOUCHPOINT,
        "touchpoint": Subject.TOUCHPOINT,
        "contactmoment": Subject.TOUCHPOINT,
        "overall": Subject.OVERALL,
        "reis": Subject.OVERALL,
        "hele reis": Subject.OVERALL,
        "journey": Subject.OVERALL,
        "totaal": Subject.OVERALL,
        "total": Subject.OVERALL,
    }
)

_UNASKED = frozenset(
    (
        *("nvt", "n v t", "na", "n a", "niet van toepassing", "not applicable", "geen mening"),
        *("weet niet", "weet ik niet", "don t know", "dk", "geen antwoord", "no answer", "none"),
        *("niet gevraagd", "not asked", "null", "onbekend", "unknown", "skipped", "overgeslagen"),
    )
)

_YES = frozenset(("ja", "yes", "true", "waar", "tevreden", "satisfied"))
_NO = frozenset(("nee", "no", "false", "onwaar", "ontevreden", "unsatisfied", "dissatisfied"))


def _sources() -> Iterator[tuple[str, CollectedBy]]:
    for source in CollectedBy:
        yield plain(source.value), source
        for language in Language:
            yield plain(word(language, "collected", source.value)), source


def _subjects() -> Iterator[tuple[str, Subject]]:
    for subject in Subject:
        yield plain(subject.value), subject
        for language in Language:
            yield plain(word(language, "subject", subject.value)), subject


_SOURCES = MappingProxyType({**dict(_sources()), **_MORE_SOURCES})
_SUBJECTS = MappingProxyType({**dict(_subjects()), **_MORE_SUBJECTS})


def source_called(text: str) -> CollectedBy | None:
    """How answers were collected, None when the word is not known."""
    return _SOURCES.get(plain(text))


def subject_called(text: str) -> Subject | None:
    """What was asked about, None when the word is not known."""
    return _SUBJECTS.get(plain(text))


def is_unasked(text: str) -> bool:
    """Whether a cell says that there is no answer: a dash, "n.v.t." and the like."""
    return not plain(text) or plain(text) in _UNASKED


def yes_or_no(text: str) -> bool | None:
    """What a plain yes or no says, None for anything else."""
    said = plain(text)
    return True if said in _YES else False if said in _NO else None
