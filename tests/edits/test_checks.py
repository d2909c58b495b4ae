"""Answers and notes on check lists."""

from __future__ import annotations

import pytest

from journeyeditor.edits.checks import revise_check
from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.model.enums import Language


def test_an_answer_and_a_note_are_kept_and_no_change_is_no_change() -> None:
    project = blank_project(Language.EN, seeded_ids(1))
    assert revise_check(project, "basics6.1", answer=None, note="") is project
    answered = revise_check(project, "basics6.1", answer=1)
    assert revise_check(answered, "basics6.1", answer=1) is answered
    both = revise_check(revise_check(answered, "zmot.2", answer=2), "basics6.1", note="So")
    assert [(c.item, c.answer, c.note) for c in both.checks] == [
        ("basics6.1", 1, "So"),
        ("zmot.2", 2, ""),
    ]
    cleared = revise_check(both, "basics6.1", answer=None)
    assert cleared.checks[0].answer is None
    assert cleared.checks[1] is both.checks[1]
    with pytest.raises(ValueError, match="answer"):
        revise_check(project, "basics6.1", answer=3)
