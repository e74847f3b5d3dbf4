"""A child process that writes dossiers of many evidence files and copies the same files plainly, in turn.

    python -m danvan_desktop.devtools.dossier_probe FOLDER FILES BYTES REPEATS START

It prints a JSON object: the least seconds (a busy machine only ever adds) of a folder and a zip after a check, of a
folder and a zip that hash while they copy, and of plain copying; the peak of memory after a dossier of a few files and after the
large ones.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

from danvan_desktop.devtools.bench_scoring import YEAR, large_set
from danvan_desktop.devtools.measuring import seconds
from danvan_desktop.devtools.start_probe import peak_bytes
from danvan_desktop.domain.agency import Agency
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.dossier import PackageKind
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.scoring import ScoreSheet
from danvan_desktop.paths import StorePaths, resource
from danvan_desktop.services.dossier import DossierOrder, DossierService
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork
from danvan_desktop.wiring import wire_services

LEAVES = 100
FEW = 5
_CLOCK = FixedClock(datetime(YEAR, 12, 10, 8))


def measure(folder: Path, files: int, size: int, repeats: int) -> dict[str, float]:
    """The figures of `files` evidence files of `size` bytes each, in stores laid below `folder`."""
    with _office(folder / "few", FEW, size) as (store, _):
        _write(_dossier(store), folder / "warm", PackageKind.FOLDER)
    figures: dict[str, float] = {"peak of few": peak_bytes()}
    with _office(folder / "many", files, size) as (store, sources):
        checked, unchecked = _checked_dossier(store), _dossier(store)
        cases: dict[str, Callable[[Path], object]] = {
            "checked": lambda place: _write(checked, place, PackageKind.FOLDER),
            "plain": lambda place: _copy_plainly(sources, place),
            "checked zip": lambda place: _write(checked, place, PackageKind.ZIP),
            "folder": lambda place: _write(unchecked, place, PackageKind.FOLDER),
            "zip": lambda place: _write(unchecked, place, PackageKind.ZIP),
        }
        samples: dict[str, list[float]] = {name: [] for name in cases}
        for turn in range(repeats):
            for name, work in cases.items():
                samples[name].append(_timed(work, folder / f"{name} {turn}"))
    figures |= {name: min(times) for name, times in samples.items()}
    return figures | {"peak of many": peak_bytes()}


def _timed(work: Callable[[Path], object], place: Path) -> float:
    """The time of one run; what earlier runs left to be written is flushed before, what it wrote is removed after."""
    if hasattr(os, "sync"):
        os.sync()
    taken = seconds(lambda: work(place))
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink()
    return taken


def _dossier(store: Store) -> DossierService:
    return wire_services(store, _CLOCK, resource("samples")).dossier


def _checked_dossier(store: Store) -> DossierService:
    """A dossier whose evidence was read by “Kiểm tra hồ sơ” just before."""
    services = wire_services(store, _CLOCK, resource("samples"))
    services.dossier_check.checker(YEAR, lambda _done, _whole: None)()
    return services.dossier


def _write(dossier: DossierService, place: Path, kind: PackageKind) -> None:
    written = dossier.writer(DossierOrder(YEAR, place, kind), lambda _done, _whole: None)()
    if written.left_out:
        raise RuntimeError(written.left_out)


def _copy_plainly(sources: list[Path], place: Path) -> None:
    place.mkdir()
    for source in sources:
        shutil.copyfile(source, place / source.name)


@contextmanager
def _office(folder: Path, files: int, size: int) -> Iterator[tuple[Store, list[Path]]]:
    """A store with a scored sheet of `LEAVES` leaves that `files` files prove; the files themselves beside."""
    full_set, lines = large_set(LEAVES)
    noise = random.Random(1).randbytes(size - 8)  # noqa: S311 - noise to copy, no secret
    paths = StorePaths(folder)
    with Store.open(paths, _CLOCK, "bench") as store:
        with store.begin("bench") as work:
            work.save(Agency(1, "Sở Tư pháp tỉnh Minh Hà", "Sở Tư pháp", "UBND tỉnh Minh Hà", "Minh Hà"))
            for item in (full_set.criteria_set, *full_set.criteria, *full_set.bands, *full_set.rules):
                work.save(item)
            work.save(ScoreSheet(1, YEAR, full_set.criteria_set.id))
            for line in lines:
                work.save(line)
            sources = [
                _prove(work, paths.evidence, number, noise, lines[number % len(lines)].id) for number in range(files)
            ]
            work.commit()
        yield store, sources


def _prove(work: UnitOfWork, folder: Path, number: int, noise: bytes, line_id: int) -> Path:
    """Lay a file of its number and noise as the store would have taken it in."""
    content = number.to_bytes(8, "big") + noise
    sha256 = hashlib.sha256(content).hexdigest()
    place = folder / sha256[:2] / f"{sha256}.pdf"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    title = f"Quyết định số {number + 1} về việc kiện toàn Ban Chỉ đạo"
    name = f"quyet-dinh-{number + 1}.pdf"
    evidence = Evidence(number + 1, sha256, name, len(content), title, f"{number + 1}/QĐ-STP", date(YEAR, 3, 2))
    work.save(evidence)
    work.save(EvidenceLink(number + 1, evidence.id, Proven.SCORE_LINE, line_id))
    return place


def main(arguments: list[str]) -> int:
    """Measure below the folder given and print the figures."""
    folder, files, size, repeats = arguments[:4]
    with tempfile.TemporaryDirectory(dir=folder) as name:
        print(json.dumps(measure(Path(name), int(files), int(size), int(repeats))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
