"""What every test gets: no screen, fixed search of hypothesis, no unexpected warning in the log, the real plans."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns on a bare machine's POSIX locale, and warnings fail

CHECKOUT = Path(__file__).resolve().parent.parent

settings.register_profile(
    "ci", max_examples=20, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("developer", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") else "developer")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden dumps of Word and Excel anew; then read the diff"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expected_log: this test wants a warning or an error in the log")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """True when the golden dumps are to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(autouse=True)
def no_unexpected_log_warnings(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning or worse in the log, unless it is marked `expected_log`."""
    yield
    if request.node.get_closest_marker("expected_log"):
        return
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    unexpected = [f"{record.name}: {record.getMessage()}" for record in records if record.levelno >= logging.WARNING]
    if unexpected:
        pytest.fail("unexpected in the log: " + "; ".join(unexpected))


@pytest.fixture(scope="session")
def shared_plans() -> Path:
    """The folder of real plans beside the checkout; their text never enters the project."""
    folder = CHECKOUT.parent / "shared" / "plans"
    if not folder.is_dir():
        pytest.skip("the real plans are not beside this checkout")
    return folder
