"""The guard of closed years: what belongs to which year, and what is free."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.evidence import Evidence, EvidenceLink, Proven
from danvan_desktop.domain.obligation import Obligation, ObligationKind, Occurrence
from danvan_desktop.domain.plan import Plan, PlanState, TaskGroup
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.domain.task import Task
from danvan_desktop.domain.year_closing import ClosedYearError, YearClosing
from danvan_desktop.storage.closed_years import OF_A_YEAR, OF_THE_OFFICE, PART_OF
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.tables.entities import entity_tables
from danvan_desktop.storage.unit_of_work import UnitOfWork
from tests.storage.samples import fill_store
from tests.stores import open_store

SHORT, LONG = 1, 2
ENTRY, TASK, LONG_TASK, GROUP, LONG_GROUP = 10, 11, 12, 13, 14


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A plan of 2025 and an open-ended one since 2024, each with a task; it is 2026."""
    with open_store(tmp_path) as store:
        with store.begin("Lập kế hoạch") as uow:
            uow.save(Plan(SHORT, year=2025, state=PlanState.CONCLUDED))
            uow.save(Plan(LONG, year=2024, open_ended=True, state=PlanState.RUNNING))
            uow.save(TaskGroup(GROUP, SHORT, None, 1, None, ""))
            uow.save(TaskGroup(LONG_GROUP, LONG, None, 1, None, ""))
            uow.save(Task(TASK, SHORT, GROUP, 1, None, "Việc năm 2025"))
            uow.save(Task(LONG_TASK, LONG, LONG_GROUP, 1, None, "Việc hằng năm"))
            uow.save(ProgressEntry(ENTRY, LONG_TASK, None, 2025, date(2025, 5, 5), "Đã làm"))
            uow.save(Evidence(20, "ab", "a.pdf", 1))
            uow.save(EvidenceLink(21, 20, Proven.PROGRESS_ENTRY, ENTRY))
            uow.commit()
        yield store


def close(store: Store, *years: int) -> None:
    with store.begin("Đóng năm") as uow:
        for year in years:
            uow.save(YearClosing(uow.new_id(), year, date(2026, 6, 15), "văn thư"))
        uow.commit()


def act(store: Store, deed: Callable[[UnitOfWork], object]) -> None:
    with store.begin("Thử") as uow:
        deed(uow)
        uow.commit()


def refused(store: Store, deed: Callable[[UnitOfWork], object], year: int = 2025) -> None:
    with pytest.raises(ClosedYearError) as caught:
        act(store, deed)
    assert caught.value.year == year


def test_every_table_says_what_it_belongs_to() -> None:
    tables = {str(table.name): set(table.columns.keys()) for table in entity_tables().values()}
    parts = set(PART_OF) | {"plan"}
    assert OF_A_YEAR | parts | OF_THE_OFFICE == set(tables)
    assert not OF_A_YEAR & parts
    assert not (OF_A_YEAR | parts) & OF_THE_OFFICE
    assert all("year" in tables[noun] for noun in OF_A_YEAR)
    assert all(column in tables[noun] for noun, owners in PART_OF.items() for column, _ in owners)


def test_what_is_recorded_in_a_closed_year_stays_whatever_plan_it_belongs_to(store: Store) -> None:
    close(store, 2025)
    refused(store, lambda uow: uow.delete(EvidenceLink, 21))
    refused(store, lambda uow: uow.save(replace(uow.get(ProgressEntry, ENTRY), text="Khác")))
    refused(store, lambda uow: uow.save(replace(uow.get(ProgressEntry, ENTRY), year=2026)))
    act(store, lambda uow: uow.save(ProgressEntry(uow.new_id(), LONG_TASK, None, 2026, date(2026, 5, 5), "Năm nay")))
    act(store, lambda uow: uow.save(replace(uow.get(Evidence, 20), title="Tên gọi khác")))


def test_the_parts_of_a_plan_are_closed_with_its_last_year(store: Store) -> None:
    close(store, 2025)
    refused(store, lambda uow: uow.save(replace(uow.get(Task, TASK), text="Khác")))
    refused(store, lambda uow: uow.save(replace(uow.get(Plan, SHORT), year=2026)))
    act(store, lambda uow: uow.save(replace(uow.get(Task, LONG_TASK), text="Việc hằng năm, có sửa")))
    close(store, 2024, 2026)
    refused(store, lambda uow: uow.save(replace(uow.get(Task, LONG_TASK), text="Khác")), 2026)
    store.undo()
    act(store, lambda uow: uow.save(replace(uow.get(Plan, LONG), last_year=2027)))
    close(store, 2024, 2026)
    act(store, lambda uow: uow.save(replace(uow.get(Task, LONG_TASK), text="Chuẩn bị năm 2027")))


def test_a_concluded_plan_may_be_filed_but_not_go_back_to_work(store: Store) -> None:
    close(store, 2025)
    refused(store, lambda uow: uow.save(replace(uow.get(Plan, SHORT), state=PlanState.RUNNING)))
    act(store, lambda uow: uow.save(replace(uow.get(Plan, SHORT), state=PlanState.ARCHIVED)))
    refused(store, lambda uow: uow.save(replace(uow.get(Plan, SHORT), state=PlanState.REPLACED, subject="Khác")))


def test_a_sheet_that_was_sent_is_led_on_after_the_year_and_an_open_one_is_not(store: Store) -> None:
    filled = {type(each): each for each in fill_store(store)}
    sheet = replace(filled[ScoreSheet], year=2025, state=SheetState.SENT)
    act(store, lambda uow: uow.save(sheet))
    close(store, 2025)
    act(store, lambda uow: uow.save(replace(sheet, state=SheetState.APPRAISED)))
    refused(store, lambda uow: uow.save(replace(sheet, state=SheetState.SCORING)))
    refused(store, lambda uow: uow.delete(ScoreSheet, sheet.id))


def test_a_part_made_together_with_its_owner_is_found(store: Store) -> None:
    close(store, 2025)

    def add_duty(uow: UnitOfWork, year: int) -> None:
        duty = uow.save(Obligation(uow.new_id(), LONG, 1, "Báo cáo", ObligationKind.REPORT))
        uow.save(Occurrence(uow.new_id(), duty.id, year, 1))

    refused(store, lambda uow: add_duty(uow, 2025))
    act(store, lambda uow: add_duty(uow, 2026))

    def remove_entry(uow: UnitOfWork) -> None:
        uow.delete(EvidenceLink, 21)
        uow.delete(ProgressEntry, ENTRY)

    refused(store, remove_entry)


def test_undo_takes_back_the_closing_before_what_was_done_in_the_year(store: Store) -> None:
    act(store, lambda uow: uow.save(replace(uow.get(Task, TASK), text="Sửa khi năm còn mở")))
    close(store, 2025)
    store.undo()
    assert store.count(YearClosing) == 0
    store.undo()
    assert store.get(Task, TASK).text == "Việc năm 2025"
    store.redo()
    store.redo()
    refused(store, lambda uow: uow.save(replace(uow.get(Task, TASK), text="Khác")))
