from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.plan import Plan, PlanRole, PlanState, Section
from danvan_desktop.services.plans import PlanService, form_of
from danvan_desktop.storage.store import Store
from tests.services.plan_rooms import furnished
from tests.stores import MOMENT, open_store


def service(store: Store) -> PlanService:
    return PlanService(store, FixedClock(MOMENT))


def test_a_plan_made_by_hand_has_three_sections_and_the_form_of_the_office(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, _):
        changes = service(store).create("  Công tác dân vận năm 2027 ", 2027)
        plan = service(store).plan(changes.created[0])
        assert (plan.subject, plan.year, plan.state) == ("Công tác dân vận năm 2027", 2027, PlanState.RUNNING)
        assert plan.issuer == "Sở Tư pháp tỉnh Minh Hà"
        assert plan.number is None
        assert [each.number for each in store.select(Section, plan_id=plan.id, order_by=("position",))] == [
            "I",
            "II",
            "III",
        ]
        superior = service(store).create("Kế hoạch của tỉnh", 2027, PlanRole.SUPERIOR)
        assert service(store).plan(superior.created[0]).issuer is None


def test_a_plan_without_subject_or_with_an_impossible_year_is_refused_and_nothing_is_stored(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        with pytest.raises(ValidationError, match="trích yếu"):
            service(store).create(" ", 2026)
        with pytest.raises(ValidationError, match="Năm 26"):
            service(store).create("Kế hoạch", 26)
        assert store.count(Plan) == 0


def test_an_open_ended_plan_belongs_to_each_year_until_the_present(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        plan_id = service(store).create("Nâng cao hiệu quả", 2024).created[0]
        other = service(store).create("Năm 2026", 2026).created[0]
        service(store).edit(plan_id, replace(form_of(service(store).plan(plan_id)), open_ended=True))
        assert {plan.id for plan in service(store).plans(2025)} == {plan_id}
        assert {plan.id for plan in service(store).plans()} == {plan_id, other}
        concluded = replace(form_of(service(store).plan(plan_id)), state=PlanState.CONCLUDED)
        service(store).edit(plan_id, concluded)
        assert [plan.id for plan in service(store).plans(2025)] == [plan_id]  # it ran then and still belongs there
        later = PlanService(store, FixedClock(datetime(2028, 1, 5)))
        assert later.plans(2027) == []


def test_what_the_paper_does_not_say_is_null(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        form = replace(
            form_of(service(store).plan(room.plan)), number=" ", place="", signer_name="", month=3, year_of_date=2026
        )
        service(store).edit(room.plan, form)
        plan = service(store).plan(room.plan)
        assert (plan.number, plan.place, plan.signer_name, plan.day, plan.month) == (None, None, None, None, 3)
        assert plan.issued_on is None


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"day": 30, "month": 2, "year_of_date": 2026}, "Không có ngày 30 tháng 2 năm 2026"),
        ({"day": 29, "month": 2, "year_of_date": 2026}, "Không có ngày 29"),
        ({"month": 13}, "Không có tháng 13"),
        ({"day": 32}, "Không có ngày 32"),
        ({"year_of_date": 226}, "Năm 226"),
        ({"year": 0}, "Năm 0"),
        ({"subject": ""}, "trích yếu"),
    ],
)
def test_dates_that_do_not_exist_are_refused_and_the_plan_stays(
    tmp_path: Path, parts: dict[str, int], message: str
) -> None:
    with furnished(tmp_path) as (store, room):
        before = service(store).plan(room.plan)
        with pytest.raises(ValidationError, match=message):
            service(store).edit(room.plan, replace(form_of(before), **parts))
        assert service(store).plan(room.plan) == before


def test_saving_a_form_unchanged_leaves_no_trace_in_the_history(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        assert service(store).edit(room.plan, form_of(service(store).plan(room.plan))).seq == 0


def test_the_outline_knows_units_states_and_what_is_overdue(tmp_path: Path) -> None:
    with furnished(tmp_path) as (store, room):
        outline = service(store).outline(room.plan, 2026)
        by_id = {row.id: row for row in outline.rows}
        assert outline.task_ids == room.tasks
        first, third = by_id[room.tasks[0]], by_id[room.tasks[2]]
        assert first.leads == ("Văn phòng Sở",)
        assert first.cooperators == ("Các phòng, đơn vị thuộc Sở",)
        assert first.state == "Hoàn thành"
        assert third.state == "Chưa phân công"
        assert by_id[room.tasks[3]].state == "Đang thực hiện"
        late = PlanService(store, FixedClock(datetime(2026, 7, 2))).outline(room.plan, 2026)
        assert {row.id: row for row in late.rows}[room.tasks[2]].state == "Quá hạn 3 ngày"
        other_year = service(store).outline(room.plan, 2027)
        assert {row.id: row for row in other_year.rows}[room.tasks[0]].state == "Đã giao"


def test_the_outline_of_a_plan_that_is_gone_is_an_error_with_words(tmp_path: Path) -> None:
    with open_store(tmp_path) as store, pytest.raises(NotFoundError, match="kế hoạch"):
        service(store).outline(404, 2026)
    with open_store(tmp_path) as store:
        assert service(store).find(404) is None
