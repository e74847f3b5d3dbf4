from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.register_sought import SoughtTotal
from danvan_desktop.domain.target import TargetResult, Verdict
from danvan_desktop.services.target_standing import TargetStanding
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, World, dump

STUDIED = (SoughtTotal("study_session", "participants"), SoughtTotal("study_session", "total"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RegisterWorld]:
    made = RegisterWorld(tmp_path)
    with made.store:
        made.fill()
        yield made


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


def test_the_clerk_decides_against_the_figures_and_takes_it_back(world: World) -> None:
    target = world.office.targets[0]
    world.targets.set_figures(target, YEAR, Decimal(94), Decimal(100))
    world.targets.judge(target, YEAR, Verdict.PARTLY)
    found = standing(world, 0)
    assert (found.proposal, found.verdict, found.verdict_words) == (Verdict.NOT_MET, Verdict.PARTLY, "Đạt một phần")
    assert found.findings == ("Số liệu cho thấy “Không đạt”, đã đánh giá “Đạt một phần”.",)
    world.targets.judge(target, YEAR, Verdict.PENDING)
    assert standing(world, 0).verdict_words == "Không đạt (tự tính)"
    world.store.undo()
    assert standing(world, 0).verdict is Verdict.PARTLY


def test_what_is_judged_yes_or_no_was_reached_as_judged(world: World) -> None:
    world.targets.judge(world.office.targets[2], YEAR, Verdict.MET)
    assert (standing(world, 2).verdict_words, standing(world, 2).actual) == ("Đạt", "Đạt")


def test_years_are_apart_and_one_target_has_one_result_a_year(world: World) -> None:
    target = world.office.targets[0]
    world.targets.set_figures(target, YEAR, Decimal(1), Decimal(2))
    world.targets.set_note(target, YEAR, "theo báo cáo quý")
    world.targets.set_figures(target, YEAR + 1, Decimal(1), Decimal(1))
    assert world.store.count(TargetResult, target_id=target) == 2
    assert standing(world, 0).actual == "50% (1/2)"


def test_a_plan_without_targets_has_no_standings(world: World) -> None:
    assert world.targets.standings(99_999, YEAR) == []


def test_linked_figures_follow_the_register_without_being_stored(world: RegisterWorld) -> None:
    target, before = world.office.targets[0], dump(world.store)
    world.targets.link(target, STUDIED)
    assert standing(world, 0).actual == "93,94% (62/66)"
    world.registers.edit_cell(world.lines("study_session")[0].row.id, "participants", "62")
    assert (standing(world, 0).actual, standing(world, 0).verdict) == ("100% (66/66)", Verdict.MET)
    assert world.store.count(TargetResult) == 0
    world.store.undo()
    world.store.undo()
    assert dump(world.store) == before


def test_figures_are_taken_over_by_hand_with_a_reason_and_given_back(world: RegisterWorld) -> None:
    target = world.office.targets[0]
    world.targets.link(target, STUDIED)
    with pytest.raises(ValidationError, match="lấy số từ sổ") as refused:
        world.targets.set_figures(target, YEAR, Decimal(66), Decimal(66))
    assert "Nhập tay" in (refused.value.remedy or "")
    world.targets.set_figures(target, YEAR, Decimal(66), Decimal(66), reason=" lớp ngày 20/6 chưa\nthống kê ")
    found = standing(world, 0)
    assert (found.is_live, found.actual) == (False, "100% (66/66)")
    assert found.calculation == "66 / 66 = 100% (nhập tay: lớp ngày 20/6 chưa thống kê)"
    world.targets.set_figures(target, YEAR, Decimal(65), Decimal(66))
    assert standing(world, 0).actual == "98,48% (65/66)"
    world.targets.follow_registers(target, YEAR)
    assert (standing(world, 0).is_live, standing(world, 0).actual) == (True, "93,94% (62/66)")
    world.store.undo()
    assert standing(world, 0).actual == "98,48% (65/66)"


def test_a_source_that_cannot_be_asked_or_makes_no_sense_is_refused(world: RegisterWorld) -> None:
    before = dump(world.store)
    for sources in ((SoughtTotal("own_9"),), (SoughtTotal("study_session", "gone"),)):
        with pytest.raises(ValidationError, match="không còn"):
            world.targets.link(world.office.targets[0], sources)
    with pytest.raises(ValidationError, match="không lấy số từ sổ"):
        world.targets.link(world.office.targets[2], STUDIED)
    assert dump(world.store) == before
    world.targets.link(world.office.targets[2], ())


def test_a_preview_shows_what_would_come_of_a_source_and_keeps_nothing(world: RegisterWorld) -> None:
    before = dump(world.store)
    shown = world.targets.preview(world.office.targets[0], STUDIED, YEAR)
    assert shown.calculation == "62 / 66 = 93,94% từ Sổ Quán triệt, học tập, cả năm 2026, 2 dòng"
    assert dump(world.store) == before


def test_what_rows_may_be_told_apart_by_is_offered_by_name(world: RegisterWorld) -> None:
    assert list(world.targets.names_in("difficulty", "state", YEAR)) == ["Mới", "Đã chuyển", "Đã trả lời", "Đóng"]
    assert list(world.targets.names_in("study_session", "unit", YEAR).values()) == ["Văn phòng Sở"]
    assert world.targets.names_in("study_session", "gone", YEAR) == {}
    assert {register.key for register in world.targets.registers()} >= {"study_session", "index_value"}


def test_a_rating_is_noted_and_taken_back(world: World) -> None:
    target = world.office.targets[3]
    world.targets.set_rating(target, YEAR, " Tốt ")
    assert (standing(world, 3).actual, standing(world, 3).verdict_words) == ("Tốt", "Đạt (tự tính)")
    assert standing(world, 3).calculation == "Tốt, nhập tay"
    world.targets.set_rating(target, YEAR, "")
    assert standing(world, 3).actual == "chưa có"


def test_evidence_is_attached_also_before_anything_is_recorded(world: World) -> None:
    target, before = world.office.targets[0], dump(world.store)
    world.targets.attach(target, YEAR, [world.file("bảng tổng hợp.xlsx")])
    result = standing(world, 0).result
    assert result is not None
    assert [item.title for item in world.evidence.items(Proven.TARGET_RESULT, result.id)] == ["bảng tổng hợp.xlsx"]
    world.targets.attach(target, YEAR, [world.file("biên bản.pdf")])
    assert world.store.count(EvidenceLink, object_id=result.id) == 2
    world.store.undo()
    world.store.undo()
    assert dump(world.store) == before


def test_one_target_is_read_like_in_the_list(world: World) -> None:
    target = world.office.targets[1]
    world.targets.set_figures(target, YEAR, Decimal(30))
    assert world.targets.standing(target, YEAR) == standing(world, 1)
    with pytest.raises(NotFoundError):
        world.targets.standing(10**6, YEAR)
