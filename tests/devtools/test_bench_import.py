from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from danvan_desktop.devtools.bench_import import (
    PAGES,
    bare_text,
    import_file,
    import_memory_lines,
    long_import_ratios,
    long_plan,
    main,
    measure,
    write_long_plans,
)


@pytest.fixture(scope="module")
def plans(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> tuple[Path, Path]:  # noqa: ARG001 - fonts
    return write_long_plans(tmp_path_factory.mktemp("long"))


def test_the_long_plan_repeats_the_content_only() -> None:
    once, thrice = long_plan(1), long_plan(3)
    content = (len(thrice) - len(once)) // 2
    assert len(thrice) == len(once) + 2 * content
    assert content > 50
    assert thrice.count("KẾ HOẠCH") == 1


def test_both_files_hold_the_same_tasks_and_enough_pages(plans: tuple[Path, Path]) -> None:
    word, printed = (import_file(path) for path in plans)
    assert [task.text for task in printed.tasks] == [task.text for task in word.tasks]
    assert len(word.tasks) > 50
    numbers = [part.text for part in printed.paragraphs if part.reason == "số trang"]
    assert numbers == [str(number) for number in range(2, len(numbers) + 2)]
    assert len(numbers) + 1 >= PAGES


def test_each_file_is_held_against_its_paragraphs_and_its_bare_text(plans: tuple[Path, Path]) -> None:
    ratios = list(long_import_ratios(plans, repeats=1))
    assert [ratio.aim for ratio in ratios] == [1.5, None, 1.5, None]
    assert all(ratio.ours > 0 and ratio.yardstick > 0 for ratio in ratios)
    for path in plans:
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in bare_text(path)


def test_the_memory_of_an_import_is_measured_in_a_process_of_its_own(plans: tuple[Path, Path]) -> None:
    lines = list(import_memory_lines(plans))
    assert all("MiB over idle" in line and line.endswith(("ok", "MISSED")) for line in lines)
    assert "(reading process 0)" in lines[0]
    assert "(reading process 0)" not in lines[1]


def test_one_import_prints_its_figures(plans: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    figures = measure(plans[0])
    assert figures["peak"] >= figures["idle"] > 0
    assert main([str(plans[0]), "0.0"]) == 0
    assert '"idle"' in capsys.readouterr().out
