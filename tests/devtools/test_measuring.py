from __future__ import annotations

import pytest

from danvan_desktop.devtools import measuring
from danvan_desktop.devtools.measuring import (
    Ratio,
    interleaved_children,
    medians,
    paired_least,
    paired_medians,
    ratio_table,
    run_child,
    seconds,
)


def test_ratio_says_whether_its_aim_is_met() -> None:
    assert Ratio("start", 1.2, 1.0, aim=1.25).is_met
    assert not Ratio("start", 1.3, 1.0, aim=1.25).is_met
    assert Ratio("import", 50.0, 1.0).is_met


def test_table_names_a_missed_aim() -> None:
    table = ratio_table([Ratio("first paint", 0.3, 0.2, aim=1.4), Ratio("plan 004", 0.1, 0.05, remark="214 lines")])
    first, second = table.splitlines()
    assert first.endswith("300.0 ms ÷    200.0 ms =    1.50×  aim ≤ 1.40  MISSED")
    assert second.endswith("2.00×                       214 lines")


def test_pairs_are_run_in_turn_and_their_medians_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    durations = iter([3.0, 30.0, 1.0, 10.0, 2.0, 20.0])

    def timed(action) -> float:
        action()
        return next(durations)

    monkeypatch.setattr(measuring, "seconds", timed)
    found = paired_medians(lambda: order.append("ours"), lambda: order.append("bare"), repeats=3)
    assert found == (2.0, 20.0)
    assert order == ["ours", "bare"] * 3


def test_the_least_of_each_is_taken_where_milliseconds_count(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = iter([3.0, 30.0, 1.0, 40.0, 2.0, 20.0])
    monkeypatch.setattr("danvan_desktop.devtools.measuring.seconds", lambda _action: next(taken))
    assert paired_least(lambda: None, lambda: None, repeats=3) == (1.0, 20.0)


def test_seconds_counts_the_time_of_the_action() -> None:
    assert seconds(lambda: sum(range(200_000))) > seconds(lambda: None)


def test_median_is_taken_figure_by_figure() -> None:
    rows = [{"paint": 1.0, "ready": 9.0}, {"paint": 3.0, "ready": 7.0}, {"paint": 2.0, "ready": 8.0}]
    assert medians(rows) == {"paint": 2.0, "ready": 8.0}


def test_cases_take_turns_and_the_first_round_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []

    def child(_module: str, arguments) -> dict[str, float]:
        calls.append(arguments[0])
        return {"paint": 100.0 if len(calls) <= 2 else float(len(calls))}

    monkeypatch.setattr(measuring, "run_child", child)
    found = interleaved_children("probe", {"empty": ["e"], "shell": ["s"]}, repeats=3)
    assert calls == ["e", "s"] * 4
    assert found == {"empty": {"paint": 5.0}, "shell": {"paint": 6.0}}


def test_a_child_that_fails_is_reported_with_its_complaint() -> None:
    with pytest.raises(RuntimeError, match="no_such_module"):
        run_child("danvan_desktop.devtools.no_such_module", ["x"])
