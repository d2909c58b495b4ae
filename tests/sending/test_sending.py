"""What is sent and by which call, without a window."""

from __future__ import annotations

import json
import subprocess
from datetime import date
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import pytest

from journeyeditor.edits.anonymity import anonymised
from journeyeditor.edits.maps import revise_map, revise_project
from journeyeditor.edits.naming import named_again
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Language
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.sending import mapi
from journeyeditor.sending.fleeting import Fleeting, fleeting, lasting_name
from journeyeditor.sending.folder import put
from journeyeditor.sending.letter import Contents, subject, text
from journeyeditor.sending.parcel import Item, Weight, outgoing, parcel_name, weight_of
from journeyeditor.sending.programs import Mail, calls, mail_link
from journeyeditor.storage.errors import SaveError
from journeyeditor.storage.past import continued, find_base
from journeyeditor.storage.reader import load

TODAY = date(2025, 11, 22)
NASTY = """Reis 'naar' "huis", $(touch x) & 100 %; €\n-- attachment='/etc/passwd'"""
MAIL = Mail(NASTY, f"{NASTY}\n\nGroet", (Path("/d/Jan's, map/a b.pdf"), Path("/d/c.json")))


@pytest.fixture
def project() -> Project:
    return load(resource("examples", "paytv.nl.journey.json"))


def test_what_is_sent_without_names_can_be_joined_again(project: Project) -> None:
    project = evolve(project, past=continued(project, project, handed=True))
    sent = outgoing(project, names=False)
    assert sent.past.prints
    assert not sent.past.kept
    assert sent.anonymous
    assert sent.maps == anonymised(project).maps
    assert find_base(project, sent) is not None
    assert named_again(sent, project).maps == project.maps
    assert outgoing(project, names=True) is project
    alone = outgoing(project, names=True, versions=False)
    assert not alone.past.kept
    assert find_base(project, alone) is not None


def test_the_letter_speaks_the_language_of_the_map(project: Project) -> None:
    contents = Contents("a.journey.json", "a.pdf", inside=True, names=False)
    assert subject(project, "m1") == (
        "Klantreis: Drie maanden welkom (huidige situatie, versie 0.3)"
    )
    letter = text(project, "m1", contents)
    assert "a.journey.json" in letter
    assert "Namen van mensen zijn weggelaten" in letter
    english = revise_project(project, language=Language.EN)
    alone = text(english, "m1", Contents("", "a.pdf", inside=True, names=True))
    assert "the customer journey “Drie maanden welkom”" in alone
    assert "The project is inside" in alone
    assert "left out" not in alone


def test_names_of_files(project: Project) -> None:
    assert parcel_name(project, "m1", TODAY) == "drie-maanden-welkom_as-is_v0.3_2025-11-22"
    undated = revise_map(project, "m1", date="", title="Ann/../é")
    assert parcel_name(undated, "m1", TODAY) == "ann-e_as-is_v0.3_2025-11-22"


def test_weights() -> None:
    sizes = (0, 8_000_000, 8_000_001, 20_000_000, 20_000_001)
    light, heavy, too = Weight.LIGHT, Weight.HEAVY, Weight.TOO_HEAVY
    assert [weight_of(size) for size in sizes] == [light, light, heavy, heavy, too]


def test_files_never_replace_others_and_come_whole_or_not_at_all(tmp_path: Path) -> None:
    items = (Item("a.json", b"1"), Item("a.pdf", b"2"))
    first, second = put(items, tmp_path / "new", "x"), put(items, tmp_path / "new", "x")
    assert [path.parent.name for path in (*first, *second)] == ["x", "x", "x 2", "x 2"]
    assert [path.read_bytes() for path in first] == [b"1", b"2"]
    with pytest.raises(SaveError):
        put((*items, Item("n" * 300, b"3")), tmp_path / "new", "y")
    assert not (tmp_path / "new" / "y").exists()
    with pytest.raises(SaveError):
        put(items, first[0], "y")


def test_a_program_gets_what_it_was_given(tmp_path: Path) -> None:
    """A real program, called as the window calls it, writes down its arguments."""
    program, said = tmp_path / "xdg-email", tmp_path / "said"
    program.write_text(
        f"#!/usr/bin/env python3\nimport json, sys\nopen({str(said)!r}, 'w')"
        ".write(json.dumps(sys.argv[1:]))\n"
    )
    program.chmod(0o755)
    (call,) = calls(MAIL, lambda name: str(program) if name == "xdg-email" else None)
    subprocess.run(call, check=True)  # noqa: S603 - our own
    assert json.loads(said.read_text()) == [
        *("--utf8", "--subject", MAIL.subject, "--body", MAIL.text),
        *("--attach", str(MAIL.files[0]), "--attach", str(MAIL.files[1])),
    ]


def test_what_thunderbird_and_links_get_cannot_end_too_early() -> None:
    (call,) = calls(MAIL, lambda name: name if name == "thunderbird" else None)
    subject_, body, first, second = call[-1].split(",")
    assert unquote(subject_) == f"subject={NASTY}".replace("\n", "\r\n")
    assert body.startswith("body=")
    assert first == f"attachment='{Path('/d').as_uri()}/Jan%27s%2C%20map/a%20b.pdf"
    assert second == f"{Path('/d').as_uri()}/c.json'"
    assert mail_link(MAIL).count("&") == 1


def test_apple_mail_is_told_by_arguments() -> None:
    """Nothing of the mail stands in the script itself."""
    call, *_ = calls(MAIL, lambda name: f"/bin/{name}" if "xdg" not in name else None)
    assert call[:2] == ("/bin/osascript", "-e")
    assert call[3:] == (MAIL.subject, MAIL.text, *map(str, MAIL.files))
    assert "passwd" not in call[2]


@pytest.mark.parametrize(("answer", "shown"), [(0, True), (1, True), (2, False)])
def test_mapi_gets_the_mail(answer: int, shown: bool) -> None:
    """By a stand-in for the library: on this system there is none."""
    seen: list[Any] = []

    def send(_session: Any, _window: Any, message: Any, flags: int, _zero: int) -> int:
        got = message._obj
        files = [(got.file[at].path, got.file[at].name) for at in range(got.files)]
        seen.append((got.subject, got.text, files, flags))
        return answer

    assert mapi.show(MAIL, SimpleNamespace(MAPISendMailW=send)) is shown
    files = [(str(file), file.name) for file in MAIL.files]
    assert seen == [(MAIL.subject, MAIL.text.replace("\n", "\r\n"), files, 9)]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (
            r"C:\U\a\AppData\Local\Microsoft\Windows\INetCache\Content.Outlook\AB1\x.json",
            "MAIL",
        ),
        ("/u/a/Library/Containers/com.apple.mail/Data/Library/Mail Downloads/9/x.json", "MAIL"),
        ("/var/temp/mozilla_a0/x.journey.json", "MAIL"),
        (r"C:\U\a\AppData\Local\Temp\pid-123\x.journey.json", "MAIL"),
        ("/h/a/.cache/evolution/1/x.json", "MAIL"),
        (r"C:\U\a\AppData\Local\Temp\Temp1_x.zip\x.journey.json", "ARCHIVE"),
        (r"C:\U\a\AppData\Local\Temp\7zO8F1\x.journey.json", "ARCHIVE"),
        (r"C:\U\a\AppData\Local\Temp\3f-0a_x.zip.a1c\x.journey.json", "ARCHIVE"),
        ("/h/a/.cache/.fr-6y7Z/x.json", "ARCHIVE"),
        (r"C:\U\a\AppData\Local\Microsoft\Windows\INetCache\IE\8\x.json", "BROWSER"),
        ("/private/var/folders/zz/yxvx/T/x.json", "TEMPORARY"),
        (r"C:\U\a\AppData\Local\Temp\x.json", "TEMPORARY"),
        ("/h/a/Documents/temp/x.json", ""),
        ("/h/a/Downloads/x.json", ""),
        (r"C:\U\a\Documents\Outlook\x.json", ""),
        ("/run/user/1000/gvfs/smb-share/x.json", ""),
        ("/mnt/mail/mail/x.json", ""),
    ],
)
def test_places_where_a_file_does_not_last(path: str, kind: str) -> None:
    place = Path(PureWindowsPath(path).as_posix() if "\\" in path else path)
    assert fleeting(place) is (Fleeting[kind] if kind else None)


def test_the_folder_for_temporary_files_and_names_of_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert fleeting(tmp_path / "x" / "a.json") is Fleeting.TEMPORARY
    assert lasting_name(Path("/x/map.journey (002).json")) == "map.journey.json"
    assert lasting_name(Path("/x/map (1).journey.json")) == "map.journey.json"
    assert lasting_name(Path("/x/map (nieuw).journey.json")) == "map (nieuw).journey.json"
