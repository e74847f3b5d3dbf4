"""Timing that holds on any machine: ours and a yardstick in turn, medians, and their ratio."""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

REPEATS = 7
"""The least number of runs a median is taken of."""

_PATIENCE = 120
"""Seconds after which a child is given up, e.g. because it asks somebody something."""

Figures = Mapping[str, float]


@dataclass(frozen=True)
class Ratio:
    """How many times longer ours took than the yardstick; both in seconds, `aim` the most it should be."""

    label: str
    ours: float
    yardstick: float
    aim: float | None = None
    remark: str = ""

    @property
    def value(self) -> float:
        """Ours ÷ yardstick."""
        return self.ours / self.yardstick

    @property
    def is_met(self) -> bool:
        """Whether the ratio keeps within its aim; a ratio without one always does."""
        return self.aim is None or self.value <= self.aim


def seconds(action: Callable[[], object]) -> float:
    """The wall time of one run of `action`, with the garbage of earlier runs collected before."""
    gc.collect()
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def paired_medians(
    ours: Callable[[], object], yardstick: Callable[[], object], repeats: int = REPEATS
) -> tuple[float, float]:
    """The medians of both, run in turn so that a busy moment of the machine falls on both."""
    pairs = [(seconds(ours), seconds(yardstick)) for _ in range(repeats)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def paired_least(
    ours: Callable[[], object], yardstick: Callable[[], object], repeats: int = REPEATS
) -> tuple[float, float]:
    """The least times of both, run in turn: for what takes milliseconds, where a busy machine only ever adds."""
    pairs = [(seconds(ours), seconds(yardstick)) for _ in range(repeats)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)


def run_child(module: str, arguments: Sequence[str], patience: float = _PATIENCE) -> Figures:
    """Start `python -m module arguments… START` and read the JSON object of figures it prints last.

    START is the moment of the start on the system's monotonic clock, so that the child can count the start of Python.
    Raises `RuntimeError` with the child's complaint when it fails, `TimeoutExpired` after `patience` seconds.
    """
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}  # the clerk's Python keeps what it compiled
    command = [sys.executable, "-m", module, *arguments, repr(time.monotonic())]
    result = subprocess.run(
        command, capture_output=True, encoding="utf-8", check=False, timeout=patience, env=environment
    )
    if result.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)} failed:\n{result.stderr}")
    figures: dict[str, float] = json.loads(result.stdout.splitlines()[-1])
    return figures


def medians(samples: Iterable[Figures]) -> dict[str, float]:
    """The median of each figure over all samples; every sample has the same figures."""
    rows = list(samples)
    return {name: statistics.median(row[name] for row in rows) for name in rows[0]}


def interleaved_children(
    module: str, cases: Mapping[str, Sequence[str]], repeats: int = REPEATS
) -> dict[str, dict[str, float]]:
    """The medians of each case, its arguments by name; the cases take turns, one uncounted round warms the disk."""
    samples: dict[str, list[Figures]] = {name: [] for name in cases}
    for turn in range(repeats + 1):
        for name, arguments in cases.items():
            figures = run_child(module, arguments)
            if turn:
                samples[name].append(figures)
    return {name: medians(rows) for name, rows in samples.items()}


def ratio_table(ratios: Iterable[Ratio]) -> str:
    """The ratios as aligned lines: label, ours ÷ yardstick in milliseconds, ratio, aim and whether it is met."""
    lines = []
    for ratio in ratios:
        aim = "" if ratio.aim is None else f"aim ≤ {ratio.aim:.2f}  {'ok' if ratio.is_met else 'MISSED'}"
        times = f"{ratio.ours * 1000:9.1f} ms ÷ {ratio.yardstick * 1000:8.1f} ms"
        lines.append(f"{ratio.label:<62} {times} = {ratio.value:7.2f}×  {aim:<20} {ratio.remark}".rstrip())
    return "\n".join(lines)
