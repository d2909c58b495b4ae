"""What every part of a project shares: frozen values and the only two ways to copy one.

Fields are scalars, other nodes and tuples of them, never lists or dicts, so that a project is a
value: compare it by identity, keep old ones for undo, hand it to another thread.
"""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from journeyeditor.model.signs import cleaned

Id = Annotated[str, Field(min_length=1, max_length=64, pattern=r"^[A-Za-z0-9_.:-]+$")]
"""A name that is unique in its project and never changes."""

Text = Annotated[str, Field(max_length=20_000)]
"""Free text, possibly of several lines."""

ShortText = Annotated[str, Field(max_length=500)]
"""Free text of a line or two."""

DateText = Annotated[str, Field(max_length=10, pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
"""A date as YYYY-MM-DD, or empty."""

N = TypeVar("N", bound="Node")


class Node(BaseModel):
    """A part of a project: immutable, strict about types, keeping fields it does not know.

    Unknown fields come from a newer minor version of the file format; they are written back.
    """

    model_config = ConfigDict(
        frozen=True, strict=True, extra="allow", allow_inf_nan=False, defer_build=True
    )


def evolve(node: N, **changes: Any) -> N:
    """A copy with some fields replaced, or the very same object when none would differ.

    For structure (tuples of nodes that are valid already): nothing is validated.
    """
    if all(getattr(node, name) is value for name, value in changes.items()):
        return node
    return node.model_copy(update=changes)


def known_only(node: N) -> N:
    """The node without the fields that it does not know, or the very same object."""
    if not node.model_extra:
        return node
    bare = node.model_copy()
    object.__setattr__(bare, "__pydantic_extra__", {})
    return bare


def revise(node: N, **changes: Any) -> N:
    """A validated copy with some fields replaced, or the very same object when none would differ.

    For what a person typed or pasted, which loses what is no text: raises
    `pydantic.ValidationError` when a value is out of range, and TypeError for a field that the
    node does not have. The other fields keep the same objects.
    """
    unknown = changes.keys() - type(node).model_fields.keys()
    if unknown:
        raise TypeError(f"{type(node).__name__} has no field {sorted(unknown)}")
    changes = {name: _sifted(value) for name, value in changes.items()}
    if all(getattr(node, name) == value for name, value in changes.items()):
        return node
    checked = type(node).model_validate({**dict(node), **changes})
    return node.model_copy(update={name: getattr(checked, name) for name in changes})


def _sifted(value: Any) -> Any:
    """A text or several without what is no text; anything else as it is."""
    if isinstance(value, str):
        return cleaned(value)
    if isinstance(value, tuple):
        return tuple(map(_sifted, value))
    return value
