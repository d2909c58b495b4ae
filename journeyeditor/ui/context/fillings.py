"""The rows of a context menu that depend on the project: channels, links, heights and so on.

Gives values and what choosing them does; knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from journeyeditor.canvas import arranging_words as says
from journeyeditor.canvas.arranging import Arranging
from journeyeditor.canvas.bench import Bench
from journeyeditor.canvas.chosen import say_chosen
from journeyeditor.canvas.lane_keys import set_height, show_chosen
from journeyeditor.canvas.link_sentences import link_phrase
from journeyeditor.canvas.naming import card_name, shortened
from journeyeditor.canvas.walk import focus_of
from journeyeditor.edits.curves import revise_curve
from journeyeditor.i18n import language, translate
from journeyeditor.layout.icons import ICONS
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CurveKind, Language
from journeyeditor.model.find import find_curve, find_stage, point_at
from journeyeditor.model.journey import EmotionCurve
from journeyeditor.model.vocabulary import word
from journeyeditor.ui.context.outlines import Filling

MOST_LINKS = 12
"""Links of a card that are offered to be chosen."""


class Choice(NamedTuple):
    """A row: what it says, what choosing it does; whether it is so already (None = no choice)."""

    text: str
    run: Callable[[], object]
    on: bool | None = None
    icon: str = ""


class Filled(NamedTuple):
    """Rows under a title, or with "" in the menu itself. None of them: nothing is shown."""

    title: str
    choices: tuple[Choice, ...]


class Fillings:
    """Makes the rows for what is chosen in one window."""

    def __init__(self, bench: Bench, arranging: Arranging) -> None:
        self._bench = bench
        self._arranging = arranging

    def of(self, filling: Filling) -> Filled:
        """The rows as they are now."""
        make: dict[Filling, Callable[[], Filled]] = {
            Filling.CHANNELS: self._channels,
            Filling.DEPARTMENTS: self._departments,
            Filling.LINKS: self._links,
            Filling.ENDS: self._ends,
            Filling.CURVES: self._curves,
            Filling.CURVE_KINDS: self._curve_kinds,
            Filling.HEIGHTS: self._heights,
            Filling.HIDDEN: self._hidden,
            Filling.CARD_OF_POINT: self._card_of_point,
        }
        return make[filling]()

    # -- fields of cards ----------------------------------------------------------------------

    def _channels(self) -> Filled:
        known = [
            (c.id, c.name, c.icon if c.icon in ICONS else "")
            for c in self._bench.session.project.channels
        ]
        none = translate("Inspector", "no channel")
        choices = self._field("channel_id", says.label_channel(), none, known)
        return Filled(translate("Context", "&Channel"), choices)

    def _departments(self) -> Filled:
        known = [(d.id, d.name, "") for d in self._bench.session.project.departments]
        none = translate("Inspector", "no department")
        choices = self._field("department_id", says.label_department(), none, known)
        return Filled(translate("Context", "&Department"), choices)

    def _field(
        self, field: str, label: str, none: str, known: list[tuple[Id, str, str]]
    ) -> tuple[Choice, ...]:
        cards = self._arranging.chosen_cards(field)
        now = {getattr(card, field) for card in cards}
        if not cards:
            return ()
        give = self._arranging.give
        return tuple(
            Choice(_plain(name), partial(give, field, item, label), now == {item}, icon)
            for item, name, icon in ((None, none, ""), *known)
        )

    # -- links --------------------------------------------------------------------------------

    def _links(self) -> Filled:
        """The links of the chosen card, to choose one of them: no arrow leads there."""
        session, journey = self._bench.session, self._bench.session.journey
        mine = [link for link in journey.links if {link.source, link.target} & session.selection]
        choices = tuple(
            Choice(
                _plain(link_phrase(session.project, journey, link)), partial(self._choose, link.id)
            )
            for link in mine[:MOST_LINKS]
        )
        return Filled(translate("Context", "Choose a &link"), choices)

    def _ends(self) -> Filled:
        journey, chosen = self._bench.session.journey, self._bench.session.selection
        mine = [link for link in journey.links if link.id in chosen]
        ends = [end for link in mine for end in (link.source, link.target)]
        return Filled("", tuple(Choice(self._to(end), partial(self._choose, end)) for end in ends))

    def _to(self, ref: Id) -> str:
        project, journey = self._bench.session.project, self._bench.session.journey
        name = card_name(project, journey, ref) or shortened(find_stage(journey, ref).name)
        return translate("Context", "Go to {name}").format(name=_plain(name))

    def _choose(self, ref: Id) -> None:
        bench = self._bench
        bench.focus = focus_of(bench.session.journey, ref)
        bench.session.select(frozenset({ref}))
        bench.show(ref)
        say_chosen(bench)
        bench.repaint()

    # -- curves -------------------------------------------------------------------------------

    def _card_of_point(self) -> Filled:
        journey, chosen = self._bench.session.journey, self._bench.session.selection
        found = [point_at(journey, ref) for ref in chosen]
        cards = [each[1] for each in found if each is not None]
        choices = [Choice(self._to(card), partial(self._choose, card)) for card in cards]
        return Filled("", tuple(choices))

    def _curves(self) -> Filled:
        """The curves of the lane, to choose one of them."""
        lane_id = self._arranging.lane.id
        mine = [c for c in self._bench.session.journey.curves if c.lane_id == lane_id]
        title = translate("Context", "Choose a c&urve")
        return Filled(
            title, tuple(Choice(_plain(self._named(c)), partial(self._choose, c.id)) for c in mine)
        )

    def _named(self, curve: EmotionCurve) -> str:
        kind = _kind_word(curve.kind)
        return f"{shortened(curve.name)}, {kind}" if curve.name else kind

    def _curve_kinds(self) -> Filled:
        session = self._bench.session
        chosen = [curve for curve in session.journey.curves if curve.id in session.selection]
        now = {curve.kind for curve in chosen}
        choices = (
            Choice(_kind_word(kind), partial(self._turn_into, kind), now == {kind})
            for kind in CurveKind
        )
        return Filled("", tuple(choices) if chosen else ())

    def _turn_into(self, kind: CurveKind) -> None:
        session = self._bench.session
        (ref,) = session.selection
        base = session.project
        find_curve(session.journey, ref)
        new = self._bench.attempt(lambda: revise_curve(base, session.map_id, ref, kind=kind))
        if new is not None:
            session.commit(says.label_curve_kind(), new, session.selection, base=base)
            say_chosen(self._bench)

    # -- lanes --------------------------------------------------------------------------------

    def _heights(self) -> Filled:
        lane = self._arranging.lane
        choices = (
            Choice(
                translate("Context", "{units} of 6").format(units=height),
                partial(set_height, self._bench, lane, height),
                height == lane.height,
            )
            for height in range(1, 7)
        )
        return Filled(translate("Context", "&Height"), () if lane.hidden else tuple(choices))

    def _hidden(self) -> Filled:
        lane = self._arranging.lane
        show = Choice(translate("Context", "&Show this lane"), lambda: show_chosen(self._bench))
        return Filled("", (show,) if lane.hidden else ())


def _plain(text: str) -> str:
    """Words of the user in a menu, where & would underline a letter."""
    return text.replace("&", "&&")


def _kind_word(kind: CurveKind) -> str:
    text = word(Language(language()), "curve", kind.value)
    return text[:1].upper() + text[1:]
