"""A dossier of many evidence files against plainly copying them, and the memory that takes.

python -m danvan_desktop.devtools.bench_dossier [--files 2000] [--megabytes 5] [--repeats 3]
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping
from pathlib import Path

from danvan_desktop.devtools.measuring import Figures, Ratio, ratio_table, run_child

SPEED_AIM = 1 / 0.7
"""At least 70 % of the speed of plain copying."""

HASHED_AIM = 3.0
"""Hashing takes twice the processor copying does; a second core or a slow disk hides it."""

FILES = 200
MEGABYTES = 5.0
REPEATS = 3

_PROBE = "danvan_desktop.devtools.dossier_probe"
_MEGABYTE = 1024 * 1024
_PATIENCE_PER_MEGABYTE = 0.5  # seconds, all runs of a megabyte together on a slow disk
_LEAST_PATIENCE = 120.0


def dossier_figures(
    folder: Path, files: int = FILES, megabytes: float = MEGABYTES, repeats: int = REPEATS
) -> dict[str, float]:
    """What the probe measures of `files` files of `megabytes` each, below `folder`."""
    size = int(megabytes * _MEGABYTE)
    patience = max(_LEAST_PATIENCE, files * megabytes * repeats * _PATIENCE_PER_MEGABYTE)
    arguments = [str(folder), str(files), str(size), str(repeats)]
    return dict(run_child(_PROBE, arguments, patience)) | {"files": files, "bytes": files * size}


def dossier_ratios(figures: Mapping[str, float]) -> list[Ratio]:
    """Folder and zip after “Kiểm tra hồ sơ”, then folder and zip that hash while they copy, against plain copying."""
    what = f"{figures['files']:.0f} files of {figures['bytes'] / figures['files'] / _MEGABYTE:g} MB"
    cases = (
        ("checked", f"dossier folder after a check, {what}", SPEED_AIM),
        ("checked zip", f"dossier zip after a check, {what}", SPEED_AIM),
        ("folder", f"dossier folder hashed meanwhile, {what}", HASHED_AIM),
        ("zip", f"dossier zip hashed meanwhile, {what}", HASHED_AIM),
    )
    return [
        Ratio(f"{words} ÷ plain copying", figures[name], figures["plain"], aim, _speed(figures, name))
        for name, words, aim in cases
    ]


def dossier_memory_line(figures: Figures) -> str:
    """The peak after a dossier of a few files and after those of all, in mebibytes."""
    few, many = figures["peak of few"] / _MEGABYTE, figures["peak of many"] / _MEGABYTE
    return (
        f"peak memory, dossier    {many:6.0f} MiB after {figures['files']:.0f} files, {few:.0f} MiB after a few "
        f"(+{many - few:.0f} MiB)"
    )


def _speed(figures: Mapping[str, float], name: str) -> str:
    share = figures["plain"] / figures[name]
    return f"{figures['bytes'] / figures[name] / _MEGABYTE:.0f} MB/s, {share:.0%} of the speed of plain copying"


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; 1 when an aim is missed."""
    parser = argparse.ArgumentParser(prog="bench_dossier", description="Measure the writing of a large dossier.")
    parser.add_argument("--files", type=int, default=2000, help="evidence files (default 2000)")
    parser.add_argument("--megabytes", type=float, default=MEGABYTES, help="size of each (default 5)")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="runs the least time is taken of (default 3)")
    parser.add_argument("--folder", type=Path, help="where to write (default: the system's folder for such)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="danvan-bench-", dir=options.folder) as name:
        figures = dossier_figures(Path(name), options.files, options.megabytes, options.repeats)
    ratios = dossier_ratios(figures)
    print(ratio_table(ratios))
    print(dossier_memory_line(figures))
    return 0 if all(ratio.is_met for ratio in ratios) else 1


if __name__ == "__main__":
    raise SystemExit(main())
