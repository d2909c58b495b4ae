"""A poster opens as the project inside it; saving asks for a name and leaves the poster alone."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from journeyeditor.poster.export import write_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.storage.reader import load
from tests.ui.driver import Driver


@pytest.fixture
def poster(paytv: Driver, tmp_path: Path) -> Path:
    """The example as a poster, in a folder of its own."""
    path, out = tmp_path / "posters" / "On the wall.pdf", io.BytesIO()
    path.parent.mkdir()
    write_poster(paytv.session.project, paytv.session.map_id, PosterSetup("A4"), out)
    path.write_bytes(out.getvalue())
    return path


def test_a_poster_opens_untitled_and_is_never_written_to(paytv: Driver, poster: Path) -> None:
    project, before = paytv.session.project, poster.read_bytes()
    paytv.answers.open = poster
    paytv.do("file.open")
    assert paytv.answers.told == []
    assert paytv.session.project == project
    assert paytv.session.project is not project
    assert paytv.window.files.path is None
    target = paytv.answers.save = poster.parent / "mine.journey.json"
    paytv.do("file.save")
    assert paytv.answers.names == ["On the wall.journey.json"]
    assert paytv.answers.folders[-1] == poster.parent
    assert paytv.window.files.path == target
    assert load(target).maps == project.maps
    assert poster.read_bytes() == before


def test_a_poster_is_not_replaced_by_a_project(paytv: Driver, poster: Path) -> None:
    before = poster.read_bytes()
    paytv.answers.open = paytv.answers.save = poster
    paytv.do("file.open")
    paytv.do("file.save")
    assert "is a poster" in paytv.answers.told[0]
    assert poster.read_bytes() == before
    assert paytv.window.files.path is None


def test_the_next_file_has_nothing_of_the_poster(
    paytv: Driver, poster: Path, tmp_path: Path
) -> None:
    paytv.window.files.open_path(poster)
    paytv.answers.save = tmp_path / "first.journey.json"
    paytv.do("file.save")
    paytv.do("file.save_as")
    assert paytv.answers.names == ["On the wall.journey.json", "first.journey.json"]
    paytv.window.files.open_example()
    paytv.do("file.save_as")
    assert paytv.answers.names[-1] == "Three months' welcome.journey.json"


def test_a_poster_is_among_the_recent_files(paytv: Driver, poster: Path) -> None:
    paytv.window.files.open_path(poster)
    assert paytv.window.settings.recent[0] == poster
