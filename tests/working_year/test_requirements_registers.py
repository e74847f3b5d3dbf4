"""Registers, targets, documents and plans over time, as the five plans ask for them (C09, C20–C28, C31, C32)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.domain.target import Measure, Verdict
from danvan_desktop.domain.task import Origin
from tests.importers.plan.judge import REAL_PLANS
from tests.working_year.clerk import OFFICE_UNITS, Clerk
from tests.working_year.desks import Desk, desk, document_of, founded

__all__ = ["desk", "founded"]

pytestmark = pytest.mark.skipif(not REAL_PLANS, reason="the real plans are not on this machine")


def entered(clerk: Clerk, register: str, cells: Mapping[str, str]) -> int:
    return clerk.services.registers.add_row(register, clerk.year, cells).created[0]


def shown(clerk: Clerk, register: str) -> list[list[str]]:
    sheet = clerk.services.registers.sheet(register, clerk.year)
    return [[line.text(column) for column in sheet.register.shown] for line in sheet.lines]


def total(
    clerk: Clerk, register: str, column: str, granularity: Granularity = Granularity.YEAR
) -> list[Decimal | None]:
    totals = clerk.services.registers.totals(register, clerk.year, granularity)
    return [period.figures.get(column) for period in totals]


@pytest.mark.parametrize(("name", "number"), [("000", "23-QĐ/TW"), ("001", "08-QĐi/TW"), ("003", "01-KL/TW")])
def test_a_catalogued_document_is_studied_on_a_day_by_so_many(desk, name, number):  # R0.04, R1.04, R3.16
    clerk = desk(name)
    rows = clerk.services.legal_documents.rows()
    document = next((row.document for row in rows if row.document.number == number), rows[0].document)
    cells = {"held_on": "5/4", "documents": document.title, "participants": "41", "total": "42"}
    entered(clerk, "study_session", cells)
    entered(
        clerk, "study_session", {"held_on": "20/9", "documents": document.title, "participants": "1", "total": "42"}
    )
    assert document.title in shown(clerk, "study_session")[0]
    assert total(clerk, "study_session", "participants") == [Decimal(42)]


@pytest.mark.parametrize("name", ["000", "001", "004"])
def test_the_leader_in_charge_has_a_decision_and_dates(desk, name):  # R0.07, R1.05, R4.09
    clerk = desk(name)
    row = {"person": "Đỗ Thị Ánh", "unit": OFFICE_UNITS[0], "decision": "15/QĐ", "from": "1/2", "to": "31/12"}
    entered(clerk, "leader_in_charge", row)
    assert shown(clerk, "leader_in_charge")[0][0] == "Đỗ Thị Ánh"
    with pytest.raises(ValidationError):
        entered(clerk, "leader_in_charge", row | {"to": "1/1"})


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_inspections_repeat_and_their_findings_are_followed_until_closed(
    desk, name
):  # R0.08, R1.15, R2.15, R3.15, R4.13
    clerk = desk(name)
    planned = {"held_on": "10/3", "kind": "Theo kế hoạch", "team": "Tổ kiểm tra công vụ", "unit": OFFICE_UNITS[1]}
    entered(clerk, "inspection", planned)
    row = entered(
        clerk, "inspection", planned | {"held_on": "2/6", "kind": "Đột xuất", "findings": "Trễ hẹn", "due": "1/7"}
    )
    with pytest.raises(ValidationError):
        clerk.services.registers.edit_cell(row, "state", "Đã khắc phục")
    clerk.services.registers.edit_cell(row, "closed_on", "28/6")
    clerk.services.registers.edit_cell(row, "state", "Đã khắc phục")
    assert [line[1] for line in shown(clerk, "inspection")] == ["Theo kế hoạch", "Đột xuất"]


@pytest.mark.parametrize("name", ["000", "001", "002", "003", "004"])
def test_reception_and_letters_add_up_and_show_the_backlog(desk, name):  # R0.09, R1.10, R2.16, R3.14, R4.15
    clerk = desk(name)
    first = {"period": "Quý I", "regular": "12", "by_leader": "2", "ad_hoc": "1", "dialogues": "1"}
    entered(clerk, "reception_stat", first | {"backlog": "2", "received": "7", "solved": "8"})
    entered(clerk, "reception_stat", {"period": "Quý II", "backlog": "1", "received": "5", "solved": "4"})
    assert total(clerk, "reception_stat", "received") == [Decimal(12)]
    assert total(clerk, "reception_stat", "backlog") == [Decimal(2)]
    assert total(clerk, "reception_stat", "remaining", Granularity.QUARTER)[:2] == [Decimal(1), Decimal(2)]
    with pytest.raises(ValidationError):
        entered(clerk, "reception_stat", {"period": "Quý III", "backlog": "2", "received": "1", "solved": "4"})


@pytest.mark.parametrize("name", ["000", "001", "003", "004"])
def test_models_are_registered_and_recognised_and_commendations_counted(desk, name):  # R0.10, R1.11, R3.12, R4.14
    clerk = desk(name)
    row = entered(clerk, "exemplary_model", {"registered_on": "3/2", "name": "Một cửa vì dân", "unit": OFFICE_UNITS[0]})
    with pytest.raises(ValidationError):
        clerk.services.registers.edit_cell(row, "state", "Được công nhận")
    clerk.services.registers.edit_cell(row, "recognised_on", "1/11")
    clerk.services.registers.edit_cell(row, "state", "Được công nhận")
    entered(
        clerk, "commendation", {"decided_on": "5/11", "honoured": "Tổ một cửa", "collectives": "1", "individuals": "3"}
    )
    assert total(clerk, "commendation", "individuals") == [Decimal(3)]


@pytest.mark.parametrize("name", ["002", "003"])
def test_a_difficulty_goes_from_raised_over_forwarded_to_closed(desk, name):  # R2.14, R3.11
    clerk = desk(name)
    row = entered(clerk, "difficulty", {"raised_on": "7/5", "unit": OFFICE_UNITS[1], "text": "Thiếu hướng dẫn"})
    for column, typed in (
        ("forwarded_to", "UBND tỉnh (qua Sở Nội vụ)"),
        ("forwarded_on", "9/5"),
        ("state", "Đã chuyển"),
        ("answer", "Thực hiện theo văn bản mới"),
        ("state", "Đã trả lời"),
        ("closed_on", "1/6"),
        ("state", "Đóng"),
    ):
        clerk.services.registers.edit_cell(row, column, typed)
    assert shown(clerk, "difficulty")[0][-1] == "Đóng"


@pytest.mark.parametrize("name", ["001", "002", "003"])
def test_indices_are_kept_year_by_year(desk, name):  # R1.08, R1.12, R2.19, R3.14
    clerk = desk(name)
    entered(clerk, "index_value", {"index": "PAR INDEX", "value": "88,15", "rank": "4", "ranked": "20"})
    clerk.services.registers.add_row("index_value", clerk.year - 1, {"index": "PAR INDEX", "value": "85,9"})
    assert clerk.services.registers.years("index_value") == [clerk.year, clerk.year - 1]
    assert [line[2] for line in shown(clerk, "index_value")] == ["88,15"]


@pytest.mark.parametrize(("name", "source"), [("002", "Kiến nghị sau giám sát"), ("004", "Ý kiến sau đối thoại")])
def test_what_was_recommended_is_followed_until_it_is_done(desk, name, source):  # R2.17, R4.02, R4.13, R4.15
    clerk = desk(name)
    cells = {"issued_on": "1/3", "source": source, "text": "Rà soát thủ tục đất đai", "unit": OFFICE_UNITS[0]}
    row = entered(clerk, "conclusion", cells | {"due": "30/6"})
    for column, typed in (("result", "Văn bản 12/CV"), ("closed_on", "20/6"), ("state", "Đã thực hiện")):
        clerk.services.registers.edit_cell(row, column, typed)
    assert shown(clerk, "conclusion")[0][-1] == "Đã thực hiện"


def test_a_conclusion_of_supervision_names_the_document_the_plan_carries_out(desk: Desk):  # R4.02
    clerk = desk("004")
    document = document_of(clerk, "1231")
    plan = clerk.services.plans.plan(clerk.plan_id)
    assert plan.superior_document_id == document.id
    cells = {"issued_on": "1/11", "document": document.title, "text": "Khắc phục hạn chế sau giám sát"}
    entered(clerk, "conclusion", cells)
    assert document.title in shown(clerk, "conclusion")[0]


def test_targets_of_four_measures_reach_their_verdicts(desk: Desk):  # R0.13, R1.12, R1.13
    clerk = desk("001")
    standings = clerk.services.targets.standings(clerk.plan_id, 2024)
    assert [standing.target.measure for standing in standings] == [
        Measure.QUANTITATIVE,
        Measure.QUALITATIVE,
        Measure.QUALITATIVE,
        Measure.RELATIVE,
        Measure.RATING,
    ]
    clerk.services.targets.set_figures(standings[0].target.id, 2024, Decimal(119), Decimal(120))
    clerk.services.targets.judge(standings[1].target.id, 2024, Verdict.MET)
    verdicts = [standing.verdict for standing in clerk.services.targets.standings(clerk.plan_id, 2024)]
    assert verdicts[:2] == [Verdict.NOT_MET, Verdict.MET]
    clerk.services.targets.set_figures(standings[0].target.id, 2024, Decimal(120), Decimal(120))
    assert clerk.services.targets.standings(clerk.plan_id, 2024)[0].verdict is Verdict.MET


@pytest.mark.parametrize("name", ["003", "004"])
def test_an_open_ended_plan_is_opened_anew_in_each_year(desk, name):  # R3.03, R4.18
    clerk = desk(name)
    clerk.give_out()
    clerk.keep_registers(1)
    years = [choice.year for choice in clerk.services.plan_choices.choices()]
    assert years == [2022]
    clerk.clock.set(clerk.clock.now().replace(year=2024))
    years = sorted(choice.year for choice in clerk.services.plan_choices.choices())
    assert years == [2022, 2023, 2024]
    later = clerk.services.progress.task_rows(clerk.plan_id, 2024)
    assert [row.lead_names for row in later] == [row.lead_names for row in clerk.tasks()]
    assert not any(row.entry_count for row in later)


def test_a_plan_stands_under_a_frame_of_several_years(desk: Desk):  # R2.03
    clerk = desk("002")
    citations = [row for row in clerk.services.legal_documents.rows() if row.document.id]
    assert clerk.services.plans.plan(clerk.plan_id).superior_document_id in {row.document.id for row in citations}


@pytest.mark.parametrize("name", ["003", "004"])
def test_tasks_are_added_while_the_plan_runs_and_known_as_such(desk, name):  # R3.11, R4.06
    clerk = desk(name)
    clerk.come_in(6, 1)
    clerk.services.tasks.add(clerk.plan_id, "Tuyên truyền bầu cử")
    added = clerk.tasks()[-1].task
    assert (added.text, added.origin) == ("Tuyên truyền bầu cử", Origin.CLERK)
    labels = [entry.label for entry in clerk.store.history(1)]
    assert labels == ["Thêm nhiệm vụ “Tuyên truyền bầu cử”"]
    assert clerk.store.history(1)[0].at.date() == date(2022, 6, 1)
