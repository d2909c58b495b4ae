"""What keys and commands do with chosen lanes: another height, hiding and showing.

Knows the session through the bench, not the widget.
"""

from __future__ import annotations

from journeyeditor.canvas import lane_sentences as says
from journeyeditor.canvas.bench import Bench
from journeyeditor.edits.lanes import revise_lane, show_lanes
from journeyeditor.model.base import Id
from journeyeditor.model.journey import Lane


def chosen_lane(bench: Bench) -> Lane | None:
    """The one thing that is chosen, if it is a lane."""
    lanes = chosen_lanes(bench)
    return lanes[0] if len(lanes) == len(bench.session.selection) == 1 else None


def chosen_lanes(bench: Bench) -> list[Lane]:
    """The lanes among what is chosen, from top to bottom."""
    chosen = bench.session.selection
    return [lane for lane in bench.session.journey.lanes if lane.id in chosen]


def stretch_lane(bench: Bench, by: int) -> bool:
    """Make the chosen lane one unit higher (1) or lower (-1); False when none is chosen."""
    lane = chosen_lane(bench)
    if lane is None or lane.hidden:
        return False
    set_height(bench, lane, lane.height + by)
    return True


def set_height(bench: Bench, lane: Lane, units: int) -> None:
    """Make a lane so many units high, 1 to 6."""
    session, units = bench.session, max(1, min(6, units))
    new = revise_lane(session.project, session.map_id, lane.id, height=units)
    merge = f"height:{lane.id}"
    session.commit(says.label_height(), new, session.selection, merge=merge)
    says.is_high(bench, lane.name, units)


def show_chosen(bench: Bench, typed: str = "") -> bool:
    """Show the chosen lane if it is hidden; False when it is not.

    A letter that was typed by mistake only makes the status line say what would show it.
    """
    lane = chosen_lane(bench)
    if lane is None or not lane.hidden:
        return False
    if typed:
        bench.tell(*says.hidden_chosen())
        return True
    return show_one(bench, lane.id)


def show_one(bench: Bench, lane_id: Id) -> bool:
    """Show a lane if it is hidden and choose it; False when there is no such lane to show."""
    session = bench.session
    lane = next((each for each in session.journey.lanes if each.id == lane_id), None)
    if lane is None or not lane.hidden:
        return False
    new = revise_lane(session.project, session.map_id, lane_id, hidden=False)
    session.commit(says.label_show(), new, frozenset({lane_id}))
    says.shown(bench, [lane.name])
    return True


def show_all(bench: Bench) -> None:
    """Show all hidden lanes of the open map and choose them."""
    session = bench.session
    lanes = [lane for lane in session.journey.lanes if lane.hidden]
    if lanes:
        new = show_lanes(session.project, session.map_id)
        session.commit(says.label_show(), new, frozenset(lane.id for lane in lanes))
        says.shown(bench, [lane.name for lane in lanes])


def hide_chosen(bench: Bench) -> None:
    """Hide the chosen lanes; what is in them stays."""
    session = bench.session
    lanes = [lane for lane in chosen_lanes(bench) if not lane.hidden]
    if not lanes:
        says.none_to_hide(bench)
        return
    new = session.project
    for lane in lanes:
        new = revise_lane(new, session.map_id, lane.id, hidden=True)
    session.commit(says.label_hide(), new, session.selection)
    says.hidden(bench, [lane.name for lane in lanes])
