"""Peak and end by the peak-end rule (method, A1)."""

from __future__ import annotations

import pytest

from journeyeditor.model.feelings import end_index, peak_index


@pytest.mark.parametrize(
    ("values", "peak", "end"),
    [
        ([0.5, -1.6, 1.5, -1.0], 1, 3),
        ([1.5, -1.5, 0.2], 1, 2),
        ([-1.5, 1.5, 0.2], 0, 2),
        ([1.2, 0.3, 1.2], 2, 2),
        ([0, 0], 1, 1),
        ([None, 0.8, None], 1, 1),
        ([None, None], None, None),
        ([], None, None),
    ],
)
def test_peak_and_end(values: list[float | None], peak: int | None, end: int | None) -> None:
    assert peak_index(values) == peak
    assert end_index(values) == end
