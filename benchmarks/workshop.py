"""A workshop played with real keys and a real pointer: `python -m benchmarks.workshop FOLDER`.

Starts the program on the screen of DISPLAY (such as that of `Xvfb :9 -screen 0 1440x900x24` with
a window manager), begins a journey, types forty notes, puts them on the map, draws a curve, makes
the to-be copy, lays both side by side and exports a poster; a picture of each step goes to the
folder. Once by keyboard alone, once with the pointer. Needs xdotool and ImageMagick. Look at the
pictures: nothing here can tell whether they are good.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

NOTES = 40
AT_ONCE = 8


class Person:
    """Somebody at the keyboard who takes pictures."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder, self._name, self._pictures = folder, name, 0

    def keys(self, *keys: str) -> None:
        """Press keys, each a little after the one before."""
        for key in keys:
            _run("xdotool", "key", key)
            time.sleep(0.15)

    def type(self, text: str) -> None:
        """Type letters."""
        _run("xdotool", "type", "--delay", "4", text)

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        _run("xdotool", "mousemove", str(x), str(y), "click", "1")
        time.sleep(0.5)

    def drag(self, x: int, y: int, to_x: int, to_y: int, picture: bool = False) -> None:
        """Carry what is there, slowly; `picture` takes one before letting go."""
        _run("xdotool", "mousemove", str(x), str(y), "mousedown", "1")
        for step in range(1, 9):
            way = x + (to_x - x) * step // 8, y + (to_y - y) * step // 8
            _run("xdotool", "mousemove", *map(str, way))
            time.sleep(0.06)
        if picture:
            self.look()
        _run("xdotool", "mouseup", "1")
        time.sleep(0.8)

    def look(self, wait: float = 1.0) -> None:
        """Take a picture of the screen."""
        time.sleep(wait)
        self._pictures += 1
        path = self._folder / f"{self._name}-{self._pictures:02}.png"
        _run("import", "-window", "root", str(path))

    def take_notes(self) -> None:
        """Type all notes into the tray, which has the keyboard."""
        for number in range(1, NOTES + 1):
            self.type(f"Stap {number} van de klant")
            self.keys("Return")
        self.look()


def by_keyboard(person: Person, folder: Path) -> None:
    """All of it without touching the mouse."""
    person.look()
    person.keys("Return")
    time.sleep(3)
    person.keys("Escape", "ctrl+m")
    person.take_notes()
    for stage in range(1, NOTES // AT_ONCE + 1):
        person.keys("ctrl+g")
        person.type(str(stage))
        person.keys("Return", "ctrl+m", "Down", "Home", *["shift+Down"] * (AT_ONCE - 1), "Return")
        person.look()
    person.keys("ctrl+g")
    person.type("1")
    person.keys("Return", "Down", "Up")
    for number in range(NOTES // 2):
        person.keys(*[("plus", "minus")[number % 2]] * (1 + number % 3), "Right")
    person.look()
    person.keys("alt+r", "k")
    person.look(2)
    person.keys("ctrl+shift+b")
    person.look(2)
    export(person, folder / "keyboard.pdf")


def with_the_pointer(person: Person, folder: Path) -> None:
    """Notes and feelings carried, the rest clicked; places are those of a screen of 1440 x 900."""
    person.click(750, 210)
    time.sleep(3)
    person.keys("Escape")
    person.click(120, 692)
    person.take_notes()
    person.keys("Down", "Home", "shift+Down", "shift+Down", "shift+Down")
    person.drag(100, 800, 560, 260, picture=True)
    for x, y in ((565, 400), (633, 520), (701, 560), (769, 380)):
        person.drag(x, 465, x, y, picture=y == 560)
    person.look()
    person.click(270, 94)
    person.look(2)
    export(person, folder / "pointer.pdf")


def export(person: Person, path: Path) -> None:
    """Make a poster of what is there."""
    path.unlink(missing_ok=True)
    person.keys("ctrl+p")
    person.look(4)
    person.keys("Return")
    time.sleep(2)
    person.type(str(path))
    person.keys("Return")
    person.look(5)
    assert path.stat().st_size > 10_000


def main() -> int:
    """Play both stories; the exit code."""
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for name, story in (("keyboard", by_keyboard), ("pointer", with_the_pointer)):
        home = tempfile.mkdtemp()
        words = [sys.executable, "-m", "journeyeditor", "--language", "nl", "--new-window"]
        program = subprocess.Popen(  # noqa: S603 - our own program
            words, env=os.environ | {"HOME": home}
        )
        try:
            time.sleep(6)
            story(Person(folder, name), folder)
            assert program.poll() is None, "the program has ended"
        finally:
            program.kill()
            program.wait()
            shutil.rmtree(home)
    print(f"Look at the pictures in {folder}.")
    return 0


def _run(*words: str) -> None:
    subprocess.run(words, check=True)  # noqa: S603 - what stands above


if __name__ == "__main__":
    sys.exit(main())
