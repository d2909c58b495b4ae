"""Steps back and forward, of any kind of value."""

from __future__ import annotations

from journeyeditor.history import LIMIT, History, Step


def step(before: int, after: int, merge: str = "", at: float = 0.0) -> Step[int]:
    return Step(f"{before} to {after}", before, after, merge, at)


def test_nothing_to_undo() -> None:
    history: History[int] = History()
    assert (history.undo_label, history.redo_label) == ("", "")
    assert history.back() is None
    assert history.forward() is None


def test_back_and_forward() -> None:
    history: History[int] = History()
    first, second = step(0, 1), step(1, 2)
    history.add(first)
    history.add(second)
    assert history.undo_label == "1 to 2"
    assert history.back() is second
    assert (history.undo_label, history.redo_label) == ("0 to 1", "1 to 2")
    assert history.back() is first
    assert history.forward() is first
    assert history.forward() is second
    assert history.forward() is None


def test_a_new_step_forgets_the_way_forward() -> None:
    history: History[int] = History()
    history.add(step(0, 1))
    history.back()
    history.add(step(0, 5))
    assert history.redo_label == ""
    assert history.back() == step(0, 5)
    assert history.back() is None


def test_the_oldest_steps_go() -> None:
    history: History[int] = History()
    for n in range(LIMIT + 3):
        history.add(step(n, n + 1))
    count, last = 0, None
    while (back := history.back()) is not None:
        count, last = count + 1, back
    assert count == LIMIT
    assert last is not None
    assert last.before == 3


def test_quick_steps_of_one_kind_merge() -> None:
    history: History[int] = History()
    history.add(step(0, 1, "title:a", 10.0))
    history.add(step(1, 2, "title:a", 10.5))
    history.add(step(2, 3, "title:a", 11.0))
    merged = history.back()
    assert merged is not None
    assert (merged.before, merged.after, merged.label) == (0, 3, "2 to 3")
    assert history.back() is None


def test_steps_that_do_not_merge() -> None:
    for first, second in (
        (step(0, 1, "title:a", 0.0), step(1, 2, "title:b", 0.1)),
        (step(0, 1, "title:a", 0.0), step(1, 2, "title:a", 0.6)),
        (step(0, 1, "", 0.0), step(1, 2, "", 0.0)),
    ):
        history: History[int] = History()
        history.add(first)
        history.add(second)
        assert history.back() is second


def test_nothing_merges_into_a_closed_step() -> None:
    for close in (History.close, lambda h: (h.back(), h.forward())):
        history: History[int] = History()
        history.add(step(0, 1, "title:a", 0.0))
        close(history)
        history.add(step(1, 2, "title:a", 0.1))
        assert history.back() == step(1, 2, "title:a", 0.1)


def test_clear() -> None:
    history: History[int] = History()
    history.add(step(0, 1))
    history.add(step(1, 2))
    history.back()
    history.clear()
    assert (history.undo_label, history.redo_label) == ("", "")


def filled(count: int, limit: int = LIMIT) -> History[int]:
    history: History[int] = History(limit)
    for n in range(count):
        history.add(step(n, n + 1))
    return history


def test_all_steps_are_listed_with_the_place_of_the_present() -> None:
    history = filled(3)
    history.back()
    assert history.steps == (("0 to 1", "1 to 2", "2 to 3"), 2, 0)


def test_going_to_any_step_ends_in_what_was_then() -> None:
    history = filled(10_000, limit=10_000)
    assert history.go_to(17) == 17
    assert history.steps.position == 17
    assert history.go_to(9_999) == 9_999
    assert history.go_to(9_999) is None, "there already"
    assert history.go_to(-5) == 0
    assert history.go_to(20_000) == 10_000


def test_forgotten_steps_are_counted() -> None:
    history = filled(10_000, limit=100)
    assert (len(history.steps.labels), history.steps.forgotten) == (100, 9_900)
    assert history.go_to(0) == 9_900
    history.clear()
    assert history.steps == ((), 0, 0)


def test_whatever_happens_to_the_steps_is_noticed() -> None:
    history: History[int] = History()
    seen = [history.changes]
    history.back()
    history.clear()
    assert history.changes == seen[0], "nothing has happened"
    for act in (
        lambda: history.add(step(0, 1)),
        lambda: history.add(step(0, 1)),  # the same label again
        history.back,
        history.forward,
        history.clear,
    ):
        act()
        assert history.changes not in seen
        seen.append(history.changes)
