"""Pictures in files: as text, bounded, and of no matter to files without them."""

from __future__ import annotations

import pytest

from journeyeditor.model.base import evolve
from journeyeditor.model.images import MOST_LETTERS, image_bytes
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Persona, Project
from journeyeditor.storage.errors import NotOpened, ProjectError
from journeyeditor.storage.reader import read_project
from journeyeditor.storage.writer import serialise
from tests import samples
from tests.painted import encoded, halves

PICTURE = "data:image/png;base64,iVBORw0KGgo="


def with_picture(image: str) -> Project:
    """A project whose persona has a picture, whatever it is."""
    project = samples.project([Stage(id="s", name="Choosing")])
    return evolve(project, personas=(Persona.model_construct(id="p", name="Sanne", image=image),))


def test_a_picture_is_text_in_the_file_and_comes_back() -> None:
    data = serialise(with_picture(PICTURE))
    assert f'"image": "{PICTURE}"'.encode() in data
    assert read_project(data).personas[0].image == PICTURE
    assert image_bytes(PICTURE) == encoded(halves(4, 4), "PNG")[:8]


def test_a_file_without_pictures_says_nothing_of_them() -> None:
    assert b"image" not in serialise(with_picture(""))


@pytest.mark.parametrize(
    "image",
    [
        "photo.png",
        "/elsewhere/photo.png",
        "https://example.org/photo.png",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:text/html;base64,AAAA",
        "data:image/png;base64,",
        "data:image/png;base64,AA AA",
        "data:image/png;base64,!!!!",
        "data:image/png,plain",
        PICTURE + "\n" + PICTURE,
    ],
)
def test_what_is_no_picture_in_the_file_is_refused(image: str) -> None:
    """With the place where it stands: nothing outside the file is ever named."""
    with pytest.raises(ProjectError) as caught:
        read_project(serialise(with_picture(image)), "map.json")
    assert caught.value.kind is NotOpened.DAMAGED
    assert caught.value.where == "personas[0].image"


def test_a_picture_has_its_bounds() -> None:
    head = "data:image/png;base64,"
    whole = head + "A" * (MOST_LETTERS - len(head))
    assert read_project(serialise(with_picture(whole))).personas[0].image == whole
    with pytest.raises(ProjectError) as caught:
        read_project(serialise(with_picture(whole + "A")))
    assert caught.value.kind is NotOpened.TOO_LARGE


@pytest.mark.parametrize("text", ["", "data:image/png;base64,AAA", "data:image/png;base64,A==="])
def test_half_a_number_of_bytes_are_none(text: str) -> None:
    """The file opens and nothing is lost; there is only nothing to see."""
    assert image_bytes(text) == b""
