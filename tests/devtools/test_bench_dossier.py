from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from danvan_desktop.devtools import bench_dossier
from danvan_desktop.devtools.bench_dossier import dossier_figures, dossier_memory_line, dossier_ratios

MEGABYTE = 1024 * 1024
FIGURES = {
    "checked": 1.2,
    "checked zip": 1.3,
    "folder": 2.5,
    "zip": 4.0,
    "plain": 1.0,
    "peak of few": 100 * MEGABYTE,
    "peak of many": 104 * MEGABYTE,
    "files": 200,
    "bytes": 1000 * MEGABYTE,
}


def test_folder_and_zip_are_held_against_plain_copying_of_the_same_run() -> None:
    checked, checked_archive, folder, archive = dossier_ratios(FIGURES)
    assert checked.label == "dossier folder after a check, 200 files of 5 MB ÷ plain copying"
    assert checked.value == pytest.approx(1.2)
    assert checked.is_met
    assert (checked_archive.value, checked_archive.is_met) == (pytest.approx(1.3), True)
    assert checked.remark == "833 MB/s, 83% of the speed of plain copying"
    assert folder.is_met
    assert not archive.is_met


def test_memory_is_told_beside_that_of_a_few_files() -> None:
    assert dossier_memory_line(FIGURES).endswith("104 MiB after 200 files, 100 MiB after a few (+4 MiB)")


def test_a_real_dossier_is_measured_in_a_child(tmp_path: Path) -> None:
    figures = dossier_figures(tmp_path, files=6, megabytes=0.01, repeats=1)
    assert figures["files"] == 6
    assert all(ratio.ours > 0 for ratio in dossier_ratios(figures))
    assert list(tmp_path.iterdir()) == []


def test_the_child_is_given_time_for_the_size_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []

    def child(_module: str, _arguments: list[str], patience: float) -> dict[str, float]:
        asked.append(patience)
        return {}

    monkeypatch.setattr(bench_dossier, "run_child", child)
    dossier_figures(tmp_path, 2000, 5, 3)
    dossier_figures(tmp_path, 1, 1, 1)
    assert asked == [15_000, 120]


@pytest.mark.parametrize(("slower", "code"), [(1.0, 0), (2.0, 1)])
def test_a_missed_aim_shows_in_the_exit_code(
    slower: float, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    figures = FIGURES | {"zip": 2.0, "checked": 1.2 * slower}
    monkeypatch.setattr(bench_dossier, "dossier_figures", lambda *_arguments: figures)
    assert bench_dossier.main(["--files", "3", "--folder", str(tmp_path)]) == code
    assert "peak memory, dossier" in capsys.readouterr().out


def test_a_child_that_takes_too_long_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_dossier, "_LEAST_PATIENCE", 0.01)
    with pytest.raises(subprocess.TimeoutExpired):
        dossier_figures(tmp_path, 1, 0.001, 1)
