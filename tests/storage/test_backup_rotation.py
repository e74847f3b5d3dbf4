from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from danvan_desktop.domain.backup import BackupReason, BackupRecord, BackupState
from danvan_desktop.storage.backup_rotation import to_remove

START = datetime(2024, 1, 1, 8)
TEMPLATE = BackupRecord(Path("x"), START, BackupReason.DAILY, 1, BackupState.GOOD, 1, 1, "", "", "ours", 1)


def copies(days: int, per_day: int = 1) -> list[BackupRecord]:
    return [
        replace(
            TEMPLATE, sequence=number + 1, made_at=START + timedelta(days=number // per_day, hours=number % per_day)
        )
        for number in range(days * per_day)
    ]


def kept_of(records: list[BackupRecord]) -> list[BackupRecord]:
    gone = {record.sequence for record in to_remove(records, "ours")}
    return [record for record in records if record.sequence not in gone]


def test_the_last_seven_always_stay_even_from_one_day() -> None:
    kept = kept_of(copies(days=1, per_day=20))
    assert [record.sequence for record in kept] == list(range(14, 21))


def test_three_years_of_daily_copies_leave_days_weeks_months_and_years() -> None:
    records = copies(days=3 * 365)
    kept = kept_of(records)
    last = records[-1].made_at
    days = [(last - record.made_at).days for record in kept]
    assert [day for day in range(12) if day not in days] == []
    assert len({record.made_at.isocalendar()[:2] for record in kept}) >= 10
    months = {(record.made_at.year, record.made_at.month) for record in kept}
    assert len(months) == 14  # twelve months, and the last of each closed year
    assert {record.made_at.year for record in kept} == {2024, 2025, 2026}
    assert len(kept) <= 7 + 12 + 10 + 12 + 3
    assert max(record.made_at for record in kept if record.made_at.year == 2024) == datetime(2024, 12, 31, 8)


def test_removing_step_by_step_keeps_as_much_as_removing_at_once() -> None:
    folder: list[BackupRecord] = []
    for record in copies(days=800):
        folder = kept_of([*folder, record])
    assert {record.made_at.year for record in folder} == {2024, 2025, 2026}
    assert len({(record.made_at.year, record.made_at.month) for record in folder}) >= 12


@pytest.mark.parametrize("state", [BackupState.CHANGED, BackupState.MISSING])
def test_nothing_goes_while_a_copy_is_faulty(state: BackupState) -> None:
    records = copies(days=60)
    assert to_remove(records, "ours")
    records[3] = replace(records[3], state=state)
    assert to_remove(records, "ours") == []


def test_nothing_goes_when_the_clock_went_back() -> None:
    records = copies(days=60)
    records[-1] = replace(records[-1], made_at=START)
    assert to_remove(records, "ours") == []


def test_copies_of_another_store_never_go() -> None:
    others = [replace(record, store_id="theirs") for record in copies(days=60)]
    assert to_remove(others, "ours") == []
    assert all(record.store_id == "ours" for record in to_remove([*others, *copies(days=60)], "ours"))
