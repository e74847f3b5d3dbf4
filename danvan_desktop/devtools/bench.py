"""`make bench`: start-up, pages, exports and import as ratios to a yardstick measured in the same run.

    python -m danvan_desktop.devtools.bench [--repeats 7]

Every start is a fresh process; medians of at least seven; the cases take turns so that a busy moment falls on all.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from danvan_desktop.devtools.bench_dossier import dossier_figures, dossier_memory_line, dossier_ratios
from danvan_desktop.devtools.bench_entry import entry_ratios
from danvan_desktop.devtools.bench_exports import export_ratios, import_ratios, plan_to_read
from danvan_desktop.devtools.bench_import import import_memory_lines, long_import_ratios, write_long_plans
from danvan_desktop.devtools.bench_pages import page_ratios
from danvan_desktop.devtools.bench_preview import preview_ratios
from danvan_desktop.devtools.bench_registers import register_ratios
from danvan_desktop.devtools.bench_review import review_ratios
from danvan_desktop.devtools.bench_scoring import scoring_ratios
from danvan_desktop.devtools.bench_search import search_ratios
from danvan_desktop.devtools.bench_suggestions import suggestion_ratios
from danvan_desktop.devtools.bench_year import year_ratios
from danvan_desktop.devtools.large_store import make_store
from danvan_desktop.devtools.measuring import REPEATS, Figures, Ratio, interleaved_children, ratio_table

PAINT_AIM = 1.4
READY_AIM = 1.25
LARGE_START_AIM = 1.1
LARGE_PAGE_AIM = 1.3
STORES = {"empty": 0, "one year": 1, "twenty years": 20}
"""The stores by name with their years of 300 tasks with 12 results each; “empty” has the office and its units only."""

_PROBE = "danvan_desktop.devtools.start_probe"
_MEGABYTE = 1024 * 1024


def start_figures(folder: Path, repeats: int) -> dict[str, dict[str, float]]:
    """The medians of starting the yardstick and the program on each store, laid below `folder`."""
    cases: dict[str, list[str]] = {}
    for name, years in STORES.items():
        paths = make_store(folder / name, years)
        cases[name] = ["shell", str(paths.folder)]
        cases.setdefault("yardstick", ["empty", str(paths.database)])
    return interleaved_children(_PROBE, cases, repeats)


def start_ratios(figures: Mapping[str, Figures]) -> Iterator[Ratio]:
    """First paint and ready against the yardstick, then the large store against the small one."""
    bare = figures["yardstick"]
    for store in STORES:
        yield Ratio(f"first paint, {store} ÷ empty QMainWindow", figures[store]["paint"], bare["paint"], PAINT_AIM)
    for store in STORES:
        label = f"ready, {store} ÷ empty window + sqlalchemy + file"
        yield Ratio(label, figures[store]["ready"], bare["ready"], READY_AIM)
    small, large = figures["one year"], figures["twenty years"]
    for name in ("paint", "ready"):
        yield Ratio(f"{name}, twenty years ÷ one year", large[name], small[name], LARGE_START_AIM)
    for name in small:
        if name.startswith("page "):
            yield Ratio(f"{name}, twenty years ÷ one year", large[name], small[name], LARGE_PAGE_AIM)


def memory_lines(figures: Mapping[str, Figures]) -> Iterator[str]:
    """Peak memory of each start, in mebibytes: when ready, and after every page was opened."""
    for name, row in figures.items():
        ready = row.get("peak at start", row["peak"]) / _MEGABYTE
        after = "" if "peak at start" not in row else f", {row['peak'] / _MEGABYTE:.0f} MiB after every page"
        yield f"peak memory, {name:<12} {ready:6.0f} MiB when ready{after}"


def _application() -> object:
    """The one application of this process, made after the child processes were measured; to be held while widgets live."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from danvan_desktop.gui.app import make_application  # noqa: PLC0415 - the platform is chosen first

    return make_application(["bench"])


def main(arguments: list[str] | None = None) -> int:
    """Measure everything and print it; 1 when an aim is missed."""
    parser = argparse.ArgumentParser(prog="bench", description="Measure danvan as ratios.")
    parser.add_argument("--repeats", type=int, default=REPEATS, help=f"runs a median is taken of (default {REPEATS})")
    repeats = parser.parse_args(arguments).repeats
    with tempfile.TemporaryDirectory(prefix="danvan-bench-") as name:
        folder = Path(name)
        print(f"Medians of {repeats}; laying stores of {', '.join(STORES)}", file=sys.stderr)
        figures = start_figures(folder, repeats)
        dossier = dossier_figures(folder)
        ratios = [*start_ratios(figures), *export_ratios(folder, repeats=repeats), *dossier_ratios(dossier)]
        ratios += import_ratios(plan_to_read(), repeats)
        application = _application()
        plans = write_long_plans(folder)
        ratios += long_import_ratios(plans, repeats)
        ratios += preview_ratios(repeats=repeats)
        memory = [*memory_lines(figures), dossier_memory_line(dossier), *import_memory_lines(plans)]
        ratios += review_ratios(folder, repeats)
        ratios += scoring_ratios(folder, repeats=repeats)
        ratios += suggestion_ratios(folder, repeats=repeats)
        ratios += register_ratios(folder, repeats)
        small, large = folder / "one year", folder / "twenty years"  # with their register rows by now
        ratios += page_ratios(small, large, repeats)
        ratios += search_ratios(small, large, repeats)
        ratios += entry_ratios(large, repeats=repeats)
        ratios += year_ratios(large, repeats)
        del application
    print(ratio_table(ratios))
    print("\n".join(memory))
    return 0 if all(ratio.is_met for ratio in ratios) else 1


if __name__ == "__main__":
    raise SystemExit(main())
