"""PAYTV: the facts of the example "Three months' welcome", each in Dutch and English.

Company and people are invented, the scores are illustrative. Sanne, 34, moves her family to pay
television: every single contact scores well, yet her satisfaction drops from 80 to 48.
"""

from __future__ import annotations

from tools.story import Contact, Period, Person, Persona, Plan, Words

TITLE = Words("Drie maanden welkom", "Three months' welcome")
SUBTITLE = Words(
    "Sanne, 34, stapt met haar gezin over naar betaal-tv",
    "Sanne, 34, and her family switch to pay TV",
)
ORGANISATION = Words("Betaal-tv-bedrijf (verzonnen)", "Pay TV company (invented)")
URGENCY = Words(
    "Tevredenheid zakt van 80 naar 48 terwijl elk los contact ruim voldoende krijgt",
    "Satisfaction drops from 80 to 48 while every single contact gets a good grade",
)
SCENARIO = Words("Overstap naar betaal-tv", "Switching to pay TV")
EXPECTATION = Words(
    "Binnen twee weken alle zenders, één aanspreekpunt.",
    "All channels within two weeks, one person to turn to.",
)
SCOPE = (
    Words("Eerste reviews lezen", "Reading the first reviews"),
    Words("Review na drie maanden", "Review after three months"),
)
TEAM = Words("Team Klantreis", "Customer journey team")
DATE = "2025-11-22"
VERSION = "0.3"
TARGETS = ("experience", "churn")
UNIT = "weeks"
SD = 1.4
"""Standard deviation of the overall grades."""

PERSONA = Persona(
    id="sanne",
    name=Words("Sanne", "Sanne"),
    segment=Words("Gezin met twee kinderen", "Family with two children"),
    quote=Words("Ik wil gewoon kijken, niet bellen.", "I just want to watch, not to call."),
    goals=Words(
        "Vanaf de eerste avond alles kunnen kijken.", "Watch everything from the first night."
    ),
    needs=Words(
        "Weten wanneer de monteur komt en wat de eerste maand kost.",
        "Know when the technician comes and what the first month costs.",
    ),
    frustrations=Words(
        "Elke keer opnieuw haar verhaal vertellen.", "Telling her story all over again each time."
    ),
)

PERIODS = (
    Period(Words("Kiezen en bestellen", "Choose and order"), 1, 80, 212, SD),
    Period(Words("Wachten op levering", "Wait for delivery"), 2, 76, 205, SD),
    Period(Words("Installeren", "Install"), 1, 77, 198, SD),
    Period(Words("Eerste gebruik", "First use"), 3, 62, 176, SD),
    Period(Words("Eerste factuur", "First bill"), 3, 55, 160, SD),
    Period(Words("Wennen of weggaan", "Settle in or leave"), 3, 48, 151, SD),
)

DEPARTMENTS = (
    ("online", Words("Online", "Online")),
    ("sales", Words("Verkoop", "Sales")),
    ("orders", Words("Orders", "Orders")),
    ("service", Words("Klantenservice", "Customer service")),
    ("planning", Words("Planning", "Planning")),
    ("technicians", Words("Monteurs", "Technicians")),
    ("marketing", Words("Marketing", "Marketing")),
    ("support", Words("Technische dienst", "Technical support")),
    ("billing", Words("Facturatie", "Billing")),
    ("retention", Words("Behoud", "Retention")),
)

PEOPLE = (
    Person("Noor Haverkamp", "service", Words("teamleider", "team leader")),
    Person("Idris Bouwens", "technicians", Words("monteur", "technician")),
    Person("Marit Oldenhof", "billing", Words("medewerker facturen", "billing clerk")),
)

CAUSES = (
    ("R1", Words("Afspraakstatus onzichtbaar", "Appointment status invisible")),
    ("R2", Words("Zenderpakket niet volledig geactiveerd", "Channel package not fully activated")),
    (
        "R3",
        Words(
            "Gebroken maand niet uitgelegd en dubbel geteld",
            "Part month unexplained and counted twice",
        ),
    ),
)

NOTES = (
    Words("Moest alles opnieuw vertellen", "Had to tell everything again"),
    Words("Wist niet dat de maand gebroken was", "Did not know that it was a part month"),
    Words("Dossier niet te zien voor de tweede lijn", "Second line cannot see the file"),
    Words("Teamleider kijkt naar gesprekstijd", "Team leader watches call time"),
)

LINKS = (("umot_zmot", "P22", "P01"), ("feedback", "P17", "E10"))

PLANS = (
    Plan(
        "A1",
        Words(
            "Activatietest vóór vertrek van de monteur", "Activation test before technician leaves"
        ),
        5, 2, ("R2",),
    ),
    Plan("A2", Words("Uitleg bij de eerste factuur", "Explain the first bill"), 4, 1, ("P16",)),
    Plan(
        "A3",
        Words("Eén klantdossier", "One customer file"),
        5, 5, ("R2", "R3"),
        initiative=Words("CRM-vernieuwing", "CRM renewal"),
    ),
    Plan("A4", Words("Afspraakstatus zichtbaar", "Appointment status visible"), 3, 2, ("R1",)),
    Plan(
        "A5",
        Words("Reageer binnen 24 uur op reviews", "Answer reviews within 24 hours"),
        3, 1, ("P22",),
    ),
    Plan(
        "A6", Words("Monteur belt na 3 dagen", "Technician calls after 3 days"), 3, 3, ("P10",)
    ),
    Plan("A7", Words("Nieuwe banner", "New banner"), 1, 1, ("P02",)),
    Plan(
        "A8",
        Words("Extra korting bij opzeggen", "Extra discount on cancelling"),
        2, 4, ("P20",),
        addresses="symptom",
    ),
)  # fmt: skip

CONTACTS = (
    Contact(
        1, "P01", "C",
        Words("Leest ervaringen van andere kijkers", "Reads reviews by other viewers"),
        channel="review", feeling=0.5, mot="ZMOT",
    ),
    Contact(
        1, "P02", "C",
        Words("Vergelijkt pakketten op de website", "Compares packages on the website"),
        channel="web", department="online", grade=8.1, feeling=0.6, kano="performance",
    ),
    Contact(
        1, "P03", "C",
        Words(
            "Belt met vraag over zenders (gesprek 1)",
            "Calls with a question about channels (call 1)",
        ),
        channel="phone", department="sales", grade=8.4, satisfied=93, feeling=1.0,
        kano="performance",
    ),
    Contact(
        1, "P04", "C", Words("Bestelt online", "Orders online"),
        channel="web", department="online", grade=8.2, feeling=1.2, kano="basic", mot="FMOT",
    ),
    Contact(
        1, "P05", "C", Words("Krijgt orderbevestiging", "Receives order confirmation"),
        channel="email", department="orders", initiator="company", grade=7.9, feeling=0.8,
        kano="basic",
    ),
    Contact(
        2, "P06", "C",
        Words("Kiest installatiedatum in het portaal", "Picks an installation date in the portal"),
        channel="web", department="online", grade=7.8, feeling=0.5, kano="performance",
    ),
    Contact(
        2, "P07", "C",
        Words("Wacht op bericht over de afspraak", "Waits for word about the appointment"),
        feeling=-0.6,
    ),
    Contact(
        2, "P08", "C",
        Words(
            "Belt: afspraak niet bevestigd (gesprek 2)", "Calls: appointment not confirmed (call 2)"
        ),
        channel="phone", department="service", grade=8.3, satisfied=92, feeling=-0.4,
        avoidable=True, friction=("channel_switch",), cause="R1",
    ),
    Contact(
        2, "P09", "C", Words("Krijgt sms met dag en uur", "Receives a text with day and hour"),
        channel="sms", department="planning", initiator="company", grade=8.0, feeling=0.4,
        kano="basic",
    ),
    Contact(
        3, "P10", "C", Words("Monteur installeert het kastje", "Technician installs the box"),
        channel="visit", department="technicians", initiator="company", grade=8.9, feeling=1.5,
        kano="performance", mot="service",
    ),
    Contact(
        3, "P11", "C", Words("Krijgt welkomstmail met inlog", "Receives welcome mail with login"),
        channel="email", department="marketing", initiator="company", grade=7.7, feeling=0.6,
        kano="basic",
    ),
    Contact(
        4, "P12", "C",
        Words("Belt: zenders ontbreken (gesprek 3)", "Calls: channels are missing (call 3)"),
        channel="phone", department="support", grade=8.2, satisfied=91, feeling=-0.8,
        kano="basic", mot="SMOT", avoidable=True, friction=("channel_switch",), cause="R2",
    ),
    Contact(
        4, "P13", "C",
        Words("Mailt een foto van de foutmelding", "Mails a photo of the error message"),
        channel="email", department="support", grade=7.8, feeling=-0.9,
        avoidable=True, friction=("channel_switch", "repeat_info"), cause="R2",
    ),
    Contact(
        4, "P14", "C",
        Words(
            "Belt opnieuw en wordt doorverbonden (gesprek 4)",
            "Calls again and is transferred (call 4)",
        ),
        channel="phone", department="support", grade=8.1, satisfied=90, feeling=-1.6,
        avoidable=True, friction=("repeat_contact", "transfer", "repeat_info"), cause="R2",
    ),
    Contact(
        4, "P15", "C",
        Words("Kijkt een gemiste uitzending terug in de app", "Watches a missed show in the app"),
        channel="app", department="online", grade=8.6, feeling=1.4, kano="delighter",
    ),
    Contact(
        5, "P16", "C",
        Words("Krijgt de eerste digitale factuur", "Receives the first digital invoice"),
        channel="invoice", department="billing", initiator="company", grade=7.6, feeling=-0.5,
        kano="basic",
    ),
    Contact(
        5, "P17", "C",
        Words("Belt over dubbele kosten (gesprek 5)", "Calls about double charges (call 5)"),
        channel="phone", department="billing", grade=8.3, satisfied=92, feeling=-1.3,
        mot="service", avoidable=True, friction=("channel_switch",), cause="R3",
    ),
    Contact(
        5, "P18", "C",
        Words("Krijgt een gecorrigeerde factuur", "Receives a corrected invoice"),
        channel="email", department="billing", initiator="company", grade=7.9, feeling=-0.4,
        avoidable=True, friction=("repeat_contact",), cause="R3",
    ),
    Contact(
        6, "P19", "C",
        Words("Chat: de correctie klopt nog niet", "Chats: the correction is still wrong"),
        channel="chat", department="service", grade=8.0, feeling=-1.5,
        avoidable=True, friction=("repeat_contact", "repeat_info"), cause="R3",
    ),
    Contact(
        6, "P20", "C",
        Words("Belt over opzeggen (gesprek 6)", "Calls about cancelling (call 6)"),
        channel="phone", department="retention", grade=8.2, satisfied=93, feeling=-1.0,
        mot="trigger", avoidable=True, friction=("transfer", "repeat_info"), cause="R3",
    ),
    Contact(
        6, "P21", "C",
        Words(
            "Vult enquête in over het laatste gesprek", "Fills in a survey about the last call"
        ),
        channel="email", department="marketing", initiator="company", grade=7.6, feeling=-0.3,
    ),
    Contact(
        6, "P22", "C",
        Words("Vertelt vrienden en plaatst een review", "Tells friends and posts a review"),
        channel="review", feeling=-1.0, mot="UMOT",
    ),
    Contact(
        1, "E01", "F",
        Words("Adviseur bespreekt zenderwens", "Adviser discusses channel wishes"),
        channel="phone", department="sales", supports=("P03",),
    ),
    Contact(
        1, "E02", "B",
        Words(
            "Orderteam voert order in twee systemen in",
            "Order team enters the order in two systems",
        ),
        department="orders", feeling=-0.5, supports=("P05",),
    ),
    Contact(
        2, "E03", "B", Words("Planner plant de monteur", "Planner schedules the technician"),
        department="planning", feeling=0.0, supports=("P06", "P09"),
    ),
    Contact(
        2, "E04", "F",
        Words(
            "Medewerker zoekt afspraak in ander systeem",
            "Agent looks up the appointment in another system",
        ),
        channel="phone", department="service", feeling=-1.0, supports=("P08",),
    ),
    Contact(
        3, "E05", "B", Words("Monteur leest de werkbon", "Technician reads the work order"),
        department="technicians", feeling=0.3, supports=("P10",),
    ),
    Contact(
        3, "E06", "F",
        Words("Monteur installeert en legt uit", "Technician installs and explains"),
        channel="visit", department="technicians", feeling=1.5, supports=("P10",),
    ),
    Contact(
        3, "E07", "S",
        Words("Systeem activeert het zenderpakket", "System activates the channel package"),
        department="support", supports=("P12",),
    ),
    Contact(
        4, "E08", "F",
        Words("Helpdesk reset het kastje op afstand", "Help desk resets the box remotely"),
        channel="phone", department="support", feeling=-0.4, supports=("P12", "P14"),
    ),
    Contact(
        4, "E09", "B",
        Words(
            "Tweede lijn zoekt oorzaak zonder dossier",
            "Second line searches the cause without a file",
        ),
        department="support", feeling=-1.3, supports=("P14",),
    ),
    Contact(
        5, "E10", "B",
        Words(
            "Facturatie maakt factuur met gebroken maand",
            "Billing makes an invoice with a part month",
        ),
        department="billing", supports=("P16",),
    ),
    Contact(
        5, "E11", "F",
        Words("Medewerker belooft een correctie", "Agent promises a correction"),
        channel="phone", department="billing", feeling=-0.8, supports=("P17",),
    ),
    Contact(
        5, "E12", "B", Words("Facturatie corrigeert met de hand", "Billing corrects by hand"),
        department="billing", feeling=-0.9, supports=("P18",),
    ),
    Contact(
        6, "E13", "F",
        Words("Behoudteam doet een kortingsaanbod", "Save desk makes a discount offer"),
        channel="phone", department="retention", feeling=0.2, supports=("P20",),
    ),
    Contact(
        6, "E14", "B",
        Words("Teamleider stuurt op korte gesprekstijd", "Team leader steers on short call time"),
        department="service",
    ),
)  # fmt: skip
