from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.target import TargetResult, Verdict
from danvan_desktop.services.targets import TargetStanding
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def standing(world: World, place: int) -> TargetStanding:
    return world.targets.standings(world.office.plan_id, YEAR)[place]


def test_before_anything_is_recorded_all_verdicts_are_open(world: World) -> None:
    rows = world.targets.standings(world.office.plan_id, YEAR)
    assert [row.required for row in rows] == ["≥ 95%", "≥ 24 tin, bài", "Đạt", "Tốt"]
    assert {(row.actual, row.verdict) for row in rows} == {("chưa có", Verdict.PENDING)}


@pytest.mark.parametrize(
    ("numerator", "denominator", "verdict", "actual"),
    [
        (95, 100, Verdict.MET, "95% (95/100)"),
        (94_999, 100_000, Verdict.NOT_MET, "95% (94999/100000)"),
        (2, 3, Verdict.NOT_MET, "66,67% (2/3)"),
        (0, 5, Verdict.NOT_MET, "0% (0/5)"),
    ],
)
def test_a_percentage_is_judged_exactly_and_shown_rounded(world, numerator, denominator, verdict, actual) -> None:
    world.targets.set_figures(world.office.targets[0], YEAR, Decimal(numerator), Decimal(denominator))
    assert (standing(world, 0).verdict, standing(world, 0).actual) == (verdict, actual)


def test_a_count_needs_no_denominator(world: World) -> None:
    world.targets.set_figures(world.office.targets[1], YEAR, Decimal(30))
    assert (standing(world, 1).verdict, standing(world, 1).actual) == (Verdict.MET, "30 tin, bài")


@pytest.mark.parametrize(("numerator", "denominator"), [(-1, 5), (1, 0), (1, -3)])
def test_impossible_figures_are_refused(world: World, numerator: int, denominator: int) -> None:
    with pytest.raises(ValidationError):
        world.targets.set_figures(world.office.targets[0], YEAR, Decimal(numerator), Decimal(denominator))
    assert world.store.count(TargetResult) == 0


def test_the_clerk_judges_only_what_figures_do_not_decide(world: World) -> None:
    world.targets.judge(world.office.targets[2], YEAR, Verdict.MET)
    assert standing(world, 2).verdict is Verdict.MET
    world.targets.judge(world.office.targets[2], YEAR, Verdict.PENDING)
    assert standing(world, 2).verdict is Verdict.PENDING
    with pytest.raises(ValidationError, match="đánh giá theo số liệu"):
        world.targets.judge(world.office.targets[0], YEAR, Verdict.MET)


def test_years_are_apart_and_one_target_has_one_result_a_year(world: World) -> None:
    target = world.office.targets[0]
    world.targets.set_figures(target, YEAR, Decimal(1), Decimal(2))
    world.targets.set_note(target, YEAR, "theo báo cáo quý")
    world.targets.set_figures(target, YEAR + 1, Decimal(1), Decimal(1))
    assert world.store.count(TargetResult, target_id=target) == 2
    assert standing(world, 0).result is not None
    assert standing(world, 0).actual == "50% (1/2)"


def test_a_plan_without_targets_has_no_standings(world: World) -> None:
    assert world.targets.standings(99_999, YEAR) == []
