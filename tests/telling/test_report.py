"""The account of a map: every expected number of the method, in sentences, for all readers."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from journeyeditor.analysis.finding import Lack, Reason
from journeyeditor.edits.cards import add_card
from journeyeditor.edits.curves import set_feeling
from journeyeditor.edits.maps import copy_as_to_be
from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.edits.spot import Spot
from journeyeditor.layout.context import Context, numbers
from journeyeditor.layout.fonts import Fonts
from journeyeditor.layout.memo import Memo
from journeyeditor.layout.style import CANVAS
from journeyeditor.layout.words import words_for
from journeyeditor.model.cards import Activity
from journeyeditor.model.enums import Content, Language
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load
from journeyeditor.telling.report.account import MAKERS, PRINTED, entries, head, tell, topics
from journeyeditor.telling.report.asked import JOURNEY, Options, Scope
from journeyeditor.telling.report.entry import Curve, Entry, Gaps, Sentence, Topic, plain
from journeyeditor.telling.report.lacks import REASONS, TO_ADD
from journeyeditor.telling.report.teller import Teller
from journeyeditor.telling.report.whys import FORMULAS, NAMES, SOURCES
from tests.analysis.maps import NAMES as EXAMPLES
from tests.analysis.maps import contact, example_project, made, measured_curve, with_journey
from tests.analysis.test_compare import wished

TODAY = date(2025, 11, 22)
NL, EN = Language.NL, Language.EN


def told(project: Project, scope: Scope = JOURNEY, language: Language = NL) -> dict[Topic, Entry]:
    """The entries of the first map."""
    found = entries(project, project.maps[0].id, language, TODAY, scope)
    return {entry.topic: entry for entry in found}


@cache
def of_example(name: str, language: Language = NL) -> dict[Topic, Entry]:
    """The entries of an example in the language of its reader."""
    return told(example_project(name, language), JOURNEY, language)


def words(entry: Entry) -> str:
    """Everything that an entry says."""
    return "\n".join((entry.figure, *entry.marks, *map(plain, (entry.sentence, *entry.lines))))


EXPECTED = [
    ("paytv", Topic.PEAK_END, "−1,3", "−1,6 (kaart 14)|−1,0 (kaart 22)|22 punten −0,08|−1,22"),
    ("move", Topic.PEAK_END, "−1,0", "−1,7 (kaart 16)|−0,3 (kaart 23)|23 punten −0,01|−0,99"),
    ("terrace", Topic.PEAK_END, "+1,3", "+1,7 (kaart 16)|+0,9|17 punten +0,46|+0,84"),
    ("paytv", Topic.SCORES, "8,08", "19 contacten (7,6–8,9)"),
    ("paytv", Topic.GAP, "−40,0 %", "van 80 naar 48|tussen 77 en 81|48 ± 2,5 (95 %)"),
    ("paytv", Topic.GAP, "−40,0 %", "+0,6 · −2,1 · −4,1 · −17,7 · −22,0 · −29,0"),
    ("move", Topic.GAP, "n.v.t.", "Meet per fase één cijfer voor de hele reis"),
    ("paytv", Topic.CHAIN, "60,0 %", "als de gesprekken los van elkaar staan|51–90 %"),
    ("paytv", Topic.CHAIN, "60,0 %", "4 van de 10 klanten maken minstens één slecht gesprek mee"),
    ("paytv", Topic.LEDGER, "−40,3 %", "schatting, geen meting|76,50|38 punten frictie"),
    ("paytv", Topic.LEDGER, "−40,3 %", "79,35 · 75,81 · 76,49 · 62,89 · 56,93 · 47,77"),
    ("paytv", Topic.LEDGER, "−40,3 %", "+6,1 na kaart 11|−1,8"),
    ("terrace", Topic.LEDGER, "−6,7 %", "schatting, geen meting|75 is aangenomen"),
    ("paytv", Topic.AVOIDABLE, "8/19", "42,1 %|kaart 8, 12, 13, 14, 17, 18, 19, 20"),
    ("move", Topic.AVOIDABLE, "3/17", "17,6 %"),
    ("paytv", Topic.CAUSES, "3", "4 contacten, 3 herhalingen, 19 punten"),
    (
        "paytv",
        Topic.CAUSES,
        "3",
        "3 contacten, 2 herhalingen, 16 punten|0 herhalingen, 3",
    ),
    ("paytv", Topic.RECOVERY, "0/5", "kaart 14, 17, 19, 20, 22"),
    ("move", Topic.RECOVERY, "3/4", "75,0 %|Koppel een oorzaak bij kaart 6"),
    ("terrace", Topic.RECOVERY, "1/1", "100 %"),
    ("paytv", Topic.HAND_OVERS, "14/18", "77,8 %|10 afdelingen|een risico, geen fout"),
    ("move", Topic.HAND_OVERS, "14/16", "87,5 %|9 afdelingen"),
    ("terrace", Topic.HAND_OVERS, "6/12", "50,0 %|3 afdelingen"),
    ("paytv", Topic.CHANNELS, "18/18", "8 kanalen"),
    ("move", Topic.CHANNELS, "14/16", "9 kanalen"),
    ("terrace", Topic.CHANNELS, "1/12", "2 kanalen"),
    ("paytv", Topic.COVERAGE, "12/19", "63,2 %|kaart 2, 4, 11, 13, 15, 19, 21|M13 Teamleider"),
    ("move", Topic.COVERAGE, "13/17", "76,5 %|kaart 5, 12, 20, 22|M13 Verkoop telt"),
    ("terrace", Topic.COVERAGE, "13/13", "Bedrijfsleider stuurt op omzet per wijk"),
    ("paytv", Topic.EMPLOYEES, "−0,3", "−0,29 over 10|8–M4, 12–M8, 14–M8, 14–M9, 17–M11, 18–M12"),
    (
        "paytv",
        Topic.BASICS,
        "2/6",
        "! 12 Belt: zenders ontbreken|gevoel −0,8|! 16 Krijgt",
    ),
    ("move", Topic.BASICS, "3/7", "! 5 Formulier|! 8 Bevestiging|! 16 Eindnota"),
    ("terrace", Topic.BASICS, "2/7", "! 3 Merkt|! 11 Mayonaise"),
    ("paytv", Topic.KANO, "6 B · 4 P · 1 D", "11 van 19"),
    ("move", Topic.KANO, "7 B · 5 P · 1 D", ""),
    ("terrace", Topic.KANO, "7 B · 4 P · 2 D", ""),
    ("paytv", Topic.MOMENTS, "15/16", "93,8 %|4 Bestelt online: geen medewerker"),
    ("paytv", Topic.TRIGGERS, "−1,1", "−1,07|risico"),
    ("move", Topic.TRIGGERS, "−0,3", "−0,27|risico"),
    ("paytv", Topic.SWITCHING, "78 %", "10 contacten|bron onbekend"),
    ("paytv", Topic.CONSISTENCY, "0,53", "Prettig −0,08"),
    ("move", Topic.CONSISTENCY, "0,59", "Prettig −0,01"),
    ("terrace", Topic.CONSISTENCY, "0,61", ""),
    ("paytv", Topic.MEASUREMENT, "19/19", "100 %"),
    ("move", Topic.MEASUREMENT, "0/17", "0 %"),
    ("paytv", Topic.ROOM, "3/10", "7 afdelingen"),
    ("paytv", Topic.DURATION, "13 weken", ""),
    ("move", Topic.DURATION, "20 weken", ""),
]


@pytest.mark.parametrize(("name", "topic", "figure", "said"), EXPECTED)
def test_numbers_of_the_domain_page(name: str, topic: Topic, figure: str, said: str) -> None:
    entry = of_example(name)[topic]
    assert entry.figure.replace("\u00a0", " ") == figure
    for part in said.split("|"):
        assert part in words(entry)


def test_order_of_actions() -> None:
    lines = [plain(line) for line in of_example("paytv")[Topic.ACTIONS].lines]
    starts = "Uitleg Activatietest Eén Reageer Afspraakstatus Monteur Nieuwe Extra"
    assert " ".join(line.split()[1] for line in lines) == starts
    assert "niet doen" in lines[-1]


def test_stage_means_and_the_curve_as_values() -> None:
    found = of_example("paytv")
    table = found[Topic.MEANS].table
    assert table is not None
    means = ["+0,82", "−0,02", "+1,05", "−0,48", "−0,73", "−0,95"]
    assert [row[1] for row in table.rows] == means
    chart = found[Topic.PEAK_END].chart
    assert isinstance(chart, Curve)
    assert (chart.peak, chart.end) == (13, 21)
    gaps = found[Topic.GAP].chart
    assert isinstance(gaps, Gaps)
    assert gaps.stages[-1].n == 151


def test_english_numbers_and_words() -> None:
    found = of_example("paytv", EN)
    assert found[Topic.PEAK_END].figure == "−1.3"
    assert "42.1 %" in words(found[Topic.AVOIDABLE])
    assert "estimate, not a measurement" in found[Topic.LEDGER].marks
    assert "if the calls are independent of each other" in words(found[Topic.CHAIN])


def test_readers_language_need_not_be_that_of_the_project() -> None:
    found = told(example_project("paytv", "nl"), JOURNEY, EN)
    assert found[Topic.PEAK_END].name == "Peak–end score"
    assert "M13 Teamleider" in words(found[Topic.COVERAGE])


def test_calibration_and_weighting_are_asked_for() -> None:
    project = example_project("paytv")
    options = Options(calibrated=True, weighted=True)
    found = {e.topic: e for e in entries(project, "m1", NL, TODAY, JOURNEY, options)}
    assert "maal 0,992" in words(found[Topic.LEDGER])
    assert found[Topic.LEDGER].figure.startswith("−40,0")
    assert "gewogen naar" in words(found[Topic.SCORES])
    chosen = Options(chain=frozenset({"P03", "P08"}))
    (chain,) = (
        e for e in entries(project, "m1", NL, TODAY, JOURNEY, chosen) if e.topic is Topic.CHAIN
    )
    assert plain(chain.lines[0]) == "Gerekend met kaart 3, 8."
    cannot = {
        e.topic: e for e in entries(example_project("move"), "m1", NL, TODAY, JOURNEY, options)
    }
    assert "Niet te ijken. Meet per fase" in words(cannot[Topic.LEDGER])


def test_one_stage() -> None:
    found = told(example_project("paytv"), Scope(stage_id="st5"))
    mean = found[Topic.MEANS]
    assert plain(mean.sentence) == "Gemiddeld −0,73 over 3 punten."
    assert mean.cards == ("P16", "P17", "P18")
    assert found[Topic.GAP].figure == "−22,0"
    assert found[Topic.AVOIDABLE].figure == "2/3"
    assert "62,9 naar 56,9" in words(found[Topic.LEDGER])


def test_a_failure_is_recovered_wherever_that_happens() -> None:
    rows = [contact("a", root_cause_id="R")], [contact("b", root_cause_id="R")]
    project = made(*rows, feelings={"a": -1.5, "b": 1.0}, causes=("R",)).project
    assert told(project, Scope("s1"))[Topic.RECOVERY].figure == "1/1"
    assert told(project, Scope("s2"))[Topic.RECOVERY].figure == "n.v.t."


def test_measured_points_have_bands_and_few_answers_are_told() -> None:
    facts = made([contact("a"), contact("b"), contact("c")])
    curve = measured_curve({"a": (0.8, 12, 0.6), "b": (0.2, 4, 0.5), "c": (0.1, 40, None)})
    entry = told(with_journey(facts, curves=(curve,)).project)[Topic.MEASURED]
    assert entry.table is not None
    assert entry.table.rows[0] == ("1", "+0,8", "12", "+0,42 … +1,18")
    assert "3 gemeten punten: 1 met een 95%-band, 1 indicatief" in words(entry)
    assert "Zonder spreiding, dus zonder band: kaart 3." in words(entry)


def test_the_to_be_journey_beside_the_current_one() -> None:
    facts = wished()
    found = {e.topic: e for e in entries(facts.project, facts.journey.id, NL, TODAY)}
    entry = found[Topic.COMPARISON]
    assert entry.figure == "+1,1"
    assert "+1,08, gemiddeld over 4 paren" in words(entry)
    assert "Vervallen: 8. Verplaatst: geen." in words(entry)
    assert "piek-eindscore +2,8" in words(entry)
    as_is = {e.topic: e for e in entries(facts.project, facts.project.maps[0].id, NL, TODAY)}
    assert "Het verschil staat bij de gewenste reis." in words(as_is[Topic.COMPARISON])
    alone = of_example("paytv")[Topic.COMPARISON]
    assert "Kopieer haar als gewenste reis" in words(alone)


def test_one_card() -> None:
    found = told(example_project("paytv"), Scope(card_id="P14"))
    assert found[Topic.MEANS].figure == "−1,6"
    assert "Dit is de piek." in words(found[Topic.MEANS])
    assert found[Topic.LEDGER].figure == "8"
    assert "doorverbonden 2" in words(found[Topic.LEDGER])
    assert "Ook bij kaart 12, 13." in words(found[Topic.CAUSES])
    assert found[Topic.HAND_OVERS].figure == "1/2"
    assert "M8 Helpdesk" in words(found[Topic.COVERAGE])
    assert "2 van 8: Activatietest" in words(found[Topic.ACTIONS])


def test_a_card_without_a_figure_or_friction_leaves_trust_as_it_is() -> None:
    found = told(example_project("terrace"), Scope(card_id="T06"))
    assert "Vertrouwen blijft 75,0." in words(found[Topic.LEDGER])


def test_a_card_is_asked_only_what_applies() -> None:
    project = example_project("paytv")
    assert Topic.HAND_OVERS not in told(project, Scope(card_id="P01"))
    assert Topic.KANO not in told(project, Scope(card_id="P07"))
    assert "12 Belt" in words(told(project, Scope(card_id="E08"))[Topic.COVERAGE])
    with pytest.raises(KeyError):
        told(project, Scope(card_id="gone"))


def scopes(project: Project) -> list[Scope]:
    """The journey, every stage and every card of the steps of a project's first map."""
    journey = project.maps[0]
    cards = [place.card.id for place in places(journey)]
    return [
        JOURNEY,
        *(Scope(stage.id) for stage in journey.stages),
        *(Scope(None, c) for c in cards),
    ]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", Language)
def test_all_scopes_name_what_exists_and_leave_no_gaps(name: str, language: Language) -> None:
    project = example_project(name, language)
    known = {place.card.id for place in places(project.maps[0])}
    for scope in scopes(project):
        for entry in told(project, scope, language).values():
            said: tuple[Sentence, ...] = (entry.sentence, *entry.lines, entry.why.used)
            assert entry.figure
            assert entry.sentence or entry.topic is Topic.MEANS
            assert entry.why.formula
            assert entry.why.source
            assert "{" not in words(entry)
            assert "  " not in words(entry)
            assert {ref for line in said for span in line for ref in span.refs} <= known
            assert set(entry.cards) <= known


def test_where_nothing_is_known_nothing_is_nought() -> None:
    for project in (blank_project(NL, seeded_ids(1)), made([]).project):
        for entry in told(project).values():
            assert not entry.known
            assert entry.figure == "n.v.t."
            assert plain(entry.sentence)


def test_a_journey_of_employees_is_told_as_theirs() -> None:
    project = load(resource("templates", "employee.nl.journey.json"))
    journey = project.maps[0]
    lane = next(lane for lane in journey.lanes if lane.content is Content.TOUCHPOINTS)
    spot = Spot(lane.id, journey.stages[0].id, 0)
    card = Activity(id="new", title="Leert de klant kennen")
    project = add_card(project, journey.id, card, spot)
    project = set_feeling(project, journey.id, journey.curves[0].id, "new", 1.5)
    assert told(project)[Topic.PEAK_END].figure == "+1,5"


def test_numbers_are_those_of_the_map() -> None:
    project = example_project("move")
    journey = project.maps[0]
    memo, fonts, spoken = Memo(), Fonts.bundled(), words_for(NL)
    memo.begin(CANVAS, fonts, spoken)
    drawn = numbers(Context(project, journey, CANVAS, spoken, fonts, memo))
    mine = Teller(project, journey.id, NL, TODAY).numbers
    assert mine == {card: n for row in drawn.values() for card, n in row.items()}


def test_a_used_memo_changes_nothing() -> None:
    """Whatever was asked before, also of another value of the project."""
    memo = Memo()
    before = example_project("paytv")
    after = copy_as_to_be(before, "m1", seeded_ids(3))
    for project, map_id in ((before, "m1"), (after, after.maps[1].id), (before, "m1")):
        for scope in (JOURNEY, Scope(before.maps[0].stages[3].id), Scope(None, "P14")):
            if map_id != "m1" and scope is not JOURNEY:
                continue
            teller = Teller(project, map_id, NL, TODAY, scope, memo=memo)
            assert tuple(tell(teller, t) for t in topics(teller)) == entries(
                project, map_id, NL, TODAY, scope
            )
            assert set(head(teller)) <= set(topics(teller))


def test_nothing_is_without_words() -> None:
    assert set(MAKERS) == set(PRINTED) == set(NAMES) == set(FORMULAS) == set(SOURCES) == set(Topic)
    assert set(TO_ADD) == set(Lack)
    assert set(REASONS) == set(Reason)
