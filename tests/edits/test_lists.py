"""Lists of the project and measurements: added, changed, moved, deleted."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from journeyeditor.edits.cards import delete, revise_card
from journeyeditor.edits.lists import (
    Listed,
    ListName,
    add_item,
    delete_item,
    items_of,
    move_item,
    revise_item,
)
from journeyeditor.edits.metrics import add_metric, count_nps, delete_metric, revise_metric
from journeyeditor.edits.rules import EditRefused, Refusal
from journeyeditor.model.base import Id
from journeyeditor.model.check import check
from journeyeditor.model.enums import MetricKind
from journeyeditor.model.find import find_card
from journeyeditor.model.journey import Metric
from journeyeditor.model.project import (
    Action,
    Channel,
    Department,
    ExpectedChange,
    ImpactChain,
    PainPoint,
    Persona,
    Project,
    RootCause,
    Teaser,
)
from tests.edits.rows import drawn

ITEMS: tuple[tuple[ListName, Listed, dict[str, Any]], ...] = (
    ("channels", Channel(id="new", name="Post"), {"name": "Letter"}),
    ("departments", Department(id="new", name="Web"), {"name": "Online"}),
    ("personas", Persona(id="new", name="Anna"), {"quote": "Hello"}),
    ("root_causes", RootCause(id="new", title="Old file"), {"department_id": "d"}),
    ("pain_points", PainPoint(id="new", text="Slow", card_ids=("a",)), {"severity": 3}),
    ("actions", Action(id="new", title="Call", targets=("a",)), {"impact": 4, "owner": "Web"}),
    ("teasers", Teaser(id="new", card_id="a"), {"minutes": 5}),
    ("impact_chains", ImpactChain(id="new", lever="Call", card_ids=("a",)), {"volume": 12.0}),
)


def base() -> Project:
    project = add_item(drawn(C="a b", F="x _"), "departments", Department(id="d", name="D"))
    return add_item(project, "channels", Channel(id="c", name="Chat"))


@pytest.mark.parametrize(("name", "item", "fields"), ITEMS, ids=[name for name, _, _ in ITEMS])
def test_items_come_change_and_go(name: ListName, item: Listed, fields: dict[str, Any]) -> None:
    before = base()
    added = add_item(before, name, item)
    assert items_of(added, name)[-1] is item
    changed = revise_item(added, name, "new", **fields)
    assert {key: getattr(items_of(changed, name)[-1], key) for key in fields} == fields
    assert check(changed) == []
    assert revise_item(changed, name, "new", **fields) is changed
    assert items_of(delete_item(changed, name, "new"), name) == items_of(before, name)


def test_what_is_named_must_exist_and_ids_are_new() -> None:
    for name, item in (
        ("root_causes", RootCause(id="r", title="x", department_id="nobody")),
        ("pain_points", PainPoint(id="p", text="x", card_ids=("nobody",))),
        ("actions", Action(id="t", title="x", expected=(ExpectedChange(card_id="no", dv=1.0),))),
        ("teasers", Teaser(id="t", card_id="nobody")),
        ("impact_chains", ImpactChain(id="t", lever="x", card_ids=("nobody",))),
        ("teasers", Teaser(id="t", card_id="a", department_ids=("nobody",))),
    ):
        with pytest.raises(KeyError):
            add_item(base(), name, item)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="taken"):
        add_item(base(), "channels", Channel(id="a", name="x"))
    with pytest.raises(ValidationError):
        revise_item(base(), "channels", "c", name="")
    with pytest.raises(KeyError):
        delete_item(base(), "channels", "nobody")


def test_what_named_a_deleted_item_names_nothing() -> None:
    project = revise_card(base(), "m", "a", channel_id="c", department_id="d")
    place = find_card(delete_item(project, "channels", "c").maps[0], "a")
    assert place is not None
    assert getattr(place.card, "channel_id", "x") is None


def test_items_move() -> None:
    project = add_item(base(), "channels", Channel(id="e", name="E"))
    assert [c.id for c in move_item(project, "channels", "e", 0).channels] == ["e", "c"]
    assert move_item(project, "channels", "e", 1) is project


def test_a_deleted_card_leaves_pain_points_and_takes_its_teaser() -> None:
    project = add_item(base(), "pain_points", PainPoint(id="p", text="x", card_ids=("a", "b")))
    project = add_item(project, "teasers", Teaser(id="t", card_id="a"))
    chain = ImpactChain(id="i", lever="Call", card_ids=("a", "b"))
    project = add_item(project, "impact_chains", chain)
    after = delete(project, "m", frozenset({"a"}))
    assert after.pain_points[0].card_ids == ("b",)
    assert after.teasers == ()
    assert after.impact_chains[0].card_ids == ("b",)


class TestMetrics:
    """Measurements."""

    def metric(self, **fields: Any) -> Metric:
        return Metric.model_validate(
            {"id": "me", "kind": MetricKind.GRADE, "value": 8.0, "n": 40, **fields}
        )

    @pytest.mark.parametrize("scope", [{}, {"card_id": "a"}, {"stage_id": "s1"}])
    def test_they_come_change_and_go(self, scope: dict[str, Id]) -> None:
        before = base()
        added = add_metric(before, "m", self.metric(**scope))
        assert check(added) == []
        changed = revise_metric(added, "m", "me", value=6.5, period="2026-Q1")
        assert changed.maps[0].metrics[0].value == 6.5
        assert revise_metric(changed, "m", "me", value=6.5) is changed
        assert delete_metric(changed, "m", "me").maps == before.maps

    @pytest.mark.parametrize(
        ("fields", "refusal"),
        [
            ({"value": 0.5}, Refusal.OFF_SCALE),
            ({"kind": MetricKind.CES7, "value": 8.0}, Refusal.OFF_SCALE),
            ({"kind": MetricKind.NPS, "value": 10.0, "promoters": 3}, Refusal.NPS_SUM),
        ],
    )
    def test_what_a_scale_does_not_have_is_refused(
        self, fields: dict[str, Any], refusal: Refusal
    ) -> None:
        with pytest.raises(EditRefused) as refused:
            add_metric(base(), "m", self.metric(**fields))
        assert refused.value.refusal is refusal

    def test_what_is_measured_must_exist(self) -> None:
        for scope in ({"card_id": "nobody"}, {"stage_id": "nobody"}):
            with pytest.raises(KeyError):
                add_metric(base(), "m", self.metric(**scope))
        with pytest.raises(KeyError):
            delete_metric(base(), "m", "nobody")

    def test_three_counts_make_a_net_promoter_score(self) -> None:
        """An empty count is nobody; without counts value and answers stay."""
        nps = add_metric(base(), "m", self.metric(kind=MetricKind.NPS, value=10.0))
        counted = count_nps(nps, "m", "me", 20, None, 5)
        metric = counted.maps[0].metrics[0]
        assert (metric.n, metric.value, metric.passives) == (25, 60.0, None)
        plain = count_nps(counted, "m", "me", None, None, None).maps[0].metrics[0]
        assert (plain.n, plain.value, plain.promoters) == (25, 60.0, None)
        with pytest.raises(EditRefused):
            count_nps(nps, "m", "me", 0, 0, 0)
