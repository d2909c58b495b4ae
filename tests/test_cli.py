"""The command line as somebody uses it: a process of its own, its exit code, what it prints."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pypdfium2
import pytest

from journeyeditor import __version__
from journeyeditor.__main__ import main
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import evolve
from journeyeditor.model.journey import Stage
from journeyeditor.poster.export import write_poster
from journeyeditor.poster.setup import PosterSetup
from journeyeditor.storage.reader import load
from journeyeditor.storage.writer import write_project
from tests import samples
from tests.fontmaking import EMOJI, layered, mapped, named
from tests.shelf import RED_AND_BLUE, linux_with
from tests.source_tree import ROOT

NL, EN = (ROOT / "resources" / "examples" / f"paytv.{code}.journey.json" for code in ("nl", "en"))
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"}


def _run(
    *words: str | Path,
    folder: Path = ROOT,
    program: Sequence[str] = ("-m", "journeyeditor"),
    env: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *program, *words],
        cwd=folder,
        env={**ENVIRONMENT, **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("words", ["'--version'", "'--help'", "'export', '--help'"])
def test_version_and_help_load_nothing_heavy(words: str) -> None:
    program = (
        "import sys\n"
        "from journeyeditor.__main__ import main\n"
        "try: main([" + words + "])\n"
        "except SystemExit as error: code = error.code\n"
        "heavy = {'PySide6', 'reportlab', 'pydantic', 'uharfbuzz'} & set(sys.modules)\n"
        "print('heavy:', sorted(heavy), 'code:', code)"
    )
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.endswith("heavy: [] code: 0\n")


def test_version() -> None:
    assert _run("--version").stdout == f"journeyeditor {__version__}\n"


def test_check(tmp_path: Path) -> None:
    (tmp_path / "cut.json").write_bytes(EN.read_bytes()[:-50])
    (tmp_path / "odd\nname.json").write_text("{}")
    good = _run("check", EN, NL)
    assert (good.returncode, good.stderr) == (0, "")
    advice = "  8 actions have no owner yet.\n"
    both = ("“paytv.en.journey.json” opens.\n", "“paytv.nl.journey.json” opens.\n")
    assert good.stdout == "".join(opens + advice for opens in both)
    bad = _run("check", "cut.json", EN, "odd\nname.json", "gone.json", folder=tmp_path)
    assert bad.returncode == 1
    lines = bad.stderr.splitlines()
    assert [line.split("”")[0] for line in lines] == [
        "journeyeditor: “cut.json",
        "journeyeditor: “odd name.json",
        "journeyeditor: “gone.json",
    ]
    assert bad.stdout == both[0] + advice


def test_report(tmp_path: Path) -> None:
    (tmp_path / "cut.json").write_bytes(EN.read_bytes()[:-50])
    words: list[str | Path] = ["report", "cut.json", NL, EN, "--date", "2026-11-26"]
    done = _run(*words, folder=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("journeyeditor: “cut.json”")
    assert "\nReport of 2026-11-26\n" in done.stdout
    assert "\nA1  Piek-eindscore: -1,3 (geschat)\n" in done.stdout
    assert "Why: " not in done.stdout
    assert _run("--language", "en", *words[:1], NL, "--why").stdout.count("\n    Why: ") > 20


def test_a_report_in_a_file_is_utf_8_everywhere() -> None:
    command = [sys.executable, "-m", "journeyeditor", "report", str(NL), "--date", "2026-11-26"]
    latin = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, env=latin)  # noqa: S603
    assert "48 ± 2,5 (95 %)" in done.stdout.decode("utf-8")


def test_a_poster_is_checked_by_the_project_inside(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = evolve(samples.project([Stage(id="sx", name="Sales")]).maps[0], id="m2", title="Second")
    example = load(EN)
    path = tmp_path / "map.pdf"
    with path.open("wb") as out:
        write_poster(evolve(example, maps=(other, *example.maps)), "m2", PosterSetup("A4"), out)
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[:3] == [
        "“map.pdf” opens.",
        "  Second: No persona yet: whose journey is it?",
        "  Second: Not filled in yet: where the journey begins and ends.",
    ]


def test_the_place_stands_behind_the_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "map.json"
    path.write_bytes(EN.read_bytes().replace(b'"v": -1.6', b'"v": -16'))
    assert main(["check", str(path)]) == 1
    assert capsys.readouterr().err.endswith(" (maps[0].curves[0].points[13].v)\n")


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["export", "a.json"],
        ["export", "a.json", "-o", "a.pdf", "--paper", "A9"],
        ["export", "a.json", "-o", "a.docx"],
        ["export", "a.json", "b.json", "-o", "a.pdf"],
        ["export", "x/a.json", "y/a.journey.json", "-o", "."],
        ["export", "a.json", "-o", "a.pdf", "--paper", "A3", "--roll", "914"],
        ["export", "a.json", "-o", "a.pdf", "--portrait", "--landscape"],
        ["export", "a.json", "-o", "a.pdf", "--custom", "500"],
        ["export", "a.json", "-o", "a.pdf", "--custom", "500xwide"],
        ["export", "a.json", "-o", "a.pdf", "--custom", "50x70"],
        ["export", "a.json", "-o", "a.pdf", "--length", "1000"],
        ["export", "a.json", "-o", "a.pdf", "--bands", "4"],
        ["export", "a.json", "-o", "a.pdf", "--bands", "two"],
        ["export", "a.json", "-o", "a.pdf", "--bleed", "nan"],
        ["export", "a.json", "-o", "a.pdf", "--distance", "40"],
        ["--language", "fr", "check", "a.json"],
        ["check", "--nonsense", "a.json"],
        ["report", "a.json", "--date", "2026-13-01"],
    ],
)
def test_wrong_use(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(words)
    assert caught.value.code == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("journeyeditor")


def test_the_language_can_stand_anywhere(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--language", "nl", "check"], ["check", "--language=nl"]):
        assert main([*words, str(NL)]) == 0
        assert capsys.readouterr().out.startswith("“paytv.nl.journey.json” gaat open.\n")


@pytest.mark.parametrize(
    ("words", "size"),
    [(["--landscape"], (420, 297)), (["--portrait"], (297, 420))],
    ids=["lying", "upright"],
)
def test_export_a_pdf(
    words: list[str], size: tuple[int, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "poster.pdf"
    assert main(["export", str(EN), "-o", str(out), "--paper", "A3", *words]) == 0
    written = f"“poster.pdf” is written: A3, {size[0]} x {size[1]} mm.\n"
    assert capsys.readouterr().out.startswith(written)
    with pypdfium2.PdfDocument(out) as document:
        points = document[0].get_size()
        text = document[0].get_textpage().get_text_range()
    assert [round(side / 72 * 25.4) for side in points] == list(size)
    assert "Three months' welcome" in " ".join(text.split())
    assert [path.name for path in tmp_path.iterdir()] == ["poster.pdf"]


def test_export_a_picture_without_a_screen(tmp_path: Path) -> None:
    done = _run("export", EN, "-o", "poster.PNG", "--paper", "A4", "--landscape", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    data = (tmp_path / "poster.PNG").read_bytes()
    sides = [int.from_bytes(data[at : at + 4], "big") for at in (16, 20)]
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    assert sides == [1169, 827]


def test_export_several_into_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(EN), str(NL), "-o", str(tmp_path), "--paper", "A4"]) == 0
    assert capsys.readouterr().err == ""
    assert sorted(path.name for path in tmp_path.iterdir()) == ["paytv.en.pdf", "paytv.nl.pdf"]


@pytest.fixture
def torn(tmp_path: Path) -> Path:
    """A map whose only card has a Chinese character, an emoji and what is no character."""
    stage = Stage(id="s", name="Stage", slots=1)
    card = samples.touchpoint("a", 0, f"顧 {EMOJI} \u0378")
    path = tmp_path / "map.journey.json"
    write_project(samples.project([stage], [samples.cell("s", card)]), path)
    return path


def test_fonts_of_the_system_are_used_without_a_window(torn: Path, tmp_path: Path) -> None:
    """On Linux, where a test can say which fonts there are."""
    firago = Fonts.bundled().face_data("regular")
    fonts = mapped(firago, {"顧": "X"}), layered(firago, RED_AND_BLUE)
    named_ones = (named(data, f"Font {at}") for at, data in enumerate(fonts))
    env = linux_with(tmp_path, *named_ones)
    done = _run("--language", "en", "export", torn, "-o", tmp_path / "poster.pdf", env=env)
    assert (done.returncode, done.stderr) == (0, "")
    if sys.platform.startswith("linux"):
        assert "1 character cannot be drawn: U+0378 in card 1.\n" in done.stdout
        assert (tmp_path / "poster.pdf").read_bytes().count(b"/Subtype /Image") == 2
    with pypdfium2.PdfDocument(tmp_path / "poster.pdf") as document:
        assert f"顧 {EMOJI} \u0378" in document[0].get_textpage().get_text_range()


def test_without_qt_there_are_boxes(torn: Path, tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['PySide6'] = None; from journeyeditor.__main__ import main; main()"
    )
    words = ("--language", "en", "export", torn, "-o", tmp_path / "poster.pdf")
    done = _run(*words, program=("-c", program))
    assert done.stderr == ""
    for code in ("U+0378", "U+9867", "U+1F600"):
        assert f"{code} in card 1" in done.stdout
    assert (tmp_path / "poster.pdf").exists()


def test_a_failing_export_leaves_the_old_poster(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "map.json").write_text("{}")
    out = tmp_path / "poster.pdf"
    out.write_bytes(b"old")
    assert main(["export", str(tmp_path / "map.json"), "-o", str(out)]) == 1
    assert "“map.json” belongs to another program" in capsys.readouterr().err
    assert out.read_bytes() == b"old"
    assert main(["export", str(EN), "-o", str(tmp_path / "gone" / "a.pdf"), "--paper", "A4"]) == 1
    assert "its folder is not there" in capsys.readouterr().err


def test_nobody_reads_what_is_printed() -> None:
    done = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "journeyeditor", "check", *[str(EN)] * 3],
        cwd=ROOT,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert done.stdout
    assert done.stderr
    done.stdout.close()
    error = done.stderr.read()
    done.stderr.close()
    assert (done.wait(), error) == (141, b"")


def _hear_ctrl_c() -> None:
    """A shell that starts these tests in the background makes their children deaf to Ctrl+C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_interrupted_by_the_keyboard(tmp_path: Path) -> None:
    """Ctrl+C while it waits for a file is neither a traceback nor success."""
    done = subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "journeyeditor", "check", *[str(EN)] * 5000],
        cwd=ROOT,
        env={**ENVIRONMENT, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=_hear_ctrl_c,  # noqa: PLW1509 - no threads here
    )
    assert done.stdout
    assert done.stdout.readline()
    done.send_signal(signal.SIGINT)
    _, error = done.communicate()
    assert (done.returncode, error) == (130, b"")
