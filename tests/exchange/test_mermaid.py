"""Journey diagrams of Mermaid: every form of its grammar comes in, maps go out and come back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeyeditor.edits.new import seeded_ids
from journeyeditor.exchange.formats import Arrival, ExchangeError, Source
from journeyeditor.exchange.mermaid_reading import read_mermaid
from journeyeditor.exchange.mermaid_writing import write_mermaid
from journeyeditor.exchange.project import project_of
from journeyeditor.exchange.steps import Phase, Step, Story, told
from journeyeditor.model.check import check
from journeyeditor.model.enums import Language
from journeyeditor.model.journey import JourneyMap
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load

DATA = Path(__file__).parent.parent / "data" / "mermaid"


def source(data: bytes, name: str = "sample.mmd") -> Source:
    """A file that came in."""
    return Source(data, name, Language.EN, seeded_ids(1))


def dump(arrival: Arrival) -> str:
    """What came, for people to review: maps, stages, cards with feelings, and what was odd."""
    lines = []
    for journey in arrival.project.maps:
        lines.append(" | ".join((journey.title, journey.subtitle, repr(journey.scenario))))
        for name, cards in stages(journey):
            lines += [f"  {name}", *(f"    {card}" for card in cards)]
    return "\n".join((*lines, *(f"  ! {each.text} ({each.where})" for each in arrival.aside)))


def stages(journey: JourneyMap) -> list[tuple[str, list[str]]]:
    """The stages with their cards: moment, title, lane, side and feeling."""
    felt = {point.card_id: point.v for curve in journey.curves for point in curve.points}
    return [
        (
            stage.name,
            sorted(
                f"{card.slot} {card.title}: {felt.get(card.id)}: {lane.name} ({lane.actor.value})"
                for lane in journey.lanes
                for cell in lane.cells
                if cell.stage_id == stage.id
                for card in cell.cards
            ),
        )
        for stage in journey.stages
    ]


def test_every_form_of_the_grammar_is_read_as_people_reviewed_it() -> None:
    found = [
        f"# {file.name}\n{dump(read_mermaid(source(file.read_bytes(), file.name)))}"
        for file in sorted(DATA.glob("*.m*d"))
    ]
    assert "\n\n".join(found) + "\n" == (DATA / "expected.txt").read_text()


def test_line_ends_and_encodings_make_no_difference() -> None:
    text = (DATA / "plain.mmd").read_text().replace("Visitor", "Käufer")
    forms = [
        text.replace("\n", "\r\n").encode(),
        text.replace("\n", "\r").encode(),
        b"\xef\xbb\xbf" + text.encode(),
        text.encode("utf-16"),
        text.encode("utf-16-be"),
        text.encode("cp1252"),
    ]
    wanted = dump(read_mermaid(source(text.encode())))
    assert [dump(read_mermaid(source(form))) for form in forms] == [wanted] * len(forms)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("flowchart LR\n a-->b", "“flowchart”"),
        ("", "no journey diagram"),
        ("Dear reader", "no journey diagram"),
        ("\x00\xff" * 50, "no journey diagram"),
    ],
)
def test_what_is_no_journey_gets_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(ExchangeError, match=sentence):
        read_mermaid(source(text.encode()))


@given(st.text("journey \n:;#%{}`-~1\t,title<br>", max_size=300))
@settings(max_examples=150)
def test_no_text_breaks_the_reader(text: str) -> None:
    arrival = read_mermaid(source(f"journey\n{text}".encode()))
    assert check(arrival.project) == []


def test_texts_made_to_be_slow_are_read_at_once() -> None:
    """Where the work grows with the square of the length these never end."""
    for text in ("a:1;" * 200_000, "title a;" * 100_000, "%%{" * 300_000, "\n" * 900_000):
        assert read_mermaid(source(f"journey\n{text}".encode())).project.maps
    fences = "```mermaid\njourney\n```\n" * 20_000
    assert len(read_mermaid(source(fences.encode())).project.maps) == 50


def test_ten_thousand_tasks_become_stages_of_a_size_that_a_map_can_have() -> None:
    text = "journey\nsection Long\n" + "".join(f"Step {at}: 3\n" for at in range(10_000))
    (journey,) = read_mermaid(source(text.encode())).project.maps
    assert [stage.slots for stage in journey.stages] == [500] * 20
    assert [stage.name for stage in journey.stages][:2] == ["Long", "Long (2)"]


# Out, and back again

WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1)
NASTY = st.sampled_from(
    [
        "title",
        "section x",
        "journey to",
        "accDescr {x}",
        "a:b",
        "#35;",
        "%%",
        "%%{init}%%",
        ";",
        ",",
    ]
)
NAMES = st.one_of(NASTY, WORDS).map(lambda text: " ".join(text.split())).filter(bool)
STEPS = st.builds(
    Step,
    title=NAMES,
    names=st.lists(NAMES, max_size=2, unique_by=str.casefold).map(tuple),
    v=st.none() | st.integers(-20, 20).map(lambda tenth: tenth / 10),
    description=st.just(""),
)
STORIES = st.builds(
    Story,
    title=NAMES,
    phases=st.lists(
        st.builds(Phase, name=NAMES, steps=st.lists(STEPS, max_size=3).map(tuple)),
        min_size=1,
        max_size=3,
        unique_by=lambda phase: phase.name,
    ).map(tuple),
    subtitle=st.just("") | NAMES,
    scenario=st.just("") | st.lists(NAMES, min_size=1, max_size=2).map("\n".join),
)


@given(STORIES)
@settings(max_examples=80)
def test_what_goes_out_comes_back(story: Story) -> None:
    """Stages, steps, feelings, and who takes part, whatever letters names are made of."""
    journey = told(story, Language.EN, seeded_ids(2)).journey
    project = project_of([journey], source(b""))
    written = write_mermaid(project, journey.id)
    (back,) = read_mermaid(source(written.data)).project.maps
    assert (back.title, back.scenario) == (journey.title, journey.scenario)
    assert write_mermaid(project_of([back], source(b"")), back.id).data == written.data
    assert [name for name, _ in stages(back)] == [name for name, _ in stages(journey)]
    assert _felt(back) == _felt(journey)


def _felt(journey: JourneyMap) -> list[tuple[str, float]]:
    titles = {c.id: c.title for lane in journey.lanes for cell in lane.cells for c in cell.cards}
    return sorted((titles[p.card_id or ""], p.v) for c in journey.curves for p in c.points)


def test_a_worked_example_goes_out_with_all_steps_and_says_what_is_left() -> None:
    project = load(resource("examples", "paytv.nl.journey.json"))
    written = write_mermaid(project, project.maps[0].id)
    arrival = read_mermaid(source(written.data))
    assert arrival.aside == ()
    assert write_mermaid(arrival.project, arrival.project.maps[0].id).data == written.data
    told_of = " ".join(remark.text for remark in written.left_out)
    assert "measurements" in told_of
    assert "channels" in told_of
