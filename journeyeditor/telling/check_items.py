"""The check lists in words, Dutch and English: what each list is for, its items, their questions.

The window shows them in the user's language, paper in the project's. Own wording throughout.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from journeyeditor.analysis.checklists import CheckList
from journeyeditor.model.base import Id
from journeyeditor.model.enums import Language


class CheckText(NamedTuple):
    """An item: its name and the question to answer. Of a list: its title and what it is for."""

    name: str
    question: str


Pair = tuple[str, str, str, str]
"""Name and question in Dutch, then in English."""

_LISTS: Mapping[CheckList, Pair] = MappingProxyType(
    {
        CheckList.BASICS6: (
            "Zes basics",
            "Zolang hier één nee staat, gaat de basis voor al het andere.",
            "Six basics",
            "As long as one answer here is no, the basics come before all else.",
        ),
        CheckList.CUSTOMER5: (
            "Vijf vragen over de klant",
            "Hoe de reis voelt voor wie hem maakt.",
            "Five customer checks",
            "How the journey feels to those who make it.",
        ),
        CheckList.EMPLOYEE4: (
            "Vier vragen over de medewerker",
            "Of de mensen achter de reis die belofte kunnen waarmaken.",
            "Four employee checks",
            "Whether the people behind the journey can keep its promise.",
        ),
        CheckList.THREATS3: (
            "Drie bedreigingen",
            "Ja betekent: hier hebben we geen last van.",
            "Three threats",
            "Yes means: this does not stand in our way.",
        ),
        CheckList.CONDITIONS3: (
            "Drie voorwaarden",
            "Zonder deze drie blijft het bij een mooie poster aan de muur.",
            "Three conditions",
            "Without these three it stays a nice poster on a wall.",
        ),
        CheckList.KANO5: (
            "Vijf leerstappen van Kano",
            "In deze volgorde; stap 2 is de poort naar de rest.",
            "Five learning steps of Kano",
            "In this order; step 2 is the gate to the others.",
        ),
        CheckList.PERSIST5: (
            "Vijf keer volhouden",
            "Wat nodig is om na het eerste enthousiasme door te gaan.",
            "Five ways to keep going",
            "What it takes to go on when the first enthusiasm is over.",
        ),
        CheckList.ROUTES5: (
            "Vijf routes",
            "Welke wegen al in gang zijn. Route 5 is niet om mee te beginnen.",
            "Five routes",
            "Which ways are under way already. Route 5 is not one to begin with.",
        ),
        CheckList.ZMOT: (
            "Nulmoment (ZMOT)",
            "Wat iemand vindt die jullie nog niet kent en online zoekt.",
            "Zero moment (ZMOT)",
            "What people find who search online and do not know you yet.",
        ),
        CheckList.UMOT: (
            "Ultiem moment (UMOT)",
            "Of klanten hun ervaring delen met wie na hen komt.",
            "Ultimate moment (UMOT)",
            "Whether customers share what they lived through with those who come next.",
        ),
    }
)

_ITEMS: Mapping[CheckList, tuple[Pair, ...]] = MappingProxyType(
    {
        CheckList.BASICS6: (
            (
                "Snel en gemakkelijk",
                "Koopt en regelt de klant zonder omwegen wat hij nodig heeft?",
                "Fast and easy",
                "Do customers buy and arrange what they need without detours?",
            ),
            (
                "Bereikbaar",
                "Zijn we er wanneer het nodig is, en zijn irritaties snel opgelost?",
                "Within reach",
                "Are we there when needed, and are irritations solved quickly?",
            ),
            (
                "Geen ongemak",
                "Voorkomen we ongemak en nemen we onzekerheid snel weg?",
                "No discomfort",
                "Do we prevent discomfort and take uncertainty away quickly?",
            ),
            (
                "Klachten",
                "Komt een klant na een klacht tevredener terug dan daarvoor?",
                "Complaints",
                "Do customers come out of a complaint happier than before?",
            ),
            (
                "Betrokken mensen",
                "Merkt de klant dat het onze mensen iets kan schelen?",
                "People who care",
                "Do customers notice that our people care?",
            ),
            (
                "Deskundige mensen",
                "Weten en kunnen onze mensen wat de klant van ze vraagt?",
                "People who know",
                "Do our people know and master what customers ask of them?",
            ),
        ),
        CheckList.CUSTOMER5: (
            (
                "Vanzelfsprekend",
                "Gaat het zonder moeite, zoals de klant het verwacht?",
                "Effortless",
                "Does it go without effort, as the customer expects?",
            ),
            (
                "Betrokken",
                "Voelt de klant zich gezien, juist als er iets misgaat?",
                "Caring",
                "Do customers feel seen, above all when something goes wrong?",
            ),
            (
                "Betrouwbaar",
                "Doen we wat we hebben beloofd?",
                "Trustworthy",
                "Do we do what we promised?",
            ),
            (
                "Eigen",
                "Zou de klant ons herkennen als onze naam er niet op stond?",
                "On brand",
                "Would customers recognise us if our name were not on it?",
            ),
            (
                "Memorabel",
                "Is er een moment dat de klant bijblijft, en loopt het goed af?",
                "Memorable",
                "Is there a moment that customers remember, and does it end well?",
            ),
        ),
        CheckList.EMPLOYEE4: (
            (
                "Taakopvatting",
                "“Dit is mijn verantwoordelijkheid.”",
                "Ownership",
                "“This is my responsibility.”",
            ),
            (
                "Zelfvertrouwen",
                "“Ik weet hoe dit moet.”",
                "Self-efficacy",
                "“I know how to do this.”",
            ),
            (
                "Facilitatie",
                "“Ik kan en mag dit.”",
                "Enablement",
                "“I can and may do this.”",
            ),
            (
                "Internalisatie",
                "“Dit is typisch wij.”",
                "Internalised brand",
                "“This is typically us.”",
            ),
        ),
        CheckList.THREATS3: (
            (
                "Geen silo's",
                "Kijkt iemand over de afdelingen heen naar de hele reis?",
                "No silos",
                "Does somebody look at the whole journey, across departments?",
            ),
            (
                "Van buiten naar binnen",
                "Dienen regels, procedures en belangen van afdelingen de ervaring van de klant?",
                "From the outside in",
                "Do rules, procedures and departments' interests serve the customer's experience?",
            ),
            (
                "Gevoel van urgentie",
                "Voelt iedereen waarom dit nu moet, ook als de cijfers goed lijken?",
                "Sense of urgency",
                "Does everybody feel why it must be now, even when the figures look fine?",
            ),
        ),
        CheckList.CONDITIONS3: (
            (
                "De hele reis",
                "Bekijken we de reis van begin tot eind door de ogen van de klant?",
                "The whole journey",
                "Do we look at the journey from end to end through the customer's eyes?",
            ),
            (
                "Commitment",
                "Doen afdelingen en directie mee, en voelen ze wat de klant voelt?",
                "Commitment",
                "Do departments and management take part, and feel what customers feel?",
            ),
            (
                "Gericht investeren",
                "Gaat het geld naar de momenten die er voor de klant toe doen?",
                "Focused investment",
                "Does the money go to the moments that matter to customers?",
            ),
        ),
        CheckList.KANO5: (
            (
                "Indelen",
                "Weten we van elk contact of het basis, beleving of bijzonder is?",
                "Classify",
                "Do we know of each contact whether it is basic, performance or delighter?",
            ),
            (
                "Basis foutloos",
                "Is de basis overal op orde? Eén fout en de rest telt niet mee.",
                "Flawless basics",
                "Are all basics in order? One fault, and nothing else counts.",
            ),
            (
                "Investeren in beleving",
                "Worden we beter waar meer ook echt beter is?",
                "Invest in performance",
                "Do we get better where more really is better?",
            ),
            (
                "Onverwachte momenten",
                "Is er iets waar niemand om vroeg en wat toch blij maakt?",
                "Unexpected moments",
                "Is there something that nobody asked for and that delights?",
            ),
            (
                "Creativiteit",
                "Is er ruimte om nieuwe bijzondere momenten te bedenken?",
                "Creativity",
                "Is there room to think up new moments that delight?",
            ),
        ),
        CheckList.PERSIST5: (
            (
                "Dagstart",
                "Begint elke dag met één vraag: wat merkte de klant gisteren van ons?",
                "Start of the day",
                "Does each day begin with one question: what did customers notice of us yesterday?",
            ),
            (
                "Zichtbaar",
                "Hangt de reis waar iedereen langskomt, met de cijfers van nu?",
                "In view",
                "Does the journey hang where everybody passes, with today's figures?",
            ),
            (
                "Vieren wat lukt",
                "Krijgt wie het goed deed dat ook te horen?",
                "Celebrate what works",
                "Are those who did well told so?",
            ),
            (
                "Voorbeeld",
                "Doet de leiding zelf wat zij vraagt?",
                "Example",
                "Does management do itself what it asks for?",
            ),
            (
                "Lange adem",
                "Is er tijd en geld voor minstens twee jaar?",
                "A long breath",
                "Is there time and money for at least two years?",
            ),
        ),
        CheckList.ROUTES5: (
            (
                "De reis doorgronden",
                "Weten we hoe onze klanten de hele reis beleven?",
                "Fathom the journey",
                "Do we know how customers live through the whole journey?",
            ),
            (
                "Lerende organisatie",
                "Leert elke laag minstens eens per twee weken van wat klanten zeggen?",
                "Learning organisation",
                "Does every layer learn at least every two weeks from what customers say?",
            ),
            (
                "Wow",
                "Mogen medewerkers zelf iets persoonlijks en bijzonders doen?",
                "Wow",
                "May employees themselves do something personal and special?",
            ),
            (
                "Community van fans",
                "Helpen en inspireren klanten elkaar?",
                "Community of fans",
                "Do customers help and inspire each other?",
            ),
            (
                "Versnellen, vernieuwen, volhouden",
                "Houden we gaande wat met een andere route begonnen is?",
                "Speed up, renew, keep going",
                "Do we keep up what has begun by another route?",
            ),
        ),
        CheckList.ZMOT: (
            (
                "Betrouwbaar ogen",
                "Ziet wie ons online vindt meteen dat we te vertrouwen zijn?",
                "Look trustworthy",
                "Do people who find us online see at once that we can be trusted?",
            ),
            (
                "Ervaringen vindbaar",
                "Zijn ervaringen van gebruikers makkelijk te vinden?",
                "Experiences to be found",
                "Are experiences of users easy to find?",
            ),
            (
                "Relevante inhoud",
                "Staat er wat iemand wil weten die nog kiest?",
                "Relevant content",
                "Does it say what people want to know who are still choosing?",
            ),
        ),
        CheckList.UMOT: (
            (
                "Klanten aan het woord",
                "Laten we klanten zelf vertellen in plaats van alleen te zenden?",
                "Customers speak",
                "Do we let customers speak instead of only broadcasting?",
            ),
            (
                "Iets te delen",
                "Is er iets wat de moeite waard is om te laten zien?",
                "Something to share",
                "Is there something worth showing?",
            ),
            (
                "Makkelijk te delen",
                "Is delen een kwestie van één klik of één zin?",
                "Easy to share",
                "Does sharing take no more than a click or a sentence?",
            ),
            (
                "Iemand die het begeleidt",
                "Is er iemand die meeleest, bedankt en reageert?",
                "Somebody who hosts it",
                "Is there somebody who reads along, says thanks and answers?",
            ),
        ),
    }
)


def list_text(language: Language, check_list: CheckList) -> CheckText:
    """What a list is called, and what it is for."""
    return _in(language, _LISTS[check_list])


def item_text(language: Language, item: Id) -> CheckText:
    """What an item such as `basics6.1` is called and asks. Raises KeyError for an unknown one."""
    name, _, number = item.partition(".")
    if name not in set(CheckList):
        raise KeyError(item)
    found = _ITEMS[CheckList(name)]
    if not number.isdecimal() or not 1 <= int(number) <= len(found):
        raise KeyError(item)
    return _in(language, found[int(number) - 1])


def _in(language: Language, pair: Pair) -> CheckText:
    return CheckText(*(pair[:2] if language is Language.NL else pair[2:]))
