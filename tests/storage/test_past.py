"""What a project remembers of where it came from."""

from __future__ import annotations

import random
from base64 import b64encode
from pathlib import Path

from journeyeditor.edits.anonymity import anonymised
from journeyeditor.model.base import evolve
from journeyeditor.model.past import MOST_PRINTS, Past
from journeyeditor.model.photos import Photo
from journeyeditor.model.project import Project
from journeyeditor.storage.lineage import Lineage
from journeyeditor.storage.past import find_base, joined, print_of, without_content
from journeyeditor.storage.reader import load, read_project
from journeyeditor.storage.writer import serialise
from tests.samples import one_of_each
from tests.source_tree import ROOT

EXAMPLE = load(ROOT / "resources" / "examples" / "paytv.nl.journey.json")


class Computer:
    """Somebody's computer, on which a file is opened, changed and saved."""

    def __init__(self, folder: Path, name: str) -> None:
        self.lineage = Lineage(folder / name / "own.txt")

    def save(self, held: Project | None, urgency: str) -> Project:
        """The file after one session on it, as another computer reads it."""
        work = evolve(held or EXAMPLE, urgency=urgency)
        past = self.lineage.past_after(work, held)
        self.lineage.wrote(work)
        return read_project(serialise(evolve(work, past=past, revision=work.revision + 1)))


def test_what_was_handed_over_is_the_base(tmp_path: Path) -> None:
    anna, bob = Computer(tmp_path, "anna"), Computer(tmp_path, "bob")
    sent = anna.save(anna.save(None, "1"), "2")
    hers = anna.save(anna.save(sent, "3"), "4")
    his = bob.save(bob.save(sent, "b"), "bb")
    base = find_base(hers, his)
    assert base is not None
    assert base.urgency == "2"
    assert find_base(his, hers) == base
    assert (len(hers.past.kept), len(his.past.kept)) == (0, 1)
    assert len(serialise(his)) < 1.4 * len(serialise(sent))


def test_a_second_join_starts_where_the_first_ended(tmp_path: Path) -> None:
    anna, bob = Computer(tmp_path, "anna"), Computer(tmp_path, "bob")
    sent = anna.save(None, "1")
    hers, his = anna.save(sent, "a"), bob.save(sent, "b")
    both = evolve(hers, urgency="a and b", past=joined(hers, his))
    hers = read_project(serialise(evolve(both, past=anna.lineage.past_after(both, hers))))
    base = find_base(hers, bob.save(his, "c"))
    assert base is not None
    assert base.urgency == "b"


def test_a_version_that_went_on_from_the_other_is_based_on_it(tmp_path: Path) -> None:
    anna = Computer(tmp_path, "anna")
    sent = anna.save(None, "1")
    later = anna.save(sent, "2")
    assert find_base(sent, later) is sent
    assert find_base(later, sent) is sent
    assert find_base(later, later) is later


def test_what_no_file_carries_is_looked_for_elsewhere(tmp_path: Path) -> None:
    anna, bob, carl = (Computer(tmp_path, name) for name in ("anna", "bob", "carl"))
    sent = anna.save(None, "1")
    his = evolve(bob.save(sent, "b"), past=Past(prints=(print_of(sent),)))
    hers = anna.save(sent, "a")
    assert find_base(hers, his) is None
    assert find_base(hers, his, [hers, sent]) is sent
    assert find_base(hers, carl.save(None, "other")) is None


def test_an_anonymous_copy_stands_in_for_what_it_was_made_of(tmp_path: Path) -> None:
    anna, bob = Computer(tmp_path, "anna"), Computer(tmp_path, "bob")
    sent = anna.save(None, "1")
    copy = evolve(anonymised(sent), anonymous=True, past=without_content(sent))
    base = find_base(anna.save(sent, "a"), bob.save(copy, "b"))
    assert base is not None
    assert (base.anonymous, base.urgency) == (True, "1")


def test_the_past_stays_small_and_damage_to_it_does_not_matter(tmp_path: Path) -> None:
    people = [Computer(tmp_path, str(n)) for n in range(2)]
    project = small = people[0].save(one_of_each(), "0")
    for n in range(80):
        project = people[n % 2].save(project, "x" * n)
    assert len(project.past.prints) == MOST_PRINTS
    assert len(project.past.kept) == 3
    assert len(serialise(project)) < len(serialise(small)) + 4_000
    broken = evolve(project, past=evolve(project.past, packed=("AAAA",)))
    assert find_base(broken, people[1].save(None, "0")) is None
    assert people[0].save(broken, "on").past.kept == (print_of(broken),)


def test_photos_do_not_swell_the_past_nor_hide_the_base(tmp_path: Path) -> None:
    """One of 300 kB that cannot be packed: the versions refer to the one in the file."""
    letters = b64encode(random.Random(1).randbytes(300_000)).decode()  # noqa: S311
    photos = (Photo(id="ph", image=f"data:image/jpeg;base64,{letters}"),)
    journey = EXAMPLE.maps[0]
    lanes = (evolve(journey.lanes[0], photos=photos), *journey.lanes[1:])
    hung = evolve(EXAMPLE, maps=(evolve(journey, lanes=lanes),))
    anna, bob = Computer(tmp_path, "anna"), Computer(tmp_path, "bob")
    sent = anna.save(hung, "1")
    hers, his = anna.save(sent, "a"), bob.save(sent, "b")
    assert len(serialise(his)) < len(letters) + 2 * len(serialise(EXAMPLE))
    base = find_base(hers, his)
    assert base is not None
    assert (base.urgency, base.maps[0].lanes[0].photos) == ("1", photos)
