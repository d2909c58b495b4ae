"""The three worked examples that the start page offers."""

from __future__ import annotations

from journeyeditor.i18n import language, translate
from journeyeditor.resources import resource
from journeyeditor.templates import ENDING, Template


def examples() -> tuple[Template, ...]:
    """The examples in the language of the window, under the titles of their projects."""
    return (
        _example(
            "paytv",
            translate("Start", "Three months' welcome"),
            translate("Start", "Pay TV: good contacts, bad journey"),
        ),
        _example(
            "move",
            translate("Start", "Moving house with your energy contract"),
            translate("Start", "From rented flat to own house"),
        ),
        _example(
            "terrace",
            translate("Start", "An afternoon on the terrace"),
            translate("Start", "Small and complete, good to practise on"),
        ),
    )


def _example(name: str, title: str, line: str) -> Template:
    path = resource("examples", f"{name}.{language()}{ENDING}")
    return Template(f"example:{name}", title, line, path)
