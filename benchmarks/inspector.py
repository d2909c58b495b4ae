"""How long the inspector takes to show what has been chosen, at 40, 200 and 5,000 cards.

Run with `python -m benchmarks.inspector`. Offscreen; medians of CPU milliseconds. *show* is filling
the fields in, *paint* all that Qt then does until the panel is painted. With all sections folded,
as they are at the first start, and with all of them open.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import time
from collections.abc import Sequence

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.analysis import full_map
from journeyeditor import i18n
from journeyeditor.app import spare_the_collector
from journeyeditor.edits.new import seeded_ids
from journeyeditor.model.base import Id
from journeyeditor.model.cards import Touchpoint
from journeyeditor.model.find import places
from journeyeditor.session import Session
from journeyeditor.ui.controls.fold import Fold
from journeyeditor.ui.panels.inspector import Inspector
from journeyeditor.ui.theme import LIGHT, palette, style_sheet

COUNTS = (40, 200, 5_000)
TURNS = 40
SIZE = (308, 860)
"""Px of the panel in a window of 1440 x 900."""


def main() -> None:
    """Print one line for each number of cards and way of choosing."""
    spare_the_collector()
    i18n.use("nl")
    app = QApplication(sys.argv[:1])
    app.setOrganizationName("Journeyeditor benchmark")
    QSettings().clear()
    app.setStyle("Fusion")
    app.setPalette(palette(LIGHT))
    app.setStyleSheet(style_sheet(LIGHT))
    print(f"{'cards':>6}  {'chosen':<28}{'show':>8}{'paint':>8}")
    for count in COUNTS:
        measure(app, count)
    QSettings().clear()


def measure(app: QApplication, count: int) -> None:
    """Choose touchpoints, other cards, several and all of a map of `count` cards."""
    rng = random.Random(20251122)  # noqa: S311
    session = Session(full_map(count))
    cards = [place.card for place in places(session.journey)]
    contacts = [card.id for card in cards if isinstance(card, Touchpoint)]
    ids = [card.id for card in cards]
    window = QWidget()
    inspector = Inspector(session, seeded_ids(1), window)
    inspector.resize(*SIZE)
    window.resize(*SIZE)
    window.show()
    ways: dict[str, list[Sequence[Id]]] = {
        "another touchpoint": [[rng.choice(contacts)] for _ in range(TURNS)],
        "another card": [[rng.choice(ids)] for _ in range(TURNS)],
        "five touchpoints": [rng.sample(contacts, 5) for _ in range(TURNS)],
        "all cards": [ids] * 10,
    }
    for name, chosen in ways.items():
        report(app, inspector, session, name, chosen)
    for fold in inspector.card.findChildren(Fold):
        fold.open(True)
    report(app, inspector, session, "another touchpoint, all open", ways["another touchpoint"])


def report(
    app: QApplication,
    inspector: Inspector,
    session: Session,
    name: str,
    chosen: Sequence[Sequence[Id]],
) -> None:
    """Print the medians for one way of choosing; the first few are to warm up."""
    shown, painted = [], []
    for ids in (*chosen[:3], *chosen):
        session.select(frozenset(ids))
        start = time.process_time()
        inspector.refresh()
        middle = time.process_time()
        app.processEvents()
        shown.append(1000 * (middle - start))
        painted.append(1000 * (time.process_time() - middle))
    count = sum(1 for _ in places(session.journey))
    show, paint = statistics.median(shown[3:]), statistics.median(painted[3:])
    print(f"{count:>6}  {name:<28}{show:>8.1f}{paint:>8.1f}")


if __name__ == "__main__":
    main()
