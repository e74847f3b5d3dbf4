from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

pytest_plugins = ["pytester"]

LOGGING_TEST = """
import logging
import pytest

{mark}
def test_something():
    logging.getLogger("danvan").warning("đĩa sắp đầy")
"""


@pytest.fixture
def room(pytester: pytest.Pytester) -> pytest.Pytester:
    conftest = Path(__file__).with_name("conftest.py").read_text(encoding="utf-8")
    pytester.makeconftest(conftest)
    return pytester


@pytest.mark.expected_log
def test_an_unexpected_warning_in_the_log_fails_the_test(room: pytest.Pytester) -> None:
    room.makepyfile(LOGGING_TEST.format(mark=""))
    result = room.runpytest_inprocess("-p", "no:cacheprovider")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*unexpected in the log: danvan: đĩa sắp đầy*"])


@pytest.mark.expected_log
def test_a_warning_the_test_asks_for_is_allowed(room: pytest.Pytester) -> None:
    room.makepyfile(LOGGING_TEST.format(mark="@pytest.mark.expected_log"))
    room.runpytest_inprocess("-p", "no:cacheprovider", "--strict-markers").assert_outcomes(passed=1)


def test_real_plans_are_skipped_where_they_are_not(room: pytest.Pytester) -> None:
    room.makepyfile("def test_plans(shared_plans):\n    raise AssertionError\n")
    room.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(skipped=1)


def test_no_test_needs_a_screen_or_depends_on_the_speed_of_the_machine() -> None:
    assert os.environ["QT_QPA_PLATFORM"]
    assert settings().deadline is None
