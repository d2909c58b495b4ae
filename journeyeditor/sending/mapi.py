"""The call by which programs on Windows hand a mail to the mail program (Simple MAPI).

Only older mail programs answer it. Written from Microsoft's description and tried with a stand-in
for the library, not on Windows itself.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import POINTER, Structure, c_uint32, c_void_p, c_wchar_p
from typing import Any

from journeyeditor.sending.programs import Mail

LOGON_UI, DIALOG = 0x1, 0x8
"""The mail program may ask who one is, and shows the mail."""

SENT, LEFT = 0, 1
"""What it answers when it has shown the mail."""

NOWHERE = 0xFFFFFFFF
"""The place of a file in the text: it is not in the text."""


class _File(Structure):
    _fields_ = (
        ("reserved", c_uint32),
        ("flags", c_uint32),
        ("position", c_uint32),
        ("path", c_wchar_p),
        ("name", c_wchar_p),
        ("kind", c_void_p),
    )


class _Message(Structure):
    _fields_ = (
        ("reserved", c_uint32),
        ("subject", c_wchar_p),
        ("text", c_wchar_p),
        ("kind", c_wchar_p),
        ("date", c_wchar_p),
        ("thread", c_wchar_p),
        ("flags", c_uint32),
        ("sender", c_void_p),
        ("receivers", c_uint32),
        ("receiver", c_void_p),
        ("files", c_uint32),
        ("file", POINTER(_File)),
    )


def library() -> Any | None:
    """What takes the mail; None where there is no mail program that does."""
    if sys.platform != "win32":
        return None
    import winreg  # noqa: PLC0415 - Windows alone has it

    try:
        if not winreg.QueryValue(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Clients\Mail"):
            return None
        found = ctypes.WinDLL("mapi32")
        return found if hasattr(found, "MAPISendMailW") else None
    except OSError:
        return None


def show(mail: Mail, found: Any) -> bool:
    """Show the mail, and wait until it is sent or left; False when no mail program answered."""
    rows = (_File * len(mail.files))(
        *(_File(0, 0, NOWHERE, str(file), file.name, None) for file in mail.files)
    )
    text = mail.text.replace("\n", "\r\n")
    message = _Message(subject=mail.subject, text=text, files=len(rows), file=rows)
    session, window = c_void_p(None), c_void_p(None)
    answer = found.MAPISendMailW(session, window, ctypes.byref(message), LOGON_UI | DIALOG, 0)
    return answer in (SENT, LEFT)
