from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.source_tree import CHECKOUT
from tests.stores import open_store

RACE = """
import sys, pathlib
from danvan_desktop.storage.faults import StoreLockedError
from tests.stores import made_store
print("ready", flush=True)
sys.stdin.readline()
try:
    store = made_store(pathlib.Path(sys.argv[1]))
except StoreLockedError as error:
    print("locked" if error.remedy else "mute", flush=True)
else:
    print("held", flush=True)
    sys.stdin.read()
    store.close()
"""


@pytest.mark.parametrize("is_fresh", [True, False])
def test_of_programs_started_at_once_exactly_one_gets_the_store(tmp_path: Path, is_fresh: bool) -> None:
    if not is_fresh:
        open_store(tmp_path).close()
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, str(tmp_path)],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for racer in racers:
        assert racer.stdout is not None
        assert racer.stdout.readline() == "ready\n"
    for racer in racers:
        assert racer.stdin is not None
        racer.stdin.write("go\n")
        racer.stdin.flush()
    answers = [racer.stdout.readline().strip() for racer in racers if racer.stdout]
    for racer in racers:
        racer.communicate()
    assert sorted(answers) == ["held", "locked", "locked"]
    assert [racer.returncode for racer in racers] == [0, 0, 0]
    open_store(tmp_path).close()
