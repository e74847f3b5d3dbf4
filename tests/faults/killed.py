"""A clerk's program killed in the middle of its work, again and again; nothing acknowledged may be lost.

    .venv/bin/python -m tests.faults.killed --runs 500

Each run forks a child that works on the store through the service layer's unit of work and tells every action only
after COMMIT returned; it is killed by SIGKILL at a random moment. Then the store must open, be sound, and hold at
least every action told. `--plant` proves the harness: `early` tells before COMMIT, `torn` works without a journal.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from danvan_desktop.domain.agency import Unit
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.plan import Plan, TaskGroup
from danvan_desktop.domain.task import Task
from danvan_desktop.storage.integrity import check_store
from danvan_desktop.storage.store import Store
from tests.stores import open_store

PLANTS = ("none", "early", "torn")
LONGEST_LIFE_SECONDS = 0.12


def work(folder: Path, told: int, plant: str) -> None:
    """The child: endless small and large actions, undo and redo, a restart now and then."""
    store = open_store(folder)
    if plant == "torn":
        store.connection.exec_driver_sql("PRAGMA journal_mode = OFF").close()
        store.connection.exec_driver_sql("PRAGMA cache_size = 1").close()
    chance = random.Random(os.getpid())  # noqa: S311  # no secret
    while True:
        act(store, chance, told, plant)
        if chance.random() < 0.03:
            store.close()
            store = open_store(folder)


def act(store: Store, chance: random.Random, told: int, plant: str) -> None:
    """One action, told by its number in the history."""
    kind = chance.random()
    if kind < 0.15 and store.undo_label():
        tell(told, store.undo().seq)
        return
    if kind < 0.25 and store.redo_label():
        tell(told, store.redo().seq)
        return
    with store.begin("Nhập kế hoạch") as uow:
        plan = uow.save(Plan(uow.new_id(), subject="Kế hoạch " * chance.randrange(1, 400)))
        group = uow.save(TaskGroup(uow.new_id(), plan.id, None, 1, None, "Nhóm"))
        for number in range(chance.choice((1, 5, 60))):
            uow.save(Task(uow.new_id(), plan.id, group.id, number, None, "Việc " * chance.randrange(1, 300)))
        for unit in uow.select(Unit):
            uow.save(replace(unit, position=unit.position + 1))
        if plant == "early":
            tell(told, store.history(1)[0].seq + 1 if store.history(1) else 1)
            time.sleep(0.01)
        seq = uow.commit().seq
    tell(told, seq)


def tell(told: int, seq: int) -> None:
    """Acknowledge an action to the parent, unbuffered."""
    os.write(told, f"{seq}\n".encode())


def killed_child(folder: Path, life: float, plant: str) -> int:
    """Let a child work for `life` seconds after its first word, kill it, and give the last action it told."""
    heard, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(heard)
        try:
            work(folder, told, plant)
        finally:
            os._exit(3)
    os.close(told)
    with os.fdopen(heard, "rb") as stream:
        words = [stream.readline()]
        time.sleep(life)
        os.kill(child, signal.SIGKILL)
        words += stream.readlines()
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise AssertionError("the child ended by itself instead of being killed")
    return max((int(word) for word in words if word.endswith(b"\n")), default=0)


def verdict(folder: Path, told: int) -> str | None:
    """What is wrong with the store after the kill, or None."""
    try:
        with open_store(folder) as store:
            findings = check_store(store)
            entries = store.history(1)
            if findings:
                return findings[0].text
    except DanvanError as error:
        return str(error)
    last = entries[0].seq if entries else 0
    return f"action {told} was told, {last} is the last one kept" if last < told else None


def run(runs: int, seed: int, plant: str) -> list[str]:
    """Kill and check `runs` times on one growing store; the faults found."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    faults = []
    folder = Path(tempfile.mkdtemp(prefix="danvan-killed-"))
    try:
        with open_store(folder) as store, store.begin("Thêm đơn vị") as uow:
            for number in range(40):
                uow.save(Unit(uow.new_id(), f"Phòng {number}"))
            uow.commit()
        for _ in range(runs):
            fault = verdict(folder, killed_child(folder, chance.random() * LONGEST_LIFE_SECONDS, plant))
            if fault is not None:
                faults.append(fault)
                break
    finally:
        shutil.rmtree(folder)
    return faults


def main() -> int:
    """Run from the command line; 0 when nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plant", choices=PLANTS, default="none")
    arguments = parser.parse_args()
    faults = run(arguments.runs, arguments.seed, arguments.plant)
    for fault in faults:
        print(fault)  # noqa: T201  # the answer
    print(f"{arguments.runs} kills, {len(faults)} faults")  # noqa: T201
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
