"""Every number that the domain page expects of the three examples, as the report writes it.

Each row: the beginning of the entry, the example, what it is, the number, and how to find it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from journeyeditor.model.project import Project
from journeyeditor.telling.report.text import report_text
from tests.poster.printed import example
from tests.wishes import example_of_a10

TODAY = date(2025, 11, 22)
SCORE, PEAK, END = r"^A1.*: (\S+) ", r"Piek (\S+) \(kaart", r"einde (\S+) \("
POINTS, MEAN, ABOVE = r"van (\d+) punten", r"punten (\S+), versch", r"verschil (\S+)\."
AT, HIGHEST = r"Piek \S+ \(kaart (\d+)\)", r"^A\S+  .*: (\S+)"
SHARE, FIGURE = r"^    (?:Bij )?(\S+) %", r"^[^:]*: (.*?)(?: \(.*)?$"
CARDS = r"kaart (\d[\d, ]*\d)"

NUMBERS = (
    ("A1 ", "paytv", "n", "22", POINTS),
    ("A1 ", "paytv", "mean", "-0,08", MEAN),
    ("A1 ", "paytv", "peak", "-1,6", PEAK),
    ("A1 ", "paytv", "peak at P14", "14", AT),
    ("A1 ", "paytv", "end", "-1,0", END),
    ("A1 ", "paytv", "PE (-1.30)", "-1,3", SCORE),
    ("A1 ", "paytv", "PE - mean", "-1,22", ABOVE),
    ("A1 ", "move", "n", "23", POINTS),
    ("A1 ", "move", "mean", "-0,01", MEAN),
    ("A1 ", "move", "peak", "-1,7", PEAK),
    ("A1 ", "move", "peak at V16", "16", AT),
    ("A1 ", "move", "end", "-0,3", END),
    ("A1 ", "move", "PE (-1.00)", "-1,0", SCORE),
    ("A1 ", "move", "PE - mean", "-0,99", ABOVE),
    ("A1 ", "terrace", "n", "17", POINTS),
    ("A1 ", "terrace", "mean", "+0,46", MEAN),
    ("A1 ", "terrace", "peak", "+1,7", PEAK),
    ("A1 ", "terrace", "peak at T16", "16", AT),
    ("A1 ", "terrace", "end", "+0,9", END),
    ("A1 ", "terrace", "PE (+1.30)", "+1,3", SCORE),
    ("A1 ", "terrace", "PE - mean", "+0,84", ABOVE),
    ("A2  Gem", "paytv", "mean of stage 1", "+0,82", r"^    1 .*? (\S+)  +\d"),
    ("A2  Gem", "paytv", "mean of stage 2", "-0,02", r"^    2 .*? (\S+)  +\d"),
    ("A2  Gem", "paytv", "mean of stage 3", "+1,05", r"^    3 .*? (\S+)  +\d"),
    ("A2  Gem", "paytv", "mean of stage 4", "-0,48", r"^    4 .*? (\S+)  +\d"),
    ("A2  Gem", "paytv", "mean of stage 5", "-0,73", r"^    5 .*? (\S+)  +\d"),
    ("A2  Gem", "paytv", "mean of stage 6", "-0,95", r"^    6 .*? (\S+)  +\d"),
    ("A2  Cij", "paytv", "mean of 19 grades", "8,08", FIGURE),
    ("A2  Cij", "paytv", "lowest and highest grade", "7,6–8,9", r"\((7\S+)\)"),
    ("A3a", "paytv", "change", "-40,0 %", FIGURE),
    ("A3a", "paytv", "S 1", "80,0", r"^    1 .*? (\S+) +\S+ +\S+ +212"),
    ("A3a", "paytv", "S 2", "76,0", r"^    2 .*? (\S+) +\S+ +\S+ +205"),
    ("A3a", "paytv", "S 3", "77,0", r"^    3 .*? (\S+) +\S+ +\S+ +198"),
    ("A3a", "paytv", "S 4", "62,0", r"^    4 .*? (\S+) +\S+ +\S+ +176"),
    ("A3a", "paytv", "S 5", "55,0", r"^    5 .*? (\S+) +\S+ +\S+ +160"),
    ("A3a", "paytv", "S 6", "48,0", r"^    6 .*? (\S+) +\S+ +\S+ +151"),
    ("A3a", "paytv", "T 1", "79,4", r"^    1 .*? (\S+) +\S+ +212"),
    ("A3a", "paytv", "T 2", "78,1", r"^    2 .*? (\S+) +\S+ +205"),
    ("A3a", "paytv", "T 3", "81,1", r"^    3 .*? (\S+) +\S+ +198"),
    ("A3a", "paytv", "T 4", "79,7", r"^    4 .*? (\S+) +\S+ +176"),
    ("A3a", "paytv", "T 5", "77,0", r"^    5 .*? (\S+) +\S+ +160"),
    ("A3a", "paytv", "T 6", "77,0", r"^    6 .*? (\S+) +\S+ +151"),
    ("A3a", "paytv", "gaps", "+0,6 · -2,1 · -4,1 · -17,7 · -22,0 · -29,0", r"fase: (.*)\.$"),
    ("A3a", "paytv", "band of stage 6", "48 ± 2,5 (95 %)", r"Fase 6: (.*)\.$"),
    ("A3a", "move", "nothing measured", "n.v.t.", FIGURE),
    ("A3b", "paytv", "six good calls", "60,0 %", FIGURE),
    ("A3b", "paytv", "bounds", "51–90 %", r"zeker is (\S+ %)"),
    ("A3b", "paytv", "customers with a bad call", "4 van de 10", r"(\d van de 10) klanten"),
    ("A3b", "terrace", "fewer than two", "n.v.t.", FIGURE),
    ("A3c", "paytv", "change", "-40,3 %", FIGURE),
    ("A3c", "paytv", "R", "79,35 · 75,81 · 76,49 · 62,89 · 56,93 · 47,77", r"fase: (.*)\.$"),
    ("A3c", "paytv", "without friction", "76,50", r"frictie (\S+)\. Samen"),
    ("A3c", "paytv", "friction in all", "38", r"Samen (\d+) punten"),
    ("A3c", "paytv", "balance, highest", "+6,1", r"hoogste (\S+) na"),
    ("A3c", "paytv", "balance highest after P11", "11", r"na kaart (\d+)"),
    ("A3c", "paytv", "balance, end", "-1,8", r"eind (\S+)\."),
    ("A3c", "paytv", "always marked", "schatting, geen meting", r"\((.*)\)$"),
    ("A4a", "paytv", "avoidable", "8/19", FIGURE),
    ("A4a", "paytv", "share", "42,1", SHARE),
    ("A4a", "move", "avoidable", "3/17", FIGURE),
    ("A4a", "move", "share", "17,6", SHARE),
    ("A4b", "paytv", "R1", "1 contact, 0 herhalingen, 3", r"onzichtbaar: (.*) punten"),
    ("A4b", "paytv", "R2", "3 contacten, 2 herhalingen, 16", r"geactiveerd: (.*) punten"),
    ("A4b", "paytv", "R3", "4 contacten, 3 herhalingen, 19", r"geteld: (.*) punten"),
    ("A4c", "paytv", "recovered", "0/5", FIGURE),
    ("A4c", "move", "recovered", "3/4", FIGURE),
    ("A4c", "move", "share (75 %)", "75,0", SHARE),
    ("A4c", "move", "V06 has no cause", "6", r"oorzaak bij kaart (\d+)"),
    ("A4c", "terrace", "recovered", "1/1", FIGURE),
    ("A5  O", "paytv", "hand-overs", "14/18", FIGURE),
    ("A5  O", "paytv", "share", "77,8", SHARE),
    ("A5  O", "paytv", "departments", "10", r"(\d+) afdelingen"),
    ("A5  O", "move", "hand-overs", "14/16", FIGURE),
    ("A5  O", "move", "share", "87,5", SHARE),
    ("A5  O", "move", "departments", "9", r"(\d+) afdelingen"),
    ("A5  O", "terrace", "hand-overs", "6/12", FIGURE),
    ("A5  O", "terrace", "share (50 %)", "50,0", SHARE),
    ("A5  O", "terrace", "departments", "3", r"(\d+) afdelingen"),
    ("A5  K", "paytv", "channel switches", "18/18", FIGURE),
    ("A5  K", "paytv", "channels", "8", r"(\d+) kanalen"),
    ("A5  K", "move", "channel switches", "14/16", FIGURE),
    ("A5  K", "move", "channels", "9", r"(\d+) kanalen"),
    ("A5  K", "terrace", "channel switches", "1/12", FIGURE),
    ("A6  D", "paytv", "coverage", "12/19", FIGURE),
    ("A6  D", "paytv", "share", "63,2", SHARE),
    ("A6  D", "paytv", "open", "2, 4, 11, 13, 15, 19, 21", CARDS),
    ("A6  D", "paytv", "inside-out: E14", "Teamleider stuurt", r"klantkaart: M13 (\S+ \S+)"),
    ("A6  D", "move", "coverage", "13/17", FIGURE),
    ("A6  D", "move", "share", "76,5", SHARE),
    ("A6  D", "move", "open", "5, 12, 20, 22", CARDS),
    ("A6  D", "move", "inside-out: M13", "M13", r"klantkaart: (\S+)"),
    ("A6  D", "terrace", "coverage", "13/13", FIGURE),
    ("A6  D", "terrace", "inside-out: B10", "Bedrijfsleider", r"klantkaart: M\d+ (\S+)"),
    ("A6  G", "paytv", "employees: n", "10", r"over (\d+) punten"),
    ("A6  G", "paytv", "employees: mean", "-0,29", r"Gemiddeld (\S+) over"),
    (
        "A6  G",
        "paytv",
        "pain on both sides: P08-E04, P12-E08, P14-E08, P14-E09, P17-E11, P18-E12",
        "8–M4, 12–M8, 14–M8, 14–M9, 17–M11, 18–M12",
        r"kanten: (.*)\.$",
    ),
    ("A7  K", "paytv", "classes", "6 B · 4 P · 1 D", FIGURE),
    ("A7  B", "paytv", "P12 fails", "12", r"! (12) "),
    ("A7  B", "paytv", "P16 fails", "16", r"! (16) "),
    ("A7  B", "paytv", "failing", "2/6", FIGURE),
    ("A7  K", "move", "classes", "7 B · 5 P · 1 D", FIGURE),
    ("A7  B", "move", "V05, V08, V16 fail", "3/7", FIGURE),
    ("A7  K", "terrace", "classes", "7 B · 4 P · 2 D", FIGURE),
    ("A7  B", "terrace", "T03, T11 fail", "2/7", FIGURE),
    ("A8  M", "paytv", "moments of truth", "15/16", FIGURE),
    ("A8  M", "paytv", "share", "93,8", r"(\S+) % van"),
    ("A8  M", "paytv", "P04 1/2", "4", r"- (\d+) .*: geen medewerker"),
    ("A8  S", "paytv", "before the trigger", "-1,07", r"^    (\S+) gem"),
    ("A8  S", "paytv", "verdict", "risico", r": (\S+)\.$"),
    ("A8  S", "move", "before the trigger", "-0,27", r"^    (\S+) gem"),
    ("A8  S", "move", "verdict", "risico", r": (\S+)\.$"),
    ("A8  O", "paytv", "considers switching", "78 %", FIGURE),
    ("A8  O", "paytv", "contacts below 0", "10", r"^    (\d+) contacten"),
    ("A9", "paytv", "first: A2", "Uitleg bij de eerste factuur", r"- 1\. (.*?) –"),
    ("A9", "paytv", "second: A1", "Activatietest vóór vertrek van de monteur", r"- 2\. (.*?) –"),
    ("A9", "paytv", "third: A3", "Eén klantdossier", r"- 3\. (.*?) –"),
    ("A9", "paytv", "fourth: A5", "Reageer binnen 24 uur op reviews", r"- 4\. (.*?) –"),
    ("A9", "paytv", "fifth: A4", "Afspraakstatus zichtbaar", r"- 5\. (.*?) –"),
    ("A9", "paytv", "sixth: A6", "Monteur belt na 3 dagen", r"- 6\. (.*?) –"),
    ("A9", "paytv", "seventh: A7", "Nieuwe banner", r"- 7\. (.*?) –"),
    ("A9", "paytv", "eighth: A8", "Extra korting bij opzeggen", r"- 8\. (.*?) –"),
    ("A10", "wished", "mean change (+1.08)", "+1,08", r"contact (\S+),"),
    ("A10", "wished", "as shown", "+1,1", FIGURE),
    ("A10", "wished", "pairs", "4", r"over (\d+) paren"),
    ("A10", "wished", "P06", "+0,5", r"6 Kiest .* \+0,5 +\+1,0 +(\S+)$"),
    ("A10", "wished", "P10", "+0,3", r" Monteur .* \+1,5 +\+1,8 +(\S+)$"),
    ("A10", "wished", "P16", "+1,3", r" -0,5 +\+0,8 +(\S+)$"),
    ("A10", "wished", "P22", "+2,2", r" -1,0 +\+1,2 +(\S+)$"),
    ("A10", "wished", "removed", "8", r"Vervallen: (\d+)"),
    ("A10", "wished", "change of PE", "+2,8", r"piek-eindscore (\S+),"),
    ("A1 ", "wished", "PE of the to-be", "+1,5", SCORE),
    ("A11", "paytv", "consistency", "0,53", FIGURE),
    ("A11", "move", "consistency", "0,59", FIGURE),
    ("A11", "terrace", "consistency", "0,61", FIGURE),
    ("A11", "move", "pleasant", "-0,01", r"Prettig (\S+),"),
    ("A12  Gemeten contacten", "paytv", "measured contacts", "19/19", FIGURE),
    ("A12  Gemeten contacten", "move", "measured contacts", "0/17", FIGURE),
    ("A13", "paytv", "departments missing", "7", r"ontbreken (\d+)"),
    ("Duur", "paytv", "duration", "13 weken", FIGURE),
)


def given(entry: str, name: str, pattern: str) -> str:
    """What the report says there; "" where it says nothing of the kind."""
    paragraph = next(each for each in report(name) if each.startswith(entry))
    found = re.search(pattern, paragraph, re.MULTILINE)
    return found[1] if found else ""


@cache
def report(name: str) -> list[str]:
    """The entries of a report."""
    paytv = example("paytv.nl")
    project: Project = example_of_a10(paytv) if name == "wished" else example(f"{name}.nl")
    text = report_text(project, project.maps[-1].id, project.language, TODAY)
    return text.split("\n\n")


def test_every_number_of_the_domain_page_stands_in_the_report() -> None:
    found = [(*row[:4], given(row[0], row[1], row[4])) for row in NUMBERS]
    assert [row for row in found if row[3] != row[4]] == []
