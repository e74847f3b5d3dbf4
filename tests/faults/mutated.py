"""Plans harmed in every way files are harmed; each must be read or refused in Vietnamese, within bounds.

.venv/bin/python -m tests.faults.mutated --files 20000
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError
from danvan_desktop.importers.pasted import read_pasted
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.plan.schema import draft_to_json
from danvan_desktop.importers.reading import read_document
from tests.faults.bombs import BOMBS
from tests.faults.mutations import HTML_HARMS, TEXT_HARMS, WORD_HARMS, Harm
from tests.faults.sound_files import text_files, web_pages, word_files

SLOW_SECONDS = 5.0
_SHOWN_BUGS = 5


@dataclass
class Outcome:
    """How many files were `read`, `refused`, `old encoding` or met a `bug`; the worst figures and the first bugs."""

    ends: Counter[str] = field(default_factory=Counter)
    harms: Counter[str] = field(default_factory=Counter)
    bugs: list[str] = field(default_factory=list)
    seconds: list[tuple[float, int]] = field(default_factory=list)
    memory: list[tuple[int, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Case:
    """One harmed file; the same number gives the same file."""

    number: int
    suffix: str
    content: bytes
    harms: tuple[str, ...]


class Fuzzer:
    """Makes harmed files from sound ones and reads them."""

    def __init__(self, folder: Path, seed: int, *, plant: bool = False) -> None:
        self._folder = folder
        self._seed = seed
        self._plant = plant
        self._kinds: list[tuple[str, list[bytes], tuple[Harm, ...]]] = [
            (".docx", word_files(), WORD_HARMS),
            (".docx", word_files(), WORD_HARMS),
            (".txt", text_files(), TEXT_HARMS),
            (".html", web_pages(), HTML_HARMS),
        ]

    def case(self, number: int) -> Case:
        """The harmed file of a number: one to three kinds of harm, one after the other while they still apply."""
        chance = random.Random(f"{self._seed}/{number}")  # noqa: S311 - no secret
        suffix, sound, harms = self._kinds[number % len(self._kinds)]
        content, done = chance.choice(sound), []
        for _ in range(chance.choice((1, 1, 2, 3))):
            harm = chance.choice(harms)
            try:
                content = harm(chance, content) or b" "
            except Exception as error:
                if not done:
                    raise RuntimeError(f"{harm.__name__} fails on a sound file") from error
                break
            done.append(harm.__name__)
        return Case(number, suffix, content, tuple(done))

    def take(self, case: Case, outcome: Outcome) -> None:
        """Read one file as the program does and understand it; note what came of it."""
        path = self._folder / f"harmed{case.suffix}"
        path.write_bytes(case.content)
        begun, before = time.perf_counter(), _peak()
        try:
            end = self._end_of(path, case)
        except Exception:  # noqa: BLE001 - this is what the harness looks for
            end = "bug"
            outcome.bugs.append(f"file {case.number} ({', '.join(case.harms)}):\n{traceback.format_exc(limit=-6)}")
        outcome.ends[end] += 1
        outcome.harms.update(case.harms)
        outcome.seconds.append((time.perf_counter() - begun, case.number))
        outcome.memory.append((_peak() - before, case.number))

    def _end_of(self, path: Path, case: Case) -> str:
        try:
            draft_to_json(parse_plan(read_document(path)))
            if case.suffix == ".html":
                page = case.content.decode("utf-8", "replace")
                draft_to_json(parse_plan(read_pasted(page, page)))
        except LegacyEncodingError:
            draft_to_json(parse_plan(read_document(path, convert_legacy=True)))
            return "old encoding"
        except DanvanError as error:
            return "refused" if error.message and error.remedy else "refused without a remedy"
        if self._plant and case.suffix == ".txt" and case.number % 3 == 0:
            raise ZeroDivisionError
        return "read"


def run(files: int, seed: int, first: int = 0, *, plant: bool = False) -> Outcome:
    """Harm and read `files` files."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory(prefix="danvan-mutated-") as folder:
        fuzzer = Fuzzer(Path(folder), seed, plant=plant)
        for number in range(first, first + files):
            fuzzer.take(fuzzer.case(number), outcome)
    return outcome


def defuse(name: str) -> str:
    """Read one bomb in a process of its own; what it cost, and whether it was refused."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.mutated", "--bomb", name],
        capture_output=True, text=True, check=False, timeout=120, env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    return done.stdout.strip() or done.stderr.strip()[-300:]


def read_bomb(path: Path) -> str:
    """Read a bomb; one line with the outcome, the seconds and the growth of the peak of memory."""
    read_document_once = read_document  # lxml is loaded before the clock starts
    _warm_up(path.parent)
    begun, before = time.perf_counter(), _peak()
    try:
        read_document_once(path)
    except DanvanError as error:
        end = f"refused: {error.message}"
    else:
        end = "READ"
    return f"{time.perf_counter() - begun:.2f} s, {(_peak() - before) / 1024:.0f} MB more, {path.stat().st_size / 1024:.0f} KB packed; {end}"


def main() -> int:
    """Print what came of the files; 1 when there was a bug or a bomb went off."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="the number of the first file")
    parser.add_argument("--plant", action="store_true", help="plant a fault, which must be found")
    parser.add_argument("--bomb", choices=list(BOMBS), help="read one bomb only")
    options = parser.parse_args()
    if options.bomb:
        with tempfile.TemporaryDirectory(prefix="danvan-bomb-") as folder:
            path = Path(folder) / "bom.docx"
            _write_bomb(options.bomb, path)
            _say(read_bomb(path))
        return 0
    outcome = run(options.files, options.seed, options.first, plant=options.plant)
    _report(outcome)
    bombs = {name: defuse(name) for name in BOMBS}
    for name, line in bombs.items():
        _say(f"bomb {name}: {line}")
    bad = outcome.ends["bug"] + outcome.ends["refused without a remedy"]
    _say(f"{options.files} files, {bad} uncaught")
    return 1 if bad or not all("refused:" in line for line in bombs.values()) else 0


def _report(outcome: Outcome) -> None:
    for bug in outcome.bugs[:_SHOWN_BUGS]:
        _say(bug)
    _say(", ".join(f"{count} {end}" for end, count in outcome.ends.most_common()))
    _say(", ".join(f"{count} {harm}" for harm, count in outcome.harms.most_common()))
    seconds = sorted(outcome.seconds)
    middle, slowest = seconds[len(seconds) // 2][0], seconds[-1]
    slow = sum(taken > SLOW_SECONDS for taken, _ in seconds)
    _say(
        f"time: median {middle * 1000:.0f} ms, longest {slowest[0]:.2f} s (file {slowest[1]}), {slow} over {SLOW_SECONDS:.0f} s"
    )
    grown, number = max(outcome.memory)
    _say(f"memory: peak {_peak() / 1024:.0f} MB, the largest step {grown / 1024:.0f} MB (file {number})")


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - the answer


def _write_bomb(name: str, path: Path) -> None:
    """Make the bomb in a process of its own, whose memory is not counted."""
    program = f"import pathlib, sys; from tests.faults.bombs import BOMBS; pathlib.Path(sys.argv[1]).write_bytes(BOMBS[{name!r}]())"
    subprocess.run([sys.executable, "-c", program, str(path)], check=True, timeout=120)


def _warm_up(folder: Path) -> None:
    path = folder / "sound.docx"
    path.write_bytes(word_files()[1])
    read_document(path)


def _peak() -> int:
    """The highest memory of this process so far, in KB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    sys.exit(main())
