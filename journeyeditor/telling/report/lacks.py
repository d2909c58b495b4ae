"""What to add where there is no answer, and why something was left out of one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.analysis.finding import Lack, Reason
from journeyeditor.telling.report.phrase import Phrase

NOT_APPLICABLE = Phrase("n.v.t.", "n.a.")

TO_ADD: Mapping[Lack, Phrase] = MappingProxyType(
    {
        Lack.NO_CURVE: Phrase(
            "Er is nog geen emotiecurve. Sleep er een naar de reis.",
            "There is no emotion curve yet. Drag one onto the map.",
        ),
        Lack.NO_FEELINGS: Phrase(
            "Nog geen gevoel ingevuld. Na twee kaarten verschijnt hier een getal.",
            "No feelings yet. After two cards a figure appears here.",
        ),
        Lack.ONE_FEELING: Phrase(
            "Er is één gevoel bekend. Vul er nog een in.", "One feeling is known. Set another one."
        ),
        Lack.NO_SCORES: Phrase(
            "Nog geen contact gemeten. Voeg bij twee of meer contacten een meting toe.",
            "No contact was measured yet. Add a measurement to two or more contacts.",
        ),
        Lack.NO_CONTACTS: Phrase(
            "Er is nog geen contact met het bedrijf of een partner.",
            "There is no contact with the company or a partner yet.",
        ),
        Lack.ONE_CONTACT: Phrase(
            "Hiervoor zijn twee contacten nodig; er is er één.",
            "This takes two contacts; there is one.",
        ),
        Lack.NO_OVERALL: Phrase(
            "Meet per fase één cijfer voor de hele reis; dan is de kloof te zien.",
            "Measure one grade for the whole journey per stage; then the gap shows.",
        ),
        Lack.ONE_OVERALL: Phrase(
            "De hele reis is in één fase gemeten. Meet haar in nog een fase.",
            "The whole journey was measured in one stage. Measure it in another one.",
        ),
        Lack.FIRST_IS_ZERO: Phrase(
            "De eerste meting is 0; daarvan is geen percentage te geven.",
            "The first measurement is 0, which has no percentage.",
        ),
        Lack.NO_FRICTION: Phrase(
            "Er is geen frictie om te ijken. Zet frictie bij contacten die moeite kosten.",
            "There is no friction to calibrate. Mark friction where contacts cost effort.",
        ),
        Lack.NO_SOLUTION: Phrase(
            "Geen factor van 0 tot 5 komt op de meting uit.",
            "No factor from 0 to 5 leads to the measurement.",
        ),
        Lack.NOT_FAILING: Phrase(
            "Niets ging mis, dus er was niets te herstellen.",
            "Nothing failed, so there was nothing to put right.",
        ),
        Lack.NO_EMPLOYEES: Phrase(
            "Nog geen medewerkersreis. Zet onder elk contact wie het mogelijk maakt.",
            "No employee journey yet. Put under each contact who makes it possible.",
        ),
        Lack.NO_CLASSES: Phrase(
            "Nog geen Kano-klasse. Kies bij een contact basis, beleving of bijzonder.",
            "No Kano class yet. Choose basic, performance or delighter for a contact.",
        ),
        Lack.NO_MOMENTS: Phrase(
            "Nog geen moment van de waarheid. Geef er een contact voor aan.",
            "No moment of truth yet. Mark a contact as one.",
        ),
        Lack.NO_TRIGGER: Phrase(
            "Nog geen trigger. Geef aan waar de klant opnieuw gaat kiezen.",
            "No trigger yet. Mark where the customer starts choosing again.",
        ),
        Lack.NO_ACTIONS: Phrase(
            "Nog geen open verbeteracties. Voeg er een toe met impact en moeite.",
            "No open improvement actions yet. Add one with impact and effort.",
        ),
        Lack.NO_PAIRS: Phrase(
            "Geen kaart komt uit de huidige situatie. Kopieer die als gewenste reis.",
            "No card comes from the current state. Copy that as the to-be journey.",
        ),
        Lack.NO_MEASURED_CURVE: Phrase(
            "Er is geen gemeten curve. Geschatte punten krijgen nooit een band.",
            "There is no measured curve. Estimated points never get a band.",
        ),
        Lack.NO_PARTICIPANTS: Phrase(
            "Nog geen deelnemers ingevuld. Zet ze met hun afdeling in de lijst.",
            "No participants yet. List them with their departments.",
        ),
        Lack.NO_DEPARTMENTS: Phrase(
            "Nog geen kaart heeft een afdeling.", "No card has a department yet."
        ),
    }
)

REASONS: Mapping[Reason, Phrase] = MappingProxyType(
    {
        Reason.UNMEASURED: Phrase("geen gevoel bekend", "no feeling known"),
        Reason.FEW_ANSWERS: Phrase("minder dan 5 antwoorden", "fewer than 5 answers"),
        Reason.NO_METRIC: Phrase("niet gemeten", "not measured"),
        Reason.OFF_SCALE: Phrase("waarde buiten de schaal", "value off the scale"),
        Reason.NOT_CONVERTIBLE: Phrase("schaal is niet om te rekenen", "scale cannot be converted"),
        Reason.NO_SPREAD: Phrase("geen spreiding bekend", "no spread known"),
        Reason.NOT_COMPANY: Phrase(
            "niet van bedrijf of partner", "not of the company or a partner"
        ),
        Reason.NO_DEPARTMENT: Phrase("zonder afdeling", "no department"),
        Reason.NO_CHANNEL: Phrase("zonder kanaal", "no channel"),
        Reason.NO_CLASS: Phrase("zonder Kano-klasse", "no Kano class"),
        Reason.NO_FULFILMENT: Phrase("zonder mate van invulling", "no fulfilment"),
        Reason.NO_DATE: Phrase("zonder datum bij de klasse", "no date for the class"),
        Reason.NO_SCORE: Phrase("zonder impact of moeite", "no impact or effort"),
        Reason.CLOSED: Phrase("gedaan of vervallen", "done or dropped"),
        Reason.OTHER_MAP: Phrase("hoort bij een andere reis", "belongs to another map"),
        Reason.UNMATCHED: Phrase("staat niet in de andere reis", "is not on the other map"),
    }
)
