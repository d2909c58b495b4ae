"""What the window calls what cards can be filtered by, and the codes of each in the usual order."""

from __future__ import annotations

from journeyeditor.finding.filters import AVOIDABLE, NOTHING, Aspect
from journeyeditor.i18n import translate
from journeyeditor.model.enums import Evidence, Friction, Kano, Kind
from journeyeditor.model.project import Project
from journeyeditor.ui.panels.inspector_words import word


def aspect_word(aspect: Aspect) -> str:
    """The word on the button."""
    return {
        Aspect.KIND: translate("Filter", "Kind"),
        Aspect.CHANNEL: translate("Filter", "Channel"),
        Aspect.DEPARTMENT: translate("Filter", "Department"),
        Aspect.KANO: translate("Filter", "Kano"),
        Aspect.EVIDENCE: translate("Filter", "Evidence"),
        Aspect.FRICTION: translate("Filter", "Friction"),
    }[aspect]


def code_words(project: Project, aspect: Aspect) -> dict[str, str]:
    """Every code of an aspect with its word, in the order of the lists; "none" comes last."""
    match aspect:
        case Aspect.KIND:
            return {kind.value: word("kind", kind.value) for kind in Kind}
        case Aspect.CHANNEL:
            named = {channel.id: channel.name for channel in project.channels}
            return {**named, NOTHING: translate("Filter", "No channel")}
        case Aspect.DEPARTMENT:
            named = {department.id: department.name for department in project.departments}
            return {**named, NOTHING: translate("Filter", "No department")}
        case Aspect.KANO:
            classes = {kano.value: word("kano", kano.value) for kano in Kano}
            return {**classes, NOTHING: translate("Filter", "No Kano class")}
        case Aspect.EVIDENCE:
            return {each.value: word("evidence", each.value) for each in Evidence}
        case Aspect.FRICTION:
            codes = (*(friction.value for friction in Friction), AVOIDABLE)
            signs = {code: word("friction", code) for code in codes}
            return {**signs, NOTHING: translate("Filter", "No friction")}
