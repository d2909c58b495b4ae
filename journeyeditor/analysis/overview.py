"""All analyses of one map at once, in their fixed order: what the panel and the report are made of.

Curve analyses are made for the curve of each walk: the customer's first, then the employees'.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from journeyeditor.analysis.actions import ActionOrder, action_order
from journeyeditor.analysis.compare import Comparison, compare
from journeyeditor.analysis.consistency import Consistency, consistency
from journeyeditor.analysis.contacts import (
    Avoidable,
    Causes,
    Recovery,
    avoidable,
    causes,
    recovery,
)
from journeyeditor.analysis.coverage import EmployeeCoverage, employee_coverage
from journeyeditor.analysis.cumulative.balance import Balance, balance
from journeyeditor.analysis.cumulative.chain import Chain, chain
from journeyeditor.analysis.cumulative.gap import Gap, gap
from journeyeditor.analysis.cumulative.ledger import Ledger, ledger
from journeyeditor.analysis.facts import Facts
from journeyeditor.analysis.handovers import HandOvers, channel_changes, department_changes
from journeyeditor.analysis.kano import KanoFinding, kano
from journeyeditor.analysis.means import CurveMeans, ScoreMeans, curve_means, score_means
from journeyeditor.analysis.measured import Coverage, CurveBands, curve_bands, measured_contacts
from journeyeditor.analysis.moments_of_truth import (
    Moments,
    Switching,
    Triggers,
    moments_of_truth,
    switching,
    triggers,
)
from journeyeditor.analysis.participants import Participation, participation
from journeyeditor.analysis.peak_end import PeakEnd, peak_end
from journeyeditor.model.base import Id
from journeyeditor.model.find import find_map
from journeyeditor.model.journey import EmotionCurve
from journeyeditor.model.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveOverview:
    """A1, A2, A11, A12 and the running balance of one curve."""

    curve_id: Id
    peak_end: PeakEnd
    means: CurveMeans
    balance: Balance
    consistency: Consistency
    bands: CurveBands


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A1 to A13 of one map. `curves` are those that the walks go by; `comparison` needs a baseline.

    Calibration of the ledger is left to the button that asks for it.
    """

    curves: tuple[CurveOverview, ...]
    scores: ScoreMeans
    gap: Gap
    chain: Chain
    ledger: Ledger
    avoidable: Avoidable
    causes: Causes
    recovery: Recovery
    departments: HandOvers
    channels: HandOvers
    coverage: EmployeeCoverage
    kano: KanoFinding
    moments: Moments
    triggers: Triggers
    switching: Switching
    actions: ActionOrder
    comparison: Comparison | None
    measured: Coverage
    participation: Participation


def overview(project: Project, map_id: Id, today: date) -> Overview:
    """Every analysis of a map. Raises KeyError when the project has no such map."""
    facts = Facts(project, find_map(project, map_id))
    return Overview(
        curves=tuple(curve_overview(facts, curve) for curve in facts.curves),
        scores=score_means(facts),
        gap=gap(facts),
        chain=chain(facts),
        ledger=ledger(facts),
        avoidable=avoidable(facts),
        causes=causes(facts),
        recovery=recovery(facts),
        departments=department_changes(facts),
        channels=channel_changes(facts),
        coverage=employee_coverage(facts),
        kano=kano(facts, today),
        moments=moments_of_truth(facts),
        triggers=triggers(facts),
        switching=switching(facts),
        actions=action_order(facts),
        comparison=_comparison(facts),
        measured=measured_contacts(facts),
        participation=participation(facts),
    )


def curve_overview(facts: Facts, curve: EmotionCurve) -> CurveOverview:
    """The analyses of one curve."""
    return CurveOverview(
        curve_id=curve.id,
        peak_end=peak_end(facts, curve),
        means=curve_means(facts, curve),
        balance=balance(facts, curve),
        consistency=consistency(facts, curve),
        bands=curve_bands(facts, curve),
    )


def _comparison(facts: Facts) -> Comparison | None:
    baseline = facts.journey.baseline_id
    if baseline is None:
        return None
    return compare(Facts(facts.project, find_map(facts.project, baseline)), facts)
