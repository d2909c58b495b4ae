"""The files of the templates: made by the tool, whole, and as the domain describes them."""

from __future__ import annotations

import pytest

from journeyeditor.model.check import check
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load
from tools import make_templates

FILES = make_templates.files()


@pytest.fixture(params=list(Language))
def language(request: pytest.FixtureRequest) -> Language:
    """Each of the languages."""
    return Language(request.param)


def _template(name: str, language: Language) -> Project:
    return load(make_templates.FOLDER / f"{name}.{language.value}.journey.json")


@pytest.mark.parametrize("name", FILES)
def test_the_tool_writes_what_is_in_the_repository(name: str) -> None:
    assert (make_templates.FOLDER / name).read_bytes() == FILES[name]


def test_there_are_no_other_files() -> None:
    assert {path.name for path in make_templates.FOLDER.iterdir()} == set(FILES)


@pytest.mark.parametrize("kind", [name for name, _ in make_templates.KINDS])
def test_a_template_is_whole_and_in_its_language(kind: str, language: Language) -> None:
    project = _template(kind, language)
    assert check(project) == []
    assert project.language is language
