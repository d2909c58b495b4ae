"""Words that only a poster writes, in the language of the project."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from journeyeditor.layout.drawing import Role
from journeyeditor.model.enums import Actor, Language
from journeyeditor.poster.change import Change
from journeyeditor.poster.setup import Kind


@dataclass(frozen=True, slots=True)
class PosterWords:
    """Every word of title band, panels and footer. Those with braces are filled in."""

    locale: str
    kinds: Mapping[Kind, str]
    persona: str
    picture_of: str
    scenario: str
    goal: str
    version: str
    expects: str
    findings: str
    actions: str
    aims: str
    owner: str
    more_actions: str
    quadrants: tuple[str, str, str, str]
    unscored: str
    notes: str
    frame: str
    frames: tuple[str, str]
    photo: str
    grounds: str
    draw: str
    draw_of: str
    appendix: str
    appendix_page: str
    appendix_parts: tuple[str, str, str, str]
    appendix_label: str
    see_appendix: str
    layers: Mapping[Role, str]
    whole_text: str
    back_to_sheet: str
    matching: str
    stage_was: str
    stage_new: str
    stage_gone: str
    others: Mapping[Actor, str]
    tabs: Mapping[Change, str]
    moved_to: str
    moved_from: str
    delta: str
    deltas: str
    changes: str
    figures: str
    figure_heads: tuple[str, str, str]
    commitments: str
    commitments_hint: str
    parking: str
    parking_hint: str
    ruler: str
    revision: str
    inside: str
    project_file: str
    landscape: str
    portrait: str
    months: tuple[str, ...]
    date: str

    def long_date(self, date: str) -> str:
        """A date YYYY-MM-DD in words; what is no date stays as it is."""
        parts = date.split("-")
        if len(parts) != 3 or not all(part.isdigit() for part in parts):
            return date
        year, month, day = (int(part) for part in parts)
        if not 1 <= month <= 12:
            return date
        return self.date.format(day=day, month=self.months[month - 1], year=year)


DUTCH = PosterWords(
    locale="nl-NL",
    kinds=MappingProxyType(
        {
            Kind.BLANK: "Leeg werkposter",
            Kind.PARTIAL: "Deels ingevuld werkposter",
            Kind.RESULT: "Resultaatposter",
            Kind.COMPARISON: "Vergelijking",
        }
    ),
    persona="PERSONA",
    picture_of="Afbeelding van {name}",
    scenario="SCENARIO EN GRENZEN",
    goal="DOEL EN WAAROM NU",
    version="VERSIE",
    expects="Verwacht: {text}",
    findings="Wat zien we",
    actions="Wat doen we, in deze volgorde",
    aims="kaart",
    owner="eigenaar en datum",
    more_actions="en nog {n}: zie de bijlage",
    quadrants=("quick win", "langere termijn", "tussendoor", "niet doen"),
    unscored="nog te scoren",
    notes="Notities",
    frame="plek voor een memo van {w} × {h} mm, één idee per memo",
    frames=("Plek voor 1 memo.", "Plek voor {n} memo's."),
    photo="Foto per baan: nummer links en hoekjes in beeld.",
    grounds="Onderbouwing in de hoek: A aanname, D deels onderbouwd, O onderzocht.",
    draw="Teken hier de lijn. Zet een kruis bij het hoogste en het laagste punt.",
    draw_of="Teken hier de lijn van {name}. Zet een kruis bij het hoogste en het laagste punt.",
    appendix="Bijlage: wat op de poster is ingekort",
    appendix_page="bijlage, bladzijde",
    appendix_parts=("Kaarten", "Wat we zien", "Wat we doen", "Andere teksten"),
    appendix_label="Bijlage",
    see_appendix="Legenda: zie de bijlage",
    layers=MappingProxyType(
        {
            Role.LINKS: "Verbindingen",
            Role.CURVE: "Curves",
            Role.CARD: "Kaarten",
            Role.NOTE: "Ruimte om te schrijven",
        }
    ),
    whole_text="Hele tekst in de bijlage",
    back_to_sheet="Terug naar de poster",
    matching="{kind} van {before} met {after}",
    stage_was="{name} (was: {was})",
    stage_new="{name} (nieuw)",
    stage_gone="{name} (vervalt)",
    others=MappingProxyType(
        {
            Actor.CUSTOMER: "Andere klanten: wat verandert",
            Actor.EMPLOYEE: "Medewerkers: wat verandert",
        }
    ),
    tabs=MappingProxyType(
        {
            Change.KEPT: "blijft",
            Change.CHANGED: "aangepast",
            Change.MOVED: "verplaatst",
            Change.NEW: "nieuw",
            Change.REMOVED: "vervalt",
        }
    ),
    moved_to="wordt {n}",
    moved_from="was {n}",
    delta="verschil in gevoel bij dezelfde kaart",
    deltas="Verschil in gevoel bij dezelfde kaart, van as-is naar to-be: {list}",
    changes="Wat verandert er",
    figures="In cijfers",
    figure_heads=("as-is", "to-be", "verschil"),
    commitments="Toezeggingen",
    commitments_hint="wie doet wat, en wanneer?",
    parking="Parkeerplaats",
    parking_hint="wat nu even niet past",
    ruler="100 mm: klopt deze lijn niet, dan is er geschaald geprint",
    revision="revisie {n}",
    inside="met project erin",
    project_file="Het project van deze poster, te openen in Journeyeditor",
    landscape="liggend",
    portrait="staand",
    months=(
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    date="{day} {month} {year}",
)  # fmt: skip

ENGLISH = PosterWords(
    locale="en-GB",
    kinds=MappingProxyType(
        {
            Kind.BLANK: "Blank working poster",
            Kind.PARTIAL: "Partly filled working poster",
            Kind.RESULT: "Result poster",
            Kind.COMPARISON: "Comparison",
        }
    ),
    persona="PERSONA",
    picture_of="Picture of {name}",
    scenario="SCENARIO AND SCOPE",
    goal="GOAL AND WHY NOW",
    version="VERSION",
    expects="Expects: {text}",
    findings="What we see",
    actions="What we do, in this order",
    aims="card",
    owner="owner and date",
    more_actions="and {n} more: see the appendix",
    quadrants=("quick win", "long term", "filler", "do not do"),
    unscored="not scored yet",
    notes="Notes",
    frame="room for a note of {w} × {h} mm, one idea per note",
    frames=("Room for 1 note.", "Room for {n} notes."),
    photo="One photo per lane: number at the left and all corners in view.",
    grounds="Evidence in the corner: A assumption, P partly grounded, R researched.",
    draw="Draw the line here. Put a cross at the highest and the lowest point.",
    draw_of="Draw the line of {name} here. Put a cross at the highest and the lowest point.",
    appendix="Appendix: what was cut short on the poster",
    appendix_page="appendix, page",
    appendix_parts=("Cards", "What we see", "What we do", "Other texts"),
    appendix_label="Appendix",
    see_appendix="Legend: see the appendix",
    layers=MappingProxyType(
        {
            Role.LINKS: "Links",
            Role.CURVE: "Curves",
            Role.CARD: "Cards",
            Role.NOTE: "Room to write",
        }
    ),
    whole_text="Whole text in the appendix",
    back_to_sheet="Back to the poster",
    matching="{kind} of {before} with {after}",
    stage_was="{name} (was: {was})",
    stage_new="{name} (new)",
    stage_gone="{name} (goes)",
    others=MappingProxyType(
        {
            Actor.CUSTOMER: "Other customers: what changes",
            Actor.EMPLOYEE: "Employees: what changes",
        }
    ),
    tabs=MappingProxyType(
        {
            Change.KEPT: "stays",
            Change.CHANGED: "changed",
            Change.MOVED: "moved",
            Change.NEW: "new",
            Change.REMOVED: "goes",
        }
    ),
    moved_to="becomes {n}",
    moved_from="was {n}",
    delta="difference in feeling at the same card",
    deltas="Difference in feeling at the same card, from as-is to to-be: {list}",
    changes="What changes",
    figures="In figures",
    figure_heads=("as-is", "to-be", "difference"),
    commitments="Commitments",
    commitments_hint="who does what, and when?",
    parking="Parking space",
    parking_hint="what does not fit just now",
    ruler="100 mm: if this line is not, the print was scaled",
    revision="revision {n}",
    inside="with project inside",
    project_file="The project of this poster, to be opened in Journeyeditor",
    landscape="landscape",
    portrait="portrait",
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    date="{day} {month} {year}",
)  # fmt: skip


def poster_words(language: Language) -> PosterWords:
    """The words in a project's language."""
    return DUTCH if language is Language.NL else ENGLISH
