"""How sure a measured mean is (Student's t; domain A12)."""

from __future__ import annotations

import math

_T_975 = (
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228,
    2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086,
    2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
)  # fmt: skip
"""Student's t, 0.975 quantile, for 1 to 30 degrees of freedom."""


def student_t(freedom: int) -> float:
    """The 0.975 quantile of Student's t; above 30 by the Cornish-Fisher expansion."""
    if freedom <= len(_T_975):
        return _T_975[freedom - 1]
    z = 1.959964
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)


def interval(n: int | None, sd: float | None) -> float | None:
    """Half the 95 % interval of a mean: t * sd / sqrt(n). None without sd, or below n = 5."""
    if n is None or sd is None or n < 5:
        return None
    return student_t(n - 1) * sd / math.sqrt(n)
