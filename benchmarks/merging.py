"""How long comparing and joining take: `python -m benchmarks.merging`.

Medians of CPU milliseconds for two maps with 200 changes each, once as two versions in one program
have them (what is alike is the very same object) and once as they come from three files. `--laws N`
holds the laws of joining on N random pairs of versions of small maps instead.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import time
from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st

from benchmarks.maps import big_map
from journeyeditor.edits.cards import add_card, delete, move_cards, revise_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.new import new_card
from journeyeditor.edits.rules import EditRefused
from journeyeditor.edits.spot import Mode, Spot
from journeyeditor.merging.compare import compare
from journeyeditor.merging.join import join
from journeyeditor.model.enums import Kind
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from tests.merging.laws import hold
from tests.merging.versions import edited
from tests.strategies import projects

SIZES = (200, 1000, 5000)
CHANGES = 200


def changed(project: Project, seed: int, changes: int = CHANGES) -> Project:
    """The project after so many edits of several kinds on cards all over its map."""
    rng = random.Random(seed)  # noqa: S311
    for number in range(changes):
        try:
            project = _edited(project, rng, f"n{seed}-{number}")
        except EditRefused:
            continue
    return project


def _edited(project: Project, rng: random.Random, new_id: str) -> Project:
    place = rng.choice(list(places(project.maps[0])))
    card = place.card.id
    spot = Spot(place.lane.id, place.stage_id, place.card.slot, Mode.INSERT, True)
    match rng.randrange(8):
        case 0:
            new = new_card(Kind(place.card.kind), new_id, f"New {new_id}")
            return add_card(project, "m1", new, spot)
        case 1:
            return delete(project, "m1", frozenset({card}))
        case 2:
            stage = rng.choice(project.maps[0].stages)
            return move_cards(project, "m1", frozenset({card}), spot._replace(stage_id=stage.id))
        case 3 if place.lane.actor == "customer":
            return set_feeling(project, "m1", "k1", card, rng.randrange(-20, 21) / 10)
        case 4:
            return revise_card(project, "m1", card, description=f"About {new_id}")
    return revise_card(project, "m1", card, title=f"Title {new_id}")


def from_file(project: Project) -> Project:
    """The project as another file has it: equal, and no object the same."""
    return Project.model_validate_json(project.model_dump_json())


def milliseconds(work: Callable[[], object], times: int = 9) -> float:
    """The median CPU time of some work."""
    taken = []
    for _ in range(times):
        start = time.process_time_ns()
        work()
        taken.append((time.process_time_ns() - start) / 1e6)
    return statistics.median(taken)


def hold_laws(count: int, seed: int) -> None:
    """Hold the laws on random versions of random small maps."""

    @seeded(seed)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(base=projects(), data=st.data())
    def run(base: Project, data: st.DataObject) -> None:
        hold(base, edited(data, base, 1000), edited(data, base, 2000))

    run()
    print(f"the laws hold on {count} pairs of versions")


def main() -> None:
    """Print the table, or hold the laws."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--laws", type=int, metavar="N", default=0)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if options.laws:
        hold_laws(options.laws, options.seed)
        return
    print(f"{'CPU ms':26}" + "".join(f"{size:>9}" for size in SIZES))
    rows: dict[str, list[float]] = {}
    for size in SIZES:
        base = big_map(size)
        ours, theirs = changed(base, 1), changed(base, 2)
        apart = [from_file(project) for project in (base, ours, theirs)]
        gc.freeze()
        for name, (one, two, three) in {
            "same objects": (base, ours, theirs),
            "three files": (apart[0], apart[1], apart[2]),
        }.items():
            rows.setdefault(f"compare, {name}", []).append(
                milliseconds(lambda a=two, b=three: compare(a, b))  # type: ignore[misc]
            )
            rows.setdefault(f"join, {name}", []).append(
                milliseconds(lambda a=one, b=two, c=three: join(a, b, c))  # type: ignore[misc]
            )
    for name, values in rows.items():
        print(f"{name:26}" + "".join(f"{value:9.1f}" for value in values))


if __name__ == "__main__":
    main()
