"""Who plays which part: names of people and systems as customers, employees and systems.

Diagrams and tables of other programs name who takes part in a step, but not on which side of the
counter. Words in Dutch and English tell that for most.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType


class Part(StrEnum):
    """On which side somebody stands."""

    CUSTOMER = "customer"
    EMPLOYEE = "employee"
    SYSTEM = "system"


Parts = Mapping[str, Part]
"""The parts of people and systems, by their names."""

NO_PARTS: Parts = MappingProxyType({})

_CUSTOMER = (
    "aanvrager abonnee bewoner bezoeker burger buyer candidate chauffeur citizen client cliënt"
    " consumer consument cursist customer deelnemer donor end-user family familie gast gebruiker"
    " guest huurder ik inwoner kandidaat kind klant koper leerling lid me mantelzorger member"
    " ouder parent passenger patient patiënt persona reiziger shopper student tenant traveler"
    " traveller user verzekerde visitor we wij you"
)
_EMPLOYEE = (
    "account admin administratie advisor adviser adviseur agent arts assistant backoffice"
    " backstage balie baliemedewerker beheerder behandelaar buitendienst collega colleague coach"
    " consultant courier company desk developer docent doctor dokter employee engineer expert"
    " finance frontoffice frontstage helpdesk hr koerier leverancier loket magazijn manager"
    " marketing medewerker medewerkers monteur nurse office operator organisatie partner planner"
    " planning recruiter receptie receptionist sales seller staff supplier support teacher team"
    " technician verkoop verkoper verpleegkundige warehouse winkel store shop afdeling"
    " department bedrijf behind achter service klantenservice callcenter bezorger"
)
_SYSTEM = (
    "ai api app application applicatie backend bot browser chatbot cms crm database email erp"
    " frontend gateway machine mail platform portaal portal robot server software system systeem"
    " site webshop website bank provider terminal kassa automaat ondersteunend supporting"
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORDS: Mapping[Part, frozenset[str]] = MappingProxyType(
    {
        Part.CUSTOMER: _words(_CUSTOMER),
        Part.EMPLOYEE: _words(_EMPLOYEE),
        Part.SYSTEM: _words(_SYSTEM),
    }
)
_STEMS: Mapping[Part, tuple[str, ...]] = MappingProxyType(
    {
        Part.EMPLOYEE: ("medewerk", "klantenservice", "collega", "afdeling"),
        Part.SYSTEM: ("systeem", "system", "database"),
        Part.CUSTOMER: ("klant", "customer", "bezoeker", "patiënt", "gebruiker"),
    }
)
"""What longer words begin or end with; the first that fits counts: a klantenservice serves."""


def known_part(name: str) -> Part | None:
    """The part that the words of a name tell; None when they tell none. The last word weighs most:
    a customer service agent is no customer.
    """
    words = re.findall(r"[\w-]+", name.casefold())
    for word in reversed(words):
        for part in (Part.EMPLOYEE, Part.SYSTEM, Part.CUSTOMER):
            singular = word.removesuffix("s")
            if word in _WORDS[part] or singular in _WORDS[part]:
                return part
            if any(word.startswith(stem) or word.endswith(stem) for stem in _STEMS[part]):
                return part
    return None


def cast(steps: Iterable[Sequence[str]], given: Parts = NO_PARTS) -> dict[str, Part]:
    """The part of everybody in the steps, those in most steps first, customers before the others.

    It is the one that is `given`, or else what the words of the name tell. Whose words tell nothing
    is an employee beside a known customer, and a customer without one.
    """
    times = Counter(name for names in steps for name in names)
    known = {name: given.get(name) or known_part(name) for name in times}
    other = Part.EMPLOYEE if Part.CUSTOMER in known.values() else Part.CUSTOMER
    parts = {name: known[name] or other for name, _ in times.most_common()}
    order = list(Part)
    return dict(sorted(parts.items(), key=lambda item: order.index(item[1])))
