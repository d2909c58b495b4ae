"""What is known of one measurement beside its value: scale, spread, counts, subject, period.

Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from journeyeditor.edits.metrics import count_nps, revise_metric
from journeyeditor.i18n import translate
from journeyeditor.model import vocabulary
from journeyeditor.model.base import Id
from journeyeditor.model.enums import CollectedBy, MetricKind, Subject
from journeyeditor.model.journey import Metric
from journeyeditor.model.project import Project
from journeyeditor.model.ranges import range_of
from journeyeditor.ui.controls.numbers import written
from journeyeditor.ui.panels.fields.cards import listed
from journeyeditor.ui.panels.fields.feelings import collected_words
from journeyeditor.ui.panels.fields.field import Field, capital
from journeyeditor.ui.panels.fields.shapes import Figure, FromList, OneOf, Text, Word
from journeyeditor.ui.panels.inspector_words import map_words

MOST_ANSWERS = 10_000_000


class Scope(NamedTuple):
    """Of what a measurement is: of a card, of a stage, or with neither of the whole journey."""

    map_id: Id
    card_id: Id | None = None
    stage_id: Id | None = None

    @property
    def key(self) -> str:
        """What tells it from other scopes."""
        return self.card_id or self.stage_id or self.map_id

    @property
    def subject(self) -> Subject:
        """What is asked: of a card what the contact was like, else what the journey is so far."""
        return Subject.OVERALL if self.card_id is None else Subject.TOUCHPOINT

    def holds(self, metric: Metric) -> bool:
        """Whether a measurement of the map is of this scope."""
        return (metric.card_id, metric.stage_id) == (self.card_id, self.stage_id)


class MetricAt(NamedTuple):
    """A measurement and the map that it is of."""

    map_id: Id
    metric: Metric


MetricField = Field[MetricAt, Metric]


def kind_name(kind: MetricKind) -> str:
    """What a scale is called before its value, such as "satisfied (%)"."""
    name = vocabulary.word(map_words().language, "metric", kind.value)
    match kind:
        case MetricKind.CSAT_PCT:
            return f"{name} (%)"
        case MetricKind.CSAT5 | MetricKind.CES7 | MetricKind.CES5:
            low, high = range_of(kind)
            return f"{name} {low:.0f}–{high:.0f}"
        case MetricKind.GRADE | MetricKind.NPS:
            return name


def value_help(kind: MetricKind) -> str:
    """What a value on a scale means."""
    low, high = range_of(kind)
    text = {
        MetricKind.GRADE: translate("Field", "A grade from {low} to {high}."),
        MetricKind.CSAT5: translate("Field", "From {low}, unsatisfied, to {high}, satisfied."),
        MetricKind.CSAT_PCT: translate("Field", "How many of a hundred are satisfied."),
        MetricKind.NPS: translate(
            "Field", "Net Promoter Score from {low} to {high}: promoters less detractors."
        ),
        MetricKind.CES7: translate("Field", "From {low}, hard, to {high}, easy."),
        MetricKind.CES5: translate("Field", "From {low}, little effort, to {high}, much effort."),
    }[kind]
    return text.format(low=written(low), high=written(high))


def metric_fields() -> tuple[MetricField, ...]:
    """All but value and number of answers."""
    return (
        _kind(),
        MetricField(
            key="sd",
            word=translate("Field", "spread (sd)"),
            help=translate("Field", "The standard deviation of the answers, on their own scale."),
            shape=Figure(0, 100),
            get=lambda _at, metric: metric.sd,
            put=_put("sd"),
            there=lambda at: at.metric.kind is not MetricKind.CSAT_PCT,
        ),
        *_counts(),
        MetricField(
            key="subject",
            word=translate("Field", "about"),
            help=translate("Field", "Whether the question was about this contact or the journey."),
            shape=OneOf(listed("subject", Subject), columns=1),
            get=lambda _at, metric: metric.subject.value,
            put=_put("subject", Subject),
        ),
        MetricField(
            key="period",
            word=translate("Field", "period"),
            help=translate("Field", "When was measured, such as 2026 Q1."),
            shape=Text(),
            get=lambda _at, metric: metric.period,
            put=_put("period"),
        ),
        MetricField(
            key="collected_by",
            word=translate("Field", "collected by"),
            help=translate("Field", "How the answers were collected."),
            shape=FromList(collected_words),
            get=lambda _at, metric: metric.collected_by or "",
            put=_put("collected_by", lambda code: CollectedBy(code) if code else None),
        ),
    )


def _put(
    name: str, make: Callable[[Any], Any] = lambda value: value
) -> Callable[[Project, MetricAt, Any], Project]:
    return lambda project, at, value: revise_metric(
        project, at.map_id, at.metric.id, **{name: make(value)}
    )


def _kind() -> MetricField:
    return MetricField(
        key="kind",
        word=translate("Field", "scale"),
        help=translate("Field", "On which scale was measured. The value stays what it is."),
        shape=FromList(lambda _at: kind_words()),
        get=lambda _at, metric: metric.kind.value,
        put=_put_kind,
    )


def kind_words() -> list[Word]:
    """All scales."""
    return [(kind.value, capital(kind_name(kind)), "") for kind in MetricKind]


def _put_kind(project: Project, at: MetricAt, code: str) -> Project:
    """Another scale; the counts of a Net Promoter Score belong to no other."""
    none = {"promoters": None, "passives": None, "detractors": None}
    kind = MetricKind(code)
    fields = {} if kind is MetricKind.NPS else none
    return revise_metric(project, at.map_id, at.metric.id, kind=kind, **fields)


def _counts() -> list[MetricField]:
    words = {
        "promoters": (
            translate("Field", "promoters"),
            translate("Field", "Who answered 9 or 10. Value and answers follow from the counts."),
        ),
        "passives": (translate("Field", "passives"), translate("Field", "Who answered 7 or 8.")),
        "detractors": (
            translate("Field", "detractors"),
            translate("Field", "Who answered 6 or less."),
        ),
    }
    return [_count(name, text, help_text) for name, (text, help_text) in words.items()]


def _count(name: str, text: str, help_text: str) -> MetricField:
    def put(project: Project, at: MetricAt, value: float | None) -> Project:
        now = {each: getattr(at.metric, each) for each in ("promoters", "passives", "detractors")}
        counts = {**now, name: None if value is None else int(value)}
        return count_nps(project, at.map_id, at.metric.id, **counts)

    return MetricField(
        key=name,
        word=text,
        help=help_text,
        shape=Figure(0, MOST_ANSWERS, whole=True, widest="10000000"),
        get=lambda _at, metric: getattr(metric, name),
        put=put,
        there=lambda at: at.metric.kind is MetricKind.NPS,
    )
