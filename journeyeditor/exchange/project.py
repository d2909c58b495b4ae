"""Maps that came in as a project of their own, with the lists that every project begins with."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.exchange.formats import ExchangeError, Source
from journeyeditor.i18n import translate
from journeyeditor.model.check import check
from journeyeditor.model.journey import JourneyMap
from journeyeditor.model.project import Project
from journeyeditor.model.vocabulary import start_channels, start_departments


def project_of(maps: Sequence[JourneyMap], source: Source) -> Project:
    """A project of these maps. Raises ExchangeError when it would break rules of its own."""
    project = Project(
        title=maps[0].title,
        language=source.language,
        channels=start_channels(source.language),
        departments=start_departments(source.language),
        maps=tuple(maps),
    )
    if problems := check(project):
        sentence = translate("Exchange", "No map could be made of this file.")
        raise ExchangeError(sentence, problems[0].fault.value)
    return project
