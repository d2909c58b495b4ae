"""How sure a measured value is (method, A12): means by Student's t, shares by Wilson, and NPS."""

from __future__ import annotations

import math

Z_975 = 1.959964
"""The 0.975 quantile of the normal distribution."""

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
    z = Z_975
    return z + (z**3 + z) / (4 * freedom) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)


def interval(n: int | None, sd: float | None) -> float | None:
    """Half the 95 % interval of a mean: t * sd / sqrt(n). None without sd, or below n = 5."""
    if n is None or sd is None or n < 5:
        return None
    return student_t(n - 1) * sd / math.sqrt(n)


def wilson(share: float, n: int) -> tuple[float, float]:
    """The 95 % interval of a share from 0 to 1 among n answers (Wilson 1927); n is 1 or more."""
    spread = Z_975**2 / n
    middle = (share + spread / 2) / (1 + spread)
    half = Z_975 * math.sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def nps_error(promoters: int, detractors: int, n: int) -> float:
    """The standard error of a Net Promoter Score, in its own points (-100 to 100).

    SE = 100 * sqrt((p + d - (p - d)^2) / n) with p and d as shares of n answers.
    """
    p, d = promoters / n, detractors / n
    return 100 * math.sqrt((p + d - (p - d) ** 2) / n)
