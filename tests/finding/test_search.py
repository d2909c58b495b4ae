"""Searching: what is found, in which order, in which field, and that the memo changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeyeditor.edits.cards import revise_card
from journeyeditor.finding.fold import excerpt, fold
from journeyeditor.finding.search import NOTES, Searcher, search
from journeyeditor.finding.texts import Field
from journeyeditor.model.base import Id
from journeyeditor.model.enums import LinkKind
from journeyeditor.model.journey import EmotionCurve, EmotionPoint, Link, Stage
from journeyeditor.model.project import ImpactChain, Note, PainPoint, Project, RootCause, Teaser
from tests import samples


def made() -> Project:
    """Two stages; the word "bill" stands in a field of nearly everything."""
    project = samples.project(
        (
            Stage(id="s", name="Before the bill", slots=3),
            Stage(id="t", name="After", goal="no second bill", slots=2),
        ),
        customer=(
            samples.cell(
                "s",
                samples.touchpoint("P1", 0, "Opens the Bill"),
                samples.touchpoint("P2", 1, "Calls", description="about the bill"),
                samples.touchpoint("P3", 2, "Waits"),
            ),
            samples.cell("t", samples.touchpoint("P4", 0, "Reads", root_cause_id="r")),
        ),
        frontstage=(samples.cell("s", samples.activity("A1", 0, "Prints", tags=("billing",))),),
        links=(Link(id="l", kind=LinkKind.SUPPORTS, source="A1", target="P1", label="bill run"),),
        curves=(
            EmotionCurve(
                id="k",
                lane_id="e",
                points=(EmotionPoint(card_id="P3", v=-1, note="that bill again"),),
            ),
        ),
    )
    other = project.maps[0].model_copy(update={"id": "other", "title": "The bill of next year"})
    return project.model_copy(
        update={
            "maps": (project.maps[0], other),
            "notes": (Note(id="n", text="Ask for the bill"),),
            "root_causes": (RootCause(id="r", title="Bills are late"),),
            "pain_points": (PainPoint(id="p", text="unclear bill", card_ids=("P3",)),),
            "teasers": (Teaser(id="z", card_id="P4", script="read your own bill"),),
            "impact_chains": (
                ImpactChain(id="i", lever="Fewer letters", feeling="relief", card_ids=("P4",)),
            ),
        }
    )


def found(words: str, everywhere: bool = False) -> list[tuple[Id, Field]]:
    """Where the words are."""
    project = made()
    return [(h.ref, h.field) for h in search(project, project.maps[0].id, words, everywhere)]


def test_finds_text_of_all_kinds_in_reading_order() -> None:
    """Stage by stage, each card followed by its links and feelings; one hit a thing."""
    assert found("bill") == [
        ("s", Field.NAME),
        ("P1", Field.TITLE),
        ("A1", Field.TAG),
        ("l", Field.LABEL),
        ("P2", Field.DESCRIPTION),
        ("P3", Field.PAIN),
        ("point:k:P3", Field.NOTE),
        ("t", Field.GOAL),
        ("P4", Field.CAUSE),
    ]


@pytest.mark.parametrize("words", ["fewer letters", "relief"])
def test_what_a_card_is_to_bring_in_is_found_at_the_card(words: str) -> None:
    assert found(words) == [("P4", Field.IMPACT)]


def test_the_title_counts_before_other_fields() -> None:
    project = made()
    both = revise_card(project, project.maps[0].id, "P2", title="Asks for a bill")
    hit = search(both, project.maps[0].id, "BILL")[4]
    assert (hit.ref, hit.field, hit.text) == ("P2", Field.TITLE, "Asks for a bill")


def test_other_journeys_and_the_note_tray_only_on_request() -> None:
    project = made()
    hits = search(project, project.maps[0].id, "bill", everywhere=True)
    assert [hit.map_id for hit in hits].count("other") == 10, "its title too"
    assert hits[-1] == (NOTES, "n", Field.NOTE, "Ask for the bill")
    assert len(found("next year")) == 0


@pytest.mark.parametrize("words", ["", "   ", "\n", "bills bills", "no such word"])
def test_nothing_is_found(words: str) -> None:
    assert found(words) == []


def test_words_do_not_run_from_one_field_into_the_next() -> None:
    assert found("calls about") == []


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Café", "cafe"),
        ("cafe", "CAFÉ"),
        ("reünie", "REUNIE"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("two\n  lines", "two lines"),
        ("ﬁets", "fiets"),
    ],
)
def test_capitals_accents_and_line_breaks_do_not_matter(text: str, typed: str) -> None:
    assert fold(typed) in fold(text)


def test_a_journey_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        search(made(), "nowhere", "bill")


@given(st.lists(st.tuples(st.sampled_from(["P1", "P2", "A1"]), st.text(max_size=8)), max_size=8))
def test_a_used_searcher_finds_what_a_new_one_finds(edits: list[tuple[Id, str]]) -> None:
    """What is remembered makes it quick, never different."""
    project, searcher = made(), Searcher()
    for card_id, text in edits:
        project = revise_card(project, project.maps[0].id, card_id, source_note=text)
        for words in ("bill", text, "e"):
            asked = (project, project.maps[0].id, words, True)
            assert searcher.search(*asked) == search(*asked)


def test_a_text_said_of_a_card_is_followed_when_it_changes() -> None:
    """A card's own fields stay the same while the list that it points into changes."""
    project, searcher = made(), Searcher()
    map_id = project.maps[0].id
    assert searcher.search(project, map_id, "late")
    causes = (RootCause(id="r", title="Never in time"),)
    changed = project.model_copy(update={"root_causes": causes})
    assert not searcher.search(changed, map_id, "late")
    assert [hit.ref for hit in searcher.search(changed, map_id, "never")] == ["P4"]


class TestExcerpt:
    """Words round a hit, for the status line."""

    LONG = (
        "The first thing that happens is that the bill\n"
        "comes, much later than anybody thought it would."
    )

    def test_short_text_is_whole(self) -> None:
        assert excerpt("a  bill\nhere", "bill") == "a bill here"

    def test_long_text_is_cut_between_words_round_the_hit(self) -> None:
        cut = excerpt(self.LONG, "bill", 40)
        assert "is that the bill comes" in cut
        assert cut.startswith("…")
        assert cut.endswith("…")
        assert len(cut) <= 42

    def test_at_the_ends_nothing_is_left_out_there(self) -> None:
        assert excerpt(self.LONG, "the first", 30).startswith("The first")
        assert excerpt(self.LONG, "would.", 30).endswith("it would.")

    @given(st.text(max_size=120), st.text(min_size=1, max_size=5), st.integers(8, 60))
    def test_never_longer_than_asked_for(self, text: str, wanted: str, most: int) -> None:
        assert len(excerpt(text, fold(wanted), most)) <= most + 2
