"""MOVE: the facts of the example "Moving house with your energy contract".

Company and people are invented, the scores are illustrative. Yusuf and Lotte move from a rented
flat to a house of their own. Most of what goes wrong is put right, yet the final bill, based on
estimates, is what they remember.
"""

from __future__ import annotations

from tools.story import Contact, Period, Person, Persona, Plan, Words

TITLE = Words("Verhuizen met je energiecontract", "Moving house with your energy contract")
SUBTITLE = Words(
    "Yusuf en Lotte verhuizen van een huurflat naar een koophuis",
    "Yusuf and Lotte move from a rented flat to their own house",
)
ORGANISATION = Words("Energieleverancier (verzonnen)", "Energy supplier (invented)")
URGENCY = Words(
    "Bij elke verhuizing kiest een klant opnieuw: blijven of overstappen",
    "At each move a customer chooses again: stay or switch",
)
SCENARIO = Words("Verhuizen binnen Nederland", "Moving house within the Netherlands")
EXPECTATION = Words(
    "Eén keer melden, op de dag zelf stroom, een eindnota die klopt.",
    "Report once, power on the day itself, a final bill that is right.",
)
SCOPE = (
    Words("Eerste zoekvraag", "First search"),
    Words("Verlenging van het contract", "Renewal of the contract"),
)
TEAM = Words("Team Klantreis", "Customer journey team")
DATE = "2025-11-22"
VERSION = "0.2"
TARGETS = ("experience", "churn", "efficiency")
UNIT = "weeks"

PERSONA = Persona(
    id="household",
    name=Words("Yusuf en Lotte", "Yusuf and Lotte"),
    segment=Words("Stel dat voor het eerst koopt", "Couple buying for the first time"),
    quote=Words("Wij verhuizen, jullie toch niet?", "We are the ones moving, not you."),
    goals=Words(
        "Op de dag van de sleutel licht en warmte hebben.",
        "Have light and heating on the day of the keys.",
    ),
    needs=Words(
        "Weten wat ze zelf moeten doen en wanneer.",
        "Know what they have to do themselves, and when.",
    ),
    frustrations=Words(
        "Betalen voor stroom die een ander heeft verbruikt.",
        "Paying for power that somebody else has used.",
    ),
)

PERIODS = (
    Period(Words("Plannen", "Plan"), 8),
    Period(Words("Melden", "Report"), 2),
    Period(Words("Sleutel en meterstanden", "Keys and readings"), 1),
    Period(Words("Wonen", "Settle"), 3),
    Period(Words("Eindnota", "Final bill"), 4),
    Period(Words("Blijven of overstappen", "Stay or switch"), 2),
)

DEPARTMENTS = (
    ("web", Words("Web", "Web")),
    ("letters", Words("Brieven", "Correspondence")),
    ("callcenter", Words("Callcenter", "Call centre")),
    ("grid", Words("Netbeheerder", "Grid operator")),
    ("technician", Words("Monteur", "Technician")),
    ("marketing", Words("Marketing", "Marketing")),
    ("billing", Words("Facturatie", "Billing")),
    ("office", Words("Kantoor", "Office")),
    ("sales", Words("Verkoop", "Sales")),
    ("backoffice", Words("Backoffice", "Back office")),
)

PEOPLE = (
    Person("Tessa Kortleve", "callcenter", Words("medewerker", "agent")),
    Person("Wouter Dijkhof", "billing", Words("teamleider", "team leader")),
    Person("Amina Belhadj", "web", Words("webredacteur", "web editor")),
    Person("Joris Vermast", "backoffice", Words("medewerker", "clerk")),
)

CAUSES = (
    (
        "R1",
        Words("Formulier kent nieuwbouwadressen niet", "Form does not know new-build addresses"),
    ),
    (
        "R2",
        Words("Post gaat naar adres in oud systeem", "Mail goes to the address in the old system"),
    ),
    ("R3", Words("Eindnota op schatting", "Final bill on estimates")),
)

NOTES = (
    Words("Waarom vraagt niemand om de foto's?", "Why does nobody ask for the photos?"),
    Words("Twee brieven kwamen terug", "Two letters came back"),
)

LINKS = (("umot_zmot", "V23", "V01"), ("feedback", "V17", "M09"))

PLANS = (
    Plan(
        "A1",
        Words("Standen uit de app op de eindnota", "Readings from the app on the final bill"),
        5, 3, ("R3",),
    ),
    Plan(
        "A2",
        Words("Nieuwbouwadressen in het formulier", "New-build addresses in the form"),
        4, 2, ("R1",),
    ),
    Plan(
        "A3",
        Words("Bevestiging per e-mail", "Confirmation by e-mail"),
        3, 1, ("R2", "V08"),
    ),
)  # fmt: skip

CONTACTS = (
    Contact(
        1, "V01", "C",
        Words("Zoekt online wat er te regelen is", "Searches online what must be arranged"),
        channel="search", feeling=-0.2, mot="ZMOT",
    ),
    Contact(
        1, "V02", "C",
        Words("Leest de verhuispagina van de leverancier", "Reads the supplier's moving page"),
        channel="web", department="web", feeling=0.4, kano="performance",
    ),
    Contact(
        1, "V03", "C",
        Words("Krijgt verlengbrief op het oude adres", "Gets a renewal letter at the old address"),
        channel="letter", department="letters", initiator="company", feeling=-0.4,
    ),
    Contact(
        2, "V04", "C", Words("Meldt de verhuizing online", "Reports the move online"),
        channel="web", department="web", feeling=0.6, kano="basic",
    ),
    Contact(
        2, "V05", "C",
        Words("Formulier loopt vast op het nieuwe adres", "Form gets stuck on the new address"),
        channel="web", department="web", feeling=-1.2, kano="basic", cause="R1",
    ),
    Contact(
        2, "V06", "C", Words("Wacht 12 minuten aan de telefoon", "Waits 12 minutes on the phone"),
        kind="wait", channel="phone", feeling=-1.0, friction=("waiting",),
    ),
    Contact(
        2, "V07", "C", Words("Medewerker neemt de melding over", "Agent takes over the report"),
        channel="phone", department="callcenter", feeling=0.9, kano="performance", mot="service",
        avoidable=True, friction=("channel_switch",), cause="R1",
    ),
    Contact(
        2, "V08", "C",
        Words(
            "Bevestiging komt per brief op het oude adres",
            "Confirmation arrives by letter at the old address",
        ),
        channel="letter", department="letters", initiator="company", feeling=-0.8, kano="basic",
        cause="R2",
    ),
    Contact(
        3, "V09", "C",
        Words(
            "Noteert meterstanden bij de sleuteloverdracht",
            "Notes meter readings at the key handover",
        ),
        kind="action", feeling=0.2,
    ),
    Contact(
        3, "V10", "C",
        Words("Geeft meterstanden door in de app", "Submits meter readings in the app"),
        channel="app", department="web", feeling=0.8, kano="basic",
    ),
    Contact(
        3, "V11", "C",
        Words("E-mail: slimme meter niet uitgelezen", "E-mail: smart meter could not be read"),
        channel="email", department="grid", initiator="third", partner=True, feeling=-0.5,
    ),
    Contact(
        4, "V12", "C",
        Words("Licht en verwarming doen het meteen", "Light and heating work at once"),
        channel="home", department="grid", initiator="third", partner=True, feeling=0.8,
        kano="basic", mot="SMOT",
    ),
    Contact(
        4, "V13", "C", Words("Monteur controleert de meter", "Technician checks the meter"),
        channel="visit", department="technician", initiator="third", partner=True, feeling=1.0,
        kano="performance",
    ),
    Contact(
        4, "V14", "C",
        Words(
            "Krijgt welkomstkaart met tips voor dit huis",
            "Gets a welcome card with tips for this house",
        ),
        channel="letter", department="marketing", initiator="company", feeling=1.5,
        kano="delighter",
    ),
    Contact(
        5, "V15", "C",
        Words("Wacht zes weken op de eindnota", "Waits six weeks for the final bill"),
        feeling=-0.6, friction=("waiting",),
    ),
    Contact(
        5, "V16", "C",
        Words(
            "Eindnota blijkt op schattingen te rusten",
            "Final bill turns out to be based on estimates",
        ),
        channel="invoice", department="billing", initiator="company", feeling=-1.7, kano="basic",
        mot="service", cause="R3",
    ),
    Contact(
        5, "V17", "C", Words("Belt en vertelt alles opnieuw", "Calls and tells everything again"),
        channel="phone", department="callcenter", feeling=-1.3, avoidable=True,
        friction=("repeat_info",), cause="R3",
    ),
    Contact(
        5, "V18", "C",
        Words(
            "Gaat naar kantoor met foto's van de standen",
            "Goes to the office with photos of the readings",
        ),
        channel="office", department="office", feeling=-0.2, avoidable=True,
        friction=("repeat_contact", "channel_switch"), cause="R3",
    ),
    Contact(
        5, "V19", "C",
        Words(
            "Krijgt gecorrigeerde eindnota met excuses",
            "Gets a corrected final bill with an apology",
        ),
        channel="email", department="billing", initiator="company", feeling=0.7, kano="performance",
        cause="R3",
    ),
    Contact(
        6, "V20", "C",
        Words(
            "Krijgt aanbod op maat vóór de einddatum",
            "Gets a tailored offer before the end date",
        ),
        channel="email", department="sales", initiator="company", feeling=0.5, kano="performance",
        mot="trigger",
    ),
    Contact(
        6, "V21", "C", Words("Vergelijkt andere leveranciers", "Compares other suppliers"),
        channel="search", feeling=0.0, mot="ZMOT",
    ),
    Contact(
        6, "V22", "C", Words("Verlengt het contract", "Renews the contract"),
        channel="web", department="web", feeling=0.6, kano="basic", mot="FMOT",
    ),
    Contact(
        6, "V23", "C",
        Words("Vertelt collega's over de verhuizing", "Tells colleagues about the move"),
        channel="talk", feeling=-0.3, mot="UMOT",
    ),
    Contact(
        1, "M01", "B",
        Words("Webredactie houdt de verhuispagina bij", "Web editors maintain the moving page"),
        department="web", supports=("V02",),
    ),
    Contact(
        1, "M02", "B",
        Words(
            "Systeem stuurt verlengbrieven per kwartaal",
            "System sends renewal letters each quarter",
        ),
        department="letters", supports=("V03",),
    ),
    Contact(
        2, "M03", "B",
        Words("Backoffice verwerkt meldingen met de hand", "Back office processes reports by hand"),
        department="backoffice", feeling=-0.6, supports=("V04", "V07"),
    ),
    Contact(
        2, "M04", "F",
        Words("Callcenter voert de melding opnieuw in", "Call centre re-enters the report"),
        channel="phone", department="callcenter", feeling=0.2, supports=("V07",),
    ),
    Contact(
        2, "M05", "B",
        Words(
            "Correspondentie gebruikt adres uit oud systeem",
            "Correspondence uses the address in the old system",
        ),
        department="letters", supports=("V08",),
    ),
    Contact(
        3, "M06", "S",
        Words("Netbeheerder leest de slimme meter uit", "Grid operator reads the smart meter"),
        department="grid", supports=("V10", "V11"),
    ),
    Contact(
        4, "M07", "F", Words("Monteur bezoekt de woning", "Technician visits the home"),
        channel="visit", department="technician", feeling=0.8, supports=("V13",),
    ),
    Contact(
        4, "M08", "B",
        Words("Marketing maakt kaart per woningtype", "Marketing makes a card per house type"),
        department="marketing", feeling=0.9, supports=("V14",),
    ),
    Contact(
        5, "M09", "B",
        Words("Facturatie schat ontbrekende standen", "Billing estimates missing readings"),
        department="billing", feeling=-0.7, supports=("V16",),
    ),
    Contact(
        5, "M10", "F",
        Words("Callcenter zoekt in drie schermen", "Call centre searches three screens"),
        channel="phone", department="callcenter", feeling=-1.2, supports=("V17",),
    ),
    Contact(
        5, "M11", "F",
        Words(
            "Kantoor belt facturatie, geen eigen mandaat",
            "Office calls billing, has no mandate",
        ),
        channel="office", department="office", feeling=-0.8, supports=("V18",), enabled=0,
    ),
    Contact(
        5, "M12", "B",
        Words(
            "Facturatie corrigeert en schrijft excuses",
            "Billing corrects and writes an apology",
        ),
        department="billing", feeling=0.1, supports=("V19",),
    ),
    Contact(
        6, "M13", "B", Words("Verkoop telt verzonden aanbiedingen", "Sales counts offers sent"),
        department="sales",
    ),
)  # fmt: skip
