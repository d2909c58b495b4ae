"""OpenJourney files (.ojf) of the Ptolemy editor: JSON with stages, swimlanes and nodes in cells.

By its published description and the samples beside it: a node stands in a stage and a swimlane,
and may have a score from -5 to 5, a sentiment, a purpose, tags and a blueprint of who works behind
it. Unknown parts are told.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from types import MappingProxyType
from typing import Any

from journeyeditor.exchange.formats import MOST_BYTES, Arrival, ExchangeError, Source
from journeyeditor.exchange.sheet_build import LONGEST, build
from journeyeditor.exchange.sheet_feelings import FeelingScale
from journeyeditor.exchange.sheet_reading import told
from journeyeditor.exchange.sheet_roles import BEDS, CARD_ROLES, STEP_ROLES, Role, role_called
from journeyeditor.exchange.sheet_sketch import Felt, Sketch, SketchCard, SketchLink, SketchStage
from journeyeditor.exchange.sheet_words import evidence_lane, lane_name, severity_tag
from journeyeditor.exchange.sifting import Sieve, with_count
from journeyeditor.i18n import translate
from journeyeditor.model.check import check
from journeyeditor.model.enums import Kind, MomentOfTruth

Part = Mapping[str, Any]

_SCALE = FeelingScale(-5, 5)

_KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "pain-point": Kind.PAIN,
        "bottleneck": Kind.PAIN,
        "gain": Kind.OPPORTUNITY,
        "opportunity": Kind.OPPORTUNITY,
    }
)
"""What a purpose makes of a note; a step of the customer stays one and gets it as a tag."""

_KNOWN = frozenset(
    {
        *("id", "stageId", "swimlaneId", "title", "description", "severity", "score", "sentiment"),
        *("purpose", "isMomentOfTruth", "icon", "iconColor", "tags", "blueprint"),
    }
)
_BEHIND = (
    ("onstage", Role.FRONTSTAGE, ("action", "actor")),
    ("backstage", Role.BACKSTAGE, ("action", "actor")),
    ("support", Role.SYSTEMS, ("system", "description")),
)
"""What stands in a blueprint, and the two words that each entry has."""


def read_ojf(source: Source) -> Arrival:
    """The project of an OpenJourney file. Raises ExchangeError."""
    sieve = Sieve()
    sketch = _Reader(_parsed(source.data, sieve), source).sketch()
    project = build(sketch, source.language, source.new_id, PurePath(source.name).stem)
    if problems := check(project):
        text = translate("Exchange", "No map could be made of this file.")
        raise ExchangeError(text, problems[0].fault.value)
    return with_count(Arrival(project, told(project), tuple(sketch.aside)), sieve.left_out)


def _parsed(data: bytes, sieve: Sieve) -> Part:
    """The file as JSON with a list of stages in it."""
    if len(data) > MOST_BYTES:
        raise ExchangeError(translate("Exchange", "This file is too large for a map."))
    try:
        root = sieve.tree(json.loads(data.decode("utf-8-sig")))
    except (ValueError, RecursionError):
        text = translate("Exchange", "This is no OpenJourney file, or it is damaged.")
        raise ExchangeError(text) from None
    if not isinstance(root, dict) or not isinstance(root.get("stages"), list):
        raise ExchangeError(translate("Exchange", "There are no stages in this file."))
    return root


class _Reader:
    """Reads one file."""

    def __init__(self, root: Part, source: Source) -> None:
        self._root, self._source, self._language = root, source, source.language
        self._made = Sketch()
        self._stages: dict[str, int] = {}
        self._lanes: dict[str, int] = {}
        self._slots: Counter[tuple[int, int]] = Counter()
        self._unread: Counter[str] = Counter()

    def sketch(self) -> Sketch:
        about = self._root.get("metadata")
        about = about if isinstance(about, dict) else self._root
        made = self._made
        made.title = _text(about, "title")
        made.persona = _text(about, "persona")
        made.scenario = _text(about, "pov") or _text(about, "pointOfView")
        for stage in _parts(self._root, "stages"):
            self._stages[_text(stage, "id")] = len(made.stages)
            made.stages.append(SketchStage(_text(stage, "name") or _text(stage, "id")))
        self._add_lanes()
        nodes = list(_parts(self._root, "nodes"))
        for at, node in enumerate(nodes):
            self._source.progress(at / len(nodes))
            self._node(node, at)
        for name, count in self._unread.items():
            text = translate("Exchange", "“{what}” is not read, at %n card(s).", n=count)
            made.put_aside(text.format(what=name), "")
        return made

    def _add_lanes(self) -> None:
        """The swimlanes by what their names tell; the first unknown one holds the steps if no
        other does. All of them take cards.
        """
        lanes = list(_parts(self._root, "swimlanes"))
        roles = [role_called(_text(lane, "name")) for lane in lanes]
        roles = [role if role in CARD_ROLES else None for role in roles]
        if not any(role in STEP_ROLES for role in roles) and None in roles:
            roles[roles.index(None)] = Role.STEPS
        for lane, role in zip(lanes, roles, strict=True):
            name = _text(lane, "name") or _text(lane, "id")
            self._lanes[_text(lane, "id")] = self._made.lane(name, role or Role.TEXT)

    def _node(self, node: Part, at: int) -> None:
        where = translate("Exchange", "node {number}").format(number=at + 1)
        stage = self._stages.get(_text(node, "stageId"))
        lane = self._lanes.get(_text(node, "swimlaneId"))
        title = _text(node, "title") or _text(node, "description")
        if stage is None or lane is None or not title:
            text = translate("Exchange", "“{what}” stands in no stage or lane of the file.")
            self._made.put_aside(text.format(what=title[:60]), where)
            return
        card = SketchCard(stage, lane, Kind.TOUCHPOINT, title, self._slots[stage, lane])
        self._slots[stage, lane] += 1
        card.key, card.where = f"node {at}", where
        self._fill(card, node)
        self._feel(card, node)
        self._made.cards.append(card)
        self._behind(card, node)
        self._unread.update(name for name in node if name not in _KNOWN)
        self._unread.update(name for name in ("icon", "iconColor") if _text(node, name))

    def _fill(self, card: SketchCard, node: Part) -> None:
        role = self._made.lanes[card.lane].role
        purpose = _text(node, "purpose").casefold()
        card.kind = BEDS[role].kind
        tags = [tag.strip()[:LONGEST] for tag in _strings(node.get("tags")) if tag.strip()]
        is_truth = node.get("isMomentOfTruth") is True
        if role is Role.ACTIONS and (is_truth or purpose == "touchpoint"):
            card.kind = Kind.TOUCHPOINT
        if role not in STEP_ROLES and role is not Role.QUOTES:
            card.kind = _KINDS.get(purpose, card.kind)
        if purpose and purpose != "touchpoint" and card.kind is not _KINDS.get(purpose):
            tags.append(purpose[:LONGEST])
        if tag := severity_tag(_text(node, "severity").casefold(), self._language):
            tags.append(tag)
        fields: dict[str, Any] = {"description": _text(node, "description")[:20_000]}
        if is_truth:
            if card.kind is Kind.TOUCHPOINT:
                fields["mot"] = (MomentOfTruth.SERVICE,)
            else:
                tags.append("moment of truth")
        card.fields = {**fields, "tags": tuple(dict.fromkeys(tags))}

    def _feel(self, card: SketchCard, node: Part) -> None:
        """A score belongs to a step or a quote; 0 is what a node has that nobody scored."""
        score, word = node.get("score"), _text(node, "sentiment")[:LONGEST]
        if isinstance(score, bool) or not isinstance(score, int | float):
            score = 0
        v = _SCALE.felt(score)
        if not (score or word):
            return
        if v is None:
            text = translate("Exchange", "{score} is no score from −5 to 5.")
            self._made.put_aside(text.format(score=score), card.where)
        elif self._made.lanes[card.lane].role in (Role.STEPS, Role.ACTIONS):
            card.feelings = {"": Felt(v, word)}
        elif card.kind is Kind.QUOTE:
            card.fields = {**card.fields, "v": v}
        elif score:
            text = translate("Exchange", "The score {score} of “{what}” belongs to no step.")
            self._made.put_aside(text.format(score=score, what=card.title[:60]), card.where)

    def _behind(self, card: SketchCard, node: Part) -> None:
        """What the blueprint of a node says: proofs, and the work that supports it."""
        blueprint = node.get("blueprint")
        if not isinstance(blueprint, dict):
            return
        for entry in _parts(blueprint, "evidence"):
            kind = _text(entry, "type")
            text = _text(entry, "item") + (f" ({kind})" if kind else "")
            self._beside(card, evidence_lane(self._language), Role.TEXT, text)
        for name, role, (main, more) in _BEHIND:
            for entry in _parts(blueprint, name):
                title, other = _text(entry, main), _text(entry, more)
                new = self._beside(card, lane_name(role, self._language), role, title or other)
                if new is None:
                    continue
                if more == "actor":
                    new.department = other
                elif title:
                    new.fields = {"description": other[:20_000]}
                self._made.links.append(SketchLink(new.key, card.key))

    def _beside(self, card: SketchCard, lane: str, role: Role, title: str) -> SketchCard | None:
        """A card at the moment of another, in a lane of its own kind."""
        if not title:
            return None
        at = self._made.lane(lane, role)
        new = SketchCard(card.stage, at, BEDS[role].kind, title, card.slot, where=card.where)
        new.key = f"{card.key}/{len(self._made.cards)}"
        self._made.cards.append(new)
        return new


def _parts(owner: Part, name: str) -> Iterator[Part]:
    """The objects in a list of an object, nothing where there is no such list."""
    found = owner.get(name)
    if isinstance(found, list):
        yield from (each for each in found if isinstance(each, dict))


def _text(owner: Part, name: str) -> str:
    found = owner.get(name)
    return found.strip() if isinstance(found, str) else ""


def _strings(value: object) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
