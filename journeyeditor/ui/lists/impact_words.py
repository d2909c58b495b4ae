"""What is said of an impact chain: its sum in euros, and what lacks to know it."""

from __future__ import annotations

from collections.abc import Sequence

from journeyeditor.analysis.impact import Factor, Total, impact
from journeyeditor.i18n import language, translate
from journeyeditor.model.enums import Behaviour
from journeyeditor.model.project import ImpactChain
from journeyeditor.ui.controls.choice import Entry
from journeyeditor.ui.controls.numbers import written
from journeyeditor.ui.panels.inspector_words import word


def grouped(value: float) -> str:
    """A number without decimals in groups of three, such as 43.200."""
    text = f"{round(value):,}".replace("-", "−")
    return text.replace(",", ".") if language() == "nl" else text


def euros(value: float) -> str:
    """An amount in whole euros, such as € 43.200."""
    sign = "−" if round(value) < 0 else ""
    return f"{sign}€ {grouped(abs(value))}"


def euros_a_year(value: float | None) -> str:
    """What something brings in a year, or that nobody knows."""
    if value is None:
        return translate("Impact", "unknown")
    return translate("Impact", "{amount} a year").format(amount=euros(value))


def formula(chain: ImpactChain) -> str:
    """The product with its result, or what lacks for it."""
    found = impact(chain)
    if found.value is None:
        return translate("Impact", "Unknown. Still lacking: {what}.").format(
            what=", ".join(map(factor_word, found.missing))
        )
    volume, affected, behave, value = (getattr(chain, each.value) for each in Factor)
    shares = f"{written(affected * 100)} % × {written(behave * 100)} %"
    return f"{grouped(volume)} × {shares} × € {written(value)} = {euros_a_year(found.value)}"


def together(found: Total) -> str:
    """What all chains bring, with how many of them are known."""
    text = translate("Impact", "All chains together: {sum} ({known} of {count} known).")
    count = found.known + len(found.unknown)
    return text.format(sum=euros_a_year(found.value), known=found.known, count=count)


def factor_word(factor: Factor) -> str:
    """What a factor is called in a sentence."""
    return {
        Factor.VOLUME: translate("Impact", "customers a year"),
        Factor.AFFECTED: translate("Impact", "share affected"),
        Factor.BEHAVIOUR: translate("Impact", "share that does it"),
        Factor.VALUE: translate("Impact", "value of each"),
    }[factor]


def behaviours() -> Sequence[Entry]:
    """What customers can do because of what they feel, and nothing."""
    none = ("", translate("Impact", "not chosen"), "")
    return [none, *((each.value, word("behaviour", each.value), "") for each in Behaviour)]
