from __future__ import annotations

import sqlite3
from pathlib import Path

from danvan_desktop.devtools.large_store import make_store
from danvan_desktop.devtools.measuring import run_child
from danvan_desktop.devtools.start_probe import peak_bytes
from danvan_desktop.gui.page_table import PAGES

PROBE = "danvan_desktop.devtools.start_probe"


def test_yardstick_paints_an_empty_window_before_it_opens_the_file(tmp_path: Path) -> None:
    database = tmp_path / "any.sqlite3"
    sqlite3.connect(database).close()
    figures = run_child(PROBE, ["empty", str(database)])
    assert 0 < figures["paint"] < figures["ready"]
    assert figures["peak"] > 10_000_000


def test_program_paints_its_shell_before_it_is_ready_and_opens_every_page(tmp_path: Path) -> None:
    paths = make_store(tmp_path, 1, tasks=25, entries=2)
    figures = run_child(PROBE, ["shell", str(paths.folder)])
    assert 0 < figures["paint"] < figures["ready"]
    assert [name for name in figures if name.startswith("page ")] == [f"page {entry.name}" for entry in PAGES[1:]]
    assert figures["peak at start"] <= figures["peak"]


def test_peak_memory_is_told_in_bytes() -> None:
    assert 10_000_000 < peak_bytes() < 100_000_000_000
