"""The file around the page: sound, the same every time, PDF/A-3b and PDF/UA-1."""

from __future__ import annotations

import io
import os
import re
import struct
import subprocess
import sys

import page as validation
import pikepdf
import pytest

from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.project import Project
from journeyeditor.poster.objects import Dictionary, File, Name, number
from journeyeditor.poster.profile import srgb
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.poster.stream import Stream
from tests.poster.printed import example, font_files, opened, poster, words_on_page

PROFILES = (validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1)

PRINT_DIGEST = (
    "import hashlib\n"
    "from journeyeditor.layout.fonts import Fonts\n"
    "from journeyeditor.poster.setup import PosterSetup\n"
    "from tests.poster.printed import example, poster\n"
    "data, _ = poster(example('paytv.nl'), PosterSetup('A1'), Fonts.bundled())\n"
    "print(hashlib.sha256(data).hexdigest())\n"
)


@pytest.fixture(scope="module")
def a0(paytv: Project, fonts: Fonts) -> bytes:
    """The example on A0."""
    return poster(paytv, PosterSetup(), fonts)[0]


@pytest.mark.parametrize("profile", PROFILES, ids=str)
@pytest.mark.parametrize("name", ["paytv.nl", "paytv.en"])
def test_it_keeps_the_standards(
    name: str, profile: validation.ValidationProfile, fonts: Fonts
) -> None:
    data, _ = poster(example(name), PosterSetup(), fonts)
    report = validation.validate_pdf_bytes(data, profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant


@pytest.mark.parametrize("profile", PROFILES, ids=str)
def test_text_of_many_scripts_keeps_the_standards(
    profile: validation.ValidationProfile, fonts: Fonts
) -> None:
    data = words_on_page("ffi Ω ж q\u0301 \U0001f9ff שלום", fonts)
    report = validation.validate_pdf_bytes(data, profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.parametrize("profile", PROFILES, ids=str)
def test_symbols_keep_the_standards(profile: validation.ValidationProfile, fonts: Fonts) -> None:
    report = validation.validate_pdf_bytes(words_on_page("☀ ∑ ✈", fonts), profile=profile)
    assert [failure.message for failure in report.failures] == []


def test_a_stream_that_ends_in_a_carriage_return_has_its_whole_length() -> None:
    file = File()
    file.put(Stream(b"abc\r", compress=False), "S")
    data = file.close(Dictionary({"Type": Name("Catalog")}), Dictionary({}))
    assert re.search(rb"stream\r?\nabc\r\r\nendstream", data)


def test_the_validator_sees_a_fault(a0: bytes) -> None:
    with opened(a0) as pdf:
        del pdf.Root.MarkInfo
        broken = io.BytesIO()
        pdf.save(broken)
    report = validation.validate_pdf_bytes(broken.getvalue(), profile=PROFILES[1])
    assert not report.is_compliant


def test_its_syntax_is_clean_and_its_fonts_inside(a0: bytes) -> None:
    with opened(a0) as pdf:
        assert pdf.check_pdf_syntax() == []
    assert len(font_files(a0)) >= 2
    assert all(font_files(a0).values())


def test_small_objects_lie_together(a0: bytes) -> None:
    with opened(a0) as pdf:
        elements = sum(1 for thing in pdf.objects if _is_element(thing))
    assert elements > 100
    assert a0.count(b" 0 obj\n") < elements / 3


def _is_element(thing: pikepdf.Object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and "/P" in thing and "/S" in thing


def test_its_page_is_the_paper(a0: bytes) -> None:
    with opened(a0) as pdf:
        left, bottom, right, top = (float(value) for value in pdf.pages[0].mediabox)
    assert (left, bottom) == (0, 0)
    assert (right * 25.4 / 72, top * 25.4 / 72) == pytest.approx((1189, 841), abs=0.001)


def test_it_says_what_it_is(a0: bytes) -> None:
    with opened(a0) as pdf:
        root = pdf.Root
        assert str(root.Lang) == "nl-NL"
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert root.ViewerPreferences.PrintScaling == "/None"
        assert bool(root.MarkInfo.Marked)
        assert str(pdf.docinfo["/Title"]) == "Drie maanden welkom"
        assert "<pdfaid:part>3</pdfaid:part>" in root.Metadata.read_bytes().decode()
        assert root.OutputIntents[0].DestOutputProfile.read_bytes() == srgb()


def _numbers(destination: object) -> list[float]:
    """The numbers after page and kind of a destination."""
    assert isinstance(destination, pikepdf.Array)
    return [float(str(value)) for value in list(destination)[2:]]


def test_every_stage_has_a_bookmark(a0: bytes, paytv: Project) -> None:
    with opened(a0) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        places = [_numbers(item.destination) for item in outline.root]
    assert titles == [paytv.maps[0].title, *(stage.name for stage in paytv.maps[0].stages)]
    assert [place[0] for place in places] == sorted(place[0] for place in places)
    assert places[1][2] == pytest.approx(places[2][0], abs=0.01)


def test_a_reader_hears_it_in_order(a0: bytes, paytv: Project) -> None:
    with opened(a0) as pdf:
        top = pdf.Root.StructTreeRoot.K
        kinds = [str(child.S) for child in top.K]
        stage = next(child for child in top.K if child.S == "/Sect")
        inner = [str(child.S) for child in stage.K]
        lanes = [str(child.T) for child in stage.K if child.S == "/L"]
        figure = next(child for child in top.K if child.S == "/Figure")
        spoken = str(figure.Alt)
    assert str(top.S) == "/Document"
    assert kinds[0] == "/H1"
    assert kinds.count("/Sect") == len(paytv.maps[0].stages) + 3
    assert inner[:2] == ["/H2", "/L"]
    assert lanes[0] == paytv.maps[0].lanes[0].name
    assert "+0,5; +0,6" in spoken


def test_every_stretch_of_content_is_an_element_or_an_artifact(a0: bytes) -> None:
    depth, outside = 0, []
    with opened(a0) as pdf:
        for instruction in pikepdf.parse_content_stream(pdf.pages[0]):
            name = str(instruction.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
            if depth == 0 and name not in ("EMC", "cm"):
                outside.append(name)
    assert depth == 0
    assert outside == []


def test_the_same_map_gives_the_same_bytes(a0: bytes, paytv: Project, fonts: Fonts) -> None:
    words_on_page("something else in between ☀", fonts)
    again, _ = poster(paytv, PosterSetup(), fonts)
    assert again == a0
    assert poster(paytv, PosterSetup(), Fonts.bundled())[0] == a0


def test_another_map_gives_another_identity(paytv: Project, fonts: Fonts) -> None:
    journey = paytv.maps[0].model_copy(update={"version": "9.9"})
    changed = paytv.model_copy(update={"maps": (journey, *paytv.maps[1:])})
    found = []
    for project in (paytv, changed):
        with opened(poster(project, PosterSetup(), fonts)[0]) as pdf:
            found.append(bytes(pdf.trailer.ID[0]))
    assert found[0] != found[1]


def test_no_order_of_a_hash_table_gets_into_the_file() -> None:
    digests = set()
    for seed in ("1", "2"):
        done = subprocess.run(  # noqa: S603 - our own interpreter
            [sys.executable, "-c", PRINT_DIGEST],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_the_colour_profile_is_well_formed() -> None:
    data = srgb()
    size, tags = struct.unpack_from(">I", data)[0], struct.unpack_from(">I", data, 128)[0]
    entries = [struct.unpack_from(">4sII", data, 132 + 12 * index) for index in range(tags)]
    white = struct.unpack_from(">3i", data, 68)
    whole = [struct.unpack_from(">3i", data, at + 8) for tag, at, _ in entries if tag[1:] == b"XYZ"]
    assert size == len(data)
    assert data[36:40] == b"acsp"
    assert {tag for tag, _, _ in entries} >= {b"desc", b"cprt", b"wtpt", b"rXYZ", b"rTRC", b"chad"}
    assert all(at + length <= size and at % 4 == 0 for _, at, length in entries)
    assert [sum(column) for column in zip(*whole, strict=True)] == pytest.approx(white, abs=20)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (-0.0001, "0"), (1.5, "1.5"), (-2.0, "-2"), (1e-7, "0"), (1200.0, "1200")],
)
def test_numbers_as_pdf_writes_them(value: float, text: str) -> None:
    assert number(value) == text
