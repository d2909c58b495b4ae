"""Photos of lanes: added, told more about, taken away.

A copy of a lane leaves its photos behind: they show one wall, and files stay small. Verbs raise
KeyError for a map, lane or photo that does not exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.edits.tree import on_map, with_lane
from journeyeditor.model.base import Id, evolve, revise
from journeyeditor.model.find import find_lane
from journeyeditor.model.journey import JourneyMap, Lane
from journeyeditor.model.photos import MOST_PHOTO_LETTERS, MOST_PHOTOS, Photo, photo_letters
from journeyeditor.model.project import Project


def all_photos(project: Project) -> Iterator[Photo]:
    """The photos of all lanes of all maps."""
    for journey in project.maps:
        for lane in journey.lanes:
            yield from lane.photos


def add_photos(project: Project, map_id: Id, lane_id: Id, photos: Sequence[Photo]) -> Project:
    """Put photos behind those that the lane has.

    Raises EditRefused when these are too many for the lane or too much for the file.
    """

    def change(lane: Lane) -> Lane:
        found = (*lane.photos, *photos)
        if len(found) > MOST_PHOTOS:
            raise EditRefused(Refusal.TOO_MANY_PHOTOS)
        if photo_letters((*all_photos(project), *photos)) > MOST_PHOTO_LETTERS:
            raise EditRefused(Refusal.PHOTOS_TOO_LARGE)
        return evolve(lane, photos=found) if photos else lane

    return _on_lane(project, map_id, lane_id, change)


def revise_photo(
    project: Project, map_id: Id, lane_id: Id, photo_id: Id, /, **fields: Any
) -> Project:
    """Change what is told of a photo; pydantic.ValidationError for a value out of range."""

    def change(lane: Lane) -> Lane:
        at = _index(lane, photo_id)
        new = revise(lane.photos[at], **fields)
        if new is lane.photos[at]:
            return lane
        return evolve(lane, photos=(*lane.photos[:at], new, *lane.photos[at + 1 :]))

    return _on_lane(project, map_id, lane_id, change)


def delete_photo(project: Project, map_id: Id, lane_id: Id, photo_id: Id) -> Project:
    """Take a photo away."""

    def change(lane: Lane) -> Lane:
        at = _index(lane, photo_id)
        return evolve(lane, photos=(*lane.photos[:at], *lane.photos[at + 1 :]))

    return _on_lane(project, map_id, lane_id, change)


def _on_lane(project: Project, map_id: Id, lane_id: Id, change: Callable[[Lane], Lane]) -> Project:
    def on(journey: JourneyMap) -> JourneyMap:
        old = find_lane(journey, lane_id)
        new = change(old)
        return journey if new is old else with_lane(journey, new)

    return on_map(project, map_id, on)


def _index(lane: Lane, photo_id: Id) -> int:
    for at, photo in enumerate(lane.photos):
        if photo.id == photo_id:
            return at
    raise KeyError(photo_id)
