from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.register_sought import FoundTotal, SoughtTotal
from danvan_desktop.domain.target import Comparison, Measure, Target, TargetResult, Verdict
from danvan_desktop.services.plan_contents import PlanContentsService, TargetFields
from danvan_desktop.services.target_standing import StandingReader, figures_of, sources_words
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR

SIPAS = SoughtTotal("index_value", "value", where="index", equals="SIPAS")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


def target_with(**changed) -> Target:
    return Target(
        **{"id": 1, "plan_id": 1, "position": 1, "text": "x", "measure": Measure.QUANTITATIVE, "unit": "%"} | changed
    )


def test_the_denominator_may_be_several_totals_together(world: RegisterWorld) -> None:
    sources = tuple(SoughtTotal("reception_stat", column) for column in ("solved", "received", "backlog"))
    found = StandingReader(world.store, YEAR).standing(target_with(value=Decimal(90), sources=sources), None)
    assert (found.actual, found.verdict) == ("100% (17/17)", Verdict.MET)
    assert found.calculation == "17 / 17 = 100% từ Sổ Tiếp công dân, đơn thư, cả năm 2026, 2 dòng"
    assert found.row_ids == tuple(line.row.id for line in world.lines("reception_stat"))


def test_a_missing_part_makes_no_denominator() -> None:
    known = FoundTotal(SIPAS, YEAR, Decimal(3))
    assert figures_of((known, known, known)) == (3, 6)
    assert figures_of((known, known, FoundTotal(SIPAS, YEAR))) == (3, None)
    assert figures_of((known,)) == (3, None)
    assert figures_of(()) == (None, None)


def test_an_empty_period_of_the_register_is_a_finding_and_no_verdict(world: RegisterWorld) -> None:
    sources = (SoughtTotal("study_session", "participants", "Quý IV"), SoughtTotal("study_session", "total", "Quý IV"))
    found = StandingReader(world.store, YEAR).standing(target_with(value=Decimal(90), sources=sources), None)
    assert (found.actual, found.verdict, found.calculation) == ("chưa có", Verdict.PENDING, "")
    assert found.findings == ("Sổ Quán triệt, học tập chưa có dòng nào trong Quý IV năm 2026.",)


def test_a_register_that_says_0_of_0_is_told_in_words(world: RegisterWorld) -> None:
    world.registers.add_row("reception_stat", YEAR, {"period": "Tháng 3", "received": "0", "solved": "0"})
    sources = (SoughtTotal("reception_stat", "solved", "Tháng 3"), SoughtTotal("reception_stat", "received", "Tháng 3"))
    found = StandingReader(world.store, YEAR).standing(target_with(value=Decimal(90), sources=sources), None)
    assert found.findings == ("Mẫu số bằng 0 nên không tính được tỷ lệ.",)
    assert found.calculation.startswith("0 / 0 từ Sổ Tiếp công dân")


def test_the_baseline_is_that_of_the_register_in_the_baseline_year(world: RegisterWorld) -> None:
    target = target_with(measure=Measure.RELATIVE, unit="điểm", comparison=Comparison.ABOVE, sources=(SIPAS,))
    world.registers.add_row("index_value", YEAR, {"index": "SIPAS", "value": "91,6"})
    found = StandingReader(world.store, YEAR).standing(target, None)
    assert found.findings == ("Chưa có số liệu năm gốc 2025 nên chưa so sánh được.",)
    world.registers.add_row("index_value", YEAR - 1, {"index": "SIPAS", "value": "90,1"})
    found = StandingReader(world.store, YEAR).standing(target, None)
    assert (found.actual, found.verdict, found.findings) == ("91,6, tăng 1,5 điểm", Verdict.MET, ())
    assert found.calculation == ("91,6; năm 2025: 90,1, tăng 1,5 điểm từ Sổ Chỉ số trong năm, cả năm 2026, 1 dòng")


def test_a_typed_baseline_stands_and_its_difference_from_the_register_is_told(world: RegisterWorld) -> None:
    for year, value in ((YEAR, "91,6"), (YEAR - 1, "90,1")):
        world.registers.add_row("index_value", year, {"index": "SIPAS", "value": value})
    target = target_with(
        measure=Measure.RELATIVE,
        unit="điểm",
        comparison=Comparison.ABOVE,
        sources=(SIPAS,),
        baseline_value=Decimal("92.0"),
    )
    found = StandingReader(world.store, YEAR).standing(target, None)
    assert found.verdict is Verdict.NOT_MET
    assert found.findings == ("Năm gốc: chỉ tiêu ghi 92, sổ ghi 90,1.",)


def test_typed_figures_say_that_they_are_typed(world: RegisterWorld) -> None:
    result = TargetResult(9, 1, YEAR, Decimal(37), Decimal(40))
    found = StandingReader(world.store, YEAR).standing(target_with(value=Decimal(90)), result)
    assert found.calculation == "37 / 40 = 92,5% (nhập tay)"
    assert (found.is_live, found.row_ids) == (False, ())


def test_registers_are_named_once_however_many_totals_they_give() -> None:
    one = FoundTotal(SIPAS, YEAR, Decimal(1), (1, 2), "Chỉ số trong năm")
    other = FoundTotal(SoughtTotal("x", period="Quý I"), YEAR, Decimal(1), (7,), "Sổ công văn")
    assert sources_words((one, FoundTotal(SIPAS, YEAR, Decimal(1), (2, 3), "Chỉ số trong năm"), other)) == [
        "Sổ Chỉ số trong năm, cả năm 2026, 3 dòng",
        "Sổ công văn, Quý I năm 2026, 1 dòng",
    ]


def test_a_measure_that_takes_no_figures_forgets_its_source(world: RegisterWorld) -> None:
    target = world.office.targets[0]
    world.targets.link(target, (SoughtTotal("study_session", "total"),))
    PlanContentsService(world.store).edit_target(target, TargetFields("x", Measure.QUALITATIVE))
    assert world.store.get(Target, target).sources == ()
