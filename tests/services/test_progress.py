from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import TaskOutcome, TaskState
from danvan_desktop.services.views_entries import EntryDraft
from tests.tracking_office import YEAR, World, dump, open_world

DAY = date(YEAR, 6, 10)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def draft(world: World, **values) -> EntryDraft:
    return replace(EntryDraft(world.office.units[0], DAY, "Đã tổ chức hội nghị quán triệt"), **values)


def test_a_result_with_files_and_outcome_is_one_action(world: World) -> None:
    task = world.office.tasks[31]
    before = dump(world.store)
    changes = world.progress.add_entry(
        task,
        YEAR,
        draft(
            world,
            percent=100,
            quantities=(Quantity("người dự", Decimal(120), "người"),),
            outcome=TaskState.DONE,
            files=(world.file("bien-ban.pdf"), world.file("anh.jpg")),
        ),
    )
    assert changes.nouns == {"progress_entry", "evidence", "evidence_link", "task_outcome"}
    row = next(row for row in world.rows() if row.task.id == task)
    assert (row.state, row.evidence_count, row.last_date) == (TaskState.DONE, 2, DAY)
    entry = world.progress.entries(task, YEAR)[0]
    assert (entry.entry.recorded_by, entry.entry.recorded_at) == ("thử nghiệm", "2026-06-15 08:00")
    assert (entry.unit_name, entry.evidence_count) == ("Văn phòng Sở", 2)
    world.store.undo()
    assert dump(world.store) == before


def test_the_same_file_twice_in_one_result_is_one_evidence_item(world: World) -> None:
    files = (world.file("a.txt", "giống nhau"), world.file("b.txt", "giống nhau"))
    changes = world.progress.add_entry(world.office.tasks[0], YEAR, draft(world, files=files))
    assert world.store.count(Evidence) == 1
    assert world.store.count(EvidenceLink, object_id=changes.created[0]) == 1


@pytest.mark.parametrize(
    ("values", "message", "field"),
    [
        ({"entered_on": date(2025, 12, 31)}, "không thuộc năm làm việc 2026", "entered_on"),
        ({"text": " \x00 "}, "Chưa nhập nội dung kết quả", "text"),
        ({"text": "x" * 10_001}, "quá giới hạn", "text"),
        ({"percent": 101}, "Tỷ lệ hoàn thành 101 không hợp lệ", "percent"),
        ({"percent": -1}, "Tỷ lệ hoàn thành -1 không hợp lệ", "percent"),
        ({"quantities": (Quantity("", Decimal(1)),)}, "Chưa nhập tên số liệu", "quantities"),
        ({"quantities": (Quantity("hội nghị", Decimal(-1)),)}, "nhỏ hơn 0", "quantities"),
        ({"outcome": TaskState.NOT_FEASIBLE}, "Chưa nhập lý do", "reason"),
        ({"outcome": TaskState.ASSIGNED}, "không phải là trạng thái kết thúc", "outcome"),
    ],
)
def test_a_bad_result_is_refused_in_vietnamese_and_nothing_changes(world, values, message, field) -> None:
    before = dump(world.store)
    with pytest.raises(ValidationError, match=message) as caught:
        world.progress.add_entry(world.office.tasks[0], YEAR, draft(world, **values))
    assert caught.value.field == field
    assert caught.value.remedy
    assert dump(world.store) == before


def test_ten_thousand_characters_of_result_are_kept_whole(world: World) -> None:
    text = "ủ" * 10_000
    created = world.progress.add_entry(world.office.tasks[0], YEAR, draft(world, text=text)).created[0]
    assert world.store.get(ProgressEntry, created).text == text


def test_a_unit_that_does_not_exist_on_the_day_is_refused_with_its_dates(world: World) -> None:
    unit = world.office.units[4]
    world.units.end_validity(unit, date(YEAR, 3, 31))
    with pytest.raises(ValidationError, match=r"không hoạt động vào ngày 10/06/2026 \(chỉ hoạt động đến 31/03/2026\)"):
        world.progress.add_entry(world.office.tasks[0], YEAR, draft(world, unit_id=unit))
    world.progress.add_entry(world.office.tasks[0], YEAR, draft(world, unit_id=unit, entered_on=date(YEAR, 3, 31)))


def test_results_are_recorded_by_the_members_of_a_collective_not_by_itself(world: World) -> None:
    with pytest.raises(ValidationError, match="là tập hợp đơn vị"):
        world.progress.add_entry(world.office.tasks[9], YEAR, draft(world, unit_id=world.office.collective_id))
    given, others = world.progress.recordable_units(world.office.tasks[9], DAY)
    assert [unit.id for unit in given][:9] == list(world.office.units[:9])
    assert world.office.collective_id not in {unit.id for unit in (*given, *others)}


def test_a_file_that_is_missing_stops_the_whole_action(world: World) -> None:
    before = dump(world.store)
    with pytest.raises(DanvanError):
        world.progress.add_entry(world.office.tasks[0], YEAR, draft(world, files=(world.folder / "không có.pdf",)))
    assert dump(world.store) == before


def test_editing_keeps_who_recorded_it_when_nothing_was_corrected(world: World) -> None:
    entry = world.progress.entries(world.office.tasks[0], YEAR)[0].entry
    same = EntryDraft(entry.unit_id, entry.entered_on, entry.text, entry.percent, entry.quantities)
    assert world.progress.edit_entry(entry.id, same).seq == 0
    world.progress.edit_entry(entry.id, replace(same, text="Đã sửa"))
    edited = world.store.get(ProgressEntry, entry.id)
    assert (edited.text, edited.recorded_at) == ("Đã sửa", "2026-06-15 08:00")


def test_deleting_a_result_takes_its_evidence_links_and_undo_brings_all_back(world: World) -> None:
    created = world.progress.add_entry(world.office.tasks[0], YEAR, draft(world, files=(world.file("a.pdf"),))).created[
        0
    ]
    before = dump(world.store)
    world.progress.delete_entry(created)
    assert world.store.count(EvidenceLink, proven=Proven.PROGRESS_ENTRY, object_id=created) == 0
    world.store.undo()
    assert dump(world.store) == before
    assert world.evidence.items(Proven.PROGRESS_ENTRY, created)[0].is_intact


def test_a_task_is_closed_once_per_year_and_opened_again(world: World) -> None:
    task = world.office.tasks[0]
    world.progress.set_outcome(task, YEAR, TaskState.NOT_FEASIBLE, "Không được bố trí kinh phí")
    world.progress.set_outcome(task, YEAR, TaskState.DONE)
    assert world.store.count(TaskOutcome, task_id=task) == 1
    assert next(row for row in world.rows() if row.task.id == task).state is TaskState.DONE
    world.progress.reopen(task, YEAR)
    assert next(row for row in world.rows() if row.task.id == task).state is TaskState.IN_PROGRESS


def test_not_feasible_needs_a_reason_and_an_open_state_closes_nothing(world: World) -> None:
    with pytest.raises(ValidationError, match="lý do không thực hiện được"):
        world.progress.set_outcome(world.office.tasks[0], YEAR, TaskState.NOT_FEASIBLE, " ")
    with pytest.raises(ValidationError, match="trạng thái kết thúc"):
        world.progress.set_outcome(world.office.tasks[0], YEAR, TaskState.IN_PROGRESS)


def test_the_log_shows_the_latest_result_first(world: World) -> None:
    days = [row.entry.entered_on for row in world.progress.entries(world.office.tasks[0], YEAR)]
    assert days == sorted(days, reverse=True)
    assert len(days) == 5
