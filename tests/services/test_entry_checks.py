from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.task import TaskOutcome, TaskState
from danvan_desktop.services.entry_checks import check_date, checked_quantity, close_task, filled_entry
from danvan_desktop.services.views_entries import EntryDraft
from tests.tracking_office import YEAR, World, open_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


def test_a_day_belongs_to_the_working_year() -> None:
    check_date(date(YEAR, 12, 31), YEAR)
    with pytest.raises(ValidationError, match="không thuộc năm làm việc 2026") as refused:
        check_date(date(YEAR + 1, 1, 1), YEAR)
    assert "năm 2027" in refused.value.remedy


def test_a_quantity_has_a_name_and_is_not_negative() -> None:
    assert checked_quantity(Quantity("  hội nghị ", Decimal(3), " cuộc ")) == Quantity("hội nghị", Decimal(3), "cuộc")
    for quantity in (Quantity(" ", Decimal(1)), Quantity("hội nghị", Decimal(-1))):
        with pytest.raises(ValidationError):
            checked_quantity(quantity)


def test_the_entry_takes_the_draft_s_words_in_clean_form(world: World) -> None:
    blank = ProgressEntry(1, world.office.tasks[0], None, YEAR, date(YEAR, 1, 1), "")
    with world.store.begin("Ghi") as uow:
        draft = EntryDraft(world.office.units[0], date(YEAR, 6, 1), "  Đã làm\r\n", 40)
        filled = filled_entry(uow, blank, draft)
    assert (filled.text.strip(), filled.percent, filled.unit_id) == ("Đã làm", 40, world.office.units[0])


def test_only_an_end_closes_a_task_and_replaces_the_former_one(world: World) -> None:
    task = world.office.tasks[0]
    with world.store.begin("Kết thúc") as uow:
        with pytest.raises(ValidationError, match="không phải là trạng thái kết thúc"):
            close_task(uow, TaskOutcome(0, task, YEAR, TaskState.ASSIGNED, date(YEAR, 6, 1)))
        close_task(uow, TaskOutcome(0, task, YEAR, TaskState.DONE, date(YEAR, 6, 1)))
        close_task(uow, TaskOutcome(0, task, YEAR, TaskState.NOT_FEASIBLE, date(YEAR, 6, 2), "hết kinh phí"))
        assert [each.reason for each in uow.select(TaskOutcome, task_id=task, year=YEAR)] == ["hết kinh phí"]
