"""Joins the units that have to send, their duties and what came in into the sheet of a year."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from danvan_desktop.domain.obligation import Obligation, Occurrence, occasions_in
from danvan_desktop.domain.roster import (
    RosterDuty,
    RosterEntry,
    RosterReceipt,
    RosterScore,
    RosterState,
    roster_state,
)
from danvan_desktop.domain.timing import DueOperator, DueRule
from danvan_desktop.services.views_roster import DutyColumn, RosterCell, RosterRow, RosterSheet, totals_of
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.repositories.roster import receipt_file_counts
from danvan_desktop.storage.unit_of_work import UnitOfWork

ORDER = ("position", "id")


def sheet_of(reader: Reader, year: int, today: date) -> RosterSheet:
    """Units × duties of a year as they stand on `today`; units that do not exist in the year are left out."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    entries = [each for each in reader.select(RosterEntry, order_by=ORDER) if each.is_active_in(first, last)]
    columns = columns_of(reader, year)
    duty_ids = [column.duty.id for column in columns]
    receipts = {
        (receipt.entry_id, receipt.duty_id): receipt
        for receipt in (reader.select(RosterReceipt, duty_id=duty_ids) if duty_ids else ())
    }
    files = receipt_file_counts(reader, year)
    scores = {score.entry_id: score for score in reader.select(RosterScore, year=year)}
    rows = tuple(
        RosterRow(
            entry,
            tuple(_cell(entry, column, receipts.get((entry.id, column.duty.id)), files, today) for column in columns),
            scores.get(entry.id),
        )
        for entry in entries
    )
    counted = tuple(
        replace(column, totals=totals_of(row.cells[place] for row in rows)) for place, column in enumerate(columns)
    )
    return RosterSheet(year, counted, rows)


def columns_of(reader: Reader, year: int) -> list[DutyColumn]:
    """The duties of a year with their dates, in their order."""
    duties = reader.select(RosterDuty, year=year, order_by=ORDER)
    linked = [duty.obligation_id for duty in duties if duty.obligation_id is not None]
    obligations = {each.id: each for each in reader.select(Obligation, id=linked)} if linked else {}
    records = reader.select(Occurrence, obligation_id=linked, year=year) if linked else []
    return [_column(duty, obligations, records) for duty in duties]


def dated_by_plan(reader: Reader, column: DutyColumn) -> DutyColumn:
    """The column as it would be without a date of its own."""
    duty = replace(column.duty, due=None)
    linked = [] if duty.obligation_id is None else reader.select(Obligation, id=duty.obligation_id)
    records = reader.select(Occurrence, obligation_id=[each.id for each in linked], year=duty.year) if linked else []
    return _column(duty, {each.id: each for each in linked}, records)


def _column(duty: RosterDuty, obligations: Mapping[int, Obligation], records: Sequence[Occurrence]) -> DutyColumn:
    if duty.due is not None:
        rule = DueRule(None, duty.due_operator)
        return DutyColumn(duty, duty.due, rule.last_good_day(duty.due), duty.due_operator)
    obligation = obligations.get(duty.obligation_id or 0)
    if obligation is None:
        return DutyColumn(duty, None, None, None)
    own = tuple(record for record in records if record.obligation_id == obligation.id)
    found = next((each for each in occasions_in(obligation, duty.year, own) if each.sequence == duty.sequence), None)
    if found is None:
        return DutyColumn(duty, None, None, None)
    # what the clerk set or extended is the last good day itself, whatever the plan's operator says
    is_moved = found.record is not None and (found.record.set_due is not None or bool(found.extensions))
    operator = DueOperator.BY if is_moved else obligation.due_operator
    return DutyColumn(duty, found.printed_due, found.last_good_day, operator)


def _cell(
    entry: RosterEntry,
    column: DutyColumn,
    receipt: RosterReceipt | None,
    files: Mapping[int, int],
    today: date,
) -> RosterCell:
    day = column.last_good_day
    first, last = (date(column.duty.year, 1, 1), date(column.duty.year, 12, 31)) if day is None else (day, day)
    is_obliged = column.duty.obliges(entry) and entry.is_active_in(first, last)
    state = roster_state(day, receipt, today, is_obliged=is_obliged)
    if receipt is None:
        return RosterCell(state)
    late = state is RosterState.RECEIVED_LATE and receipt.received_on is not None and day is not None
    days = (receipt.received_on - day).days if late and receipt.received_on and day else 0
    return RosterCell(state, receipt, days, files.get(receipt.id, 0))


def unlink_roster(uow: UnitOfWork, obligation_ids: Collection[int]) -> None:
    """Let what units owe stand for itself, with the date it has now, because its duty is being removed."""
    for duty in uow.select(RosterDuty, obligation_id=list(obligation_ids)):
        column = next(column for column in columns_of(uow, duty.year) if column.duty.id == duty.id)
        operator = column.operator or duty.due_operator
        uow.save(replace(duty, obligation_id=None, due=column.printed, due_operator=operator))
