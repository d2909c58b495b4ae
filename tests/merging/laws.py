"""What joining promises, whatever the versions; each law raises AssertionError where it breaks."""

from __future__ import annotations

from collections.abc import Iterator

from journeyeditor.merging.changes import Thing
from journeyeditor.merging.compare import compare
from journeyeditor.merging.conflicts import Joined, Side
from journeyeditor.merging.join import join
from journeyeditor.model.check import check
from journeyeditor.model.find import places
from journeyeditor.model.project import Project


def hold(base: Project, ours: Project, theirs: Project) -> Joined:
    """All laws, for three versions; what joining them gives."""
    joined = join(base, ours, theirs)
    assert check(joined.project) == []
    assert Project.model_validate_json(joined.project.model_dump_json()) == joined.project
    _whoever_joins(joined, join(base, theirs, ours))
    for one in (ours, theirs):
        assert differences(join(base, one, base).project, one) == []
        assert differences(join(base, base, one).project, one) == []
        assert differences(join(base, one, one).project, one) == []
        assert differences(join(None, one, one).project, one) == []
    _once_more(base, ours, theirs, joined)
    assert list(lost(base, ours, theirs, joined)) == []
    return joined


def _once_more(base: Project, ours: Project, theirs: Project, joined: Joined) -> None:
    """Joining the same version again changes nothing.

    In stages of which both sides rearranged the moments, which moment is which can be told in two
    ways; there cards may come to stand at another moment, and nowhere else.
    """
    again = join(base, joined.project, theirs)
    both = _rearranged(base, ours) & _rearranged(base, theirs)
    for change in compare(joined.project, again.project).changes:
        told = str(change)
        fields = {field.field for field in change.fields}
        if change.key.thing is Thing.STAGE:
            assert fields <= {"slots"}, told
            assert change.key.id in both, told
        else:
            assert change.key.thing is Thing.CARD, told
            assert fields <= {"span"}, told
            assert both, told


def _rearranged(base: Project, version: Project) -> set[str]:
    """The stages whose moments, or what stands at them, differ from those of the base."""
    one, other = (_moments(project) for project in (base, version))
    return {stage for stage in one.keys() | other.keys() if one.get(stage) != other.get(stage)}


def _moments(project: Project) -> dict[str, tuple[int, dict[str, int]]]:
    found = {stage.id: (stage.slots, dict[str, int]()) for m in project.maps for stage in m.stages}
    for journey in project.maps:
        for place in places(journey):
            found[place.stage_id][1][place.card.id] = place.card.slot
    return found


def differences(one: Project, other: Project) -> list[str]:
    """What differs, for a person to read."""
    found = compare(one, other).changes
    return [f"{c.key} {sorted(c.fates)} {c.from_place} {c.to_place} {c.fields}" for c in found]


def _whoever_joins(joined: Joined, swapped: Joined) -> None:
    told = differences(joined.project, swapped.project)
    assert told == [], told
    assert joined.alike == swapped.alike
    for one, other in zip(joined.conflicts, swapped.conflicts, strict=True):
        assert one.question == other.question
        assert (one.ours, one.theirs) == (other.theirs, other.ours)
        assert {one.chosen, other.chosen} == set(Side)


def lost(base: Project, ours: Project, theirs: Project, joined: Joined) -> Iterator[str]:
    """The titles of one side that are gone although the other did not delete them, or they are
    new: neither on the map nor in the tray."""
    before, here, there, after = (_titles(p) for p in (base, ours, theirs, joined.project))
    notes = "\n".join(note.text for note in joined.project.notes)
    for card_id, title in [*here.items(), *there.items()]:
        old = before.get(card_id)
        if title != old and after.get(card_id) != title and title not in notes:
            yield f"{card_id}: {title}"
        if card_id in here and card_id in there and card_id not in after and title not in notes:
            yield f"{card_id}: {title}"


def _titles(project: Project) -> dict[str, str]:
    return {place.card.id: place.card.title for m in project.maps for place in places(m)}
