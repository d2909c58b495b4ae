"""Programs that show a new mail with files: how each is called, as a row of arguments.

No shell ever reads them. Those of Windows and macOS were written from their makers' descriptions;
where one is not there, or does not answer, there still is the folder with the files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

Find = Callable[[str], str | None]
"""Where a program is, as `shutil.which` tells it."""


class Mail(NamedTuple):
    """A mail as it is shown to whoever sends it."""

    subject: str
    text: str
    files: tuple[Path, ...]


Call = tuple[str, ...]
"""A program and its arguments."""

_APPLE_MAIL = """on run argv
tell application "Mail"
set mail to make new outgoing message with properties \
{subject:item 1 of argv, content:item 2 of argv, visible:true}
repeat with i from 3 to count of argv
tell content of mail to make new attachment with properties \
{file name:POSIX file (item i of argv)} at after last paragraph
end repeat
activate
end tell
end run"""

_THUNDERBIRDS = (
    "thunderbird",
    "/Applications/Thunderbird.app/Contents/MacOS/thunderbird",
    "C:/Program Files/Mozilla Thunderbird/thunderbird.exe",
)


def calls(mail: Mail, find: Find) -> Iterator[Call]:
    """The programs to try, one after the other until one takes the mail."""
    if program := find("xdg-email"):
        attached = [part for file in mail.files for part in ("--attach", str(file))]
        yield program, "--utf8", "--subject", mail.subject, "--body", mail.text, *attached
    if find("/System/Applications/Mail.app/Contents/MacOS/Mail") and (program := find("osascript")):
        yield program, "-e", _APPLE_MAIL, mail.subject, mail.text, *map(str, mail.files)
    if program := next(filter(None, map(find, _THUNDERBIRDS)), None):
        yield program, "-compose", _composed(mail)


def _composed(mail: Mail) -> str:
    """A mail as Thunderbird takes it: nothing in it can end a value before its time."""
    files = ",".join(file.as_uri() for file in mail.files)
    return f"subject={_coded(mail.subject)},body={_coded(mail.text)},attachment='{files}'"


def mail_link(mail: Mail) -> str:
    """A link that opens a mail without the files."""
    return f"mailto:?subject={_coded(mail.subject)}&body={_coded(mail.text)}"


def _coded(text: str) -> str:
    return quote(text.replace("\r\n", "\n").replace("\n", "\r\n"), safe="")
