from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.devtools import bench
from danvan_desktop.devtools.measuring import Ratio

MEBIBYTE = 1024 * 1024
SHELL = {"paint": 0.3, "ready": 0.6, "page plan": 0.1, "page care": 0.02, "peak at start": 80 * MEBIBYTE}
FIGURES = {
    "yardstick": {"paint": 0.2, "ready": 0.5, "peak": 60 * MEBIBYTE},
    "empty": SHELL | {"peak": 90 * MEBIBYTE},
    "one year": SHELL | {"peak": 100 * MEBIBYTE},
    "twenty years": SHELL | {"ready": 0.9, "page plan": 0.14, "peak": 110 * MEBIBYTE},
}


def test_every_start_is_held_against_the_yardstick_and_large_against_small() -> None:
    ratios = {ratio.label: ratio for ratio in bench.start_ratios(FIGURES)}
    assert ratios["first paint, empty ÷ empty QMainWindow"].value == pytest.approx(1.5)
    assert not ratios["first paint, empty ÷ empty QMainWindow"].is_met
    assert ratios["ready, one year ÷ empty window + sqlalchemy + file"].is_met
    assert not ratios["ready, twenty years ÷ empty window + sqlalchemy + file"].is_met
    assert not ratios["ready, twenty years ÷ one year"].is_met
    assert not ratios["page plan, twenty years ÷ one year"].is_met
    assert ratios["page care, twenty years ÷ one year"].is_met


def test_memory_is_told_when_ready_and_after_every_page() -> None:
    lines = list(bench.memory_lines(FIGURES))
    assert "60 MiB when ready" in lines[0]
    assert lines[-1].endswith("80 MiB when ready, 110 MiB after every page")


@pytest.mark.parametrize(("yardstick", "code"), [(1.0, 0), (0.1, 1)])
def test_a_missed_aim_shows_in_the_exit_code(
    yardstick: float, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def exports(_folder: Path, repeats: int) -> Iterator[Ratio]:
        assert repeats == 9
        yield Ratio("Word", 1.2, yardstick, 1.3)

    good = {name: dict(SHELL, peak=MEBIBYTE, paint=0.2, ready=0.5) for name in FIGURES}
    monkeypatch.setattr(bench, "start_figures", lambda _folder, _repeats: good)
    monkeypatch.setattr(bench, "_application", object)
    monkeypatch.setattr(bench, "export_ratios", exports)
    monkeypatch.setattr(bench, "dossier_figures", lambda _folder: {})
    monkeypatch.setattr(bench, "dossier_memory_line", lambda _figures: "dossier")
    monkeypatch.setattr(bench, "write_long_plans", lambda _folder: ())
    for name in [name for name in vars(bench) if name.endswith("_ratios")]:
        if name not in {"start_ratios", "export_ratios"}:
            monkeypatch.setattr(bench, name, lambda *_places, **_more: [])
    assert bench.main(["--repeats", "9"]) == code
    assert "Word" in capsys.readouterr().out


def test_each_store_is_started_in_a_child_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, object] = {}

    def children(_module: str, cases: dict[str, list[str]], repeats: int) -> dict[str, dict[str, float]]:
        asked.update(cases, repeats=repeats)
        return {}

    monkeypatch.setattr(bench, "STORES", {"empty": 0})
    monkeypatch.setattr(bench, "interleaved_children", children)
    bench.start_figures(tmp_path, 7)
    database = tmp_path / "empty" / "danvan.sqlite3"
    assert database.is_file()
    assert asked == {"empty": ["shell", str(database.parent)], "yardstick": ["empty", str(database)], "repeats": 7}
