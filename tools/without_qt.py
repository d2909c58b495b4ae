"""Run pytest as on a machine without Qt: `.venv/bin/python -m tools.without_qt tests/model`.

Every import of PySide6 fails, so a suite of the core that needs it, even late, fails with it.
"""

from __future__ import annotations

import sys

import pytest

sys.modules["PySide6"] = None  # type: ignore[assignment]
sys.exit(pytest.main(["-p", "no:pytest-qt", *sys.argv[1:]]))
