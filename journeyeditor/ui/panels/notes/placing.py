"""Joins the note tray and the map: notes are carried there, or placed where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable

from journeyeditor.canvas.tools.place_notes import PlaceNotes, place_at
from journeyeditor.canvas.view import MapView
from journeyeditor.model.base import Id
from journeyeditor.ui.panels.notes.tray import NoteTray


def connect_notes(tray: NoteTray, view: MapView, say: Callable[[str, str], object]) -> None:
    """Let the tray's notes land on the map, and its sentences in the status line."""

    def carry(ids: tuple[Id, ...]) -> None:
        view.settle()
        view.pick_up(lambda: PlaceNotes(view.bench, ids))

    def place(ids: tuple[Id, ...]) -> None:
        view.settle()
        if place_at(view.bench, ids, view.here):
            view.show_ref(ids[-1])

    tray.dragged.connect(carry)
    tray.placed.connect(place)
    tray.left.connect(view.setFocus)
    tray.told.connect(say)
