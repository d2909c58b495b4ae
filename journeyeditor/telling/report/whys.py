"""The name of every entry, its formula in words, and where that comes from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeyeditor.telling.report.entry import Topic
from journeyeditor.telling.report.phrase import Phrase

NAMES: Mapping[Topic, Phrase] = MappingProxyType(
    {
        Topic.PEAK_END: Phrase("Piek-eindscore", "Peak–end score"),
        Topic.MEANS: Phrase("Gemiddeld gevoel", "Mean feeling"),
        Topic.SCORES: Phrase("Cijfers van contacten", "Scores of contacts"),
        Topic.GAP: Phrase("Kloof tussen contact en reis", "Gap between contact and journey"),
        Topic.CHAIN: Phrase("Foutloze keten", "Flawless chain"),
        Topic.LEDGER: Phrase("Frictierekening", "Friction ledger"),
        Topic.AVOIDABLE: Phrase("Vermijdbaar contact", "Avoidable contact"),
        Topic.CAUSES: Phrase("Oorzaken", "Root causes"),
        Topic.RECOVERY: Phrase("Herstel", "Recovery"),
        Topic.HAND_OVERS: Phrase(
            "Overdrachten tussen afdelingen", "Hand-overs between departments"
        ),
        Topic.CHANNELS: Phrase("Kanaalwissels", "Channel switches"),
        Topic.COVERAGE: Phrase("Dekking door medewerkers", "Coverage by employees"),
        Topic.EMPLOYEES: Phrase("Gevoel van medewerkers", "Feelings of employees"),
        Topic.BASICS: Phrase("Basis niet op orde", "Basics not in order"),
        Topic.KANO: Phrase("Kano-klassen", "Kano classes"),
        Topic.MOMENTS: Phrase("Momenten van de waarheid", "Moments of truth"),
        Topic.TRIGGERS: Phrase("Stemming vóór de trigger", "Mood before the trigger"),
        Topic.SWITCHING: Phrase("Overweegt over te stappen", "Considers switching"),
        Topic.ACTIONS: Phrase("Volgorde van acties", "Order of actions"),
        Topic.COMPARISON: Phrase("Verschil met huidige situatie", "Change from the current state"),
        Topic.CONSISTENCY: Phrase("Consistentie", "Consistency"),
        Topic.MEASURED: Phrase("Gemeten curve", "Measured curve"),
        Topic.MEASUREMENT: Phrase("Gemeten contacten", "Measured contacts"),
        Topic.ROOM: Phrase("Wie zit aan tafel", "Who is in the room"),
        Topic.DURATION: Phrase("Duur", "Duration"),
        Topic.RHYTHM: Phrase("Laatst besproken", "Last discussed"),
    }
)

FORMULAS: Mapping[Topic, Phrase] = MappingProxyType(
    {
        Topic.PEAK_END: Phrase(
            "(piek + einde) / 2. De piek is het gevoel dat het verst van 0 ligt; liggen er twee "
            "even ver, dan telt het negatieve, en bij hetzelfde teken het laatste. Het einde is "
            "het laatste bekende gevoel. Hoe lang iets duurt, telt niet mee.",
            "(peak + end) / 2. The peak is the feeling farthest from 0; of two equally far the "
            "negative one counts, and with the same sign the latest. The end is the last known "
            "feeling. How long something takes does not count.",
        ),
        Topic.MEANS: Phrase(
            "De som van de bekende gevoelens gedeeld door hun aantal. Wat niet is gemeten, telt "
            "niet als 0 mee; punten van minder dan 5 mensen doen alleen mee als je dat kiest.",
            "The sum of the known feelings divided by their number. What was not measured does "
            "not count as 0; points of fewer than 5 people take part only if you choose so.",
        ),
        Topic.SCORES: Phrase(
            "Per schaal het gemiddelde van de contacten; elk contact telt even zwaar, of naar "
            "zijn aantal antwoorden als je dat kiest. Schalen worden nooit door elkaar gemiddeld.",
            "For each scale the mean of the contacts; each contact weighs the same, or by its "
            "number of answers if you choose so. Scales are never averaged together.",
        ),
        Topic.GAP: Phrase(
            "Per fase het oordeel over de hele reis min het gemiddelde van de contacten in die "
            "fase, beide als index van 0 tot 100. Verandering = (laatste − eerste) / eerste.",
            "For each stage satisfaction with the whole journey minus the mean of its contacts, "
            "both as an index from 0 to 100. Change = (last − first) / first.",
        ),
        Topic.CHAIN: Phrase(
            "Het aandeel tevreden klanten van elk contact met elkaar vermenigvuldigd. Dat klopt "
            "als de contacten los van elkaar staan. Zeker is: minstens 1 min alle ontevreden "
            "aandelen samen, hoogstens het kleinste aandeel.",
            "The shares of satisfied customers of the contacts multiplied. That holds if the "
            "contacts are independent of each other. Certain is: at least 1 minus all unsatisfied "
            "shares together, at most the smallest share.",
        ),
        Topic.LEDGER: Phrase(
            "Vertrouwen R begint bij de eerste meting van de hele reis, anders bij 75. Elk "
            "contact met een cijfer P verandert het: 0,2 (P − R) als P lager is, 0,1 (P − R) als "
            "P hoger is en het contact niet vermijdbaar was. Daarna gaat de frictie eraf: "
            "gebroken belofte 3, kanaalwissel en robotachtig 1, de rest 2 punten. De gewichten "
            "zijn gekozen; het is een model om over te praten.",
            "Trust R starts at the first measurement of the whole journey, else at 75. Every "
            "contact with a score P changes it: 0.2 (P − R) if P is lower, 0.1 (P − R) if P is "
            "higher and the contact was not avoidable. Then friction is taken off: broken promise "
            "3, channel switch and robotic service 1, all else 2 points. The weights were chosen; "
            "it is a model to discuss.",
        ),
        Topic.AVOIDABLE: Phrase(
            "Vermijdbare contacten gedeeld door alle contacten met het bedrijf en partners.",
            "Avoidable contacts divided by all contacts with the company and partners.",
        ),
        Topic.CAUSES: Phrase(
            "Per oorzaak: het aantal kaarten, de herhalingen (aantal − 1) en de punten frictie.",
            "For each cause: its cards, its repeats (cards − 1) and its points of friction.",
        ),
        Topic.RECOVERY: Phrase(
            "Missers (gevoel −1 of lager, of mislukt) waar later een kaart met dezelfde oorzaak "
            "en gevoel 0 of hoger op volgt, gedeeld door alle missers.",
            "Failures (a feeling of −1 or lower, or failed) that a later card with the same cause "
            "and a feeling of 0 or higher follows, divided by all failures.",
        ),
        Topic.HAND_OVERS: Phrase(
            "Overgangen van contact naar contact waarbij de afdeling wisselt, gedeeld door alle "
            "overgangen.",
            "Transitions from contact to contact where the department changes, divided by all "
            "transitions.",
        ),
        Topic.CHANNELS: Phrase(
            "Overgangen van contact naar contact waarbij het kanaal wisselt, gedeeld door alle "
            "overgangen.",
            "Transitions from contact to contact where the channel changes, divided by all "
            "transitions.",
        ),
        Topic.COVERAGE: Phrase(
            "Contacten waar een medewerkerskaart aan is gekoppeld, gedeeld door alle contacten.",
            "Contacts that an employee card is linked to, divided by all contacts.",
        ),
        Topic.EMPLOYEES: Phrase(
            "Gemiddelde en piek-eindscore van de curve van medewerkers. Pijn aan beide kanten: "
            "klant en gekoppelde medewerker beide onder 0.",
            "Mean and peak–end score of the employees' curve. Pain on both sides: customer and "
            "linked employee both below 0.",
        ),
        Topic.BASICS: Phrase(
            "Een basis faalt bij een gevoel onder 0, een invulling onder 8 of een mislukt "
            "contact. Zonder gevoel en zonder invulling is een basis onbekend, niet in orde.",
            "A basic fails with a feeling below 0, a fulfilment below 8 or a failed contact. "
            "Without feeling and fulfilment a basic is unknown, not in order.",
        ),
        Topic.KANO: Phrase(
            "Aantal contacten per klasse. Zonder één beleving of bijzonder contact met een gevoel "
            "boven 0 geldt een plafond van 8,5. Bijzonder wordt na 6 maanden herijkt, beleving na "
            "12.",
            "Contacts per class. Without one performance contact or delighter with a feeling "
            "above 0 there is a ceiling of 8.5. Delighters are reviewed after 6 months, "
            "performance after 12.",
        ),
        Topic.MOMENTS: Phrase(
            "Per moment: is het gevoel bekend, staat er een medewerker achter (bij bedrijf en "
            "partners), en pakt een actie het aan (bij een gevoel onder 0). Gehaald gedeeld door "
            "gevraagd.",
            "For each moment: is its feeling known, is an employee behind it (company and "
            "partners), and does an action tackle it (feeling below 0). Met divided by asked.",
        ),
        Topic.TRIGGERS: Phrase(
            "Het gemiddelde van de laatste drie bekende gevoelens vóór de trigger. Onder 0 is een "
            "risico.",
            "The mean of the last three known feelings before the trigger. Below 0 is a risk.",
        ),
        Topic.SWITCHING: Phrase(
            "Contacten met een gevoel onder 0: na één overweegt 57 % over te stappen, na meer "
            "78 %, zegt de bron.",
            "Contacts with a feeling below 0: after one 57 % consider switching, after more 78 %, "
            "says the source.",
        ),
        Topic.ACTIONS: Phrase(
            "Eerst wat een falende basis raakt, dan een moment van de waarheid onder 0 of een "
            "oorzaak van twee of meer vermijdbare contacten, dan de rest. Daarbinnen quick wins "
            "(impact 3 of meer, moeite 2 of minder), lange termijn, tussendoor; dan impact "
            "gedeeld door moeite. Niet doen staat achteraan.",
            "First what concerns a failing basic, then a moment of truth below 0 or a cause of "
            "two or more avoidable contacts, then the rest. Within these quick wins (impact 3 or "
            "more, effort 2 or less), long term, fillers; then impact divided by effort. Do not "
            "do comes last.",
        ),
        Topic.COMPARISON: Phrase(
            "Per kaart die uit de huidige situatie komt het gevoel straks min het gevoel nu, "
            "gemiddeld over de paren waarvan beide bekend zijn.",
            "For each card that comes from the current state the feeling then minus the feeling "
            "now, on average over the pairs of which both are known.",
        ),
        Topic.CONSISTENCY: Phrase(
            "1 − standaardafwijking / 2: 1 als elk moment even goed of slecht voelt, 0 als de "
            "helft +2 is en de helft −2.",
            "1 − standard deviation / 2: 1 when every moment feels the same, 0 when half are +2 "
            "and half −2.",
        ),
        Topic.MEASURED: Phrase(
            "95%-band: gemiddelde ± t × standaardafwijking / √n. Zonder spreiding of bij minder "
            "dan 5 antwoorden geen band; onder 30 is het indicatief.",
            "95 % band: mean ± t × standard deviation / √n. No band without a spread or with "
            "fewer than 5 answers; below 30 it is indicative.",
        ),
        Topic.MEASUREMENT: Phrase(
            "Contacten met ten minste één meting, gedeeld door alle contacten.",
            "Contacts with at least one measurement, divided by all contacts.",
        ),
        Topic.ROOM: Phrase(
            "De afdelingen in de reis min die van de deelnemers.",
            "The departments on the map minus those of the participants.",
        ),
        Topic.DURATION: Phrase(
            "De duur van alle fasen samen, naast de duur van de reis. Meer dan 10 % verschil "
            "wordt gemeld.",
            "The duration of all stages together, beside that of the journey. A difference of "
            "more than 10 % is told.",
        ),
        Topic.RHYTHM: Phrase(
            "Het aantal dagen sinds de laatste bespreking in het logboek.",
            "The number of days since the last meeting in the log.",
        ),
    }
)

_OWN = Phrase("Eigen voorstel.", "Our own proposal.")
_MCKINSEY = "Rawson, Duncan & Jones (Harvard Business Review 2013)"
_KAHNEMAN = "Kahneman e.a. 1993; Redelmeier & Kahneman 1996; Fredrickson & Kahneman 1993"
_KAHNEMAN_EN = "Kahneman et al. 1993; Redelmeier & Kahneman 1996; Fredrickson & Kahneman 1993"
_TRUTHS = "Carlzon 1986, Procter & Gamble 2005, Lecinski 2011, Solis 2013"
_SAURO = "Sauro & Lewis"
_SHOSTACK = "Shostack 1984"

SOURCES: Mapping[Topic, Phrase] = MappingProxyType(
    {
        Topic.PEAK_END: Phrase(
            f"{_KAHNEMAN}. Een overzicht van 174 effecten (Alaybek e.a. 2022) vindt dat het "
            "gewone gemiddelde ongeveer even goed voorspelt.",
            f"{_KAHNEMAN_EN}. A review of 174 effects (Alaybek et al. 2022) finds that the plain "
            "mean predicts about as well.",
        ),
        Topic.MEANS: Phrase("Gewoon gemiddelde.", "Plain mean."),
        Topic.SCORES: Phrase("Gewoon gemiddelde.", "Plain mean."),
        Topic.GAP: Phrase(f"{_MCKINSEY}.", f"{_MCKINSEY}."),
        Topic.CHAIN: Phrase(
            f"Het idee: {_MCKINSEY}. De grenzen: Fréchet.",
            f"The idea: {_MCKINSEY}. The bounds: Fréchet.",
        ),
        Topic.LEDGER: Phrase(
            "Eigen model. Verlies telt dubbel: Mittal, Ross & Baldasare 1998. Moeite: Dixon e.a. "
            "2010 en 2013.",
            "A model of our own. Losses count double: Mittal, Ross & Baldasare 1998. Effort: "
            "Dixon et al. 2010 and 2013.",
        ),
        Topic.AVOIDABLE: Phrase(f"{_MCKINSEY}.", f"{_MCKINSEY}."),
        Topic.CAUSES: Phrase(f"{_MCKINSEY}; eigen telling.", f"{_MCKINSEY}; our own count."),
        Topic.RECOVERY: _OWN,
        Topic.HAND_OVERS: Phrase(f"{_SHOSTACK}; eigen telling.", f"{_SHOSTACK}; our own count."),
        Topic.CHANNELS: Phrase(
            "Dixon e.a. 2013; eigen telling.", "Dixon et al. 2013; our own count."
        ),
        Topic.COVERAGE: Phrase(f"{_SHOSTACK}; eigen telling.", f"{_SHOSTACK}; our own count."),
        Topic.EMPLOYEES: Phrase(f"{_KAHNEMAN}.", f"{_KAHNEMAN_EN}."),
        Topic.BASICS: Phrase(
            "Kano e.a. 1984; de grens van 8 is een eigen voorstel.",
            "Kano et al. 1984; the limit of 8 is our own proposal.",
        ),
        Topic.KANO: Phrase(
            "Kano e.a. 1984 en 2001. Het plafond van 8,5 is een bewering van CustomerScope.",
            "Kano et al. 1984 and 2001. The ceiling of 8.5 is a claim of CustomerScope.",
        ),
        Topic.MOMENTS: Phrase(f"{_TRUTHS}.", f"{_TRUTHS}."),
        Topic.TRIGGERS: Phrase(
            "Court e.a. (McKinsey Quarterly 2009); eigen telling.",
            "Court et al. (McKinsey Quarterly 2009); our own count.",
        ),
        Topic.SWITCHING: Phrase(
            "CustomerScope; waar dat het cijfer vandaan heeft, is onbekend.",
            "CustomerScope; where it has the figure from is unknown.",
        ),
        Topic.ACTIONS: _OWN,
        Topic.COMPARISON: _OWN,
        Topic.CONSISTENCY: _OWN,
        Topic.MEASURED: Phrase(f"{_SAURO}.", f"{_SAURO}."),
        Topic.MEASUREMENT: _OWN,
        Topic.ROOM: _OWN,
        Topic.DURATION: _OWN,
        Topic.RHYTHM: Phrase(
            "Minstens eens per twee weken: CustomerScope.",
            "At least once in two weeks: CustomerScope.",
        ),
    }
)
