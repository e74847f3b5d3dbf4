from __future__ import annotations

import random
import subprocess
import sys

import pytest

from danvan_desktop.importers.pdf.child import FAILED
from tests.faults import mutated_pdf
from tests.faults.mutated_pdf import HARMS, harmed, run, sound_pdf
from tests.source_tree import CHECKOUT


def test_harmed_pdfs_are_read_or_refused_within_the_bounds() -> None:
    command = [sys.executable, "-m", "tests.faults.mutated_pdf", "--files", "48", "--seed", "7"]
    done = subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, text=True, check=False
    )  # counts its own children only
    assert done.returncode == 0, done.stdout + done.stderr
    assert "'read'" in done.stdout
    assert "'refused'" in done.stdout
    assert "'bug'" not in done.stdout


def test_the_harness_sees_a_bug_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutated_pdf, "run_child", lambda *_: FAILED)
    assert run(3, seed=7, sound=sound_pdf()).ends["bug"] == 3


@pytest.mark.parametrize("harm", HARMS)
def test_each_harm_changes_the_file(harm: str) -> None:
    chance = random.Random(3)  # noqa: S311  # no secret
    assert all(harmed(sound_pdf(), harm, chance) != sound_pdf() for _ in range(5))
