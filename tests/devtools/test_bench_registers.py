from __future__ import annotations

from pathlib import Path

from danvan_desktop.devtools.bench_registers import SECONDS_ALLOWED, register_ratios


def test_the_page_and_the_slowest_list_are_measured_against_the_allowance_and_a_small_store(
    qapp: object,  # noqa: ARG001 - pages need an application
    tmp_path: Path,
) -> None:
    ratios = list(register_ratios(tmp_path, repeats=1, rows=18))
    assert [ratio.yardstick == SECONDS_ALLOWED for ratio in ratios] == [True, False, True, False]
    assert all(ratio.ours > 0 and ratio.aim for ratio in ratios)
    assert ratios[2].label == "slowest list of registers, 360 register rows ÷ 0.2 s"
