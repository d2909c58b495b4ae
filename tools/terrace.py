"""TERRACE: the facts of the example "An afternoon on the terrace".

The café and its people are invented, the scores are illustrative. Anja, 58, takes her mother out
for lunch: not everything goes well, but somebody always puts it right, and the end is sweet.
"""

from __future__ import annotations

from tools.story import Contact, Period, Person, Persona, Plan, Words

TITLE = Words("Een middag op het terras", "An afternoon on the terrace")
SUBTITLE = Words(
    "Anja, 58, met haar moeder op een zonnige middag",
    "Anja, 58, with her mother on a sunny afternoon",
)
ORGANISATION = Words("Café met terras (verzonnen)", "Café with a terrace (invented)")
URGENCY = Words(
    "Gasten kiezen hun terras op wat anderen erover delen",
    "Guests choose their terrace by what others share about it",
)
SCENARIO = Words("Lunch voor twee in de zon", "Lunch for two in the sun")
EXPECTATION = Words(
    "Een schone tafel, vlot bestellen, rustig zitten.",
    "A clean table, quick ordering, sitting at ease.",
)
SCOPE = (
    Words("Reviews lezen onderweg", "Reading reviews on the way"),
    Words("Foto gedeeld", "Photo shared"),
)
TEAM = Words("Bediening, bar en keuken", "Service, bar and kitchen")
DATE = "2025-11-22"
VERSION = "0.2"
TARGETS = ("experience", "customer_focus")
UNIT = "minutes"

PERSONA = Persona(
    id="anja",
    name=Words("Anja", "Anja"),
    segment=Words("Vaste gast in de zomer", "Regular guest in summer"),
    quote=Words("Mama moet wel lekker zitten.", "Mum has to be comfortable."),
    goals=Words("Een fijne middag met haar moeder.", "A good afternoon with her mother."),
    needs=Words("Een plek in de zon, zonder haast.", "A place in the sun, without haste."),
    frustrations=Words(
        "Lang zwaaien voordat er iemand komt.", "Waving for a long time before anybody comes."
    ),
)

PERIODS = (
    Period(Words("Aankomen", "Arrive"), 15),
    Period(Words("Bestellen", "Order"), 15),
    Period(Words("Eten en drinken", "Eat and drink"), 60),
    Period(Words("Afrekenen", "Pay"), 10),
    Period(Words("Naderhand", "Afterwards"), None),
)

DEPARTMENTS = (
    ("service", Words("Bediening", "Service")),
    ("bar", Words("Bar", "Bar")),
    ("kitchen", Words("Keuken", "Kitchen")),
    ("till", Words("Kassa", "Till")),
    ("management", Words("Leiding", "Management")),
)

PEOPLE = (
    Person("Fenna Roelvink", "service", Words("serveerster", "waitress")),
    Person("Milan Stork", "bar", Words("barista", "barista")),
    Person("Petra Janmaat", "management", Words("bedrijfsleider", "manager")),
)

CAUSES = (
    ("R1", Words("Tafels niet schoon na vertrek", "Tables not cleaned")),
    ("R2", Words("Sauzen staan niet klaar", "Sauces not at hand")),
)

NOTES = (
    Words("Het ijsje, dat vertel je door", "The ice cream is what you tell others"),
    Words("Kelder is te ver voor een potje mayo", "The cellar is too far for a jar of mayo"),
)

LINKS = (("umot_zmot", "T17", "T01"), ("feedback", "T11", "B06"))

PLANS = (
    Plan(
        "A1",
        Words("Sauzen op een dienwagen bij de wijk", "Sauces on a trolley in each section"),
        3, 1, ("R2",),
    ),
    Plan(
        "A2",
        Words("Tafel schoon voordat de bon dicht is", "Table clean before the bill is closed"),
        4, 2, ("R1",),
    ),
)  # fmt: skip

CONTACTS = (
    Contact(
        1, "T01", "C", Words("Leest onderweg reviews", "Reads reviews on the way"),
        channel="review", feeling=0.4, mot="ZMOT",
    ),
    Contact(
        1, "T02", "C", Words("Vindt een vrij tafeltje in de zon", "Finds a free table in the sun"),
        channel="place", department="service", feeling=1.0, kano="performance",
    ),
    Contact(
        1, "T03", "C", Words("Merkt dat het tafeltje plakt", "Notices that the table is sticky"),
        channel="place", department="service", initiator="company", feeling=-0.9, kano="basic",
        cause="R1",
    ),
    Contact(
        1, "T04", "C",
        Words("Serveerster groet en veegt de tafel schoon", "Waitress greets and wipes the table"),
        channel="person", department="service", initiator="company", feeling=0.8,
        kano="performance", mot="service",
    ),
    Contact(
        2, "T05", "C", Words("Steekt hand op en wacht", "Raises a hand and waits"),
        feeling=-0.4,
    ),
    Contact(
        2, "T06", "C", Words("Serveerster reageert vriendelijk", "Waitress responds kindly"),
        channel="person", department="service", initiator="company", feeling=0.9, kano="basic",
        mot="FMOT",
    ),
    Contact(
        2, "T07", "C", Words("Bestelt lunch en drankjes", "Orders lunch and drinks"),
        channel="person", department="service", feeling=0.6, kano="basic",
    ),
    Contact(
        3, "T08", "C", Words("Drankjes komen op tafel", "Drinks arrive at the table"),
        channel="person", department="bar", initiator="company", feeling=0.7, kano="basic",
    ),
    Contact(
        3, "T09", "C",
        Words("Friet en uitsmijter komen warm op tafel", "Chips and fried eggs arrive hot"),
        channel="person", department="kitchen", initiator="company", feeling=0.9,
        kano="performance", mot="SMOT",
    ),
    Contact(
        3, "T10", "C", Words("Vraagt om mayonaise", "Asks for mayonnaise"),
        channel="person", department="service", feeling=0.1, kano="basic",
    ),
    Contact(
        3, "T11", "C",
        Words("Mayonaise komt als de friet op is", "Mayonnaise arrives when the chips are gone"),
        channel="person", department="service", initiator="company", feeling=-1.2, kano="basic",
        friction=("broken_promise",), cause="R2",
    ),
    Contact(
        3, "T12", "C",
        Words("Serveerster biedt een nieuwe portie aan", "Waitress offers a new portion"),
        channel="person", department="service", initiator="company", feeling=1.0,
        kano="performance", mot="service", cause="R2",
    ),
    Contact(
        3, "T13", "C",
        Words("Koffie komt in een voorverwarmd kopje", "Coffee comes in a pre-warmed cup"),
        channel="person", department="bar", initiator="company", feeling=1.4, kano="delighter",
    ),
    Contact(
        4, "T14", "C", Words("Vraagt om de rekening en wacht", "Asks for the bill and waits"),
        feeling=-0.6, friction=("waiting",),
    ),
    Contact(
        4, "T15", "C", Words("Rekening klopt, betaalt met pas", "Bill is right, pays by card"),
        channel="person", department="service", feeling=0.5, kano="basic",
    ),
    Contact(
        4, "T16", "C", Words("Krijgt een ijsje mee", "Gets an ice cream to go"),
        channel="person", department="bar", initiator="company", feeling=1.7, kano="delighter",
    ),
    Contact(
        5, "T17", "C", Words("Deelt een foto van de middag", "Shares a photo of the afternoon"),
        channel="social", feeling=0.9, mot="UMOT", shareable=True,
    ),
    Contact(
        1, "B01", "B",
        Words("Hulp maakt vrijgekomen tafels schoon", "Helper cleans vacated tables"),
        department="service", feeling=-0.2, supports=("T02", "T03"),
    ),
    Contact(
        1, "B02", "F",
        Words("Serveerster houdt haar wijk in het oog", "Waitress keeps an eye on her section"),
        channel="person", department="service", feeling=0.6, supports=("T04", "T06"),
    ),
    Contact(
        2, "B03", "F",
        Words("Neemt de bestelling op en herhaalt die", "Takes the order and repeats it"),
        channel="person", department="service", feeling=0.5, supports=("T07",),
    ),
    Contact(
        2, "B04", "S",
        Words("Kassa stuurt bonnen naar bar en keuken", "Till sends tickets to bar and kitchen"),
        department="till", supports=("T08", "T09"),
    ),
    Contact(
        3, "B05", "B", Words("Bar schenkt en zet klaar", "Bar pours and sets out"),
        department="bar", feeling=0.4, supports=("T08",),
    ),
    Contact(
        3, "B06", "B",
        Words("Keuken bakt, sauzen staan in de kelder", "Kitchen cooks, sauces are in the cellar"),
        department="kitchen", feeling=-0.6, supports=("T09", "T11"),
    ),
    Contact(
        3, "B07", "F",
        Words(
            "Serveerster lost het zelf op (mandaat € 10)",
            "Waitress fixes it herself (mandate € 10)",
        ),
        channel="person", department="service", feeling=0.8, supports=("T10", "T12"),
        mandate=(10, Words("per tafel", "per table")),
    ),
    Contact(
        3, "B08", "B", Words("Barista warmt kopjes voor", "Barista warms the cups"),
        department="bar", feeling=0.9, supports=("T13",),
    ),
    Contact(
        4, "B09", "F",
        Words(
            "Serveerster rekent af en geeft ijsje",
            "Waitress settles up and hands out ice cream",
        ),
        channel="person", department="service", feeling=0.7, supports=("T15", "T16"),
    ),
    Contact(
        4, "B10", "B",
        Words("Bedrijfsleider stuurt op omzet per wijk", "Manager steers on turnover per section"),
        department="management",
    ),
)  # fmt: skip
