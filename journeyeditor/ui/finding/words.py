"""What the window calls the fields in which a search finds something."""

from __future__ import annotations

from journeyeditor.finding.texts import Field
from journeyeditor.i18n import translate


def field_word(field: Field) -> str:
    """The word for a field, in small letters, to stand in a sentence."""
    return {
        Field.TITLE: translate("Find", "title"),
        Field.NAME: translate("Find", "name"),
        Field.SUBTITLE: translate("Find", "subtitle"),
        Field.DESCRIPTION: translate("Find", "description"),
        Field.SOURCE_NOTE: translate("Find", "source note"),
        Field.TAG: translate("Find", "tag"),
        Field.REASON: translate("Find", "reason of the contact"),
        Field.COMPANY_LABEL: translate("Find", "what the company calls it"),
        Field.AVAILABILITY: translate("Find", "availability"),
        Field.POLICY: translate("Find", "policy"),
        Field.MANDATE: translate("Find", "mandate"),
        Field.ROLE: translate("Find", "role"),
        Field.SOURCE: translate("Find", "source"),
        Field.DEPARTMENT: translate("Find", "department"),
        Field.CHANNEL: translate("Find", "channel"),
        Field.CAUSE: translate("Find", "root cause"),
        Field.PAIN: translate("Find", "pain point"),
        Field.TEASER: translate("Find", "teaser"),
        Field.IMPACT: translate("Find", "impact in euros"),
        Field.GOAL: translate("Find", "goal"),
        Field.EXPECTATION: translate("Find", "expectation"),
        Field.SCENARIO: translate("Find", "scenario"),
        Field.SCOPE: translate("Find", "scope"),
        Field.FACILITATOR: translate("Find", "facilitator"),
        Field.LABEL: translate("Find", "label"),
        Field.OWNER: translate("Find", "owner"),
        Field.WORD: translate("Find", "word of the feeling"),
        Field.NOTE: translate("Find", "note"),
    }[field]
