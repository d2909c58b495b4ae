"""What the program remembers of the window from one day to the next; nothing of a project."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from journeyeditor.i18n import LANGUAGES, Language
from journeyeditor.layout.map_marks import MapMark
from journeyeditor.ui.left_behind import (
    Place,
    RecentFile,
    read_places,
    read_recent,
    write_places,
    write_recent,
)
from journeyeditor.ui.text_size import TextSize
from journeyeditor.ui.theme import ThemeChoice

RECENT = 10
"""Files that are remembered."""

ZOOM = 0.45
"""The zoom of the first start: a card is large enough to read and four stages are in view."""


class LanguageChoice(StrEnum):
    """What a person can choose."""

    SYSTEM = "system"
    NL = "nl"
    EN = "en"

    @property
    def language(self) -> Language:
        """The language itself; for the system's, English when it is not one of ours."""
        code = QLocale.system().name()[:2] if self is LanguageChoice.SYSTEM else self.value
        return next((known for known in LANGUAGES if known == code), "en")


class Settings:
    """The settings of this user. Values that make no sense count as not set."""

    def __init__(self) -> None:
        self._store = QSettings()

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark, or as the system."""
        text = self._text("theme")
        return ThemeChoice(text) if text in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def language(self) -> LanguageChoice:
        """The language of the window."""
        text = self._text("language")
        return LanguageChoice(text) if text in set(LanguageChoice) else LanguageChoice.SYSTEM

    @language.setter
    def language(self, choice: LanguageChoice) -> None:
        self._store.setValue("language", choice.value)

    @property
    def text_size(self) -> TextSize:
        """How large the text of the window is."""
        text = self._text("text_size")
        return TextSize(text) if text in set(TextSize) else TextSize.NORMAL

    @text_size.setter
    def text_size(self, size: TextSize) -> None:
        self._store.setValue("text_size", size.value)

    @property
    def less_motion(self) -> bool:
        """Whether nothing may glide, whatever the system says."""
        return self._text("less_motion") == "on"

    @less_motion.setter
    def less_motion(self, less: bool) -> None:
        self._store.setValue("less_motion", "on" if less else "off")

    @property
    def hidden_marks(self) -> tuple[MapMark, ...]:
        """The marks that maps are shown without."""
        names = self._text("hidden_marks").split()
        return tuple(mark for mark in MapMark if mark.value in names)

    @hidden_marks.setter
    def hidden_marks(self, marks: tuple[MapMark, ...]) -> None:
        self._store.setValue("hidden_marks", " ".join(mark.value for mark in marks))

    @property
    def poster(self) -> str:
        """What is usually printed, as `poster_habits` writes it; empty when nothing was."""
        return self._text("poster")

    @poster.setter
    def poster(self, habit: str) -> None:
        self._store.setValue("poster", habit)

    @property
    def posters(self) -> str:
        """What journeys were printed with, as `poster_memory` writes it; empty at first."""
        return self._text("posters")

    @posters.setter
    def posters(self, text: str) -> None:
        self._store.setValue("posters", text)

    @property
    def packs(self) -> str:
        """What was chosen for work packs, as `pack_memory` writes it; empty at first."""
        return self._text("packs")

    @packs.setter
    def packs(self, text: str) -> None:
        self._store.setValue("packs", text)

    @property
    def recent(self) -> list[Path]:
        """The files used last, the newest first."""
        return [file.path for file in self.recent_files]

    @property
    def recent_files(self) -> list[RecentFile]:
        """The files used last and what they were then, the newest first."""
        return read_recent(self._text("recent"))[:RECENT]

    def remember(self, path: Path, title: str = "", state: str = "", version: str = "") -> None:
        """Put a file at the top of the recent ones, and its folder where dialogs begin."""
        now = datetime.now().astimezone().replace(microsecond=0)
        kept = [old for old in self.recent_files if old.path != path][: RECENT - 1]
        newest = RecentFile(path, title, state, version, now)
        self._store.setValue("recent", write_recent([newest, *kept]))
        self.folder = path.parent

    def forget(self, path: Path) -> None:
        """Take a file off the list of recent ones; the file itself stays."""
        kept = [file for file in self.recent_files if file.path != path]
        self._store.setValue("recent", write_recent(kept))

    @property
    def places(self) -> list[Place]:
        """Where one was in the files that were open when the program was left."""
        return read_places(self._text("places"))

    @places.setter
    def places(self, places: Sequence[Place]) -> None:
        self._store.setValue("places", write_places(places))

    @property
    def folder(self) -> Path:
        """Where file dialogs begin."""
        text = self._text("folder")
        if text and Path(text).is_dir():
            return Path(text)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return Path(QStandardPaths.writableLocation(documents) or Path.home())

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    @property
    def send_folder(self) -> Path | None:
        """Where files for mails were put last; None = nowhere yet."""
        text = self._text("send_folder")
        return Path(text) if text else None

    @send_folder.setter
    def send_folder(self, folder: Path) -> None:
        self._store.setValue("send_folder", str(folder))

    @property
    def export_format(self) -> str:
        """The key of the format that was exported last; empty when nothing was."""
        return self._text("export_format")

    @export_format.setter
    def export_format(self, key: str) -> None:
        self._store.setValue("export_format", key)

    @property
    def zoom(self) -> float:
        """The zoom of the map, 1.0 = 100 %."""
        try:
            value = float(self._text("zoom"))
        except ValueError:
            return ZOOM
        return value if 0.02 <= value <= 4 else ZOOM

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._store.setValue("zoom", f"{zoom:.4f}")

    def bytes(self, name: str) -> QByteArray:
        """A state that Qt made, such as the place of a window; empty when none is kept."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, state: QByteArray) -> None:
        """Keep such a state."""
        self._store.setValue(name, state)

    def is_on(self, name: str) -> bool:
        """Whether a panel is shown; at the first start all are."""
        return self._text(name) != "off"

    def turn(self, name: str, on: bool) -> None:
        """Keep whether a panel is shown."""
        self._store.setValue(name, "on" if on else "off")

    def is_open(self, name: str) -> bool:
        """Whether a section of the inspector is unfolded; at the first start none is."""
        return self._text(f"fold/{name}") == "open"

    def keep_open(self, name: str, is_open: bool) -> None:
        """Keep whether a section is unfolded."""
        self._store.setValue(f"fold/{name}", "open" if is_open else "folded")

    def _text(self, name: str) -> str:
        value = self._store.value(name, "")
        return value if isinstance(value, str) else ""
