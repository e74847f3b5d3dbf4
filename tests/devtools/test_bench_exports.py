from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from danvan_desktop.devtools import bench_exports
from danvan_desktop.devtools.bench_exports import export_ratios, import_ratios, plan_to_read
from danvan_desktop.paths import resource


def test_both_sides_of_an_export_ratio_write_the_same_rows(tmp_path: Path) -> None:
    ratios = list(export_ratios(tmp_path, tasks=3, rows=4, repeats=1))
    assert [ratio.aim for ratio in ratios] == [1.3, 1.3, 1.2]
    assert all(ratio.ours > 0 and ratio.yardstick > 0 for ratio in ratios)
    texts = []
    for name in ("ours.xlsx", "bare.xlsx"):
        sheet = openpyxl.load_workbook(tmp_path / name).worksheets[0]
        texts.append({value for row in sheet.values for value in row if isinstance(value, str) and "đợt" in value})
    assert texts[0] == texts[1]
    assert len(texts[0]) == 4
    assert (tmp_path / "ours.docx").stat().st_size > 1000


def test_import_is_measured_on_a_plan_that_is_there() -> None:
    plan = resource("samples", "ke_hoach_mau.txt")
    whole, bare = import_ratios(plan, repeats=1)
    assert whole.value > 1
    assert bare.value > whole.value
    assert plan_to_read().is_file()


def test_without_the_real_plans_the_sample_plan_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_exports, "checkout_folder", lambda: tmp_path / "checkout")
    assert plan_to_read() == resource("samples", "ke_hoach_mau.txt")
