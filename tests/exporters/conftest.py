"""The golden dumps: compared in every run, rewritten only by `pytest tests/exporters --update-golden`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def check_golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a dump with the stored one of that name."""

    def check(name: str, dump: str) -> None:
        path = GOLDEN / f"{name}.txt"
        if request.config.getoption("--update-golden", default=False):
            path.write_text(dump, encoding="utf-8")
        assert path.exists(), f"no golden dump {path.name}: run with --update-golden and read the result"
        assert dump == path.read_text(encoding="utf-8")

    return check
