"""The project inside a poster: found after a new save, and nothing hostile does harm."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from random import Random
from typing import Any

import pikepdf
import pytest

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import evolve
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.storage import inside, parse
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.reader import is_poster, load, read_project
from journeyeditor.storage.writer import serialise
from tests.storage.files import refusal, small

PROJECT = small()
CHANCE = Random(7)  # noqa: S311 - chance that can be repeated, not a secret


def poster(project_inside: bool = True) -> bytes:
    """A small poster."""
    out = io.BytesIO()
    setup = PosterSetup("A4", project_inside=project_inside)
    write_poster(PROJECT, PROJECT.maps[0].id, setup, out, Fonts.bundled())
    return out.getvalue()


@pytest.fixture(scope="module")
def a4() -> bytes:
    """A small poster with its project inside."""
    return poster()


def stored_again(data: bytes, **how: Any) -> bytes:
    """The poster as another program saves it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out, **how)
    return out.getvalue()


def a_pdf(content: bytes, packed: bool = True) -> bytes:
    """The part of a PDF that matters here."""
    raw = zlib.compress(content) if packed else content
    how = b"/Filter [ /FlateDecode ] " if packed else b""
    head = b"%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile " + how + b">>\nstream\n"
    return head + raw + b"\nendstream\nendobj\n%%EOF\n"


def test_a_poster_opens_as_its_project(a4: bytes, tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(a4)
    assert load(path) == read_project(a4) == PROJECT
    assert is_poster(path)


@pytest.mark.parametrize(
    "how",
    [
        {},
        {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
        {"linearize": True},
        {"qdf": True},
        {"compress_streams": False, "stream_decode_level": pikepdf.StreamDecodeLevel.all},
    ],
    ids=lambda how: " ".join(how) or "plain",
)
def test_it_opens_when_another_program_has_stored_it_again(how: dict[str, Any], a4: bytes) -> None:
    assert read_project(stored_again(a4, **how)) == PROJECT


def test_the_newest_of_several_opens() -> None:
    newer = evolve(PROJECT, title="Newer")
    assert read_project(a_pdf(serialise(PROJECT)) + a_pdf(serialise(newer))) == newer
    foreign = a_pdf(b'{"format": "other"}') + a_pdf(b"\xff" * 99, packed=False)
    assert read_project(a_pdf(serialise(PROJECT), packed=False) + foreign) == PROJECT


def test_a_poster_without_project_says_so() -> None:
    error = refusal(poster(project_inside=False), "poster.pdf")
    assert error.kind is NotOpened.NO_PROJECT
    assert "no project inside “poster.pdf”" in error.sentence


def test_a_protected_poster_says_so(a4: bytes) -> None:
    locked = stored_again(a4, encryption=pikepdf.Encryption(owner="x", user="y"))
    error = refusal(locked, "poster.pdf")
    assert error.kind is NotOpened.NO_PROJECT
    assert "“poster.pdf” is protected" in error.sentence


def test_a_project_that_speaks_of_pdf_is_no_poster(tmp_path: Path) -> None:
    project = evolve(PROJECT, title="%PDF-1.7")
    path = tmp_path / "a.journey.json"
    path.write_bytes(serialise(project))
    assert load(path) == project
    assert not is_poster(path)
    assert not is_poster(tmp_path)
    assert not is_poster(tmp_path / "gone.pdf")


def test_what_is_inside_goes_through_all_gates() -> None:
    data = serialise(PROJECT)
    newer = data.replace(b'"version": "1.', b'"version": "9.')
    assert refusal(a_pdf(newer)).kind is NotOpened.TOO_NEW
    assert refusal(a_pdf(data[:-20])).kind is NotOpened.TRUNCATED


def test_a_project_that_is_cut_or_bent_is_damaged() -> None:
    packed = zlib.compress(b'{"format": "journeyeditor"' + CHANCE.randbytes(9000))
    whole = a_pdf(packed, packed=False).replace(b"EmbeddedFile", b"EmbeddedFile/Filter/FlateDecode")
    assert refusal(whole.replace(packed, packed[:-900])).kind is NotOpened.DAMAGED
    assert refusal(whole.replace(packed[-900:-800], bytes(100))).kind is NotOpened.DAMAGED


def test_a_bomb_is_not_unpacked() -> None:
    """2 GiB in 2 MB; unpacking stops at the bound of a project."""
    packer = zlib.compressobj(9)
    begins = packer.compress(b'{"format": "journeyeditor", "a": "')
    begins += packer.flush(zlib.Z_FULL_FLUSH)
    zeros = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    bomb = begins + zeros * 2048
    data = a_pdf(bomb, packed=False).replace(b"EmbeddedFile", b"EmbeddedFile/Filter/FlateDecode")
    assert len(inside.project_inside(data, "")) == parse.MOST_BYTES + 1
    assert refusal(data).kind is NotOpened.TOO_LARGE


def test_noise_and_heaps_of_marks_hold_nothing() -> None:
    noise = b"%PDF-1.7\n" + CHANCE.randbytes(2 << 20)
    marks = b"%PDF-1.7\n1 0 obj\n" + b"/EmbeddedFile stream\n" * 100_000
    for data in (noise, marks, marks + b"endstream"):
        assert refusal(data).kind is NotOpened.NO_PROJECT


def test_a_poster_beyond_the_bound_is_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inside, "MOST_BYTES", inside.MEGABYTE)
    error = refusal(b"%PDF-1.7\n" + bytes(inside.MEGABYTE), "poster.pdf")
    assert error.kind is NotOpened.TOO_LARGE
    assert "larger than 1 MB" in error.sentence


def test_500_posters_with_faults_open_or_are_refused(a4: bytes) -> None:
    """Each with bytes changed, lost or doubled, near the project in most of them."""
    marks = a4.find(b"/EmbeddedFile")
    refused = 0
    for _ in range(500):
        data = bytearray(a4)
        for _ in range(CHANCE.randint(1, 8)):
            near = CHANCE.random() < 0.7
            at = CHANCE.randrange(max(0, marks - 600), marks + 2500) if near else 0
            at = min(at or CHANCE.randrange(len(data)), len(data) - 1)
            size = CHANCE.randint(1, 40)
            data[at : at + size] = CHANCE.choice(
                (b"", CHANCE.randbytes(size), bytes(data[at : at + size]) * 2)
            )
        try:
            read_project(bytes(data), "poster.pdf")
        except ProjectError:
            refused += 1
    assert 0 < refused < 500
