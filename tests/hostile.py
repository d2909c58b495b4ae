"""What a stranger may put into a file: texts that would lure the program out, in every field."""

from __future__ import annotations

import ctypes
import itertools
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from journeyeditor.edits.tree import map_nodes
from journeyeditor.model.base import Node, evolve
from journeyeditor.model.project import Project
from journeyeditor.storage.reader import load

WHOLE: Final = Path(__file__).parent / "data" / "projects" / "v1.0.journey.json"
"""A project with at least one of every kind of part."""

LURES: Final = (
    '<img src="{trap}">',
    "<img src={trap}><b>bold</b>",
    '<a href="javascript:alert(1)">click</a><img src="FILE:{trap}">',
    "![a]({trap}) **bold** [b](FILE:{trap})",
    "<qt><style>@import url({trap});body{{background:url({trap})}}</style><img src={trap}>",
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="{trap}"/></svg>',
    '&lt;img src="{trap}"&gt;&nope;&#0;&#x202e; R&D a<b>c',
    '<table background="{trap}"><tr><td>x</td></tr></table>',
    "=HYPERLINK(\"{trap}\") <onDraw name='x'/> <para> $(id) `id` %s {{0}} {{title}} \\N{{BEL}}",
    "\u202egnp.exe \u2067\u202bnever closed <img src='{trap}'>",
)
"""`{trap}` is a file that nobody has any business to open."""


LINKS: Final = (
    *("https://relcanary.example/a", "HTTP://relcanary.example", "www.relcanary.example"),
    *("mailto:a@b.example?attach=/etc/passwd", "a@b.example", "tel:+31201234567"),
    *("ftp://relcanary.example/x", "smb://host/share", "FILE:///etc/passwd", "javascript:alert(1)"),
    *("vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>", "ms-msdt:/id x"),
    *("//host/share/x.png", "\\\\host\\share\\x.lnk", "C:\\Windows\\x.exe", "/etc/passwd"),
    *('<a href="https://relcanary.example">here</a>', "<https://relcanary.example>"),
    *("[here](javascript:alert(1))", '=HYPERLINK("https://relcanary.example";"here")'),
)
"""Texts that programs like to make something of that can be pressed."""


def lured(trap: Path) -> Iterator[str]:
    """The texts one after the other, for ever."""
    return itertools.cycle(lure.format(trap=trap) for lure in LURES)


def spread(project: Project, texts: Iterator[str]) -> Project:
    """The project with the next of the texts in each field of every part that takes any text."""
    return map_nodes(project, lambda node: _filled(node, texts))


def spread_whole(texts: Iterator[str]) -> Project:
    """The same with a project that has every kind of part."""
    return spread(load(WHOLE), texts)


def _filled(node: Any, texts: Iterator[str]) -> Any:
    return evolve(node, **{name: next(texts)[:most] for name, most in free_fields(type(node))})


def free_fields(kind: type[Node]) -> Iterator[tuple[str, int]]:
    """The fields that take any text, and how many letters of it."""
    for name, field in kind.model_fields.items():
        patterns = [each for each in field.metadata if getattr(each, "pattern", None)]
        if field.annotation is str and not patterns:
            lengths = [each.max_length for each in field.metadata if hasattr(each, "max_length")]
            yield name, min(lengths, default=100)


class Trap:
    """Notices when anybody in this process or another opens a file (on Linux; else never).

    Qt opens files without asking Python, so that no audit hook sees it.
    """

    def __init__(self, file: Path) -> None:
        file.write_bytes(b"\x89PNG\r\n\x1a\n")
        self.file = file
        self._notices = -1

    def __enter__(self) -> Trap:
        if sys.platform == "linux":
            libc = ctypes.CDLL(None)
            self._notices = libc.inotify_init1(os.O_NONBLOCK)
            libc.inotify_add_watch(self._notices, os.fsencode(self.file), _OPENED | _READ)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._notices >= 0:
            os.close(self._notices)

    def sprung(self) -> bool:
        """Whether the file was opened since this was asked last."""
        try:
            return len(os.read(self._notices, 4096)) >= struct.calcsize("iIII")
        except OSError:
            return False


_OPENED, _READ = 0x20, 0x01
