"""What a file looks like, and that the same project always gives the same one."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from journeyeditor.model.base import evolve
from journeyeditor.model.cards import Duration
from journeyeditor.model.enums import Unit
from journeyeditor.model.journey import Stage
from journeyeditor.model.project import Project
from journeyeditor.storage.errors import NotSaved, SaveError
from journeyeditor.storage.reader import load, read_project
from journeyeditor.storage.writer import serialise, write_project
from tests.storage.files import EXAMPLE, FIRST_VERSION, listing, small

LAYOUT = """{
 "format": "journeyeditor",
 "version": "1.0",
 "title": "Project",
 "maps": [
  {
   "id": "m",
   "title": "Map",
   "stages": [
    {"id": "st1", "name": "Start", "slots": 3}
   ],
   "lanes": [
    {
     "id": "c",
     "name": "Customer",
     "cells": [
      {
       "stage_id": "st1",
       "cards": [
        {"id": "P1", "kind": "touchpoint", "title": "P1"},
        {"id": "P2", "kind": "touchpoint", "title": "P2", "slot": 1}
       ]
      }
     ]
    },
    {
     "id": "e",
     "name": "Emotion",
     "content": "emotion_curve"
    },
    {
     "id": "f",
     "name": "Frontstage",
     "actor": "employee",
     "zone": "frontstage",
     "cells": [
      {
       "stage_id": "st1",
       "cards": [
        {"id": "E1", "kind": "activity", "title": "E1"}
       ]
      }
     ]
    },
    {
     "id": "b",
     "name": "Backstage",
     "actor": "employee",
     "zone": "backstage"
    }
   ],
   "links": [
    {"id": "E1-P1", "kind": "supports", "source": "E1", "target": "P1"}
   ],
   "curves": [
    {
     "id": "k",
     "lane_id": "e",
     "points": [
      {"card_id": "P1", "v": 0.5},
      {"card_id": "P2", "v": -1.0}
     ]
    }
   ]
  }
 ]
}
"""


def test_the_layout_of_a_file() -> None:
    assert serialise(small()).decode("utf-8") == LAYOUT


@pytest.mark.parametrize("path", [EXAMPLE, FIRST_VERSION], ids=lambda path: path.name)
def test_same_project_same_bytes(path: Path) -> None:
    project = load(path)
    once = serialise(project)
    assert serialise(read_project(once)) == once
    assert serialise(project.model_copy(deep=True)) == once
    assert read_project(once) == project


def test_one_changed_card_is_one_changed_line() -> None:
    before = EXAMPLE.read_text("utf-8")
    after = before.replace('"title": "Orders online"', '"title": "Orders by app"')
    again = serialise(read_project(after.encode("utf-8"))).decode("utf-8")
    lines = zip(before.splitlines(), again.splitlines(), strict=True)
    assert sum(old != new for old, new in lines) == 1


def test_letters_stand_as_they_are() -> None:
    title = "Reünie – “Ω” 旅程 👩‍🔧 \u2028 é"
    content = serialise(small(title))
    assert title.encode("utf-8") in content
    assert read_project(content).title == title
    assert b"\r" not in content


def test_a_default_is_left_out_but_a_changed_part_of_it_is_not() -> None:
    stage = Stage(id="st1", name="Start", slots=3, duration=Duration(value=2, unit=Unit.WEEKS))
    project = _with_stage(stage)
    assert b'"duration": {"value": 2.0, "unit": "weeks"}' in serialise(project)
    assert read_project(serialise(project)) == project


def test_write_and_load(tmp_path: Path) -> None:
    path = tmp_path / "a map.journey.json"
    write_project(small(), path)
    assert path.read_bytes() == serialise(small())
    assert load(path) == small()
    assert listing(tmp_path) == ["a map.journey.json"]


def test_typed_control_characters_do_not_stand_in_the_way(tmp_path: Path) -> None:
    path = tmp_path / "map.journey.json"
    write_project(evolve(small(), urgency="one\x0btwo\r\nthree"), path)
    assert load(path).urgency == "one\ntwo\nthree"


BAD = [
    evolve(small(), title=""),
    evolve(small(), title="half a sign \ud83d"),
    evolve(small(), title=None),
    evolve(small(), route=7),
    evolve(small(), maps=()),
    evolve(small(), maps=small().maps * 2),
]


@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
@pytest.mark.parametrize("project", BAD, ids=range(len(BAD)))
def test_what_would_not_open_is_not_saved(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "map.journey.json"
    path.write_bytes(b"old")
    with pytest.raises(SaveError) as caught:
        write_project(project, path)
    assert caught.value.kind is NotSaved.WOULD_NOT_OPEN
    assert "“map.journey.json”" in caught.value.sentence
    assert path.read_bytes() == b"old"


def test_infinite_numbers_are_not_saved(tmp_path: Path) -> None:
    stage = Stage(id="st1", name="Start", slots=3, duration=Duration(value=2, unit=Unit.WEEKS))
    stage = evolve(stage, duration=evolve(Duration(value=1, unit=Unit.DAYS), value=math.inf))
    with pytest.raises(SaveError):
        write_project(_with_stage(stage), tmp_path / "map.journey.json")
    assert listing(tmp_path) == []


def _with_stage(stage: Stage) -> Project:
    journey = small().maps[0]
    return evolve(small(), maps=(evolve(journey, stages=(stage,)),))
