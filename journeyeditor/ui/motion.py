"""Whether things in the window may move by themselves."""

from __future__ import annotations


def reduced_motion() -> bool:
    """Whether a person wants no motion: then things are at once where they would glide to."""
    return False
