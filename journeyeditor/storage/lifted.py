"""Pictures lifted out of the text of a version, and put back: a newer version mostly has them too.

So the versions that a file carries stay small however many photos it holds.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping

from journeyeditor.model.project import Project

_PICTURE = re.compile(rb'"data:image/[a-z]+;base64,[A-Za-z0-9+/=]+"')
_NAME = re.compile(rb'"picture:[0-9a-f]{32}"')


def without_pictures(text: bytes) -> bytes:
    """The text of a file with a name in the place of each picture."""
    return _PICTURE.sub(lambda found: _name_of(found.group()), text)


def with_pictures(text: bytes, pictures: Mapping[bytes, bytes]) -> bytes:
    """The text again; the name of a picture that is not among these stays."""
    return _NAME.sub(lambda found: pictures.get(found.group(), found.group()), text)


def pictures_of(*projects: Project) -> dict[bytes, bytes]:
    """By name, all pictures in these projects, as they stand in their files."""
    texts = (f'"{image}"'.encode() for project in projects for image in _images(project))
    return {_name_of(text): text for text in texts}


def _images(project: Project) -> Iterator[str]:
    yield from (persona.image for persona in project.personas if persona.image)
    for journey in project.maps:
        for lane in journey.lanes:
            yield from (photo.image for photo in lane.photos)


def _name_of(picture: bytes) -> bytes:
    return b'"picture:%s"' % hashlib.sha256(picture).hexdigest()[:32].encode()
