"""The project inside a poster, as other people's PDF software finds it."""

from __future__ import annotations

import hashlib

import pikepdf
import pytest

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import evolve
from journeyeditor.model.project import Project
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.sending.parcel import outgoing
from journeyeditor.storage.past import find_base
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests.poster.printed import opened, poster

NAME = "drie-maanden-welkom_as-is_v0.3_2025-11-22.journey.json"


@pytest.fixture(scope="module")
def a3(paytv: Project, fonts: Fonts) -> bytes:
    """The example on A3."""
    return poster(paytv, PosterSetup("A3"), fonts)[0]


def test_a_poster_carries_its_project(a3: bytes, paytv: Project) -> None:
    with opened(a3) as pdf:
        assert list(pdf.attachments) == [NAME]
        spec = pdf.attachments[NAME]
        inside = spec.get_file().read_bytes()
        assert spec.relationship == pikepdf.Name.Source
        assert spec.get_file().mime_type == "application/json"
    assert inside == serialise(paytv)
    assert read_project(inside) == paytv


def test_viewers_are_told_what_it_is(a3: bytes, paytv: Project) -> None:
    with opened(a3) as pdf:
        (spec,) = pdf.Root.AF
        params = spec.EF.F.Params
        assert (str(spec.F), str(spec.UF)) == (NAME, NAME)
        assert "Journeyeditor" in str(spec.Desc)
        assert int(params.Size) == len(serialise(paytv))
        digest = hashlib.md5(serialise(paytv), usedforsecurity=False).digest()
        assert bytes(params.CheckSum) == digest
        assert str(params.ModDate) == "D:20000101000000Z"


def test_the_date_is_that_of_the_project(paytv: Project, fonts: Fonts) -> None:
    saved = evolve(paytv, saved_at="2026-03-01T00:30:00+01:00")
    with opened(poster(saved, PosterSetup("A3"), fonts)[0]) as pdf:
        assert str(pdf.Root.AF[0].EF.F.Params.ModDate) == "D:20260228233000Z"


def test_a_poster_without_project_carries_nothing(paytv: Project, fonts: Fonts) -> None:
    data, _ = poster(paytv, PosterSetup("A3", project_inside=False), fonts)
    with opened(data) as pdf:
        assert list(pdf.attachments) == []
        assert "/AF" not in pdf.Root
    assert b"EmbeddedFile" not in data


def test_an_anonymous_poster_carries_no_names(paytv: Project, fonts: Fonts) -> None:
    data, _ = poster(paytv, PosterSetup("A3", anonymous=True), fonts)
    with opened(data) as pdf:
        inside = read_project(pdf.attachments[NAME].get_file().read_bytes())
    assert inside == outgoing(paytv, names=False) != paytv
    assert find_base(paytv, inside) is not None
