from __future__ import annotations

import subprocess
import sys

import pytest

from tests.source_tree import CHECKOUT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the harness forks")


def harness(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.faults.killed", *arguments]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, timeout=120)


def test_nothing_acknowledged_is_lost_when_the_program_is_killed_at_any_moment() -> None:
    done = harness("--runs", "8")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 kills, 0 faults" in done.stdout


@pytest.mark.parametrize(("plant", "words"), [("early", "was told"), ("torn", "bị hỏng")])
def test_the_harness_finds_a_planted_fault(plant: str, words: str) -> None:
    done = harness("--runs", "60", "--plant", plant)
    assert done.returncode == 1, done.stdout + done.stderr
    assert words in done.stdout
