"""What makes the program known to a Linux desktop: the entry, the kind of file, and the sign."""

from __future__ import annotations

from configparser import ConfigParser
from xml.etree import ElementTree

import pytest

from journeyeditor.__main__ import main
from journeyeditor.resources import resource
from journeyeditor.storage.migrations import FORMAT
from journeyeditor.templates import ENDING

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> ConfigParser:
    """The desktop entry."""
    parser = ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment, method-assign] # capitals count
    parser.read_string(resource("desktop", "journeyeditor.desktop").read_text("utf-8"))
    return parser


def test_the_entry_opens_files_of_our_kind() -> None:
    """All that are chosen at once, by the command that the wheel installs."""
    main_part = entry()["Desktop Entry"]
    assert main_part["Exec"] == "journeyeditor %F"
    assert main_part["MimeType"] == f"application/vnd.{FORMAT}+json;"


def test_its_action_is_a_command_that_exists(capsys: pytest.CaptureFixture[str]) -> None:
    """The command line knows the option."""
    words = entry()["Desktop Action new-window"]["Exec"].split()
    with pytest.raises(SystemExit):
        main(["open", "--help"])
    assert words == ["journeyeditor", "--new-window"]
    assert words[1] in capsys.readouterr().out


def test_our_kind_of_file_goes_by_our_ending() -> None:
    """It is JSON, yet no ordinary one: hence the weight."""
    root = ElementTree.parse(resource("desktop", "journeyeditor.xml")).getroot()  # noqa: S314
    (kind,) = root.findall(f"{MIME}mime-type")
    (glob,) = kind.findall(f"{MIME}glob")
    assert kind.get("type") == f"application/vnd.{FORMAT}+json"
    assert glob.get("pattern") == f"*{ENDING}"
    assert int(glob.get("weight", "50")) > 50


def test_the_sign_can_be_drawn() -> None:
    """As a picture of any size."""
    root = ElementTree.parse(resource("desktop", "journeyeditor.svg")).getroot()  # noqa: S314
    assert root.get("viewBox") == "0 0 24 24"
