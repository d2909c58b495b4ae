"""Work packs: every part in both languages, what they say, and the standards that they keep."""

from __future__ import annotations

import io
from datetime import date

import page as validation
import pytest

from benchmarks.maps import big_map
from journeyeditor.edits.cards import revise_card
from journeyeditor.edits.lists import add_item, add_items
from journeyeditor.edits.new import blank_project, seeded_ids
from journeyeditor.layout.drawing import Text, walk
from journeyeditor.layout.fonts import Fonts
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Behaviour, Language
from journeyeditor.model.project import AgendaItem, CheckItem, ImpactChain, Project, Teaser
from journeyeditor.storage.inside import project_inside
from journeyeditor.workpack.export import write_pack
from journeyeditor.workpack.made import Pack, make_pack
from journeyeditor.workpack.setup import PackSetup, Part
from tests.poster.printed import example
from tests.wishes import example_of_a10

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts.bundled()


def lines(made: Pack) -> list[Text]:
    """All lines of text of a pack, page by page."""
    return [
        prim
        for leaf in made.booklet.leaves
        for top in leaf.blocks
        for block, _, _ in walk(top)
        for prim in block.prims
        if isinstance(prim, Text)
    ]


def said(project: Project, fonts: Fonts, setup: PackSetup) -> str:
    """All words of the pack of the last map."""
    made = make_pack(project, project.maps[-1].id, setup, fonts, TODAY)
    return "\n".join(line.text for line in lines(made))


def only(part: Part) -> PackSetup:
    return PackSetup(parts=(part,))


@pytest.mark.parametrize(
    ("part", "dutch", "english"),
    [
        (Part.AGENDA, "Spelregels", "Rules"),
        (Part.CHECKS, "Zes basics", "Six basics"),
        (Part.TEASERS, "Draaiboek teasers", "Script of the teasers"),
        (Part.ACTIONS, "Acties", "Actions"),
        (Part.REPORT, "A1  Piek-eindscore: −1,3", "A1  Peak–end score: −1.3"),
    ],
)
def test_every_part_speaks_the_language_of_its_project(
    part: Part, dutch: str, english: str, fonts: Fonts
) -> None:
    assert dutch in said(example("paytv.nl"), fonts, only(part))
    assert english in said(example("paytv.en"), fonts, only(part))


def test_the_agenda_is_the_project_s_own_or_the_usual_one(fonts: Fonts) -> None:
    project = example("paytv.nl")
    assert "Samen 3 uur en 30 minuten." in said(project, fonts, only(Part.AGENDA))
    parts = [AgendaItem(id="a1", title="Koffie", minutes=45), AgendaItem(id="a2", title="Rest")]
    own = said(add_items(project, "agenda", parts), fonts, only(Part.AGENDA))
    assert "Samen 0 uur en 45 minuten." in own
    assert "Pijnpunten" not in own


def test_answers_are_ticked_and_hints_stand_beside_them(fonts: Fonts) -> None:
    project = example("paytv.nl")
    before = said(project, fonts, only(Part.CHECKS))
    assert "☒" not in before
    assert "De kaarten suggereren: nee." in before
    answered = evolve(project, checks=(CheckItem(item="basics6.1", answer=2, note="Gemeten"),))
    after = said(answered, fonts, only(Part.CHECKS))
    assert "☐ nee  ☐ deels  ☒ ja" in after
    assert "Gemeten" in after
    assert "Score 100 %, 1 van 6 beoordeeld." in after


def test_teasers_have_their_script(fonts: Fonts) -> None:
    project = example("paytv.nl")
    teaser = Teaser(id="t1", card_id="P12", script="Bel zelf.\nWacht tien minuten.", minutes=12)
    words = said(add_item(project, "teasers", teaser), fonts, only(Part.TEASERS))
    for each in (
        "12 Belt: zenders ontbreken (gesprek 3)",
        "telefoongesprek · 12 minuten · iedereen",
    ):
        assert each in words
    assert "Wacht tien minuten." in words


def test_actions_stand_in_the_order_of_the_analysis(fonts: Fonts) -> None:
    words = said(example("paytv.nl"), fonts, only(Part.ACTIONS))
    first, second = "Uitleg bij de eerste factuur", "Activatietest vóór"
    assert words.index(first) < words.index(second) < words.index("Extra korting bij opzeggen")
    assert "sluit aan bij: CRM-vernieuwing" in words


def test_departments_that_are_not_invited_yet_are_named(fonts: Fonts) -> None:
    words = said(example("paytv.nl"), fonts, only(Part.AGENDA)).replace("\n", " ")
    assert "nog niet bij: Online, Verkoop, Orders, Planning" in words
    nobody = blank_project(Language.NL, seeded_ids(1))
    assert "nog niet bij" not in said(nobody, fonts, only(Part.AGENDA))


def test_what_an_improvement_brings_is_unknown_as_long_as_a_factor_is(fonts: Fonts) -> None:
    known = ImpactChain(
        id="i1",
        lever="Test",
        behaviour=Behaviour.SWITCH,
        volume=12000,
        p_affected=0.25,
        p_behaviour=0.08,
        value_eur=180,
    )
    chains = [known, ImpactChain(id="i2", lever="Uitleg", volume=80000)]
    project = add_items(example("paytv.nl"), "impact_chains", chains)
    words = said(project, fonts, only(Part.ACTIONS)).replace("\N{NO-BREAK SPACE}", " ")
    for each in ("overstappen", "12.000", "25,0 %", "€ 43.200", "onbekend"):
        assert each in words
    assert "Samen € 43.200 per jaar (1 van 2 bekend)." in words
    assert "Impact in euro" not in said(example("paytv.nl"), fonts, only(Part.ACTIONS))


def test_the_report_has_the_kano_figure_and_both_curves_of_a_to_be_map(fonts: Fonts) -> None:
    project = revise_card(example("paytv.en"), "m1", "P10", fulfilment=9)
    project = example_of_a10(project)
    words = said(project, fonts, only(Part.REPORT))
    for each in ("A10  Change from the current state: +1.1", "future state", "Fulfilment"):
        assert each in words
    assert "−0.5\n+0.8\n+1.3" in words
    made = make_pack(project, project.maps[-1].id, only(Part.REPORT), fonts, TODAY)
    told = [element.alt for element in made.booklet.reading.elements.values()]
    assert any("Technician installs the box: fulfilment 9.0" in alt for alt in told)


def test_nothing_is_smaller_than_a_reader_at_a_table_can_read(fonts: Fonts) -> None:
    project = example_of_a10(example("paytv.nl"))
    for journey in project.maps:
        made = make_pack(project, journey.id, PackSetup(), fonts, TODAY)
        assert min(line.size for line in lines(made)) >= 8.0


def test_the_report_of_a_huge_map_stays_short(fonts: Fonts) -> None:
    """Long tables end in a sentence that says where the rest is."""
    project = big_map(1000, stages=12, lanes=8)
    made = make_pack(project, project.maps[0].id, only(Part.REPORT), fonts, TODAY)
    assert len(made.booklet.leaves) < 25
    assert any("regels; het verslag als tekst heeft" in line.text for line in lines(made))


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_map_has_room_to_write(language: Language, fonts: Fonts) -> None:
    project = blank_project(language, seeded_ids(1))
    words = said(project, fonts, PackSetup())
    none = "n.v.t." if language is Language.NL else "n.a."
    assert words.count(none) > 10


def test_people_stay_out_of_an_anonymous_pack(fonts: Fonts) -> None:
    project = example("paytv.nl")
    name = project.participants[0].name
    out = io.BytesIO()
    assert name in said(project, fonts, only(Part.AGENDA))
    setup = PackSetup(parts=(Part.AGENDA,), anonymous=True)
    assert name not in said(project, fonts, setup)
    write_pack(project, project.maps[0].id, setup, TODAY, out, fonts)
    assert name not in project_inside(out.getvalue(), "pack.pdf").decode()


@pytest.mark.parametrize(
    "profile",
    [validation.ValidationProfile.PDF_A_3B, validation.ValidationProfile.PDF_UA_1],
    ids=str,
)
def test_it_keeps_the_standards(profile: validation.ValidationProfile, fonts: Fonts) -> None:
    project = example("terrace.nl")
    out, again = io.BytesIO(), io.BytesIO()
    write_pack(project, project.maps[0].id, PackSetup(), TODAY, out, fonts)
    report = validation.validate_pdf_bytes(out.getvalue(), profile=profile)
    assert [failure.message for failure in report.failures] == []
    write_pack(project, project.maps[0].id, PackSetup(), TODAY, again)
    assert again.getvalue() == out.getvalue()
