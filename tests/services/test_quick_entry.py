from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.progress import Quantity
from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.views_entries import totals_of
from danvan_desktop.services.views_quick_entry import QuickColumn, QuickRow
from danvan_desktop.services.views_tracking import TaskFilter
from tests.tracking_office import YEAR, World, dump, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def sheet(world: World, **options: bool) -> list[QuickRow]:
    return world.quick_entry.sheet(world.rows(), world.office.plan_id, YEAR, **options)


def typed(world: World, place: int, **cells: str) -> QuickRow:
    values = {"day": "5/6", "text": "Đã tổ chức", **cells}
    return sheet(world)[place].with_cells({QuickColumn(name): words for name, words in values.items()})


def test_the_sheet_has_a_row_for_each_task_with_its_first_unit(world: World) -> None:
    rows = sheet(world)
    assert len(rows) == 40
    assert (rows[0].number, rows[0].day, rows[0].unit) == ("1.1", "15/06/2026", "Văn phòng Sở")
    assert rows[39].unit == ""
    assert all(row.is_empty for row in rows)


def test_a_shared_task_gets_a_row_for_each_of_its_units(world: World) -> None:
    # R3.05, R3.06: a collective is opened into its members
    rows = [row for row in sheet(world, per_unit=True) if row.task_id == world.office.tasks[9]]
    assert len(rows) == 9
    assert len({row.unit for row in rows}) == 9


def test_many_results_are_one_action_and_one_step_of_undo(world: World) -> None:
    before = dump(world.store)
    rows = [
        typed(world, 0, amount="3", measure="hội nghị (cuộc)", percent="50%"),
        typed(world, 1, day="ngày 5 tháng 6", unit="thanh tra so", state="hoàn thành"),
        typed(world, 2, day="0506", text="Hết kinh phí", state="Không thực hiện được"),
        typed(world, 3, text="", day="05-06", state="xong"),
        sheet(world)[4],
    ]
    assert world.quick_entry.findings(rows, YEAR) == []
    changes = world.quick_entry.save(rows, YEAR)
    assert changes.label == "Ghi nhanh 4 kết quả"
    entry = world.progress.entries(world.office.tasks[0], YEAR)
    found = next(each for each in entry if each.entry.text == "Đã tổ chức")
    assert found.entry.entered_on == date(YEAR, 6, 5)
    assert (found.entry.percent, found.unit_name) == (50, "Văn phòng Sở")
    assert found.entry.quantities == (Quantity("hội nghị", Decimal(3), "cuộc"),)
    assert found.entry.recorded_by == "thử nghiệm"
    stood = {row.task.id: row for row in world.rows()}
    assert stood[world.office.tasks[1]].state is TaskState.DONE
    assert stood[world.office.tasks[2]].outcome_reason == "Hết kinh phí"
    assert stood[world.office.tasks[3]].state is TaskState.DONE
    world.store.undo()
    assert dump(world.store) == before


def test_quantities_add_up_over_units_and_periods(world: World) -> None:
    task = world.office.tasks[35]
    rows = [row for row in sheet(world, per_unit=True) if row.task_id == task]
    cells = {QuickColumn.TEXT: "Đã tổ chức", QuickColumn.MEASURE: "đối thoại (cuộc)"}
    days = ("5/2", "10/5", "1/6")
    filled = [
        rows[place % len(rows)].with_cells({**cells, QuickColumn.DAY: day, QuickColumn.AMOUNT: amount})
        for place, (day, amount) in enumerate(zip(days, ("2", "1,5", "3"), strict=True))
    ]
    world.quick_entry.save(filled, YEAR)
    entries = [row.entry for row in world.progress.entries(task, YEAR)]
    assert totals_of(entries) == (Quantity("đối thoại", Decimal("6.5"), "cuộc"),)


@pytest.mark.parametrize(
    ("cells", "column", "complaint"),
    [
        ({"day": "29/2"}, QuickColumn.DAY, "Không có ngày 29/02/2026"),
        ({"day": "5/11/2062"}, QuickColumn.DAY, "không thuộc năm làm việc"),
        ({"day": "5/11/0026"}, QuickColumn.DAY, "không hợp lệ"),
        ({"day": ""}, QuickColumn.DAY, "Không hiểu"),
        ({"unit": "Phòng không có"}, QuickColumn.UNIT, "Không có đơn vị"),
        ({"unit": "Các phòng, đơn vị thuộc Sở"}, QuickColumn.UNIT, "tập hợp đơn vị"),
        ({"unit": "Phòng Quản lý nhà ở"}, QuickColumn.UNIT, "không hoạt động vào ngày 05/06/2026"),
        ({"amount": "1.234", "measure": "tin"}, QuickColumn.AMOUNT, "có thể là 1234"),
        ({"amount": "ba", "measure": "tin"}, QuickColumn.AMOUNT, "không phải là một số"),
        ({"amount": "3"}, QuickColumn.AMOUNT, "chưa rõ là số gì"),
        ({"amount": "-3", "measure": "tin"}, QuickColumn.AMOUNT, "nhỏ hơn 0"),
        ({"percent": "120"}, QuickColumn.PERCENT, "không hợp lệ"),
        ({"percent": "0,5"}, QuickColumn.PERCENT, "không hợp lệ"),
        ({"state": "tàm tạm"}, QuickColumn.STATE, "Không hiểu trạng thái"),
        ({"text": "", "state": "không thực hiện được"}, QuickColumn.TEXT, "Chưa có lý do"),
        ({"text": "", "percent": "30"}, QuickColumn.TEXT, "Chưa có nội dung kết quả"),
    ],
)
def test_a_wrong_row_is_said_with_remedy_and_nothing_is_stored(world: World, cells, column, complaint) -> None:
    world.units.end_validity(world.office.units[4], date(YEAR, 5, 31))
    rows = [typed(world, 0), typed(world, 1, **cells)]
    before = dump(world.store)
    [finding] = world.quick_entry.findings(rows, YEAR)
    assert (finding.row, finding.column) == (1, column)
    assert complaint in finding.message
    assert finding.remedy
    with pytest.raises(ValidationError, match="Dòng 2"):
        world.quick_entry.save(rows, YEAR)
    assert dump(world.store) == before


def test_every_finding_of_a_row_is_said_at_once(world: World) -> None:
    row = typed(world, 0, day="31/4", unit="Phòng lạ", percent="x", state="y")
    columns = [finding.column for finding in world.quick_entry.findings([row], YEAR)]
    assert columns == [QuickColumn.DAY, QuickColumn.UNIT, QuickColumn.PERCENT, QuickColumn.STATE]


def test_a_sheet_without_results_and_a_task_that_is_gone_are_refused(world: World) -> None:
    with pytest.raises(ValidationError, match="Chưa có dòng nào"):
        world.quick_entry.save(sheet(world), YEAR)
    before = dump(world.store)
    with pytest.raises(NotFoundError):
        world.quick_entry.save([typed(world, 0), QuickRow(999_999, "", "", "5/6", "", "Đã làm")], YEAR)
    assert dump(world.store) == before


def test_units_of_the_year_are_offered_without_collectives(world: World) -> None:
    world.units.end_validity(world.office.units[0], date(YEAR - 1, 12, 31))
    names = world.quick_entry.unit_names(YEAR)
    assert "Văn phòng Sở" not in names
    assert "Các phòng, đơn vị thuộc Sở" not in names
    assert len(names) == 10


def test_the_rows_of_a_filter_make_a_small_sheet(world: World) -> None:
    wanted = TaskFilter(overdue=True).select(world.rows())
    assert len(world.quick_entry.sheet(wanted, world.office.plan_id, YEAR)) == len(wanted)
    pasted = world.quick_entry.paste(sheet(world), "Đã làm", 0, QuickColumn.TEXT)
    assert pasted.rows[0].text == "Đã làm"
