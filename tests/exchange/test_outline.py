"""The outline of a map, as Markdown and as plain text."""

from __future__ import annotations

import pytest

from journeyeditor.exchange.outline_writing import write_markdown, write_text
from journeyeditor.model.base import evolve
from journeyeditor.model.enums import Language
from journeyeditor.model.find import places
from journeyeditor.model.project import Project
from journeyeditor.resources import resource
from journeyeditor.storage.reader import load


@pytest.fixture(scope="module")
def paytv() -> Project:
    """The worked example in Dutch."""
    return load(resource("examples", "paytv.nl.journey.json"))


def test_every_card_is_told_with_what_is_known_of_it(paytv: Project) -> None:
    text = write_text(paytv, paytv.maps[0].id).data.decode()
    lines = [line.strip() for line in text.splitlines()]
    assert lines[0] == "Drie maanden welkom (huidige situatie)"
    assert "Fase 2: Wachten op levering" in lines
    assert (
        "- 8 Belt: afspraak niet bevestigd (gesprek 2). Emotie: onzeker (−0,4)."
        " Kanaal: telefoon, contactcenter. Afdeling: Klantenservice."
        " Wrijving: vermijdbaar contact, gedwongen kanaalwissel."
        " Oorzaak: Afspraakstatus onzichtbaar."
        " Meting: rapportcijfer 8,3 (n 205); tevreden 92 % (n 205)."
    ) in lines
    shown = [p.card for p in places(paytv.maps[0]) if not p.lane.hidden]
    assert [card.title for card in shown if card.title not in text] == []


def test_markdown_has_the_same_under_headings(paytv: Project) -> None:
    english = evolve(paytv, language=Language.EN)
    text = write_markdown(english, paytv.maps[0].id).data.decode()
    assert text.startswith("# Drie maanden welkom (as it is now)\n\n")
    assert "\n## Stage 2: Wachten op levering\n\nDuration: 2 weeks\n\n### Klant" in text
    assert (
        "\n- **9 Krijgt sms met dag en uur.** Emotion: nieuwsgierig (+0.4). Channel: sms." in text
    )


def test_letters_that_mean_something_to_markdown_are_shown_as_they_are(paytv: Project) -> None:
    odd = evolve(paytv.maps[0], title="# *Bold* <b> [x](y) `code` | a_b", subtitle="1. first")
    project = evolve(paytv, maps=(odd,))
    text = write_markdown(project, odd.id).data.decode()
    head = r"# \# \*Bold\* \<b\> \[x\](y) \`code\` \| a\_b (huidige situatie)"
    assert text.startswith(f"{head}\n\n1\\. first\n")
