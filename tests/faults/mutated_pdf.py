"""PDFs harmed in every way a download, a mail gate or an attacker harms them; each must be read or refused, in bounds.

.venv/bin/python -m tests.faults.mutated_pdf --files 2000
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import TimeoutExpired

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.limits import DEFAULT_LIMITS
from danvan_desktop.importers.pdf.bounds import OUT_OF_MEMORY
from danvan_desktop.importers.pdf.child import FAILED, FINISHED
from danvan_desktop.importers.pdf.reader import run_child
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.reading import read_document
from tests.importers.pdf.handmade import pdf_file, show

HARMS = ("cut", "bits", "bytes", "zeros", "twice", "numbers", "words", "nested")
_NUMBERS = (b"0", b"-1", b"65535", b"2147483647", b"-2147483648", b"99999999999999", b"1e38", b"0.0000001")
_WORDS = (
    b"Tj",
    b"TJ",
    b"re",
    b"Tm",
    b"cm",
    b"/Kids",
    b"/Count",
    b"/Length",
    b"/Rotate",
    b"/MediaBox",
    b"[",
    b"<<",
    b"(",
)
_WORKERS = 2


@dataclass
class Outcome:
    """How many files were `read`, `refused`, `slow`, `fell over` (pdfium) or met a `bug` of ours, and the worst figures."""

    ends: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0
    memory: int = 0


def sound_pdf() -> bytes:
    """A plan of two pages with columns, a table and a page number, nothing of it compressed."""
    grid = "".join(
        f"80 {y} m 500 {y} l S {x} 400 m {x} 520 l S " for y, x in ((400, 80), (440, 120), (480, 300), (520, 500))
    )
    cells = "".join(show(f"viec {y}", x=x, y=y) for y in (410, 450, 490) for x in (85, 130, 310))
    head = show("SO TU PHAP", y=780) + show("Minh Ha, ngay 05 thang 02 nam 2026", x=320, y=780)
    text = "".join(
        show("thuc hien cong tac dan van chinh quyen tren dia ban tinh", y=700 - 17 * row) for row in range(9)
    )
    return pdf_file(head + text + grid + cells, show("2", x=300, y=810) + text + show("2", x=200, y=706, size=8))


def harmed(content: bytes, harm: str, chance: random.Random) -> bytes:
    """The content of a file after one kind of harm."""
    spoilt = bytearray(content)
    at = chance.randrange(len(content))
    if harm == "cut":
        return content[: max(at, 8)]
    if harm == "bits":
        for _ in range(chance.randrange(1, 40)):
            spoilt[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    elif harm == "bytes":
        for _ in range(chance.randrange(1, 20)):
            spoilt[chance.randrange(len(content))] = chance.randrange(256)
    elif harm == "zeros":
        spoilt[at : at + chance.randrange(1, 400)] = bytes(64)
    elif harm == "twice":
        spoilt[at:at] = spoilt[at : at + chance.randrange(1, 2000)] * chance.randrange(1, 50)
    elif harm == "numbers":
        return _replaced(content, rb"-?\d+(?:\.\d+)?", _NUMBERS, chance)
    elif harm == "words":
        return _replaced(content, rb"/?[A-Za-z]+|[\[(<]+", _WORDS, chance)
    else:
        spoilt[at:at] = chance.choice((b"q ", b"[ ", b"<< ", b"( ", b"BT ", b"0 0 9 9 re S ")) * chance.randrange(
            1, 20_000
        )
    return bytes(spoilt)


def _replaced(content: bytes, pattern: bytes, others: tuple[bytes, ...], chance: random.Random) -> bytes:
    places = list(re.finditer(pattern, content))
    for match in sorted(chance.sample(places, min(len(places), chance.randrange(1, 8))), key=lambda m: -m.start()):
        content = content[: match.start()] + chance.choice(others) + content[match.end() :]
    return content


def run(files: int, seed: int, sound: bytes) -> Outcome:
    """Read `files` harmed copies, each in a process of its own; every tenth through the door the clerk uses as well."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    outcome = Outcome()
    spoilt = [harmed(sound, HARMS[number % len(HARMS)], chance) for number in range(files)]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(_WORKERS) as pool:
        paths = [Path(folder, f"{number}.pdf") for number in range(files)]
        for path, content in zip(paths, spoilt, strict=True):
            path.write_bytes(content)
        for end, taken in pool.map(_read, paths):
            outcome.ends[end] += 1
            outcome.slowest = max(outcome.slowest, taken)
        for path in paths[::10]:
            outcome.ends[_imported(path)] += 0  # an uncaught exception would end the run
    outcome.memory = _most_memory()
    return outcome


def _read(path: Path) -> tuple[str, float]:
    start = time.monotonic()
    target = path.with_suffix(".json")
    try:
        code = run_child(path, target, DEFAULT_LIMITS)
    except TimeoutExpired:
        return "slow", time.monotonic() - start
    ends = {FINISHED: "refused", OUT_OF_MEMORY: "memory", FAILED: "bug"}
    end = ends.get(code, "fell over")
    if end == "refused" and "paragraphs" in target.read_text(encoding="utf-8"):
        end = "read"
    return end, time.monotonic() - start


def _imported(path: Path) -> str:
    try:
        parse_plan(read_document(path))
    except DanvanError:
        return "refused"
    return "read"


def _most_memory() -> int:
    """Bytes of memory the largest process so far used; 0 where the system does not say."""
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def main() -> int:
    """Run from the command line; 0 when every file was read or refused within the bounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sound", type=Path, help="a PDF to harm instead of the built-in one")
    arguments = parser.parse_args()
    sound = arguments.sound.read_bytes() if arguments.sound else sound_pdf()
    outcome = run(arguments.files, arguments.seed, sound)
    print(dict(outcome.ends), f"slowest {outcome.slowest:.1f} s, memory {outcome.memory >> 20} MB")  # noqa: T201  # the answer
    return int(bool(outcome.ends["bug"]) or outcome.memory > DEFAULT_LIMITS.memory)


if __name__ == "__main__":
    sys.exit(main())
